package io.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListLinksTest {

  @TempDir Path folder;

  @Test
  void one_list_says_what_is_attacked_in_words_and_what_is_not_attacked_by_force() {
    Ontology ontology = Ontology.load(List.of(Path.of("ontology")));
    Set<String> words = ontology.words("attacked-in-words");
    assertThat(words).contains("budget");
    assertThat(realisations(ontology, "attack-1").map(Realisation::unlike)).contains(words);
    assertThat(realisations(ontology, "attack-words-1").map(Realisation::alike)).contains(words);
  }

  private static Stream<Realisation> realisations(Ontology ontology, String id) {
    return ontology.frames().stream()
        .filter(frame -> frame.id().equals(id))
        .flatMap(frame -> frame.realisations().stream());
  }

  @Test
  void a_link_to_what_is_no_list_of_words_is_refused() throws IOException {
    String frame =
        Files.readString(Path.of("ontology", "lexicon", "disapproval.ttl"))
            .lines()
            .map(line -> line.replace("lex:attacked-in-words", "lex:attack-1"))
            .collect(Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve("disapproval.ttl"), frame);
    assertThatThrownBy(() -> Ontology.load(List.of(Path.of("ontology"), file)))
        .isInstanceOf(OntologyException.class)
        .hasMessageContaining("attack-1 is no list of words");
  }
}
