package io.chancery.store;

import io.chancery.graph.Vocabulary;
import io.chancery.ontology.Factuality;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Counts what the graphs of a dataset hold, within a transaction. */
final class Census {

  private final DatasetGraph dataset;

  Census(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  StoreStatus count(long bytes) {
    return new StoreStatus(
        instances(Vocabulary.ARTICLE),
        instances(Vocabulary.EVENT),
        statements(),
        instances(Vocabulary.RELATION_STATEMENT),
        quads(Node.ANY, Node.ANY, Node.ANY).count(),
        bytes);
  }

  private long instances(Node type) {
    return quads(Node.ANY, Vocabulary.TYPE, type).count();
  }

  private Map<Factuality, Long> statements() {
    Map<Factuality, Long> counts = new EnumMap<>(Factuality.class);
    for (Factuality factuality : Factuality.values()) {
      counts.put(factuality, statements(Vocabulary.factuality(factuality)));
    }
    return counts;
  }

  /** What has this factuality and belongs to an event is a statement. */
  private long statements(Node factuality) {
    return quads(Node.ANY, Vocabulary.FACTUALITY, factuality)
        .filter(q -> quads(q.getSubject(), Vocabulary.OF_EVENT, Node.ANY).findAny().isPresent())
        .count();
  }

  private Stream<Quad> quads(Node subject, Node property, Node value) {
    return Iter.asStream(dataset.findNG(Node.ANY, subject, property, value))
        .filter(quad -> !isInferred(quad.getGraph()));
  }

  private static boolean isInferred(Node graph) {
    return graph.hasURI(Vocabulary.INFERRED) || graph.hasURI(Vocabulary.RULES);
  }
}
