package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  @DisplayName("how many they are is no part of what they are called, but of a name it is")
  void counts() {
    assertThat(key("nine dockers", EntityType.Collective))
        .isEqualTo(key("11 dockers", EntityType.Collective))
        .isEqualTo(key("About 300 dockers", EntityType.Collective))
        .isEqualTo(key("at least 300 dockers", EntityType.Collective))
        .isEqualTo(key("Fifteen dockers", EntityType.Collective))
        .isEqualTo(key("some 2,500 dockers", EntityType.Collective))
        .isEqualTo(key("twenty-six dockers", EntityType.Collective))
        .isNotEqualTo(key("nine pilots", EntityType.Collective));
    assertThat(key("Seven Harbours", EntityType.Organization))
        .isNotEqualTo(key("Two Harbours", EntityType.Organization));
  }

  @Test
  @DisplayName("a name in other letters than Latin is one whatever class a tagger gives it")
  void otherLetters() {
    assertThat(key("Иван Верес", EntityType.Organization))
        .isEqualTo(key("Иван Верес", EntityType.Other))
        .isNotEqualTo(key("Иван Лисов", EntityType.Organization));
    assertThat(key("田中 宏", EntityType.Other)).isEqualTo(key("田中宏", EntityType.Person));
    assertThat(key("Łódź", EntityType.City)).isNotEqualTo(key("Łódź", EntityType.Person));
  }

  @Test
  @DisplayName("letters of which a paper does not tell what they are count as a body's")
  void letters() {
    assertThat(key("HPC", EntityType.Other)).isEqualTo(key("HPC", EntityType.Organization));
    assertThat(key("Hepac", EntityType.Other)).isNotEqualTo(key("Hepac", EntityType.Organization));
  }

  private static String key(String name, EntityType type) {
    return Keys.of(OfficeArticles.nil(name, type));
  }
}
