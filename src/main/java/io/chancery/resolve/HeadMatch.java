package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.NounPhrases;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a bare definite noun stands for by the phrase of the same head that told of it before:
 * {@code the ferry} after {@code a car ferry from Naxos}. It is the strict head match of rule-based
 * coreference, for nouns only that say no more than their head: where two different things of that
 * head were told of, the noun stands for neither unless one of them is near.
 *
 * <p>Source: Raghunathan et al., A Multi-Pass Sieve for Coreference Resolution (EMNLP 2010).
 */
final class HeadMatch {

  private static final int NEAR = 1;
  private static final int LONGEST = 9;

  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  /** What tells one from others of its kind without saying what it is. */
  private static final Set<String> ORDERING = WordGroups.of("ORDERS");

  /** Nouns that are never the same twice, by the lexicographer's file of their first meaning. */
  private static final Set<String> UNLIKE =
      Set.of(
          "noun.time",
          "noun.quantity",
          "noun.attribute",
          "noun.relation",
          "noun.feeling",
          "noun.shape",
          "noun.state");

  private record Introduction(int sentence, int head, Set<String> words) {}

  private final Scene scene;
  private final Readings readings;
  private final Nouns nouns;
  private final Map<String, List<Introduction>> introduced = new HashMap<>();
  private final Map<Readings.Position, Entity> found = new HashMap<>();

  private HeadMatch(Scene scene, Readings readings, Nouns nouns) {
    this.scene = scene;
    this.readings = readings;
    this.nouns = nouns;
  }

  /** What the nouns of a document stand for that point back, and what they point back to. */
  static Map<Readings.Position, Entity> in(Scene scene, Readings readings, Nouns nouns) {
    HeadMatch match = new HeadMatch(scene, readings, nouns);
    for (Sentence sentence : scene.document().sentences()) {
      sentence.tokens().stream()
          .filter(token -> token.isNoun() && !token.isProper())
          .forEach(token -> match.read(sentence, token));
    }
    return Map.copyOf(match.found);
  }

  private void read(Sentence sentence, Token token) {
    Phrase phrase = new Phrase(sentence, token.index());
    if (isHyphenated(sentence, token.index())
        || phrase.denied()
        || phrase.isPredicate()
        || nouns.isOneOf(UNLIKE, phrase.lemma())) {
      return;
    }
    String key = phrase.lemma() + (phrase.plural() ? "+" : "");
    if (pointsBack(phrase) && Pass.isHead(sentence, token)) {
      antecedent(sentence.index(), introduced.getOrDefault(key, List.of()))
          .flatMap(before -> entity(before, phrase.plural()))
          .filter(entity -> isOpen(phrase))
          .ifPresent(
              entity -> found.put(new Readings.Position(sentence.index(), token.index()), entity));
      return;
    }
    if (phrase.modifiers().stream().anyMatch(i -> isAnother(sentence.token(i)))
        || isOfTitle(sentence, token.index())) {
      return;
    }
    Set<String> words = words(phrase);
    Optional<Name> name = name(phrase);
    name.ifPresent(n -> words.add(n.text()));
    if (!words.isEmpty()) {
      introduced
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(
              new Introduction(
                  sentence.index(), name.map(Name::last).orElse(token.index()), words));
    }
  }

  /** {@code The leader of the opposition}: what he leads is not he. */
  private boolean isOfTitle(Sentence sentence, int noun) {
    return scene
        .titleAt(sentence.index(), noun)
        .filter(
            title ->
                sentence.tokens().subList(title.first() - 1, noun - 1).stream()
                    .anyMatch(t -> t.word().equals("of")))
        .isPresent();
  }

  /** {@code Further suspects} are none of those of before, nor of after. */
  private static boolean isAnother(Token word) {
    return Words.lower(word)
        .matches(
            "further|other|another|more|additional|different|rival|similar|previous|comparable");
  }

  /** What it is called: {@code the ferry Nadia}, {@code the Nadia, a ferry,}. */
  private Optional<Name> name(Phrase phrase) {
    int sentence = phrase.sentence().index();
    Stream<Name> behind =
        scene
            .nameAt(sentence, Math.min(phrase.head() + 1, phrase.sentence().tokens().size()))
            .filter(name -> name.first() == phrase.head() + 1)
            .stream();
    Stream<Name> apposed =
        phrase.appositives().stream().flatMap(head -> scene.nameAt(sentence, head).stream());
    return Stream.concat(behind, apposed)
        .filter(name -> name.known() == null && !name.isPerson())
        .findFirst();
  }

  /** There is no door in {@code closed-door talks}. */
  private static boolean isHyphenated(Sentence sentence, int token) {
    int last = sentence.tokens().size();
    return token > 1 && sentence.token(token - 1).tag().equals("HYPH")
        || token < last && sentence.token(token + 1).tag().equals("HYPH");
  }

  /** {@code The ferry}, with nothing that says which. */
  private static boolean pointsBack(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    return phrase.first() == phrase.head() - 1
        && !isVersion(phrase)
        && POINTING.contains(Words.lower(sentence.token(phrase.first())))
        && phrase.appositives().isEmpty()
        && !phrase.isElsewhere()
        && sentence.below(phrase.head()).stream().noneMatch(HeadMatch::tellsWhich);
  }

  /** {@code Rejected that account}: what somebody said, and no account at a bank. */
  private static boolean isVersion(Phrase phrase) {
    return phrase.lemma().equals("account")
        && phrase.sentence().above(phrase.head()).stream()
            .filter(d -> d.label().equals("obj") && d.governor() > 0)
            .map(d -> phrase.sentence().token(d.governor()).lemma())
            .anyMatch(
                verb ->
                    AnyOf.matches(verb, "reject|dispute|deny|repeat|contest|confirm|contradict"));
  }

  private static boolean tellsWhich(Dependency edge) {
    return edge.dependent() > edge.governor()
        && AnyOf.matches(edge.relation(), "nmod|acl|amod|nummod");
  }

  /** Whether nothing better is known of it than its own word. */
  private boolean isOpen(Phrase phrase) {
    return readings
        .actor(phrase.sentence().index(), phrase.head())
        .map(e -> e instanceof NilEntity nil && nil.name().equalsIgnoreCase(phrase.words()))
        .orElse(true);
  }

  private static Optional<Introduction> antecedent(int sentence, List<Introduction> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Introduction first = before.get(0);
    Introduction last = before.get(before.size() - 1);
    boolean one = before.stream().allMatch(other -> isAlike(first, other));
    return one
        ? Optional.of(first)
        : Optional.of(last).filter(near -> sentence - near.sentence() <= NEAR);
  }

  private static boolean isAlike(Introduction one, Introduction other) {
    return one.words().containsAll(other.words()) || other.words().containsAll(one.words());
  }

  /** The words of a phrase that say which one it is. */
  private Set<String> words(Phrase phrase) {
    Set<String> words = new HashSet<>();
    phrase.modifiers().stream()
        .map(phrase.sentence()::token)
        .filter(t -> t.isNoun() || AnyOf.matches(t.tag(), "JJ*|VBN|VBG"))
        .map(Words::lower)
        .filter(word -> !ORDERING.contains(word))
        .forEach(words::add);
    phrase.sentence().below(phrase.head()).stream()
        .filter(HeadMatch::tellsWhich)
        .map(edge -> Words.lower(phrase.sentence().token(edge.dependent())))
        .forEach(words::add);
    return words;
  }

  private Optional<Entity> entity(Introduction before, boolean plural) {
    Readings.Position position = new Readings.Position(before.sentence(), before.head());
    Optional<Entity> known = readings.actor(before.sentence(), before.head());
    if (known.isPresent()) {
      return known.filter(e -> plural || e.type() != EntityType.Collective);
    }
    Entity described =
        found.computeIfAbsent(
            position, p -> new NilEntity(name(before), EntityType.Other, null, List.of()));
    return Optional.of(described);
  }

  private String name(Introduction before) {
    Sentence sentence = scene.sentence(before.sentence());
    var phrase = NounPhrases.around(scene.document().document(), sentence, before.head());
    return Things.name(
        phrase.last() - phrase.first() <= LONGEST
            ? phrase.text()
            : new Phrase(sentence, before.head()).words());
  }
}
