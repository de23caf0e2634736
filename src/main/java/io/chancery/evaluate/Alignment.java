package io.chancery.evaluate;

import io.chancery.evaluate.Pair.Candidate;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The events of one document as they were read, each laid beside at most one gold event: a trigger
 * overlaps and the class agrees. Where several would do, those with the same participants first.
 *
 * @param doc the document
 * @param gold its gold events
 * @param said its events as read, but for those over words that the gold considered and left, and
 *     those of which a partial gold says nothing
 * @param pairs those that tell the same
 * @param rejected those of them that a person says are not so
 */
record Alignment(
    String doc,
    List<GoldEvent> gold,
    List<Candidate> said,
    List<Pair> pairs,
    List<Candidate> rejected) {

  /**
   * How well two would pair; more is better.
   *
   * @param found index of the event read
   * @param gold index of the gold event
   * @param participants twice those that agree, less those that do not
   * @param exact whether the class is the gold's, not only of its PLOVER type
   * @param overlaps how many triggers overlap
   */
  private record Fit(int found, int gold, int participants, boolean exact, int overlaps) {

    static final Comparator<Fit> BEST_FIRST =
        Comparator.comparingInt((Fit fit) -> -fit.participants)
            .thenComparing(fit -> !fit.exact)
            .thenComparingInt(fit -> -fit.overlaps)
            .thenComparingInt(Fit::found)
            .thenComparingInt(Fit::gold);
  }

  static Alignment of(String doc, List<FoundEvent> events, Gold gold) {
    List<GoldEvent> wanted = gold.eventsOf(doc);
    List<Candidate> all = events.stream().map(e -> Candidate.of(e, gold.who())).toList();
    List<Candidate> rejected = all.stream().filter(gold.rejected()::has).toList();
    List<Pair> pairs = pairs(all.stream().filter(c -> !rejected.contains(c)).toList(), wanted);
    Set<Object> paired = only(pairs, Pair::found);
    List<Span> considered = gold.consideredIn(doc);
    List<Candidate> said =
        all.stream()
            .filter(
                c ->
                    paired.contains(c)
                        || rejected.contains(c)
                        || !gold.isPartial(doc) && !isNeutral(c.event(), wanted, considered))
            .toList();
    return new Alignment(doc, wanted, said, pairs, rejected);
  }

  private static boolean isNeutral(
      FoundEvent event, List<GoldEvent> wanted, List<Span> considered) {
    return considered.stream().anyMatch(event::isAt)
        && event.mentions().stream()
            .noneMatch(mention -> wanted.stream().anyMatch(gold -> gold.isAt(mention.span())));
  }

  private static List<Pair> pairs(List<Candidate> found, List<GoldEvent> gold) {
    Set<Integer> takenFound = new HashSet<>();
    Set<Integer> takenGold = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Fit fit : fits(found, gold)) {
      if (!takenFound.contains(fit.found()) && !takenGold.contains(fit.gold())) {
        takenFound.add(fit.found());
        takenGold.add(fit.gold());
        pairs.add(new Pair(found.get(fit.found()), gold.get(fit.gold())));
      }
    }
    return pairs;
  }

  private static List<Fit> fits(List<Candidate> found, List<GoldEvent> gold) {
    List<Fit> fits = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        fit(i, found.get(i), j, gold.get(j)).ifPresent(fits::add);
      }
    }
    fits.sort(Fit.BEST_FIRST);
    return fits;
  }

  private static Optional<Fit> fit(int i, Candidate found, int j, GoldEvent gold) {
    int overlaps = overlaps(found.event(), gold);
    if (overlaps == 0 || !gold.isOfType(found.event())) {
      return Optional.empty();
    }
    boolean exact = gold.types().contains(found.event().type());
    return Optional.of(new Fit(i, j, participants(found, gold), exact, overlaps));
  }

  private static int participants(Candidate found, GoldEvent gold) {
    int shared = 0;
    for (Side side : Side.values()) {
      shared += found.participants().among(side, gold.participants().ids(side));
    }
    return 3 * shared - found.participants().size();
  }

  private static int overlaps(FoundEvent found, GoldEvent gold) {
    return found.mentions().stream()
        .mapToInt(
            mention ->
                (int)
                    gold.triggers().stream().filter(t -> t.span().overlaps(mention.span())).count())
        .sum();
  }

  /** These very objects: a copy that equals one of them is not among them. */
  private static Set<Object> only(List<Pair> pairs, Function<Pair, Object> part) {
    Set<Object> these = Collections.newSetFromMap(new IdentityHashMap<>());
    pairs.stream().map(part).forEach(these::add);
    return these;
  }

  /** Gold events that nobody told. */
  List<GoldEvent> missed() {
    Set<Object> told = only(pairs, Pair::gold);
    return gold.stream().filter(event -> !told.contains(event)).toList();
  }

  /** Events that the gold does not have. */
  List<Candidate> untrue() {
    Set<Object> told = only(pairs, Pair::found);
    return said.stream().filter(event -> !told.contains(event)).toList();
  }

  /** One to one. */
  Rate events() {
    return new Rate(pairs.size(), said.size(), pairs.size(), gold.size());
  }

  /** Core events told. */
  Share core() {
    long right = pairs.stream().filter(pair -> pair.gold().core()).count();
    return new Share((int) right, (int) gold.stream().filter(GoldEvent::core).count());
  }

  /** Triggers, many to many: one that overlaps, of an event whose class agrees. */
  Rate mentions() {
    return new Rate(
        rightMentions(), mentionsSaid(), rightTriggers(), sum(gold, e -> e.triggers().size()));
  }

  private int mentionsSaid() {
    return sum(said, candidate -> candidate.event().mentions().size());
  }

  private int rightMentions() {
    return sum(
        said,
        c ->
            (int)
                c.event().mentions().stream()
                    .filter(m -> gold.stream().anyMatch(g -> tells(c, g) && g.isAt(m.span())))
                    .count());
  }

  private int rightTriggers() {
    return sum(
        gold,
        g ->
            (int)
                g.triggers().stream()
                    .filter(
                        t -> said.stream().anyMatch(c -> tells(c, g) && c.event().isAt(t.span())))
                    .count());
  }

  private static boolean tells(Candidate candidate, GoldEvent gold) {
    return gold.isOfType(candidate.event());
  }

  private static <T> int sum(List<T> all, ToIntFunction<T> number) {
    return all.stream().mapToInt(number).sum();
  }

  /** Participants of the pairs, each in its role; of all said and of all in the gold. */
  Rate roles(Gold standard) {
    return new Rate(
        sum(pairs, pair -> Roles.rightSaid(pair, standard.who())),
        sum(said, candidate -> candidate.participants().size()),
        sum(pairs, Roles::rightGold),
        sum(gold, event -> event.participants().size()));
  }
}
