package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Names that say little by themselves, and what papers tell beside them. */
class ToldNamesTest {

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);
  private static final Set<String> LANG = Set.of("Person:eva lang");

  /** What a paper tells of something with a name that is made of common words. */
  private record Told(String document, EntityType type, String name, Set<String> states) {

    EntityAccount beside(Set<String> company, LocalDate day) {
      return new EntityAccount(
          document + "#1",
          document,
          type,
          Set.of(name),
          Set.of(),
          name.matches("ford|.* .*"),
          null,
          Set.of(),
          Set.of(),
          Set.of(),
          company,
          states,
          day);
    }

    EntityAccount alone() {
      return beside(Set.of(), MARCH);
    }
  }

  private static Told body(String document, String name, String... states) {
    return new Told(document, EntityType.Organization, name, Set.of(states));
  }

  private static Told town(String document, String name, String... states) {
    return new Told(document, EntityType.City, name, Set.of(states));
  }

  private static boolean areOne(EntityAccount one, EntityAccount other) {
    return EntityComparison.compare(one, other).isPresent();
  }

  @Test
  @DisplayName("a name that few bodies have is one body's in one state and month")
  void unusual() {
    EntityAccount party = body("a", "lantern party", "KRS").alone();
    assertThat(areOne(party, body("b", "lantern party", "KRS").alone())).isTrue();
    assertThat(areOne(party, body("b", "lantern party", "VER").alone())).isFalse();
    assertThat(
            areOne(party, body("b", "lantern party", "KRS").beside(Set.of(), MARCH.plusDays(200))))
        .isFalse();
    assertThat(
            areOne(
                body("a", "democratic party", "KRS").alone(),
                body("b", "democratic party", "KRS").alone()))
        .isFalse();
  }

  @Test
  @DisplayName("a state that both papers speak of does not bring the towns of two others together")
  void towns() {
    EntityAccount here = town("a", "valera", "KRS").alone();
    assertThat(areOne(here, town("b", "valera", "KRS", "VER").alone())).isTrue();
    assertThat(
            areOne(
                town("a", "valera", "KRS", "RUR").alone(),
                town("b", "valera", "VER", "RUR").alone()))
        .isFalse();
  }

  @Test
  @DisplayName("a place to one paper is what another has no class for, in the same company")
  void otherKinds() {
    Told place = town("a", "ford", "KRS");
    Told thing = new Told("b", EntityType.Other, "ford", Set.of("KRS"));
    assertThat(EntityKeys.lookups(place.alone()))
        .containsAnyElementsOf(EntityKeys.keys(thing.alone()));
    assertThat(EntityKeys.lookups(thing.alone()))
        .containsAnyElementsOf(EntityKeys.keys(place.alone()));
    assertThat(areOne(place.beside(LANG, MARCH), thing.beside(LANG, MARCH))).isTrue();
    assertThat(areOne(place.alone(), thing.alone())).isFalse();
  }
}
