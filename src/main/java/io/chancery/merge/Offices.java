package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.NameKey;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Title;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The offices of which a document says whose they are ("transport minister of Ruritania") and of
 * whose holder nothing is known before reading.
 *
 * @param document tells of them
 * @param ontology which events are about an office, and not about who holds it
 * @param isFilled whether somebody is known to hold a known office on the day of the report
 */
record Offices(ResolvedDocument document, Ontology ontology, Predicate<Entity> isFilled) {

  private static final String OF = "positionOf";
  private static final String HOLDS = "holdsPosition";
  private static final String HELD = "heldPosition";
  private static final String CHANGE = "OfficeChange";

  /** Who holds which, by the folded names of the offices, or by the IRIs of known ones. */
  Map<Entity, Set<String>> held() {
    Set<Entity> offices = named().collect(Collectors.toSet());
    Map<Entity, Set<String>> held = new TreeMap<>(Comparator.comparing(Object::toString));
    relations(HOLDS)
        .filter(relation -> relation.factuality() == Factuality.Actual)
        .filter(relation -> offices.contains(relation.object().entity()))
        .forEach(
            relation ->
                held.computeIfAbsent(relation.subject().entity(), who -> new TreeSet<>())
                    .add(key(relation.object().entity())));
    vacant().forEach(office -> held.put(office, Set.of(key(office))));
    return held;
  }

  /**
   * Who is called by which title of a state, without the state: of its many ministers few have one
   * that tells their field.
   *
   * @param known all titles
   */
  Map<Entity, Set<String>> titles(List<Title> known) {
    Map<Entity, Set<String>> titles = new TreeMap<>(Comparator.comparing(Object::toString));
    Set<Entity> elsewhere = ofBodies();
    relations(HOLDS)
        .filter(relation -> relation.factuality() == Factuality.Actual)
        .filter(relation -> !elsewhere.contains(relation.object().entity()))
        .forEach(
            relation ->
                known.stream()
                    .filter(title -> isTitle(title, relation.object().entity().name()))
                    .forEach(
                        title ->
                            titles
                                .computeIfAbsent(relation.subject().entity(), e -> new TreeSet<>())
                                .add(NameKey.of(title.label()).value())));
    return titles;
  }

  /** The vice president of a firm is none of a state. */
  private Set<Entity> ofBodies() {
    return relations(OF)
        .filter(relation -> relation.object().entity().type() == EntityType.Organization)
        .map(relation -> relation.subject().entity())
        .collect(Collectors.toSet());
  }

  private static boolean isTitle(Title title, String office) {
    String label = title.label();
    return title.home() == Title.Home.STATE
        && label.contains(" ")
        && (office.equals(label) || office.startsWith(label + " of "));
  }

  /**
   * Those whose holder the document does not name, and which nobody in it may get or leave. Beside
   * whoever held one before, it is one where somebody unnamed does something by it.
   */
  Set<Entity> vacant() {
    Set<Entity> acting = acting();
    Set<Entity> told =
        Stream.of(
                relations(HOLDS).map(relation -> relation.object().entity()),
                relations(HELD)
                    .map(relation -> relation.object().entity())
                    .filter(office -> !acting.contains(office)),
                changing())
            .flatMap(each -> each)
            .collect(Collectors.toSet());
    return named().filter(office -> !told.contains(office)).collect(Collectors.toSet());
  }

  /** Offices that stand where whoever holds them takes part. */
  private Set<Entity> acting() {
    return document.events().stream()
        .flatMap(event -> Stream.concat(event.agents().stream(), event.recipients().stream()))
        .filter(Participant.OfEntity.class::isInstance)
        .map(who -> ((Participant.OfEntity) who).entity())
        .collect(Collectors.toSet());
  }

  /** What somebody is appointed to, or resigns from. */
  private Stream<Entity> changing() {
    return document.events().stream()
        .filter(event -> ontology.isA(event.type(), CHANGE))
        .map(Event::theme)
        .filter(Participant.OfEntity.class::isInstance)
        .map(theme -> ((Participant.OfEntity) theme).entity());
  }

  private Stream<Entity> named() {
    return relations(OF)
        .filter(relation -> relation.factuality() == Factuality.Actual)
        .map(relation -> relation.subject().entity())
        .filter(office -> office.type() == EntityType.Position && !isFilled.test(office))
        .distinct();
  }

  private Stream<Relation> relations(String predicate) {
    return document.relations().stream().filter(relation -> relation.predicate().equals(predicate));
  }

  private static String key(Entity office) {
    return office instanceof LinkedEntity linked
        ? linked.known().iri()
        : NameKey.of(office.name()).value();
  }
}
