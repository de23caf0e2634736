package io.chancery.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown page with places for tables, each between two comments: {@code <!-- measured:
 * gold/found -->} and {@code <!-- end -->}.
 *
 * @param file where it is
 */
public record FiguresPage(Path file) {

  private static final Pattern BEGIN = Pattern.compile("<!-- measured: (\\S+) -->");
  private static final String END = "<!-- end -->";

  /**
   * Puts tables in the places of their names; all else stays as it is.
   *
   * @throws EvaluationException if the page has no place for any of them, or one without end
   */
  public void write(List<Table> tables) {
    Map<String, Table> byName =
        tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    List<String> lines = Lines.of(file);
    List<String> written = new ArrayList<>();
    boolean found = false;
    for (int at = 0; at < lines.size(); at++) {
      written.add(lines.get(at));
      Table table = tableAt(lines.get(at), byName);
      if (table != null) {
        found = true;
        at = end(lines, at);
        TableFormat.markdown(table).lines().forEach(written::add);
        written.add(END);
      }
    }
    if (!found) {
      throw EvaluationException.at(
          EvaluationFault.PAGE_WITHOUT_BLOCK, file, "there is no place for what was measured");
    }
    save(written);
  }

  private static @Nullable Table tableAt(String line, Map<String, Table> byName) {
    Matcher begin = BEGIN.matcher(line);
    return begin.matches() ? byName.get(begin.group(1)) : null;
  }

  private int end(List<String> lines, int begin) {
    for (int at = begin + 1; at < lines.size() && !BEGIN.matcher(lines.get(at)).matches(); at++) {
      if (lines.get(at).equals(END)) {
        return at;
      }
    }
    throw EvaluationException.at(
        EvaluationFault.PAGE_WITHOUT_BLOCK, file, begin + 1, "the place has no end");
  }

  private void save(List<String> lines) {
    try {
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
