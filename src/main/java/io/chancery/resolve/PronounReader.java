package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From a pronoun to whom it means. */
final class PronounReader {

  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  private final Scene scene;
  private final Discourse discourse;
  private final Coreference coreference;
  private final Readings readings;
  private final FirstPersons firstPersons;
  private final Binding binding;
  private final Owning owning;
  private final EarlierObjects objects;
  private final Unknowns unknowns;
  private final Bystanders bystanders;
  private final Disjoint disjoint;
  private final Partitives partitives;
  private final Nearer nearer;
  private final Tellers tellers;
  private final RoleFit roles = RoleFit.load();
  private final Agreeing agreeing;
  private final Fronted fronted;
  private final Kin kin = new Kin();

  PronounReader(
      Scene scene,
      Discourse discourse,
      Coreference coreference,
      Readings readings,
      Speakers speakers,
      Genders genders,
      Attested attested,
      Officials officials) {
    this.scene = scene;
    this.firstPersons =
        new FirstPersons(scene, discourse, coreference, readings, speakers, officials, this::read);
    this.binding = new Binding(scene, readings);
    this.owning = new Owning(scene, readings, binding);
    this.fronted = new Fronted(scene, readings);
    this.objects = new EarlierObjects(scene, readings);
    this.unknowns = new Unknowns(scene, readings, binding);
    this.disjoint = new Disjoint(scene, readings, firstPersons::speaking, binding);
    this.partitives = new Partitives(scene);
    this.bystanders = new Bystanders(scene, readings);
    this.agreeing = new Agreeing(scene, discourse, genders, attested);
    this.discourse = discourse;
    this.tellers = new Tellers(scene, discourse, new Standpoint(scene));
    this.nearer = new Nearer(scene, discourse, tellers);
    this.coreference = coreference;
    this.readings = readings;
  }

  Optional<Entity> read(int sentence, int token) {
    String word = Words.lower(scene.sentence(sentence).token(token));
    if (I.contains(word)) {
      return firstPersons.speaker(sentence, token);
    }
    if (WE.contains(word)) {
      return firstPersons.several(sentence, token);
    }
    Predicate<Entity> agrees = agreeing.agreement(word);
    Optional<Entity> found =
        agrees == null
            ? Optional.empty()
            : antecedent(sentence, token, agrees.and(e -> isHeard(sentence, token, e)));
    found.filter(Agreeing::isPerson).ifPresent(person -> agreeing.learn(person, word));
    return found;
  }

  /**
   * Whom a speaker only describes in a quotation, and what he only speaks of there, is not what the
   * reporter goes on about.
   */
  private boolean isHeard(int sentence, int token, Entity entity) {
    boolean described = entity instanceof NilEntity nil && nil.isDescribed();
    return !described && Agreeing.isPerson(entity)
        || Quoted.at(scene.sentence(sentence), token)
        || discourse
            .recent()
            .filter(s -> s.entity().key().equals(entity.key()))
            .anyMatch(s -> !Quoted.at(scene.sentence(s.sentence()), s.token()));
  }

  private Optional<Entity> antecedent(int sentence, int token, Predicate<Entity> fits) {
    Sentence words = scene.sentence(sentence);
    String word = Words.lower(words.token(token));
    Predicate<Entity> agrees =
        fits.and(e -> !disjoint.excludes(sentence, token, e))
            .and(e -> !Agreeing.IT.contains(word) || roles.mayOwn(words, token, e))
            .and(e -> !Agreeing.IT.contains(word) || roles.allows(words, token, e))
            .and(e -> !Agreeing.THEY.contains(word) || isQuotable(sentence, token, e));
    if (word.endsWith("self") || word.endsWith("selves")) {
      return reflexive(sentence, token, fits);
    }
    Optional<Integer> whole = partitives.whole(sentence, token);
    if (whole.isPresent()) {
      return readings.actor(sentence, whole.get()).filter(fits);
    }
    Optional<Entity> told =
        trailing(sentence, token, fits)
            .or(() -> binding.asking(sentence, token, fits))
            .or(
                () ->
                    Agreeing.IT.contains(word)
                        ? binding.document(sentence, token)
                        : Optional.empty())
            .or(() -> told(sentence, token, word, agrees));
    if (told.isPresent()) {
      return told;
    }
    return byGrammar(sentence, token, agrees)
        .filter(
            e ->
                !Expletives.isOne(scene.sentence(sentence), token)
                    && !owning.isOfItsKind(sentence, token));
  }

  /** Whom the grammar of the sentence makes the pronoun's, else whom the text has spoken of. */
  private Optional<Entity> byGrammar(int sentence, int token, Predicate<Entity> agrees) {
    String word = Words.lower(scene.sentence(sentence).token(token));
    boolean possessive = scene.sentence(sentence).token(token).tag().equals("PRP$");
    Optional<Entity> bound =
        binding
            .subject(sentence, token, agrees)
            .or(() -> isIt(sentence, token) ? binding.group(sentence, token) : Optional.empty())
            .or(() -> possessive ? owner(sentence, token, word, agrees) : Optional.empty());
    boolean open =
        possessive
            && (Agreeing.IT.contains(word) || Agreeing.THEY.contains(word))
            && owning.isOpen(sentence, token, agrees, Agreeing.THEY.contains(word));
    return bound.or(
        () ->
            open || isUnknown(sentence, token, word)
                ? Optional.empty()
                : spokenOf(sentence, token, agrees));
  }

  /** Whether what a pronoun means stands before it and is nothing that takes part. */
  private boolean isUnknown(int sentence, int token, String word) {
    boolean thing =
        word.equals("it")
            && (coreference.isOfThing(sentence, token)
                || unknowns.isOfMereName(sentence, token)
                || unknowns.isOfManagement(sentence, token)
                || unknowns.isToldAbout(sentence, token));
    boolean several =
        Agreeing.THEY.contains(word)
            && unknowns.isOfOpenMain(sentence, token)
            && discourse
                .recent()
                .takeWhile(s -> s.sentence() >= sentence - 1)
                .noneMatch(s -> s.sentence() == sentence - 1 && isOfAKind(s.entity()));
    boolean oneOf =
        (Agreeing.HE.contains(word) || Agreeing.SHE.contains(word))
            && unknowns.hasOneOf(sentence, token);
    return thing
        || several
        || oneOf
        || unknowns.isOpenAbove(sentence, token)
        || objects.isOfUnread(sentence, token);
  }

  private Optional<Entity> reflexive(int sentence, int token, Predicate<Entity> fits) {
    return binding
        .reflexive(sentence, token, fits)
        .or(() -> binding.subject(sentence, token, fits))
        .or(
            () ->
                binding.isPlainObject(sentence, token)
                    ? Optional.empty()
                    : spokenOf(sentence, token, fits));
  }

  /** In {@code Volta Air cancelled ten flights, it said} it is who did so. */
  private Optional<Entity> trailing(int sentence, int token, Predicate<Entity> fits) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .filter(d -> d.label().equals("nsubj") && isIt(sentence, token))
        .filter(d -> !AnyOf.matches(words.token(d.governor()).lemma(), "add|continue|note"))
        .flatMap(
            d ->
                Stream.concat(
                    words.children(d.governor(), "ccomp"::equals).stream(),
                    words.above(d.governor()).stream()
                        .filter(up -> up.label().equals("parataxis"))
                        .map(Dependency::governor)))
        .filter(verb -> verb > 0 && verb < token && !Quoted.at(words, verb))
        .flatMap(verb -> words.children(verb, "nsubj"::equals).stream())
        .filter(subject -> subject < token)
        .flatMap(subject -> readings.actor(sentence, subject).stream())
        .filter(e -> e.type() == EntityType.Organization && fits.test(e))
        .findFirst();
  }

  /** Whom the sentence itself tells, whoever else could be meant. */
  private Optional<Entity> told(int sentence, int token, String word, Predicate<Entity> agrees) {
    return fronted
        .of(sentence, token, agrees)
        .or(
            () ->
                isIt(sentence, token) ? tellers.goingOn(sentence, token, agrees) : Optional.empty())
        .or(() -> tellers.told(sentence, token, readings, agrees))
        .or(() -> tellers.described(sentence, token, agrees))
        .or(() -> tellers.vouching(sentence, token, agrees))
        .or(() -> namesake(sentence, token, agrees))
        .or(() -> owning.besideName(sentence, token, agrees))
        .or(() -> owning.captive(sentence, token, agrees))
        .or(() -> owning.addressed(sentence, token, agrees))
        .or(() -> binding.saying(sentence, token, agrees))
        .or(() -> listed(sentence, token, word, agrees))
        .or(() -> word.equals("it") ? binding.owning(sentence, token, agrees) : Optional.empty())
        .or(() -> binding.client(sentence, token, agrees))
        .or(() -> owning.parted(sentence, token, agrees))
        .or(() -> objects.of(sentence, token, agrees))
        .or(() -> word.equals("them") ? binding.islands(sentence, token) : Optional.empty())
        .or(() -> word.equals("them") ? binding.crew(sentence, token) : Optional.empty());
  }

  /** In {@code Ida Holm and Otto Lang said they} it is the two of them. */
  private Optional<Entity> listed(int sentence, int token, String word, Predicate<Entity> agrees) {
    boolean said = word.equals("they") && binding.isSaidByList(sentence, token);
    return discourse
        .recent()
        .filter(s -> said && s.sentence() == sentence && s.subject() && s.isGroup())
        .map(Discourse.Spoken::entity)
        .filter(agrees)
        .findFirst();
  }

  /** {@code Her husband, Karl Vogt}, after {@code Ida Vogt}: kin may share a surname. */
  private Optional<Entity> namesake(int sentence, int token, Predicate<Entity> agrees) {
    return kin.named(scene, sentence, token).stream()
        .flatMap(
            name ->
                discourse
                    .recent()
                    .map(Discourse.Spoken::entity)
                    .filter(e -> Binding.isNamedPerson(e) && Kin.sameSurname(e.name(), name)))
        .filter(agrees)
        .findFirst();
  }

  /** Speakers mean by {@code they} whom they speak of themselves, or the parties of the text. */
  private boolean isQuotable(int sentence, int token, Entity entity) {
    Sentence words = scene.sentence(sentence);
    return !Quoted.at(words, token)
        || discourse
            .recent()
            .filter(s -> s.entity().key().equals(entity.key()))
            .anyMatch(
                s ->
                    s.isGroup() && s.sentence() >= sentence - 1
                        || Quoted.at(scene.sentence(s.sentence()), s.token()));
  }

  private Optional<Entity> owner(int sentence, int token, String word, Predicate<Entity> agrees) {
    return Agreeing.HE.contains(word) || Agreeing.SHE.contains(word)
        ? owning.personOwning(sentence, token, agrees)
        : owning
            .thingOwning(sentence, token, agrees)
            .or(() -> isIt(sentence, token) ? owning.group(sentence, token) : Optional.empty());
  }

  /** Whom the text before has spoken of, where grammar does not say who is meant. */
  private Optional<Entity> spokenOf(int sentence, int token, Predicate<Entity> fits) {
    Predicate<Entity> agrees =
        fits.and(e -> !isIt(sentence, token) || roles.suggests(scene.sentence(sentence), token, e));
    Predicate<Discourse.Spoken> could = s -> couldBe(sentence, token, s, agrees);
    return inList(sentence, token, agrees)
        .or(() -> chained(sentence, token, agrees))
        .or(() -> tellers.sameSpeaker(sentence, token, could))
        .or(() -> tellers.spokenFor(sentence, token, could))
        .or(() -> discourse.salient(sentence, could));
  }

  private Optional<Entity> chained(int sentence, int token, Predicate<Entity> agrees) {
    Optional<Entity> chained =
        coreference.antecedent(
            sentence,
            token,
            agrees.and(e -> !isPassing(sentence, token, e) && !isPastOffice(sentence, e)));
    Predicate<Discourse.Spoken> could = s -> couldBe(sentence, token, s, agrees);
    return chained.flatMap(c -> nearer.than(c, sentence, token, could)).or(() -> chained);
  }

  /** Whoever holds an office and has no name is soon forgotten. */
  private boolean isPastOffice(int sentence, Entity entity) {
    return entity.type() == EntityType.Position
        && entity instanceof NilEntity
        && nearer.isGone(entity, sentence - 1);
  }

  /** {@code A court official said} in passing: the text goes on about others. */
  private boolean isPassing(int sentence, int token, Entity entity) {
    boolean described = Nearer.isDescribedPerson(entity);
    boolean several = entity.type() == EntityType.Collective && entity.members().isEmpty();
    return described || several
        ? nearer
            .lastByNoun(entity)
            .filter(s -> s.subject() && s.sentence() >= sentence - 1)
            .filter(s -> bystanders.isPassing(s, described, sentence, token))
            .isPresent()
        : isIt(sentence, token)
            && (bystanders.isTheirHouse(sentence, token, entity)
                || bystanders.isTheirReport(sentence, token, entity));
  }

  /** In {@code A of the duchy; B, the speaker of its council} the item before says whose. */
  private Optional<Entity> inList(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    boolean list =
        words.token(token).tag().equals("PRP$")
            && isIt(sentence, token)
            && IntStream.range(1, token).anyMatch(i -> words.token(i).word().equals(";"));
    return discourse
        .recent()
        .filter(s -> list && s.sentence() == sentence && !s.subject())
        .map(Discourse.Spoken::entity)
        .filter(agrees)
        .findFirst();
  }

  private boolean couldBe(
      int sentence, int token, Discourse.Spoken spoken, Predicate<Entity> agrees) {
    boolean acts = spoken.entity().type().acts() || spoken.entity().type() == EntityType.Document;
    boolean weak =
        spoken.sentence() != sentence
            && !(spoken.subject() && spoken.sentence() == lastTold(sentence, token));
    boolean isThey = Agreeing.THEY.contains(Words.lower(scene.sentence(sentence).token(token)));
    boolean open =
        !(spoken.sentence() == sentence && spoken.subject())
            && isThey
            && unknowns.hasOpenSubject(sentence, token);
    return agrees.test(spoken.entity())
        && acts
        && !(isThey && !isOfAKind(spoken.entity()) && nearer.isGone(spoken.entity(), sentence - 1))
        && !isPassing(sentence, token, spoken.entity())
        && !open
        && !(sentence - spoken.sentence() > 1 && unknowns.hasUnread(sentence, token))
        && !(isThey && spoken.sentence() != sentence && unknowns.hasOpenObject(sentence, token))
        && spoken.entity().type() != EntityType.Position
        && !(weak && isIt(sentence, token))
        && !(spoken.sentence() == sentence && inItsOwnClause(sentence, token, spoken.token()));
  }

  /** The sentence before, or before a quotation that ends in this one. */
  private int lastTold(int sentence, int token) {
    int last = sentence - 1;
    while (last > 0
        && !Quoted.at(scene.sentence(sentence), token)
        && Quoted.at(scene.sentence(sentence), 1)
        && Quoted.at(scene.sentence(last), 2)) {
      last--;
    }
    return last;
  }

  /** Several persons, or several states: a text comes back to them after a while. */
  private static boolean isOfAKind(Entity group) {
    return group.members().size() > 1
        && (group.members().stream().allMatch(Agreeing::isPerson)
            || group.members().stream().allMatch(m -> m.type() == EntityType.Country));
  }

  private boolean isIt(int sentence, int token) {
    return Agreeing.IT.contains(Words.lower(scene.sentence(sentence).token(token)));
  }

  /**
   * In {@code "The state will win," it said}, it is not the state: no subject is what its own verb
   * governs, where no semicolon parts the two.
   */
  private boolean inItsOwnClause(int sentence, int pronoun, int other) {
    Sentence words = scene.sentence(sentence);
    return words.above(pronoun).stream()
        .filter(d -> d.relation().equals("nsubj") && d.governor() > 0)
        .anyMatch(
            d ->
                words.subtree(d.governor(), e -> true).contains(other)
                    && IntStream.range(other, pronoun)
                        .noneMatch(i -> words.token(i).word().equals(";")));
  }
}
