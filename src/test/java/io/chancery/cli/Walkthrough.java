package io.chancery.cli;

import io.chancery.docs.Listing;
import io.chancery.docs.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Does what a page shows, block by block, and writes down what came of it.
 *
 * @param desk where commands are run
 * @param failures gets the commands that failed although the page does not say so
 */
record Walkthrough(Desk desk, List<String> failures) {

  private static final String PROMPT = "$ ";
  private static final String FILE = " file=";

  /** The page as it would be if it showed what the commands print now. */
  Page walk(Page page) {
    Page walked = page;
    for (int i = 0; i < page.blocks().size(); i++) {
      walked = walk(walked, walked.blocks().get(i));
    }
    return walked;
  }

  private Page walk(Page page, Page.Block block) {
    int file = block.info().indexOf(FILE);
    if (file >= 0) {
      desk.write(
          block.info().substring(file + FILE.length()),
          String.join("\n", page.linesOf(block)) + "\n");
    }
    return block.info().equals("console")
        ? page.with(block.begin(), block.end(), console(page.linesOf(block)))
        : page;
  }

  private List<String> console(List<String> lines) {
    List<String> walked = new ArrayList<>();
    int code = 0;
    for (int at = 0; at < lines.size(); ) {
      int shown = afterCommand(lines, at);
      int next = nextPrompt(lines, shown);
      walked.addAll(lines.subList(at, shown));
      String command = command(lines.subList(at, shown));
      Shell.Outcome outcome = command.equals("echo $?") ? told(code) : desk.run(command);
      boolean codeIsShown = next < lines.size() && lines.get(next).equals("$ echo $?");
      noteFailure(command, outcome, codeIsShown);
      walked.addAll(shown(lines.subList(shown, next), outcome));
      code = outcome.code();
      at = next;
    }
    return walked;
  }

  private static Shell.Outcome told(int code) {
    return new Shell.Outcome(0, code + "\n", "");
  }

  private void noteFailure(String command, Shell.Outcome outcome, boolean codeIsShown) {
    if (outcome.code() != 0 && !codeIsShown) {
      failures.add(command + " exits with " + outcome.code() + ": " + outcome.err());
    }
  }

  /** What the page shows; messages where the command failed. */
  private static List<String> shown(List<String> lines, Shell.Outcome outcome) {
    String output = outcome.code() == 0 ? outcome.out() : outcome.out() + outcome.err();
    return lines.isEmpty() ? lines : new Listing(lines).of(output).lines();
  }

  private static int afterCommand(List<String> lines, int at) {
    int end = at;
    while (lines.get(end).endsWith("\\")) {
      end++;
    }
    return end + 1;
  }

  private static int nextPrompt(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith(PROMPT)) {
      at++;
    }
    return at;
  }

  private static String command(List<String> lines) {
    String joined = String.join(" ", lines).replace("\\ ", " ");
    if (!joined.startsWith(PROMPT)) {
      throw new IllegalArgumentException(
          "a block of kind console begins with a command: " + joined);
    }
    return joined.substring(PROMPT.length());
  }
}
