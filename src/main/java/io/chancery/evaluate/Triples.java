package io.chancery.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Flat triples as they were read beside those of the gold. One fact said twice counts once, with
 * every status that it was given.
 */
final class Triples {

  /** Part of the measure, so that a changed ontology does not change the yardstick. */
  private static final Set<String> SYMMETRIC =
      Set.of("meets", "talksWith", "cooperatesWith", "alliedWith", "agreesWith");

  private static final Set<String> CONTACT = Set.of("meets", "talksWith");

  /**
   * A triple, each end as the gold ids that it may be.
   *
   * @param doc the document
   * @param subjects ids of the subject
   * @param predicate local name
   * @param objects ids of the object
   */
  record Claim(String doc, Set<String> subjects, String predicate, Set<String> objects) {}

  /**
   * What else was said of a claim.
   *
   * @param statuses each factuality that it was given
   * @param confidence of the surest
   */
  private record Standing(Set<String> statuses, double confidence) {

    Standing and(Standing other) {
      Set<String> both = new HashSet<>(statuses);
      both.addAll(other.statuses);
      return new Standing(both, Math.max(confidence, other.confidence));
    }
  }

  /**
   * A gold triple, each end as the ids that are right there.
   *
   * @param triple as the gold has it
   * @param subjects right ids of the subject, a group with its members
   * @param objects of the object; where that is an event, its agents too: "condemns the launches"
   *     may be told as "condemns who launched"
   */
  private record Wanted(GoldTriple triple, Set<String> subjects, Set<String> objects) {

    boolean isToldBy(Claim claim) {
      return (triple.doc() == null || claim.doc().equals(triple.doc()))
          && agree(claim.predicate(), triple.predicate())
          && (meet(claim.subjects(), subjects) && meet(claim.objects(), objects)
              || SYMMETRIC.contains(triple.predicate())
                  && meet(claim.objects(), subjects)
                  && meet(claim.subjects(), objects));
    }

    /** Told by this predicate, and not by one that is as good. */
    boolean isVerbatim(Claim claim) {
      return claim.predicate().equals(triple.predicate()) && isToldBy(claim);
    }

    private static boolean agree(String said, String gold) {
      return said.equals(gold) || (CONTACT.contains(said) && CONTACT.contains(gold));
    }

    private static boolean meet(Set<String> some, Set<String> others) {
      return some.stream().anyMatch(others::contains);
    }
  }

  private final Map<Claim, Standing> said;
  private final List<Wanted> gold;
  private final List<Wanted> rejected;

  private Triples(Map<Claim, Standing> said, List<Wanted> gold, List<Wanted> rejected) {
    this.said = said;
    this.gold = gold;
    this.rejected = rejected;
  }

  /**
   * Triples of one kind. Of a partial document count those alone that somebody judged.
   *
   * @param found as they were read, of the gold's documents
   * @param wanted as they are
   * @param rejected those that are not so
   * @param standard the gold around them
   * @param told by the id of an event that was read, the gold event that it tells
   */
  static Triples of(
      List<FoundTriple> found,
      List<GoldTriple> wanted,
      List<GoldTriple> rejected,
      Gold standard,
      Map<String, String> told) {
    Map<Claim, Standing> said = new LinkedHashMap<>();
    for (FoundTriple triple : found) {
      Claim claim =
          new Claim(
              triple.doc(),
              ends(triple.subject(), standard.who(), told),
              triple.predicate(),
              ends(triple.object(), standard.who(), told));
      Standing standing = new Standing(Set.of(triple.factuality()), triple.confidence());
      said.merge(claim, standing, Standing::and);
    }
    Map<String, GoldEvent> events = standard.eventsById();
    List<Wanted> gold = wanted(wanted, standard.who(), events);
    List<Wanted> wrong = wanted(rejected, standard.who(), events);
    said.keySet()
        .removeIf(
            claim ->
                standard.isPartial(claim.doc())
                    && gold.stream().noneMatch(right -> right.isToldBy(claim))
                    && wrong.stream().noneMatch(other -> other.isVerbatim(claim)));
    return new Triples(said, gold, wrong);
  }

  private static List<Wanted> wanted(
      List<GoldTriple> triples, Identities who, Map<String, GoldEvent> events) {
    return triples.stream().map(triple -> wanted(triple, who, events)).toList();
  }

  private static Set<String> ends(Named end, Identities who, Map<String, String> told) {
    if (end.event() != null) {
      String event = told.get(end.event());
      return event == null ? Set.of() : Set.of(event);
    }
    return who.withMembers(who.orUnknown(end));
  }

  private static Wanted wanted(GoldTriple triple, Identities who, Map<String, GoldEvent> events) {
    Set<String> objects = new HashSet<>(who.withMembers(Set.of(triple.object())));
    GoldEvent event = events.get(triple.object());
    if (event != null) {
      objects.addAll(event.participants().ids(Side.AGENTS));
      objects.addAll(event.agents());
    }
    return new Wanted(triple, who.withMembers(Set.of(triple.subject())), objects);
  }

  private boolean isRight(Claim claim) {
    return gold.stream().anyMatch(wanted -> wanted.isToldBy(claim));
  }

  private boolean isTold(Wanted wanted) {
    return said.keySet().stream().anyMatch(wanted::isToldBy);
  }

  Rate rate() {
    Share precise = Share.of(List.copyOf(said.keySet()), this::isRight);
    Share complete = Share.of(gold, this::isTold);
    return new Rate(precise.right(), precise.of(), complete.right(), complete.of());
  }

  /** Of the gold triples that were read, those with the right status. */
  Share status() {
    return Share.of(gold.stream().filter(this::isTold).toList(), this::hasRightStatus);
  }

  private boolean hasRightStatus(Wanted wanted) {
    return said.entrySet().stream()
        .filter(entry -> wanted.isToldBy(entry.getKey()))
        .anyMatch(entry -> entry.getValue().statuses().contains(wanted.triple().factuality()));
  }

  /** Of the rejected ones, those that were not said. */
  Share unsaid() {
    return Share.of(rejected, wrong -> said.keySet().stream().noneMatch(wrong::isVerbatim));
  }

  /** How sure the reader was of each, and whether it is right. */
  List<Calibration.Judgement> judgements() {
    return said.entrySet().stream()
        .map(
            entry ->
                new Calibration.Judgement(entry.getValue().confidence(), isRight(entry.getKey())))
        .toList();
  }

  /** Misses and untrue triples. */
  List<Mistake> mistakes(String kind) {
    List<Mistake> mistakes = new ArrayList<>();
    gold.stream()
        .filter(wanted -> !isTold(wanted))
        .map(Wanted::triple)
        .map(t -> new Mistake(kind + " missed", t.where(), t.predicate(), t.subject(), t.object()))
        .forEach(mistakes::add);
    said.keySet().stream()
        .filter(claim -> !isRight(claim))
        .map(
            c ->
                new Mistake(
                    kind + " untrue",
                    c.doc(),
                    c.predicate(),
                    Mistake.words(c.subjects()),
                    Mistake.words(c.objects())))
        .forEach(mistakes::add);
    return mistakes;
  }

  /** Which gold event each event tells, by the id of the record. */
  static Map<String, String> told(List<Alignment> alignments) {
    Map<String, String> told = new HashMap<>();
    alignments.stream()
        .flatMap(alignment -> alignment.pairs().stream())
        .forEach(pair -> told.put(pair.found().event().id(), pair.gold().id()));
    return told;
  }
}
