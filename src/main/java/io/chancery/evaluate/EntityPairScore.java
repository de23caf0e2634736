package io.chancery.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who a store holds to be one, measured against what a careful person says. */
final class EntityPairScore {

  private final List<EntityPair> pairs;
  private final Set<String> read;
  private final OneWorld world;

  private EntityPairScore(List<EntityPair> pairs, Set<String> read, OneWorld world) {
    this.pairs = pairs;
    this.read = read;
    this.world = world;
  }

  /**
   * Looks at each pair.
   *
   * @param pairs the gold's
   * @param findings whom documents speak of
   * @param world what the store holds to be one
   */
  static EntityPairScore of(List<EntityPair> pairs, Findings findings, OneWorld world) {
    Set<String> read = new HashSet<>();
    for (Row mention : findings.mentions()) {
      Named entity = Named.of(mention.part("entity"));
      if (entity != null && entity.id() != null) {
        read.add(entity.id());
      }
    }
    return new EntityPairScore(pairs, read, world);
  }

  /** Pairs of a kind that came out so; two of whom one was not read are apart. */
  Share found(CrossDocument.Kind kind) {
    return Share.of(pairs.stream().filter(pair -> pair.kind() == kind).toList(), this::isRight);
  }

  private boolean isRight(EntityPair pair) {
    boolean one = areRead(pair) && world.together(pair.one(), pair.other());
    return one == (pair.kind() == CrossDocument.Kind.SAME);
  }

  private boolean areRead(EntityPair pair) {
    return read.contains(pair.one()) && read.contains(pair.other());
  }

  /** Each pair. */
  Table table(String name) {
    return new Table(
        name + "/crossdoc-entities",
        "Pairs of people and things, one by one",
        List.of("pair", "kind", "one", "other", "verdict"),
        pairs.stream().map(this::row).toList());
  }

  private List<Object> row(EntityPair pair) {
    String verdict = isRight(pair) ? "right" : "wrong";
    return List.of(
        pair.id(),
        pair.kind().word(),
        pair.one(),
        pair.other(),
        areRead(pair) ? verdict : verdict + ", not both read");
  }
}
