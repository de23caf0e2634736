package io.chancery.reason;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.store.Inference;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps in a store, in a graph of its own, what follows by rules from the view that questions are
 * asked of. The rules are kept beside it, so that whoever changes the store later infers by the
 * same.
 */
public final class Inferences implements Inference {

  private final Rules rules;
  private final Iris iris;
  private final KeptRules kept;

  /** By rules, in a store whose IRIs are these. */
  public Inferences(Rules rules, Iris iris) {
    this.rules = rules;
    this.iris = iris;
    this.kept = new KeptRules(iris);
  }

  /** By the rules of an ontology's files. */
  public static Inferences of(List<Path> ontology, Iris iris) {
    return new Inferences(Rules.load(ontology), iris);
  }

  /** By the rules that a store keeps, where it has inferences that are up to date. */
  public static Optional<Inferences> kept(Store store) {
    return store.read(
        dataset -> {
          KeptRules kept = new KeptRules(store.iris());
          DatasetGraph graphs = dataset.asDatasetGraph();
          return kept.mark(graphs)
              .map(mark -> new Inferences(kept.read(graphs), store.iris()))
              .filter(inferences -> inferences.isCurrent(graphs));
        });
  }

  @Override
  public boolean isCurrent(DatasetGraph dataset) {
    return kept.mark(dataset).filter(kept.mark(rules)::equals).isPresent();
  }

  @Override
  public void start(DatasetGraph dataset) {
    Graph told = told(dataset.getDefaultGraph());
    Graph inferred = GraphMemFactory.createDefaultGraphSameTerm();
    new Materialisation(rules, told, inferred).all();
    Graph stored = inferred(dataset);
    stored.stream().filter(triple -> !inferred.contains(triple)).toList().forEach(stored::delete);
    inferred.stream().filter(triple -> !stored.contains(triple)).forEach(stored::add);
    kept.write(rules, dataset);
  }

  /** What concerns the rules, in memory. */
  private Graph told(Graph view) {
    Graph told = GraphMemFactory.createDefaultGraphSameTerm();
    Set<Triple> patterns = new HashSet<>();
    rules.strata().forEach(stratum -> patterns.addAll(stratum.patterns()));
    for (Triple pattern : patterns) {
      view.stream(Node.ANY, pattern.getPredicate(), pattern.getObject())
          .filter(rules::concern)
          .forEach(told::add);
    }
    return told;
  }

  @Override
  public boolean concerns(Triple triple) {
    return rules.concern(triple);
  }

  @Override
  public void changed(DatasetGraph dataset, Collection<Triple> gone, Collection<Triple> come) {
    if (!gone.isEmpty() || !come.isEmpty()) {
      new Materialisation(rules, dataset.getDefaultGraph(), inferred(dataset)).change(gone, come);
    }
  }

  private static Graph inferred(DatasetGraph dataset) {
    return dataset.getGraph(NodeFactory.createURI(Vocabulary.INFERRED));
  }

  /** How many statements are inferred. */
  public static long count(Store store) {
    return store.read(dataset -> inferred(dataset.asDatasetGraph()).stream().count());
  }
}
