package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.EntityMention;
import io.chancery.ontology.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a pronoun to whom it means. */
final class PronounReader {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> I = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  private final Scene scene;
  private final Discourse discourse;
  private final Coreference coreference;
  private final Readings readings;
  private final Speakers speakers;
  private final Binding binding;
  private final Bystanders bystanders;
  private final RoleFit roles = RoleFit.load();
  private final Genders genders;
  private final Kin kin = new Kin();

  PronounReader(
      Scene scene,
      Discourse discourse,
      Coreference coreference,
      Readings readings,
      Speakers speakers,
      Genders genders) {
    this.scene = scene;
    this.binding = new Binding(scene, readings);
    this.bystanders = new Bystanders(scene, readings);
    this.genders = genders;
    this.discourse = discourse;
    this.coreference = coreference;
    this.readings = readings;
    this.speakers = speakers;
  }

  Optional<Entity> read(int sentence, int token) {
    String word = Words.lower(scene.sentence(sentence).token(token));
    if (I.contains(word)) {
      return speaker(sentence, token);
    }
    if (WE.contains(word)) {
      return speaker(sentence, token).flatMap(this::own);
    }
    Predicate<Entity> agrees = agreement(word);
    Optional<Entity> found =
        agrees == null
            ? Optional.empty()
            : antecedent(sentence, token, agrees.and(e -> isHeard(sentence, token, e)));
    found.filter(PronounReader::isPerson).ifPresent(person -> learn(person, word));
    return found;
  }

  /** What a speaker only describes in a quotation is not what the reporter goes on about. */
  private boolean isHeard(int sentence, int token, Entity entity) {
    boolean described =
        entity instanceof NilEntity && Character.isLowerCase(entity.name().codePointAt(0));
    return !described
        || Quoted.at(scene.sentence(sentence), token)
        || discourse
            .recent()
            .filter(s -> s.entity().key().equals(entity.key()))
            .anyMatch(s -> !Quoted.at(scene.sentence(s.sentence()), s.token()));
  }

  private void learn(Entity person, String word) {
    if (HE.contains(word) || SHE.contains(word)) {
      genders.learn(person, SHE.contains(word) ? "female" : "male");
    }
  }

  private Optional<Entity> speaker(int sentence, int token) {
    return speakers
        .of(sentence, token)
        .flatMap(m -> readings.actor(m.sentence(), m.head()).or(() -> ahead(m)))
        .or(() -> coreference.antecedent(sentence, token, PronounReader::isPerson));
  }

  /** {@code "I have won," she said}: whom the walk has not come to yet. */
  private Optional<Entity> ahead(EntityMention speaker) {
    Sentence words = scene.sentence(speaker.sentence());
    boolean third = words.token(speaker.head()).isPronoun() && isThird(words.token(speaker.head()));
    return third
        ? read(speaker.sentence(), speaker.head())
        : new Phrase(words, speaker.head())
            .appositives().stream()
                .filter(i -> scene.nameAt(speaker.sentence(), i).filter(Name::isPerson).isPresent())
                .flatMap(i -> readings.actor(speaker.sentence(), i).stream())
                .findFirst();
  }

  private static boolean isThird(Token pronoun) {
    String word = Words.lower(pronoun);
    return HE.contains(word) || SHE.contains(word);
  }

  /** Whoever speaks as {@code we} speaks for a state or a body. */
  private Optional<Entity> own(Entity speaker) {
    return speaker.type() == EntityType.Person || speaker.type() == EntityType.Position
        ? scene.world().stateOf(speaker).<Entity>map(scene.world()::entity)
        : Optional.of(speaker);
  }

  private @Nullable Predicate<Entity> agreement(String word) {
    if (HE.contains(word)) {
      return e -> isPerson(e) && !"female".equals(genders.of(e));
    }
    if (SHE.contains(word)) {
      return e -> isPerson(e) && !"male".equals(genders.of(e));
    }
    if (IT.contains(word)) {
      return PronounReader::isSingleThing;
    }
    return THEY.contains(word) ? PronounReader::isSeveral : null;
  }

  private static boolean isPerson(Entity entity) {
    return entity.type() == EntityType.Person
        || (entity.type() == EntityType.Position && entity.members().isEmpty());
  }

  private static boolean isSingleThing(Entity entity) {
    return !isPerson(entity) && entity.type() != EntityType.Collective;
  }

  private static boolean isSeveral(Entity entity) {
    return entity.type() == EntityType.Collective
            && !(entity.members().size() > 1
                && entity.members().stream().allMatch(PronounReader::isTown))
        || (entity.type() == EntityType.Alliance && !entity.members().isEmpty());
  }

  private static boolean isTown(Entity entity) {
    return entity.type() == EntityType.City || entity.type() == EntityType.Place;
  }

  private Optional<Entity> antecedent(int sentence, int token, Predicate<Entity> fits) {
    Sentence words = scene.sentence(sentence);
    String word = Words.lower(words.token(token));
    Predicate<Entity> agrees =
        fits.and(e -> !binding.excludes(sentence, token, e))
            .and(e -> !IT.contains(word) || roles.allows(words, token, e))
            .and(e -> !THEY.contains(word) || isQuotable(sentence, token, e));
    if (word.endsWith("self") || word.endsWith("selves")) {
      return binding
          .reflexive(sentence, token, fits)
          .or(() -> binding.subject(sentence, token, fits))
          .or(
              () ->
                  binding.isPlainObject(sentence, token)
                      ? Optional.empty()
                      : spokenOf(sentence, token, fits));
    }
    boolean possessive = words.token(token).tag().equals("PRP$");
    Optional<Entity> told =
        namesake(sentence, token, agrees).or(() -> binding.saying(sentence, token, agrees));
    if (told.isPresent()) {
      return told;
    }
    Optional<Entity> bound =
        binding
            .subject(sentence, token, agrees)
            .or(() -> possessive ? owner(sentence, token, word, agrees) : Optional.empty());
    boolean open =
        possessive
            && (IT.contains(word) || THEY.contains(word))
            && binding.isOpen(sentence, token, agrees, THEY.contains(word));
    return bound
        .or(() -> open ? Optional.empty() : spokenOf(sentence, token, agrees))
        .filter(e -> !isExpletive(sentence, token) && !binding.isOfItsKind(sentence, token));
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
    return HE.contains(word) || SHE.contains(word)
        ? binding.personOwning(sentence, token, agrees)
        : binding.thingOwning(sentence, token, agrees);
  }

  private Optional<Entity> spokenOf(int sentence, int token, Predicate<Entity> agrees) {
    return inList(sentence, token, agrees)
        .or(() -> chained(sentence, token, agrees))
        .or(() -> discourse.salient(sentence, s -> couldBe(sentence, token, s, agrees)));
  }

  /** Somebody described further up gives way to a person named since. */
  private Optional<Entity> chained(int sentence, int token, Predicate<Entity> agrees) {
    Optional<Entity> chained =
        coreference.antecedent(sentence, token, agrees.and(e -> !isPassing(sentence, token, e)));
    Optional<Entity> spoken = chained.flatMap(c -> lastSubject(sentence, token, c, agrees));
    if (spoken.isPresent()) {
      return spoken;
    }
    Optional<Entity> beside = chained.flatMap(c -> namedBeside(sentence, token, c, agrees));
    if (beside.isPresent()) {
      return beside;
    }
    Optional<Discourse.Spoken> described =
        chained.filter(PronounReader::isDescribedPerson).flatMap(this::lastByNoun);
    return described
        .flatMap(
            last ->
                discourse.salient(
                    sentence, s -> isNamedSince(last, s) && couldBe(sentence, token, s, agrees)))
        .or(() -> chained);
  }

  /**
   * A person long unspoken of gives way to the one whom the sentence before was about, and did not
   * only quote.
   */
  private Optional<Entity> lastSubject(
      int sentence, int token, Entity chained, Predicate<Entity> agrees) {
    boolean gone =
        (isPerson(chained) || isIt(sentence, token) && chained.type().acts())
            && !Quoted.at(scene.sentence(sentence), token)
            && discourse
                .recent()
                .filter(s -> s.entity().key().equals(chained.key()))
                .allMatch(s -> s.sentence() < sentence - 1);
    Supplier<Stream<Discourse.Spoken>> before =
        () ->
            discourse
                .recent()
                .filter(s -> gone && s.sentence() == sentence - 1)
                .filter(s -> !Quoted.any(scene.sentence(s.sentence())))
                .filter(s -> !isPerson(chained) || Binding.isNamedPerson(s.entity()))
                .filter(s -> couldBe(sentence, token, s, agrees));
    return before
        .get()
        .filter(Discourse.Spoken::subject)
        .map(Discourse.Spoken::entity)
        .findFirst()
        .or(() -> isPerson(chained) ? only(before.get()) : Optional.empty());
  }

  /** The one that several mentions are of. */
  private static Optional<Entity> only(Stream<Discourse.Spoken> mentions) {
    List<Entity> all = mentions.map(Discourse.Spoken::entity).toList();
    return World.keys(all).size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** {@code A court official said} in passing: the text goes on about others. */
  private boolean isPassing(int sentence, int token, Entity entity) {
    boolean described = isDescribedPerson(entity);
    boolean several = entity.type() == EntityType.Collective && entity.members().isEmpty();
    return described || several
        ? lastByNoun(entity)
            .filter(s -> s.subject() && s.sentence() >= sentence - 1)
            .filter(s -> bystanders.isPassing(s, described, sentence, token))
            .isPresent()
        : isIt(sentence, token) && bystanders.isTheirHouse(sentence, token, entity);
  }

  /** A person of whom neither this sentence nor the last spoke gives way to one whom this names. */
  private Optional<Entity> namedBeside(
      int sentence, int token, Entity chained, Predicate<Entity> agrees) {
    boolean gone =
        isPerson(chained)
            && discourse
                .recent()
                .filter(s -> s.entity().key().equals(chained.key()))
                .allMatch(s -> s.sentence() < sentence - 1);
    return discourse
        .recent()
        .filter(s -> gone && s.sentence() == sentence && Binding.isNamedPerson(s.entity()))
        .filter(s -> couldBe(sentence, token, s, agrees))
        .map(Discourse.Spoken::entity)
        .findFirst();
  }

  private Optional<Discourse.Spoken> lastByNoun(Entity entity) {
    return discourse
        .recent()
        .filter(s -> s.entity().key().equals(entity.key()))
        .filter(s -> !HE.contains(s.lemma()) && !SHE.contains(s.lemma()))
        .findFirst();
  }

  private static boolean isNamedSince(Discourse.Spoken described, Discourse.Spoken other) {
    return other.sentence() > described.sentence()
        && other.subject()
        && other.entity().type() == EntityType.Person
        && !isDescribedPerson(other.entity());
  }

  private static boolean isDescribedPerson(Entity entity) {
    return entity instanceof NilEntity
        && entity.type() == EntityType.Person
        && Character.isLowerCase(entity.name().codePointAt(0));
  }

  /** In {@code A of the duchy; B, the speaker of its council} the item before says whose. */
  private Optional<Entity> inList(int sentence, int token, Predicate<Entity> agrees) {
    Sentence words = scene.sentence(sentence);
    boolean list =
        isIt(sentence, token)
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
        spoken.sentence() != sentence && !(spoken.subject() && spoken.sentence() == sentence - 1);
    boolean isThey = THEY.contains(Words.lower(scene.sentence(sentence).token(token)));
    boolean open =
        !(spoken.sentence() == sentence && spoken.subject())
            && isThey
            && binding.hasOpenSubject(sentence, token);
    return agrees.test(spoken.entity())
        && acts
        && !isPassing(sentence, token, spoken.entity())
        && !open
        && !(isThey && spoken.sentence() != sentence && binding.hasOpenObject(sentence, token))
        && spoken.entity().type() != EntityType.Position
        && !(weak && isIt(sentence, token))
        && !(spoken.sentence() == sentence && inItsOwnClause(sentence, token, spoken.token()));
  }

  private boolean isIt(int sentence, int token) {
    return IT.contains(Words.lower(scene.sentence(sentence).token(token)));
  }

  /**
   * In {@code "The state will win," it said}, it is not the state: no subject is what its own verb
   * governs.
   */
  private boolean inItsOwnClause(int sentence, int pronoun, int other) {
    Sentence words = scene.sentence(sentence);
    return words.above(pronoun).stream()
        .filter(d -> d.relation().equals("nsubj") && d.governor() > 0)
        .anyMatch(d -> words.subtree(d.governor(), e -> true).contains(other));
  }

  /** {@code It was not clear whether}. */
  private static boolean isClear(Sentence words, Dependency edge) {
    return edge.label().equals("nsubj")
        && words.token(edge.governor()).tag().startsWith("JJ")
        && !words.children(edge.governor(), l -> l.matches("ccomp|csubj.*|advcl:.*")).isEmpty();
  }

  /** {@code It was cold}: an expletive stands for nothing. */
  private boolean isExpletive(int sentence, int token) {
    Sentence words = scene.sentence(sentence);
    return words.above(token).stream()
        .anyMatch(d -> d.label().equals("expl") || isIt(sentence, token) && isClear(words, d));
  }
}
