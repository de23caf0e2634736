package io.chancery.graph;

import io.chancery.resolve.Reference;
import java.util.List;
import org.apache.jena.graph.Node;

/** Words that refer to an event without telling who takes part: nodes of a class of their own. */
final class ReferenceTriples {

  private final Scope scope;

  ReferenceTriples(Scope scope) {
    this.scope = scope;
  }

  void write(List<Reference> references) {
    references.forEach(this::write);
  }

  private void write(Reference reference) {
    Node node = scope.reference(reference);
    scope.add(node, Vocabulary.TYPE, Vocabulary.EVENT_REFERENCE);
    scope.add(node, Vocabulary.EVOKES, Vocabulary.ch(reference.type()));
    scope.integer(node, Vocabulary.BEGIN, reference.words().span().begin());
    scope.text(node, Vocabulary.WORDS, reference.words().text());
    scope.add(node, Vocabulary.IN_SENTENCE, scope.sentence(reference.sentence()));
    scope.flag(node, Vocabulary.NOMINAL, reference.nominal());
    scope.add(node, Vocabulary.FACTUALITY, Vocabulary.factuality(reference.factuality()));
    if (reference.place() != null) {
      scope.add(node, Vocabulary.PLACE, scope.entity(reference.place()));
    }
    if (reference.time() != null) {
      scope.date(node, Vocabulary.TIME_BEGIN, reference.time().begin());
      scope.date(node, Vocabulary.TIME_END, reference.time().end());
    }
  }
}
