package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusedInputTest {

  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void writeGoodAndBad() {
    articles = Articles.write(folder);
  }

  @Test
  void each_is_named_with_its_reason_and_the_records_of_the_others_are_as_without_them() {
    String clean = Shell.plain().run("extract", articles).out();
    Articles.spoil(articles);
    Shell.Outcome outcome = Shell.plain().run("extract", articles);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isNotEmpty().isEqualTo(clean);
    assertRefused(outcome);
  }

  @Test
  void a_build_puts_the_others_into_the_store() {
    Articles.spoil(articles);
    Path store = folder.resolve("store");
    Shell.Outcome outcome = Shell.plain().run("build", "--store", store, articles);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("2 read, 0 unchanged, 4 refused");
    assertRefused(outcome);
    assertThat(Shell.plain().run("status", "--documents", "--store", store).out())
        .isEqualTo("belmonte\ntoska\n");
  }

  @Test
  void a_file_that_is_not_there_costs_nothing_but_itself() {
    Path missing = folder.resolve("gone.txt");
    Shell.Outcome outcome = Shell.plain().run("extract", missing, articles);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("refused " + missing + ": not-found: ");
    assertThat(outcome.out()).contains("\"doc\":\"toska\"");
  }

  private void assertRefused(Shell.Outcome outcome) {
    assertThat(outcome.err())
        .contains("refused " + articles.resolve("empty.txt") + ": empty: ")
        .contains("refused " + articles.resolve("junk.txt") + ": binary: ")
        .contains("refused " + articles.resolve("latin.txt") + ": not-utf-8: ")
        .contains("refused " + articles.resolve("menu.html") + ": no-article: ")
        .doesNotContain("\tat ");
  }
}
