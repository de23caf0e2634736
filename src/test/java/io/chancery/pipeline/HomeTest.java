package io.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeTwoHomes() throws IOException {
    Files.createDirectories(folder.resolve("one/ontology"));
    Files.createDirectories(folder.resolve("two/ontology"));
    Files.createDirectories(folder.resolve("two/target/classes"));
  }

  @Test
  void the_system_property_goes_before_the_environment_and_the_place_of_the_classes() {
    Home home = Home.find(path("one"), path("two"), folder.resolve("two/target/classes"));
    assertThat(home.folder()).isEqualTo(folder.resolve("one"));
  }

  @Test
  void the_environment_goes_before_the_place_of_the_classes() {
    Home home = Home.find(null, path("one"), folder.resolve("two/target/classes"));
    assertThat(home.entities()).isEqualTo(folder.resolve("one/seeds/entities"));
  }

  @Test
  void without_either_it_is_the_nearest_folder_above_the_classes_that_holds_an_ontology() {
    Home home = Home.find(null, null, folder.resolve("two/target/classes"));
    assertThat(home.ontology()).isEqualTo(folder.resolve("two/ontology"));
  }

  @Test
  void a_named_folder_without_an_ontology_is_refused_with_what_to_do() {
    assertThatThrownBy(() -> Home.find(path("two/target"), null, null))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining(path("two/target"))
        .hasMessageContaining("CHANCERY_HOME");
  }

  @Test
  void classes_that_lie_nowhere_near_an_ontology_say_how_to_name_one() {
    assertThatThrownBy(() -> Home.find(null, null, folder))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("CHANCERY_HOME");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
