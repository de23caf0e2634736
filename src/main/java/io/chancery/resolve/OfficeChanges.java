package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Tenure;
import io.chancery.text.AnyOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office because the text tells that he got it, and who held one because it tells that
 * he gave it up, lost it, or that another got it after him: {@code became foreign minister of Peru
 * in 2019}.
 *
 * @param ontology which events are changes of office
 * @param gazetteer who is known to have held what
 * @param published the day of the text; without one nobody is known to be out of office
 */
record OfficeChanges(Ontology ontology, Gazetteer gazetteer, @Nullable LocalDate published) {

  private static final String HOLDS = "holdsPosition";
  private static final String HELD = "heldPosition";
  private static final String EMPLOYER = "employer";
  private static final Set<String> GAINED_BY_AGENT = Set.of("TakeOffice");
  private static final Set<String> GAINED_BY_RECIPIENT = Set.of("Appoint", "Elect");
  private static final Set<String> LOST_BY_AGENT = Set.of("Resign");
  private static final Set<String> LOST_BY_RECIPIENT = Set.of("Dismiss");
  private static final Set<String> PROPOSING = WordGroups.of("PROPOSES-FOR-OFFICE");

  /** Nobody is taken to hold an office still that he got more years ago. */
  private static final int LONGEST = 10;

  /** What is known of an office is older than what the text tells of so many months. */
  private static final int LATELY = 12;

  /**
   * Somebody and an office.
   *
   * @param office null where the text does not say which one
   * @param gained whether he got it, or else left it
   * @param day when, that of the text if it does not say
   * @param place among the events of the text
   */
  private record Change(
      Participant.OfEntity person,
      Participant.@Nullable OfEntity office,
      boolean gained,
      @Nullable LocalDate day,
      int place,
      Event event) {

    boolean isAfter(Change other) {
      return day == null || other.day == null || day.equals(other.day)
          ? place > other.place
          : day.isAfter(other.day);
    }

    boolean isOf(Change other) {
      return person.entity().equals(other.person.entity());
    }

    boolean isOfOffice(Change other) {
      return office != null
          && other.office != null
          && office.entity().equals(other.office.entity());
    }
  }

  /** What relations tell, and what follows from events. */
  List<Relation> with(List<Relation> told, List<Event> events) {
    List<Change> changes = new ArrayList<>();
    for (int place = 0; place < events.size(); place++) {
      changes.addAll(changes(events.get(place), place));
    }
    List<Relation> all = new ArrayList<>();
    told.forEach(relation -> left(relation, changes).ifPresent(all::add));
    for (Change change : changes) {
      predicate(change, changes)
          .flatMap(predicate -> relation(change, predicate))
          .filter(relation -> all.stream().noneMatch(other -> isSaid(relation, other)))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  /** "Dismissed its chairman, Karl Vogt": he was that, and works there no more. */
  private static Optional<Relation> left(Relation told, List<Change> changes) {
    boolean gone =
        AnyOf.matches(told.predicate(), HOLDS + "|" + EMPLOYER)
            && changes.stream().anyMatch(change -> isOut(told, change));
    if (!gone || told.predicate().equals(HOLDS)) {
      return Optional.of(gone ? told.as(HELD) : told);
    }
    return Optional.empty();
  }

  private static boolean isOut(Relation told, Change change) {
    return !change.gained()
        && change.office() == null
        && change.person().entity().equals(told.subject().entity())
        && told.mentions().stream()
            .allMatch(
                words ->
                    change.event().mentions().stream()
                        .anyMatch(said -> said.sentence().overlaps(words.words().span())));
  }

  /** Whoever is said to have left an office is not said to hold it as well. */
  private static boolean isSaid(Relation relation, Relation other) {
    return relation.subject().entity().equals(other.subject().entity())
        && relation.object().entity().equals(other.object().entity())
        && (relation.predicate().equals(other.predicate())
            || relation.predicate().equals(HOLDS) && other.predicate().equals(HELD));
  }

  private List<Change> changes(Event event, int place) {
    boolean gained = isAny(event, GAINED_BY_AGENT) || isAny(event, GAINED_BY_RECIPIENT);
    List<Participant.OfEntity> people =
        isAny(event, GAINED_BY_AGENT) || isAny(event, LOST_BY_AGENT)
            ? event.agents()
            : gained || isAny(event, LOST_BY_RECIPIENT) ? event.recipients() : List.of();
    if (event.factuality() != Factuality.Actual || isProposal(event)) {
      return List.of();
    }
    return people.stream()
        .filter(person -> person.entity().type() == EntityType.Person)
        .map(person -> new Change(person, office(event), gained, day(event), place, event))
        .toList();
  }

  private boolean isAny(Event event, Set<String> classes) {
    return classes.stream().anyMatch(each -> ontology.isA(event.type(), each));
  }

  private static boolean isProposal(Event event) {
    return event.mentions().stream()
        .map(mention -> mention.trigger().text().toLowerCase(Locale.ROOT))
        .anyMatch(PROPOSING::contains);
  }

  private static Participant.@Nullable OfEntity office(Event event) {
    return event.theme() instanceof Participant.OfEntity of
            && of.entity().type() == EntityType.Position
        ? of
        : null;
  }

  private @Nullable LocalDate day(Event event) {
    LocalDate told = event.time() == null ? null : event.time().interval().begin();
    return told == null ? published : told;
  }

  /** What a change makes of the person and the office, if it names one. */
  private Optional<String> predicate(Change change, List<Change> all) {
    if (!change.gained()) {
      return Optional.of(HELD);
    }
    boolean left =
        all.stream()
            .filter(other -> other.isAfter(change))
            .anyMatch(other -> isLeaving(other, change) || isSuccession(other, change));
    Optional<Boolean> holds = left ? Optional.of(false) : isHolder(change);
    return holds.map(each -> each ? HOLDS : HELD);
  }

  private static boolean isLeaving(Change other, Change change) {
    return !other.gained()
        && other.isOf(change)
        && (other.office() == null || other.isOfOffice(change));
  }

  private static boolean isSuccession(Change other, Change change) {
    return other.gained() && !other.isOf(change) && other.isOfOffice(change);
  }

  /** Whether somebody still is what he became, as far as is known; nothing if that is long ago. */
  private Optional<Boolean> isHolder(Change change) {
    LocalDate now = published;
    LocalDate day = change.day();
    if (now == null || day == null || change.office() == null) {
      return Optional.of(true);
    }
    String office = change.office().entity().key();
    List<Tenure> terms =
        gazetteer.tenuresOf(change.person().entity().key()).stream()
            .filter(tenure -> tenure.position().equals(office))
            .toList();
    if (!terms.isEmpty() && day.isBefore(now.minusMonths(LATELY))) {
      return Optional.of(terms.stream().anyMatch(tenure -> tenure.covers(now)));
    }
    boolean another = terms.isEmpty() && gazetteer.holder(office, now).isPresent();
    if (another && day.isBefore(now.minusMonths(LATELY))) {
      return Optional.of(false);
    }
    return day.isBefore(now.minusYears(LONGEST)) ? Optional.empty() : Optional.of(true);
  }

  private static Optional<Relation> relation(Change change, String predicate) {
    return Stream.ofNullable(change.office())
        .map(
            office ->
                new Relation(
                    new Participant.OfEntity(change.person().entity(), null),
                    predicate,
                    new Participant.OfEntity(office.entity(), null),
                    Factuality.Actual,
                    change.event().source(),
                    change.event().mentions().stream().map(OfficeChanges::mention).toList()))
        .findFirst();
  }

  private static Relation.Mention mention(Event.Mention mention) {
    return new Relation.Mention(mention.trigger(), mention.foundBy(), mention.confidence());
  }
}
