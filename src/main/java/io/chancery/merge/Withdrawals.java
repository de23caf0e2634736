package io.chancery.merge;

import io.chancery.graph.Iris;
import io.chancery.store.Follower;
import java.util.List;
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
    List<Node> all = index.of(document);
    List<EntityAccount> entities = all.stream().filter(this::isEntity).map(index::entity).toList();
    Set<String> neighbours = identities.remove(all.stream().filter(n -> !isEntity(n)).toList());
    identities.remove(all.stream().filter(this::isEntity).toList());
    index.remove(document);
    identities.cluster(neighbours);
    new Entities(dataset, iris).changed(entities);
  }

  private boolean isEntity(Node node) {
    return iris.isLocalEntity(node.getURI());
  }

  @Override
  public boolean follows(DatasetGraph dataset, Node document) {
    return true;
  }
}
