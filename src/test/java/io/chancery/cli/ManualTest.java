package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.chancery.annotate.SharedAnnotator;
import io.chancery.docs.Page;
import io.chancery.query.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  void the_figures_are_those_of_the_store_that_the_readme_builds() throws IOException {
    assumeTrue(SharedAnnotator.hasBest(), "built with -DfastModels");
    List<JsonNode> gold = ScoreTest.read("events.jsonl");
    Set<String> marked = gold.stream().map(e -> e.get("doc").asText()).collect(Collectors.toSet());
    List<JsonNode> found =
        ScoreTest.records(new Desk(folder).run("./chancery export --format jsonl").out()).stream()
            .filter(record -> record.get("kind").asText().equals("event"))
            .filter(record -> marked.contains(record.get("doc").asText()))
            .toList();
    Page page = Page.read(Path.of("docs/quality.md"));
    Page.Block block = page.blocks().get(0);
    List<String> lines = new Score(found, gold, ScoreTest.read("considered.jsonl")).lines();
    Golden.expect(page.path(), page.with(block.begin(), block.end(), lines).text());
  }
}
