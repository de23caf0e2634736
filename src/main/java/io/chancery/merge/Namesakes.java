package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.NameKey;
import io.chancery.wordnet.Meaning;
import io.chancery.wordnet.WordNet;
import io.chancery.wordnet.WordUses;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes part in two events, compared: the same keys, and people of whom one paper gives the
 * whole name and the other a part of it.
 *
 * @param one what the first document is about
 * @param here who takes part as it tells, as keys
 * @param other what the second document is about
 * @param there likewise
 */
record Namesakes(DocumentAccount one, Set<String> here, DocumentAccount other, Set<String> there) {

  private static final String PERSON = EntityType.Person + ":";
  private static final String OFFICE = EntityType.Position + ":";
  private static final String GROUP = EntityType.Collective + ":";
  private static final WordNet WORD_NET = new WordNet();
  private static final WordUses USES = new WordUses(WORD_NET);
  private static final String IRI = "://";

  /**
   * How much of the smaller side is in the other, from 0 to 1. Two known people do not become one
   * by the office that both are said to hold.
   */
  double share() {
    Set<String> both = new TreeSet<>(here);
    both.retainAll(there);
    if (areOthers() && both.stream().allMatch(key -> key.startsWith(OFFICE))) {
      return 0;
    }
    int smaller = Math.min(here.size(), there.size());
    boolean akin =
        both.isEmpty()
            && here.stream()
                .anyMatch(
                    mine -> there.stream().anyMatch(t -> akin(mine, t) || areOneGroup(mine, t)));
    return smaller == 0 ? 0 : (double) (akin ? 1 : both.size()) / smaller;
  }

  /** {@code Inmates} and {@code prisoners}. */
  private static boolean areOneGroup(String mine, String theirs) {
    if (!mine.startsWith(GROUP) || !theirs.startsWith(GROUP)) {
      return false;
    }
    Meaning one = meaning(mine);
    Meaning other = meaning(theirs);
    return !Collections.disjoint(one.own(), other.own())
        || !Collections.disjoint(one.broader(), other.own())
        || !Collections.disjoint(one.own(), other.broader());
  }

  private static Meaning meaning(String group) {
    String name = group.substring(GROUP.length());
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return WORD_NET.meaning(USES.noun(last).orElse(last));
  }

  private boolean areOthers() {
    Set<String> some = known(here);
    Set<String> others = known(there);
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  private static Set<String> known(Set<String> keys) {
    return keys.stream().filter(Namesakes::isKnown).collect(Collectors.toSet());
  }

  private static boolean isKnown(String key) {
    return key.startsWith(PERSON) && key.contains(IRI);
  }

  /** Whether each side has people with names, and none of them may be one of the other. */
  boolean areOtherPeople() {
    Set<String> some = people(one, here);
    Set<String> others = people(other, there);
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().noneMatch(mine -> others.stream().anyMatch(t -> akin(mine, t)));
  }

  /** Whether a person with a name on one side may be one on the other. */
  boolean shareSomebodyNamed() {
    Set<String> others = people(other, there);
    return people(one, here).stream()
        .anyMatch(mine -> others.stream().anyMatch(t -> akin(mine, t)));
  }

  private static Set<String> people(DocumentAccount told, Set<String> keys) {
    return keys.stream().filter(key -> isNamedPerson(told, key)).collect(Collectors.toSet());
  }

  private boolean akin(String mine, String theirs) {
    if (isKnown(mine) && isKnown(theirs)) {
      return mine.equals(theirs);
    }
    Set<String> some = named(one, mine);
    Set<String> others = named(other, theirs);
    return !some.isEmpty()
        && !others.isEmpty()
        && (some.containsAll(others) || others.containsAll(some));
  }

  /**
   * Whether all are people, called by name or by office on both sides, so that others are others: a
   * paper's foreign minister may be another's Ana Belmonte.
   */
  boolean allPeople() {
    return Stream.concat(here.stream(), there.stream()).allMatch(Namesakes::isPerson)
        && anyNamed(one, here) == anyNamed(other, there);
  }

  /** Whether a key is a person or an office. */
  static boolean isPerson(String key) {
    return key.startsWith(PERSON) || key.startsWith(OFFICE);
  }

  private static boolean anyNamed(DocumentAccount told, Set<String> keys) {
    return keys.stream().anyMatch(key -> isNamedPerson(told, key));
  }

  /** Whether a key is a person whom a document calls by a name. */
  static boolean isNamedPerson(DocumentAccount told, String key) {
    return !named(told, key).isEmpty();
  }

  /** The parts of a person's name; none if these are only words for a person. */
  private static Set<String> named(DocumentAccount told, String key) {
    if (isKnown(key)) {
      String name = key.substring(key.lastIndexOf('/') + 1).replace('_', ' ');
      return Set.copyOf(PersonNames.parts(NameKey.of(name).value()));
    }
    return key.startsWith(PERSON)
        ? PersonNames.parts(key.substring(PERSON.length())).stream()
            .filter(told.people()::contains)
            .collect(Collectors.toSet())
        : Set.of();
  }
}
