package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.correct.Sameness;
import io.chancery.ontology.EntityType;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MistakenKindsTest {

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);
  private static final String BANK = "Organization:lorne bank";
  private static final String LEDGER = "Organization:crane ledger";
  private static final Set<String> MATTER = Set.of(BANK, "Person:ana falk");

  /** What a paper of one matter tells of somebody or something of one name. */
  private record Told(String document, EntityType type, Set<String> roles, Set<String> beside) {

    EntityAccount in(Set<String> company, LocalDate day) {
      return new EntityAccount(
          document + "#1",
          document,
          type,
          Set.of("selma darrow"),
          Set.of(),
          false,
          null,
          roles,
          Set.of(),
          Set.of(),
          company,
          Set.of("KRS", "VER"),
          day,
          Set.of(),
          Set.of(),
          beside);
    }

    EntityAccount account() {
      return in(MATTER, MARCH);
    }
  }

  private static boolean areOne(EntityAccount one, EntityAccount other) {
    List<EntityAccount> both = List.of(one, other);
    int number =
        EntityPartition.of(both, Sameness.NONE, iri -> false, UnaryOperator.identity())
            .clusters()
            .size();
    EntityPartition turned =
        EntityPartition.of(
            List.of(other, one), Sameness.NONE, iri -> false, UnaryOperator.identity());
    assertThat(turned.clusters()).hasSize(number);
    return number == 1;
  }

  private static Told person(String document, String... roles) {
    return new Told(document, EntityType.Person, Set.of(roles), Set.of());
  }

  @Test
  @DisplayName("a firm that one paper takes for a person is the firm of the same matter")
  void firmTakenForAPerson() {
    EntityAccount firm =
        new Told("a", EntityType.Organization, Set.of(), Set.of()).in(MATTER, MARCH);
    assertThat(areOne(firm, person("b").account())).isTrue();
    assertThat(areOne(firm, person("b", "driver").account())).isFalse();
    assertThat(areOne(firm, person("b").in(Set.of(), MARCH))).isFalse();
    assertThat(areOne(firm, person("b").in(MATTER, MARCH.plusDays(200)))).isFalse();
    assertThat(Collections.disjoint(EntityKeys.lookups(firm), EntityKeys.keys(firm))).isFalse();
  }

  @Test
  @DisplayName("news of one bank does not make its economist a director of films")
  void otherCallingsInOneMatter() {
    EntityAccount economist = person("a", "economist").account();
    assertThat(areOne(economist, person("b", "director").account())).isFalse();
    assertThat(areOne(economist, person("b", "economist").account())).isTrue();
    assertThat(areOne(economist, person("b").account())).isTrue();
    assertThat(areOne(beside("a", "economist", BANK), beside("b", "director", BANK))).isFalse();
    assertThat(
            areOne(beside("a", "economist", BANK, LEDGER), beside("b", "chairman", BANK, LEDGER)))
        .isTrue();
  }

  private static EntityAccount beside(String document, String role, String... others) {
    return new Told(document, EntityType.Person, Set.of(role), Set.of(others)).account();
  }
}
