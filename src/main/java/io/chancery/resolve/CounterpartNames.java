package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.KnownEntity;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who leads a state by {@code President Lang and his Tajik counterpart, Karl Vogt}. */
final class CounterpartNames {

  private final Scene scene;
  private final Cast cast;
  private final Owners owners;

  CounterpartNames(Scene scene, Cast cast, Owners owners) {
    this.scene = scene;
    this.cast = cast;
    this.owners = owners;
  }

  /**
   * The person whom the text up to a sentence names so as the counterpart of somebody who leads.
   */
  Optional<Entity> leader(int until, KnownEntity state) {
    return IntStream.rangeClosed(0, until)
        .mapToObj(scene::sentence)
        .flatMap(
            words ->
                words.tokens().stream()
                    .filter(t -> t.lemma().equals("counterpart"))
                    .map(t -> new Phrase(words, t.index())))
        .filter(phrase -> owners.states(phrase).contains(state))
        .filter(this::isLeaders)
        .flatMap(this::named)
        .findFirst();
  }

  /** {@code The president called his Tajik counterpart, Karl Vogt}: he is not Vogt. */
  boolean isMet(int sentence, int head, Cast.Held held) {
    Sentence words = scene.sentence(sentence);
    return held.sentence() == sentence
        && (held.title() == null || held.title().first() > head)
        && words.tokens().stream()
            .anyMatch(t -> t.index() > head && t.lemma().equals("counterpart"));
  }

  /** The person named as the counterpart of a holder of such an office beside whom he stands. */
  Optional<Entity> holder(KnownEntity state, TitleMatch title) {
    return scene.document().sentences().stream()
        .flatMap(
            words ->
                words.tokens().stream()
                    .filter(t -> t.lemma().equals("counterpart"))
                    .map(t -> new Phrase(words, t.index())))
        .filter(phrase -> owners.states(phrase).contains(state))
        .filter(phrase -> isBeside(phrase, title))
        .flatMap(this::named)
        .findFirst();
  }

  private boolean isBeside(Phrase phrase, TitleMatch title) {
    return scene.appointments().get(phrase.sentence().index()).stream()
        .map(Appointment::title)
        .filter(other -> other.last() < phrase.head())
        .anyMatch(other -> Objects.equals(other.portfolio(), title.portfolio()));
  }

  private boolean isLeaders(Phrase phrase) {
    return owners
        .of(phrase)
        .filter(
            whose -> cast.portfolios(whose).stream().anyMatch(field -> field.startsWith("head of")))
        .isPresent();
  }

  private Stream<Entity> named(Phrase phrase) {
    Sentence words = phrase.sentence();
    return phrase.appositives().stream()
        .flatMap(head -> scene.nameAt(words.index(), head).stream())
        .filter(Name::isPerson)
        .flatMap(name -> cast.person(words.index(), name).stream());
  }
}
