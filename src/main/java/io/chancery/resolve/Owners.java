package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose a noun phrase says its thing is: {@code Chinese}, {@code Japan's}, {@code its}, {@code of
 * South Korea}.
 */
final class Owners {

  private static final Set<String> UNOWNED =
      Set.of("listed", "born", "trained", "educated", "made", "built");

  private final Scene scene;
  private final Readings readings;

  Owners(Scene scene, Readings readings) {
    this.scene = scene;
    this.readings = readings;
  }

  /**
   * What the possessor stands for: {@code Biden's}, {@code their}, or a name right before the noun.
   */
  Optional<Entity> of(Phrase phrase) {
    int sentence = phrase.sentence().index();
    return phrase
        .possessor()
        .flatMap(p -> readings.actor(sentence, p))
        .or(() -> named(phrase).flatMap(n -> readings.actor(sentence, n.last())));
  }

  /** What a word stands for, as far as it has been understood. */
  Optional<Entity> actor(int sentence, int word) {
    return readings.actor(sentence, word);
  }

  /** Whether a noun stands right before a name: {@code the engineers' union Volta}. */
  boolean isBeside(int sentence, int name, String noun) {
    return before(sentence, name).filter(noun::equals).isPresent();
  }

  /** The lemma of the word right before a name. */
  Optional<String> before(int sentence, int name) {
    return scene
        .nameAt(sentence, name)
        .map(Name::first)
        .filter(first -> first > 1)
        .map(first -> scene.sentence(sentence).token(first - 1).lemma());
  }

  /** Whether a word is the subject or an object of the main clause of its sentence. */
  boolean isToldOf(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    int first = scene.nameAt(sentence, token).map(Name::first).orElse(token);
    return IntStream.rangeClosed(first, token)
        .boxed()
        .flatMap(i -> words.above(i).stream())
        .filter(d -> AnyOf.matches(d.label(), "nsubj|nsubj:pass|obj|obl:by|obl:agent|appos"))
        .filter(d -> d.governor() > 0)
        .anyMatch(
            d -> words.above(d.governor()).stream().anyMatch(up -> up.label().equals("root")));
  }

  /** Whether a word is whom somebody tells something. */
  boolean isToldSo(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> AnyOf.matches(d.label(), "obj|iobj") && d.governor() > 0)
        .anyMatch(d -> words.token(d.governor()).lemma().equals("tell"));
  }

  /** The names among the words before the head. */
  private Optional<Name> named(Phrase phrase) {
    return inside(phrase).filter(n -> !n.isPerson()).reduce((first, second) -> second);
  }

  Stream<Name> inside(Phrase phrase) {
    int first = phrase.first();
    return scene.names().get(phrase.sentence().index()).stream()
        .filter(n -> first <= n.first() && n.last() < phrase.head());
  }

  /** The one state that a phrase names as the owner. */
  Optional<KnownEntity> state(Phrase phrase) {
    return states(phrase).stream().findFirst();
  }

  /** All states that a phrase names as owners, in order: {@code US and Japanese officials}. */
  List<KnownEntity> states(Phrase phrase) {
    Map<String, KnownEntity> states = new LinkedHashMap<>();
    Stream.concat(before(phrase), behind(phrase))
        .flatMap(e -> scene.world().stateOf(e).stream())
        .forEach(s -> states.putIfAbsent(s.iri(), s));
    return List.copyOf(states.values());
  }

  private Stream<Entity> before(Phrase phrase) {
    int sentence = phrase.sentence().index();
    Stream<Entity> named =
        inside(phrase)
            .filter(n -> !isHyphened(phrase, n))
            .flatMap(n -> readings.actor(sentence, n.last()).stream());
    Stream<Entity> possessor =
        phrase.possessor().flatMap(p -> readings.actor(sentence, p)).stream();
    return Stream.concat(possessor, named);
  }

  /** {@code A Singapore-listed firm} is none of Singapore's. */
  private static boolean isHyphened(Phrase phrase, Name name) {
    int at = name.last() + 2;
    return at < phrase.head()
        && phrase.sentence().token(at - 1).tag().equals("HYPH")
        && UNOWNED.contains(Words.lower(phrase.sentence().token(at)));
  }

  /** States after {@code of}, {@code from} and {@code in}; all of a list. */
  private Stream<Entity> behind(Phrase phrase) {
    int sentence = phrase.sentence().index();
    Sentence words = phrase.sentence();
    return Stream.of("of", "from", "in")
        .flatMap(p -> phrase.after(p).stream())
        .flatMap(
            head ->
                Stream.concat(
                    Stream.of(head), words.children(head, l -> l.startsWith("conj")).stream()))
        .distinct()
        .flatMap(head -> scene.nameAt(sentence, head).stream())
        .flatMap(name -> readings.actor(sentence, name.last()).stream())
        .filter(e -> e.type() == EntityType.Country || e.type() == EntityType.City)
        .filter(e -> !isCourtOfStates(phrase, e));
  }

  /** {@code A tribunal in The Hague} is none of the state that it sits in. */
  private static boolean isCourtOfStates(Phrase phrase, Entity seat) {
    return seat.name().endsWith("Hague") && AnyOf.matches(phrase.lemma(), "court|tribunal|judge");
  }
}
