package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who of a document's persons is {@code he} and who is {@code she}: by how the text addresses them,
 * by the nouns it calls them, by their given names, and by the pronouns it has used.
 */
final class Genders {

  private final GenderWords words;
  private final Scene scene;
  private final Map<String, String> byPerson = new HashMap<>();

  private Genders(Scene scene, GenderWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** Gathers what the text says of each person, an address before a noun before a given name. */
  static Genders of(Scene scene, Cast cast) {
    Genders genders = new Genders(scene, GenderWords.load());
    genders.gather(cast, genders::address);
    genders.gather(cast, genders::noun);
    genders.gather(cast, (s, name) -> genders.given(name.text()));
    return genders;
  }

  private interface Evidence {
    Optional<String> of(int sentence, Name name);
  }

  private void gather(Cast cast, Evidence evidence) {
    for (int s = 0; s < scene.names().size(); s++) {
      for (Name name : scene.names().get(s)) {
        Optional<String> gender = name.isPerson() ? evidence.of(s, name) : Optional.empty();
        Optional<Entity> person = gender.isEmpty() ? Optional.empty() : cast.person(s, name);
        person.ifPresent(p -> byPerson.putIfAbsent(p.key(), gender.orElseThrow()));
      }
    }
  }

  /** {@code Ms Lind}, {@code Dame Ida Lind}. */
  private Optional<String> address(int sentence, Name name) {
    String first = name.text().split(" ")[0];
    String before = name.first() > 1 ? scene.sentence(sentence).token(name.first() - 1).word() : "";
    return Stream.of(before, first)
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
        .flatMap(w -> words.address(w).stream())
        .findFirst();
  }

  /** {@code Her husband, Ivo Lind}, {@code spokesman Ivo Lind}. */
  private Optional<String> noun(int sentence, Name name) {
    Sentence text = scene.sentence(sentence);
    Stream<Integer> apposed =
        Stream.concat(
            text.above(name.last()).stream()
                .filter(d -> d.relation().equals("appos"))
                .map(Dependency::governor),
            text.children(name.last(), "appos"::equals).stream());
    return Stream.concat(apposed, Stream.of(name.first() - 1))
        .filter(i -> i > 0)
        .flatMap(i -> words.noun(Words.lower(text.token(i))).stream())
        .findFirst();
  }

  private Optional<String> given(String name) {
    String[] parts = name.split(" ");
    return words
        .given(parts[0])
        .or(() -> parts.length > 1 ? words.surname(parts[parts.length - 1]) : Optional.empty());
  }

  /** The gender of a person, if anything tells it. */
  @Nullable String of(Entity person) {
    String known = person instanceof LinkedEntity linked ? linked.known().gender() : null;
    if (known != null) {
      return known;
    }
    return byPerson.getOrDefault(person.key(), described(person).orElse(null));
  }

  /** {@code Her late husband}, whom the text does not name. */
  private Optional<String> described(Entity person) {
    boolean described =
        person instanceof NilEntity
            && person.type() == EntityType.Person
            && Character.isLowerCase(person.name().codePointAt(0));
    List<String> parts =
        described ? List.of(person.name().toLowerCase(Locale.ROOT).split(" ")) : List.<String>of();
    return parts.stream().map(words::noun).flatMap(Optional::stream).findFirst();
  }

  /** Whether a noun may mean a person: {@code the man} is nobody who was {@code she}. */
  boolean mayBe(Entity person, String noun) {
    String gender = of(person);
    return gender == null || words.noun(noun).filter(told -> !told.equals(gender)).isEmpty();
  }

  /** Who has once been {@code she} is not {@code he} later. */
  void learn(Entity person, String gender) {
    byPerson.putIfAbsent(person.key(), Objects.requireNonNull(gender));
  }
}
