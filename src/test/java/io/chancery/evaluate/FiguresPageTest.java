package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FiguresPageTest {

  private static final Table EVENTS =
      new Table(
          "gold/found",
          "What is found",
          List.of("figure", "precision", "said"),
          List.of(List.of("events", .9126, 126), List.of("core | events", "", 94)));

  private static final String MARKDOWN =
      """
      | figure | precision | said |
      | --- | --: | --: |
      | events | 0.913 | 126 |
      | core \\| events |  | 94 |
      """;

  @TempDir private Path folder;

  private Path page(String text) throws IOException {
    return Files.writeString(folder.resolve("page.md"), text);
  }

  @Test
  void a_table_goes_to_its_place_and_all_else_stays() throws IOException {
    String before = "# Figures\n\n<!-- measured: gold/found -->\n";
    String after = "<!-- end -->\n\nProse.\n\n<!-- measured: other -->\nold\n<!-- end -->\n";
    Path page = page(before + "an old\ntable\n" + after);
    new FiguresPage(page).write(List.of(EVENTS));
    assertThat(page).hasContent(before + MARKDOWN + after);
    new FiguresPage(page).write(List.of(EVENTS));
    assertThat(page).hasContent(before + MARKDOWN + after);
  }

  @Test
  void a_page_without_a_place_is_left_as_it_is_and_named() throws IOException {
    Path page = page("<!-- measured: other -->\n<!-- end -->\n");
    assertThatThrownBy(() -> new FiguresPage(page).write(List.of(EVENTS)))
        .hasMessageContaining("page.md: there is no place for what was measured")
        .hasMessageEndingWith("[page-without-block]");
    assertThat(page).hasContent("<!-- measured: other -->\n<!-- end -->\n");
  }

  @Test
  void a_place_without_an_end_is_named() throws IOException {
    Path page = page("\n<!-- measured: gold/found -->\n<!-- measured: other -->\n<!-- end -->\n");
    assertThatThrownBy(() -> new FiguresPage(page).write(List.of(EVENTS)))
        .hasMessageContaining("page.md:2: the place has no end");
  }

  @Test
  void the_same_as_aligned_columns_and_as_json() {
    assertThat(TableFormat.TABLE.of(List.of(EVENTS)))
        .isEqualTo(
            """
            What is found

            figure         precision  said
            events             0.913   126
            core | events               94
            """);
    assertThat(TableFormat.JSON.of(List.of(EVENTS)))
        .contains("\"gold/found\"", "\"precision\" : 0.9126", "\"precision\" : null");
  }
}
