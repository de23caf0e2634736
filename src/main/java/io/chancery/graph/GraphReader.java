package io.chancery.graph;

import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Event;
import io.chancery.resolve.ResolvedDocument;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Reads a document back from its graph, in canonical order: the inverse of {@link GraphWriter}. */
public final class GraphReader {

  private final Iris iris;
  private final Function<String, @Nullable KnownEntity> known;

  /**
   * A reader.
   *
   * @param iris the same as the writer's
   * @param known the known entity with an IRI, or null; what it does not know is made from the
   *     graph's own triples, without the aliases that only the gazetteer has
   */
  public GraphReader(Iris iris, Function<String, @Nullable KnownEntity> known) {
    this.iris = iris;
    this.known = known;
  }

  /**
   * The document that a graph holds.
   *
   * @throws GraphException if the graph is no document's or lacks something
   */
  public ResolvedDocument read(Graph graph) {
    GraphView view = new GraphView(graph);
    DocumentReader documents = new DocumentReader(view);
    String docId = documents.docId();
    EntityReader entities = new EntityReader(view, iris, docId, new KnownMembers(known), known);
    List<Event> events = new EventReader(view, iris, docId, entities).events();
    FactReader facts = new FactReader(view, iris, docId, entities, events);
    return CanonicalOrder.of(
        new ResolvedDocument(
            documents.document(),
            documents.sentences(),
            entities.mentions(),
            documents.times(),
            documents.attributions(entities),
            events,
            new ReferenceReader(view, entities).references(),
            facts.statements(),
            facts.relations(),
            documents.propositions(),
            new AdjunctReader(view, iris, docId).adjuncts(),
            new PredicationReader(view, iris, docId, entities).predications()));
  }
}
