package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Title;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who holds which office, whose office it is, and what follows from the kind of office. */
final class OfficeRelations {

  /** Who leads a body is not said to work for it. */
  private static final String LEADER = "leader";

  /** Index of the last sentence that may be the first under the headline and its byline. */
  private static final int LEAD = 2;

  private static final Kinship KINSHIP = Kinship.load();

  private static final Set<String> UNPAID = Set.of("spokesperson", "founder", "legislature");

  private final Referents referents;
  private final Scene scene;
  private final World world;
  private final NewNames newNames;
  private final OfficeOwners owners;
  private final RelationCollector found;
  private final Nouns nouns = Nouns.load();

  OfficeRelations(Referents referents, RelationCollector found) {
    this.referents = referents;
    this.scene = referents.scene();
    this.world = scene.world();
    this.newNames = new NewNames(scene);
    this.owners = new OfficeOwners(referents);
    this.found = found;
  }

  void read(Sentence sentence) {
    for (Appointment appointment : scene.appointments().get(sentence.index())) {
      read(sentence.index(), appointment);
    }
    for (TitleMatch title : scene.titles().get(sentence.index())) {
      readAlone(sentence, title);
    }
    scene.names().get(sentence.index()).forEach(name -> readOf(sentence, name));
    for (Token token : sentence.tokens()) {
      if (token.lemma().equals("counterpart") && token.tag().equals("NN")) {
        readCounterpart(new Phrase(sentence, token.index()));
      }
    }
  }

  /**
   * {@code The foreign ministers of Peru and Chile met. Ida Holm of Peru said}: she is the one of
   * Peru.
   */
  private void readOf(Sentence sentence, Name person) {
    int of = person.last() + 1;
    boolean linked =
        person.isPerson()
            && of < sentence.tokens().size()
            && sentence.token(of).word().equals("of")
            && scene.appointmentAt(sentence.index(), person.last()).isEmpty();
    Optional<Name> state =
        scene
            .nameAt(sentence.index(), Math.min(of + 1, sentence.tokens().size()))
            .filter(n -> linked && n.knownOf(EntityType.Country).isPresent());
    Optional<Entity> owner =
        state.flatMap(n -> referents.of(sentence.index(), n.last(), Use.ACTOR));
    Optional<Entity> office =
        owner.flatMap(o -> owners.sharedTitle(sentence.index(), o).map(t -> world.office(t, o)));
    Words.Range words = new Words.Range(sentence.index(), person.first(), of);
    Optional<Entity> who = referents.of(sentence.index(), person.last(), Use.ACTOR);
    found.add(who, "holdsPosition", office, words, "position-of-several", 0.8);
    found.add(office, "positionOf", owner, words, "position-of-several", 0.8);
  }

  /** {@code His Danish counterpart, Ida Holm} holds there the office that he holds here. */
  private void readCounterpart(Phrase phrase) {
    int sentence = phrase.sentence().index();
    Words.Range words = new Words.Range(sentence, phrase.first(), phrase.head());
    Optional<Entity> person =
        referents
            .of(sentence, phrase.head(), Use.ACTOR)
            .filter(e -> phrase.appositives().stream().anyMatch(a -> names(sentence, a, e)));
    Optional<Entity> owner =
        scene.names().get(sentence).stream()
            .filter(n -> n.first() >= phrase.first() && n.last() < phrase.head())
            .filter(n -> n.knownOf(EntityType.Country).isPresent() || n.isBody())
            .flatMap(n -> referents.of(sentence, n.last(), Use.ACTOR).stream())
            .findFirst();
    Optional<Entity> office =
        phrase
            .possessor()
            .flatMap(p -> referents.of(sentence, p, Use.ACTOR))
            .flatMap(ours -> owner.flatMap(o -> sameOffice(ours, o)));
    found.add(person, "holdsPosition", office, words, "position-counterpart", 0.8);
    found.add(person.flatMap(p -> office), "positionOf", owner, words, "position-counterpart", 0.8);
    Optional<Entity> meant =
        referents
            .of(sentence, phrase.head(), Use.ACTOR)
            .filter(e -> e.type() == EntityType.Position);
    found.add(meant, "positionOf", owner, words, "position-counterpart", 0.8);
  }

  /** {@code The firm's lawyer} works for whoever asks him to. */
  private boolean isLawyer(int sentence, TitleMatch title) {
    boolean office =
        title.length() > 1
            && AnyOf.matches(
                scene.sentence(sentence).token(title.last() - 1).lemma().toLowerCase(Locale.ROOT),
                "district|general|state|chief|county|city");
    return !office
        && KINSHIP
            .of(scene.sentence(sentence).token(title.last()))
            .filter("lawyerOf"::equals)
            .isPresent();
  }

  private boolean names(int sentence, int head, Entity person) {
    return referents.of(sentence, head, Use.ACTOR).filter(person::equals).isPresent();
  }

  private Optional<Entity> sameOffice(Entity ours, Entity owner) {
    return referents.cast().heldBy(ours).stream()
        .filter(h -> h.title() != null && world.isOffice(h.title()) || h.title() == null)
        .flatMap(h -> sameOffice(h, owner).stream())
        .findFirst();
  }

  private Optional<Entity> sameOffice(Cast.Held held, Entity owner) {
    String portfolio = held.portfolio();
    boolean ofState = owner.type() == EntityType.Country && owner instanceof LinkedEntity;
    return ofState && portfolio != null && !portfolio.equals("other")
        ? Optional.of(world.officeOf(portfolio, ((LinkedEntity) owner).known()))
        : Optional.ofNullable(held.title()).map(title -> world.office(title, owner));
  }

  private void read(int sentence, Appointment appointment) {
    TitleMatch title = appointment.title();
    if (owners.isOfRegion(sentence, title)) {
      return;
    }
    Optional<Entity> person = referents.of(sentence, appointment.person().last(), Use.ACTOR);
    Optional<Entity> owner = owners.of(sentence, appointment);
    Optional<Entity> office = person.flatMap(p -> office(sentence, p, appointment, owner));
    Words.Range words = range(sentence, appointment);
    String rule = "position-" + appointment.rule();
    double confidence = appointment.rule().equals("title-before-name") ? 0.95 : 0.85;
    boolean former = scene.isFormer(sentence, title);
    String predicate = former ? "heldPosition" : "holdsPosition";
    found.add(person, predicate, office.or(() -> bare(sentence, title)), words, rule, confidence);
    Optional<Entity> of = office.map(o -> ownerOf(o, owner)).orElse(owner);
    office
        .filter(o -> !"spokesperson".equals(title.portfolio()))
        .ifPresent(o -> found.add(office, "positionOf", of, words, rule, confidence));
    if (!former && !isLawyer(sentence, title)) {
      String field = office.map(o -> field(o, title)).orElse(String.valueOf(title.portfolio()));
      person.ifPresent(p -> addByField(p, field, of, words, rule));
    }
  }

  private Optional<Entity> office(
      int sentence, Entity person, Appointment appointment, Optional<Entity> owner) {
    TitleMatch title = appointment.title();
    Optional<Entity> body =
        owners
            .bodyBefore(sentence, title)
            .or(() -> owners.bodyInTitle(sentence, title))
            .map(b -> world.office(owners.withoutBody(sentence, title), b));
    return body.or(() -> referents.cast().office(sentence, person, appointment))
        .or(() -> owner.filter(o -> world.isOffice(title)).map(o -> world.office(title, o)))
        .filter(o -> o.type() == EntityType.Position);
  }

  /**
   * The office as the text names it, of which it does not say whose it is, or of what nobody knows:
   * {@code the judge}, {@code the president of the chamber of commerce}.
   */
  private Optional<Entity> bare(int sentence, TitleMatch title) {
    return Optional.ofNullable(title.title())
        .filter(t -> world.isOffice(title))
        .map(t -> t.label() + ofWhat(sentence, title))
        .map(name -> new NilEntity(name, EntityType.Position, null, List.of()));
  }

  private String ofWhat(int sentence, TitleMatch title) {
    Sentence words = scene.sentence(sentence);
    return new Phrase(words, title.last())
        .after("of").stream()
            .filter(head -> head > title.last() && words.token(head).isNoun())
            .map(head -> new Phrase(words, head))
            .map(what -> " of " + what.words() + further(what))
            .findFirst()
            .orElse("");
  }

  private static String further(Phrase phrase) {
    return phrase.after("of").stream()
        .filter(head -> head > phrase.head() && phrase.sentence().token(head).isNoun())
        .map(head -> " of " + new Phrase(phrase.sentence(), head).words())
        .findFirst()
        .orElse("");
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
    boolean open = known == null && title.title() != null && title.title().label().equals("Leader");
    return open ? LEADER : known == null ? String.valueOf(title.portfolio()) : known;
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
      default -> {}
    }
    if (!UNPAID.contains(field) && (!field.equals(LEADER) || isParty(body))) {
      found.add(
          who,
          isParty(body) ? "memberOf" : "employer",
          body.filter(this::employs),
          words,
          rule,
          0.8);
    }
  }

  /** Who leads a party or stands for it is of it, and not on its payroll. */
  private static boolean isParty(Optional<Entity> body) {
    return body.filter(
            b -> b.name().matches(".*\\b(Party|party|Alliance|Coalition|Front|Movement)"))
        .isPresent();
  }

  /**
   * A firm or a union; the organs of a state have officials, whose office says where they serve.
   */
  private boolean employs(Entity body) {
    String[] words = body.name().split(" ");
    if (!Character.isUpperCase(words[0].codePointAt(0))) {
      return false;
    }
    String kind = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean state = nouns.kind(kind).filter(k -> k == NounKind.STATE).isPresent();
    boolean organ = body instanceof LinkedEntity linked && linked.known().partOf() != null;
    boolean sits = AnyOf.matches(kind, "committee|subcommittee|panel|jury");
    return !state && !sits && !(organ && body.country() != null);
  }

  /** Rebels and parties are in a state, and no part of it. */
  private static boolean isApart(KnownEntity body) {
    return String.valueOf(body.kind()).matches(".*(group|party|movement|front|company)");
  }

  private void addSpokesperson(
      Entity person, Optional<Entity> owner, Words.Range words, String rule) {
    found.add(Optional.of(person), "spokespersonOf", owner, words, rule, 0.9);
    found.add(Optional.of(person), "employer", owner, words, rule, 0.9);
    owner
        .filter(o -> o.type() == EntityType.Organization)
        .filter(o -> !(o instanceof LinkedEntity linked) || !isApart(linked.known()))
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

  /** {@code Oslo Ferries named her chairwoman}: the firm. */
  private Optional<Entity> installer(Sentence sentence, TitleMatch title) {
    boolean ofState = title.title() == null || title.title().home() == Title.Home.STATE;
    return ofState
        ? Optional.empty()
        : Installing.body(
            new Phrase(sentence, title.last()),
            who -> referents.of(sentence.index(), who, Use.ACTOR));
  }

  /** {@code The US Secretary of State}: the office and whose it is, whoever holds it. */
  private void readAlone(Sentence sentence, TitleMatch title) {
    KnownEntity position = title.position();
    Name owner = AppointmentFinder.owner(sentence, scene.names().get(sentence.index()), title);
    boolean modifier =
        sentence.above(title.last()).stream()
            .anyMatch(d -> d.relation().equals("compound") && d.governor() > title.last());
    boolean single =
        world.isOffice(title)
            && !title.plural()
            && !modifier
            && !scene.isOfField(sentence.index(), title);
    Optional<Entity> of =
        Optional.ofNullable(owner)
            .map(o -> newNames.owner(sentence.index(), o, title))
            .or(() -> installer(sentence, title));
    if (position == null && of.isEmpty() || !single) {
      return;
    }
    Words.Range words = new Words.Range(sentence.index(), title.first(), title.last());
    Optional<Entity> office =
        of.map(o -> world.office(title, o))
            .or(() -> Optional.ofNullable(position).map(world::entity));
    found.add(
        ofLead(sentence.index(), title), "holdsPosition", office, words, "position-lead", 0.75);
    office
        .filter(o -> scene.appointmentAt(sentence.index(), title.last()).isEmpty())
        .filter(o -> !isShort(sentence.index(), title, o))
        .ifPresent(
            o -> found.add(office, "positionOf", ownerOf(o, of), words, "position-alone", 0.85));
  }

  /** {@code The union's envoy to Chad left. Ida Holm said}: a holder named without the office. */
  private Optional<Entity> ofLead(int sentence, TitleMatch title) {
    return referents
        .of(sentence, title.last(), Use.ACTOR)
        .filter(
            who -> sentence <= LEAD && Binding.isNamedPerson(who) && !(who instanceof LinkedEntity))
        .filter(who -> referents.cast().heldBy(who).isEmpty() && !scene.isFormer(sentence, title));
  }

  /** {@code The Ghanaian minister}, where it stands for another office or who holds it. */
  private boolean isShort(int sentence, TitleMatch title, Entity office) {
    Optional<Entity> meant =
        referents.of(sentence, title.last(), Use.ACTOR).filter(e -> title.length() == 1);
    boolean other =
        meant
            .filter(e -> e.type() == EntityType.Position && !e.key().equals(office.key()))
            .isPresent();
    return other
        || meant
            .map(who -> referents.cast().heldBy(who))
            .filter(held -> !held.isEmpty())
            .filter(held -> held.stream().noneMatch(h -> h.isOf(office)))
            .isPresent();
  }
}
