package io.chancery.merge;

import io.chancery.graph.Iris;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps who is who among the entities of documents, within a transaction: whenever accounts come or
 * go, all that share names with them, near and far, are told apart anew.
 */
final class Entities {

  private final AccountIndex index;
  private final IdentityGraph identities;

  Entities(DatasetGraph dataset, Iris iris) {
    this.index = new AccountIndex(dataset, iris);
    this.identities = new IdentityGraph(dataset, iris);
  }

  /** Tells apart all that share names with accounts that came or went. */
  void changed(Collection<EntityAccount> accounts) {
    Set<String> done = new HashSet<>();
    for (EntityAccount account : accounts) {
      if (done.add(account.iri())) {
        Collection<EntityAccount> namesakes = index.namesakes(List.of(account)).values();
        namesakes.forEach(n -> done.add(n.iri()));
        tellApart(namesakes);
      }
    }
  }

  private void tellApart(Collection<EntityAccount> accounts) {
    EntityPartition partition = EntityPartition.of(accounts);
    List<String> members = new ArrayList<>(accounts.stream().map(EntityAccount::iri).toList());
    identities.replace(members, partition.links(), partition.clusters());
  }
}
