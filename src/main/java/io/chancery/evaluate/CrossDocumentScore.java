package io.chancery.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a store holds to be one, measured against what a careful person says is one. */
final class CrossDocumentScore {

  /**
   * A pair of the gold, and what became of it.
   *
   * @param pair the pair
   * @param read whether both events were read
   * @param found whether the store has of them what the pair says: one, two, or part and whole
   */
  record Verdict(CrossDocument pair, boolean read, boolean found) {

    private String words() {
      if (!read) {
        return pair.kind() == CrossDocument.Kind.DIFFERENT
            ? "right, not both read"
            : "not both read";
      }
      return found ? "right" : "wrong";
    }

    private boolean is(CrossDocument.Kind kind) {
      return pair.kind() == kind;
    }
  }

  private final List<Verdict> verdicts;

  private CrossDocumentScore(List<Verdict> verdicts) {
    this.verdicts = verdicts;
  }

  /**
   * Looks at each pair.
   *
   * @param pairs the gold's
   * @param alignments which event read is which of the gold's
   * @param world what the store holds to be one
   */
  static CrossDocumentScore of(
      List<CrossDocument> pairs, List<Alignment> alignments, OneWorld world) {
    Map<String, String> read = new HashMap<>();
    alignments.forEach(
        a -> a.pairs().forEach(p -> read.put(p.gold().id(), p.found().event().id())));
    return new CrossDocumentScore(
        pairs.stream()
            .map(p -> verdict(p, read.get(p.one().id()), read.get(p.other().id()), world))
            .toList());
  }

  private static Verdict verdict(
      CrossDocument pair, @Nullable String one, @Nullable String other, OneWorld world) {
    if (one == null || other == null) {
      return new Verdict(pair, false, pair.kind() == CrossDocument.Kind.DIFFERENT);
    }
    boolean found =
        switch (pair.kind()) {
          case SAME -> world.together(one, other);
          case DIFFERENT -> !world.together(one, other);
          case PART_OF -> world.isPartOf(one, other);
        };
    return new Verdict(pair, true, found);
  }

  /** Pairs of a kind of which the store has what the gold says. */
  Share found(CrossDocument.Kind kind) {
    return Share.of(of(kind), Verdict::found);
  }

  /** The same, of pairs whose two events were both read. */
  Share foundOfRead(CrossDocument.Kind kind) {
    return Share.of(of(kind).stream().filter(Verdict::read).toList(), Verdict::found);
  }

  private List<Verdict> of(CrossDocument.Kind kind) {
    return verdicts.stream().filter(verdict -> verdict.is(kind)).toList();
  }

  /** The figures, and each pair. */
  List<Table> tables(String name) {
    return List.of(shares(name), pairs(name));
  }

  private Table shares(String name) {
    return new Table(
        name + "/crossdoc",
        "What is one across documents",
        List.of("pairs of events", "right", "of"),
        List.of(
            row("the same, both read: together", foundOfRead(CrossDocument.Kind.SAME)),
            row("the same: together", found(CrossDocument.Kind.SAME)),
            row("different, both read: apart", foundOfRead(CrossDocument.Kind.DIFFERENT)),
            row("part and whole, both read: linked", foundOfRead(CrossDocument.Kind.PART_OF)),
            row("part and whole: linked", found(CrossDocument.Kind.PART_OF))));
  }

  private static List<Object> row(String figure, Share share) {
    return List.of(figure, share.value(), share.of());
  }

  private Table pairs(String name) {
    return new Table(
        name + "/crossdoc-pairs",
        "Pairs of events, one by one",
        List.of("pair", "kind", "one", "other", "verdict"),
        verdicts.stream().map(CrossDocumentScore::row).toList());
  }

  private static List<Object> row(Verdict verdict) {
    CrossDocument pair = verdict.pair();
    return List.of(
        pair.id(), pair.kind().word(), words(pair.one()), words(pair.other()), verdict.words());
  }

  private static String words(GoldEvent event) {
    return event.id() + " " + event.type();
  }
}
