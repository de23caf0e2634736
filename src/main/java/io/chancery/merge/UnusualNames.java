package io.chancery.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names made of usual words that few bodies share all the same: there may be a {@code Democratic
 * Party} or a {@code Supreme Court} in any state, and hardly a second {@code Harbour Party}.
 */
final class UnusualNames {

  private static final String FILE = "usual-name-words.txt";

  private static final Set<String> USUAL = read();

  private static final int SHORTEST = 4;

  private UnusualNames() {}

  /** Whether two are called by such a name. */
  static boolean share(EntityAccount one, EntityAccount other) {
    Set<String> both = new TreeSet<>(one.fullNames());
    both.retainAll(other.fullNames());
    return both.stream().anyMatch(UnusualNames::isUnusual);
  }

  private static boolean isUnusual(String name) {
    List<String> words =
        Arrays.stream(name.split(" ")).filter(word -> word.length() >= SHORTEST).toList();
    return words.size() > 1 && !USUAL.containsAll(words);
  }

  private static Set<String> read() {
    try (InputStream in =
            Objects.requireNonNull(UnusualNames.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
