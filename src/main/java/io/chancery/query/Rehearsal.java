package io.chancery.query;

import io.chancery.resolve.Interval;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions that are asked for practice when a store is opened for questions.
 *
 * @param lines as the table has them: words with tags, and places for names and a day
 */
record Rehearsal(List<String> lines) {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 16);
  private static final String WRITTEN = "16 March 2021";

  Rehearsal {
    lines = List.copyOf(lines);
  }

  static Rehearsal read() {
    return new Rehearsal(AskedTables.lines("rehearsal.txt"));
  }

  /** As a person would write them. */
  List<String> texts() {
    return lines.stream()
        .map(
            line ->
                words(line)
                    .map(word -> written(word.split("/")[0]))
                    .collect(Collectors.joining(" ", "", "?")))
        .toList();
  }

  private static String written(String word) {
    return switch (word) {
      case "{one}" -> "Ana Belmonte";
      case "{other}" -> "Italy";
      case "{day}" -> WRITTEN;
      default -> word;
    };
  }

  /** As the reader cuts them, with these names. */
  List<List<AskedUnit>> units(AskedUnit one, AskedUnit other) {
    return lines.stream()
        .map(line -> words(line).map(word -> unit(word, one, other)).toList())
        .toList();
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(line.split(" "));
  }

  private static AskedUnit unit(String word, AskedUnit one, AskedUnit other) {
    return switch (word) {
      case "{one}" -> one;
      case "{other}" -> other;
      case "{day}" -> AskedUnit.time(WRITTEN, new Interval(DAY, DAY));
      default -> tagged(word);
    };
  }

  private static AskedUnit tagged(String word) {
    String[] parts = word.split("[/:]");
    return AskedUnit.word(parts[0], parts[parts.length == 3 ? 2 : 0], parts[1]);
  }
}
