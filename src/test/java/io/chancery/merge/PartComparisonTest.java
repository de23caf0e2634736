package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.Ontology;
import io.chancery.resolve.Interval;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartComparisonTest {

  private static final PartComparison PARTS =
      new PartComparison(Ontology.load(List.of(Path.of("ontology"))), iri -> Optional.empty());
  private static final LocalDate DAY = LocalDate.of(2031, 5, 20);
  private static final Set<String> ENVOY = Set.of("Person:ana belmonte");

  /** An account with what these tests are about, and nothing else. */
  private record Told(String document, String type, Set<String> agents, Set<String> places) {

    EventAccount of(boolean series, Interval days) {
      return new EventAccount(
          "https://example.org/doc/" + document + "/event/" + type,
          new DocumentAccount(document, Set.of(), Set.of(), Set.of(), DAY),
          type,
          Set.of(),
          Set.of(type.toLowerCase(Locale.ROOT)),
          agents,
          Set.of(),
          Set.of(),
          places,
          Set.of(),
          Set.of(),
          series,
          false,
          false,
          false,
          Set.of(),
          days,
          days.begin() != null);
    }

    EventAccount on(int day) {
      LocalDate there = LocalDate.of(2031, 5, day);
      return of(false, new Interval(there, there));
    }
  }

  private static Told told(String document, String type, String... places) {
    return new Told(document, type, ENVOY, Set.of(places));
  }

  /** What no class names, by one word. */
  private static EventAccount act(String document, String word, boolean series) {
    EventAccount told = told(document, "Act").of(series, new Interval(DAY, DAY.plusDays(3)));
    return new EventAccount(
        told.iri(),
        told.told(),
        told.type(),
        told.families(),
        Set.of(word),
        told.agents(),
        told.recipients(),
        told.states(),
        told.places(),
        told.about(),
        told.near(),
        series,
        series,
        false,
        false,
        told.sentence(),
        series ? told.time() : new Interval(DAY, DAY),
        !series);
  }

  @Test
  @DisplayName("a deed that no class names is one of several of its own word only: no win of lies")
  void deedsOfOneWord() {
    assertThat(whole(act("a", "win", false), act("b", "lie", true))).isEmpty();
    assertThat(whole(act("a", "lie", false), act("b", "lie", true))).contains(within("Act", "Act"));
  }

  @Test
  @DisplayName("one flood of a town is among those of its state, and no meeting of nobody is")
  void ofNobody() {
    assertThat(
            whole(ofNobody("a", "NaturalDisaster", false), ofNobody("b", "NaturalDisaster", true)))
        .isPresent();
    assertThat(whole(ofNobody("a", "Meet", false), ofNobody("b", "Meet", true))).isEmpty();
    assertThat(
            PARTS.oneOfDays(
                ofNobody("a", "NaturalDisaster", false), ofNobody("b", "NaturalDisaster", true)))
        .isPresent();
  }

  private static EventAccount ofNobody(String document, String type, boolean series) {
    Set<String> places = series ? Set.of("mali") : Set.of("gao", "mali");
    return new Told(document, type, Set.of(), places).of(series, Interval.OPEN);
  }

  private static final EventAccount VISIT =
      told("b", "Visit", "istria")
          .of(false, new Interval(LocalDate.of(2031, 5, 18), LocalDate.of(2031, 5, 21)));

  private static final EventAccount LAUNCHES =
      told("b", "LaunchMissile")
          .of(true, new Interval(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31)));

  private static Optional<String> whole(EventAccount one, EventAccount other) {
    return PARTS
        .stage(one, other)
        .or(() -> PARTS.member(one, other))
        .map(l -> l.from() + " " + l.relation().word() + " " + l.to());
  }

  private static String within(String part, String whole) {
    return "https://example.org/doc/a/event/%s partOf https://example.org/doc/b/event/%s"
        .formatted(part, whole);
  }

  @Test
  @DisplayName(
      "an arrival in a town is part of the visit to its state, whichever is looked at first")
  void anArrivalIsAStageOfAVisit() {
    EventAccount arrival = told("a", "Arrive", "pula", "istria").on(18);
    assertThat(whole(arrival, VISIT)).contains(within("Arrive", "Visit"));
    assertThat(whole(VISIT, arrival)).contains(within("Arrive", "Visit"));
  }

  @Test
  @DisplayName("agents are no reason where one side names nobody")
  void reasonsAreTrue() {
    Told nobody = new Told("b", "LaunchMissile", Set.of(), Set.of());
    EventAccount launch = told("a", "LaunchMissile").on(18);
    assertThat(PARTS.member(launch, nobody.of(true, LAUNCHES.time())))
        .hasValueSatisfying(
            link ->
                assertThat(link.reasons())
                    .containsExactly("one of the series that the other tells of", "days that fit"));
    assertThat(PARTS.member(launch, LAUNCHES))
        .hasValueSatisfying(link -> assertThat(link.reasons()).contains("the same agents"));
  }

  @Test
  @DisplayName("an earthquake, which nobody does, is one of several where these are told to be")
  void disasters() {
    Told quake = new Told("a", "NaturalDisaster", Set.of(), Set.of("pula", "istria"));
    Told quakes = new Told("b", "NaturalDisaster", Set.of(), Set.of("istria"));
    Interval month = new Interval(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 31));
    assertThat(whole(quake.on(18), quakes.of(true, month)))
        .contains(within("NaturalDisaster", "NaturalDisaster"));
    Told nowhere = new Told("b", "NaturalDisaster", Set.of(), Set.of());
    assertThat(whole(quake.on(18), nowhere.of(true, month))).isEmpty();
  }

  @Test
  @DisplayName("a meeting elsewhere, later, or of others is no part of the visit")
  void whatDoesNotFitIsNoPart() {
    assertThat(whole(told("a", "Meet", "istria").on(19), VISIT)).isPresent();
    assertThat(whole(told("a", "Meet", "styria").on(19), VISIT)).isEmpty();
    assertThat(whole(told("a", "Meet", "istria").on(28), VISIT)).isEmpty();
    assertThat(whole(told("a", "Meet").on(19), VISIT)).isEmpty();
    Told others = new Told("a", "Meet", Set.of("Person:jan holm"), Set.of("istria"));
    assertThat(whole(others.on(19), VISIT)).isEmpty();
    assertThat(whole(told("a", "Condemn", "istria").on(19), VISIT)).isEmpty();
    assertThat(whole(told("b", "Meet", "istria").on(19), VISIT)).isEmpty();
  }

  @Test
  @DisplayName("one launch is part of the year's launches, not of those of another year")
  void aLaunchIsOneOfASeries() {
    assertThat(whole(told("a", "LaunchMissile").on(20), LAUNCHES))
        .contains(within("LaunchMissile", "LaunchMissile"));
    LocalDate before = LocalDate.of(2030, 5, 20);
    EventAccount earlier = told("a", "LaunchMissile").of(false, new Interval(before, before));
    assertThat(whole(earlier, LAUNCHES)).isEmpty();
    EventAccount series = told("a", "LaunchMissile").of(true, new Interval(DAY, DAY));
    assertThat(whole(series, LAUNCHES)).isEmpty();
  }

  @Test
  @DisplayName("of launches that took days the launch of one day is a part, however alike both are")
  void daysTellASeriesFromOneOfIt() {
    EventAccount launch = told("a", "LaunchMissile").on(20);
    assertThat(PARTS.oneOfDays(launch, LAUNCHES)).isPresent();
    assertThat(PARTS.oneOfDays(LAUNCHES, launch)).isEqualTo(PARTS.oneOfDays(launch, LAUNCHES));
    EventAccount ofThatDay = told("b", "LaunchMissile").of(true, new Interval(DAY, DAY));
    assertThat(PARTS.oneOfDays(launch, ofThatDay)).isEmpty();
    EventAccount undated = told("b", "LaunchMissile").of(true, Interval.OPEN);
    assertThat(PARTS.oneOfDays(launch, undated)).isEmpty();
    EventAccount daysBefore = told("a", "LaunchMissile").on(10);
    assertThat(PARTS.oneOfDays(undated, daysBefore)).map(Link::from).contains(daysBefore.iri());
    Told ofNobody = new Told("b", "LaunchMissile", Set.of(), Set.of("istria"));
    EventAccount series = ofNobody.of(true, Interval.OPEN);
    assertThat(PARTS.oneOfDays(series, daysBefore)).isPresent();
    assertThat(PARTS.oneOfDays(daysBefore, series)).isEqualTo(PARTS.oneOfDays(series, daysBefore));
    assertThat(PARTS.oneOfDays(series, told("a", "LaunchMissile", "oslo").on(10))).isEmpty();
    EventAccount monthsBefore =
        told("a", "LaunchMissile").of(false, new Interval(DAY.minusDays(40), DAY.minusDays(40)));
    assertThat(PARTS.oneOfDays(undated, monthsBefore)).isEmpty();
  }

  @Test
  @DisplayName("missiles and ballistic missiles are about the same, missiles and rockets are not")
  void lastWordsTellWhatItIsAbout() {
    assertThat(about("Weapon:ballistic missiles").subjects())
        .isEqualTo(about("missile").subjects())
        .isNotEqualTo(about("https://example.org/id/Long_Range_Rockets").subjects());
  }

  @Test
  @DisplayName("a missile of one day is one of the two missiles of a month, not of those of a day")
  void oneThingOfMany() {
    Interval month = new Interval(DAY.minusDays(19), DAY);
    EventAccount one = launch("a", "Weapon:missile", new Interval(DAY, DAY));
    EventAccount two = launch("b", "Weapon:missiles", month);
    assertThat(PARTS.oneOfDays(one, two)).map(Link::to).contains(two.iri());
    assertThat(PARTS.oneOfDays(one, launch("b", "Weapon:missiles", new Interval(DAY, DAY))))
        .isEmpty();
    assertThat(PARTS.oneOfDays(one, launch("b", "Weapon:missile", month))).isEmpty();
    assertThat(PARTS.oneOfDays(one, launch("b", "Weapon:drones", month))).isEmpty();
    assertThat(PARTS.oneOfDays(launch("a", "Weapon:missiles", new Interval(DAY, DAY)), two))
        .isEmpty();
  }

  private static EventAccount launch(String document, String what, Interval days) {
    EventAccount plain = told(document, "LaunchMissile").of(false, days);
    return new EventAccount(
        plain.iri(),
        plain.told(),
        plain.type(),
        plain.families(),
        plain.words(),
        plain.agents(),
        plain.recipients(),
        plain.states(),
        plain.places(),
        Set.of(what),
        plain.near(),
        false,
        false,
        false,
        false,
        plain.sentence(),
        days,
        days.begin() != null);
  }

  private static EventAccount about(String key) {
    return new EventAccount(
        "https://example.org/doc/a/event/LaunchMissile-1",
        new DocumentAccount("a", Set.of(), Set.of(), Set.of(), DAY),
        "LaunchMissile",
        Set.of(),
        Set.of(),
        ENVOY,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(key),
        Set.of(),
        false,
        false,
        false,
        false,
        Set.of(),
        Interval.OPEN,
        false);
  }

  @Test
  @DisplayName("one launch is part of recent launches that have no day, however near their report")
  void recentSeries() {
    EventAccount recent = told("b", "LaunchMissile").of(true, Interval.OPEN);
    EventAccount one = told("a", "LaunchMissile").on(19);
    assertThat(PARTS.oneOfDays(one, recent)).isPresent();
    EventAccount single = told("b", "LaunchMissile").of(false, Interval.OPEN);
    assertThat(PARTS.oneOfDays(one, single)).isEmpty();
  }
}
