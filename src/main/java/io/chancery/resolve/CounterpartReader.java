package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From {@code their Japanese and South Korean counterparts} to those who hold the same offices
 * there: persons whom the document names, otherwise the offices.
 */
final class CounterpartReader {

  private final Scene scene;
  private final World world;
  private final Cast cast;
  private final Owners owners;
  private final OfficeReader offices;
  private final Discourse discourse;
  private final Readings readings;

  CounterpartReader(
      Scene scene,
      Cast cast,
      Owners owners,
      OfficeReader offices,
      Discourse discourse,
      Readings readings) {
    this.scene = scene;
    this.world = scene.world();
    this.cast = cast;
    this.owners = owners;
    this.offices = offices;
    this.discourse = discourse;
    this.readings = readings;
  }

  /** The counterparts, as one or as a group; empty if it is open whose they are. */
  Optional<Entity> read(Phrase phrase) {
    List<Entity> ours = counted(phrase);
    List<KnownEntity> states = statesOf(phrase, ours);
    List<Entity> listed = listedBehind(phrase, states);
    boolean told = phrase.number().isPresent() && owners.states(phrase).isEmpty();
    List<Entity> theirs =
        !listed.isEmpty() ? listed : told ? others(phrase, ours) : inOffice(phrase, ours, states);
    boolean open = phrase.plural() && theirs.size() == 1 && said(phrase, ours).isEmpty();
    if (theirs.isEmpty() || open) {
      return Optional.empty();
    }
    Entity found = theirs.size() == 1 ? theirs.get(0) : world.group(theirs);
    remember(phrase, ours, theirs);
    return Optional.of(found);
  }

  /** Those of whom they are the counterparts: the possessor, else the subject of the sentence. */
  private List<Entity> counted(Phrase phrase) {
    int sentence = phrase.sentence().index();
    Optional<Entity> possessor = phrase.possessor().flatMap(p -> readings.actor(sentence, p));
    return possessor
        .or(() -> discourse.salient(sentence, s -> isOfficial(s.entity())))
        .map(e -> e.members().isEmpty() ? List.of(e) : e.members())
        .orElse(List.of());
  }

  private boolean isOfficial(Entity entity) {
    Stream<Entity> all = entity.members().isEmpty() ? Stream.of(entity) : entity.members().stream();
    return all.anyMatch(e -> !cast.portfolios(e).isEmpty());
  }

  private List<KnownEntity> statesOf(Phrase phrase, List<Entity> ours) {
    List<KnownEntity> said = said(phrase, ours);
    return said.isEmpty() ? around(phrase, ours) : said;
  }

  private List<KnownEntity> said(Phrase phrase, List<Entity> ours) {
    return owners.states(phrase).stream().filter(s -> !belongs(ours, s)).toList();
  }

  /** The state where the sentence says that they are. */
  private List<KnownEntity> around(Phrase phrase, List<Entity> ours) {
    int sentence = phrase.sentence().index();
    return scene.names().get(sentence).stream()
        .flatMap(n -> readings.at(sentence, n.last()).stream())
        .map(Reading::place)
        .flatMap(e -> world.stateOf(e).stream())
        .filter(s -> !belongs(ours, s))
        .reduce((first, second) -> second)
        .stream()
        .toList();
  }

  private static boolean belongs(List<Entity> ours, KnownEntity state) {
    return ours.stream().anyMatch(e -> state.iso3() != null && state.iso3().equals(e.country()));
  }

  /** Persons named right behind: {@code their Chinese counterparts, Yang Jiechi and Wang Yi}. */
  private List<Entity> listedBehind(Phrase phrase, List<KnownEntity> states) {
    int sentence = phrase.sentence().index();
    int end = phrase.sentence().tokens().size();
    boolean mark =
        phrase.head() < end
            && phrase.sentence().token(phrase.head() + 1).word().matches("--?|,|:|—|–|\\(");
    List<Entity> persons =
        scene.names().get(sentence).stream()
            .filter(n -> n.isPerson() && n.first() > phrase.head())
            .flatMap(n -> cast.person(sentence, n).stream())
            .filter(p -> world.stateOf(p).filter(states::contains).isPresent())
            .toList();
    return mark ? persons : List.of();
  }

  /** {@code His two counterparts}: the others of the three with whom the text has him last. */
  private List<Entity> others(Phrase phrase, List<Entity> ours) {
    int all = ours.size() + phrase.number().orElse(0);
    List<String> keys = ours.stream().map(Entity::key).toList();
    return discourse
        .recent()
        .map(Discourse.Spoken::entity)
        .filter(e -> !keys.isEmpty() && e.members().size() == all)
        .filter(e -> e.members().stream().map(Entity::key).toList().containsAll(keys))
        .findFirst()
        .map(e -> e.members().stream().filter(m -> !keys.contains(m.key())).toList())
        .orElse(List.of());
  }

  private List<Entity> inOffice(Phrase phrase, List<Entity> ours, List<KnownEntity> states) {
    List<Entity> found = new ArrayList<>();
    for (KnownEntity state : states) {
      ours.stream()
          .flatMap(e -> sameOffice(e, state).stream())
          .map(office -> offices.holderOrOffice(phrase.sentence().index(), office))
          .filter(e -> found.stream().noneMatch(f -> f.key().equals(e.key())))
          .forEach(found::add);
    }
    return found;
  }

  /** The office in another state that matches the one somebody holds. */
  private Optional<Entity> sameOffice(Entity entity, KnownEntity state) {
    if (entity.type() == EntityType.Position && entity instanceof LinkedEntity linked) {
      return Optional.ofNullable(linked.known().portfolio()).map(p -> world.officeOf(p, state));
    }
    return cast.heldBy(entity).stream().flatMap(h -> sameOffice(h, state).stream()).findFirst();
  }

  private Optional<Entity> sameOffice(Cast.Held held, KnownEntity state) {
    String portfolio = held.portfolio();
    if (portfolio != null && !portfolio.equals("other")) {
      return Optional.of(world.officeOf(portfolio, state));
    }
    return Optional.ofNullable(held.title())
        .filter(world::isOffice)
        .map(title -> world.office(title, state));
  }

  /** Both sides together may be meant by what follows: {@code the three}. */
  private void remember(Phrase phrase, List<Entity> ours, List<Entity> theirs) {
    List<Entity> all = Stream.concat(ours.stream(), theirs.stream()).toList();
    discourse.add(
        new Discourse.Spoken(
            phrase.sentence().index(),
            phrase.head(),
            world.group(all),
            "counterpart",
            false,
            false));
  }
}
