package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether what a pronoun means stands near it and is nobody that the reading knows: {@code eleven
 * were held; they}.
 */
final class Unknowns {

  private static final Set<String> MANAGING = WordGroups.of("MANAGES");

  private static final Set<String> TELLING = WordGroups.of("TELLS-ABOUT");

  private final Scene scene;
  private final Readings readings;
  private final Binding binding;

  Unknowns(Scene scene, Readings readings, Binding binding) {
    this.scene = scene;
    this.readings = readings;
    this.binding = binding;
  }

  /** {@code Management said it would talk}: whoever that is, and nobody of before. */
  boolean isOfManagement(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return binding
        .above(sentence, token)
        .filter(s -> MANAGING.contains(words.token(s).lemma()))
        .anyMatch(s -> readings.actor(sentence, s).isEmpty());
  }

  /** {@code Volta knew of a danger and failed to warn doctors about it}: some matter or other. */
  boolean isToldAbout(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nmod:about") && d.governor() > 0)
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.label().equals("obj") && d.governor() > 0)
        .anyMatch(d -> TELLING.contains(words.token(d.governor()).lemma()));
  }

  /** In {@code Volta grew as it bought others} it is Volta, whatever that may be. */
  boolean isOfMereName(int sentence, int token) {
    return binding
        .above(sentence, token)
        .anyMatch(
            s ->
                scene.sentence(sentence).token(s).isProper()
                    && readings.actor(sentence, s).isEmpty());
  }

  /**
   * In {@code The rules bind firms. They were passed in May} it is the rules, whatever they are.
   */
  boolean isOfOpenMain(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    boolean opens = token == 1 && sentence > 0 && new Phrase(words, token).isSubject();
    Sentence before = opens ? scene.sentence(sentence - 1) : words;
    return before.dependencies().stream()
        .filter(d -> opens && d.relation().equals("nsubj") && isRoot(before, d.governor()))
        .map(d -> new Phrase(before, d.dependent()))
        .anyMatch(
            subject ->
                subject.plural()
                    && !subject.token().isProper()
                    && readings.actor(sentence - 1, subject.head()).isEmpty());
  }

  private static boolean isRoot(Sentence words, int verb) {
    return words.above(verb).stream().anyMatch(d -> d.governor() == 0);
  }

  /**
   * Whether the sentence has spoken of several that nobody knows: {@code eleven were held; they}.
   */
  boolean hasOpenSubject(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return IntStream.range(1, token)
        .filter(i -> AnyOf.matches(words.token(i).tag(), "NNS|CD"))
        .filter(i -> words.above(i).stream().anyMatch(d -> d.relation().equals("nsubj")))
        .anyMatch(i -> readings.actor(sentence, i).isEmpty());
  }

  /**
   * Whether a subject before a word is somebody or something that nobody knows: {@code the accused
   * spoke until she was stopped}.
   */
  boolean hasUnread(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return IntStream.range(1, token)
        .filter(i -> AnyOf.matches(words.token(i).tag(), "NN|VBN|JJ"))
        .filter(i -> words.above(i).stream().anyMatch(d -> d.relation().equals("nsubj")))
        .anyMatch(i -> readings.actor(sentence, i).isEmpty());
  }

  /** {@code One of the gunmen said she had paid him}: somebody of several, whoever he is. */
  boolean hasOneOf(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    List<Integer> several =
        ClausesAbove.of(words, token).stream()
            .flatMap(verb -> binding.subjects(sentence, verb, token).stream())
            .filter(s -> Words.lower(words.token(s)).equals("one"))
            .filter(
                s ->
                    words.children(s, "nmod:of"::equals).stream()
                        .anyMatch(i -> !Binding.AGENTS.contains(words.token(i).lemma())))
            .toList();
    return !several.isEmpty()
        && several.stream()
            .flatMap(s -> readings.actor(sentence, s).stream())
            .noneMatch(Binding::isNamedPerson);
  }

  /** {@code Who bought elvers and drove them}: things that nobody knows stand nearer. */
  boolean hasOpenObject(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream().anyMatch(d -> d.label().equals("obj"))
        && IntStream.range(1, token)
            .filter(i -> words.token(i).tag().equals("NNS"))
            .filter(i -> words.above(i).stream().anyMatch(d -> d.label().equals("obj")))
            .anyMatch(i -> readings.actor(sentence, i).isEmpty());
  }

  /** In {@code It said it would} both are the same, known or not. */
  boolean isOpenAbove(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return Words.lower(words.token(token)).equals("it")
        && binding
            .above(sentence, token)
            .filter(s -> Words.lower(words.token(s)).equals("it"))
            .anyMatch(s -> readings.actor(sentence, s).isEmpty());
  }
}
