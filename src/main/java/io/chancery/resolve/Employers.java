package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Of which body somebody is, by the offices that the text has given so far. */
final class Employers {

  /** Nouns between a body and whom it employs, at most: {@code press officer}. */
  private static final int LONGEST_CALLING = 2;

  private final Scene scene;
  private final Readings readings;
  private final NewNames newNames;

  Employers(Scene scene, Readings readings) {
    this.scene = scene;
    this.readings = readings;
    this.newNames = new NewNames(scene);
  }

  /** The one body that a person has an office of, by the text up to a sentence. */
  Optional<Entity> of(Entity person, int until) {
    List<Entity> bodies = bodies(until, person).distinct().toList();
    return World.one(bodies);
  }

  /** Whether the text up to a sentence gives an office of a body to somebody else alone. */
  boolean isOfAnother(Entity body, Entity person, int until) {
    return IntStream.rangeClosed(0, until)
            .boxed()
            .flatMap(
                s ->
                    scene.appointments().get(s).stream()
                        .filter(a -> !isHis(s, a, person) && !scene.isFormer(s, a.title()))
                        .flatMap(a -> body(s, a)))
            .anyMatch(b -> b.key().equals(body.key()))
        && bodies(until, person).noneMatch(b -> b.key().equals(body.key()));
  }

  private Stream<Entity> bodies(int until, Entity person) {
    return IntStream.rangeClosed(0, until)
        .boxed()
        .flatMap(
            s ->
                Stream.concat(
                    scene.appointments().get(s).stream()
                        .filter(a -> isHis(s, a, person))
                        .flatMap(a -> body(s, a)),
                    Stream.concat(named(s, person), owned(s, person))));
  }

  /** {@code Otto Lang's New Course}. */
  private Stream<Entity> owned(int sentence, Entity person) {
    return scene.names().get(sentence).stream()
        .filter(Name::isBody)
        .filter(
            body ->
                new Phrase(scene.sentence(sentence), body.last())
                    .possessor()
                    .filter(owner -> owner < body.first())
                    .flatMap(owner -> readings.actor(sentence, owner))
                    .filter(person::equals)
                    .isPresent())
        .flatMap(body -> readings.actor(sentence, body.last()).stream())
        .filter(body -> body.type() == EntityType.Organization);
  }

  /** {@code Hezbollah MP Ida Holm}, {@code Volta engineer Ida Holm}: of the body named in front. */
  private Stream<Entity> named(int sentence, Entity person) {
    Sentence words = scene.sentence(sentence);
    List<Name> names = scene.names().get(sentence);
    return names.stream()
        .filter(Name::isPerson)
        .filter(n -> readings.actor(sentence, n.last()).filter(person::equals).isPresent())
        .flatMap(
            n ->
                names.stream()
                    .filter(body -> body.isBody() && isNoun(words, body.last() + 1, n.first() - 1)))
        .flatMap(body -> readings.actor(sentence, body.last()).stream())
        .filter(body -> body.type() == EntityType.Organization);
  }

  private static boolean isNoun(Sentence words, int from, int to) {
    return from <= to
        && to - from < LONGEST_CALLING
        && IntStream.rangeClosed(from, to).allMatch(i -> words.token(i).isNoun());
  }

  private boolean isHis(int sentence, Appointment appointment, Entity person) {
    return readings
        .actor(sentence, appointment.person().last())
        .filter(p -> p.key().equals(person.key()))
        .isPresent();
  }

  private Stream<Entity> body(int sentence, Appointment appointment) {
    Name owner = appointment.owner();
    return owner != null && owner.isBody()
        ? Stream.of(newNames.owner(sentence, owner, appointment.title()))
        : Stream.concat(shortly(sentence, appointment.title()), whose(sentence, appointment));
  }

  /** {@code Union leader Ida Holm}: the one body of before that ends or begins so. */
  private Stream<Entity> shortly(int sentence, TitleMatch title) {
    String word = nounBefore(sentence, title);
    List<Entity> called =
        word.isEmpty()
            ? List.of()
            : IntStream.rangeClosed(0, sentence)
                .boxed()
                .flatMap(
                    s ->
                        scene.names().get(s).stream()
                            .filter(n -> n.isBody() && n.length() > 1)
                            .filter(n -> isPart(word, n.text().toLowerCase(Locale.ROOT)))
                            .flatMap(n -> readings.actor(s, n.last()).stream()))
                .toList();
    return World.one(called).stream();
  }

  private static boolean isPart(String word, String name) {
    return name.startsWith(word + " ") || name.endsWith(" " + word);
  }

  /** The noun that a title opens with, or that stands before it; else nothing. */
  private String nounBefore(int sentence, TitleMatch title) {
    Sentence words = scene.sentence(sentence);
    return IntStream.of(title.first(), title.first() - 1)
        .filter(at -> at > 0 && at < title.last() && words.token(at).isNoun())
        .mapToObj(at -> Words.lower(words.token(at)))
        .findFirst()
        .orElse("");
  }

  /** {@code Volta, whose chairman Ida Holm left}. */
  private Stream<Entity> whose(int sentence, Appointment appointment) {
    TitleMatch title = appointment.title();
    return Stream.of(title.last(), appointment.person().last())
        .map(head -> new Phrase(scene.sentence(sentence), head))
        .flatMap(phrase -> phrase.possessor().stream())
        .filter(head -> !title.covers(head))
        .flatMap(head -> readings.actor(sentence, head).stream())
        .limit(1);
  }
}
