package io.chancery.merge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Two documents' events held to be the same, or one to be part of the other, or both to be two that
 * are much alike, on their own merits: no third document counts.
 *
 * @param from IRI, the smaller of both; that of the part
 * @param to IRI of the other; that of the whole
 * @param relation what they are to each other
 * @param score how likely it is, from 0 to 1
 * @param reasons what speaks for it and against it, in words
 * @param namesakes who takes part in both, without whom it would not be: if they are two, or are
 *     not found to be one where their names differ, it does not hold
 */
public record Link(
    String from,
    String to,
    Relation relation,
    double score,
    List<String> reasons,
    Set<Namesake> namesakes) {

  /**
   * Somebody of each of two documents.
   *
   * @param alike whether they have a name in common, so that they may be one as long as nothing
   *     else is known; or else have to be found to be one
   */
  public record Namesake(String one, String other, boolean alike) {

    static final Comparator<Namesake> BY_IRI =
        Comparator.comparing(Namesake::one)
            .thenComparing(Namesake::other)
            .thenComparing(Namesake::alike);

    /** Two of one name, whichever is named first. */
    static Namesake of(String one, String other) {
      return of(one, other, true);
    }

    /** Two of different names, whichever is named first. */
    static Namesake otherwiseCalled(String one, String other) {
      return of(one, other, false);
    }

    private static Namesake of(String one, String other, boolean alike) {
      return one.compareTo(other) < 0
          ? new Namesake(one, other, alike)
          : new Namesake(other, one, alike);
    }
  }

  /** A link that holds whoever is who. */
  public Link(String from, String to, Relation relation, double score, List<String> reasons) {
    this(from, to, relation, score, reasons, Set.of());
  }

  /** The same, if namesakes are one. */
  Link restingOn(Set<Namesake> people) {
    return new Link(from, to, relation, score, reasons, people);
  }

  /** What two events or entities are to each other. */
  public enum Relation {
    /** Both are one. */
    SAME("same"),
    /** The first is part of the second: one of a series, a stage of a journey. */
    PART_OF("partOf"),
    /** They are much alike, and two: both tell something, and tell it otherwise. */
    DIFFERENT("different"),
    /**
     * By themselves they may well be one, and are not held to be, since one of them may as well be
     * another. No link is written as such: what else the store holds decides it.
     */
    UNDECIDED("undecided");

    private final String word;

    Relation(String word) {
      this.word = word;
    }

    /** What the graph and records call it. */
    public String word() {
      return word;
    }

    static Relation of(String word) {
      return Arrays.stream(values())
          .filter(each -> each.word.equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no relation of a link: " + word));
    }
  }

  /** The surest first, then by IRI: the order in which links are heeded. */
  static final Comparator<Link> SUREST =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparing(Link::from)
          .thenComparing(Link::to);

  /** A part and its whole. */
  static Link partOf(String part, String whole, double score, List<String> reasons) {
    return new Link(part, whole, Relation.PART_OF, score, reasons);
  }

  /** That two are the same, whichever is named first. */
  static Link between(String one, String other, double score, List<String> reasons) {
    return between(one, other, Relation.SAME, score, reasons);
  }

  /** That two are different, whichever is named first. */
  static Link different(String one, String other, double score, List<String> reasons) {
    return between(one, other, Relation.DIFFERENT, score, reasons);
  }

  private static Link between(
      String one, String other, Relation relation, double score, List<String> reasons) {
    return one.compareTo(other) < 0
        ? new Link(one, other, relation, score, reasons)
        : new Link(other, one, relation, score, reasons);
  }

  /** Whether it rests on somebody called otherwise, and would not be if he were somebody else. */
  boolean isOfOtherNames() {
    return namesakes.stream().anyMatch(pair -> !pair.alike());
  }

  /** The same, as one that was not heeded. */
  Link undecided() {
    return new Link(from, to, Relation.UNDECIDED, score, reasons, namesakes);
  }

  /** Whether it tells that both are one. */
  boolean joins() {
    return relation == Relation.SAME;
  }

  public Link {
    reasons = List.copyOf(reasons);
    namesakes = Set.copyOf(namesakes);
  }
}
