package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nouns for what people do for a living, of {@code occupations.txt}.
 *
 * @param nouns in the singular
 * @param plain adjectives that say nothing of the work
 * @param firms those of the nouns that firms are called by too
 * @param trades nouns that name firms behind the name of a ware
 * @param assets nouns for what firms have and people do not
 * @param roles nouns for what a person or a firm may be to others
 */
record Occupations(
    Set<String> nouns,
    Set<String> plain,
    Set<String> firms,
    Set<String> trades,
    Set<String> assets,
    Set<String> roles) {

  private static final String PLAIN = "PLAIN:";
  private static final String FIRMS = "FIRMS:";
  private static final String TRADES = "TRADES:";
  private static final String ASSETS = "ASSETS:";
  private static final String ROLES = "ROLES:";
  private static final List<String> LISTS = List.of(PLAIN, FIRMS, TRADES, ASSETS, ROLES);

  Occupations {
    nouns = Set.copyOf(nouns);
    plain = Set.copyOf(plain);
    firms = Set.copyOf(firms);
    trades = Set.copyOf(trades);
    assets = Set.copyOf(assets);
    roles = Set.copyOf(roles);
  }

  /** The list that is part of the program, read when it is first asked for. */
  private static final class Listed {
    static final Occupations WORDS = parse(Nouns.lines("occupations.txt"));
  }

  /** The list that is part of the program. */
  static Occupations load() {
    return Listed.WORDS;
  }

  static Occupations parse(List<String> lines) {
    Set<String> nouns = new HashSet<>();
    lines.stream()
        .filter(line -> !line.startsWith("#") && LISTS.stream().noneMatch(line::startsWith))
        .flatMap(line -> words(line).stream())
        .forEach(word -> put(nouns, word));
    return new Occupations(
        nouns,
        list(lines, PLAIN),
        list(lines, FIRMS),
        list(lines, TRADES),
        list(lines, ASSETS),
        list(lines, ROLES));
  }

  /** Whether a firm may be called so as well as a person. */
  boolean ofFirms(String noun) {
    return firms.contains(noun) || trades.contains(noun) || roles.contains(noun);
  }

  /** {@code Builder Lark Homes paid}: what the firm does, with the capital of its sentence. */
  boolean opens(Sentence sentence, int token) {
    String noun = Words.lower(sentence.token(token));
    return token == 1
        && (firms.contains(noun) || trades.contains(noun))
        && sentence.tokens().size() > token + 1
        && sentence.token(token + 1).isProper()
        && sentence.token(token + 2).isProper();
  }

  private static Set<String> list(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .flatMap(line -> words(line.substring(name.length())).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void put(Set<String> nouns, String word) {
    if (!nouns.add(word)) {
      throw new IllegalArgumentException("occupations.txt has '" + word + "' twice");
    }
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }
}
