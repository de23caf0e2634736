package io.chancery.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The common nouns that name participants, from {@code nouns.txt}. */
final class Nouns {

  private static final String ISLANDS = "ISLANDS";

  private final Map<String, NounKind> kinds;
  private final Set<String> islands;

  private Nouns(Map<String, NounKind> kinds, Set<String> islands) {
    this.kinds = Map.copyOf(kinds);
    this.islands = Set.copyOf(islands);
  }

  /** Reads the list that is part of the program. */
  static Nouns load() {
    try (InputStream in = Nouns.class.getResourceAsStream("nouns.txt")) {
      if (in == null) {
        throw new IllegalStateException("nouns.txt is missing beside " + Nouns.class.getName());
      }
      return parse(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read nouns.txt", e);
    }
  }

  static Nouns parse(List<String> lines) {
    Map<String, NounKind> kinds = new HashMap<>();
    Set<String> islands = new HashSet<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(":", 2);
        List<String> words = Arrays.asList(parts[1].strip().split("\\s+"));
        if (parts[0].equals(ISLANDS)) {
          islands.addAll(words);
        } else {
          NounKind kind = NounKind.valueOf(parts[0].strip());
          words.forEach(lemma -> put(kinds, lemma, kind));
        }
      }
    }
    return new Nouns(kinds, islands);
  }

  private static void put(Map<String, NounKind> kinds, String lemma, NounKind kind) {
    NounKind before = kinds.put(lemma, kind);
    if (before != null) {
      throw new IllegalArgumentException(
          "nouns.txt has '" + lemma + "' twice: " + before + ", " + kind);
    }
  }

  /** The kind of thing that a noun of this lemma stands for, if it is a thing at all. */
  Optional<NounKind> kind(String lemma) {
    return Optional.ofNullable(kinds.get(lemma));
  }

  /** The kind of thing that a phrase stands for: by its last two words, else by its head. */
  Optional<NounKind> kind(Phrase phrase) {
    String before =
        phrase.head() > phrase.first()
            ? Words.lower(phrase.sentence().token(phrase.head() - 1))
            : "";
    return kind(before + "_" + phrase.lemma()).or(() -> kind(phrase.lemma()));
  }

  /** Whether the state of this ISO code is spoken of as the island. */
  boolean isIsland(@Nullable String country) {
    return country != null && islands.contains(country);
  }
}
