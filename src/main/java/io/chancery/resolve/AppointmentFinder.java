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
    return bearerBehind(title).or(() -> bearerByApposition(title)).or(() -> bearerBefore(title));
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

  private boolean passable(int token) {
    return BETWEEN.contains(Words.lower(sentence.token(token)))
        || names.stream().anyMatch(n -> n.isOwner() && n.covers(token));
  }

  private Appointment appoint(Name person, TitleMatch title, String rule) {
    return new Appointment(person, title, owner(sentence, names, title), rule);
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
    return names.stream().filter(n -> n.covers(token) && n.isOwner()).findFirst();
  }

  private Optional<Name> personAt(int token) {
    return names.stream().filter(n -> n.isPerson() && n.first() == token).findFirst();
  }

  private Optional<Name> personEnding(int token) {
    return names.stream().filter(n -> n.isPerson() && n.last() == token).findFirst();
  }
}
