package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.Optional;
import java.util.stream.Stream;

/** Who holds which office, whose office it is, and what follows from the kind of office. */
final class OfficeRelations {

  private final Referents referents;
  private final Scene scene;
  private final World world;
  private final NewNames newNames;
  private final RelationCollector found;

  OfficeRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.world = scene.world();
    this.newNames = new NewNames(scene);
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
    TitleMatch title = appointment.title();
    Optional<Entity> person = referents.of(sentence, appointment.person().last(), Use.ACTOR);
    Optional<Entity> owner = owner(sentence, appointment);
    Optional<Entity> office =
        person
            .flatMap(p -> referents.cast().office(sentence, p, appointment))
            .or(() -> owner.filter(o -> world.isOffice(title)).map(o -> world.office(title, o)))
            .filter(o -> o.type() == EntityType.Position);
    Words.Range words = range(sentence, appointment);
    String rule = "position-" + appointment.rule();
    double confidence = appointment.rule().equals("title-before-name") ? 0.95 : 0.85;
    boolean former = scene.isFormer(sentence, title);
    found.add(person, former ? "heldPosition" : "holdsPosition", office, words, rule, confidence);
    Optional<Entity> of = office.map(o -> ownerOf(o, owner)).orElse(owner);
    office
        .filter(o -> !"spokesperson".equals(title.portfolio()))
        .ifPresent(o -> found.add(office, "positionOf", of, words, rule, confidence));
    if (!former) {
      String field = office.map(o -> field(o, title)).orElse(String.valueOf(title.portfolio()));
      person.ifPresent(p -> addByField(p, field, of, words, rule));
    }
  }

  /** Whose office it is: the name that says so, else what a possessor or an of-phrase points to. */
  private Optional<Entity> owner(int sentence, Appointment appointment) {
    return referents
        .cast()
        .owner(sentence, appointment)
        .or(() -> pointedTo(sentence, appointment.title()))
        .filter(o -> o.type().acts() || o.type().isPlace());
  }

  private Optional<Entity> pointedTo(int sentence, TitleMatch title) {
    Phrase phrase = new Phrase(scene.sentence(sentence), title.last());
    return Stream.of(phrase.possessor().stream(), phrase.after("of").stream())
        .flatMap(heads -> heads)
        .filter(head -> !title.covers(head))
        .flatMap(head -> referents.of(sentence, head, Use.ACTOR).stream())
        .filter(e -> e.type() != EntityType.Person && e.type() != EntityType.Position)
        .findFirst();
  }

  private Words.Range range(int sentence, Appointment appointment) {
    Name owner = appointment.owner();
    int first = owner == null ? appointment.first() : Math.min(owner.first(), appointment.first());
    int last = owner == null ? appointment.last() : Math.max(owner.last(), appointment.last());
    return new Words.Range(sentence, first, last);
  }

  /**
   * Whose an office is: a known one its state's or body's; else what the text says; and only where
   * it says nothing the state of who holds it.
   */
  private Optional<Entity> ownerOf(Entity office, Optional<Entity> said) {
    Optional<Entity> known =
        office instanceof LinkedEntity linked
            ? world.byIri(linked.known().positionOf()).map(world::entity)
            : Optional.empty();
    return known.or(() -> said).or(() -> world.stateOf(office).map(world::entity));
  }

  /** The field of the office itself, which tells more than a title such as {@code leader}. */
  private static String field(Entity office, TitleMatch title) {
    String known = office instanceof LinkedEntity linked ? linked.known().portfolio() : null;
    return known == null ? String.valueOf(title.portfolio()) : known;
  }

  private void addByField(
      Entity person, String field, Optional<Entity> owner, Words.Range words, String rule) {
    Optional<Entity> who = Optional.of(person);
    Optional<Entity> state = owner.filter(o -> o.type() == EntityType.Country);
    Optional<Entity> body = owner.filter(o -> o.type() == EntityType.Organization);
    switch (field) {
      case "head of state" -> found.add(who, "headOfStateOf", state, words, rule, 0.9);
      case "head of government" -> found.add(who, "headOfGovernmentOf", state, words, rule, 0.9);
      case "spokesperson" -> addSpokesperson(person, owner, words, rule);
      case "founder" -> found.add(who, "founderOf", body, words, rule, 0.9);
      case "legislature" -> found.add(who, "memberOf", body, words, rule, 0.8);
      default -> found.add(who, "employer", body.filter(this::employs), words, rule, 0.8);
    }
  }

  /**
   * A firm or a union; the organs of a state have officials, whose office says where they serve.
   */
  private boolean employs(Entity body) {
    return body.country() == null
        || !(body instanceof LinkedEntity linked)
        || linked.known().partOf() == null;
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
    boolean modifier =
        sentence.above(title.last()).stream()
            .anyMatch(d -> d.relation().equals("compound") && d.governor() > title.last());
    boolean single = world.isOffice(title) && !title.plural() && !modifier;
    if (position == null && owner == null || !single) {
      return;
    }
    Words.Range words = new Words.Range(sentence.index(), title.first(), title.last());
    Optional<Entity> of =
        Optional.ofNullable(owner).map(o -> newNames.owner(sentence.index(), o, title));
    Optional<Entity> office =
        of.map(o -> world.office(title, o))
            .or(() -> Optional.ofNullable(position).map(world::entity));
    office
        .filter(o -> scene.appointmentAt(sentence.index(), title.last()).isEmpty())
        .ifPresent(
            o -> found.add(office, "positionOf", ownerOf(o, of), words, "position-alone", 0.85));
  }
}
