package io.chancery.resolve;

import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From {@code the two leaders} to the two heads of states or governments of a text. */
final class StateHeads {

  private static final int NEAR = 2;

  private final Cast cast;
  private final Groups groups;
  private final Discourse discourse;

  StateHeads(Cast cast, Groups groups, Discourse discourse) {
    this.cast = cast;
    this.groups = groups;
    this.discourse = discourse;
  }

  /** The two, in the order of the text, and nobody who chairs a guild; empty if there are more. */
  Optional<Entity> two(Phrase phrase) {
    boolean counted =
        AnyOf.matches(phrase.lemma(), "leader")
            && phrase.definite()
            && phrase.number().orElse(0) == 2;
    Map<String, Entity> persons = new LinkedHashMap<>();
    discourse
        .recent()
        .takeWhile(s -> s.sentence() >= phrase.sentence().index() - NEAR)
        .map(Discourse.Spoken::entity)
        .filter(e -> counted && Binding.isNamedPerson(e))
        .filter(e -> cast.portfolios(e).stream().anyMatch(field -> field.startsWith("head of")))
        .forEach(e -> persons.putIfAbsent(e.key(), e));
    List<Entity> told = new ArrayList<>(persons.values());
    Collections.reverse(told);
    boolean apart =
        told.stream().map(e -> String.valueOf(e.country())).distinct().count() == told.size();
    return told.size() == 2 && apart ? groups.union(told) : Optional.empty();
  }
}
