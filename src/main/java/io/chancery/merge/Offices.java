package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.NameKey;
import io.chancery.resolve.Entity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The offices of which a document says whose they are ("transport minister of Ruritania") and that
 * are not known before reading.
 *
 * @param document tells of them
 */
record Offices(ResolvedDocument document) {

  private static final String OF = "positionOf";
  private static final String HOLDS = "holdsPosition";
  private static final String HELD = "heldPosition";

  /** Who holds which, by the folded names of the offices. */
  Map<Entity, Set<String>> held() {
    Set<Entity> offices = named().collect(Collectors.toSet());
    Map<Entity, Set<String>> held = new TreeMap<>(Comparator.comparing(Object::toString));
    relations(HOLDS)
        .filter(relation -> offices.contains(relation.object().entity()))
        .forEach(
            relation ->
                held.computeIfAbsent(relation.subject().entity(), who -> new TreeSet<>())
                    .add(key(relation.object().entity())));
    vacant().forEach(office -> held.put(office, Set.of(key(office))));
    return held;
  }

  /** Those whose holder the document does not name. */
  Set<Entity> vacant() {
    Set<Entity> told =
        Stream.concat(relations(HOLDS), relations(HELD))
            .map(relation -> relation.object().entity())
            .collect(Collectors.toSet());
    return named().filter(office -> !told.contains(office)).collect(Collectors.toSet());
  }

  private Stream<Entity> named() {
    return relations(OF)
        .map(relation -> relation.subject().entity())
        .filter(office -> office instanceof NilEntity && office.type() == EntityType.Position);
  }

  private Stream<Relation> relations(String predicate) {
    return document.relations().stream()
        .filter(relation -> relation.predicate().equals(predicate))
        .filter(relation -> relation.factuality() == Factuality.Actual);
  }

  private static String key(Entity office) {
    return NameKey.of(office.name()).value();
  }
}
