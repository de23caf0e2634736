package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins persons' names with the titles before or behind them, and titles with whose they are. */
final class AppointmentFinder {

  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "a",
          "an",
          "acting",
          "interim",
          "new",
          "former",
          "then",
          "top",
          "chief",
          "'s",
          "'",
          "current",
          "outgoing",
          "-",
          "deputy",
          "its",
          "their");
  private static final Set<String> PRESENT = Set.of("is", "'s", "are");
  private static final int REACH = 6;

  private final Sentence sentence;
  private final List<Name> names;

  private AppointmentFinder(Sentence sentence, List<Name> names) {
    this.sentence = sentence;
    this.names = names;
  }

  static List<Appointment> find(Sentence sentence, List<Name> names, List<TitleMatch> titles) {
    AppointmentFinder finder = new AppointmentFinder(sentence, names);
    List<Appointment> found = new ArrayList<>();
    titles.stream().filter(t -> !t.plural()).forEach(t -> finder.of(t).ifPresent(found::add));
    return List.copyOf(found);
  }

  /** The name of whose this title is. */
  static @Nullable Name owner(Sentence sentence, List<Name> names, TitleMatch title) {
    AppointmentFinder finder = new AppointmentFinder(sentence, names);
    return finder.before(title).or(() -> finder.behind(title)).orElse(null);
  }

  private Optional<Appointment> of(TitleMatch title) {
    return bearerBehind(title)
        .or(() -> bearerByApposition(title))
        .or(() -> bearerBefore(title))
        .or(() -> bearerByCopula(title));
  }

  private Optional<Appointment> bearerBehind(TitleMatch title) {
    return personAt(title.last() + 1).map(person -> appoint(person, title, "title-before-name"));
  }

  private Optional<Appointment> bearerByApposition(TitleMatch title) {
    return names.stream()
        .filter(Name::isPerson)
        .filter(person -> inApposition(person.last(), title))
        .findFirst()
        .map(person -> appoint(person, title, "title-in-apposition"));
  }

  private boolean inApposition(int head, TitleMatch title) {
    return sentence.dependencies().stream()
        .filter(d -> d.relation().equals("appos"))
        .anyMatch(
            d ->
                (d.governor() == head && title.covers(d.dependent()))
                    || (d.dependent() == head && title.covers(d.governor())));
  }

  /**
   * {@code Wang Yi, the foreign minister}: a comma, then nothing but articles, adjectives and the
   * owner.
   */
  private Optional<Appointment> bearerBefore(TitleMatch title) {
    int at = title.first() - 1;
    while (at > 1 && title.first() - at <= REACH && passable(at)) {
      at--;
    }
    boolean comma = at > 1 && sentence.token(at).word().equals(",");
    return comma
        ? personEnding(at - 1).map(person -> appoint(person, title, "title-behind-name"))
        : Optional.empty();
  }

  /** {@code Ida Holm is the foreign minister}; not who was, may be or is not. */
  private Optional<Appointment> bearerByCopula(TitleMatch title) {
    boolean is =
        sentence.children(title.last(), "cop"::equals).stream()
            .anyMatch(i -> PRESENT.contains(Words.lower(sentence.token(i))));
    boolean open =
        !sentence.children(title.last(), "aux"::equals).isEmpty()
            || sentence.children(title.last(), "advmod"::equals).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("not"));
    return !is || open
        ? Optional.empty()
        : sentence.children(title.last(), "nsubj"::equals).stream()
            .flatMap(head -> personEnding(head).stream())
            .findFirst()
            .map(person -> appoint(person, title, "title-by-copula"));
  }

  private boolean passable(int token) {
    return BETWEEN.contains(Words.lower(sentence.token(token)))
        || names.stream().anyMatch(n -> n.isOwner() && n.covers(token));
  }

  private Appointment appoint(Name person, TitleMatch title, String rule) {
    Name owner = before(title).or(() -> behind(title)).or(() -> behind(person)).orElse(null);
    return new Appointment(person, title, owner, rule);
  }

  /** {@code Foreign Minister Ana Belmonte of Merania}. */
  private Optional<Name> behind(Name person) {
    int at = person.last() + 1;
    return at < sentence.tokens().size() && sentence.token(at).word().equals("of")
        ? ownerAt(sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1)
        : Optional.empty();
  }

  private Optional<Name> before(TitleMatch title) {
    int at = title.first() - 1;
    while (at > 1 && BETWEEN.contains(Words.lower(sentence.token(at)))) {
      at--;
    }
    return ownerAt(at);
  }

  private Optional<Name> behind(TitleMatch title) {
    int at = title.last() + 1;
    if (at + 1 > sentence.tokens().size()
        || !Set.of("of", "for", "at", "to").contains(sentence.token(at).word())) {
      return Optional.empty();
    }
    boolean article = sentence.token(at + 1).tag().equals("DT");
    return article ? ownerAt(at + 2) : ownerAt(at + 1);
  }

  private Optional<Name> ownerAt(int token) {
    return names.stream()
        .filter(n -> n.covers(token) && n.isOwner())
        .findFirst()
        .map(this::withBody);
  }

  /** In {@code the Ukrainian General Staff} the owner is the staff. */
  private Name withBody(Name owner) {
    return names.stream()
        .filter(n -> owner.sense() == Name.Sense.DEMONYM)
        .filter(n -> n.first() == owner.last() + 1 && n.isBody())
        .findFirst()
        .orElse(owner);
  }

  private Optional<Name> personAt(int token) {
    return names.stream().filter(n -> n.isPerson() && n.first() == token).findFirst();
  }

  private Optional<Name> personEnding(int token) {
    return names.stream().filter(n -> n.isPerson() && n.last() == token).findFirst();
  }
}
