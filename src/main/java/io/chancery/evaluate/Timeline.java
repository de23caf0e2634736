package io.chancery.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened to somebody or something in order of time, in the form of SemEval-2015 Task 4: a
 * first line with the name, then a line for each event with its place in the order, its date, and
 * the words that tell it, all with tabs between. A place of 0 is that of events whose date nobody
 * can say.
 *
 * @param name whose timeline
 * @param entries its events
 */
record Timeline(String name, List<Entry> entries) {

  /** What stands where a date is not known, for as much of it as is not. */
  static final String UNKNOWN = "XXXX-XX-XX";

  /**
   * An event.
   *
   * @param position its place in the order, from 1; several events may share one
   * @param date a day, or a month or a year as {@code 2021-03-XX} and {@code 2021-XX-XX}
   * @param mentions words that tell it, each {@code document-sentence-word}
   */
  record Entry(int position, String date, List<String> mentions) {

    Entry {
      mentions = List.copyOf(mentions);
    }

    boolean isDated() {
      return position > 0;
    }

    private String line() {
      return position + "\t" + date + "\t" + String.join("\t", mentions);
    }
  }

  Timeline {
    entries = List.copyOf(entries);
  }

  /**
   * Reads one. Lines without three cells are passed over.
   *
   * @throws EvaluationException if the file is missing, or empty
   */
  static Timeline read(Path file) {
    List<String> lines = Lines.of(file);
    if (lines.isEmpty()) {
      throw EvaluationException.at(
          EvaluationFault.BENCHMARK_BROKEN_LINE, file, 1, "there is no name of an entity");
    }
    List<Entry> entries = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells =
          Arrays.stream(line.split("\t")).map(String::strip).filter(c -> !c.isEmpty()).toList();
      if (cells.size() > 2 && cells.get(0).matches("\\d{1,6}")) {
        entries.add(
            new Entry(
                Integer.parseInt(cells.get(0)), cells.get(1), cells.subList(2, cells.size())));
      }
    }
    return new Timeline(lines.get(0).strip(), entries);
  }

  /** Writes it as {@link #read} reads it. */
  void write(Path file) {
    try {
      Files.writeString(
          file,
          Stream.concat(Stream.of(name), entries.stream().map(Entry::line))
              .collect(Collectors.joining("\n", "", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
