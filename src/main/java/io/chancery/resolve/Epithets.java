package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who is meant by what he was: in {@code Ida Holm lost the vote. The former army lawyer had led the
 * cabinet} the subject of the sentence before, where it speaks of no other person by name, and
 * nobody else in the text has been that; in {@code a spokeswoman of the court ... the spokeswoman}
 * who was so described last.
 */
final class Epithets {

  private static final int REACH = 12;

  /** What anybody with a name may be called, too. */
  private static final Set<String> ANYBODY = WordGroups.of("ANYBODY");

  private final Scene scene;
  private final Cast cast;
  private final Discourse discourse;
  private final Newcomers newcomers;

  Epithets(Scene scene, Cast cast, Discourse discourse) {
    this.scene = scene;
    this.cast = cast;
    this.discourse = discourse;
    this.newcomers = new Newcomers(scene, cast);
  }

  /** The person whom such a phrase means. */
  Optional<Entity> of(Phrase phrase) {
    return describedSince(phrase)
        .or(() -> former(phrase))
        .or(() -> toCome(phrase))
        .or(() -> phrase.isPredicate() ? Optional.empty() : newcomers.of(phrase));
  }

  /** {@code The president-elect}, after {@code President-elect Ida Holm}. */
  private Optional<Entity> toCome(Phrase phrase) {
    boolean so =
        AnyOf.matches(phrase.lemma(), "elect|designate")
            && !phrase.plural()
            && phrase.head() > 2
            && phrase.sentence().token(phrase.head() - 1).tag().equals("HYPH");
    String office = so ? Words.lower(phrase.sentence().token(phrase.head() - 2)) : "";
    return IntStream.rangeClosed(0, so ? phrase.sentence().index() : -1)
        .boxed()
        .flatMap(
            s ->
                scene.names().get(s).stream()
                    .filter(name -> name.isPerson() && isToBe(s, name, office, phrase.lemma()))
                    .flatMap(name -> cast.person(s, name).stream()))
        .findFirst();
  }

  /** Whether words for an office not yet held stand before a name, a comma between or none. */
  private boolean isToBe(int sentence, Name name, String office, String mark) {
    Sentence words = scene.sentence(sentence);
    int comma = name.first() - 1;
    int last = comma > 0 && words.token(comma).word().equals(",") ? comma - 1 : comma;
    return last > 2
        && words.token(last).lemma().equals(mark)
        && words.token(last - 1).tag().equals("HYPH")
        && Words.lower(words.token(last - 2)).equals(office);
  }

  private Optional<Entity> former(Phrase phrase) {
    int sentence = phrase.sentence().index();
    int first = phrase.first();
    boolean opens =
        (first == 1 || isBehindQuotation(phrase))
            && !phrase.plural()
            && Words.lower(phrase.sentence().token(first)).equals("the")
            && AnyOf.matches(
                Words.lower(phrase.sentence().token(first + 1)), "former|veteran|onetime|ex")
            && phrase.isSubject()
            && phrase.appositives().isEmpty()
            && (phrase.sentence().below(phrase.head()).stream()
                    .noneMatch(d -> d.dependent() > phrase.head() && d.label().startsWith("acl"))
                || isParted(phrase));
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

  /** {@code "It is late," the former minister said}. */
  private static boolean isBehindQuotation(Phrase phrase) {
    return phrase.first() < phrase.head()
        && Quoted.at(phrase.sentence(), 2)
        && !Quoted.at(phrase.sentence(), phrase.first());
  }

  /** {@code The former minister, who left in May}: the clause tells more, and not which one. */
  private static boolean isParted(Phrase phrase) {
    return phrase.head() < phrase.sentence().tokens().size()
        && phrase.sentence().token(phrase.head() + 1).word().equals(",");
  }

  /**
   * {@code The spokeswoman}, after {@code a spokeswoman of the court}: she rather than one with a
   * name who was told of before her.
   */
  private Optional<Entity> describedSince(Phrase phrase) {
    boolean bare =
        phrase.definite()
            && !phrase.plural()
            && phrase.possessor().isEmpty()
            && phrase.head() - phrase.first() == 1;
    if (!bare) {
      return Optional.empty();
    }
    return discourse
        .recent()
        .takeWhile(s -> s.sentence() >= phrase.sentence().index() - REACH)
        .filter(s -> s.entity().type() == EntityType.Person)
        .filter(
            s ->
                Nearer.isDescribedPerson(s.entity())
                    ? s.lemma().equals(phrase.lemma())
                    : ANYBODY.contains(phrase.lemma()) || cast.isCalled(s.entity(), phrase.lemma()))
        .map(Discourse.Spoken::entity)
        .findFirst()
        .filter(Nearer::isDescribedPerson);
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
