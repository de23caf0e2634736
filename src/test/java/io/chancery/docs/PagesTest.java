package io.chancery.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.query.Catalogue;
import io.chancery.query.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links lead somewhere, and what pages name is there. */
final class PagesTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern FILE =
      Pattern.compile(
          "`(?:\\./)?((?:docs|ontology|queries|seeds|src)/[\\w./-]*|\\w+\\.(?:md|csv))`");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
  private static final Pattern QUESTION =
      Pattern.compile("\\bquery ((?:who|what|how|where)[\\w-]+)");

  /** Named as an example of what people make. */
  private static final Set<String> OF_USERS = Set.of("manifest.csv");

  private static final List<Page> PAGES = Page.all();

  @Test
  void links_lead_to_a_file_and_to_a_heading_of_it() {
    assertThat(PAGES.stream().flatMap(PagesTest::broken)).isEmpty();
  }

  @Test
  void a_link_to_nowhere_and_one_to_no_heading_are_found() {
    Page page = new Page(Path.of("docs/x.md"), List.of("[a](none.md) [b](glossary.md#none)"));
    assertThat(broken(page)).containsExactly("docs/x.md: none.md", "docs/x.md: glossary.md#none");
  }

  @Test
  void every_page_of_the_manual_can_be_reached_from_the_readme() {
    Set<Path> reached =
        PAGES.stream()
            .flatMap(page -> links(page).map(link -> target(page, link)))
            .collect(Collectors.toSet());
    assertThat(PAGES)
        .extracting(Page::path)
        .filteredOn(p -> p.startsWith("docs"))
        .isSubsetOf(reached);
  }

  @Test
  void files_that_pages_name_are_there() {
    assertThat(named(FILE).filter(name -> !OF_USERS.contains(name)))
        .hasSizeGreaterThan(10)
        .allMatch(name -> Files.exists(Path.of(name)));
  }

  @Test
  void tests_that_pages_name_are_there() {
    Set<String> tests = sources();
    assertThat(named(TEST)).hasSizeGreaterThan(5).isSubsetOf(tests);
  }

  @Test
  void questions_that_pages_ask_are_in_the_catalogue() {
    Set<String> names =
        Catalogue.read(Path.of("queries")).questions().stream()
            .map(Question::name)
            .collect(Collectors.toSet());
    assertThat(named(QUESTION)).hasSizeGreaterThan(5).isSubsetOf(names);
  }

  private static Stream<String> named(Pattern pattern) {
    return PAGES.stream()
        .flatMap(page -> page.prose().stream())
        .flatMap(line -> pattern.matcher(line).results())
        .map(result -> result.group(1));
  }

  private static Stream<String> links(Page page) {
    return page.prose().stream()
        .flatMap(line -> LINK.matcher(line).results())
        .map(result -> result.group(1))
        .filter(link -> !link.startsWith("http"));
  }

  private static Stream<String> broken(Page page) {
    return links(page).filter(link -> !leads(page, link)).map(link -> page.path() + ": " + link);
  }

  private static boolean leads(Page page, String link) {
    Path file = target(page, link);
    int hash = link.indexOf('#');
    return Files.exists(file)
        && (hash < 0 || anchors(Page.read(file)).contains(link.substring(hash + 1)));
  }

  private static Path target(Page page, String link) {
    String file = link.replaceFirst("#.*", "");
    return file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
  }

  /** Headings as a link names them. */
  private static Set<String> anchors(Page page) {
    return page.prose().stream()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static Set<String> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
