package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.EntityMention;
import io.chancery.extract.EventMention;
import io.chancery.extract.EventReference;
import io.chancery.extract.Extraction;
import io.chancery.extract.Mention;
import io.chancery.extract.ValueMention;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the words of event mentions: who, where, when; and tells apart events that one word says
 * together.
 */
final class Drafting {

  /** The class of what no other class names. */
  static final String GENERAL = "Act";

  private final AnnotatedDocument annotated;
  private final Referents referents;
  private final Things things;
  private final Undergoing undergoing;
  private final Venues venues;
  private final There there;
  private final Scattered scattered;
  private final Goals goals;
  private final Parties parties;
  private final Timing timing;
  private final Map<EventReference, EventMention> byTrigger;
  private final List<EventMention> issued;

  Drafting(Extraction extraction, Referents referents, Ontology ontology) {
    this.annotated = extraction.annotated();
    this.things = new Things(annotated, ontology, referents);
    this.undergoing = new Undergoing(annotated, things);
    this.venues = new Venues(referents, ontology);
    this.there = new There(annotated);
    this.scattered = new Scattered(annotated.document());
    this.goals = new Goals(ontology);
    this.parties = new Parties(ontology);
    this.byTrigger =
        extraction.events().stream()
            .collect(Collectors.toMap(EventMention::reference, Function.identity()));
    this.issued =
        extraction.events().stream().filter(e -> e.type().equals("IssueStatement")).toList();
    this.referents = referents;
    this.timing = new Timing(annotated);
  }

  /** The events that a mention says; several where it says them distributively. */
  List<EventDraft> drafts(EventMention mention) {
    if (!isTold(mention) || isEmptied(mention)) {
      return List.of();
    }
    List<Participant.OfEntity> all =
        entities(mention, Role.RECIPIENT, goals.use(sentence(mention), mention));
    List<Participant.OfEntity> towns =
        goals.among(all, sentence(mention), mention).stream().toList();
    List<Participant.OfEntity> recipients = all.stream().filter(r -> !towns.contains(r)).toList();
    List<Participant.OfEntity> stated = places(mention);
    List<Participant.OfEntity> places =
        (stated.isEmpty() ? towns : stated)
            .stream()
                .filter(Drafting::somewhere)
                .filter(p -> !EventDraft.keys(recipients).contains(p.entity().key()))
                .toList();
    List<EventDraft> drafts = new ArrayList<>();
    Stream<Participant.OfEntity> parties =
        Stream.concat(recipients.stream(), entities(mention, Role.THEME, Use.ANY).stream());
    for (Optional<Participant.OfEntity> place : scattered.among(places, parties)) {
      for (List<Participant.OfEntity> side : sides(mention, recipients)) {
        drafts.add(draft(mention, drafts.size(), side, place.orElse(null)));
      }
    }
    return drafts;
  }

  private List<Participant.OfEntity> places(EventMention mention) {
    List<Participant.OfEntity> stated = entities(mention, Role.PLACE, Use.PLACE);
    List<EntityMention> named =
        Stream.concat(there.of(mention).stream(), venues.of(sentence(mention), mention).stream())
            .toList();
    return !stated.isEmpty()
        ? stated
        : named.stream().limit(1).flatMap(words -> entity(words, Use.PLACE).stream()).toList();
  }

  /** A verb without a class of its own tells something only where a noun says of whom or what. */
  private boolean isTold(EventMention mention) {
    if (!mention.type().equals(GENERAL)) {
      return true;
    }
    List<Mention> fillers =
        Stream.of(Role.AGENT, Role.RECIPIENT, Role.THEME)
            .flatMap(role -> mention.fillers(role).stream())
            .toList();
    List<Mention> agents = mention.fillers(Role.AGENT);
    return fillers.equals(agents)
        ? agents.stream().anyMatch(a -> isNamed(a) || things.phrase(a).isPresent())
        : fillers.stream()
            .anyMatch(f -> entity(f, Use.ANY).isPresent() || things.phrase(f).isPresent());
  }

  private boolean isNamed(Mention filler) {
    return entity(filler, Use.ACTOR)
        .map(Participant.OfEntity::entity)
        .filter(e -> e.type().acts() && isNamed(e))
        .isPresent();
  }

  private static boolean isNamed(Entity entity) {
    return Character.isUpperCase(entity.name().codePointAt(0));
  }

  /** A house may be visited, but nothing happens in a statement or a person. */
  private static boolean somewhere(Participant.OfEntity found) {
    EntityType type = found.entity().type();
    return type.isPlace() || type == EntityType.Organization;
  }

  /** Who "spoke separately to A and B" spoke twice. */
  private List<List<Participant.OfEntity>> sides(
      EventMention mention, List<Participant.OfEntity> recipients) {
    boolean separately =
        sentence(mention).children(mention.trigger(), "advmod"::equals).stream()
            .map(i -> sentence(mention).token(i).lemma())
            .anyMatch(l -> AnyOf.matches(l, "separately|individually|respectively"));
    if (separately && recipients.size() > 1) {
      return recipients.stream().map(List::of).toList();
    }
    return Counterparts.byState(recipients);
  }

  private EventDraft draft(
      EventMention mention,
      int part,
      List<Participant.OfEntity> recipients,
      Participant.@Nullable OfEntity place) {
    Sentence sentence = sentence(mention);
    Token trigger = sentence.token(mention.trigger());
    EventTime time = timing.of(mention);
    return new EventDraft(
        timing.ahead(mention, time) ? mention.as(Factuality.Planned) : mention,
        part,
        sentence.headline(),
        trigger.tag().equals("NN"),
        Phrase.definite(sentence, mention.trigger()),
        agents(mention),
        undergoing.of(
            mention, recipients, filler -> found(filler, Use.ACTOR).findAny().isPresent()),
        themeEvent(mention),
        themeThing(mention),
        place,
        time,
        source(mention));
  }

  /** Who does it, or what: "prices rose". */
  private List<Participant.OfEntity> agents(EventMention mention) {
    List<Mention> fillers = mention.fillers(Role.AGENT);
    boolean something = fillers.stream().anyMatch(EventReference.class::isInstance);
    List<Participant.OfEntity> known =
        something && mention.type().equals(GENERAL)
            ? List.of()
            : entities(mention, Role.AGENT, Use.ACTOR);
    boolean somewhere = !venues.of(sentence(mention), mention).isEmpty();
    List<Participant.OfEntity> acting =
        known.stream().filter(agent -> !isLifeless(mention, agent.entity())).toList();
    return known.isEmpty() && !somewhere ? things.doing(mention) : acting;
  }

  /**
   * {@code A settlement of wooden houses}: what a noun says is not done by places without names;
   * and no town makes {@code the Bergen mackerel pact}.
   */
  private boolean isLifeless(EventMention mention, Entity agent) {
    return mention.nominal()
        && (agent.type() == EntityType.Place && !isNamed(agent)
            || agent.type() == EntityType.City && mention.type().equals("Agree"));
  }

  /** Whether nobody is left who takes part. */
  private boolean isEmptied(EventMention mention) {
    List<Mention> agents = mention.fillers(Role.AGENT);
    return !agents.isEmpty()
        && mention.fillers(Role.RECIPIENT).isEmpty()
        && mention.fillers(Role.THEME).isEmpty()
        && agents.stream()
            .flatMap(agent -> entity(agent, Use.ACTOR).stream())
            .map(Participant.OfEntity::entity)
            .anyMatch(agent -> isLifeless(mention, agent));
  }

  private Sentence sentence(EventMention mention) {
    return annotated.sentences().get(mention.sentence());
  }

  /** The things that fill a role; a group that the text put together counts as its members. */
  private List<Participant.OfEntity> entities(EventMention mention, Role role, Use use) {
    return mention.fillers(role).stream()
        .filter(filler -> role != Role.AGENT || !venues.holds(sentence(mention), mention, filler))
        .flatMap(filler -> found(filler, use))
        .flatMap(found -> members(found).stream())
        .distinct()
        .toList();
  }

  /** A meeting or trip that speaks stands for those who meet or travel. */
  private Stream<Participant.OfEntity> found(Mention filler, Use use) {
    if (filler instanceof EventReference event && byTrigger.containsKey(event)) {
      return parties.of(byTrigger.get(event)).flatMap(party -> entity(party, use).stream());
    }
    return entity(filler, use)
        .map(
            found ->
                found.entity().type() == EntityType.Document
                    ? issuers(filler, found)
                    : Stream.of(found))
        .orElseGet(Stream::empty);
  }

  /** A statement that says or condemns something stands for those who issued it. */
  private Stream<Participant.OfEntity> issuers(Mention document, Participant.OfEntity itself) {
    List<Participant.OfEntity> issuers =
        issued.stream()
            .filter(e -> e.sentence() <= document.sentence())
            .filter(e -> !e.fillers(Role.AGENT).contains(document))
            .reduce((first, last) -> last)
            .map(e -> entities(e, Role.AGENT, Use.ACTOR))
            .orElse(List.of());
    return issuers.isEmpty() ? Stream.of(itself) : issuers.stream();
  }

  private Optional<Participant.OfEntity> entity(Mention filler, Use use) {
    if (!(filler instanceof EntityMention words)) {
      return Optional.empty();
    }
    return Partitives.of(annotated.sentences().get(words.sentence()), words)
        .or(
            () ->
                referents
                    .of(words.sentence(), meant(words), use)
                    .map(found -> known(found, words)));
  }

  private static Participant.OfEntity known(Entity found, EntityMention words) {
    return new Participant.OfEntity(found, new Quote(words.span(), words.text()));
  }

  /** Who does something to himself is the subject. */
  private int meant(EntityMention words) {
    Sentence sentence = annotated.sentences().get(words.sentence());
    if (!sentence.token(words.head()).lemma().matches(".*(self|selves)")) {
      return words.head();
    }
    return sentence.above(words.head()).stream()
        .filter(d -> d.governor() != 0)
        .flatMap(d -> sentence.children(d.governor(), "nsubj"::equals).stream())
        .findFirst()
        .orElse(words.head());
  }

  private static List<Participant.OfEntity> members(Participant.OfEntity participant) {
    Entity entity = participant.entity();
    return entity instanceof NilEntity && !entity.members().isEmpty()
        ? entity.members().stream()
            .map(m -> new Participant.OfEntity(m, participant.words()))
            .toList()
        : List.of(participant);
  }

  private static @Nullable EventReference themeEvent(EventMention mention) {
    return mention.fillers(Role.THEME).stream()
        .filter(EventReference.class::isInstance)
        .map(EventReference.class::cast)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Participant themeThing(EventMention mention) {
    return Together.listed(mention.fillers(Role.THEME), words -> entity(words, Use.ANY))
        .<Participant>map(all -> all)
        .orElseGet(() -> single(mention));
  }

  private @Nullable Participant single(EventMention mention) {
    return mention.fillers(Role.THEME).stream()
        .filter(filler -> !itself(mention, filler))
        .map(filler -> thing(mention, filler))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(
            () -> {
              Participant struck = struck(mention);
              return struck == null ? things.named(mention) : struck;
            });
  }

  /** In "Caracas closed it", it is not Caracas. */
  private boolean itself(EventMention mention, Mention filler) {
    return filler instanceof EntityMention words
        && sentence(mention).token(words.head()).word().matches("(?i)it|him|her|them")
        && entity(words, Use.ANY)
            .map(found -> found.entity().key())
            .filter(EventDraft.keys(entities(mention, Role.AGENT, Use.ACTOR))::contains)
            .isPresent();
  }

  /** What it is done to, where that is a thing and no participant: {@code hit a power station}. */
  private @Nullable Participant struck(EventMention mention) {
    return mention.fillers(Role.RECIPIENT).stream()
        .map(filler -> thing(mention, filler))
        .filter(thing -> thing instanceof Participant.OfText || isOnlyThing(mention, thing))
        .filter(words -> mention.fillers(Role.THEME).isEmpty())
        .filter(words -> undergoing.people(mention).isEmpty())
        .filter(
            words ->
                mention.fillers(Role.RECIPIENT).size() == 1
                    || entities(mention, Role.RECIPIENT, Use.ACTOR).isEmpty())
        .filter(words -> sentence(mention).token(mention.trigger()).isVerb())
        .findFirst()
        .orElse(null);
  }

  private boolean isOnlyThing(EventMention mention, Participant participant) {
    return participant instanceof Participant.OfEntity of
        && of.entity().type() == EntityType.Other
        && entities(mention, Role.RECIPIENT, Use.ACTOR).isEmpty();
  }

  private @Nullable Participant thing(EventMention mention, Mention filler) {
    if (filler instanceof EventReference event && isLost(event)) {
      return things.words(mention, event);
    }
    if (filler instanceof ValueMention words) {
      return things.said(mention, words);
    }
    if (filler instanceof EntityMention words) {
      return things
          .listed(mention, words)
          .filter(list -> entity(words, Use.ANY).filter(f -> isNamed(f.entity())).isEmpty())
          .<Participant>map(list -> list)
          .or(() -> entity(words, Use.ANY).filter(e -> !Parties.isOwnOffice(mention, e.entity())))
          .or(() -> things.again(mention, words))
          .or(() -> things.told(mention, words))
          .orElse(null);
    }
    return null;
  }

  private boolean isLost(EventReference reference) {
    EventMention mention = byTrigger.get(reference);
    return mention == null || !isTold(mention);
  }

  private Participant.@Nullable OfEntity source(EventMention mention) {
    List<Participant.OfEntity> sources =
        mention.sources().stream()
            .flatMap(s -> entity(s, Use.ACTOR).stream())
            .collect(
                Collectors.toMap(
                    p -> p.entity().key(),
                    Function.identity(),
                    (one, again) -> one,
                    LinkedHashMap::new))
            .values()
            .stream()
            .toList();
    return sources.isEmpty()
        ? mention.sources().stream()
            .filter(things::described)
            .map(words -> Things.nil(words, EntityType.Collective))
            .findFirst()
            .orElse(null)
        : Together.one(sources);
  }
}
