package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.annotate.Token;
import io.chancery.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounsTest {

  private static final Nouns NOUNS = Nouns.load();

  @Test
  void theListOfTheProgramParses() {
    assertThat(Nouns.load().kind("vessel")).contains(NounKind.CRAFT);
    assertThat(Nouns.load().kind("importance")).isEmpty();
    assertThat(Nouns.load().isIsland("TWN")).isTrue();
    assertThat(Nouns.load().isIsland(null)).isFalse();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "villager, PERSON",
    "landowner, PERSON",
    "shopkeeper, PERSON",
    "smuggler, PERSON",
    "ex-wife, PERSON",
    "carmaker, ORGANIZATION",
    "chipmaker, ORGANIZATION",
    "insurer, ORGANIZATION",
    "regiment, ORGANIZATION",
    "faction, GROUP",
    "courthouse, PLACE",
    "shipyard, PLACE",
  })
  void anUnlistedNounIsWhatItUsuallyMeans(String noun, NounKind kind) {
    assertThat(NOUNS.kind(common(noun))).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "face",
        "hand",
        "order",
        "launch",
        "meeting",
        "conference",
        "withdrawal",
        "importance",
        "ground",
        "herd",
        "management",
        "fund",
        "zzyzx",
      })
  void aNounThatUsuallyMeansNoParticipantHasNoKind(String noun) {
    assertThat(NOUNS.kind(common(noun))).isEmpty();
  }

  @Test
  void aProperNounIsNotLookedUp() {
    Token name = new Token(1, new Span(0, 6), "Miller", "Miller", "NNP", "O");
    assertThat(NOUNS.kind(name)).isEmpty();
  }

  @Test
  void theListGoesBeforeWordNet() {
    assertThat(Nouns.parse(List.of("GROUP: villager", "NONE: owner")).kind(common("villager")))
        .contains(NounKind.GROUP);
    assertThat(Nouns.parse(List.of("NONE: owner")).kind(common("owner"))).isEmpty();
  }

  private static Token common(String noun) {
    return new Token(1, new Span(0, noun.length()), noun, noun, "NN", "O");
  }

  @Test
  void aNounTwiceIsRefusedByName() {
    assertThatThrownBy(() -> Nouns.parse(List.of("PERSON: guard", "PLACE: guard")))
        .hasMessageContaining("'guard' twice");
  }
}
