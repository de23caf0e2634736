package io.chancery.graph;

import io.chancery.ontology.AdjunctRole;
import io.chancery.resolve.Adjunct;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The inverse of {@link AdjunctTriples}. */
final class AdjunctReader {

  private final GraphView view;
  private final Iris iris;
  private final String docId;

  AdjunctReader(GraphView view, Iris iris, String docId) {
    this.view = view;
    this.iris = iris;
    this.docId = docId;
  }

  List<Adjunct> adjuncts() {
    return view.instances(Vocabulary.ADJUNCT).stream().map(this::adjunct).toList();
  }

  private Adjunct adjunct(Node node) {
    return new Adjunct(
        event(node),
        AdjunctRole.valueOf(Vocabulary.localName(view.one(node, Vocabulary.ADJUNCT_ROLE))),
        view.textOrNull(node, Vocabulary.ADJUNCT_CUE),
        view.quote(node, Vocabulary.ADJUNCT_SPAN),
        about(node));
  }

  private String event(Node node) {
    return view.subjects(Vocabulary.HAS_ADJUNCT, node).stream()
        .findFirst()
        .map(event -> key(node, event))
        .orElseThrow(() -> new GraphException(node + " tells of no event"));
  }

  private @Nullable String about(Node node) {
    return view.object(node, Vocabulary.ADJUNCT_EVENT).map(e -> key(node, e)).orElse(null);
  }

  private String key(Node adjunct, Node event) {
    String key = iris.eventKey(docId, event.getURI());
    if (key == null) {
      throw new GraphException(adjunct + " tells of no event of the document " + docId);
    }
    return key;
  }
}
