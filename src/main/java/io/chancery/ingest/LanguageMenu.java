package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines of a menu of languages: three or more names of languages in a row, each in its own script
 * or in English, on lines of their own or on one.
 */
final class LanguageMenu implements FurnitureRecognizer {

  static final String WHY = "language menu";

  private static final int LEAST_ITEMS = 3;
  private static final int LONGEST_ENTRY_WORDS = 3;
  private static final Pattern BETWEEN = Pattern.compile("\\s*[|/,·•]\\s*|\\s{2,}|\\t");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Set<String> languages = new HashSet<>();

  LanguageMenu() {
    DataLines.of("languages.txt").forEach(name -> languages.add(Line.keyOf(name)));
  }

  @Override
  public List<Furniture> find(Line line, Page page) {
    return line.isShort() && isMenu(line, page.lines()) ? List.of(line.whole(WHY)) : List.of();
  }

  private boolean isMenu(Line line, List<Line> lines) {
    return items(line) >= LEAST_ITEMS
        || (items(line) > 0 && run(lines, line.index()) >= LEAST_ITEMS)
        || (endsInLanguage(line) && run(lines, line.index() + 1) >= LEAST_ITEMS);
  }

  /** How many lines around this one are all items, counted no further than need be. */
  private int run(List<Line> lines, int index) {
    int first = index;
    while (first > Math.max(0, index - LEAST_ITEMS) && items(lines.get(first - 1)) > 0) {
      first--;
    }
    int end = index;
    while (end < lines.size() && end < first + LEAST_ITEMS && items(lines.get(end)) > 0) {
      end++;
    }
    return end - first;
  }

  /** How many languages the line names, 0 if it holds anything else. */
  private int items(Line line) {
    String key = line.key();
    if (languages.contains(key)) {
      return 1;
    }
    return Math.max(items(BETWEEN.split(key)), items(SPACE.split(key)));
  }

  private int items(String[] parts) {
    return Arrays.stream(parts).allMatch(p -> languages.contains(Line.keyOf(p))) ? parts.length : 0;
  }

  /** Such as the language that the page is in, after the name of a section. */
  private boolean endsInLanguage(Line line) {
    String[] words = SPACE.split(line.key());
    return words.length <= LONGEST_ENTRY_WORDS && languages.contains(words[words.length - 1]);
  }
}
