package io.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the text has spoken of so far. One resolution fills it and drops it. */
final class Discourse {

  /**
   * Something spoken of.
   *
   * @param sentence where
   * @param token its head
   * @param entity what
   * @param lemma the lemma of its head
   * @param subject whether it is the subject of its clause
   * @param inside whether it only stands before another noun: {@code a former Bosch manager}
   */
  record Spoken(
      int sentence, int token, Entity entity, String lemma, boolean subject, boolean inside) {

    boolean isGroup() {
      return entity.members().size() > 1;
    }
  }

  private static final int NEAR = 3;

  private final List<Spoken> spoken = new ArrayList<>();

  void add(Spoken next) {
    spoken.add(next);
  }

  /** Puts one entity in the place of another wherever it was spoken of. */
  void rename(Entity before, Entity after) {
    spoken.replaceAll(
        s ->
            s.entity().key().equals(before.key())
                ? new Spoken(s.sentence(), s.token(), after, s.lemma(), s.subject(), s.inside())
                : s);
  }

  /** All, the last one first. */
  Stream<Spoken> recent() {
    int last = spoken.size() - 1;
    return IntStream.rangeClosed(0, last).mapToObj(i -> spoken.get(last - i));
  }

  /** The last one that passes. */
  Optional<Entity> last(Predicate<Entity> test) {
    return recent().map(Spoken::entity).filter(test).findFirst();
  }

  /**
   * What a pronoun most likely means: a subject of this sentence or of one shortly before, then
   * whatever was last spoken of there.
   */
  Optional<Entity> salient(int sentence, Predicate<Spoken> test) {
    List<Spoken> all = recent().filter(test).toList();
    List<Spoken> whole = all.stream().filter(s -> !s.inside()).toList();
    return salient(sentence, whole).or(() -> salient(sentence, all));
  }

  private static Optional<Entity> salient(int sentence, List<Spoken> fitting) {
    return fitting.stream()
        .filter(s -> s.sentence() == sentence && s.subject())
        .findFirst()
        .or(
            () ->
                fitting.stream()
                    .filter(s -> sentence - s.sentence() <= NEAR && s.subject())
                    .findFirst())
        .or(() -> fitting.stream().filter(s -> sentence - s.sentence() <= NEAR).findFirst())
        .map(Spoken::entity);
  }

  /** Whether a sentence has spoken of a group already. */
  boolean hasIn(int sentence, Entity group) {
    return spoken.stream()
        .anyMatch(s -> s.sentence() == sentence && s.isGroup() && s.entity().equals(group));
  }

  /** What passes and is spoken of at least twice as often as anything else that does. */
  Optional<Entity> main(Predicate<Entity> test) {
    Map<String, Long> counts =
        spoken.stream()
            .map(Spoken::entity)
            .filter(test)
            .collect(Collectors.groupingBy(Entity::key, TreeMap::new, Collectors.counting()));
    List<Map.Entry<String, Long>> byCount =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .toList();
    boolean clear =
        byCount.size() == 1
            || (byCount.size() > 1 && byCount.get(0).getValue() >= 2 * byCount.get(1).getValue());
    return clear ? last(e -> e.key().equals(byCount.get(0).getKey())) : Optional.empty();
  }

  long count(Predicate<Entity> test) {
    return spoken.stream().filter(s -> test.test(s.entity())).count();
  }
}
