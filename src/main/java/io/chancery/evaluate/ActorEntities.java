package io.chancery.evaluate;

import io.chancery.evaluate.ActorDictionary.Actor;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A dictionary of actors as known entities, in the Turtle that {@code --entities} takes. */
final class ActorEntities {

  private static final int STATE = 3;

  /** How many codes ISO 3166 leaves to users in QMA to QZZ. */
  private static final int FREE = 364;

  private static final int LETTERS = 26;

  private static final String PREFIXES =
      """
      @prefix ch: <https://w3id.org/chancery/ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  private ActorEntities() {}

  /**
   * Writes the file; the caller deletes it.
   *
   * @param known whether a name is known already: another entity with it would only be taken for a
   *     namesake
   */
  static Path write(ActorDictionary dictionary, Predicate<String> known) {
    try {
      return Files.writeString(Files.createTempFile("actors", ".ttl"), turtle(dictionary, known));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String turtle(ActorDictionary dictionary, Predicate<String> known) {
    List<Actor> actors = dictionary.actors();
    return IntStream.range(0, actors.size())
        .mapToObj(at -> entity(at, actors.get(at), known))
        .collect(Collectors.joining("", PREFIXES, ""));
  }

  private static String entity(int number, Actor actor, Predicate<String> known) {
    List<String> names =
        actor.names().stream()
            .filter(name -> !known.test(capitalised(name)))
            .flatMap(name -> Stream.of(capitalised(name), name))
            .distinct()
            .toList();
    String code = actor.codes().isEmpty() ? "" : actor.codes().get(0).code();
    return names.isEmpty() ? "" : entity(number, names, code, code.length() == STATE);
  }

  /** The name of a state may stand before a noun too: "the Merania government". */
  private static String entity(int number, List<String> names, String code, boolean state) {
    String all = names.stream().map(ActorEntities::quoted).collect(Collectors.joining(", "));
    return "<urn:actor:%d> a ch:%s ; rdfs:label %s ; skos:altLabel %s ;%s ch:code \"%s\" .\n"
        .formatted(
            number,
            state ? "Country" : "Organization",
            quoted(names.get(0)),
            all,
            state ? " ch:demonym " + all + " ;" + iso3(number) : "",
            code);
  }

  /** A state has a code of its own by which those that belong to it name it. */
  private static String iso3(int number) {
    return freeCode(number).map(code -> " ch:iso3 \"" + code + "\" ;").orElse("");
  }

  private static Optional<String> freeCode(int number) {
    return number < FREE
        ? Optional.of("Q" + (char) ('M' + number / LETTERS) + (char) ('A' + number % LETTERS))
        : Optional.empty();
  }

  /** The states among the actors by the codes that records have for their countries. */
  static Map<String, Actor> byCountry(ActorDictionary dictionary, Gazetteer known) {
    Map<String, Actor> states = new HashMap<>();
    List<Actor> actors = dictionary.actors();
    for (int at = 0; at < actors.size(); at++) {
      Actor actor = actors.get(at);
      freeCode(at).ifPresent(code -> states.put(code, actor));
      actor.names().stream()
          .flatMap(name -> known.named(capitalised(name)).stream())
          .filter(entity -> entity.type() == EntityType.Country && entity.iso3() != null)
          .forEach(state -> states.putIfAbsent(Objects.requireNonNull(state.iso3()), actor));
    }
    return states;
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\\", "").replace("\"", "") + "\"@en";
  }

  /** As running text writes it: Minas Tirith for MINAS TIRITH. */
  private static String capitalised(String name) {
    return Stream.of(name.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
