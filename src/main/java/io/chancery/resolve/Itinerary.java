package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Tells the stops of a journey that still lie ahead: "their trip to Nairobi and Kampala" names
 * both, and "they will meet in Kampala on Monday" says which of them has not come yet. A noun does
 * not say that the visit took place; what verbs say of the same people at the same place decides.
 */
final class Itinerary {

  private final Ontology ontology;

  Itinerary(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The events, with visits planned where all that is told of the visitors there is. */
  List<Event> planned(List<Event> events) {
    return events.stream().map(e -> ahead(e, events) ? e.as(Factuality.Planned) : e).toList();
  }

  private boolean ahead(Event visit, List<Event> events) {
    boolean named =
        ontology.isA(visit.type(), "Travel")
            && visit.factuality() == Factuality.Actual
            && visit.place() != null
            && visit.mentions().stream().allMatch(Event.Mention::nominal);
    return named
        && events.stream().anyMatch(e -> there(e, visit, Factuality.Planned))
        && events.stream().noneMatch(e -> there(e, visit, Factuality.Actual));
  }

  private static boolean there(Event event, Event visit, Factuality factuality) {
    return !event.key().equals(visit.key())
        && event.factuality() == factuality
        && (factuality == Factuality.Planned || verbal(event))
        && !Collections.disjoint(EventDraft.keys(event.agents()), EventDraft.keys(visit.agents()))
        && samePlace(event, visit);
  }

  private static boolean verbal(Event event) {
    return event.mentions().stream().anyMatch(m -> !m.nominal());
  }

  /** The same city, or the country that it is in. */
  private static boolean samePlace(Event event, Event visit) {
    Participant.OfEntity one = event.place();
    Participant.OfEntity other = visit.place();
    if (one == null || other == null) {
      return false;
    }
    Entity a = one.entity();
    Entity b = other.entity();
    boolean inside =
        (a.type() == EntityType.Country || b.type() == EntityType.Country)
            && a.country() != null
            && Objects.equals(a.country(), b.country());
    return a.key().equals(b.key()) || inside;
  }
}
