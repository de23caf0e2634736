package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.EntityType;
import io.chancery.resolve.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SharedPeopleTest {

  private static final Iris IRIS = Iris.standard();
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
  private static final SharedPeople PEOPLE = new SharedPeople(SharedPeopleTest::compare);

  private final DatasetGraph dataset = DatasetGraphFactory.createGeneral();

  /** Two events are one if the same people take part. */
  private static Optional<Link> compare(EventAccount one, EventAccount other) {
    return one.who().equals(other.who())
        ? Optional.of(Link.between(one.iri(), other.iri(), 0.8, List.of("the same agents")))
        : Optional.empty();
  }

  @Test
  @DisplayName("a link of people who are called otherwise holds once they are found to be one")
  void otherwise() {
    EntityAccount office = told("a", "Minister", EntityType.Position, Set.of(), Set.of("minister"));
    EntityAccount falk = told("b", "Falk", EntityType.Person, Set.of("otto falk"), Set.of());
    Link link = link(office, "Position:minister", falk, "Person:otto falk").orElseThrow();
    assertThat(link.namesakes())
        .containsExactly(Link.Namesake.otherwiseCalled(office.iri(), falk.iri()));
    IdentityGraph identities = new IdentityGraph(dataset, IRIS);
    identities.add(link);
    assertThat(identities.links()).isEmpty();
    List.of(office, falk).forEach(each -> isOne(each.iri(), office.iri()));
    assertThat(identities.links()).containsExactly(link.undecided());
    List.of(link.from(), link.to()).forEach(each -> isOne(each, link.from()));
    assertThat(identities.links()).containsExactly(link);
    Link undecided = link.undecided();
    assertThatThrownBy(() -> identities.add(undecided)).hasMessageContaining("undecided");
  }

  @Test
  @DisplayName("who has the other's name beside his own may be he as long as nothing is known")
  void alias() {
    Set<String> names = Set.of("ida holm", "ida lund");
    EntityAccount holm = told("a", "Holm", EntityType.Person, names, Set.of());
    EntityAccount lund = told("b", "Lund", EntityType.Person, Set.of("ida lund"), Set.of());
    Link link = link(holm, "Person:ida holm", lund, "Person:ida lund").orElseThrow();
    assertThat(link.namesakes()).containsExactly(Link.Namesake.of(holm.iri(), lund.iri()));
  }

  @Test
  @DisplayName("a person is no body, however much else is the same")
  void kinds() {
    EntityAccount holm = told("a", "Holm", EntityType.Person, Set.of("ida holm"), Set.of());
    EntityAccount bank = told("b", "Bank", EntityType.Organization, Set.of("a bank"), Set.of());
    assertThat(link(holm, "Person:ida holm", bank, "Organization:a bank")).isEmpty();
  }

  private Optional<Link> link(EntityAccount one, String key, EntityAccount other, String otherKey) {
    AccountIndex index = new AccountIndex(dataset, IRIS);
    index.add(node(IRIS.document(one.document())), one);
    index.add(node(IRIS.document(other.document())), other);
    return PEOPLE.link(event(one.document(), key), event(other.document(), otherKey), index);
  }

  private void isOne(String one, String with) {
    dataset.add(node(IRIS.identityGraph()), node(one), Vocabulary.IDENTITY, node(with));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static EntityAccount told(
      String document, String name, EntityType type, Set<String> names, Set<String> offices) {
    return new EntityAccount(
        IRIS.entity(document, name),
        document,
        type,
        names,
        Set.of(),
        false,
        null,
        Set.of(),
        offices,
        Set.of(),
        Set.of(),
        Set.of(),
        DAY);
  }

  private static EventAccount event(String document, String agent) {
    return new EventAccount(
        IRIS.event(document, "Resign-1"),
        new DocumentAccount(document, Set.of(), Set.of(), Set.of(), DAY),
        "Resign",
        Set.of(),
        Set.of("resign"),
        Set.of(agent),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        false,
        false,
        false,
        false,
        Set.of(),
        Interval.OPEN,
        false);
  }
}
