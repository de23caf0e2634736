package io.chancery.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of questions that no frame has: nouns for what is asked, words for stative relations.
 *
 * @param kinds for each noun the classes that it may be of
 * @param relations words that ask for a relation
 * @param dated for relations that are inferred, the pattern of the event on which one rests
 * @param implied for verbs, the verb whose object does what they say
 */
record AskedTables(
    Map<String, Set<String>> kinds,
    List<Word> relations,
    Map<String, String> dated,
    Map<String, String> implied) {

  /**
   * A word that asks for a relation.
   *
   * @param lemma of it
   * @param nominal whether it is a noun, of which the subject is one
   * @param relations local names, or IRIs of other vocabularies
   * @param preposition before the object; empty for a direct object
   * @param passive whether it is a verb that says so in the passive alone
   */
  record Word(
      String lemma, boolean nominal, Set<String> relations, String preposition, boolean passive) {
    Word {
      relations = Set.copyOf(relations);
    }

    /** With the relations of another that has the same preposition. */
    Word and(Word other) {
      Set<String> all = new HashSet<>(relations);
      all.addAll(other.preposition.equals(preposition) ? other.relations : Set.of());
      return new Word(lemma, nominal, all, preposition, passive);
    }
  }

  AskedTables {
    kinds = Map.copyOf(kinds);
    relations = List.copyOf(relations);
    dated = Map.copyOf(dated);
    implied = Map.copyOf(implied);
  }

  static AskedTables read() {
    Map<String, Set<String>> kinds =
        lines("kinds.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(line -> line[0], line -> Set.of(line[1].split(" "))));
    List<Word> relations =
        lines("relations.tsv").stream()
            .map(line -> line.split("\t"))
            .map(
                line ->
                    new Word(
                        line[0],
                        line[1].equals("n"),
                        Set.of(line[2]),
                        line.length > 3 ? line[3] : "",
                        false))
            .toList();
    return new AskedTables(kinds, relations, pairs("dated.tsv"), pairs("implied.tsv"));
  }

  private static Map<String, String> pairs(String name) {
    return lines(name).stream()
        .map(line -> line.split("\t"))
        .collect(Collectors.toMap(line -> line[0], line -> line[1]));
  }

  /** The lines of a table of this package that are no comment. */
  static List<String> lines(String name) {
    try (InputStream in = AskedTables.class.getResourceAsStream("ask/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The classes of what a noun is; none where it says nothing of the kind. */
  Set<String> classes(String noun) {
    return kinds.getOrDefault(noun, Set.of());
  }

  /** Whether what is inferred rests on an event that has a day. */
  boolean isDated(String relation) {
    return dated.containsKey(relation);
  }

  /** The pattern of {@code ?fact}, the event on which an inferred statement rests. */
  Optional<String> dated(String relation) {
    return Optional.ofNullable(dated.get(relation));
  }

  /** The same with more words for relations, of which these here count first. */
  AskedTables with(List<Word> more) {
    List<Word> all = Stream.concat(relations.stream(), more.stream()).toList();
    return new AskedTables(kinds, all, dated, implied);
  }

  /** The relations that a noun asks for. */
  Optional<Word> noun(String lemma) {
    return relations.stream()
        .filter(word -> word.nominal() && word.lemma().equals(lemma))
        .reduce(Word::and);
  }

  /** The relations that a clause's verb asks for, with one of its prepositions if there is one. */
  Optional<Word> verb(AskedClause clause) {
    List<Word> words =
        relations.stream()
            .filter(word -> !word.nominal() && word.lemma().equals(clause.verb()))
            .filter(word -> clause.passive() || !word.passive())
            .toList();
    Set<String> here = clause.prepositions();
    return words.stream()
        .filter(word -> here.contains(word.preposition()))
        .reduce(Word::and)
        .or(() -> words.stream().reduce(Word::and));
  }
}
