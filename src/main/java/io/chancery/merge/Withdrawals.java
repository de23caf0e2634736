package io.chancery.merge;

import io.chancery.graph.Iris;
import io.chancery.store.Follower;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps identities right while documents are only taken out, which needs no knowledge of the world.
 *
 * @param iris the store's
 */
public record Withdrawals(Iris iris) implements Follower {

  @Override
  public void added(DatasetGraph dataset, Graph document) {
    throw new UnsupportedOperationException("what adds documents has to compare them");
  }

  @Override
  public void removed(DatasetGraph dataset, Node document) {
    AccountIndex index = new AccountIndex(dataset, iris);
    IdentityGraph identities = new IdentityGraph(dataset, iris);
    Set<String> neighbours = identities.remove(index.of(document));
    index.remove(document);
    identities.cluster(neighbours);
  }

  @Override
  public boolean follows(DatasetGraph dataset, Node document) {
    return true;
  }
}
