package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.chancery.annotate.SharedAnnotator;
import io.chancery.docs.Page;
import io.chancery.query.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that the pages show, README.md first: its store is the one that others ask. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ManualTest {

  @TempDir private static Path folder;

  static Stream<Page> pages() {
    return Page.all().stream()
        .filter(page -> page.blocks().stream().anyMatch(b -> b.info().equals("console")));
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("pages")
  void commands_print_what_the_page_shows(Page page) throws IOException {
    assumeTrue(SharedAnnotator.hasBest(), "built with -DfastModels");
    List<String> failures = new ArrayList<>();
    Page walked = new Walkthrough(new Desk(folder), failures).walk(page);
    assertThat(failures).isEmpty();
    Golden.expect(page.path(), walked.text());
  }

  @Order(2)
  @Test
  void the_figures_of_the_sample_articles_are_those_that_evaluate_measures() throws IOException {
    assumeTrue(SharedAnnotator.hasBest(), "built with -DfastModels");
    Path page = Path.of("docs/quality.md");
    Desk desk = new Desk(folder);
    desk.write("quality.md", Files.readString(page));
    Shell.Outcome measured =
        desk.run("./chancery evaluate --parses store/parses --write quality.md");
    assertThat(measured.code()).as(measured.err()).isZero();
    Golden.expect(page, Files.readString(folder.resolve("quality.md")));
  }
}
