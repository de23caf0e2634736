package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word lists that tell what a pronoun can mean. */
class PronounWordsTest {

  @Test
  void addressesNounsAndGivenNamesTellGenders() {
    GenderWords words = GenderWords.load();
    assertThat(words.address("Ms")).contains("female");
    assertThat(words.noun("husband")).contains("male");
    assertThat(words.given("Ingrid")).contains("female");
    assertThat(words.given("Andrea")).isEmpty();
  }

  @Test
  void aWordOfBothGendersIsRefused() {
    assertThatThrownBy(() -> GenderWords.parse(List.of("GIVEN male: jean", "GIVEN female: jean")))
        .hasMessageContaining("'GIVEN jean' twice");
    assertThatThrownBy(() -> RoleFit.parse(List.of("ACTOR DOES: say", "MATTER DOES: say")))
        .hasMessageContaining("'say' twice");
  }

  @ParameterizedTest(name = "{0} as {1} beside {2}: {3}")
  @CsvSource({
    "sign, obj, Organization, false",
    "sign, obj, Treaty, true",
    "sign, nsubj:pass, Country, false",
    "say, nsubj, Document, false",
    "say, nsubj, Organization, true",
    "contain, nsubj, Organization, false",
    "help, obj, Organization, true",
  })
  void aVerbTellsWhatCanStandBesideIt(String verb, String label, EntityType type, boolean fits) {
    Sentence sentence =
        new Parsed()
            .say("it/PRP " + verb + "/VB", label + "(" + verb + ", it)")
            .resolved()
            .document()
            .sentences()
            .get(0);
    Entity thing = new NilEntity("Thing", type, null, List.of());
    assertThat(RoleFit.load().allows(sentence, 1, thing)).isEqualTo(fits);
  }
}
