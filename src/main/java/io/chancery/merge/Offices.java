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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final Set<String> GAINED_BY_AGENT = Set.of("TakeOffice");
  private static final Set<String> GAINED_BY_RECIPIENT = Set.of("Appoint", "Elect");
  private static final Set<String> LOST_BY_AGENT = Set.of("Resign");
  private static final Set<String> LOST_BY_RECIPIENT = Set.of("Dismiss");
  private static final int LATELY = 14;

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
   * Who got which lately, as the document tells: somebody else may have held it before.
   *
   * @see #held()
   */
  Map<Entity, Set<String>> gained() {
    return changed(HOLDS, GAINED_BY_AGENT, GAINED_BY_RECIPIENT);
  }

  /** Who left which lately, as the document tells, and so held it until then. */
  Map<Entity, Set<String>> left() {
    return changed(HELD, LOST_BY_AGENT, LOST_BY_RECIPIENT);
  }

  private Map<Entity, Set<String>> changed(
      String predicate, Set<String> byAgent, Set<String> byRecipient) {
    Set<Entity> offices = named().collect(Collectors.toSet());
    Map<Entity, Set<String>> changed = new TreeMap<>(Comparator.comparing(Object::toString));
    document.events().stream()
        .filter(event -> event.factuality() == Factuality.Actual && isLate(event))
        .forEach(
            event ->
                Stream.concat(
                        isAny(event, byAgent) ? event.agents().stream() : Stream.of(),
                        isAny(event, byRecipient) ? event.recipients().stream() : Stream.of())
                    .map(Participant.OfEntity::entity)
                    .forEach(
                        who ->
                            post(event, who, predicate)
                                .filter(offices::contains)
                                .ifPresent(
                                    post ->
                                        changed
                                            .computeIfAbsent(who, w -> new TreeSet<>())
                                            .add(key(post)))));
    return changed;
  }

  /**
   * Which of somebody's offices an event is about: the one that it names, else their only one. A
   * finance minister who was elected party leader need not have become minister then.
   */
  private Optional<Entity> post(Event event, Entity who, String predicate) {
    Set<Entity> posts = posts(who, predicate);
    if (event.theme() instanceof Participant.OfEntity theme
        && theme.entity().type() == EntityType.Position) {
      return Optional.of(theme.entity()).filter(posts::contains);
    }
    Set<Entity> all = new HashSet<>(posts(who, HOLDS));
    all.addAll(posts(who, HELD));
    return all.size() == 1 ? posts.stream().findFirst() : Optional.empty();
  }

  private Set<Entity> posts(Entity who, String predicate) {
    return relations(predicate)
        .filter(relation -> relation.factuality() == Factuality.Actual)
        .filter(relation -> relation.subject().entity().equals(who))
        .map(relation -> relation.object().entity())
        .collect(Collectors.toSet());
  }

  private boolean isAny(Event event, Set<String> classes) {
    return classes.stream().anyMatch(each -> ontology.isA(event.type(), each));
  }

  /** Whether it was no more than some days before the report, as far as that is told. */
  private boolean isLate(Event event) {
    LocalDate reported = document.document().source().published();
    LocalDate day = event.time() == null ? null : event.time().interval().begin();
    return reported == null || day == null || !day.isBefore(reported.minusDays(LATELY));
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

  /** Offices of which the document says whose they are, or that are known with their state. */
  private Stream<Entity> named() {
    Stream<Entity> owned =
        relations(OF)
            .filter(relation -> relation.factuality() == Factuality.Actual)
            .map(relation -> relation.subject().entity());
    Stream<Entity> known =
        Stream.concat(relations(HOLDS), relations(HELD))
            .map(relation -> relation.object().entity())
            .filter(
                office ->
                    office instanceof LinkedEntity linked && linked.known().positionOf() != null);
    return Stream.concat(owned, known)
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
