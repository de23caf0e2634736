package io.chancery.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordUsesTest {

  private final WordUses words = new WordUses(new WordNet());

  @Test
  @DisplayName("of two verbs that a word may be a form of the more usual one is meant")
  void theUsualVerb() {
    assertThat(words.verb("fell")).contains("fall");
    assertThat(words.verb("foiled")).contains("foil");
    assertThat(words.verb("deaths")).contains("die");
    assertThat(words.verb("villager")).isEmpty();
    assertThat(words.noun("dialogues")).contains("dialogue");
  }

  @Test
  @DisplayName("several words may be one entry, in any form")
  void collocations() {
    assertThat(words.collocation("opened fire")).contains("open fire");
    assertThat(words.collocation("ended talks")).isEmpty();
    assertThat(words.collocation("fire")).isEmpty();
  }

  @Test
  @DisplayName("the rarer a word the more it tells, a name is no word")
  void rarity() {
    assertThat(words.rarity("be")).isZero();
    assertThat(words.rarity("hijacker")).isGreaterThan(words.rarity("walk"));
    assertThat(words.isWord("hijackers")).isTrue();
    assertThat(words.isWord("zzyzx")).isFalse();
  }
}
