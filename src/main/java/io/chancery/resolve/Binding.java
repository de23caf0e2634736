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
 * What the grammar of its sentence says a pronoun means, and what it cannot mean: {@code Ida Holm
 * said she would go}, {@code the firm that sold its plants}, {@code the court let it go}.
 */
final class Binding {

  private static final int CLIMB = 8;
  private static final String HOLDING =
      "say|claim|believe|argue|call|consider|regard|describe|see|accuse|allege";
  private static final Set<String> FEW = Set.of("family", "side", "couple", "crowd");
  private static final Set<String> AGENTS =
      Set.of("lawyer", "attorney", "solicitor", "barrister", "counsel", "spokesman", "spokeswoman");

  private final Scene scene;
  private final Readings readings;

  Binding(Scene scene, Readings readings) {
    this.scene = scene;
    this.readings = readings;
  }

  /** For {@code himself} the subject of its own verb, or the name that it stands beside. */
  Optional<Entity> reflexive(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .flatMap(
            d ->
                d.relation().equals("appos")
                    ? Stream.of(d.governor())
                    : subjects(sentence, d.governor(), token).stream())
        .flatMap(s -> Stream.concat(Stream.of(s), words.children(s, "appos"::equals).stream()))
        .flatMap(s -> readings.actor(sentence, s).stream())
        .filter(agrees)
        .findFirst();
  }

  /** {@code She hurt herself}; not {@code she herself was hurt}. */
  boolean isPlainObject(int sentence, int token) {
    return scene.sentence(sentence).above(token).stream().anyMatch(d -> d.label().equals("obj"));
  }

  /**
   * In {@code Ida Holm said she would resign} she is who says so, as in {@code Ida Holm stays,
   * although she lost} and {@code Ida Holm has lost, but she stays}.
   */
  Optional<Entity> subject(int sentence, int token, Predicate<Entity> agrees) {
    return above(sentence, token)
        .filter(s -> !isSomebodys(sentence, s))
        .flatMap(
            s ->
                Stream.concat(
                    principal(sentence, s).or(() -> readings.actor(sentence, s)).stream(),
                    spokenFor(sentence, s)))
        .filter(agrees)
        .findFirst();
  }

  /** In {@code Ida Holm, the head of the bank, said it would lend} it is the bank. */
  private Stream<Entity> spokenFor(int sentence, int subject) {
    Phrase phrase = new Phrase(scene.sentence(sentence), subject);
    return Stream.concat(Stream.of(subject), phrase.appositives().stream())
        .map(office -> new Phrase(phrase.sentence(), office))
        .filter(office -> office.token().tag().equals("NN"))
        .flatMap(office -> Stream.of("for", "of", "at").flatMap(p -> office.after(p).stream()))
        .flatMap(body -> readings.actor(sentence, body).stream())
        .filter(body -> body.type() == EntityType.Organization);
  }

  /** In {@code the Texas-based group said it would pay} it is the group, of however many. */
  Optional<Entity> group(int sentence, int token) {
    return above(sentence, token)
        .filter(s -> scene.sentence(sentence).token(s).tag().equals("NN"))
        .flatMap(s -> readings.actor(sentence, s).stream())
        .filter(e -> e.type() == EntityType.Collective && e.members().isEmpty())
        .findFirst();
  }

  /** In {@code Volta grew as it bought others} it is Volta, whatever that may be. */
  boolean isOfMereName(int sentence, int token) {
    return above(sentence, token)
        .anyMatch(
            s ->
                scene.sentence(sentence).token(s).isProper()
                    && readings.actor(sentence, s).isEmpty());
  }

  /** In {@code The statement named nobody, but it condemned the raid} the statement did. */
  Optional<Entity> document(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nsubj"))
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.relation().equals("conj") && d.governor() > 0)
        .flatMap(d -> words.children(d.governor(), "nsubj"::equals).stream())
        .filter(subject -> subject < token)
        .flatMap(subject -> readings.actor(sentence, subject).stream())
        .filter(e -> e.type() == EntityType.Document)
        .findFirst();
  }

  /** The subjects of the clauses that the clause of a pronoun stands in as its complement. */
  private Stream<Integer> above(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.relation().equals("nsubj") && d.governor() > token)
        .flatMap(d -> ClausesAbove.governing(words, d.governor(), token))
        .flatMap(verb -> subjects(sentence, verb, token).stream());
  }

  /** In {@code Peru wants Chile to change the law, which it says is unjust} Peru says so. */
  Optional<Entity> saying(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    boolean aside =
        token > 1
            && token < words.tokens().size()
            && AnyOf.matches(words.token(token - 1).tag(), "WDT|WP")
            && words.token(token + 1).lemma().matches(HOLDING);
    return ClausesAbove.of(words, token).stream()
        .filter(
            verb -> aside && verb < token && AnyOf.matches(words.token(verb).tag(), "VBD|VBZ|VBP"))
        .limit(1)
        .flatMap(verb -> subjects(sentence, verb, token).stream())
        .flatMap(s -> readings.actor(sentence, s).stream())
        .filter(agrees)
        .findFirst();
  }

  /** In {@code his lawyer said he was ill} it is he whose lawyer speaks. */
  private Optional<Entity> principal(int sentence, int subject) {
    Sentence words = scene.sentence(sentence);
    Phrase phrase = new Phrase(words, subject);
    return AGENTS.contains(phrase.lemma()) && phrase.appositives().isEmpty()
        ? phrase.possessor().flatMap(p -> readings.actor(sentence, p))
        : Optional.empty();
  }

  /** In {@code Ida Holm made no comment, though an aide said she would go} she is not the aide. */
  private boolean isSomebodys(int sentence, int subject) {
    Phrase phrase = new Phrase(scene.sentence(sentence), subject);
    return (AGENTS.contains(phrase.lemma()) || phrase.lemma().equals("aide"))
        && phrase.indefinite()
        && phrase.after("of").isEmpty()
        && phrase.after("for").isEmpty();
  }

  /** In {@code Otto Lang sent soldiers to his town} it is his, who is named as the subject. */
  Optional<Entity> personOwning(int sentence, int token, Predicate<Entity> agrees) {
    return ClausesAbove.of(scene.sentence(sentence), token).stream()
        .flatMap(verb -> subjects(sentence, verb, token).stream())
        .flatMap(s -> readings.actor(sentence, s).stream())
        .filter(Binding::isNamedPerson)
        .filter(agrees)
        .findFirst();
  }

  static boolean isNamedPerson(Entity entity) {
    return entity.type() == EntityType.Person
        && !(entity instanceof NilEntity nil && nil.isDescribed());
  }

  /**
   * In {@code the firm, which sold its plants} they are the firm's: those of the next subject up,
   * where nothing else of that kind stands between.
   */
  Optional<Entity> thingOwning(int sentence, int token, Predicate<Entity> agrees) {
    List<Integer> taken = taken(sentence, token);
    List<Integer> subjects = taken.isEmpty() ? nextSubjects(sentence, token) : taken;
    return subjects.stream()
        .flatMap(s -> readings.actor(sentence, s).stream())
        .filter(agrees)
        .filter(e -> e.type().acts() || e.type().isPlace())
        .filter(e -> !hasRival(sentence, subjects.get(0), token, agrees))
        .findFirst();
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
   * Whether the next subject up is a thing that nobody knows: {@code neither side left its post}.
   */
  boolean isOpen(int sentence, int token, Predicate<Entity> agrees, boolean several) {
    List<Integer> subjects = nextSubjects(sentence, token);
    return !subjects.isEmpty()
        && subjects.stream().allMatch(s -> isUnread(sentence, s, several))
        && !hasRival(sentence, subjects.get(0), token, agrees);
  }

  /**
   * Whether the sentence has spoken of several that nobody knows: {@code eleven were held; they}.
   */
  boolean hasOpenSubject(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return IntStream.range(1, token)
        .filter(i -> AnyOf.matches(words.token(i).tag(), "NNS|CD"))
        .filter(i -> words.above(i).stream().anyMatch(d -> d.relation().equals("nsubj")))
        .anyMatch(i -> readings.actor(sentence, i).isEmpty());
  }

  /**
   * Whether a subject before a word is somebody or something that nobody knows: {@code the accused
   * spoke until she was stopped}.
   */
  boolean hasUnread(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return IntStream.range(1, token)
        .filter(i -> AnyOf.matches(words.token(i).tag(), "NN|VBN|JJ"))
        .filter(i -> words.above(i).stream().anyMatch(d -> d.relation().equals("nsubj")))
        .anyMatch(i -> readings.actor(sentence, i).isEmpty());
  }

  private boolean isUnread(int sentence, int subject, boolean several) {
    Phrase phrase = new Phrase(scene.sentence(sentence), subject);
    boolean counted =
        scene.sentence(sentence).children(subject, "det"::equals).stream()
            .map(i -> Words.lower(scene.sentence(sentence).token(i)))
            .anyMatch(Set.of("each", "neither", "either", "every")::contains);
    return readings.actor(sentence, subject).isEmpty()
        && phrase.token().tag().startsWith("NN")
        && (several ? phrase.plural() : counted || FEW.contains(phrase.lemma()));
  }

  private boolean hasRival(int sentence, int from, int to, Predicate<Entity> agrees) {
    Optional<Entity> subject = readings.actor(sentence, from);
    return IntStream.range(from + 1, to)
        .mapToObj(i -> readings.actor(sentence, i))
        .flatMap(Optional::stream)
        .filter(agrees)
        .anyMatch(e -> subject.filter(s -> s.key().equals(e.key())).isEmpty());
  }

  /** The subjects of the first clause up that has any, or the noun that a participle is said of. */
  private List<Integer> nextSubjects(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    for (int verb : ClausesAbove.of(words, token)) {
      List<Integer> subjects = subjects(sentence, verb, token);
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

  /** The subjects of a verb before a word that is in none of them but by way of the verb. */
  private List<Integer> subjects(int sentence, int verb, int token) {
    Sentence words = scene.sentence(sentence);
    return words.children(verb, l -> l.startsWith("nsubj")).stream()
        .filter(s -> s < token)
        .filter(s -> !words.subtree(s, e -> e.dependent() != verb).contains(token))
        .toList();
  }

  /** The subjects of a verb and of the clauses that it stands in, before a word. */
  List<Integer> subjectsAbove(int sentence, int verb, int token) {
    return Stream.concat(Stream.of(verb), ClausesAbove.of(scene.sentence(sentence), verb).stream())
        .flatMap(v -> subjects(sentence, v, token).stream())
        .toList();
  }

  /** {@code The largest of its kind} is nobody's. */
  boolean isOfItsKind(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nmod:poss"))
        .anyMatch(d -> words.token(d.governor()).lemma().equals("kind"));
  }

  /** Whether grammar forbids it: nobody is both subject and plain object of one verb. */
  boolean excludes(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    boolean inside =
        words.above(token).stream()
            .anyMatch(d -> d.label().matches("(obl|nmod):(in|inside|within)"));
    if (inside && entity.type() == EntityType.Collective || isAmong(sentence, token, entity)) {
      return true;
    }
    return Stream.concat(ownVerbs(words, token), orders(words, token))
        .flatMap(verb -> subjectsOrAbove(words, verb).stream())
        .flatMap(s -> Stream.concat(Stream.of(s), words.children(s, "nmod:among"::equals).stream()))
        .flatMap(s -> readings.actor(sentence, s).stream())
        .anyMatch(e -> e.key().equals(entity.key()));
  }

  /** In {@code 41 died, among them a girl} they are of this sentence. */
  private boolean isAmong(int sentence, int token, Entity entity) {
    return token > 1
        && Words.lower(scene.sentence(sentence).token(token - 1)).equals("among")
        && IntStream.range(1, token)
            .mapToObj(i -> readings.actor(sentence, i))
            .flatMap(Optional::stream)
            .noneMatch(e -> e.key().equals(entity.key()));
  }

  /** {@code Who bought elvers and drove them}: things that nobody knows stand nearer. */
  boolean hasOpenObject(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream().anyMatch(d -> d.label().equals("obj"))
        && IntStream.range(1, token)
            .filter(i -> words.token(i).tag().equals("NNS"))
            .filter(i -> words.above(i).stream().anyMatch(d -> d.label().equals("obj")))
            .anyMatch(i -> readings.actor(sentence, i).isEmpty());
  }

  /** {@code Oslo holds the islands, and Paris claims them}: the places of the clause before. */
  Optional<Entity> islands(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return IntStream.range(1, token)
        .filter(i -> AnyOf.matches(words.token(i).tag(), "NNS|NNPS"))
        .filter(
            i -> words.above(i).stream().anyMatch(d -> AnyOf.matches(d.label(), "obj|nsubj:pass")))
        .boxed()
        .reduce((first, last) -> last)
        .filter(i -> words.above(token).stream().anyMatch(d -> d.label().equals("obj")))
        .flatMap(i -> readings.at(sentence, i))
        .map(Reading::place)
        .filter(e -> e.type() == EntityType.Place && e.members().isEmpty());
  }

  /** {@code Told the crew of it and ordered them to turn}: those of whom the noun is made up. */
  Optional<Entity> crew(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return ownVerbs(words, token)
        .flatMap(verb -> words.above(verb).stream())
        .filter(d -> d.label().equals("conj:and") && d.governor() > 0)
        .flatMap(d -> words.children(d.governor(), "obj"::equals).stream())
        .filter(noun -> WordGroups.of("CREWS").contains(words.token(noun).lemma()))
        .flatMap(noun -> readings.actor(sentence, noun).stream())
        .findFirst();
  }

  private static Stream<Integer> ownVerbs(Sentence words, int token) {
    return words.above(token).stream()
        .filter(d -> AnyOf.matches(d.relation(), "obj|iobj|obl") && d.governor() > 0)
        .map(Dependency::governor);
  }

  /** {@code A judge ordered his release} is not about the judge's own. */
  private static Stream<Integer> orders(Sentence words, int token) {
    return words.above(token).stream()
        .filter(d -> d.label().equals("nmod:poss"))
        .filter(
            d ->
                Stream.of("SUFFERED", "LEAVINGS")
                    .anyMatch(g -> WordGroups.of(g).contains(words.token(d.governor()).lemma())))
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> AnyOf.matches(d.relation(), "obj|obl") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(verb -> WordGroups.of("DEMANDS").contains(words.token(verb).lemma()));
  }

  /** The subjects of a verb, or of the verb above that it borrows them from. */
  List<Integer> subjectsOrAbove(Sentence words, int verb) {
    int at = verb;
    for (int steps = 0; steps < CLIMB && at > 0; steps++) {
      List<Integer> subjects = words.children(at, l -> l.startsWith("nsubj"));
      if (!subjects.isEmpty()) {
        return subjects;
      }
      int from = at;
      at =
          words.above(from).stream()
              .filter(d -> AnyOf.matches(d.label(), "xcomp|acl:to|obj|obl:*|advcl:to"))
              .map(Dependency::governor)
              .findFirst()
              .orElse(0);
    }
    return List.of();
  }
}
