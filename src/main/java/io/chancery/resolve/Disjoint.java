package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom a pronoun cannot mean by where it stands: nobody speaks of himself as {@code he} in his own
 * words, acts in his own place, or has himself killed and is called {@code him}.
 */
final class Disjoint {

  /** Verbs that bring about or watch what somebody else does. */
  private static final Set<String> CAUSING = WordGroups.of("CAUSES");

  /** What is done to people by those who decide on it. */
  private static final Set<String> SUFFERED = WordGroups.of("SUFFERED");

  /** What nobody does to what is his own. */
  private static final Set<String> TAKING = WordGroups.of("TAKES");

  private static final Set<String> SAYING = WordGroups.of("SAYS");

  private static final Set<String> REMAINS = WordGroups.of("REMAINS");

  private static final Set<String> HARMING = WordGroups.of("HARMS");

  private static final Set<String> ASSETS = WordGroups.of("ASSETS");

  private static final Set<String> DECIDING = WordGroups.of("DECIDES");

  /** How many sentences before it the words may stand to which somebody replies. */
  private static final int REPLIES = 5;

  private final Occupations occupations = Occupations.load();
  private final Scene scene;
  private final Readings readings;
  private final BiFunction<Integer, Integer, Optional<Entity>> speakers;
  private final Binding binding;
  private final Leaving leaving;

  /**
   * @param speakers who says the words at a token of a sentence
   */
  Disjoint(
      Scene scene,
      Readings readings,
      BiFunction<Integer, Integer, Optional<Entity>> speakers,
      Binding binding) {
    this.scene = scene;
    this.readings = readings;
    this.speakers = speakers;
    this.binding = binding;
    this.leaving = new Leaving(scene, readings);
  }

  /** Whether a pronoun of the third person cannot mean the entity. */
  boolean excludes(int sentence, int token, Entity entity) {
    return binding.excludes(sentence, token, entity)
        || isSpeaker(sentence, token, entity)
        || isCountedOn(sentence, token, entity)
        || isOwned(sentence, token, entity)
        || isHarming(sentence, token, entity)
        || isToldOf(sentence, token, entity)
        || isAccuser(sentence, token, entity)
        || isAsking(sentence, token, entity)
        || isOurs(sentence, token, entity)
        || isInformant(sentence, token, entity)
        || leaving.isAdvising(sentence, token, entity)
        || leaving.isReplaced(sentence, token, entity)
        || others(sentence, token)
            .flatMap(subject -> readings.actor(sentence, subject).stream())
            .anyMatch(other -> other.key().equals(entity.key()));
  }

  /** {@code "He left," Otto Lang said}: not Otto Lang. */
  private boolean isSpeaker(int sentence, int token, Entity entity) {
    return isInOwnWords(scene.sentence(sentence), token)
        && Stream.concat(speakers.apply(sentence, token).stream(), sayers(scene.sentence(sentence)))
            .anyMatch(speaker -> speaker.key().equals(entity.key()));
  }

  /** Who says something of a sentence that quotes them. */
  private Stream<Entity> sayers(Sentence words) {
    return words.dependencies().stream()
        .filter(d -> d.label().equals("nsubj") && !Quoted.at(words, d.dependent()))
        .filter(d -> d.governor() > 0 && SAYING.contains(words.token(d.governor()).lemma()))
        .flatMap(d -> readings.actor(words.index(), d.dependent()).stream());
  }

  /**
   * Whether a token stands in a quotation of whole sentences; a reporter who quotes a few words,
   * {@code he said he "loved his town"}, still says {@code his} himself.
   */
  private static boolean isInOwnWords(Sentence words, int token) {
    int mark =
        IntStream.iterate(token - 1, i -> i > 0, i -> i - 1)
            .filter(i -> words.token(i).tag().equals("``"))
            .findFirst()
            .orElse(0);
    boolean whole =
        mark > 1 ? words.token(mark - 1).word().matches("[,:;.]") : mark == 1 || isOpen(words);
    return whole && Quoted.at(words, token);
  }

  /** Whether a quotation ends in the sentence that began in one before. */
  private static boolean isOpen(Sentence words) {
    return words.tokens().stream().filter(t -> AnyOf.matches(t.tag(), "``|''")).count() % 2 == 1;
  }

  /** {@code Two men were held. They arrested another}: those who do so are not of the men. */
  private boolean isCountedOn(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return up(words, token, "nsubj")
        .flatMap(verb -> words.children(verb, "obj"::equals).stream())
        .map(words::token)
        .filter(Phrase::isOneMore)
        .anyMatch(object -> isTold(sentence, object.lemma(), entity));
  }

  /** {@code The owner of Tuxen said it would not sell}: the owner, and not Tuxen. */
  private boolean isOwned(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    boolean it = AnyOf.matches(Words.lower(words.token(token)), "it|its|itself");
    return it
        && up(words, token, "nsubj|nmod:poss")
            .flatMap(verb -> Stream.concat(Stream.of(verb), up(words, verb, "obj|obl:.*")))
            .flatMap(verb -> up(words, verb, "ccomp"))
            .flatMap(verb -> words.children(verb, "nsubj"::equals).stream())
            .filter(speaker -> occupations.ofFirms(words.token(speaker).lemma()))
            .flatMap(
                speaker ->
                    words.subtree(speaker, e -> !e.relation().equals("appos")).stream()
                        .filter(i -> !i.equals(speaker)))
            .flatMap(named -> readings.actor(sentence, named).stream())
            .anyMatch(named -> named.key().equals(entity.key()));
  }

  /** {@code Gunmen took the guards. Their bodies were found}: not those of the gunmen. */
  private boolean isHarming(int sentence, int token, Entity entity) {
    return up(scene.sentence(sentence), token, "nmod:poss")
            .anyMatch(noun -> REMAINS.contains(scene.sentence(sentence).token(noun).lemma()))
        && IntStream.rangeClosed(Math.max(0, sentence - 1), sentence)
            .mapToObj(scene::sentence)
            .anyMatch(words -> harms(words, entity));
  }

  /** Others who are named or counted, and neither the agent himself nor a ferry that he took. */
  private boolean hasVictim(Sentence words, int verb) {
    return words.children(verb, "obj"::equals).stream()
        .filter(object -> words.token(object).isNoun())
        .anyMatch(
            object ->
                words.token(object).tag().equals("NNS")
                    || readings
                        .actor(words.index(), object)
                        .filter(e -> e.type() == EntityType.Person)
                        .isPresent());
  }

  private boolean harms(Sentence words, Entity entity) {
    return words.dependencies().stream()
        .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
        .filter(d -> HARMING.contains(words.token(d.governor()).lemma()))
        .filter(d -> hasVictim(words, d.governor()))
        .flatMap(d -> readings.actor(words.index(), d.dependent()).stream())
        .anyMatch(agent -> agent.key().equals(entity.key()));
  }

  /** {@code A student was hurt, she said}: who says so speaks of another. */
  private boolean isToldOf(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return up(words, token, "nsubj")
        .filter(verb -> SAYING.contains(words.token(verb).lemma()))
        .flatMap(verb -> words.children(verb, "ccomp"::equals).stream())
        .filter(deed -> deed < token)
        .flatMap(deed -> words.children(deed, l -> l.startsWith("nsubj")).stream())
        .filter(subject -> words.token(subject).isNoun())
        .flatMap(subject -> readings.actor(sentence, subject).stream())
        .anyMatch(
            subject -> Nearer.isDescribedPerson(subject) && subject.key().equals(entity.key()));
  }

  /** {@code The prosecutor took over the case against him}: against another. */
  private boolean isAccuser(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return up(words, token, "(nmod|obl):against").findAny().isPresent()
        && IntStream.rangeClosed(Math.max(0, sentence - 1), sentence)
            .boxed()
            .flatMap(
                s ->
                    scene.titles().get(s).stream()
                        .filter(t -> !scene.isFormer(s, t))
                        .map(t -> new Phrase(scene.sentence(s), t.last())))
            .filter(title -> AnyOf.matches(title.lemma(), "prosecutor|judge|magistrate"))
            .flatMap(title -> readings.actor(title.sentence().index(), title.head()).stream())
            .anyMatch(accuser -> accuser.key().equals(entity.key()));
  }

  /** {@code Otto Lang put it to her. "No," she replied}: who asks gives no reply. */
  private boolean isAsking(int sentence, int token, Entity entity) {
    boolean replies =
        Quoted.any(scene.sentence(sentence))
            && up(scene.sentence(sentence), token, "nsubj")
                .anyMatch(
                    verb ->
                        AnyOf.matches(
                            scene.sentence(sentence).token(verb).lemma(), "reply|answer|retort"));
    return IntStream.iterate(sentence - 1, s -> replies && s >= 0, s -> s - 1)
        .limit(REPLIES)
        .mapToObj(scene::sentence)
        .filter(words -> !Quoted.at(words, 1) && !Quoted.at(words, 2))
        .limit(1)
        .flatMap(
            words ->
                words.dependencies().stream()
                    .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
                    .filter(d -> AnyOf.matches(words.token(d.governor()).lemma(), "put|ask"))
                    .filter(d -> !words.children(d.governor(), "obj"::equals).isEmpty())
                    .flatMap(d -> readings.actor(words.index(), d.dependent()).stream()))
        .anyMatch(asking -> asking.key().equals(entity.key()));
  }

  /** {@code "Our board will look at it," she said}: not at the body whose board it is. */
  private boolean isOurs(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return AnyOf.matches(Words.lower(words.token(token)), "it|its")
        && Quoted.at(words, token)
        && IntStream.range(1, token)
            .filter(i -> AnyOf.matches(Words.lower(words.token(i)), "we|our|us"))
            .boxed()
            .flatMap(i -> readings.actor(sentence, i).stream())
            .anyMatch(body -> body.key().equals(entity.key()));
  }

  /** {@code An official said they would question Otto Lang, although he was ill}: Otto Lang. */
  private boolean isInformant(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return Nearer.isDescribedPerson(entity)
        && AnyOf.matches(Words.lower(words.token(token)), "he|she")
        && up(words, token, "nsubj(:pass)?")
            .flatMap(verb -> up(words, verb, "advcl.*"))
            .flatMap(deed -> words.children(deed, l -> AnyOf.matches(l, "obj|xcomp")).stream())
            .flatMap(
                deed ->
                    Stream.concat(Stream.of(deed), words.children(deed, "obj"::equals).stream()))
            .filter(object -> object < token)
            .flatMap(object -> readings.actor(sentence, object).stream())
            .anyMatch(
                other ->
                    AnyOf.matches(other.type().name(), "Person|Position")
                        && !other.key().equals(entity.key()));
  }

  /** Whether such a noun told of an entity, in the sentence or the one before. */
  private boolean isTold(int sentence, String noun, Entity entity) {
    return IntStream.rangeClosed(Math.max(0, sentence - 1), sentence)
        .boxed()
        .flatMap(
            s ->
                scene.sentence(s).tokens().stream()
                    .filter(t -> t.isNoun() && t.lemma().equals(noun))
                    .flatMap(t -> readings.actor(s, t.index()).stream()))
        .anyMatch(told -> told.key().equals(entity.key()));
  }

  private Stream<Integer> others(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return Stream.of(
            vouching(words, token),
            replaced(words, token)
                .flatMap(verb -> binding.subjectsAbove(sentence, verb, token).stream()),
            made(words, token),
            accepted(words, token)
                .flatMap(verb -> binding.subjectsAbove(sentence, verb, token).stream()),
            Stream.of(
                    warnedOf(words, token),
                    caused(words, token),
                    ruled(words, token),
                    taken(words, token),
                    ordered(words, token))
                .flatMap(found -> found)
                .flatMap(verb -> binding.subjectsOrAbove(words, verb).stream()))
        .flatMap(found -> found);
  }

  /** {@code He warned of a war, according to Otto Lang}: not Otto Lang. */
  private static Stream<Integer> vouching(Sentence words, int token) {
    return words.dependencies().stream()
        .filter(d -> d.label().endsWith(":according_to") && d.dependent() > token)
        .map(Dependency::dependent);
  }

  /** {@code The police negotiated their release}: that of others. */
  private static Stream<Integer> ruled(Sentence words, int token) {
    return up(words, token, "nmod:poss")
        .filter(noun -> SUFFERED.contains(words.token(noun).lemma()))
        .flatMap(noun -> up(words, noun, "obj"))
        .filter(verb -> DECIDING.contains(words.token(verb).lemma()));
  }

  /** {@code A clause allowing it to go on}: what lets or makes it is not what is let. */
  private static Stream<Integer> made(Sentence words, int token) {
    return up(words, token, "obj|nsubj:xsubj")
        .filter(verb -> words.token(verb).tag().equals("VBG"))
        .flatMap(verb -> up(words, verb, "acl"));
  }

  /** {@code A judge accepted the state's argument that she had lied}: not the judge. */
  private static Stream<Integer> accepted(Sentence words, int token) {
    return up(words, token, "nsubj(:pass)?")
        .flatMap(verb -> up(words, verb, "acl|ccomp|acl:that"))
        .filter(noun -> words.token(noun).isNoun())
        .filter(noun -> !words.children(noun, "nmod:poss"::equals).isEmpty())
        .flatMap(noun -> up(words, noun, "obj"))
        .filter(verb -> AnyOf.matches(words.token(verb).lemma(), "accept|uphold|endorse|grant"));
  }

  /** {@code The office froze its accounts}: those of somebody else. */
  private static Stream<Integer> taken(Sentence words, int token) {
    return up(words, token, "nmod:poss")
        .filter(noun -> ASSETS.contains(words.token(noun).lemma()))
        .flatMap(noun -> Stream.concat(Stream.of(noun), up(words, noun, "nmod:of")))
        .flatMap(noun -> up(words, noun, "obj"))
        .filter(verb -> TAKING.contains(words.token(verb).lemma()));
  }

  /** {@code A judge ordered that she be held}: nobody orders it of himself. */
  private static Stream<Integer> ordered(Sentence words, int token) {
    return up(words, token, "nsubj(:pass)?")
        .filter(verb -> isSubjunctive(words, verb))
        .flatMap(verb -> up(words, verb, "ccomp"))
        .filter(verb -> AnyOf.matches(words.token(verb).lemma(), "order|direct|rule"));
  }

  private static boolean isSubjunctive(Sentence words, int verb) {
    return words.token(verb).tag().equals("VB") && words.children(verb, "aux"::equals).isEmpty()
        || words.children(verb, l -> AnyOf.matches(l, "aux:pass|cop")).stream()
            .anyMatch(
                i ->
                    Words.lower(words.token(i)).equals("be")
                        && words.children(verb, "aux"::equals).isEmpty());
  }

  /** {@code Berg said Ida Holm would act in his place}: hardly in hers, nor in Berg's. */
  private static Stream<Integer> replaced(Sentence words, int token) {
    return up(words, token, "nmod:poss")
        .filter(noun -> AnyOf.matches(words.token(noun).lemma(), "place|stead"))
        .filter(noun -> has(words, noun, i -> Words.lower(words.token(i)).equals("in")))
        .flatMap(noun -> up(words, noun, "obl:in.*"));
  }

  /** {@code Ida Holm said the police had been warned about her}: about another. */
  private static Stream<Integer> warnedOf(Sentence words, int token) {
    return up(words, token, "(obl|nmod):about")
        .filter(verb -> AnyOf.matches(words.token(verb).lemma(), "warn|alert"))
        .flatMap(verb -> up(words, verb, "ccomp"));
  }

  private static boolean has(Sentence words, int noun, IntPredicate test) {
    return words.children(noun, "case"::equals).stream().anyMatch(test::test);
  }

  /** {@code Otto Lang threatened to have him killed}: the verb whose subject he is not. */
  private static Stream<Integer> caused(Sentence words, int token) {
    return up(words, token, "nsubj(:pass)?")
        .filter(verb -> AnyOf.matches(words.token(verb).tag(), "VB|VBN|VBG"))
        .filter(verb -> words.children(verb, l -> AnyOf.matches(l, "aux*|mark|cop")).isEmpty())
        .flatMap(verb -> up(words, verb, "ccomp|xcomp|dep"))
        .filter(verb -> CAUSING.contains(words.token(verb).lemma()));
  }

  static Stream<Integer> up(Sentence words, int token, String labels) {
    return words.above(token).stream()
        .filter(d -> d.label().matches(labels) && d.governor() > 0)
        .map(Dependency::governor);
  }
}
