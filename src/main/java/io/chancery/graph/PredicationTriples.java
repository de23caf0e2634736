package io.chancery.graph;

import io.chancery.resolve.Participant;
import io.chancery.resolve.Predication;
import io.chancery.resolve.Predication.Constituent;
import java.util.List;
import org.apache.jena.graph.Node;

/** What clauses say where they tell no event: a node for each, with its constituents below it. */
final class PredicationTriples {

  private final Scope scope;

  PredicationTriples(Scope scope) {
    this.scope = scope;
  }

  void write(List<Predication> predications) {
    for (int i = 0; i < predications.size(); i++) {
      write(scope.numbered("predication", i + 1), predications.get(i));
    }
  }

  private void write(Node node, Predication said) {
    scope.add(node, Vocabulary.TYPE, Vocabulary.PREDICATION);
    scope.add(node, Vocabulary.IN_DOCUMENT, scope.document());
    scope.add(node, Vocabulary.IN_SENTENCE, scope.sentence(said.sentence()));
    scope.spanIfKnown(node, Vocabulary.PREDICATE_SPAN, said.predicate());
    scope.add(node, Vocabulary.FACTUALITY, Vocabulary.factuality(said.factuality()));
    scope.decimal(node, Vocabulary.CONFIDENCE, said.confidence());
    Participant.OfEntity source = said.source();
    if (source != null) {
      scope.add(node, Vocabulary.SOURCE, scope.entity(source.entity()));
      scope.spanIfKnown(node, Vocabulary.SOURCE_SPAN, source.words());
    }
    constituents(node, Vocabulary.PREDICATION_SUBJECT, said.subjects());
    constituents(node, Vocabulary.PREDICATION_ARGUMENT, said.arguments());
  }

  private void constituents(Node owner, Node property, List<Constituent> phrases) {
    String kind = property.equals(Vocabulary.PREDICATION_SUBJECT) ? "subject" : "argument";
    for (int i = 0; i < phrases.size(); i++) {
      Node node = scope.within(owner, kind, i + 1);
      scope.add(owner, property, node);
      scope.integer(node, Vocabulary.RANK, i + 1);
      constituent(node, phrases.get(i));
    }
  }

  private void constituent(Node node, Constituent phrase) {
    scope.add(node, Vocabulary.TYPE, Vocabulary.CONSTITUENT);
    scope.add(node, Vocabulary.CONSTITUENT_SPAN, scope.span(phrase.words()));
    if (phrase.entity() != null) {
      scope.add(node, Vocabulary.CONSTITUENT_ENTITY, scope.entity(phrase.entity()));
    }
    if (phrase.event() != null) {
      scope.add(node, Vocabulary.CONSTITUENT_EVENT, scope.event(phrase.event()));
    }
  }
}
