package io.chancery.resolve;

import io.chancery.annotate.CoreferenceChain;
import io.chancery.annotate.CoreferenceChain.Mention;
import io.chancery.ontology.EntityType;
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

  private final Map<Readings.Position, CoreferenceChain> chains = new HashMap<>();
  private final Readings readings;
  private final Groups groups;

  Coreference(List<CoreferenceChain> chains, Readings readings, Groups groups) {
    this.readings = readings;
    this.groups = groups;
    for (CoreferenceChain chain : chains) {
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
        chain.mentions().stream().filter(m -> position(m).compareTo(here) > 0).sorted(inOrder);
    List<Entity> fitting =
        Stream.concat(before, after).flatMap(m -> read(m).stream()).filter(agrees).toList();
    return fitting.stream().findFirst().map(nearest -> named(nearest, fitting));
  }

  /** A person whom the chain names is not told by a description. */
  private static Entity named(Entity nearest, List<Entity> fitting) {
    boolean described = nearest.type() == EntityType.Person && isDescription(nearest);
    return fitting.stream()
        .filter(e -> described && e.type() == EntityType.Person && !isDescription(e))
        .findFirst()
        .orElse(nearest);
  }

  private static boolean isDescription(Entity entity) {
    return entity instanceof NilEntity && Character.isLowerCase(entity.name().codePointAt(0));
  }

  private Optional<Entity> read(Mention mention) {
    return readings
        .coordination(mention.sentence(), mention.first(), mention.last())
        .flatMap(groups::of)
        .or(() -> readings.actor(mention.sentence(), mention.head()));
  }
}
