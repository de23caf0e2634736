package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The persons of a document, found by surname and by office wherever they are first named. */
final class Cast {

  /**
   * A person who holds an office or a title.
   *
   * @param person who
   * @param office the office, or null where the title alone is known
   * @param title the title, or null where only the office is known
   * @param words the title in lower case
   * @param portfolio its field
   * @param sentence index of the sentence that says so, or of the person's first full name
   */
  record Held(
      Entity person,
      @Nullable Entity office,
      @Nullable TitleMatch title,
      String words,
      @Nullable String portfolio,
      int sentence) {

    /** Whether it is this office. */
    boolean isOf(Entity other) {
      return office != null && office.key().equals(other.key());
    }
  }

  private record Named(Entity person, List<String> parts, int sentence, boolean kin) {}

  private static final Set<String> SUFFIX = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  private final Kinship kinship = Kinship.load();
  private final Scene scene;
  private final World world;
  private final NewNames newNames;
  private final HomeState home;
  private final Introductions introductions;
  private final List<Named> persons = new ArrayList<>();
  private final Map<String, Entity> byText = new HashMap<>();
  private final List<Held> held = new ArrayList<>();

  private Cast(Scene scene) {
    this.scene = scene;
    this.world = scene.world();
    this.newNames = new NewNames(scene);
    this.home = new HomeState(scene);
    this.introductions = Introductions.in(scene);
  }

  static Cast of(Scene scene) {
    Cast cast = new Cast(scene);
    cast.gatherFullNames();
    cast.gatherAppointments();
    cast.gatherTenures();
    return cast;
  }

  private void gatherFullNames() {
    for (int s = 0; s < scene.names().size(); s++) {
      for (Name name : scene.names().get(s)) {
        if (name.isPerson() && name.text().contains(" ") && !scene.isEnding(name)) {
          introduce(s, name);
        }
      }
    }
  }

  private void introduce(int sentence, Name name) {
    Entity person = byText.computeIfAbsent(key(sentence, name), t -> identify(sentence, name));
    List<String> parts =
        Arrays.stream(name.text().split("[ -]")).filter(p -> !SUFFIX.contains(p)).toList();
    persons.add(new Named(person, parts, sentence, isKin(sentence, name)));
  }

  /** {@code His wife, Anna Dunn}: named by way of another person. */
  private boolean isKin(int sentence, Name name) {
    Sentence words = scene.sentence(sentence);
    Stream<Integer> apposed =
        words.above(name.last()).stream()
            .filter(d -> d.relation().equals("appos"))
            .map(Dependency::governor);
    Stream<Integer> before = Stream.of(name.first() - 1).filter(i -> i > 0);
    return Stream.concat(apposed, before)
        .filter(head -> kinship.of(words.token(head)).isPresent())
        .anyMatch(head -> new Phrase(words, head).possessor().isPresent());
  }

  private Entity identify(int sentence, Name name) {
    return name.knownOf(EntityType.Person)
        .or(() -> world.named(NameOrders.turned(name.text()), EntityType.Person))
        .<Entity>map(world::entity)
        .orElseGet(
            () ->
                new NilEntity(
                    name.text(),
                    EntityType.Person,
                    countryAt(sentence, name),
                    List.of(),
                    introductions.mark(sentence, name, name.text()).orElse(null)));
  }

  private @Nullable String countryAt(int sentence, Name name) {
    return IntStream.range(0, scene.appointments().size())
        .boxed()
        .flatMap(s -> countryOfOffice(s, name))
        .findFirst()
        .orElseGet(() -> countryBefore(sentence, name));
  }

  private Stream<String> countryOfOffice(int sentence, Name name) {
    return scene.appointments().get(sentence).stream()
        .filter(a -> a.person().text().equals(name.text()))
        .flatMap(a -> owner(sentence, a).or(() -> homeOf(sentence, a)).stream())
        .flatMap(owner -> Stream.ofNullable(owner.country()));
  }

  /** {@code China's Li Na} and the like. */
  private @Nullable String countryBefore(int sentence, Name name) {
    return scene.names().get(sentence).stream()
        .filter(n -> n.last() == name.first() - 1 || n.last() == name.first() - 2)
        .flatMap(n -> n.knownOf(EntityType.Country).stream())
        .map(KnownEntity::iso3)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void gatherAppointments() {
    for (int s = 0; s < scene.appointments().size(); s++) {
      for (Appointment appointment : scene.appointments().get(s)) {
        int sentence = s;
        person(sentence, appointment.person())
            .ifPresent(person -> held.add(held(person, appointment, sentence)));
      }
    }
  }

  private Held held(Entity person, Appointment appointment, int sentence) {
    TitleMatch title = appointment.title();
    Entity office = office(sentence, person, appointment).orElse(null);
    String words = Words.join(scene.sentence(sentence), title.first(), title.last());
    String lower = words.toLowerCase(Locale.ROOT);
    return new Held(person, office, title, lower, title.portfolio(), sentence);
  }

  /**
   * The office of a person with a title; what is known of the person goes before a title of the
   * wrong country.
   */
  Optional<Entity> office(int sentence, Entity person, Appointment appointment) {
    TitleMatch title = appointment.title();
    if (!world.isOffice(title)) {
      return Optional.empty();
    }
    Optional<Entity> tenure =
        world.officesOf(person).stream()
            .filter(o -> sameField(o, title, scene.isFormer(sentence, title)))
            .findFirst()
            .map(world::entity);
    return tenure.or(
        () ->
            owner(sentence, appointment)
                .or(
                    () ->
                        scene.isNarrow(sentence, title)
                            ? Optional.empty()
                            : stateOf(sentence, person, title))
                .or(() -> homeOf(sentence, appointment))
                .map(o -> world.office(title, o)));
  }

  /** Whose an office is that stands right before a name, capitalised, without its state. */
  private Optional<Entity> homeOf(int sentence, Appointment appointment) {
    TitleMatch title = appointment.title();
    boolean owned = new Phrase(scene.sentence(sentence), title.last()).possessor().isPresent();
    boolean capital =
        Character.isUpperCase(scene.sentence(sentence).token(title.first()).word().codePointAt(0));
    return (capital || home.acts(sentence))
            && !owned
            && !scene.isNarrow(sentence, title)
            && appointment.rule().equals("title-before-name")
        ? home.of(sentence, title).map(world::entity)
        : Optional.empty();
  }

  /** A president who was prime minister once was not president then. */
  private static boolean sameField(KnownEntity office, TitleMatch title, boolean former) {
    String ofTitle = String.valueOf(title.portfolio());
    String ofOffice = String.valueOf(office.portfolio());
    boolean heads = !former && ofTitle.startsWith("head of") && ofOffice.startsWith("head of");
    return heads || (!ofTitle.equals("other") && ofTitle.equals(ofOffice));
  }

  /**
   * Offices of a state are often given without it; those of bodies, or {@code its} offices, are
   * not.
   */
  private Optional<Entity> stateOf(int sentence, Entity person, TitleMatch title) {
    boolean owned = new Phrase(scene.sentence(sentence), title.last()).possessor().isPresent();
    return world.isKnownOffice(title) && !owned
        ? world.stateOf(person).map(world::entity)
        : Optional.empty();
  }

  /**
   * The state or organisation that the title's words name, else the one of the position that they
   * are known for.
   */
  Optional<Entity> owner(int sentence, Appointment appointment) {
    KnownEntity position = appointment.title().position();
    Optional<Entity> ofPosition =
        Optional.ofNullable(position).flatMap(p -> world.byIri(p.positionOf())).map(world::entity);
    return ofPosition.or(
        () ->
            Optional.ofNullable(appointment.owner())
                .map(o -> newNames.owner(sentence, o, appointment.title())));
  }

  private void gatherTenures() {
    List<String> seen = new ArrayList<>();
    for (Named named : List.copyOf(persons)) {
      if (seen.contains(named.person().key())) {
        continue;
      }
      seen.add(named.person().key());
      for (KnownEntity office : world.officesOf(named.person())) {
        String words = office.name().toLowerCase(Locale.ROOT);
        held.add(
            new Held(
                named.person(),
                world.entity(office),
                null,
                words,
                office.portfolio(),
                named.sentence()));
      }
    }
  }

  /** Who is meant by a name: in full, or by one part of a name that the document has in full. */
  Optional<Entity> person(int sentence, Name name) {
    Entity inFull = byText.get(key(sentence, name));
    if (inFull != null) {
      return Optional.of(inFull);
    }
    return byPart(sentence, name.text())
        .map(person -> meant(sentence, name, person))
        .or(() -> alone(sentence, name));
  }

  private String key(int sentence, Name name) {
    return key(name.text(), introductions.mark(sentence, name, name.text()));
  }

  private static String key(String text, Optional<String> mark) {
    return mark.map(m -> text + "/" + m).orElse(text);
  }

  /** Of those who have the name of a person. */
  private Entity meant(int sentence, Name name, Entity person) {
    return byText.getOrDefault(
        key(person.name(), introductions.mark(sentence, name, person.name())), person);
  }

  /** The person of whose name this is the last part, or else the first. */
  Optional<Entity> byPart(int sentence, String part) {
    return main(sentence, n -> NameOrders.endsWith(n.person(), n.parts(), part))
        .or(() -> main(sentence, n -> n.parts().get(0).equals(part)));
  }

  /**
   * The first such person spoken of so far, one who heads a state before others: the news calls its
   * main person by surname, and a wife of that name by her full one. Before any, the next to come.
   */
  private Optional<Entity> main(int sentence, Predicate<Named> test) {
    return persons.stream()
        .filter(test)
        .min(
            Comparator.comparing((Named n) -> n.sentence() > sentence)
                .thenComparing(n -> isKin(n.person()))
                .thenComparing(n -> !isHead(n.person()))
                .thenComparingInt(n -> n.sentence() <= sentence ? 0 : n.sentence()))
        .map(Named::person);
  }

  private boolean isHead(Entity person) {
    return world.officesOf(person).stream()
        .anyMatch(o -> String.valueOf(o.portfolio()).startsWith("head of"));
  }

  private boolean isKin(Entity person) {
    return persons.stream()
        .filter(n -> n.person().key().equals(person.key()))
        .findFirst()
        .filter(Named::kin)
        .isPresent();
  }

  /** What stands before goes before what follows. */
  private static int distance(int from, int to) {
    return to <= from ? from - to : 10_000 + to;
  }

  private Optional<Entity> alone(int sentence, Name name) {
    if (!name.isPerson()) {
      return Optional.empty();
    }
    Optional<KnownEntity> known =
        name.knownOf(EntityType.Person)
            .or(() -> isKin(sentence, name) ? Optional.empty() : inOffice(sentence, name));
    return Optional.of(
        known
            .<Entity>map(world::entity)
            .orElseGet(
                () ->
                    new NilEntity(
                        name.text(), EntityType.Person, countryAt(sentence, name), List.of())));
  }

  /**
   * A bare surname is somebody known only if one person of that name is in office, in the office
   * said if one is.
   */
  private Optional<KnownEntity> inOffice(int sentence, Name name) {
    Optional<String> portfolio =
        scene.appointmentAt(sentence, name.first()).map(a -> a.title().portfolio());
    List<KnownEntity> found =
        world.personsCalled(name.text()).stream()
            .filter(k -> holds(k, portfolio.orElse(null)))
            .filter(scene::mayMean)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean holds(KnownEntity person, @Nullable String portfolio) {
    return world.officesOf(world.entity(person)).stream()
        .anyMatch(o -> portfolio == null || portfolio.equals(o.portfolio()));
  }

  /** Who holds such an office in the document, the one last spoken of before all others. */
  Optional<Entity> holder(int sentence, Predicate<Held> test) {
    return held.stream()
        .filter(test)
        .min(Comparator.comparingInt(h -> distance(sentence, h.sentence())))
        .map(Held::person);
  }

  /** The offices and titles of a person, in order of the text. */
  List<Held> heldBy(Entity person) {
    return held.stream().filter(h -> h.person().key().equals(person.key())).toList();
  }

  /** Whether a person holds an office or bears a title of this noun, however it is written. */
  boolean isCalled(Entity person, String noun) {
    return heldBy(person).stream()
        .anyMatch(
            h ->
                List.of(h.words().split("[ -]")).contains(noun)
                    || h.title() != null && h.title().isOf(noun));
  }

  boolean isOfficial(Entity person) {
    return !heldBy(person).isEmpty();
  }

  /** The fields of the offices that a person holds. */
  List<String> portfolios(Entity person) {
    return heldBy(person).stream()
        .map(Held::portfolio)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
