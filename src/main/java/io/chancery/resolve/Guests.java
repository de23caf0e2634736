package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  private record Called(int sentence, Name name) {}

  private final Scene scene;
  private final Map<String, List<Called>> bySurname;
  private final Function<Name, Optional<KnownEntity>> stateOf;

  /**
   * Of a document.
   *
   * @param stateOf of which state a name is
   */
  Guests(Scene scene, Function<Name, Optional<KnownEntity>> stateOf) {
    this.scene = scene;
    this.stateOf = stateOf;
    this.bySurname =
        IntStream.range(0, scene.names().size())
            .boxed()
            .flatMap(this::called)
            .collect(Collectors.groupingBy(called -> last(called.name().text())));
  }

  /**
   * Whether the document tells of whoever bears a title there as a guest of a state, or its host.
   */
  boolean isGuest(int sentence, TitleMatch title, KnownEntity state) {
    Optional<String> surname =
        scene.appointmentAt(sentence, title.last()).map(a -> last(a.person().text()));
    return isGuest(sentence, title.last(), state)
        || surname.isPresent()
            && bySurname.getOrDefault(surname.get(), List.of()).stream()
                .anyMatch(called -> isGuest(called.sentence(), called.name().last(), state));
  }

  private Stream<Called> called(int sentence) {
    return scene.names().get(sentence).stream()
        .filter(Name::isPerson)
        .map(name -> new Called(sentence, name));
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
              boolean goes =
                  GOING.contains(lemma) && isSeat(of) && AnyOf.matches(theirs, IS_GONE_TO);
              boolean meets = MEETING.contains(lemma) && AnyOf.matches(theirs, IS_MET);
              boolean met =
                  MEETING.contains(lemma)
                      && AnyOf.matches(mine, IS_MET)
                      && AnyOf.matches(theirs, DOES);
              return AnyOf.matches(mine, DOES) && (goes || meets) || met;
            });
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
