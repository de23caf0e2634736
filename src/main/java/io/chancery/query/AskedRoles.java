package io.chancery.query;

import io.chancery.ontology.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles that parts of a clause may fill, as paths of the graph's vocabulary. */
final class AskedRoles {
  static final String AGENT = "ch:agent";
  static final String RECIPIENT = "ch:recipient";
  static final String THEME = "ch:theme";
  static final String PLACE = "ch:place";
  static final String SOURCE = "ch:source";

  /** Of which state somebody's act in office is one; inferred, never told. */
  static final String ACT_OF = "ch:actOf";

  /** Who or what an event is about, and who takes part in the event that it is about. */
  static final Set<String> OTHERS =
      Set.of(
          RECIPIENT,
          THEME,
          PLACE,
          "ch:theme/ch:agent",
          "ch:theme/ch:recipient",
          "ch:theme/ch:place");

  /**
   * What a passive verb says is done to somebody, and not to who takes part in what it is about.
   */
  private static final Set<String> UNDERGOING = Set.of(RECIPIENT, THEME, PLACE);

  static final Set<String> ANY = with(OTHERS, AGENT);

  private static final Set<String> WHERE = Set.of("in", "at", "on", "near", "inside", "outside");

  private final AskedWords words;

  AskedRoles(AskedWords words) {
    this.words = words;
  }

  private static Set<String> with(Set<String> roles, String... more) {
    return Stream.concat(roles.stream(), Stream.of(more)).collect(Collectors.toSet());
  }

  private static Set<String> paths(Set<Role> roles) {
    return roles.stream()
        .map(role -> "ch:" + role.localName())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Of a subject. */
  Set<String> subject(String verb, Set<String> kinds, boolean passive) {
    if (words.isMutual(kinds)) {
      return Set.of(AGENT, RECIPIENT);
    }
    Set<String> known = paths(words.roles(verb, false, passive ? "nsubj:pass" : "nsubj"));
    Set<String> usual = passive ? UNDERGOING : Set.of(AGENT);
    return known.isEmpty() || passive ? with(usual, known.toArray(String[]::new)) : known;
  }

  /** Of who is asked for as subject: whoever undergoes it, where it is told so; no place does. */
  Set<String> askedSubject(String verb, Set<String> kinds, boolean passive) {
    Set<String> roles = new LinkedHashSet<>(subject(verb, kinds, passive));
    if (passive) {
      roles.removeIf(role -> role.equals(PLACE) || role.contains("/"));
    }
    return roles;
  }

  /** Of somebody named as object: whatever is not the agent. */
  Set<String> object(Set<String> kinds) {
    return words.isMutual(kinds) ? ANY : OTHERS;
  }

  /** Of what is named behind a preposition. */
  Set<String> phrase(String preposition, Set<String> kinds, boolean passive) {
    if (preposition.equals("by") && passive) {
      return Set.of(AGENT);
    }
    if (WHERE.contains(preposition) && kinds.isEmpty()) {
      return Set.of(PLACE, "ch:theme/ch:place");
    }
    if (WHERE.contains(preposition)) {
      return Set.of(PLACE, "ch:theme/ch:place", RECIPIENT, THEME);
    }
    return words.isMutual(kinds) || preposition.matches("with|between|from") ? ANY : OTHERS;
  }

  /** Of who or what is asked for as object. */
  Set<String> askedObject(String verb, Set<String> kinds) {
    if (words.isMutual(kinds)) {
      return Set.of(AGENT, RECIPIENT);
    }
    Set<String> known = paths(words.roles(verb, false, "obj"));
    known.remove(AGENT);
    return known.isEmpty() ? Set.of(RECIPIENT, THEME) : known;
  }

  /** Of who or what is asked for behind a preposition. */
  Set<String> askedPhrase(String verb, String preposition, Set<String> kinds, boolean passive) {
    if (preposition.equals("by")) {
      return Set.of(AGENT);
    }
    if (words.isMutual(kinds)) {
      return Set.of(AGENT, RECIPIENT);
    }
    Set<String> known = paths(words.roles(verb, false, "obl:" + preposition));
    boolean together = preposition.equals("with");
    Set<String> usual =
        together
            ? Set.of(RECIPIENT, "ch:theme/ch:agent", "ch:theme/ch:recipient")
            : Set.of(RECIPIENT);
    return known.isEmpty() ? usual : known;
  }
}
