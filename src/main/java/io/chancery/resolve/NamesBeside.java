package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom or what a common noun means whose name the text gives beside it. */
final class NamesBeside {

  /** WordNet's files of nouns for what is said and done, by which nobody is called. */
  private static final Set<String> UTTERED = Set.of("noun.communication", "noun.act");

  /** What a body may be to another, as a person may. */
  private static final Set<String> ROLES = WordGroups.of("ROLES");

  private final Scene scene;
  private final Cast cast;
  private final Readings readings;
  private final Function<Phrase, @Nullable NounKind> kinds;
  private final Occupations occupations = Occupations.load();

  /**
   * A reader of the names in a document.
   *
   * @param kinds the kind of thing that a noun says
   */
  NamesBeside(
      Scene scene, Cast cast, Readings readings, Function<Phrase, @Nullable NounKind> kinds) {
    this.scene = scene;
    this.cast = cast;
    this.readings = readings;
    this.kinds = kinds;
  }

  /**
   * The person whose name stands in apposition or right behind: {@code his brother, Ivo Brandt},
   * {@code his rival Ivo Brandt}.
   */
  Optional<Entity> of(Phrase phrase) {
    int sentence = phrase.sentence().index();
    Stream<Name> apposed =
        phrase.appositives().stream()
            .flatMap(head -> scene.nameAt(sentence, head).stream())
            .filter(name -> !scene.isOfNearer(sentence, phrase.head(), name));
    return phrase.plural() || AnyOf.matches(phrase.lemma(), "%|percent|cent")
        ? Optional.empty()
        : Stream.of(
                apposed, identified(phrase), bracketed(phrase), partyOf(phrase), equated(phrase))
            .flatMap(s -> s)
            .flatMap(name -> bearer(phrase, name).stream())
            .findFirst();
  }

  /** {@code The UFT party} is the UFT. */
  private Stream<Name> partyOf(Phrase phrase) {
    return scene.nameAt(phrase.sentence().index(), Math.max(1, phrase.head() - 1)).stream()
        .filter(name -> phrase.lemma().equals("party") && name.known() == null)
        .filter(name -> name.last() == phrase.head() - 1);
  }

  /** {@code The arrested man is Ivo Brandt}. */
  private Stream<Name> equated(Phrase phrase) {
    Sentence words = phrase.sentence();
    return words.above(phrase.head()).stream()
        .filter(d -> phrase.definite() && d.label().equals("nsubj"))
        .map(Dependency::governor)
        .filter(name -> name > phrase.head() && !words.children(name, "cop"::equals).isEmpty())
        .filter(name -> !new Phrase(words, name).denied())
        .flatMap(name -> scene.nameAt(words.index(), name).stream())
        .filter(Name::isPerson);
  }

  /** {@code A wholesaler named only as Ivo B.} */
  private Stream<Name> identified(Phrase phrase) {
    return identifying(phrase)
        .flatMap(head -> scene.nameAt(phrase.sentence().index(), head).stream());
  }

  /** The heads of what somebody is identified as. */
  static Stream<Integer> identifying(Phrase phrase) {
    Sentence words = phrase.sentence();
    return Stream.concat(
            Stream.of(phrase.head()), words.children(phrase.head(), "appos"::equals).stream())
        .flatMap(noun -> words.children(noun, "acl"::equals).stream())
        .filter(verb -> AnyOf.matches(Words.lower(words.token(verb)), "named|identified"))
        .flatMap(verb -> words.children(verb, "obl:as"::equals).stream());
  }

  /** {@code The Union of Free Towns (UFT), an alliance}. */
  private Stream<Name> bracketed(Phrase phrase) {
    Sentence words = phrase.sentence();
    int comma = phrase.first() - 1;
    boolean apposed = words.above(phrase.head()).stream().anyMatch(d -> d.label().equals("appos"));
    return apposed
            && comma > 2
            && words.token(comma).word().equals(",")
            && words.token(comma - 1).word().equals(")")
        ? scene.nameAt(words.index(), comma - 2).stream()
        : Stream.empty();
  }

  /** A noun for a person goes with a person's name, and one for a body with a body's. */
  private Optional<Entity> bearer(Phrase phrase, Name name) {
    @Nullable NounKind kind = kinds.apply(phrase);
    boolean thing =
        kind == null
            ? Nouns.load().isOneOf(UTTERED, phrase.lemma())
            : kind.isBody() || kind == NounKind.DOCUMENT;
    if (name.isPerson() && thing) {
      return Optional.empty();
    }
    if (name.isPerson()) {
      return cast.person(phrase.sentence().index(), name);
    }
    boolean body =
        kind == null
            || kind == NounKind.ORGANIZATION
            || kind == NounKind.GROUP
            || kind.isPerson()
                && (occupations.ofFirms(phrase.lemma()) || ROLES.contains(phrase.lemma()))
            || kind == NounKind.STATE && NounReader.isRole(phrase);
    return body && name.isBody()
        ? readings.actor(phrase.sentence().index(), name.last())
        : Optional.empty();
  }
}
