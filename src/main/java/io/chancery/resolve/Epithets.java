package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who is meant by what he was: in {@code Ida Holm lost the vote. The former army lawyer had led the
 * cabinet} the subject of the sentence before, where it speaks of no other person by name, and
 * nobody else in the text has been that.
 */
final class Epithets {

  private final Scene scene;
  private final Cast cast;
  private final Discourse discourse;

  Epithets(Scene scene, Cast cast, Discourse discourse) {
    this.scene = scene;
    this.cast = cast;
    this.discourse = discourse;
  }

  /** The person whom such a phrase means. */
  Optional<Entity> of(Phrase phrase) {
    int sentence = phrase.sentence().index();
    boolean opens =
        phrase.first() == 1
            && !phrase.plural()
            && Words.lower(phrase.sentence().token(1)).equals("the")
            && AnyOf.matches(Words.lower(phrase.sentence().token(2)), "former|veteran|onetime|ex")
            && phrase.isSubject()
            && phrase.appositives().isEmpty()
            && phrase.sentence().below(phrase.head()).stream()
                .noneMatch(d -> d.dependent() > phrase.head() && d.label().startsWith("acl"));
    if (!opens) {
      return Optional.empty();
    }
    List<Discourse.Spoken> before =
        discourse
            .recent()
            .takeWhile(s -> s.sentence() >= sentence - 1)
            .filter(s -> s.sentence() == sentence - 1)
            .filter(s -> Binding.isNamedPerson(s.entity()))
            .toList();
    boolean one = World.keys(before.stream().map(Discourse.Spoken::entity).toList()).size() == 1;
    return before.stream()
        .filter(s -> one && s.subject())
        .map(Discourse.Spoken::entity)
        .filter(person -> !isAnothers(phrase, person))
        .findFirst();
  }

  /** Whether the text gives a former office of this noun to somebody else. */
  private boolean isAnothers(Phrase phrase, Entity person) {
    return IntStream.rangeClosed(0, phrase.sentence().index())
        .boxed()
        .flatMap(
            s ->
                scene.appointments().get(s).stream()
                    .filter(a -> scene.isFormer(s, a.title()))
                    .filter(a -> isOf(s, a.title(), phrase.lemma()))
                    .flatMap(a -> cast.person(s, a.person()).stream()))
        .filter(e -> e.type() == EntityType.Person)
        .anyMatch(e -> !e.key().equals(person.key()));
  }

  private boolean isOf(int sentence, TitleMatch title, String noun) {
    return scene.sentence(sentence).token(title.last()).lemma().equalsIgnoreCase(noun);
  }
}
