package io.chancery.graph;

import io.chancery.ontology.Factuality;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * The flat triples of events. Each is reified; it is asserted too where it is Actual and no event
 * of the document denies the same triple.
 */
final class StatementTriples {

  private final Scope scope;
  private final List<Statement> statements;
  private final WordsOfEvents words;
  private final Set<Triple> denied = new HashSet<>();

  StatementTriples(Scope scope, ResolvedDocument document) {
    this.scope = scope;
    this.statements = document.statements();
    this.words = new WordsOfEvents(document.events());
    statements.stream()
        .filter(s -> s.factuality() == Factuality.Negated)
        .forEach(s -> denied.add(flat(s)));
  }

  void write() {
    Map<String, Integer> count = new HashMap<>();
    statements.forEach(s -> write(s, count.merge(s.event(), 1, Integer::sum)));
  }

  private void write(Statement statement, int number) {
    Node event = scope.event(statement.event());
    Node node = scope.within(event, "statement", number);
    Triple flat = flat(statement);
    scope.reify(node, flat.getSubject(), flat.getPredicate(), flat.getObject());
    scope.add(node, Vocabulary.OF_EVENT, event);
    scope.add(node, Vocabulary.FACTUALITY, Vocabulary.factuality(statement.factuality()));
    words(node, Vocabulary.SUBJECT_SPAN, statement.event(), statement.subject());
    words(node, Vocabulary.OBJECT_SPAN, statement.event(), statement.object());
    source(node, statement);
    if (statement.factuality() == Factuality.Actual) {
      decide(node, flat);
    }
  }

  private Triple flat(Statement statement) {
    return Triple.create(
        scope.participant(statement.subject()),
        Vocabulary.ch(statement.predicate()),
        scope.participant(statement.object()));
  }

  private void decide(Node node, Triple flat) {
    if (denied.contains(flat)) {
      scope.flag(node, Vocabulary.CONTESTED, true);
    } else {
      scope.add(flat.getSubject(), flat.getPredicate(), flat.getObject());
    }
  }

  private void words(Node node, Node property, String event, Participant participant) {
    if (participant instanceof Participant.OfEntity of) {
      unless(words.participant(event, of.entity()), node, property, of.words());
    }
  }

  private void source(Node node, Statement statement) {
    Participant.OfEntity source = statement.source();
    if (source != null) {
      scope.add(node, Vocabulary.SOURCE, scope.entity(source.entity()));
      Quote expected = words.source(statement.event(), source.entity());
      unless(expected, node, Vocabulary.SOURCE_SPAN, source.words());
    }
  }

  private void unless(@Nullable Quote expected, Node node, Node property, @Nullable Quote actual) {
    if (!Objects.equals(expected, actual)) {
      scope.add(node, property, actual == null ? Vocabulary.NO_WORDS : scope.span(actual));
    }
  }
}
