package io.chancery.graph;

import io.chancery.resolve.Adjunct;
import java.util.List;
import org.apache.jena.graph.Node;

/** What is told of events beside their roles: a node for each, below its event. */
final class AdjunctTriples {

  private final Scope scope;

  AdjunctTriples(Scope scope) {
    this.scope = scope;
  }

  void write(List<Adjunct> adjuncts) {
    adjuncts.forEach(this::write);
  }

  private void write(Adjunct adjunct) {
    Node event = scope.event(adjunct.event());
    Node node = scope.within(event, "adjunct", adjunct.words().span().begin());
    scope.add(node, Vocabulary.TYPE, Vocabulary.ADJUNCT);
    scope.add(event, Vocabulary.HAS_ADJUNCT, node);
    scope.add(node, Vocabulary.ADJUNCT_ROLE, Vocabulary.ch(adjunct.role().name()));
    scope.add(node, Vocabulary.ADJUNCT_SPAN, scope.span(adjunct.words()));
    scope.text(node, Vocabulary.ADJUNCT_CUE, adjunct.cue());
    if (adjunct.about() != null) {
      scope.add(node, Vocabulary.ADJUNCT_EVENT, scope.event(adjunct.about()));
    }
  }
}
