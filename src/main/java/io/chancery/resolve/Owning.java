package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose something is by the grammar of its sentence: {@code the firm, which sold its plants},
 * {@code Peru drove the rebels from their camps}.
 */
final class Owning {

  /** Singular nouns of several, or of a firm, that call something theirs. */
  private static final Set<String> TOGETHER = WordGroups.of("TOGETHER");

  /** What takes somebody away from what is his. */
  private static final Set<String> PARTING = WordGroups.of("PARTS");

  /** What one does to what is one's own. */
  private static final Set<String> RECALLING = WordGroups.of("RECALLS");

  private static final Set<String> REMAINS = WordGroups.of("REMAINS");

  /** What is done with those who are taken, {@code SUFFERED}, in verbs. */
  private static final Set<String> HOLDING = WordGroups.of("HOLDS");

  private static final Set<String> SUFFERED = WordGroups.of("SUFFERED");

  /** Those who speak of others, and not of themselves. */
  private static final Set<String> KNOWING = WordGroups.of("KNOWS");

  private final Scene scene;
  private final Readings readings;
  private final Binding binding;

  Owning(Scene scene, Readings readings, Binding binding) {
    this.scene = scene;
    this.readings = readings;
    this.binding = binding;
  }

  /** In {@code Otto Lang sent soldiers to his town} it is his, who is named as the subject. */
  Optional<Entity> personOwning(int sentence, int token, Predicate<Entity> agrees) {
    List<Integer> verbs = ClausesAbove.of(scene.sentence(sentence), token);
    Optional<Entity> who =
        verbs.stream()
            .limit(1)
            .flatMap(verb -> whoDoes(sentence, verb, token).stream())
            .filter(agrees)
            .findFirst();
    if (who.isPresent()) {
      return who;
    }
    return verbs.stream()
        .flatMap(verb -> binding.subjects(sentence, verb, token).stream())
        .filter(s -> isNamed(sentence, s) || isTeller(sentence, s, token))
        .flatMap(s -> readings.actor(sentence, s).stream())
        .filter(agrees)
        .findFirst();
  }

  /** In {@code a witness who changed his story} it is the witness's. */
  private Optional<Entity> whoDoes(int sentence, int verb, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(verb).stream()
        .filter(d -> d.label().equals("acl:relcl") && d.governor() < token)
        .filter(d -> words.token(d.governor()).tag().equals("NN"))
        .filter(
            d ->
                words.children(d.governor(), "ref"::equals).stream()
                    .anyMatch(i -> i < token && words.token(i).lemma().equals("who")))
        .filter(d -> words.children(verb, "nsubj"::equals).contains(d.governor()))
        .flatMap(d -> readings.actor(sentence, d.governor()).stream())
        .findFirst();
  }

  private boolean isNamed(int sentence, int subject) {
    return readings.actor(sentence, subject).filter(Binding::isNamedPerson).isPresent();
  }

  /** {@code A builder told them that his boss had left}: the builder's, and nobody's body. */
  private boolean isTeller(int sentence, int subject, int token) {
    Sentence words = scene.sentence(sentence);
    Phrase phrase = new Phrase(words, subject);
    boolean own =
        words.above(token).stream()
            .map(d -> words.token(d.governor()).lemma())
            .noneMatch(noun -> REMAINS.contains(noun) || SUFFERED.contains(noun));
    return own
        && phrase.indefinite()
        && !KNOWING.contains(phrase.lemma())
        && words.above(subject).stream()
            .anyMatch(d -> words.token(d.governor()).lemma().equals("tell"));
  }

  /**
   * In {@code the firm, which sold its plants} they are the firm's: those of the next subject up,
   * where nothing else of that kind stands between.
   */
  Optional<Entity> thingOwning(int sentence, int token, Predicate<Entity> agrees) {
    List<Integer> taken = taken(sentence, token);
    boolean parted = !objectsParted(sentence, token).isEmpty();
    List<Integer> subjects =
        parted ? List.of() : taken.isEmpty() ? nextSubjects(sentence, token) : taken;
    return subjects.stream()
        .flatMap(s -> readings.actor(sentence, s).stream())
        .filter(agrees)
        .filter(e -> e.type().acts() || e.type().isPlace())
        .filter(e -> !hasRival(sentence, subjects.get(0), token, agrees))
        .findFirst();
  }

  /** In {@code Otto Lang, his wife and two clerks} it is Lang's, whoever was told of before. */
  Optional<Entity> besideName(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    Optional<Entity> joined = joined(words, token).filter(agrees);
    if (joined.isPresent()) {
      return joined;
    }
    boolean beside =
        token > 2
            && words.token(token).tag().equals("PRP$")
            && words.token(token - 1).word().equals(",")
            && scene.nameAt(sentence, token - 2).filter(Name::isPerson).isPresent();
    return beside
        ? readings.actor(sentence, token - 2).filter(Binding::isNamedPerson).filter(agrees)
        : Optional.empty();
  }

  /** In {@code Otto Lang and his brother} it is Lang's. */
  private Optional<Entity> joined(Sentence words, int token) {
    boolean beside =
        token > 2
            && words.token(token).tag().equals("PRP$")
            && AnyOf.matches(words.token(token).lemma(), "he|she|his|her")
            && Words.lower(words.token(token - 1)).equals("and");
    return words.above(token).stream()
        .filter(d -> beside && d.label().equals("nmod:poss") && d.governor() > token)
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.label().equals("conj:and") && d.governor() > 0 && d.governor() < token)
        .flatMap(d -> readings.actor(words.index(), d.governor()).stream())
        .filter(Binding::isNamedPerson)
        .findFirst();
  }

  /** In {@code the community sold its lake} it is the community's, of however many. */
  Optional<Entity> group(int sentence, int token) {
    return nextSubjects(sentence, token).stream()
        .filter(s -> scene.sentence(sentence).token(s).tag().equals("NN"))
        .flatMap(s -> readings.actor(sentence, s).stream())
        .filter(e -> e.type() == EntityType.Collective && e.members().isEmpty())
        .findFirst();
  }

  /** In {@code Peru freed Volta from its duty} it is whom the verb parts from what is its. */
  Optional<Entity> parted(int sentence, int token, Predicate<Entity> agrees) {
    return Stream.of(
            ownDeeds(sentence, token),
            objectsParted(sentence, token).stream(),
            exchanging(sentence, token),
            costing(sentence, token))
        .flatMap(found -> found)
        .flatMap(i -> readings.actor(sentence, i).stream())
        .filter(agrees)
        .findFirst();
  }

  private List<Integer> objectsParted(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nmod:poss"))
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> AnyOf.matches(d.label(), "obl:from|obl:of") && d.governor() > 0)
        .filter(d -> PARTING.contains(words.token(d.governor()).lemma()))
        .flatMap(
            d -> words.children(d.governor(), l -> AnyOf.matches(l, "obj|nsubj:pass")).stream())
        .filter(i -> i < token && !words.token(i).isPronoun())
        .toList();
  }

  /** In {@code Ida Holm offered Lang a post in exchange for his vote} it is who was offered one. */
  private Stream<Integer> exchanging(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nmod:poss"))
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.label().equals("nmod:for") && d.governor() > 0)
        .filter(d -> AnyOf.matches(words.token(d.governor()).lemma(), "exchange|return"))
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.label().equals("obl:in") && d.governor() > 0)
        .flatMap(d -> words.children(d.governor(), "iobj"::equals).stream());
  }

  /**
   * In {@code Volta blamed Credo and recalled its envoy} it is Volta's: nobody recalls another's.
   */
  private Stream<Integer> ownDeeds(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nmod:poss"))
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.label().equals("obj") && d.governor() > 0)
        .filter(d -> RECALLING.contains(words.token(d.governor()).lemma()))
        .flatMap(d -> binding.subjects(sentence, d.governor(), token).stream())
        .filter(subject -> !words.token(subject).isPronoun());
  }

  /** In {@code a vote that cost Ida Holm her post} it is whom it cost one, however parsed. */
  private Stream<Integer> costing(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "obj|iobj") && d.governor() > 0)
        .filter(d -> words.token(d.governor()).lemma().equals("cost"))
        .map(Dependency::dependent)
        .filter(whom -> whom < token && words.subtree(whom, e -> true).contains(token - 1));
  }

  /** In {@code the takeover of Volta by its rival} the rival is Volta's. */
  private List<Integer> taken(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nmod:poss"))
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.label().equals("nmod:by"))
        .flatMap(d -> words.children(d.governor(), "nmod:of"::equals).stream())
        .filter(i -> i < token)
        .toList();
  }

  /**
   * Whether it is somebody whom nobody knows: {@code neither side left its post}, {@code drove 300
   * from their homes}.
   */
  boolean isOpen(int sentence, int token, Predicate<Entity> agrees, boolean several) {
    List<Integer> subjects = nextSubjects(sentence, token);
    return !objectsParted(sentence, token).isEmpty()
        || !subjects.isEmpty()
            && subjects.stream().allMatch(s -> isUnread(sentence, s, token, agrees, several))
            && !hasRival(sentence, subjects.get(0), token, agrees);
  }

  private boolean isUnread(
      int sentence, int subject, int token, Predicate<Entity> agrees, boolean several) {
    Phrase phrase = new Phrase(scene.sentence(sentence), subject);
    boolean counted =
        scene.sentence(sentence).children(subject, "det"::equals).stream()
            .map(i -> Words.lower(scene.sentence(sentence).token(i)))
            .anyMatch(Set.of("each", "neither", "either", "every")::contains);
    Optional<Entity> read = readings.actor(sentence, subject);
    boolean unread = several ? read.filter(agrees).isEmpty() : read.isEmpty();
    return unread
        && phrase.token().tag().startsWith("NN")
        && (several
            ? phrase.plural()
            : counted
                || phrase.token().isProper()
                || isOwn(scene.sentence(sentence), token)
                || TOGETHER.contains(phrase.lemma()));
  }

  private boolean hasRival(int sentence, int from, int to, Predicate<Entity> agrees) {
    Optional<Entity> subject = readings.actor(sentence, from);
    List<Integer> own = described(scene.sentence(sentence), from, to);
    return IntStream.range(from + 1, to)
        .filter(i -> !own.contains(i))
        .mapToObj(i -> readings.actor(sentence, i))
        .flatMap(Optional::stream)
        .filter(agrees)
        .anyMatch(e -> subject.filter(s -> s.key().equals(e.key())).isEmpty());
  }

  /** What only describes a subject: {@code Volta, held by Credo, cut its price}. */
  private static List<Integer> described(Sentence words, int subject, int token) {
    List<Integer> phrase = List.copyOf(words.subtree(subject, e -> e.dependent() > subject));
    return phrase.contains(token) ? List.of() : phrase;
  }

  private static boolean isOwn(Sentence words, int token) {
    return token < words.tokens().size() && words.token(token + 1).lemma().equals("own");
  }

  /** The subjects of the first clause up that has any, or the noun that a participle is said of. */
  private List<Integer> nextSubjects(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    for (int verb : ClausesAbove.of(words, token)) {
      List<Integer> subjects = binding.subjects(sentence, verb, token);
      List<Integer> found = subjects.isEmpty() ? heads(words, verb, token) : subjects;
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Integer> heads(Sentence words, int verb, int token) {
    return words.above(verb).stream()
        .filter(d -> d.label().equals("acl") && d.governor() < token && d.governor() > 0)
        .map(Dependency::governor)
        .toList();
  }

  /** {@code The largest of its kind} is nobody's. */
  boolean isOfItsKind(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nmod:poss"))
        .anyMatch(d -> words.token(d.governor()).lemma().equals("kind"));
  }

  /** In {@code Otto Lang demanded Berg's release and would wait until he was freed} it is Berg. */
  Optional<Entity> captive(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    boolean suffers =
        words.above(token).stream()
            .filter(d -> d.label().equals("nsubj:pass") && d.governor() > 0)
            .anyMatch(d -> HOLDING.contains(words.token(d.governor()).lemma()));
    return IntStream.range(1, suffers ? token : 1)
        .boxed()
        .filter(i -> SUFFERED.contains(words.token(i).lemma()))
        .flatMap(i -> new Phrase(words, i).possessor().stream())
        .flatMap(whose -> readings.actor(sentence, whose).stream())
        .filter(agrees)
        .findFirst();
  }

  /** In {@code Otto Lang put it to him that he had lied} it is to whom it was put. */
  Optional<Entity> addressed(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.relation().equals("nsubj") && d.governor() > 0)
        .flatMap(d -> ClausesAbove.of(words, d.governor()).stream())
        .filter(verb -> verb < token && words.token(verb).lemma().equals("put"))
        .filter(
            verb ->
                words.children(verb, "obj"::equals).stream()
                    .anyMatch(i -> words.token(i).lemma().equals("it")))
        .limit(1)
        .flatMap(verb -> words.children(verb, "obl:to"::equals).stream())
        .filter(whom -> whom < token)
        .flatMap(whom -> readings.actor(sentence, whom).stream())
        .filter(agrees)
        .findFirst();
  }
}
