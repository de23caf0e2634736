package io.chancery.merge;

import java.util.Comparator;
import java.util.List;

/**
 * Two documents' events held to be the same, on their own merits: no third document counts.
 *
 * @param from IRI, the smaller of both
 * @param to IRI of the other
 * @param score how likely it is, from 0 to 1
 * @param reasons what speaks for it and against it, in words
 */
public record Link(String from, String to, double score, List<String> reasons) {

  /** What the graph and records call the relation of both. */
  public static final String RELATION = "same";

  /** The surest first, then by IRI: the order in which links are heeded. */
  static final Comparator<Link> SUREST =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparing(Link::from)
          .thenComparing(Link::to);

  /** A link between two, whichever is named first. */
  static Link between(String one, String other, double score, List<String> reasons) {
    return one.compareTo(other) < 0
        ? new Link(one, other, score, reasons)
        : new Link(other, one, score, reasons);
  }

  public Link {
    reasons = List.copyOf(reasons);
  }
}
