package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who meets somebody of a state, is received by it or goes there, and so is hardly an official of
 * it: {@code Trade Minister Ana Berg visited Tokyo}.
 */
final class Guests {

  private static final Set<String> MEETING = WordGroups.of("MEETS-OTHERS");
  private static final Set<String> GOING = WordGroups.of("GOES-ABROAD");
  private static final String DOES = "nsubj|nmod:poss|nmod:by|obl:agent|obl:by";
  private static final String IS_MET = "obj|iobj|nsubj:pass|obl:with|obl:to|nmod:with";
  private static final String IS_GONE_TO =
      "obj|obl:in|obl:to|obl:at|obl:into|obl:for|nmod:to|nmod:in";
  private static final int DEPTH = 5;

  private final Scene scene;
  private final Function<Name, Optional<KnownEntity>> stateOf;

  /**
   * Of a document.
   *
   * @param stateOf of which state a name is
   */
  Guests(Scene scene, Function<Name, Optional<KnownEntity>> stateOf) {
    this.scene = scene;
    this.stateOf = stateOf;
  }

  /**
   * Whether the document tells of whoever bears a title there as a guest of a state, or its host.
   */
  boolean isGuest(int sentence, TitleMatch title, KnownEntity state) {
    Optional<String> surname =
        scene.appointmentAt(sentence, title.last()).map(a -> last(a.person().text()));
    return isGuest(sentence, title.last(), state)
        || surname.isPresent()
            && IntStream.range(0, scene.names().size())
                .boxed()
                .flatMap(s -> called(s, surname.get()).map(name -> new int[] {s, name.last()}))
                .anyMatch(at -> isGuest(at[0], at[1], state));
  }

  private Stream<Name> called(int sentence, String surname) {
    return scene.names().get(sentence).stream()
        .filter(name -> name.isPerson() && last(name.text()).equals(surname));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private boolean isGuest(int sentence, int bearer, KnownEntity state) {
    return scene.names().get(sentence).stream()
        .filter(
            name -> !name.covers(bearer) && stateOf.apply(name).filter(state::equals).isPresent())
        .anyMatch(name -> isGuest(sentence, bearer, name));
  }

  private boolean isGuest(int sentence, int bearer, Name of) {
    Sentence words = scene.sentence(sentence);
    return contacts(words)
        .anyMatch(
            contact -> {
              String lemma = words.token(contact).lemma();
              String mine = side(words, bearer, contact, DEPTH);
              String theirs = side(words, of.last(), contact, DEPTH);
              boolean goes = GOING.contains(lemma) && isSeat(of) && is(theirs, IS_GONE_TO);
              boolean meets = MEETING.contains(lemma) && is(theirs, IS_MET);
              boolean met = MEETING.contains(lemma) && is(mine, IS_MET) && is(theirs, DOES);
              return is(mine, DOES) && (goes || meets) || met;
            });
  }

  private static boolean is(String label, String labels) {
    return Arrays.asList(labels.split("\\|")).contains(label);
  }

  /** A state, or where its government sits: ministers go about in their own country too. */
  private boolean isSeat(Name name) {
    return name.knownOf(EntityType.Country)
        .or(() -> name.knownOf(EntityType.City).flatMap(scene.world()::capitalOf))
        .isPresent();
  }

  private static Stream<Integer> contacts(Sentence words) {
    return words.tokens().stream()
        .filter(t -> AnyOf.matches(t.tag(), "VB*|NN|NNS"))
        .filter(t -> MEETING.contains(t.lemma()) || GOING.contains(t.lemma()))
        .map(t -> t.index());
  }

  /**
   * By which relation a word, or what it is a part of, hangs on a verb; empty where it does not.
   */
  private static String side(Sentence words, int token, int verb, int depth) {
    for (Dependency edge : words.above(token)) {
      if (edge.governor() == verb) {
        return edge.label();
      }
    }
    return words.above(token).stream()
        .filter(edge -> edge.governor() > 0 && depth > 0)
        .filter(edge -> AnyOf.matches(edge.label(), "nmod*|compound|amod|appos|flat|conj*"))
        .map(edge -> side(words, edge.governor(), verb, depth - 1))
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElse("");
  }
}
