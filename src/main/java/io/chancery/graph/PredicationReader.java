package io.chancery.graph;

import io.chancery.resolve.Entity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Predication;
import io.chancery.resolve.Predication.Constituent;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The inverse of {@link PredicationTriples}. */
final class PredicationReader {

  private final GraphView view;
  private final Iris iris;
  private final String docId;
  private final EntityReader entities;

  PredicationReader(GraphView view, Iris iris, String docId, EntityReader entities) {
    this.view = view;
    this.iris = iris;
    this.docId = docId;
    this.entities = entities;
  }

  List<Predication> predications() {
    return view.instances(Vocabulary.PREDICATION).stream().map(this::predication).toList();
  }

  private Predication predication(Node node) {
    return new Predication(
        constituents(node, Vocabulary.PREDICATION_SUBJECT),
        view.quoteOrNull(node, Vocabulary.PREDICATE_SPAN),
        constituents(node, Vocabulary.PREDICATION_ARGUMENT),
        EventReader.factuality(view, node),
        source(node),
        view.place(view.one(node, Vocabulary.IN_SENTENCE)),
        view.decimal(node, Vocabulary.CONFIDENCE));
  }

  private Participant.@Nullable OfEntity source(Node node) {
    Entity source = view.object(node, Vocabulary.SOURCE).map(entities::entity).orElse(null);
    return source == null
        ? null
        : new Participant.OfEntity(source, view.quoteOrNull(node, Vocabulary.SOURCE_SPAN));
  }

  private List<Constituent> constituents(Node owner, Node property) {
    return view.objects(owner, property).stream()
        .sorted(Comparator.comparingInt(node -> view.integer(node, Vocabulary.RANK)))
        .map(this::constituent)
        .toList();
  }

  private Constituent constituent(Node node) {
    return new Constituent(
        view.quote(node, Vocabulary.CONSTITUENT_SPAN),
        view.object(node, Vocabulary.CONSTITUENT_ENTITY).map(entities::entity).orElse(null),
        view.object(node, Vocabulary.CONSTITUENT_EVENT).map(e -> key(node, e)).orElse(null));
  }

  private String key(Node constituent, Node event) {
    String key = iris.eventKey(docId, event.getURI());
    if (key == null) {
      throw new GraphException(constituent + " tells no event of the document " + docId);
    }
    return key;
  }
}
