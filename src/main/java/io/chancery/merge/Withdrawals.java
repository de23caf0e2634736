package io.chancery.merge;

import io.chancery.correct.Corrections;
import io.chancery.graph.Iris;
import io.chancery.store.Follower;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps identities right while documents are only taken out and people correct, which needs no
 * knowledge of the world.
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
    Set<String> told = corrected(dataset, document);
    neighbours.addAll(told.stream().filter(iri -> !iris.isLocalEntity(iri)).toList());
    neighbours.addAll(
        new Entities(dataset, iris)
            .changed(entities, told.stream().filter(iris::isLocalEntity).toList()));
    identities.cluster(neighbours);
  }

  /** What people say is one with others, of what this document tells of. */
  Set<String> corrected(DatasetGraph dataset, Node document) {
    return new Corrections(dataset, iris)
        .sameness().members().stream()
            .filter(iri -> iris.documentOf(iri).equals(document.getURI()))
            .collect(Collectors.toSet());
  }

  @Override
  public void corrected(DatasetGraph dataset, Collection<String> touched) {
    Entities entities = new Entities(dataset, iris);
    Set<String> events =
        entities.changed(List.of(), touched.stream().filter(this::isEntity).toList());
    touched.stream().filter(iri -> !isEntity(iri)).forEach(events::add);
    new IdentityGraph(dataset, iris).cluster(events);
  }

  private boolean isEntity(String iri) {
    return !iris.isOfDocument(iri) || iris.isLocalEntity(iri);
  }

  private boolean isEntity(Node node) {
    return iris.isLocalEntity(node.getURI());
  }

  @Override
  public boolean follows(DatasetGraph dataset, Node document) {
    return true;
  }
}
