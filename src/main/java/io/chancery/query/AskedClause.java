package io.chancery.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clause of a question.
 *
 * @param wh the word that asks, none where it is asked whether
 * @param auxiliaries do, have, be, modals, and verbs that only say how far off it is: plan to
 * @param subject who or what; none where the word that asks is the subject or nobody is named
 * @param verb its lemma, particles behind it; empty where it only says what something is
 * @param passive whether the subject is what it is done to
 * @param objects noun phrases behind the verb
 * @param phrases prepositional phrases behind the verb
 * @param content the clause that the verb governs: said that, wants to
 * @param times times without a preposition
 * @param rest words that were not understood
 */
record AskedClause(
    Optional<AskedWh> wh,
    List<AskedUnit> auxiliaries,
    Optional<AskedNoun> subject,
    String verb,
    boolean passive,
    List<AskedNoun> objects,
    List<AskedPhrase> phrases,
    Optional<AskedClause> content,
    List<AskedUnit> times,
    List<AskedUnit> rest) {

  AskedClause {
    auxiliaries = List.copyOf(auxiliaries);
    objects = List.copyOf(objects);
    phrases = List.copyOf(phrases);
    times = List.copyOf(times);
    rest = List.copyOf(rest);
  }

  boolean negated() {
    return auxiliaries.stream().anyMatch(unit -> unit.is("not", "n't", "never"));
  }

  AskedClause with(AskedWh asked) {
    return new AskedClause(
        Optional.of(asked),
        auxiliaries,
        subject,
        verb,
        passive,
        objects,
        phrases,
        content,
        times,
        rest);
  }

  AskedClause with(List<AskedPhrase> others) {
    return new AskedClause(
        wh, auxiliaries, subject, verb, passive, objects, others, content, times, rest);
  }

  AskedClause with(AskedNoun first, AskedNoun second) {
    return new AskedClause(
        wh,
        auxiliaries,
        Optional.of(first),
        verb,
        passive,
        List.of(second),
        phrases,
        content,
        times,
        rest);
  }

  /** The same in the active voice: its agent as subject, and without the phrase that named it. */
  AskedClause active(AskedNoun agent, AskedNoun object) {
    List<AskedPhrase> others =
        phrases.stream().filter(phrase -> !phrase.preposition().equals("by")).toList();
    return new AskedClause(
        wh,
        auxiliaries,
        Optional.of(agent),
        verb,
        false,
        List.of(object),
        others,
        content,
        times,
        rest);
  }

  AskedClause withoutContent() {
    return new AskedClause(
        wh, auxiliaries, subject, verb, passive, objects, phrases, Optional.empty(), times, rest);
  }

  /**
   * Where its verb is said of several names that are joined behind it: by each of them the clause
   * of it alone; empty where there are none or several such lists.
   */
  Map<AskedNoun, AskedClause> apart() {
    List<AskedNoun> lists =
        Stream.concat(objects.stream(), phrases.stream().flatMap(p -> p.noun().stream()))
            .filter(noun -> !noun.others().isEmpty())
            .toList();
    Map<AskedNoun, AskedClause> apart = new LinkedHashMap<>();
    if (lists.size() == 1 && lists.get(0).all().stream().allMatch(AskedNoun::isName)) {
      lists.get(0).all().forEach(one -> apart.put(one, instead(lists.get(0), one.alone())));
    }
    return apart;
  }

  private AskedClause instead(AskedNoun list, AskedNoun one) {
    List<AskedNoun> nouns =
        objects.stream().map(object -> object.equals(list) ? one : object).toList();
    List<AskedPhrase> others = phrases.stream().map(phrase -> phrase.with(list, one)).toList();
    return new AskedClause(
        wh, auxiliaries, subject, verb, passive, nouns, others, content, times, rest);
  }

  /** Those of its phrases, and of the word that asks. */
  Set<String> prepositions() {
    return Stream.concat(
            phrases.stream().map(AskedPhrase::preposition), wh.stream().map(AskedWh::preposition))
        .collect(Collectors.toSet());
  }

  Stream<AskedUnit> everything() {
    return Stream.of(
            subject.stream().flatMap(AskedNoun::everything),
            objects.stream().flatMap(AskedNoun::everything),
            phrases.stream().flatMap(AskedPhrase::everything),
            content.stream().flatMap(AskedClause::everything),
            times.stream(),
            rest.stream())
        .flatMap(part -> part);
  }
}
