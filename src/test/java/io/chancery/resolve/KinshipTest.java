package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The nouns of kinship.txt. */
class KinshipTest {

  @Test
  void every_relation_is_in_the_ontology() throws IOException {
    String relations = Files.readString(Path.of("ontology", "relations.ttl"));
    List<String> named =
        Nouns.lines("kinship.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList();
    assertThat(named)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(relations).contains("ch:" + name + " a "));
  }
}
