package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.Ontology;
import io.chancery.resolve.Interval;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventComparisonTest {

  private static final EventComparison COMPARISON =
      new EventComparison(Ontology.load(List.of(Path.of("ontology"))), Weights.READ);
  private static final LocalDate MONDAY = LocalDate.of(2024, 5, 6);

  /** One visit, as a document tells it; each method gives the same told otherwise. */
  private record Told(
      String document,
      String type,
      String word,
      Set<String> agents,
      Set<String> recipients,
      @Nullable String place,
      LocalDate day) {

    static Told visit(String document) {
      Set<String> agents = Set.of("Person:https://example.org/Ana_Belmonte");
      return new Told(document, "Visit", "visit", agents, Set.of(), "id:Istria", MONDAY);
    }

    Told with(String... others) {
      return new Told(document, type, word, agents, Set.of(others), place, day);
    }

    Told as(String other, String verb) {
      return new Told(document, other, verb, agents, recipients, place, day);
    }

    Told by(String... others) {
      return new Told(document, type, word, Set.of(others), recipients, place, day);
    }

    Told in(@Nullable String other) {
      return new Told(document, type, word, agents, recipients, other, day);
    }

    Told daysLater(int days) {
      return new Told(document, type, word, agents, recipients, place, day.plusDays(days));
    }

    /** The parts of the names of those whom only documents know. */
    private Set<String> people() {
      return agents.stream()
          .filter(key -> key.startsWith("Person:") && !key.contains("://"))
          .flatMap(key -> Arrays.stream(key.substring("Person:".length()).split(" ")))
          .collect(Collectors.toSet());
    }

    /** As a document without a day tells it, which begins otherwise by these words. */
    EventAccount undated(String... topic) {
      EventAccount dated = account();
      return new EventAccount(
          dated.iri(),
          new DocumentAccount(
              document, Set.of(topic), Set.of("belmonte", "istria"), people(), null),
          type,
          Set.of(),
          Set.of(word),
          agents,
          recipients,
          Set.of(),
          place == null ? Set.of() : Set.of(place),
          Set.of(),
          agents,
          false,
          false,
          false,
          false,
          dated.sentence(),
          Interval.OPEN,
          false);
    }

    EventAccount account() {
      return account(new Interval(day, day));
    }

    /** As a document tells it that says no day: it has happened by that of the report. */
    EventAccount over() {
      return account(new Interval(null, day));
    }

    private EventAccount account(Interval time) {
      return account(time, time.begin() != null);
    }

    private EventAccount account(Interval time, boolean exact) {
      return new EventAccount(
          "https://example.org/doc/" + document + "/event/" + type + "-1",
          new DocumentAccount(
              document,
              Set.of("harbour", "opening", "of " + document),
              Set.of("belmonte", "istria"),
              people(),
              day),
          type,
          Set.of(),
          Set.of(word),
          agents,
          recipients,
          Set.of(),
          place == null ? Set.of() : Set.of(place),
          Set.of(),
          agents,
          false,
          false,
          false,
          false,
          Set.of("minister", "told in " + document),
          time,
          exact);
    }
  }

  @Test
  @DisplayName(
      "what was in one month is not what is planned for the next, though a day lies between")
  void otherMonth() {
    LocalDate june = LocalDate.of(2024, 6, 1);
    Interval inJune = new Interval(june, june.plusDays(29));
    Interval inJuly = new Interval(june.plusDays(30), june.plusDays(60));
    Interval first = new Interval(june.plusDays(30), june.plusDays(30));
    assertThat(COMPARISON.compare(one().account(inJune), other().account(inJune))).isPresent();
    assertThat(COMPARISON.compare(one().account(inJune), other().account(inJuly))).isEmpty();
    assertThat(COMPARISON.compare(one().account(inJune), other().account(first))).isEmpty();
    Interval last = new Interval(june.plusDays(29), june.plusDays(29));
    assertThat(COMPARISON.compare(one().account(last), other().account(first))).isPresent();
  }

  @Test
  @DisplayName("an agreement with a union is not one with a state on the same day")
  void otherBodies() {
    Told one = one().as("Agree", "agree").with("Organization:quay union");
    Told other = other().as("Agree", "agree");
    assertThat(link(one, other.with("https://example.org/Istria"))).isEmpty();
    assertThat(link(one, other.with("Organization:quay union"))).isPresent();
    assertThat(link(one, other.with("Collective:dockers"))).isPresent();
  }

  @Test
  @DisplayName("talks of two states are not those of two others, nor of one of them and a third")
  void otherParties() {
    EventAccount one = talks("a", "Peru", "Chile");
    assertThat(COMPARISON.compare(one, talks("b", "Chile", "Peru"))).isPresent();
    assertThat(COMPARISON.compare(one, talks("b", "Peru", "Chile", "Cuba"))).isPresent();
    assertThat(COMPARISON.compare(one, talks("b", "Cuba", "Haiti"))).isEmpty();
    assertThat(COMPARISON.compare(one, talks("b", "Cuba", "Peru"))).isEmpty();
  }

  private static EventAccount talks(String document, String... states) {
    EventAccount told = Told.visit(document).as("Talk", "talk").account();
    return new EventAccount(
        told.iri(),
        told.told(),
        told.type(),
        told.families(),
        told.words(),
        Arrays.stream(states).map("https://example.org/"::concat).collect(Collectors.toSet()),
        Set.of(),
        Set.of(states),
        told.places(),
        told.about(),
        told.near(),
        false,
        true,
        false,
        false,
        told.sentence(),
        told.time(),
        told.time().begin() != null);
  }

  private static Optional<Link> link(Told one, Told other) {
    return COMPARISON.compare(one.account(), other.account());
  }

  private static Told one() {
    return Told.visit("a");
  }

  private static Told other() {
    return Told.visit("b");
  }

  @Test
  @DisplayName(
      "the same done by the same on the same day at the same place is one, either way round")
  void theSameIsOne() {
    Link link = link(one(), other()).orElseThrow();
    assertThat(link.score()).isGreaterThan(0.9);
    assertThat(link.from()).isLessThan(link.to());
    assertThat(link.reasons()).contains("the same agents", "the same day", "the same place");
    assertThat(link(other(), one())).contains(link);
  }

  @Test
  @DisplayName("papers may differ by a day or two of what somebody does at a place")
  void daysMayDiffer() {
    assertThat(link(one(), other().daysLater(2))).isPresent();
    assertThat(link(one().in(null), other().in(null).daysLater(2))).isEmpty();
    assertThat(link(one().in(null), other().in(null).daysLater(1))).isPresent();
    assertThat(link(one(), other().daysLater(200))).isEmpty();
  }

  @Test
  @DisplayName("the like of it on another day is another, unless nearly all else is the same")
  void lookAlikesOnOtherDays() {
    assertThat(link(launch("a"), launch("b"))).isPresent();
    assertThat(link(launch("a"), launch("b").daysLater(1))).isEmpty();
    assertThat(link(launch("a"), launch("b").daysLater(2))).isEmpty();
    assertThat(link(one(), other().daysLater(5))).isEmpty();
  }

  @Test
  @DisplayName("what nobody of a name does at a place on two days is two, on following days one")
  void exactDays() {
    Told attack = one().as("Attack", "attack").by("Collective:militant").with("Facility:army base");
    Told same = other().as("Attack", "attack").by("Collective:militant").with("Facility:army base");
    assertThat(link(attack, same)).isPresent();
    assertThat(link(attack, same.daysLater(2))).isEmpty();
    assertThat(link(attack, same.daysLater(1))).isPresent();
    assertThat(link(attack.in(null), same.in(null).daysLater(1))).isEmpty();
    Interval carried = same.daysLater(2).account().time();
    assertThat(COMPARISON.compare(attack.account(), same.account(carried, false))).isPresent();
  }

  /** What the same state does again and again. */
  private static Told launch(String document) {
    return new Told(
        document, "LaunchMissile", "launch", Set.of("id:Istria"), Set.of(), null, MONDAY);
  }

  @Test
  @DisplayName("what others do, or the same say to the contrary, is something else")
  void othersAndOpposites() {
    Told meeting =
        Told.visit("b").as("Meet", "meet").by("Person:ida holm").with("Person:otto lang");
    Told tour = Told.visit("a").as("Visit", "tour").by("Organization:port choir");
    assertThat(COMPARISON.compare(tour.account(), meeting.account())).isEmpty();
    Told rejected = Told.visit("b").as("Reject", "reject").in(null);
    Told praised = Told.visit("a").as("Praise", "praise").in(null);
    assertThat(COMPARISON.compare(praised.over(), rejected.over())).isEmpty();
  }

  @Test
  @DisplayName("people whom papers only describe are looked for by what the papers name")
  void describedPeople() {
    Told strike = Told.visit("a").as("Protest", "protest").in(null).by("Collective:workers");
    Told other = Told.visit("b").as("Protest", "protest").in(null).by("Collective:dockers");
    assertThat(Blocking.lookups(other.over())).containsAnyElementsOf(Blocking.keys(strike.over()));
    assertThat(Blocking.lookups(other.by("Person:ida holm").over()))
        .doesNotContainAnyElementsOf(Blocking.keys(strike.by("Person:otto lang").over()));
  }

  @Test
  @DisplayName("what is told to have happened is nothing that began after the report")
  void overBeforeItBegan() {
    assertThat(COMPARISON.compare(one().over(), other().daysLater(3).account())).isEmpty();
    assertThat(COMPARISON.compare(one().over(), other().daysLater(1).account())).isPresent();
    assertThat(COMPARISON.compare(one().daysLater(3).over(), other().account())).isPresent();
  }

  @Test
  @DisplayName("two people's visits are two")
  void otherPeopleAreOthers() {
    assertThat(link(one().by("Person:ana toska"), other().by("Person:ilir toska"))).isEmpty();
    assertThat(
            link(one().by("Person:ana toska"), other().by("Person:ana toska", "Person:ilir lang")))
        .isPresent();
  }

  @Test
  @DisplayName("a paper may leave out the first name, or name the office alone")
  void namesMayBeShort() {
    assertThat(link(one().by("Person:ana toska"), other().by("Person:toska")))
        .hasValueSatisfying(link -> assertThat(link.reasons()).contains("the same agents"));
    assertThat(link(one().by("Person:ana toska"), other().by("Position:mayor of pula")))
        .isPresent();
  }

  @Test
  @DisplayName("every feature has its weight, and what speaks against weighs against")
  void weights() {
    for (Weights.Sum sum :
        List.of(Weights.READ.dated(), Weights.READ.story(), Weights.READ.undated())) {
      assertThat(sum.each()).hasSameSizeAs(Feature.values());
      assertThat(
              Arrays.stream(Feature.values())
                  .filter(f -> f.name().startsWith("OTHER") && sum.of(f) > 0))
          .isEmpty();
    }
    assertThat(Weights.READ.score(Map.of(Feature.SAME_DAY, 1.0)))
        .as("articles of one day")
        .isLessThan(Weights.READ.score(Map.of()));
  }

  @Test
  @DisplayName("a protest is no visit, a journey to a place is")
  void kindsCount() {
    assertThat(link(one(), other().as("Protest", "protest"))).isEmpty();
    assertThat(link(one(), other().as("Travel", "travel"))).isPresent();
  }

  @Test
  @DisplayName("words of one meaning count as the same word; other speakers' sayings are others")
  void wordsAndSpeakersCount() {
    assertThat(link(one().as("Act", "purchase"), other().as("Act", "buy"))).isPresent();
    assertThat(link(one().as("Act", "purchase"), other().as("Act", "sing"))).isEmpty();
    assertThat(link(one().as("Say", "say"), other().as("Say", "say"))).isPresent();
    assertThat(link(one().as("Say", "say"), other().as("Say", "say").by("id:Ilir_Toska")))
        .isEmpty();
  }

  @Test
  @DisplayName("another place weighs against it")
  void placesCount() {
    double there = link(one(), other().in("id:Lisbon")).map(Link::score).orElse(0.0);
    assertThat(there).isLessThan(link(one(), other()).orElseThrow().score());
  }

  @Test
  @DisplayName("whoever goes elsewhere makes another journey, however alike the rest is")
  void destinationsTellJourneysApart() {
    assertThat(link(one(), other().in("pula"))).isEmpty();
  }

  @Test
  @DisplayName("without days what the documents begin with counts, numbers above all")
  void storiesCountWithoutDays() {
    String[] story = {"harbour", "opening", "23"};
    String[] other = {"harbour", "opening", "26"};
    assertThat(COMPARISON.compare(one().undated(story), other().undated(story)))
        .hasValueSatisfying(
            link -> assertThat(link.reasons()).contains("the documents begin alike"));
    double alike =
        COMPARISON.compare(one().undated(story), other().undated(story)).orElseThrow().score();
    double otherwise =
        COMPARISON
            .compare(one().undated(story), other().undated(other))
            .map(Link::score)
            .orElse(0.0);
    assertThat(otherwise).isLessThan(0.75 * alike);
  }

  @Test
  @DisplayName("a document without days may tell one event twice, if both are much alike")
  void alikeWithinADocument() {
    EventAccount visit = one().undated();
    assertThat(COMPARISON.compare(visit, one().as("Meet", "visit").undated())).isPresent();
    assertThat(COMPARISON.compare(visit, one().as("Protest", "protest").undated())).isEmpty();
  }

  @Test
  @DisplayName("a document's own events are not compared")
  void notWithinADocument() {
    assertThat(link(one(), one().as("Travel", "travel"))).isEmpty();
  }

  @Test
  @DisplayName("an account comes back from the store as it went in")
  void accountsComeBack() {
    EventAccount account = one().account();
    DocumentAccount told = AccountJson.readDocument(AccountJson.write(account.told()));
    assertThat(AccountJson.readEvent(AccountJson.write(account), told)).isEqualTo(account);
  }

  @Test
  @DisplayName("what may be the same is found, what is months away is not looked at")
  void candidatesShareAKey() {
    Set<String> keys = Blocking.keys(one().account());
    for (int days = -30; days <= 30; days++) {
      assertThat(Blocking.lookups(other().daysLater(days).account()))
          .as("%d days later", days)
          .containsAnyElementsOf(keys);
    }
    assertThat(Blocking.lookups(other().daysLater(200).account()))
        .doesNotContainAnyElementsOf(keys);
    Told elsewhere = other().by("id:Ilir_Toska").in("id:Lisbon");
    assertThat(Blocking.lookups(elsewhere.account())).doesNotContainAnyElementsOf(keys);
  }
}
