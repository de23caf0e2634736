package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * From {@code the Japanese government}, {@code the administration} and {@code the capital} to whose
 * they are.
 */
final class GovernmentReader {

  private final Scene scene;
  private final World world;
  private final Officials officials;
  private final HomeState home;
  private final Owners owners;
  private final Coreference coreference;
  private final Discourse discourse;
  private final NearGovernments near;

  GovernmentReader(
      Scene scene, Cast cast, Owners owners, Coreference coreference, Discourse discourse) {
    this.scene = scene;
    this.officials = new Officials(scene, cast);
    this.world = scene.world();
    this.home = new HomeState(scene);
    this.owners = owners;
    this.coreference = coreference;
    this.discourse = discourse;
    this.near = new NearGovernments(scene, home, officials, owners);
  }

  Optional<Entity> government(Phrase phrase) {
    Predicate<Entity> state = e -> e.type() == EntityType.Country;
    Optional<Entity> ofRegion = ofRegion(phrase);
    if (ofRegion.isPresent()) {
      return ofRegion;
    }
    if (isToForm(phrase)) {
      return Optional.empty();
    }
    return owners
        .state(phrase)
        .<Entity>map(world::entity)
        .or(
            () ->
                phrase.definite()
                    ? ofSpeaker(phrase)
                        .or(() -> near.of(phrase))
                        .or(() -> antecedent(phrase, state))
                        .or(() -> onlyTold(phrase))
                        .or(() -> ofMainState(phrase))
                    : Optional.empty());
  }

  /** The one state of whose government the text has spoken by name so far. */
  private Optional<Entity> onlyTold(Phrase phrase) {
    boolean bare = phrase.head() - phrase.first() == 1 && phrase.possessor().isEmpty();
    List<Entity> told =
        discourse
            .recent()
            .filter(s -> bare && s.lemma().equals("government"))
            .map(Discourse.Spoken::entity)
            .filter(e -> e.type() == EntityType.Country)
            .toList();
    return World.one(told);
  }

  /** {@code Talks on forming a new Dutch government}: no state. */
  private static boolean isToForm(Phrase phrase) {
    return phrase.indefinite()
        && phrase.modifiers().stream()
            .map(i -> Words.lower(phrase.sentence().token(i)))
            .anyMatch(word -> AnyOf.matches(word, "new|next|minority|majority|unity|coalition"));
  }

  /**
   * {@code The Peruvian minister said the government would act}: who has an office of a state tells
   * what his own will do; what another must do, he demands.
   */
  Optional<Entity> ofSpeaker(Phrase phrase) {
    Sentence words = phrase.sentence();
    boolean bare =
        phrase.definite()
            && phrase.head() - phrase.first() == 1
            && phrase.after("of").isEmpty()
            && phrase.possessor().isEmpty();
    return words.above(phrase.head()).stream()
        .filter(d -> bare && !isTold(words.index()) && d.label().equals("nsubj"))
        .filter(d -> d.governor() > 0)
        .map(Dependency::governor)
        .filter(deed -> !isDuty(words, deed))
        .flatMap(deed -> words.above(deed).stream())
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0)
        .filter(d -> WordGroups.of("SAYS").contains(words.token(d.governor()).lemma()))
        .flatMap(d -> words.children(d.governor(), "nsubj"::equals).stream())
        .flatMap(speaker -> owners.actor(words.index(), speaker).stream())
        .filter(officials::isOfGovernment)
        .flatMap(speaker -> world.stateOf(speaker).stream())
        .<Entity>map(world::entity)
        .findFirst();
  }

  /** Whether the sentence before has told of a government. */
  private boolean isTold(int sentence) {
    return discourse
        .recent()
        .takeWhile(s -> s.sentence() >= sentence - 1)
        .anyMatch(s -> s.sentence() == sentence - 1 && s.lemma().equals("government"));
  }

  private static boolean isDuty(Sentence words, int verb) {
    return words.children(verb, "aux"::equals).stream()
        .anyMatch(i -> AnyOf.matches(Words.lower(words.token(i)), "must|should|ought"));
  }

  /** {@code Somaliland's government}: that of a part of a state is not the state's. */
  private Optional<Entity> ofRegion(Phrase phrase) {
    return phrase
        .possessor()
        .filter(owner -> phrase.sentence().token(owner).isNoun())
        .flatMap(owner -> owners.actor(phrase.sentence().index(), owner))
        .filter(owner -> owner.type() == EntityType.Place)
        .map(
            region ->
                new NilEntity(
                    phrase.words() + " of " + region.name(),
                    EntityType.Government,
                    region.country(),
                    List.of()));
  }

  /**
   * {@code The government}, with nothing to tell whose: that of the state that the text speaks of
   * far more than of any other.
   */
  private Optional<Entity> ofMainState(Phrase phrase) {
    boolean bare =
        phrase.head() - phrase.first() == 1
            && phrase.after("of").isEmpty()
            && phrase.possessor().isEmpty();
    return bare
        ? ofSentence(phrase)
            .or(home::leadingDateline)
            .<Entity>map(world::entity)
            .or(() -> discourse.main(e -> e.type() == EntityType.Country))
        : Optional.empty();
  }

  /**
   * {@code The Peruvian senator, whose party opposes the government}: his own, if nobody's else.
   */
  private Optional<KnownEntity> ofSentence(Phrase phrase) {
    List<KnownEntity> before =
        scene.names().get(phrase.sentence().index()).stream()
            .filter(name -> name.last() < phrase.first())
            .flatMap(name -> Stream.ofNullable(name.known()))
            .flatMap(known -> world.stateOf(world.entity(known)).stream())
            .distinct()
            .toList();
    return before.size() == 1 && home.main().isEmpty()
        ? Optional.of(before.get(0))
        : Optional.empty();
  }

  Optional<Entity> administration(Phrase phrase) {
    Predicate<Entity> government = e -> e.type() == EntityType.Government;
    Optional<Entity> owner = owners.of(phrase);
    Optional<Entity> byLeader =
        owner.filter(e -> e.type() == EntityType.Person).map(this::administrationOf);
    return byLeader
        .or(() -> owners.state(phrase).map(this::administrationIn))
        .or(() -> antecedent(phrase, government))
        .or(() -> discourse.last(government))
        .or(() -> ofPresident(phrase));
  }

  /** {@code The administration}, after {@code President Joe Biden}: his. */
  private Optional<Entity> ofPresident(Phrase phrase) {
    boolean bare =
        phrase.definite()
            && phrase.head() - phrase.first() == 1
            && phrase.after("of").isEmpty()
            && phrase.possessor().isEmpty();
    return discourse
        .recent()
        .map(Discourse.Spoken::entity)
        .filter(e -> bare && e.type() == EntityType.Person)
        .flatMap(leader -> world.administrationOf(leader.name()).stream())
        .<Entity>map(world::entity)
        .findFirst();
  }

  private Entity administrationOf(Entity leader) {
    String[] names = leader.name().split(" ");
    String name = names[names.length - 1] + " administration";
    return world
        .administrationOf(leader.name())
        .<Entity>map(world::entity)
        .orElseGet(() -> new NilEntity(name, EntityType.Government, leader.country(), List.of()));
  }

  private Entity administrationIn(KnownEntity state) {
    return world
        .administration(state)
        .<Entity>map(world::entity)
        .orElseGet(
            () ->
                new NilEntity(
                    state.name() + " administration",
                    EntityType.Government,
                    state.iso3(),
                    List.of()));
  }

  private Optional<KnownEntity> ofText(int sentence) {
    Predicate<Entity> known = e -> e.type() == EntityType.Country;
    return home.seatIn(sentence)
        .or(home::datelineAlone)
        .or(home::main)
        .or(() -> home.lastSeat(sentence))
        .or(home::leadingDateline)
        .or(() -> discourse.main(known).flatMap(world::stateOf))
        .or(() -> discourse.last(known).flatMap(world::stateOf));
  }

  /** {@code The South Korean capital} is Seoul; as an actor it is the state. */
  Optional<Reading> capital(Phrase phrase) {
    boolean ofPart =
        owners.state(phrase).isEmpty()
            && phrase.after("of").stream()
                .map(phrase.sentence()::token)
                .anyMatch(
                    t -> t.isProper() || AnyOf.matches(t.lemma(), "region|province|district"));
    if (isMoney(phrase) || ofPart) {
      return Optional.empty();
    }
    Optional<KnownEntity> state =
        owners
            .state(phrase)
            .or(
                () ->
                    phrase.definite() && phrase.head() - phrase.first() == 1
                        ? ofText(phrase.sentence().index())
                        : Optional.empty());
    return state.flatMap(
        s -> world.capital(s).map(c -> new Reading(world.entity(s), world.entity(c))));
  }

  /** {@code A third of its capital}, {@code raised its capital}. */
  private static boolean isMoney(Phrase phrase) {
    Sentence words = phrase.sentence();
    return phrase.possessor().isPresent()
        && words.above(phrase.head()).stream()
            .filter(d -> d.governor() > 0)
            .anyMatch(
                d ->
                    d.label().equals("nmod:of")
                            && AnyOf.matches(
                                words.token(d.governor()).lemma(),
                                "%|cent|percent|half|third|quarter|part|much|most")
                        || d.label().equals("obj")
                            && AnyOf.matches(
                                words.token(d.governor()).lemma(),
                                "raise|increase|invest|lose|lend|inject|boost|double"));
  }

  private Optional<Entity> antecedent(Phrase phrase, Predicate<Entity> test) {
    return coreference.antecedent(phrase.sentence().index(), phrase.head(), test);
  }
}
