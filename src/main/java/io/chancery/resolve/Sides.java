package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who {@code the two sides} and {@code both parties} are. */
final class Sides {

  private static final Set<String> FOR_STATES = WordGroups.of("ACTS-FOR-STATES");

  /** What acts for a state as a whole. */
  private static final String BODIES =
      "government|army|delegation|team|authority|military|navy|ministry|side|cabinet|parliament";

  /** How many sentences back a list of bodies is still the sides. */
  private static final int REACH = 4;

  private final Scene scene;
  private final Groups groups;
  private final Owners owners;
  private final Discourse discourse;

  Sides(Scene scene, Groups groups, Owners owners, Discourse discourse) {
    this.scene = scene;
    this.groups = groups;
    this.owners = owners;
    this.discourse = discourse;
  }

  /** The sides of a meeting are all who take part; two sides without one are two states. */
  Optional<Entity> of(Phrase phrase) {
    if (describedOtherwise(phrase) || isAlong(phrase)) {
      return Optional.empty();
    }
    Optional<Entity> parties = parties(phrase);
    if (parties.isPresent()) {
      return parties;
    }
    int sentence = phrase.sentence().index();
    OptionalInt number = phrase.number();
    Predicate<Entity> side = e -> Groups.isBody(e) && !(isInvited(phrase) && BodyNouns.isOffice(e));
    List<Entity> met =
        discourse
            .recent()
            .filter(s -> sentence - s.sentence() <= 3 && s.isGroup())
            .filter(s -> s.entity().members().stream().allMatch(Sides::isOfficial))
            .collect(Collectors.groupingBy(Discourse.Spoken::sentence))
            .entrySet()
            .stream()
            .filter(e -> e.getValue().size() == 2)
            .max(Map.Entry.comparingByKey())
            .map(e -> List.of(e.getValue().get(1).entity(), e.getValue().get(0).entity()))
            .orElse(List.of());
    int sides = number.orElse(2);
    return groups
        .union(met)
        .or(() -> bodies(sentence, sides))
        .or(() -> groups.states(sentence, sides))
        .or(() -> sides == 2 ? groups.pair(sentence, side) : Optional.empty())
        .filter(group -> group.members().stream().noneMatch(Sides::isCourt))
        .filter(group -> !areMerePlaces(group) && !areMereKinds(group));
  }

  /** {@code Both parties} are the two that the text has named as parties. */
  private Optional<Entity> parties(Phrase phrase) {
    boolean two = phrase.lemma().equals("party") && phrase.number().orElse(2) == 2;
    Map<String, Entity> named = new LinkedHashMap<>();
    discourse
        .recent()
        .map(Discourse.Spoken::entity)
        .filter(e -> two && e.type() == EntityType.Organization && e.members().isEmpty())
        .filter(e -> e.name().endsWith(" Party"))
        .forEach(e -> named.putIfAbsent(e.key(), e));
    List<Entity> told = new ArrayList<>(named.values());
    Collections.reverse(told);
    return told.size() == 2 ? groups.union(told) : Optional.empty();
  }

  /** {@code A ruling that both sides may fight}: who rules is none of them. */
  private static boolean isCourt(Entity member) {
    return member.name().matches("(?i).*\\b(court|tribunal)\\b.*");
  }

  /** {@code Weak demand in Peru and Chile}: nothing that these two do. */
  private boolean areMerePlaces(Entity states) {
    List<Discourse.Spoken> spoken =
        discourse.recent().filter(s -> s.entity().key().equals(states.key())).toList();
    return !spoken.isEmpty()
        && spoken.stream().allMatch(s -> isPlaced(scene.sentence(s.sentence()), s.token()));
  }

  /** {@code Peruvian and Chilean regulators cleared it}: none of the two states is a side there. */
  private boolean areMereKinds(Entity states) {
    return states.members().stream()
        .allMatch(member -> member.type() == EntityType.Country && isMereKind(member));
  }

  private boolean isMereKind(Entity state) {
    List<Discourse.Spoken> spoken =
        discourse.recent().filter(s -> s.entity().key().equals(state.key())).toList();
    return !spoken.isEmpty()
        && spoken.stream()
            .allMatch(s -> s.inside() && !isOfState(scene.sentence(s.sentence()), s.token()));
  }

  /** {@code Peruvian negotiators} act for Peru. */
  private static boolean isOfState(Sentence words, int demonym) {
    return words.above(demonym).stream()
        .filter(d -> d.governor() > 0)
        .flatMap(
            d -> d.relation().equals("conj") ? words.above(d.governor()).stream() : Stream.of(d))
        .filter(d -> d.governor() > 0)
        .map(d -> words.token(d.governor()).lemma())
        .anyMatch(noun -> FOR_STATES.contains(noun) || AnyOf.matches(noun, BODIES));
  }

  private static boolean isPlaced(Sentence words, int token) {
    return new Phrase(words, token).placed()
        || words.above(token).stream()
            .filter(d -> d.relation().equals("conj") && d.governor() > 0)
            .anyMatch(d -> new Phrase(words, d.governor()).placed());
  }

  /** {@code The minister invited both sides}: her ministry is none of them. */
  private boolean isInvited(Phrase phrase) {
    Sentence words = phrase.sentence();
    return words.above(phrase.head()).stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 0)
        .flatMap(d -> words.children(d.governor(), "nsubj"::equals).stream())
        .flatMap(subject -> owners.actor(words.index(), subject).stream())
        .anyMatch(subject -> subject.type() == EntityType.Person);
  }

  /** A list of states, governments and movements of more than one kind, as truces have them. */
  private Optional<Entity> bodies(int sentence, int number) {
    return groups
        .recent(sentence, OptionalInt.of(number), Groups::isBody, Set.of())
        .filter(
            group ->
                discourse
                    .recent()
                    .filter(s -> sentence - s.sentence() <= REACH)
                    .anyMatch(s -> s.entity().key().equals(group.key())));
  }

  /** {@code Posts on both sides}: those of a border. */
  private static boolean isAlong(Phrase phrase) {
    return phrase.sentence().above(phrase.head()).stream()
        .filter(d -> d.label().equals("nmod:on") && d.governor() > 0)
        .map(d -> phrase.sentence().token(d.governor()).lemma())
        .anyMatch(noun -> !AnyOf.matches(noun, "pressure|call|sanction|loss|casualty|death"));
  }

  /** {@code The relevant parties}: whoever they are, and not those just spoken of. */
  private static boolean describedOtherwise(Phrase phrase) {
    return phrase.modifiers().stream()
        .map(phrase.sentence()::token)
        .anyMatch(t -> AnyOf.matches(t.lemma(), "relevant|concerned|other|all|third|outside"));
  }

  /** {@code They talked with both parties}: those who do so are not the parties. */
  boolean isDoing(Phrase phrase, Entity group) {
    Sentence words = phrase.sentence();
    return words.above(phrase.head()).stream()
        .filter(d -> d.governor() > 0 && !d.label().startsWith("nsubj"))
        .flatMap(d -> words.children(d.governor(), "nsubj"::equals).stream())
        .flatMap(subject -> owners.actor(words.index(), subject).stream())
        .anyMatch(
            subject ->
                subject.key().equals(group.key()) || isParty(phrase) && isOf(group, subject));
  }

  private static boolean isParty(Phrase phrase) {
    return AnyOf.matches(phrase.lemma(), "side|party");
  }

  /** {@code A Swiss minister urged the two parties}: Switzerland is none of them. */
  private static boolean isOf(Entity group, Entity subject) {
    return subject.country() != null
        && group.members().stream()
            .filter(member -> member.type() == EntityType.Country)
            .anyMatch(state -> subject.country().equals(state.country()));
  }

  private static boolean isOfficial(Entity entity) {
    return entity.type() == EntityType.Person || entity.type() == EntityType.Position;
  }
}
