package io.chancery.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RepositoryTest {

  /**
   * Marks of unfinished work and paths of one machine; each is cut in two, so as not to find
   * itself.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          String.join(
              "|",
              "\\bTO" + "DO\\b",
              "\\bFIX" + "ME\\b",
              "\\bXX" + "X\\b",
              "(?i:not impl" + "emented)",
              "(?i:\\bst" + "ub\\b)",
              "(?i:place" + "holder)(?!=\")",
              "(?<![\\w.}])/ro" + "ot/",
              "(?<![\\w.}])/ho" + "me/\\w",
              "(?<![\\w.}])/wo" + "rk/",
              "(?<![\\w.}])/Us" + "ers/\\w",
              "\\.\\./sha" + "red\\b"));

  /** Texts of others, kept word for word. */
  private static final Set<String> OTHERS = Set.of("LICENSE", "NOTICE");

  private static final Checkout CHECKOUT = Checkout.here();

  @Test
  void no_file_holds_unfinished_work_or_the_path_of_one_machine() {
    assertThat(CHECKOUT.files().stream().flatMap(RepositoryTest::findings)).isEmpty();
  }

  @Test
  void what_is_forbidden_is_found_and_a_web_page_may_hint_in_a_field() {
    assertThat(List.of("// TO" + "DO later", "cd /wo" + "rk/main", "a ../sha" + "red/ folder"))
        .allMatch(line -> FORBIDDEN.matcher(line).find());
    assertThat(List.of("<input place" + "holder=\"name\">", "https://example.org/wo" + "rk/1"))
        .noneMatch(line -> FORBIDDEN.matcher(line).find());
  }

  private static Stream<String> findings(Path file) {
    if (OTHERS.contains(file.getFileName().toString())) {
      return Stream.empty();
    }
    String path = CHECKOUT.root().relativize(file).toString();
    return text(file)
        .lines()
        .filter(line -> FORBIDDEN.matcher(line).find())
        .map(line -> path + ": " + line.strip());
  }

  /** Bytes that are no text find nothing, for they are read one by one. */
  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
