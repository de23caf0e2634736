package io.chancery.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code infinitive-nouns.txt}, behind which an infinitive says what for. */
final class InfinitiveNouns {

  private static final String FILE = "infinitive-nouns.txt";

  private InfinitiveNouns() {}

  static Set<String> load() {
    try (InputStream file = InfinitiveNouns.class.getResourceAsStream(FILE)) {
      String text =
          new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
