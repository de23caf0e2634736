package io.chancery.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of a data file beside these classes, less comments ({@code #}) and blank lines. */
final class DataLines {

  private DataLines() {}

  static List<String> of(String name) {
    try (InputStream in = Objects.requireNonNull(DataLines.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fields of a line that has exactly this many, between tabs. */
  static String[] fields(String line, int count) {
    String[] fields = line.split("\t+");
    if (fields.length != count) {
      throw new IllegalArgumentException("expected " + count + " fields between tabs: " + line);
    }
    return fields;
  }
}
