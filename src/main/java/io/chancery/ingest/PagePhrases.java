package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that pages print again and again; the table is {@code furniture-phrases.tsv}. */
final class PagePhrases implements FurnitureRecognizer {

  private static final Pattern QUOTED = Pattern.compile("[\"“”]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String SEPARATOR = "separator";

  private final Map<String, String> lines = new HashMap<>();
  private final List<Rule> openings = new ArrayList<>();
  private final List<Rule> patterns = new ArrayList<>();

  /** Why a line that matches is furniture. */
  private record Rule(String why, Pattern pattern) {

    Optional<String> why(String content) {
      return pattern.matcher(content).find() ? Optional.of(why) : Optional.empty();
    }
  }

  PagePhrases() {
    DataLines.of("furniture-phrases.tsv").forEach(line -> add(DataLines.fields(line, 3)));
  }

  private void add(String[] row) {
    switch (row[1]) {
      case "line" -> lines.put(Line.keyOf(row[2]), row[0]);
      case "opening" -> openings.add(new Rule(row[0], opening(row[2])));
      case "pattern" -> patterns.add(new Rule(row[0], pattern(row[2])));
      default -> throw new IllegalArgumentException("line, opening or pattern, not " + row[1]);
    }
  }

  private static Pattern opening(String phrase) {
    return pattern("^" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}'])");
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public List<Furniture> find(Line line, Page page) {
    return line.isShort() ? why(line).map(line::whole).stream().toList() : List.of();
  }

  private Optional<String> why(Line line) {
    String content = Typography.plain(line.content());
    return Stream.of(separator(content), whole(line), opening(line, content), anywhere(content))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> separator(String content) {
    return NO_WORD.matcher(content).matches() ? Optional.of(SEPARATOR) : Optional.empty();
  }

  private Optional<String> whole(Line line) {
    return Optional.ofNullable(lines.get(line.key()));
  }

  /**
   * A sentence that happens to begin with the phrase is none, unless a colon follows; nor is a
   * headline.
   */
  private Optional<String> opening(Line line, String content) {
    String text = content.replaceFirst("^[^\\p{L}\\p{N}]+", "");
    boolean sentence = line.isParagraph() && text.lastIndexOf(':', 40) < 0;
    return sentence || line.index() == 0 ? Optional.empty() : first(openings, text);
  }

  /** Never a line with quotation marks: somebody says it. */
  private Optional<String> anywhere(String content) {
    return QUOTED.matcher(content).find() ? Optional.empty() : first(patterns, content);
  }

  private static Optional<String> first(List<Rule> rules, String content) {
    return rules.stream().flatMap(rule -> rule.why(content).stream()).findFirst();
  }
}
