package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
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
  static final Set<String> AGENTS =
      Set.of("lawyer", "attorney", "solicitor", "barrister", "counsel", "spokesman", "spokeswoman");

  /** Who speaks for somebody, as his family does. */
  private static final Set<String> KIN = WordGroups.of("SPEAKS-FOR");

  private static final Set<String> KNOWING = WordGroups.of("KNOWS");

  private final Kinship kinship = Kinship.load();
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
        .filter(s -> isReason(sentence, token) || !isSomebodys(sentence, s))
        .flatMap(
            s ->
                Stream.concat(
                    principal(sentence, s).or(() -> readings.actor(sentence, s)).stream(),
                    Stream.concat(spokenFor(sentence, s), kinOf(sentence, s))))
        .filter(agrees)
        .findFirst();
  }

  /** In {@code Ida Holm's son said that she was ill} it is she whose son says so. */
  private Stream<Entity> kinOf(int sentence, int subject) {
    Phrase phrase = new Phrase(scene.sentence(sentence), subject);
    return phrase.possessor().stream()
        .filter(p -> KIN.contains(phrase.lemma()) || kinship.of(phrase.token()).isPresent())
        .flatMap(p -> readings.actor(sentence, p).stream())
        .filter(e -> e.type() == EntityType.Person);
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

  /** Whether several who are listed say so: {@code Ida Holm and Otto Lang said they}. */
  boolean isSaidByList(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nsubj") && d.governor() > token)
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0 && d.governor() < token)
        .anyMatch(d -> words.children(d.governor(), "nsubj"::equals).size() > 1);
  }

  /** The subjects of the clauses that the clause of a pronoun stands in as its complement. */
  Stream<Integer> above(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.relation().equals("nsubj") && d.governor() > token)
        .flatMap(d -> ClausesAbove.governing(words, d.governor(), token))
        .flatMap(verb -> subjectsReached(sentence, verb, token).stream());
  }

  /**
   * The subjects of a verb or, for one that has none, what it hangs on and the subjects above:
   * {@code Ida Holm's family had letters showing that she knew}.
   */
  private List<Integer> subjectsReached(int sentence, int verb, int token) {
    Sentence words = scene.sentence(sentence);
    List<Integer> found = new ArrayList<>(subjects(sentence, verb, token));
    int at = AnyOf.matches(words.token(verb).tag(), "VBG|VBN") ? verb : 0;
    while (at > 0 && found.stream().noneMatch(s -> new Phrase(words, s).isSubject())) {
      String hanging = words.token(at).isNoun() ? "obj" : "advcl|acl|xcomp";
      int from = at;
      at =
          words.above(from).stream()
              .filter(d -> AnyOf.matches(d.label(), hanging) && d.governor() < from)
              .map(Dependency::governor)
              .findFirst()
              .orElse(0);
      found.addAll(
          at > 0 && words.token(at).isNoun() ? List.of(at) : subjects(sentence, at, token));
    }
    return found;
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

  /** In {@code Ida Holm called on voters to rally behind her} it is she who calls. */
  Optional<Entity> asking(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> AnyOf.matches(d.label(), "obl:behind|obl:for|obl:with") && d.governor() > 0)
        .filter(d -> AnyOf.matches(words.token(token).lemma(), "he|she"))
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> AnyOf.matches(d.label(), "xcomp|advcl:to") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(
            verb ->
                !words.children(verb, l -> AnyOf.matches(l, "obj|iobj|obl:on|obl:to")).isEmpty())
        .flatMap(verb -> subjects(sentence, verb, token).stream())
        .flatMap(s -> readings.actor(sentence, s).stream())
        .filter(Binding::isNamedPerson)
        .filter(agrees)
        .findFirst();
  }

  /** In {@code Peru may bar Volta's unit, which it bought} it is Volta. */
  Optional<Entity> owning(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nsubj") && d.governor() > token)
        .flatMap(d -> words.above(d.governor()).stream())
        .filter(d -> d.label().equals("acl:relcl") && d.governor() > 0 && d.governor() < token)
        .filter(d -> words.token(token - 1).lemma().equals("which"))
        .flatMap(d -> new Phrase(words, d.governor()).possessor().stream())
        .flatMap(owner -> readings.actor(sentence, owner).stream())
        .filter(agrees)
        .findFirst();
  }

  /** In {@code Otto Lang said his client was ill and that he slept} it is the client. */
  Optional<Entity> client(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    boolean subject = new Phrase(words, token).isSubject();
    return IntStream.range(1, token)
        .filter(i -> subject && words.token(i).lemma().equals("client"))
        .filter(i -> new Phrase(words, i).isSubject())
        .filter(i -> new Phrase(words, i).possessor().isPresent())
        .boxed()
        .flatMap(i -> readings.actor(sentence, i).stream())
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

  /**
   * In {@code an official declined to be named because he was not allowed} it is his own reason.
   */
  private boolean isReason(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .flatMap(d -> words.above(d.governor()).stream())
        .anyMatch(d -> d.label().equals("advcl:because"));
  }

  /** In {@code Ida Holm made no comment, though an aide said she would go} she is not the aide. */
  private boolean isSomebodys(int sentence, int subject) {
    Phrase phrase = new Phrase(scene.sentence(sentence), subject);
    return (AGENTS.contains(phrase.lemma()) || KNOWING.contains(phrase.lemma()))
        && phrase.indefinite()
        && phrase.after("of").isEmpty()
        && phrase.after("for").isEmpty();
  }

  static boolean isNamedPerson(Entity entity) {
    return entity.type() == EntityType.Person
        && !(entity instanceof NilEntity nil && nil.isDescribed());
  }

  /** The subjects of a verb before a word that is in none of them but by way of the verb. */
  List<Integer> subjects(int sentence, int verb, int token) {
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

  /** Whether grammar forbids it: nobody is both subject and plain object of one verb. */
  boolean excludes(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    boolean inside =
        words.above(token).stream()
            .anyMatch(d -> d.label().matches("(obl|nmod):(in|inside|within)"));
    if (inside && entity.type() == EntityType.Collective || isAmong(sentence, token, entity)) {
      return true;
    }
    if (isBeside(sentence, token, entity) || isOfClause(sentence, token, entity)) {
      return true;
    }
    return Stream.concat(ownVerbs(words, token), orders(words, token))
        .flatMap(verb -> subjectsOrAbove(words, verb).stream())
        .flatMap(s -> Stream.concat(Stream.of(s), words.children(s, "nmod:among"::equals).stream()))
        .flatMap(s -> readings.actor(sentence, s).stream())
        .anyMatch(e -> e.key().equals(entity.key()));
  }

  /** In {@code his lawyer, Otto Lang,} it is somebody else's. */
  private boolean isBeside(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nmod:poss") && d.governor() > 0)
        .flatMap(d -> words.children(d.governor(), "appos"::equals).stream())
        .flatMap(name -> readings.actor(sentence, name).stream())
        .anyMatch(named -> named.key().equals(entity.key()));
  }

  /** In {@code the court, which it has asked to rule} it is not the court that asks. */
  private boolean isOfClause(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return token > 1
        && AnyOf.matches(words.token(token - 1).tag(), "WDT|WP")
        && words.above(token).stream()
            .filter(d -> d.label().equals("nsubj"))
            .flatMap(d -> words.above(d.governor()).stream())
            .filter(d -> d.label().equals("acl:relcl"))
            .flatMap(d -> readings.actor(sentence, d.governor()).stream())
            .anyMatch(noun -> noun.key().equals(entity.key()));
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
