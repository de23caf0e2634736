package io.chancery.resolve;

import io.chancery.extract.EntityMention;
import io.chancery.extract.EventReference;
import io.chancery.extract.Extraction;
import io.chancery.extract.Mention;
import io.chancery.extract.ValueMention;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a document says of people whom it sends to several places: {@code the trip} is all of their
 * journey and no leg of it, and {@code the foreign ministers of both countries} are met one state
 * after the other.
 *
 * @param wholes the words that tell of such journeys as wholes
 * @param drafts all that the document tells, in order
 */
record Tours(Set<EventReference> wholes, List<EventDraft> drafts) {

  private static final String JOURNEY = "Travel";
  private static final String MEETING = "Meet";

  /** Days by which the legs of one journey may lie apart. */
  private static final int NEAR = 14;

  /** Reads what the words of a document say, one by one and together. */
  static Tours of(Ontology ontology, Extraction extraction, Drafting drafting) {
    List<EventDraft> told =
        extraction.events().stream().flatMap(m -> drafting.drafts(m).stream()).toList();
    Legs legs = Legs.among(told, ontology);
    Stream<EventDraft> referring =
        extraction.references().stream()
            .filter(words -> words.nominal() && words.type().equals(JOURNEY))
            .flatMap(words -> drafting.drafts(words).stream())
            .filter(draft -> legs.whole(draft).isPresent());
    Set<EventReference> wholes = new HashSet<>();
    List<EventDraft> drafts = new ArrayList<>();
    Stream.concat(told.stream(), referring)
        .sorted(Comparator.comparingInt(draft -> draft.mention().sentence()))
        .forEach(draft -> add(draft, legs, wholes, drafts));
    drafts.replaceAll(draft -> about(draft, wholes));
    return new Tours(wholes, drafts);
  }

  private static void add(
      EventDraft draft, Legs legs, Set<EventReference> wholes, Collection<EventDraft> drafts) {
    Optional<EventDraft> whole = legs.whole(draft);
    whole.ifPresent(tour -> wholes.add(tour.mention().reference()));
    drafts.addAll(whole.map(List::of).orElseGet(() -> legs.stateByState(draft)));
  }

  /** {@code He confirmed the trip} is about a journey. */
  private static EventDraft about(EventDraft draft, Set<EventReference> wholes) {
    return draft.theme() != null
        ? draft
        : draft.mention().fillers(Role.THEME).stream()
            .map(Tours::head)
            .filter(wholes::contains)
            .findFirst()
            .map(draft::about)
            .orElse(draft);
  }

  private static EventReference head(Mention words) {
    int head =
        words instanceof ValueMention value
            ? value.head()
            : words instanceof EntityMention entity ? entity.head() : 0;
    return new EventReference(words.sentence(), head);
  }

  /**
   * What leads people somewhere, in order.
   *
   * @param drafts journeys and arrivals with travellers and a place
   */
  private record Legs(List<EventDraft> drafts) {

    static Legs among(List<EventDraft> drafts, Ontology ontology) {
      return new Legs(drafts.stream().filter(d -> isLeg(d, ontology)).toList());
    }

    private static boolean isLeg(EventDraft draft, Ontology ontology) {
      String type = draft.mention().type();
      return (ontology.isA(type, JOURNEY) || type.equals("Arrive"))
          && draft.place() != null
          && !draft.agents().isEmpty()
          && draft.mention().factuality() != Factuality.Negated;
    }

    /** The journey of whoever was last sent to several places, if words refer to it as one. */
    private Optional<EventDraft> whole(EventDraft trip) {
      boolean one =
          trip.mention().nominal()
              && trip.mention().type().equals(JOURNEY)
              && trip.place() == null
              && trip.singular()
              && trip.definite();
      return drafts.stream()
          .filter(leg -> one && leg.mention().sentence() <= trip.mention().sentence())
          .filter(leg -> trip.agents().isEmpty() || areOf(trip, leg))
          .filter(leg -> others(leg).stream().anyMatch(other -> elsewhere(leg, other)))
          .reduce((earlier, later) -> later)
          .map(leg -> trip.by(leg.agents(), status(leg)));
    }

    /** A meeting with holders of offices of each state that those who meet go to. */
    private List<EventDraft> stateByState(EventDraft meeting) {
      List<Participant.OfEntity> met = meeting.recipients();
      boolean alike =
          meeting.mention().type().equals(MEETING)
              && !meeting.agents().isEmpty()
              && met.stream().map(Participant.OfEntity::words).distinct().count() == 1
              && met.stream().allMatch(p -> p.entity().type() == EntityType.Position);
      List<List<Participant.OfEntity>> states = alike ? Counterparts.byCountry(met) : List.of();
      if (states.size() < 2 || !states.stream().allMatch(side -> isVisited(meeting, side))) {
        return List.of(meeting);
      }
      List<EventDraft> meetings = new ArrayList<>();
      states.forEach(side -> meetings.add(meeting.with(side, meetings.size())));
      return meetings;
    }

    private boolean isVisited(EventDraft meeting, List<Participant.OfEntity> side) {
      String state = side.get(0).entity().country();
      return state != null
          && drafts.stream()
              .filter(leg -> leg.agentKeys().containsAll(meeting.agentKeys()))
              .anyMatch(leg -> place(leg).filter(p -> state.equals(p.country())).isPresent());
    }

    private static boolean areOf(EventDraft trip, EventDraft leg) {
      return trip.agentKeys().equals(leg.agentKeys());
    }

    /** The other legs of the same journey. */
    private List<EventDraft> others(EventDraft leg) {
      return drafts.stream().filter(d -> areOf(d, leg) && together(d, leg)).toList();
    }

    private static boolean together(EventDraft one, EventDraft other) {
      EventTime here = one.time();
      EventTime there = other.time();
      if (here == null || there == null) {
        return isDone(one) == isDone(other);
      }
      return !apart(here.interval(), there.interval()) && !apart(there.interval(), here.interval());
    }

    private static boolean apart(Interval earlier, Interval later) {
      return earlier.end() != null
          && later.begin() != null
          && ChronoUnit.DAYS.between(earlier.end(), later.begin()) > NEAR;
    }

    private static boolean elsewhere(EventDraft one, EventDraft other) {
      return place(one).isPresent()
          && place(other).isPresent()
          && !EventJoin.samePlace(place(one).get(), place(other).get());
    }

    private static Optional<Entity> place(EventDraft leg) {
      return Optional.ofNullable(leg.place()).map(Participant.OfEntity::entity);
    }

    private static boolean isDone(EventDraft leg) {
      return leg.mention().factuality() == Factuality.Actual;
    }

    /** Under way if one of the legs is. */
    private Factuality status(EventDraft leg) {
      return others(leg).stream().anyMatch(Legs::isDone) ? Factuality.Actual : Factuality.Planned;
    }
  }
}
