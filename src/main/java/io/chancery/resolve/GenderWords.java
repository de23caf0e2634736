package io.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of {@code genders.txt} and {@code given-names.txt} that tell who is he and who she. */
final class GenderWords {

  private final Map<String, String> genders;

  private GenderWords(Map<String, String> genders) {
    this.genders = Map.copyOf(genders);
  }

  /** The lists that are part of the program, read when they are first asked for. */
  private static final class Listed {
    static final GenderWords WORDS =
        parse(
            Stream.of("genders.txt", "given-names.txt")
                .flatMap(file -> Nouns.lines(file).stream())
                .toList());
  }

  /** The lists that are part of the program. */
  static GenderWords load() {
    return Listed.WORDS;
  }

  static GenderWords parse(List<String> lines) {
    Map<String, String> genders = new HashMap<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] head = line.substring(0, line.indexOf(':')).split(" ");
        for (String word : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
          put(genders, head[0] + " " + word, head[1]);
        }
      }
    }
    return new GenderWords(genders);
  }

  private static void put(Map<String, String> genders, String word, String gender) {
    String before = genders.put(word, gender);
    if (before != null) {
      throw new IllegalArgumentException("the words of gender have '%s' twice".formatted(word));
    }
  }

  /** The gender that a form of address tells: {@code Ms}. */
  Optional<String> address(String word) {
    return of("ADDRESS", word);
  }

  /** The gender that a noun tells: {@code husband}. */
  Optional<String> noun(String word) {
    return of("NOUN", word);
  }

  /** The gender that a given name tells. */
  Optional<String> given(String word) {
    return of("GIVEN", word);
  }

  /** The gender that the form of a surname tells: {@code Horáková}; by its longest ending. */
  Optional<String> surname(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return IntStream.range(1, lower.length())
        .mapToObj(lower::substring)
        .flatMap(ending -> of("SURNAME", ending).stream())
        .findFirst();
  }

  private Optional<String> of(String kind, String word) {
    return Optional.ofNullable(genders.get(kind + " " + word.toLowerCase(Locale.ROOT)));
  }
}
