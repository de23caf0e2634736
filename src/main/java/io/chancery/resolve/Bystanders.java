package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom a text mentions only in passing: no pronoun behind them means them. */
final class Bystanders {

  private static final Set<String> SAYING = WordGroups.of("TELLS");
  private static final Set<String> HEARD =
      Set.of(
          "official",
          "source",
          "diplomat",
          "analyst",
          "expert",
          "economist",
          "observer",
          "witness",
          "aide",
          "insider",
          "scholar",
          "researcher",
          "trader");
  private static final Set<String> COMMENTATORS =
      Set.of(
          "analyst",
          "economist",
          "strategist",
          "expert",
          "researcher",
          "scholar",
          "trader",
          "academic",
          "professor",
          "lecturer",
          "historian");

  private static final Set<String> REPORTS = WordGroups.of("REPORTS");
  private static final String TELLERS = "nmod:by|nmod:of|nmod:in|nmod:from|nmod:poss|compound";

  private final Scene scene;
  private final Readings readings;

  Bystanders(Scene scene, Readings readings) {
    this.scene = scene;
    this.readings = readings;
  }

  /** Whether somebody without a name, last told of there, is not whom a pronoun means. */
  boolean isPassing(Discourse.Spoken last, boolean person, int sentence, int token) {
    boolean here = last.sentence() == sentence;
    return person && here && isPassing(sentence, last.token(), token)
        || (!here || last.token() < token) && isAside(last.sentence(), last.token());
  }

  /**
   * Whether somebody without a name only says what goes before a pronoun that is in no words of
   * his.
   */
  private boolean isPassing(int sentence, int speaker, int token) {
    Sentence words = scene.sentence(sentence);
    return speaker < token
        && new Phrase(words, speaker).indefinite()
        && speaking(words, speaker).anyMatch(verb -> !isInWords(words, verb, token));
  }

  /**
   * {@code The ministers met, officials said}, {@code a judge fined him}: the next sentence is not
   * about whoever said or did so.
   */
  private boolean isAside(int sentence, int subject) {
    Sentence words = scene.sentence(sentence);
    Phrase phrase = new Phrase(words, subject);
    boolean unnamed = phrase.token().isNoun() && !phrase.token().isProper();
    boolean heard =
        HEARD.contains(phrase.lemma())
            && speaking(words, subject).anyMatch(verb -> isBehindWords(words, verb, subject));
    return unnamed && (heard || phrase.indefinite() && deals(words, subject));
  }

  private static boolean deals(Sentence words, int subject) {
    return words.above(subject).stream()
        .filter(d -> d.label().equals("nsubj"))
        .flatMap(d -> words.children(d.governor(), "obj"::equals).stream())
        .anyMatch(object -> AnyOf.matches(words.token(object).lemma(), "he|she|him|her"));
  }

  private static Stream<Integer> speaking(Sentence words, int speaker) {
    return words.above(speaker).stream()
        .filter(d -> d.label().equals("nsubj"))
        .map(Dependency::governor)
        .filter(verb -> SAYING.contains(words.token(verb).lemma()));
  }

  private static boolean isBehindWords(Sentence words, int verb, int speaker) {
    return words.children(verb, "ccomp"::equals).stream().anyMatch(c -> c < speaker)
        || words.above(verb).stream()
            .anyMatch(d -> d.label().equals("parataxis") && d.governor() < speaker);
  }

  private static boolean isInWords(Sentence words, int verb, int token) {
    return words.children(verb, "ccomp"::equals).stream()
        .filter(c -> c > verb)
        .anyMatch(c -> words.subtree(c, e -> true).contains(token));
  }

  /** In {@code a report by the daily Credo that its troops left} they are not the daily's. */
  boolean isTheirReport(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return words.tokens().stream()
        .filter(t -> t.index() < token && REPORTS.contains(t.lemma()) && t.isNoun())
        .flatMap(t -> words.children(t.index(), l -> AnyOf.matches(l, TELLERS)).stream())
        .flatMap(
            teller ->
                Stream.concat(
                    Stream.of(teller),
                    words.children(teller, l -> AnyOf.matches(l, "appos|compound")).stream()))
        .filter(
            teller ->
                IntStream.range(teller + 1, token)
                    .limit(2)
                    .anyMatch(i -> Words.lower(words.token(i)).equals("that")))
        .flatMap(teller -> readings.actor(sentence, teller).stream())
        .anyMatch(teller -> teller.key().equals(entity.key()));
  }

  /** In {@code analysts at the bank Credo say it may pay} it is not their house. */
  boolean isTheirHouse(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return words.tokens().stream()
        .filter(t -> t.index() < token && COMMENTATORS.contains(t.lemma()))
        .flatMap(
            t ->
                words
                    .children(
                        t.index(),
                        l -> AnyOf.matches(l, "nmod:at|nmod:of|nmod:for|nmod:from|nmod:with"))
                    .stream())
        .flatMap(
            house ->
                Stream.concat(
                    Stream.of(house),
                    words.children(house, l -> AnyOf.matches(l, "appos|compound")).stream()))
        .flatMap(house -> readings.actor(sentence, house).stream())
        .anyMatch(house -> house.key().equals(entity.key()));
  }
}
