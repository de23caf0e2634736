package io.chancery.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordNetTest {

  private final WordNet wordNet = new WordNet();

  @Test
  void aSenseHasItsKindsFromNearToFar() {
    List<String> kinds = wordNet.senses("landowner").get(0).kinds();
    assertThat(kinds)
        .containsSubsequence("noun.person:landowner", "noun.person:owner", "noun.Tops:person");
  }

  @Test
  void theUsualSenseGoesFirstAndWeighsMost() {
    List<Sense> senses = wordNet.senses("face");
    assertThat(senses.get(0).file()).isEqualTo("noun.body");
    assertThat(senses.get(0).weight()).isGreaterThan(senses.get(1).weight());
  }

  @Test
  void aSenseHasTheVerbsThatItDerivesFrom() {
    assertThat(wordNet.senses("deportation").get(0).verbs()).containsExactly("deport");
    assertThat(wordNet.senses("villager").get(0).verbs()).isEmpty();
  }

  @Test
  void namesAndUnknownWordsHaveNoSenses() {
    assertThat(wordNet.senses("washington")).isEmpty();
    assertThat(wordNet.senses("zzyzx")).isEmpty();
  }

  @Test
  void aNameIsKnownByItselfAndACommonNounIsNone() {
    assertThat(wordNet.named("olympics").get(0).file()).isEqualTo("noun.event");
    assertThat(wordNet.named("academy award").get(0).kinds()).contains("noun.communication:award");
    assertThat(wordNet.named("villager")).isEmpty();
  }

  @Test
  void someVerbsWantAnObject() {
    assertThat(wordNet.withoutObject("arrest")).isZero();
    assertThat(wordNet.withoutObject("fall")).isGreaterThan(0.9);
    assertThat(wordNet.withoutObject("villager")).isEqualTo(1);
  }

  @Test
  void aGerundHasItsVerb() {
    assertThat(wordNet.verbOf("launching")).contains("launch");
    assertThat(wordNet.verbOf("morning")).isEmpty();
    assertThat(wordNet.verbOf("deportation")).isEmpty();
  }
}
