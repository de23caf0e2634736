package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.resolve.Interval;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StandingComparisonTest {

  private static final String CLAIMANT = "https://example.org/Istria";
  private static final String NEIGHBOUR = "https://example.org/Styria";

  /** What one document tells of a claim. */
  private record Told(
      String document, int year, String type, String about, String near, boolean standing) {

    static Told claim(String document, int year, String about) {
      return new Told(document, year, "Claim", about, NEIGHBOUR, true);
    }

    EventAccount account() {
      LocalDate day = LocalDate.of(year, 3, 16);
      return new EventAccount(
          "https://example.org/doc/" + document + "/event/" + type,
          new DocumentAccount(document, Set.of(), Set.of(), Set.of(), day),
          type,
          Set.of(),
          Set.of("claim"),
          Set.of(CLAIMANT),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(about),
          Set.of(CLAIMANT, near),
          false,
          false,
          false,
          standing,
          Set.of(),
          Interval.OPEN,
          false);
    }
  }

  private static boolean areOne(Told one, Told other) {
    return StandingComparison.compare(one.account(), other.account()).isPresent()
        && Blocking.lookups(one.account()).stream()
            .anyMatch(Blocking.keys(other.account())::contains);
  }

  @Test
  @DisplayName("a claim that stands is one in reports of different years, its object named or not")
  void aStandingClaimIsOne() {
    Told named = Told.claim("a", 2031, "https://example.org/Belmonte_Islands");
    assertThat(areOne(named, Told.claim("b", 2034, "island"))).isTrue();
    assertThat(areOne(Told.claim("b", 2034, "island"), named)).isTrue();
    assertThat(areOne(named, Told.claim("b", 2034, "GeographicFeature:belmonte islands"))).isTrue();
    assertThat(areOne(named, Told.claim("b", 2034, "Place:islands"))).isTrue();
  }

  @Test
  @DisplayName("what was done once, or of something else, or with nobody in common is another")
  void whatDiffersIsAnother() {
    Told islands = Told.claim("a", 2031, "island");
    assertThat(areOne(islands, Told.claim("b", 2034, "victory"))).isFalse();
    assertThat(areOne(islands, Told.claim("a", 2031, "island"))).isFalse();
    Told once = new Told("b", 2034, "Claim", "island", NEIGHBOUR, false);
    assertThat(areOne(islands, once)).isFalse();
    Told elsewhere = new Told("b", 2034, "Claim", "island", "https://example.org/Carinthia", true);
    assertThat(areOne(islands, elsewhere)).isFalse();
    Told act = new Told("b", 2034, "Act", "island", NEIGHBOUR, true);
    assertThat(areOne(act, new Told("a", 2031, "Act", "island", NEIGHBOUR, true))).isFalse();
  }
}
