package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom {@code the new minister} means: who the text has just said replaced a minister, {@code
 * Energy Minister Otto Lang was replaced by Ida Holm}, or was named in the place of one.
 */
final class Newcomers {

  private static final int REACH = 8;

  private final Scene scene;
  private final Cast cast;

  Newcomers(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /** The person whom such a phrase means. */
  Optional<Entity> of(Phrase phrase) {
    boolean fresh =
        phrase.definite()
            && !phrase.plural()
            && phrase.possessor().isEmpty()
            && phrase.appositives().isEmpty()
            && phrase.modifiers().stream()
                .anyMatch(i -> Words.lower(phrase.sentence().token(i)).equals("new"));
    int sentence = phrase.sentence().index();
    return IntStream.rangeClosed(1, fresh ? Math.min(REACH, sentence) : 0)
        .mapToObj(back -> scene.sentence(sentence - back))
        .filter(words -> tells(words, phrase.lemma()))
        .flatMap(
            words -> coming(words, phrase.lemma()).flatMap(head -> person(words, head).stream()))
        .findFirst();
  }

  private static boolean tells(Sentence words, String office) {
    return words.tokens().stream().anyMatch(t -> t.lemma().equalsIgnoreCase(office));
  }

  private Optional<Entity> person(Sentence words, int head) {
    return scene
        .nameAt(words.index(), head)
        .filter(Name::isPerson)
        .flatMap(name -> cast.person(words.index(), name));
  }

  /** The heads of phrases for who comes into an office. */
  private static Stream<Integer> coming(Sentence words, String office) {
    return words.dependencies().stream()
        .filter(d -> d.governor() > 0 && isComing(words, d))
        .filter(d -> isDone(words, d.governor()) && isTo(words, d.governor(), office))
        .map(Dependency::dependent);
  }

  /** {@code Could succeed}, {@code would replace}: nobody has come yet. */
  private static boolean isDone(Sentence words, int verb) {
    return words.children(verb, "aux"::equals).stream()
            .noneMatch(
                i -> AnyOf.matches(words.token(i).lemma(), "could|may|might|would|should|not"))
        && words.children(verb, l -> AnyOf.matches(l, "obl:in|neg")).isEmpty();
  }

  /** Whether the office is what somebody is named to, or that of whoever is replaced. */
  private static boolean isTo(Sentence words, int verb, String office) {
    boolean named = AnyOf.matches(words.token(verb).lemma(), "name|appoint");
    String told =
        named ? "xcomp|obl:as|obl:to|advcl:as|obj|nsubj:pass" : "obj|nsubj|nsubj:pass|obl:*";
    return words.children(verb, l -> AnyOf.matches(l, told)).stream()
        .flatMap(i -> words.subtree(i, d -> !d.relation().equals("acl")).stream())
        .anyMatch(i -> words.token(i).lemma().equalsIgnoreCase(office));
  }

  private static boolean isComing(Sentence words, Dependency edge) {
    String verb = words.token(edge.governor()).lemma();
    boolean passive =
        !words.children(edge.governor(), l -> AnyOf.matches(l, "nsubj:pass|aux:pass")).isEmpty();
    return AnyOf.matches(verb, "replace|succeed")
            && (passive
                ? AnyOf.matches(edge.label(), "obl:agent|obl:by|obl:with")
                : edge.label().equals("nsubj") || edge.label().equals("obl:with"))
        || AnyOf.matches(verb, "name|appoint")
            && AnyOf.matches(edge.label(), passive ? "nsubj:pass" : "obj");
  }
}
