package io.chancery.resolve;

import io.chancery.annotate.CoreferenceChain;
import io.chancery.annotate.CoreferenceChain.Mention;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks the coreference model, and keeps a veto: a chain only proposes; whoever asks says what
 * agrees. Two names are never made one by it.
 */
final class Coreference {

  private static final String THIRD = "it|its|itself|they|them|their|he|him|his|she|her";

  private final Map<Readings.Position, CoreferenceChain> chains = new HashMap<>();
  private final Scene scene;
  private final Readings readings;
  private final Groups groups;

  Coreference(Scene scene, Readings readings, Groups groups) {
    this.scene = scene;
    this.readings = readings;
    this.groups = groups;
    for (CoreferenceChain chain : scene.document().coreference()) {
      for (Mention mention : chain.mentions()) {
        this.chains.putIfAbsent(position(mention), chain);
      }
    }
  }

  private static Readings.Position position(Mention mention) {
    return new Readings.Position(mention.sentence(), mention.head());
  }

  /**
   * What the chain of a noun phrase stands for, as its nearest agreeing mention has it; earlier
   * ones first.
   */
  Optional<Entity> antecedent(int sentence, int head, Predicate<Entity> agrees) {
    Readings.Position here = new Readings.Position(sentence, head);
    CoreferenceChain chain = chains.get(here);
    if (chain == null) {
      return Optional.empty();
    }
    Comparator<Mention> inOrder = Comparator.comparing(Coreference::position);
    Stream<Mention> before =
        chain.mentions().stream()
            .filter(m -> position(m).compareTo(here) < 0)
            .sorted(inOrder.reversed());
    Stream<Mention> after =
        chain.mentions().stream()
            .filter(m -> position(m).compareTo(here) > 0 && mayFollow(here, m))
            .sorted(inOrder);
    List<Mention> read =
        Stream.concat(before, after)
            .filter(m -> isOfSomebody(new Phrase(scene.sentence(m.sentence()), m.head())))
            .filter(m -> read(m).filter(agrees).isPresent())
            .toList();
    List<Mention> fitting = isPronoun(here) ? read : nounsFirst(read);
    List<Entity> free = entities(fitting.stream().filter(m -> !isInside(m)).toList());
    List<Entity> all = entities(fitting);
    Optional<Entity> whole =
        isPronoun(here)
            ? fitting.stream().limit(1).flatMap(m -> whole(m).stream()).filter(agrees).findFirst()
            : Optional.empty();
    if (whole.isPresent()) {
      return whole;
    }
    return Stream.concat(free.stream(), all.stream())
        .findFirst()
        .map(nearest -> isPronoun(here) ? nearest : mainName(nearest, free))
        .map(nearest -> named(nearest, all));
  }

  /** What a noun means is rather what its chain calls by nouns than what a pronoun was read as. */
  private List<Mention> nounsFirst(List<Mention> mentions) {
    return Stream.of(false, true)
        .flatMap(pronoun -> mentions.stream().filter(m -> isPronoun(position(m)) == pronoun))
        .toList();
  }

  /** {@code It will pay a neighbouring firm}: what it stands for is no object that comes behind. */
  private boolean mayFollow(Readings.Position here, Mention later) {
    boolean third =
        AnyOf.matches(Words.lower(scene.sentence(here.sentence()).token(here.token())), THIRD);
    return !third
        || later.sentence() == here.sentence()
            && new Phrase(scene.sentence(later.sentence()), later.head()).isSubject();
  }

  /**
   * Whether the chain's last noun before a pronoun, in this sentence or the one before, is a thing
   * that takes part in nothing: {@code The offer is fair. It would}.
   */
  boolean isOfThing(int sentence, int head) {
    Readings.Position here = new Readings.Position(sentence, head);
    CoreferenceChain chain = chains.get(here);
    return chain != null
        && chain.mentions().stream()
            .filter(m -> position(m).compareTo(here) < 0 && m.sentence() >= sentence - 1)
            .filter(m -> !isPronoun(position(m)))
            .max(Comparator.comparing(Coreference::position))
            .filter(m -> scene.sentence(m.sentence()).token(m.head()).tag().equals("NN"))
            .map(m -> new Phrase(scene.sentence(m.sentence()), m.head()))
            .filter(phrase -> phrase.definite() && isOfSomebody(phrase))
            .filter(phrase -> readings.actor(phrase.sentence().index(), phrase.head()).isEmpty())
            .isPresent();
  }

  private static boolean isOfSomebody(Phrase phrase) {
    return !phrase.isPredicate() && !phrase.denied();
  }

  private List<Entity> entities(List<Mention> mentions) {
    return mentions.stream().flatMap(m -> read(m).stream()).toList();
  }

  /** Of {@code the ministers of both states} {@code they} are the ministers. */
  private Optional<Entity> whole(Mention mention) {
    return scene.sentence(mention.sentence()).above(mention.head()).stream()
        .filter(d -> d.label().equals("nmod:of") && d.governor() > 0)
        .flatMap(d -> readings.actor(mention.sentence(), d.governor()).stream())
        .filter(e -> e.type() == EntityType.Collective && e.members().isEmpty())
        .findFirst();
  }

  /** {@code A former Volta manager} speaks of a manager. */
  private boolean isInside(Mention mention) {
    return scene.sentence(mention.sentence()).above(mention.head()).stream()
        .anyMatch(d -> AnyOf.matches(d.relation(), "compound|amod"));
  }

  private boolean isPronoun(Readings.Position here) {
    return scene.sentence(here.sentence()).token(here.token()).isPronoun();
  }

  /** A chain that runs two bodies together is of the one that it has oftener. */
  private static Entity mainName(Entity nearest, List<Entity> fitting) {
    boolean body = nearest.type() == EntityType.Organization;
    return fitting.stream()
        .filter(e -> body && e.type() == EntityType.Organization)
        .max(
            Comparator.comparingLong(
                e -> fitting.stream().filter(f -> f.key().equals(e.key())).count()))
        .orElse(nearest);
  }

  /** A person or a body that the chain names is not told by a description. */
  private static Entity named(Entity nearest, List<Entity> fitting) {
    boolean described =
        isDescription(nearest)
            && (nearest.type() == EntityType.Person || nearest.type() == EntityType.Organization);
    return fitting.stream()
        .filter(e -> described && e.type() == nearest.type() && !isDescription(e))
        .findFirst()
        .orElse(nearest);
  }

  private static boolean isDescription(Entity entity) {
    return entity instanceof NilEntity nil && nil.isDescribed();
  }

  private Optional<Entity> read(Mention mention) {
    return readings
        .coordination(mention.sentence(), mention.first(), mention.last())
        .flatMap(groups::of)
        .or(() -> readings.actor(mention.sentence(), mention.head()));
  }
}
