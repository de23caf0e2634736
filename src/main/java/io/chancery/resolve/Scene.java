package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * A document with what its words name by themselves: names, titles, and which of them belong
 * together.
 *
 * @param document the parsed document
 * @param world what is known, on the day of publication
 * @param names for each sentence its names
 * @param titles for each sentence its titles
 * @param appointments for each sentence its persons with titles
 * @param bodies names that the text shows to be of bodies, though a person may have them too
 */
record Scene(
    AnnotatedDocument document,
    World world,
    List<List<Name>> names,
    List<List<TitleMatch>> titles,
    List<List<Appointment>> appointments,
    Set<String> bodies) {

  private static final int FORMER_REACH = 5;
  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "late",
          "next",
          "future",
          "then",
          "ousted",
          "onetime",
          "retired",
          "erstwhile",
          "deposed",
          "incoming");

  private static final Set<String> PARTS =
      Set.of(
          "eastern",
          "western",
          "northern",
          "southern",
          "regional",
          "provincial",
          "local",
          "municipal",
          "district",
          "county",
          "city",
          "town",
          "village");

  static Scene of(
      AnnotatedDocument document,
      World world,
      NameFinder nameFinder,
      TitleFinder titleFinder,
      Nouns nouns) {
    List<List<Name>> named = named(document, nameFinder);
    LocalBodies bodies = new LocalBodies(world, nouns, named);
    List<List<Name>> placed =
        document.sentences().stream().map(s -> bodies.placed(s, named.get(s.index()))).toList();
    List<List<TitleMatch>> first = titles(document, placed, titleFinder);
    NameKinds kinds = new NameKinds(document.sentences(), placed, first, nouns);
    List<List<Name>> full = kinds.settled();
    ShortNames shortNames = new ShortNames(document.sentences(), full, nouns);
    List<List<Name>> completed =
        document.sentences().stream()
            .map(s -> shortNames.complete(s, full.get(s.index())))
            .toList();
    List<List<TitleMatch>> titles = titles(document, completed, titleFinder);
    UntaggedNames untagged = new UntaggedNames(document.sentences(), completed, titles, nouns);
    List<List<Name>> all =
        document.sentences().stream()
            .map(s -> beside(untagged, s, completed.get(s.index()), titles.get(s.index())))
            .toList();
    shortNames.learnAcronyms(document.sentences(), all);
    List<List<Name>> names = new ArrayList<>();
    List<List<Appointment>> appointments = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Name> inFull = shortNames.inFull(sentence, all.get(sentence.index()));
      names.add(inFull);
      List<TitleMatch> matches = titles.get(sentence.index());
      appointments.add(nearest(sentence, AppointmentFinder.find(sentence, inFull, matches)));
    }
    return new Scene(document, world, names, titles, appointments, kinds.bodies());
  }

  /** Names as the tagger sees them, with surnames that are words and names in other scripts. */
  private static List<List<Name>> named(AnnotatedDocument document, NameFinder nameFinder) {
    List<List<Name>> tagged = document.sentences().stream().map(nameFinder::find).toList();
    OpeningSurnames surnames = new OpeningSurnames(tagged);
    List<List<Name>> found =
        document.sentences().stream().map(s -> surnames.added(s, tagged.get(s.index()))).toList();
    ScriptNames scripts = new ScriptNames(document.sentences(), found);
    List<List<Name>> added =
        document.sentences().stream().map(s -> scripts.added(s, found.get(s.index()))).toList();
    NumberedNames numbered = new NumberedNames(document.sentences(), added);
    return document.sentences().stream()
        .map(s -> numbered.joined(s, added.get(s.index())))
        .toList();
  }

  /** The names of a sentence, with those that the tagger missed, which are no words of titles. */
  private static List<Name> beside(
      UntaggedNames untagged, Sentence sentence, List<Name> known, List<TitleMatch> titles) {
    return untagged.complete(sentence, known).stream()
        .filter(n -> known.contains(n) || titles.stream().noneMatch(m -> m.covers(n.last())))
        .filter(n -> titles.stream().noneMatch(m -> isWordOf(n, m)))
        .toList();
  }

  /** In {@code a spokesman for the minister, Ana Lindt} she is the minister. */
  private static List<Appointment> nearest(Sentence sentence, List<Appointment> found) {
    return found.stream()
        .filter(a -> !isOfNearer(sentence, found, a.title().last(), a.person()))
        .toList();
  }

  /** Whether a name is that of a title behind a noun and its preposition, and not the noun's. */
  boolean isOfNearer(int sentence, int noun, Name person) {
    return isOfNearer(sentence(sentence), appointments.get(sentence), noun, person);
  }

  private static boolean isOfNearer(
      Sentence sentence, List<Appointment> found, int noun, Name person) {
    return noun + 1 < person.first()
        && AnyOf.matches(sentence.token(noun + 1).tag(), "IN|TO")
        && found.stream()
            .filter(near -> near.person().equals(person))
            .map(near -> near.title().first())
            .anyMatch(title -> noun + 1 < title && title < person.first());
  }

  /** {@code Labour} in {@code Labour Minister Ana Lindt} is no party. */
  private static boolean isWordOf(Name name, TitleMatch title) {
    return !name.isPosition()
        && name.first() >= title.first()
        && name.last() < title.last()
        && title.position() == null;
  }

  private static List<List<TitleMatch>> titles(
      AnnotatedDocument document, List<List<Name>> names, TitleFinder finder) {
    return document.sentences().stream().map(s -> finder.find(s, names.get(s.index()))).toList();
  }

  Sentence sentence(int index) {
    return document.sentences().get(index);
  }

  /** The name, other than an office's, that covers a token. */
  Optional<Name> nameAt(int sentence, int token) {
    return names.get(sentence).stream().filter(n -> n.covers(token) && !n.isPosition()).findFirst();
  }

  Optional<TitleMatch> titleAt(int sentence, int token) {
    return titles.get(sentence).stream().filter(t -> t.covers(token)).findFirst();
  }

  /**
   * Whether a title is no longer held, or not yet: {@code former Samsung executive}, {@code the
   * next president}, {@code who was president}.
   */
  boolean isFormer(int sentence, TitleMatch title) {
    Sentence words = sentence(sentence);
    int at = title.first() - 1;
    while (at > 0
        && title.first() - at <= FORMER_REACH
        && AnyOf.matches(words.token(at).tag(), "NN*|JJ*|POS|VBN|RB")) {
      boolean name =
          at > 1
              && !words.headline()
              && isCapital(words.token(at))
              && words.token(at - 1).isProper();
      if (!name && FORMER.contains(Words.lower(words.token(at))) || isCounted(words, at)) {
        return true;
      }
      at--;
    }
    if (isThenOne(words, at)) {
      return true;
    }
    return IntStream.rangeClosed(title.first(), title.last())
        .boxed()
        .flatMap(i -> words.children(i, "cop"::equals).stream())
        .anyMatch(i -> Set.of("was", "were").contains(Words.lower(words.token(i))));
  }

  /** {@code Bright Future leader Ida Holm} leads it today. */
  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  /** {@code A three-time prime minister} has been that, whatever she is now. */
  private static boolean isCounted(Sentence words, int time) {
    return time > 2
        && words.token(time).lemma().equals("time")
        && words.token(time - 1).tag().equals("HYPH")
        && words.token(time - 2).tag().equals("CD");
  }

  Optional<Appointment> appointmentAt(int sentence, int token) {
    return appointments.get(sentence).stream()
        .filter(a -> a.title().covers(token) || a.person().covers(token))
        .findFirst();
  }

  /** {@code Ida Holm, then a director of Volta}. */
  private static boolean isThenOne(Sentence words, int article) {
    return article > 1
        && AnyOf.matches(Words.lower(words.token(article)), "a|an|the|its|his|her|their")
        && Words.lower(words.token(article - 1)).equals("then")
        && (article == 2 || words.token(article - 2).word().equals(","));
  }

  /**
   * {@code The eastern commander}, {@code the provincial minister}, {@code the speaker of
   * parliament}: of a part of the state, not of all.
   */
  boolean isNarrow(int sentence, TitleMatch title) {
    Sentence words = sentence(sentence);
    Phrase phrase = new Phrase(words, title.last());
    boolean part =
        IntStream.range(Math.max(1, Math.min(phrase.first(), title.first() - 1)), title.last())
            .anyMatch(i -> PARTS.contains(Words.lower(words.token(i))));
    return part || isOfField(sentence, title);
  }

  /** {@code The head of procurement}, {@code the speaker of parliament}. */
  boolean isOfField(int sentence, TitleMatch title) {
    Sentence words = sentence(sentence);
    return new Phrase(words, title.last())
        .after("of").stream()
            .filter(i -> i > title.last() && nameAt(sentence, i).isEmpty())
            .anyMatch(i -> !words.token(i).isProper());
  }

  /** {@code El Amrani}, {@code Van der Berg}, where the text has {@code Otto van der Berg}. */
  boolean isEnding(Name name) {
    String ending = " " + name.text();
    String within = " " + StringUtils.uncapitalize(name.text());
    return names.stream()
        .flatMap(List::stream)
        .filter(Name::isPerson)
        .anyMatch(full -> full.text().endsWith(ending) || full.text().endsWith(within));
  }

  /** Somebody of a state that a text on other states never names is somebody else. */
  boolean mayMean(KnownEntity person) {
    Set<KnownEntity> states =
        names.stream()
            .flatMap(List::stream)
            .flatMap(name -> Stream.ofNullable(name.known()))
            .filter(known -> known.type() != EntityType.Person)
            .flatMap(known -> world.stateOf(world.entity(known)).stream())
            .collect(Collectors.toSet());
    return states.isEmpty()
        || world.stateOf(world.entity(person)).filter(s -> !states.contains(s)).isEmpty();
  }
}
