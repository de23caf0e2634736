package io.chancery.merge;

import io.chancery.graph.GraphReader;
import io.chancery.graph.Iris;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Follower;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps in a store which events of different documents are one.
 *
 * <p>A new document's events are compared with those that share a key with them. Each comparison
 * looks at two accounts and nothing else, and clusters follow from the links alone: so the order in
 * which documents come and go leaves no trace.
 */
public final class Identities implements Follower {

  private final Iris iris;
  private final String version;
  private final GraphReader reader;
  private final Accounts accounts;
  private final EntityAccounts entityAccounts;
  private final EventComparison comparison;
  private final PartComparison parts;
  private final LookAlikes lookAlikes;
  private final SharedPeople people = new SharedPeople(this::compare);
  private final Withdrawals withdrawals;

  /**
   * What compares.
   *
   * @param iris the store's
   * @param ontology which kinds of events there are
   * @param gazetteer who holds which office, what lies where
   * @param version changes whenever documents would be compared otherwise
   */
  public Identities(Iris iris, Ontology ontology, Gazetteer gazetteer, String version) {
    this.iris = iris;
    this.version = version;
    this.reader = new GraphReader(iris, entity -> gazetteer.byIri(entity).orElse(null));
    this.accounts = new Accounts(iris, ontology, gazetteer);
    this.entityAccounts = new EntityAccounts(iris, ontology, gazetteer);
    this.comparison = new EventComparison(ontology, Weights.READ);
    this.lookAlikes = new LookAlikes(comparison, Weights.READ);
    this.parts = new PartComparison(ontology, gazetteer::byIri);
    this.withdrawals = new Withdrawals(iris);
  }

  @Override
  public void added(DatasetGraph dataset, Graph document) {
    ResolvedDocument resolved = reader.read(document);
    Node name = NodeFactory.createURI(iris.document(resolved.document().id()));
    AccountIndex index = new AccountIndex(dataset, iris);
    List<EntityAccount> entities = entityAccounts.of(resolved);
    entities.forEach(entity -> index.add(name, entity));
    Set<String> told = withdrawals.corrected(dataset, name);
    Set<String> touched =
        new Entities(dataset, iris)
            .changed(entities, told.stream().filter(iris::isLocalEntity).toList());
    told.stream().filter(each -> !iris.isLocalEntity(each)).forEach(touched::add);
    link(dataset, name, accounts.of(resolved), touched);
    index.note(name, version);
  }

  private void link(
      DatasetGraph dataset, Node document, List<EventAccount> events, Set<String> touched) {
    AccountIndex index = new AccountIndex(dataset, iris);
    IdentityGraph identities = new IdentityGraph(dataset, iris);
    events.stream().findFirst().ifPresent(event -> index.add(document, event.told()));
    for (EventAccount event : events) {
      for (EventAccount candidate : index.candidates(event)) {
        Optional<Link> link = people.link(event, candidate, index);
        link.ifPresent(
            found -> {
              identities.add(found);
              touched.add(event.iri());
            });
        if (link.isEmpty() || link.get().isOfOtherNames()) {
          lookAlikes.compare(event, candidate).ifPresent(identities::add);
        }
      }
      index.add(document, event);
    }
    identities.cluster(touched);
  }

  private Optional<Link> compare(EventAccount event, EventAccount candidate) {
    return StandingComparison.compare(event, candidate)
        .or(() -> parts.stage(event, candidate))
        .or(() -> parts.oneOfDays(event, candidate))
        .or(() -> comparison.compare(event, candidate))
        .or(() -> parts.member(event, candidate));
  }

  @Override
  public void removed(DatasetGraph dataset, Node document) {
    withdrawals.removed(dataset, document);
  }

  @Override
  public void corrected(DatasetGraph dataset, Collection<String> touched) {
    withdrawals.corrected(dataset, touched);
  }

  @Override
  public boolean follows(DatasetGraph dataset, Node document) {
    return new AccountIndex(dataset, iris).has(document, version);
  }
}
