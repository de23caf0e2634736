package io.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.Profile;
import io.chancery.graph.Iris;
import io.chancery.text.Document;
import io.chancery.text.Furniture;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FingerprintTest {

  private static final Document ARTICLE = Town.article("a", "Belmonte met Toska.");

  @TempDir private Path folder;
  private Path program;

  @BeforeEach
  void writeFiles() throws IOException {
    program = Files.writeString(folder.resolve("program.jar"), "version 1");
    for (String copy : List.of("here", "there")) {
      Files.createDirectories(folder.resolve(copy));
      Files.writeString(folder.resolve(copy).resolve("core.ttl"), "# classes");
    }
  }

  @Test
  void it_depends_on_the_content_of_the_files_and_not_on_where_they_lie() throws IOException {
    String before = of("here").of(ARTICLE);
    assertThat(of("there").of(ARTICLE)).isEqualTo(before);
    Files.writeString(folder.resolve("here/core.ttl"), "# other classes");
    assertThat(of("here").of(ARTICLE)).isNotEqualTo(before);
  }

  @Test
  void it_depends_on_the_program() throws IOException {
    Fingerprint before = of("here");
    Files.writeString(program, "version 2");
    assertThat(of("here")).isNotEqualTo(before);
  }

  @Test
  void it_depends_on_the_profile() {
    Setup best = new Setup(Profile.BEST, roots("here"), roots("here"), Iris.standard(), 1, null);
    assertThat(Fingerprint.of(best, program)).isNotEqualTo(of("here"));
  }

  @Test
  void it_does_not_depend_on_threads_or_on_where_parses_are_kept() {
    Setup other = new Setup(Profile.FAST, roots("here"), roots("here"), Iris.standard(), 7, folder);
    assertThat(Fingerprint.of(other, program)).isEqualTo(of("here"));
  }

  @Test
  void text_metadata_and_furniture_of_a_document_each_count() {
    Fingerprint fingerprint = of("here");
    Furniture line = new Furniture(new Span(0, 8), "menu");
    assertThat(
            List.of(
                fingerprint.of(ARTICLE),
                fingerprint.of(Town.article("a", "Belmonte met Marek.")),
                fingerprint.of(new Document("a", ARTICLE.text(), Source.unknown(), List.of())),
                fingerprint.of(new Document("a", ARTICLE.text(), ARTICLE.source(), List.of(line)))))
        .doesNotHaveDuplicates();
  }

  private Fingerprint of(String copy) {
    Setup setup = new Setup(Profile.FAST, roots(copy), roots(copy), Iris.standard(), 1, null);
    return Fingerprint.of(setup, program);
  }

  private List<Path> roots(String copy) {
    return List.of(folder.resolve(copy));
  }
}
