package io.chancery.resolve;

import io.chancery.annotate.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The common nouns that name participants: those of {@code nouns.txt}, and others by what WordNet
 * says of them.
 */
final class Nouns {

  private static final String ISLANDS = "ISLANDS";
  private static final String PARTS = "PARTS";
  private static final String NONE = "NONE";

  private final Map<String, Optional<NounKind>> kinds;
  private final Set<String> islands;
  private final Set<String> parts;
  private final NounSenses senses = NounSenses.load();
  private final Map<String, Optional<NounKind>> unlisted = new ConcurrentHashMap<>();

  private Nouns(Map<String, Optional<NounKind>> kinds, Set<String> islands, Set<String> parts) {
    this.kinds = Map.copyOf(kinds);
    this.islands = islands;
    this.parts = parts;
  }

  /** The list that is part of the program, read when it is first asked for. */
  private static final class Listed {
    static final Nouns WORDS = parse(lines("nouns.txt"));
  }

  /** The list that is part of the program. */
  static Nouns load() {
    return Listed.WORDS;
  }

  /** The lines of a file that stands beside this class. */
  static List<String> lines(String file) {
    try (InputStream in = Nouns.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing beside " + Nouns.class.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static Nouns parse(List<String> lines) {
    List<String> kinds =
        lines.stream().filter(l -> !l.startsWith(ISLANDS) && !l.startsWith(PARTS)).toList();
    return new Nouns(kinds("nouns.txt", kinds), group(lines, ISLANDS), group(lines, PARTS));
  }

  private static Set<String> group(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .flatMap(Nouns::words)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What each word of a file's lines is; {@code NONE} is nothing. */
  static Map<String, Optional<NounKind>> kinds(String file, List<String> lines) {
    Map<String, Optional<NounKind>> kinds = new HashMap<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String name = line.substring(0, line.indexOf(':'));
        Optional<NounKind> kind =
            name.equals(NONE) ? Optional.empty() : Optional.of(NounKind.valueOf(name));
        words(line).forEach(word -> put(file, kinds, word, kind));
      }
    }
    return Map.copyOf(kinds);
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split("\\s+"));
  }

  private static void put(
      String file, Map<String, Optional<NounKind>> kinds, String word, Optional<NounKind> kind) {
    Optional<NounKind> before = kinds.put(word, kind);
    if (before != null) {
      throw new IllegalArgumentException(
          "%s has '%s' twice: %s, %s".formatted(file, word, shown(before), shown(kind)));
    }
  }

  private static String shown(Optional<NounKind> kind) {
    return kind.map(NounKind::name).orElse(NONE);
  }

  /** The kind of thing that a noun of this lemma stands for, if it is listed. */
  Optional<NounKind> kind(String lemma) {
    return kinds.getOrDefault(lemma, Optional.empty());
  }

  /** The kind of thing that a noun stands for, listed or not, if it is a thing at all. */
  Optional<NounKind> kind(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean common = noun.isNoun() && !noun.isProper();
    return kinds.containsKey(lemma) || !common ? kind(lemma) : unlisted(lemma);
  }

  /** Whether the language has this noun: a name that is no word names nothing else. */
  boolean isWord(String lemma) {
    return kinds.containsKey(lemma) || senses.knows(lemma);
  }

  /** Whether the first meaning of a noun is in one of WordNet's files: {@code noun.time}. */
  boolean isOneOf(Set<String> files, String lemma) {
    return senses.file(lemma).filter(files::contains).isPresent();
  }

  /** {@code Chipmaker} is not in WordNet, and is a maker of some kind; kept for the next time. */
  private Optional<NounKind> unlisted(String lemma) {
    return unlisted.computeIfAbsent(
        lemma,
        noun ->
            senses.knows(noun)
                ? senses.kind(noun)
                : senses.head(noun).flatMap(head -> kind(head).or(() -> senses.kind(head))));
  }

  /** The kind of thing that a phrase stands for: by its last two words, else by its head. */
  Optional<NounKind> kind(Phrase phrase) {
    String before =
        phrase.head() > phrase.first()
            ? Words.lower(phrase.sentence().token(phrase.head() - 1))
            : "";
    String two = before + "_" + phrase.lemma();
    return kinds.containsKey(two) ? kind(two) : kind(phrase.token()).or(() -> hyphenated(phrase));
  }

  /** The kind of {@code a runner-up}, of which a tagger makes two nouns. */
  private Optional<NounKind> hyphenated(Phrase phrase) {
    int mark = phrase.head() - 1;
    boolean two = mark > phrase.first() && phrase.sentence().token(mark).tag().equals("HYPH");
    return two
        ? senses.kind(Words.lower(phrase.sentence().token(mark - 1)) + "-" + phrase.lemma())
        : Optional.empty();
  }

  /** Whether a body so called is a part of another, and never the whole: {@code a mission}. */
  boolean isPart(String lemma) {
    return parts.contains(lemma);
  }

  /** Whether the state of this ISO code is spoken of as the island. */
  boolean isIsland(@Nullable String country) {
    return country != null && islands.contains(country);
  }
}
