package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.docs.Page;
import io.chancery.query.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** docs/reference/commands.md, and the commands that pages name. */
final class CommandsPageTest {

  private static final String HEAD =
      """
      # Commands

      What `--help` prints, command by command. `CommandsPageTest` checks that this page is up to date and, run with
      `-Dchancery.rewrite=true`, writes it anew. Results go to standard output, messages to standard error.

      | exit code | means |
      |---|---|
      | 0 | done |
      | 1 | some input was refused; everything else was done |
      | 2 | the command line, or something that it names, cannot be used as it is |
      | 3 | the program itself failed, or the launcher could not build it |
      """;

  /** A command in running text. */
  private static final Pattern NAMED = Pattern.compile("`(?:\\./)?chancery ([^`]+)`");

  @Test
  void the_page_is_what_help_prints() throws IOException {
    String commands =
        Stream.concat(Stream.of(""), line().getSubcommands().keySet().stream())
            .map(CommandsPageTest::section)
            .collect(Collectors.joining());
    Golden.expect(Path.of("docs/reference/commands.md"), HEAD + commands);
  }

  @Test
  void commands_that_pages_name_can_be_meant() {
    List<String> named = named().toList();
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(named).allSatisfy(CommandsPageTest::parse);
  }

  @Test
  void an_option_that_is_not_there_is_found() {
    assertThatThrownBy(() -> parse("status --loud")).hasMessageContaining("--loud");
  }

  /** Running text may leave out what a command is given. */
  private static void parse(String words) {
    try {
      line().parseArgs(Desk.words(words).toArray(new String[0]));
    } catch (CommandLine.MissingParameterException e) {
      line().parseArgs(Desk.words(words + " x").toArray(new String[0]));
    }
  }

  /** Commands in running text; dots stand for what follows. */
  private static Stream<String> named() {
    return Page.all().stream()
        .flatMap(page -> page.prose().stream())
        .flatMap(text -> NAMED.matcher(text).results().map(result -> result.group(1)))
        .map(words -> words.replaceAll(" …$", " x"));
  }

  private static String section(String command) {
    String help = Shell.plain().run((Object[]) (command + " --help").strip().split(" ")).out();
    String body = help.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    return "\n## %s\n\n```text\n%s\n```\n".formatted(("chancery " + command).strip(), body);
  }

  private static CommandLine line() {
    CommandLine line = new CommandLine(new Chancery(Surroundings.ofProcess()));
    return line.setCaseInsensitiveEnumValuesAllowed(true);
  }
}
