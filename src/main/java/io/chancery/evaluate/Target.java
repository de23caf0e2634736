package io.chancery.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a timeline is of, by name: all that some document calls so, and what is one with it
 * across documents. A product whose name has a word with a digit in it is meant wherever that word
 * stands: "two new A380s" are of the Airbus A380.
 */
final class Target {

  private final OneWorld world;
  private final Set<String> entities;
  private final List<Pattern> designators;

  /** What has one of these names. */
  Target(List<String> names, Findings findings, OneWorld world) {
    Set<String> folded = names.stream().map(Identities::folded).collect(Collectors.toSet());
    this.world = world;
    this.designators =
        folded.stream()
            .flatMap(name -> Stream.of(name.split(" ")))
            .distinct()
            .filter(word -> word.matches(".*\\d.*"))
            .map(word -> Pattern.compile("\\b" + Pattern.quote(word) + "s?\\b"))
            .toList();
    this.entities = new HashSet<>();
    for (Row mention : findings.mentions()) {
      Named entity = Named.of(mention.part("entity"));
      if (entity != null && entity.id() != null && isCalled(folded, mention, entity)) {
        entities.add(world.identity(entity.id()));
      }
    }
  }

  private static boolean isCalled(Set<String> folded, Row mention, Named entity) {
    return folded.contains(Identities.folded(mention.textOrNull("text")))
        || folded.contains(Identities.folded(entity.name()));
  }

  /** Whether it does something in an event, or something is done to it. */
  boolean takesPartIn(FoundEvent event) {
    return Stream.of(event.agents(), event.recipients(), some(event))
        .flatMap(List::stream)
        .anyMatch(this::isMeant);
  }

  private static List<Named> some(FoundEvent event) {
    return event.theme() == null ? List.of() : List.of(event.theme());
  }

  private boolean isMeant(Named participant) {
    String id = participant.id();
    return (id != null && entities.contains(world.identity(id)))
        || isDesignated(participant.words())
        || isDesignated(participant.name());
  }

  private boolean isDesignated(@Nullable String words) {
    String folded = Identities.folded(words);
    return designators.stream().anyMatch(word -> word.matcher(folded).find());
  }
}
