package io.chancery.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Two documents' events held to be the same or one part of the other, on their own merits: no third
 * document counts.
 *
 * @param from IRI, for the same the smaller of both; for a part the part
 * @param to IRI of the other
 * @param relation how they relate
 * @param score how likely it is, from 0 to 1
 * @param reasons what speaks for it and against it, in words
 */
public record Link(String from, String to, Relation relation, double score, List<String> reasons) {

  /** The surest first, then by IRI: the order in which links are heeded. */
  static final Comparator<Link> SUREST =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparing(Link::from)
          .thenComparing(Link::to);

  /** How two events of different documents relate. */
  public enum Relation {
    SAME,
    PART_OF;

    /** As it stands in the graph and in records: {@code same}, {@code part-of}. */
    public String value() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Relation of(String value) {
      return valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  public Link {
    reasons = List.copyOf(reasons);
  }
}
