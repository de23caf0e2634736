package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.Optional;

/** Who holds which office, whose office it is, and what follows from the kind of office. */
final class OfficeRelations {

  private final Referents referents;
  private final Scene scene;
  private final World world;
  private final RelationCollector found;

  OfficeRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.world = scene.world();
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Appointment appointment : scene.appointments().get(sentence.index())) {
      read(sentence.index(), appointment);
    }
    for (TitleMatch title : scene.titles().get(sentence.index())) {
      readAlone(sentence, title);
    }
  }

  private void read(int sentence, Appointment appointment) {
    Optional<Entity> person = referents.of(sentence, appointment.person().last(), Use.ACTOR);
    Optional<Entity> office =
        person
            .flatMap(p -> referents.cast().office(p, appointment))
            .filter(o -> said(appointment, o));
    Words.Range words = range(sentence, appointment);
    String rule = "position-" + appointment.rule();
    double confidence = appointment.rule().equals("title-before-name") ? 0.95 : 0.85;
    found.add(person, "holdsPosition", office, words, rule, confidence);
    office
        .filter(o -> !"spokesperson".equals(appointment.title().portfolio()))
        .ifPresent(o -> addOwner(o, words, rule, confidence));
    person.ifPresent(p -> addByField(p, appointment, office, words, rule));
  }

  private Words.Range range(int sentence, Appointment appointment) {
    Name owner = appointment.owner();
    int first = owner == null ? appointment.first() : Math.min(owner.first(), appointment.first());
    int last = owner == null ? appointment.last() : Math.max(owner.last(), appointment.last());
    return new Words.Range(sentence, first, last);
  }

  /** Trades such as analyst are no offices. */
  private boolean said(Appointment appointment, Entity office) {
    return world.isOffice(appointment.title()) && office.type() == EntityType.Position;
  }

  private void addOwner(Entity office, Words.Range words, String rule, double confidence) {
    found.add(Optional.of(office), "positionOf", ownerOf(office), words, rule, confidence);
  }

  private Optional<Entity> ownerOf(Entity office) {
    Optional<KnownEntity> known =
        office instanceof LinkedEntity linked
            ? world.byIri(linked.known().positionOf())
            : world.stateOf(office);
    return known.map(world::entity);
  }

  private void addByField(
      Entity person,
      Appointment appointment,
      Optional<Entity> office,
      Words.Range words,
      String rule) {
    Optional<Entity> owner = office.flatMap(this::ownerOf);
    switch (String.valueOf(appointment.title().portfolio())) {
      case "head of state" ->
          found.add(Optional.of(person), "headOfStateOf", owner, words, rule, 0.9);
      case "head of government" ->
          found.add(Optional.of(person), "headOfGovernmentOf", owner, words, rule, 0.9);
      case "spokesperson" ->
          addSpokesperson(person, owner.or(() -> owner(appointment)), words, rule);
      default -> {}
    }
  }

  private Optional<Entity> owner(Appointment appointment) {
    Name owner = appointment.owner();
    KnownEntity known = owner == null ? null : owner.known();
    return Optional.ofNullable(known).map(world::entity);
  }

  private void addSpokesperson(
      Entity person, Optional<Entity> owner, Words.Range words, String rule) {
    found.add(Optional.of(person), "spokespersonOf", owner, words, rule, 0.9);
    found.add(Optional.of(person), "employer", owner, words, rule, 0.9);
    owner
        .filter(o -> o.type() == EntityType.Organization)
        .ifPresent(
            o ->
                found.add(
                    Optional.of(o),
                    "partOf",
                    world.stateOf(o).map(world::entity),
                    words,
                    rule,
                    0.8));
  }

  /** {@code The US Secretary of State}: the office and whose it is, whoever holds it. */
  private void readAlone(Sentence sentence, TitleMatch title) {
    KnownEntity position = title.position();
    Name owner = AppointmentFinder.owner(sentence, scene.names().get(sentence.index()), title);
    if (position == null && owner == null || !world.isOffice(title) || title.plural()) {
      return;
    }
    Words.Range words = new Words.Range(sentence.index(), title.first(), title.last());
    KnownEntity of = owner == null ? null : owner.known();
    Optional<Entity> office =
        Optional.ofNullable(of)
            .map(o -> world.office(title, o))
            .or(() -> Optional.ofNullable(position).map(world::entity));
    office
        .filter(o -> scene.appointmentAt(sentence.index(), title.last()).isEmpty())
        .ifPresent(o -> addOwner(o, words, "position-alone", 0.85));
  }
}
