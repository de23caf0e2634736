package io.chancery.ingest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * News and photo agencies as datelines and credits print them; the list is {@code agencies.tsv}.
 */
final class Agencies {

  private final Map<String, String> names;
  private final Pattern pattern;

  private Agencies(Map<String, String> names) {
    this.names = Map.copyOf(names);
    this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}])" + regex() + "(?![\\p{L}\\p{N}])");
  }

  static Agencies standard() {
    return new Agencies(
        DataLines.of("agencies.tsv").stream()
            .map(line -> DataLines.fields(line, 2))
            .collect(Collectors.toMap(f -> f[0], f -> f[1], (a, b) -> a, LinkedHashMap::new)));
  }

  /**
   * A pattern that matches any of the printed names, longest first, for use inside a larger one.
   */
  String regex() {
    return names.keySet().stream()
        .sorted(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The full name of the first agency that a dateline or credit names. */
  Optional<String> namedIn(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.ofNullable(names.get(matcher.group())) : Optional.empty();
  }
}
