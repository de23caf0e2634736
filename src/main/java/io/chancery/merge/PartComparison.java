package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.EventClass;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether what one document tells of is part of what another does: a stage of a journey, as
 * the ontology's {@code stageOf} has it, or one of a series.
 */
final class PartComparison {

  private static final String STAGE = "a stage of the other";
  private static final String MEMBER = "one of the series that the other tells of";

  private static final String OF_STATE = "a body of the state that the other names";

  /** The class of what no other class names: two such need a word in common. */
  private static final String GENERAL = "Act";

  /** What happens to places, whoever does it. */
  private static final Set<String> OF_NOBODY = Set.of("Disaster", "Attack", "Protest");

  private static final double SURE = 0.8;
  private static final double LIKELY = 0.6;

  /** Days by which reports of a journey and of its stages may lie apart. */
  private static final int NEAR = 4;

  /** For so many days a series that is told without days goes back: {@code recent launches}. */
  private static final int LATELY = 31;

  private static final int WEEK = 7;

  private static final Pattern BODY = Pattern.compile("(Organization|Government):.*");

  private final Ontology ontology;
  private final Function<String, Optional<KnownEntity>> known;

  /**
   * Compares by what is known.
   *
   * @param known the known entity of an IRI
   */
  PartComparison(Ontology ontology, Function<String, Optional<KnownEntity>> known) {
    this.ontology = ontology;
    this.known = known;
  }

  /** The link from a stage to its journey, whichever of two is which. */
  Optional<Link> stage(EventAccount one, EventAccount other) {
    return comparable(one, other)
        ? isStage(one, other)
            ? link(one, other, STAGE)
            : isStage(other, one) ? link(other, one, STAGE) : Optional.empty()
        : Optional.empty();
  }

  /**
   * Likewise where the series took days and one of it a day of these, or one was days before a
   * report of the series that gives it none, or on any day before if it is of one thing: these are
   * not the same, however alike.
   */
  Optional<Link> oneOfDays(EventAccount one, EventAccount other) {
    return member(one, other)
        .filter(
            link ->
                link.from().equals(one.iri()) ? isOneOfDays(one, other) : isOneOfDays(other, one));
  }

  private static boolean isOneOfDays(EventAccount part, EventAccount whole) {
    LocalDate day = part.day();
    LocalDate told = whole.day();
    boolean longer = days(part) > 0 && days(part) < days(whole);
    int apart = days(part) == 1 && whole.series() && !part.isOfMany() ? 0 : NEAR;
    boolean before =
        days(part) > 0
            && whole.time().begin() == null
            && day != null
            && told != null
            && day.isBefore(told.minusDays(apart));
    return longer || before || isNarrower(part, whole);
  }

  /**
   * {@code Floods at Gao}, and {@code recent floods in Mali}, which may have been elsewhere too.
   */
  private static boolean isNarrower(EventAccount part, EventAccount whole) {
    return whole.series()
        && whole.time().begin() == null
        && whole.who().isEmpty()
        && !whole.places().isEmpty()
        && part.places().size() > whole.places().size()
        && part.places().containsAll(whole.places());
  }

  /** How many days its time takes up; 0 where that is open. */
  private static long days(EventAccount account) {
    Interval time = account.time();
    return time.begin() == null || time.end() == null
        ? 0
        : ChronoUnit.DAYS.between(time.begin(), time.end()) + 1;
  }

  /** The link from one of a series to all of it, whichever of two is which. */
  Optional<Link> member(EventAccount one, EventAccount other) {
    return comparable(one, other)
        ? isMember(one, other)
            ? link(one, other, MEMBER)
            : isMember(other, one) ? link(other, one, MEMBER) : Optional.empty()
        : Optional.empty();
  }

  private static boolean comparable(EventAccount part, EventAccount whole) {
    return !part.document().equals(whole.document()) && !part.denied() && !whole.denied();
  }

  private Optional<Link> link(EventAccount part, EventAccount whole, String why) {
    boolean dated = part.time().begin() != null && whole.time().begin() != null;
    boolean named = !part.agents().isEmpty() && !whole.agents().isEmpty();
    String who = sameSide(part.agents(), whole.agents()) ? "the same agents" : OF_STATE;
    List<String> reasons =
        Stream.of(
                Stream.of(why),
                named ? Stream.of(who) : Stream.<String>empty(),
                Stream.of(dated ? "days that fit" : "told within days"))
            .flatMap(reason -> reason)
            .toList();
    return Optional.of(Link.partOf(part.iri(), whole.iri(), dated ? SURE : LIKELY, reasons));
  }

  /** All of the smaller side take part in the other too. */
  private static boolean sameSide(Set<String> some, Set<String> others) {
    return some.containsAll(others) || others.containsAll(some);
  }

  private boolean isMember(EventAccount part, EventAccount whole) {
    return (part.type().equals(whole.type()) || isToldByDeeds(whole))
        && (sameSide(part.agents(), whole.agents()) || isBodyOf(part, whole))
        && (!part.agents().isEmpty() || areOfNobody(part, whole))
        && (!whole.type().equals(GENERAL) || !Collections.disjoint(part.words(), whole.words()))
        && (whole.series() || isOneOfMany(part, whole))
        && !part.series()
        && (part.recipients().isEmpty()
            || whole.recipients().isEmpty()
            || sameSide(part.recipients(), whole.recipients()))
        && (part.about().isEmpty()
            || whole.about().isEmpty()
            || !Collections.disjoint(part.subjects(), whole.subjects()))
        && isThere(part, whole)
        && within(part, whole);
  }

  /** {@code Carried out four launches}: a word tells of what class they are, and no class. */
  private static boolean isToldByDeeds(EventAccount whole) {
    return whole.series() && !whole.nominal() && whole.type().equals(GENERAL);
  }

  /** {@code India's launches} are those of its space agency too. */
  private boolean isBodyOf(EventAccount part, EventAccount whole) {
    boolean bodies =
        !part.agents().isEmpty()
            && part.agents().stream().allMatch(agent -> BODY.matcher(agent).matches());
    return bodies
        && whole.agents().size() == 1
        && whole.agents().stream()
            .flatMap(agent -> known.apply(agent).stream())
            .filter(state -> state.type() == EntityType.Country)
            .anyMatch(state -> part.states().equals(Set.of(String.valueOf(state.iso3()))));
  }

  /** {@code The earthquake at Gao} and {@code earthquakes in Mali}, which nobody does. */
  private boolean areOfNobody(EventAccount part, EventAccount whole) {
    return whole.who().isEmpty()
        && part.who().isEmpty()
        && OF_NOBODY.stream().anyMatch(kind -> ontology.isA(part.type(), kind))
        && !part.places().isEmpty()
        && !whole.places().isEmpty();
  }

  /** {@code The attacks in Mali} have none in Chad among them. */
  private static boolean isThere(EventAccount part, EventAccount whole) {
    return part.places().isEmpty()
        || part.places().containsAll(whole.places())
        || whole.places().containsAll(part.places());
  }

  /** {@code Launched a missile on Monday}, {@code launched two missiles this month}. */
  private static boolean isOneOfMany(EventAccount part, EventAccount whole) {
    return days(whole) >= WEEK
        && days(part) == 1
        && whole.isOfMany()
        && !part.isOfMany()
        && !Collections.disjoint(part.subjects(), whole.subjects());
  }

  private boolean isStage(EventAccount part, EventAccount whole) {
    boolean kinds =
        ontology.superclasses(part.type()).stream()
            .flatMap(kind -> ontology.eventClass(kind).stream())
            .map(EventClass::stageOf)
            .anyMatch(wholes -> wholes.stream().anyMatch(w -> ontology.isA(whole.type(), w)));
    boolean placed =
        !part.places().isEmpty()
            && !whole.places().isEmpty()
            && part.places().containsAll(whole.places());
    return kinds
        && placed
        && sameSide(part.agents(), whole.agents())
        && !part.agents().isEmpty()
        && !ontology.isA(part.type(), whole.type())
        && within(part, whole);
  }

  /** Whether the part's days lie in those of the whole, or both were told within days. */
  private static boolean within(EventAccount part, EventAccount whole) {
    LocalDate inner = part.day();
    Interval outer = whole.time();
    if (outer.begin() == null || outer.end() == null) {
      LocalDate near = whole.day();
      int before = whole.series() ? LATELY : NEAR;
      return inner != null
          && near != null
          && !inner.isBefore(near.minusDays(before))
          && !inner.isAfter(near.plusDays(NEAR));
    }
    return inner != null
        && !inner.isBefore(outer.begin().minusDays(1))
        && !inner.isAfter(outer.end().plusDays(1));
  }
}
