package io.chancery.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that a page shows of some output. A last line "…" stands for any further lines; numbers in
 * lines that measure are not compared.
 *
 * @param lines as shown
 */
public record Listing(List<String> lines) {

  private static final String MORE = "…";

  /** What no two runs have in common. */
  private static final String MEASURE = "(speed|on disk) .*";

  public Listing {
    lines = List.copyOf(lines);
  }

  /** The same lines of this output; those that agree with what is shown stay as they are shown. */
  public Listing of(String output) {
    List<String> actual = output.lines().map(String::stripTrailing).toList();
    boolean elided = !lines.isEmpty() && lines.get(lines.size() - 1).equals(MORE);
    int count = elided ? Math.min(lines.size() - 1, actual.size()) : actual.size();
    List<String> same = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      same.add(line(i, actual.get(i)));
    }
    if (elided) {
      same.add(MORE);
    }
    return new Listing(same);
  }

  private String line(int index, String actual) {
    boolean agrees = index < lines.size() && masked(lines.get(index)).equals(masked(actual));
    return agrees ? lines.get(index) : actual;
  }

  private static String masked(String line) {
    return line.matches(MEASURE) ? line.replaceAll("[0-9.]+", "0") : line;
  }
}
