package io.chancery.store;

import java.util.Iterator;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The triples of a graph with a key for each term, for scans that need few of the terms.
 *
 * <p>TDB2 keeps triples as numbers and fetches a term from disk at its first use, which costs some
 * tens of microseconds, thirty times as much as the triple. Equal keys of one graph are equal
 * terms; keys hold within one transaction.
 */
public sealed interface KeyedTriples {

  /** Those of a graph; without terms in the keys where it is the default graph of a store. */
  static KeyedTriples of(Graph graph) {
    return graph instanceof GraphView view && isDefaultOfStore(view)
        ? Stored.of(view.getDataset())
        : new Plain(graph);
  }

  private static boolean isDefaultOfStore(GraphView view) {
    Node name = view.getGraphName();
    return (name == null || Quad.isDefaultGraph(name))
        && TDBInternal.isBackedByTDB(view.getDataset());
  }

  /** Gives the keys of subject and object of each triple with this property. */
  void each(Node property, BiConsumer<Object, Object> pairs);

  /** The term that a key stands for. */
  Node term(Object key);

  /** The key of a term, which no triple has where the graph does not have the term. */
  Object key(Node term);

  /** Terms are their own keys. */
  record Plain(Graph graph) implements KeyedTriples {
    @Override
    public void each(Node property, BiConsumer<Object, Object> pairs) {
      graph
          .find(Node.ANY, property, Node.ANY)
          .forEach(triple -> pairs.accept(triple.getSubject(), triple.getObject()));
    }

    @Override
    public Node term(Object key) {
      return (Node) key;
    }

    @Override
    public Object key(Node term) {
      return term;
    }
  }

  /** The numbers of TDB2 are the keys. */
  record Stored(NodeTupleTable triples, NodeTable terms) implements KeyedTriples {

    private static Stored of(DatasetGraph dataset) {
      NodeTupleTable triples =
          TDBInternal.getDatasetGraphTDB(dataset).getTripleTable().getNodeTupleTable();
      return new Stored(triples, triples.getNodeTable());
    }

    @Override
    public void each(Node property, BiConsumer<Object, Object> pairs) {
      Iterator<Tuple<NodeId>> found =
          triples.find(NodeId.NodeIdAny, terms.getNodeIdForNode(property), NodeId.NodeIdAny);
      found.forEachRemaining(triple -> pairs.accept(triple.get(0), triple.get(2)));
    }

    @Override
    public Node term(Object key) {
      return terms.getNodeForNodeId((NodeId) key);
    }

    @Override
    public Object key(Node term) {
      return terms.getNodeIdForNode(term);
    }
  }
}
