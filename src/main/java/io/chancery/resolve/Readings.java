package io.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What has been understood so far of one document's noun phrases, by sentence and token. */
final class Readings {

  record Position(int sentence, int token) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
      return Comparator.comparingInt(Position::sentence)
          .thenComparingInt(Position::token)
          .compare(this, other);
    }
  }

  private final TreeMap<Position, Reading> byPosition = new TreeMap<>();
  private final TreeMap<Position, Coordination> coordinations = new TreeMap<>();

  void put(int sentence, int token, Reading reading) {
    byPosition.putIfAbsent(new Position(sentence, token), reading);
  }

  /** Puts one entity in the place of another wherever a phrase stands for it. */
  void rename(Entity before, Entity after) {
    byPosition.replaceAll(
        (at, reading) -> reading.actor().key().equals(before.key()) ? Reading.of(after) : reading);
  }

  Optional<Reading> at(int sentence, int token) {
    return Optional.ofNullable(byPosition.get(new Position(sentence, token)));
  }

  Optional<Entity> actor(int sentence, int token) {
    return at(sentence, token).map(Reading::actor);
  }

  void put(Coordination coordination) {
    coordinations.put(new Position(coordination.sentence(), coordination.first()), coordination);
  }

  /** The coordination that a stretch of tokens consists of, if it is one. */
  Optional<Coordination> coordination(int sentence, int first, int last) {
    return coordinations
        .subMap(new Position(sentence, first), true, new Position(sentence, last), true)
        .values()
        .stream()
        .filter(c -> c.last() <= last && c.first() - first <= 2)
        .findFirst();
  }

  /** The coordinations of a sentence. */
  List<Coordination> coordinations(int sentence) {
    return List.copyOf(
        coordinations.subMap(new Position(sentence, 0), new Position(sentence + 1, 0)).values());
  }

  TreeMap<Position, Reading> all() {
    return new TreeMap<>(byPosition);
  }
}
