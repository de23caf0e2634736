package io.chancery.evaluate;

import io.chancery.evaluate.Calibration.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader says of some documents, measured against what a careful person finds in them. */
final class GoldScore {

  private final Gold gold;
  private final List<Alignment> alignments;
  private final Map<String, String> told;
  private final Triples direct;
  private final Triples relations;

  private GoldScore(Gold gold, Findings findings, List<Alignment> alignments) {
    this.gold = gold;
    this.alignments = alignments;
    told = Triples.told(alignments);
    Rejected rejected = gold.rejected();
    direct = triples(findings.statements(), gold.direct(), rejected.direct());
    relations = triples(findings.relations(), gold.relations(), rejected.relations());
  }

  /** Documents that the gold does not have are passed over; those that were not read, missed. */
  static GoldScore of(Findings findings, Gold gold) {
    return new GoldScore(
        gold,
        findings,
        gold.documents().keySet().stream()
            .map(doc -> Alignment.of(doc, findings.eventsOf(doc), gold))
            .toList());
  }

  private Triples triples(
      List<FoundTriple> found, List<GoldTriple> wanted, List<GoldTriple> rejected) {
    Set<String> docs = gold.documents().keySet();
    return Triples.of(
        found.stream().filter(triple -> docs.contains(triple.doc())).toList(),
        wanted,
        rejected,
        gold,
        told);
  }

  private List<Pair> pairs() {
    return alignments.stream().flatMap(alignment -> alignment.pairs().stream()).toList();
  }

  Rate mentions() {
    return sum(alignments.stream().map(Alignment::mentions));
  }

  Rate events() {
    return sum(alignments.stream().map(Alignment::events));
  }

  Rate roles() {
    return sum(alignments.stream().map(alignment -> alignment.roles(gold)));
  }

  Rate direct() {
    return direct.rate();
  }

  Rate relations() {
    return relations.rate();
  }

  private static Rate sum(Stream<Rate> rates) {
    return rates.reduce(Rate.NOTHING, Rate::plus);
  }

  Share core() {
    List<Share> shares = alignments.stream().map(Alignment::core).toList();
    return new Share(
        shares.stream().mapToInt(Share::right).sum(), shares.stream().mapToInt(Share::of).sum());
  }

  Share value(Value value) {
    return Share.of(
        pairs().stream().filter(value::isAsked).toList(), pair -> value.isRight(pair, gold.who()));
  }

  /** Pairs whose theme is an event in the gold: it is the same. */
  Share themes() {
    Map<String, GoldEvent> events = gold.eventsById();
    return Share.of(
        pairs().stream().filter(p -> isNamed(events, p.gold().theme())).toList(),
        this::hasRightTheme);
  }

  private static boolean isNamed(Map<String, GoldEvent> events, @Nullable String theme) {
    return theme != null && events.containsKey(theme);
  }

  private boolean hasRightTheme(Pair pair) {
    Named theme = pair.found().event().theme();
    return theme != null
        && theme.event() != null
        && Objects.equals(told.get(theme.event()), pair.gold().theme());
  }

  Share directStatus() {
    return direct.status();
  }

  /** Whether people say of anything that it is not so. */
  boolean hasRejected() {
    return !gold.rejected().isEmpty();
  }

  /** Of the events that people reject, those that were not said. */
  Share unsaidEvents() {
    List<GoldEvent> wrong = gold.rejected().events();
    long said =
        wrong.stream()
            .filter(
                event ->
                    alignments.stream()
                        .flatMap(alignment -> alignment.rejected().stream())
                        .anyMatch(found -> Rejected.isTold(event, found)))
            .count();
    return new Share(wrong.size() - (int) said, wrong.size());
  }

  Share unsaidDirect() {
    return direct.unsaid();
  }

  Share unsaidRelations() {
    return relations.unsaid();
  }

  /** How sure the reader was of events, and whether the gold has them. */
  Calibration eventCalibration() {
    return new Calibration(alignments.stream().flatMap(GoldScore::judgements).toList());
  }

  private static Stream<Judgement> judgements(Alignment alignment) {
    return Stream.concat(
        alignment.pairs().stream().map(p -> new Judgement(p.found().event().confidence(), true)),
        alignment.untrue().stream().map(c -> new Judgement(c.event().confidence(), false)));
  }

  /** The same of flat triples, each as sure as its event. */
  Calibration directCalibration() {
    return new Calibration(direct.judgements());
  }

  /** The same of stative facts. */
  Calibration relationCalibration() {
    return new Calibration(relations.judgements());
  }

  List<Alignment> alignments() {
    return alignments;
  }

  /** Every miss, everything untrue and every wrong value. */
  List<Mistake> mistakes() {
    List<Mistake> mistakes = new ArrayList<>();
    alignments.forEach(alignment -> mistakes.addAll(mistakes(alignment)));
    mistakes.addAll(direct.mistakes("direct"));
    mistakes.addAll(relations.mistakes("relation"));
    return mistakes;
  }

  private List<Mistake> mistakes(Alignment alignment) {
    List<Mistake> mistakes = new ArrayList<>();
    alignment.missed().forEach(event -> mistakes.add(Mistake.missed(event)));
    alignment.untrue().forEach(candidate -> mistakes.add(Mistake.untrue(candidate.event())));
    for (Pair pair : alignment.pairs()) {
      Arrays.stream(Side.values())
          .flatMap(side -> Roles.mistake(pair, side).stream())
          .forEach(mistakes::add);
      Arrays.stream(Value.values())
          .filter(value -> value != Value.NOT_ACTUAL && !value.isRight(pair, gold.who()))
          .map(value -> Mistake.of(value.title(), pair, value.difference(pair)))
          .forEach(mistakes::add);
    }
    return mistakes;
  }
}
