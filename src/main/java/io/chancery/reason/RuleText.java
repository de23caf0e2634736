package io.chancery.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One rule as a file has it.
 *
 * @param says the comment above it, or above the rules that follow each other with no empty line
 * @param text the rule, with the declarations of the file's prefixes in lines before it
 * @param place the line where it begins
 */
record RuleText(String says, String text, Place place) {

  private static final Pattern PREFIX =
      Pattern.compile("@prefix\\s+([\\w-]*):\\s*<([^<>\\s]*)>\\s*\\.?");

  /**
   * The rules of a file. Each stands in brackets; what is between them is prefixes, comments and
   * empty lines.
   *
   * @throws RuleException where something else stands, or brackets do not close
   */
  static List<RuleText> of(String text, Place.InFile file) {
    Reader reader = new Reader(file);
    text.lines().forEach(reader::line);
    return reader.end();
  }

  /** Reads line by line: a rule ends in the line in which its bracket closes. */
  private static final class Reader {
    private final Place.InFile file;
    private final StringBuilder prefixes = new StringBuilder();
    private final List<RuleText> rules = new ArrayList<>();
    private final StringBuilder comment = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private boolean isSaid;
    private long line;
    private long begin;

    Reader(Place.InFile file) {
      this.file = file;
    }

    void line(String raw) {
      line++;
      String text = raw.strip();
      if (text.startsWith("#") || text.startsWith("//")) {
        remark(text.replaceFirst("^(#|//)+\\s*", ""));
      } else if (open.length() > 0 || text.startsWith("[")) {
        rule(text);
      } else if (text.startsWith("@")) {
        directive(text);
      } else if (!text.isEmpty()) {
        throw broken(line, "a rule stands in brackets, \"" + text + "\" does not");
      } else {
        comment.setLength(0);
      }
    }

    private void remark(String words) {
      if (open.length() == 0) {
        comment.setLength(isSaid ? 0 : comment.length());
        isSaid = false;
        comment.append(comment.length() == 0 ? "" : " ").append(words);
      }
    }

    private void directive(String text) {
      if (text.startsWith("@include")) {
        throw new RuleException(RuleFault.NOT_LOCAL, at(line), text + " would read another file");
      }
      if (!PREFIX.matcher(text).matches()) {
        throw broken(line, "\"" + text + "\" declares no prefix; @prefix ch: <…> . does");
      }
      prefixes.append(text).append("\n");
    }

    private void rule(String text) {
      begin = open.length() == 0 ? line : begin;
      open.append(text).append("\n");
      if (text.startsWith("[") && open.length() > text.length() + 1) {
        throw broken(begin, "the bracket of the rule does not close before line " + line);
      }
      if (text.endsWith("]")) {
        rules.add(new RuleText(says(), prefixes + open.toString().strip(), at(begin)));
        open.setLength(0);
        isSaid = true;
      }
    }

    private String says() {
      return Optional.of(comment.toString().strip()).filter(words -> !words.isEmpty()).orElse("");
    }

    List<RuleText> end() {
      if (open.length() > 0) {
        throw broken(begin, "the bracket of the rule does not close");
      }
      return List.copyOf(rules);
    }

    private Place.InFile at(long where) {
      return new Place.InFile(file.file(), where);
    }

    private RuleException broken(long where, String what) {
      return new RuleException(RuleFault.BROKEN, at(where), what);
    }
  }
}
