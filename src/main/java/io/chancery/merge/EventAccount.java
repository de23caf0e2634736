package io.chancery.merge;

import io.chancery.ontology.NameKey;
import io.chancery.resolve.Interval;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one document tells of one event, in the terms in which events of different documents are
 * compared. Participants stand as keys that mean the same in every document: a known entity's IRI,
 * or the class and the folded name of one that only documents know.
 *
 * @param iri the event
 * @param told what its document is about
 * @param type local name of the event class
 * @param families classes above its own, but for that of all events
 * @param words verbs that the evoking words are forms of or derive from, or the words themselves
 * @param agents who does it: as told, and members of groups, holders of offices
 * @param recipients to or with whom, likewise
 * @param states ISO codes of the states that its participants are or belong to
 * @param places where it is, and what that lies in
 * @param about what it is about: things by key, words by lemma, an event by its class
 * @param near who and what else its sentences speak of, as keys
 * @param series whether its words tell of several such: {@code launches}
 * @param nominal whether nouns alone name it
 * @param denied whether it is said not to happen
 * @param standing whether it is said to be so always or again and again, on no day: {@code claims}
 * @param sentence what else its sentences speak of: names in part and words by lemma
 * @param time the days, open where the document does not say; of what has happened by the day of
 *     the report that day is the end
 * @param exact whether these are a single day that its own words tell, and none carried over
 */
record EventAccount(
    String iri,
    DocumentAccount told,
    String type,
    Set<String> families,
    Set<String> words,
    Set<String> agents,
    Set<String> recipients,
    Set<String> states,
    Set<String> places,
    Set<String> about,
    Set<String> near,
    boolean series,
    boolean nominal,
    boolean denied,
    boolean standing,
    Set<String> sentence,
    Interval time,
    boolean exact) {

  EventAccount {
    families = Set.copyOf(families);
    words = Set.copyOf(words);
    agents = Set.copyOf(agents);
    recipients = Set.copyOf(recipients);
    states = Set.copyOf(states);
    places = Set.copyOf(places);
    about = Set.copyOf(about);
    near = Set.copyOf(near);
    sentence = Set.copyOf(sentence);
  }

  /** The id of its document. */
  String document() {
    return told.id();
  }

  /** The same with its sides changed over. */
  EventAccount turned() {
    return new EventAccount(
        iri,
        told,
        type,
        families,
        words,
        recipients,
        agents,
        states,
        places,
        about,
        near,
        series,
        nominal,
        denied,
        standing,
        sentence,
        time,
        exact);
  }

  /** The same if somebody or something in it were called otherwise, by no name that there is. */
  EventAccount renamed(EntityAccount who) {
    Set<String> keys =
        who.names().stream().map(name -> who.type() + ":" + name).collect(Collectors.toSet());
    Set<String> words =
        who.names().stream()
            .flatMap(name -> Arrays.stream(name.split(" ")))
            .collect(Collectors.toSet());
    return new EventAccount(
        iri,
        told.renamed(words),
        type,
        families,
        this.words,
        renamed(agents, keys),
        renamed(recipients, keys),
        states,
        places,
        renamed(about, keys),
        renamed(near, keys),
        series,
        nominal,
        denied,
        standing,
        DocumentAccount.renamed(sentence, words),
        time,
        exact);
  }

  /** The same if who takes part were called as somebody else is. */
  EventAccount called(Set<String> theirs, Set<String> mine) {
    return new EventAccount(
        iri,
        told,
        type,
        families,
        words,
        called(agents, theirs, mine),
        called(recipients, theirs, mine),
        states,
        places,
        about,
        near,
        series,
        nominal,
        denied,
        standing,
        sentence,
        time,
        exact);
  }

  private static Set<String> called(Set<String> all, Set<String> theirs, Set<String> mine) {
    if (Collections.disjoint(all, theirs)) {
      return all;
    }
    Set<String> called = new TreeSet<>(all);
    called.removeAll(theirs);
    called.addAll(mine);
    return called;
  }

  private static Set<String> renamed(Set<String> all, Set<String> keys) {
    return all.stream()
        .map(
            key ->
                keys.contains(key)
                    ? key.replaceAll("(?<=[\\p{L}\\p{N}])(?= |$)", DocumentAccount.OTHER)
                    : key)
        .collect(Collectors.toSet());
  }

  /** Everybody who takes part. */
  Set<String> who() {
    Set<String> who = new TreeSet<>(agents);
    who.addAll(recipients);
    return who;
  }

  /** Everybody who takes part, and the things that it is about. */
  Set<String> involved() {
    Set<String> involved = who();
    about.stream().filter(key -> key.indexOf(':') > 0).forEach(involved::add);
    return involved;
  }

  /** The last words of what it is about: {@code the islands} and {@code the Belmonte Islands}. */
  Set<String> subjects() {
    return about.stream().map(EventAccount::head).collect(Collectors.toSet());
  }

  /** Whether a noun in the plural tells what it is about: {@code missiles}. */
  boolean isOfMany() {
    return about.stream()
        .anyMatch(key -> key.contains(":") && key.endsWith("s") && !key.contains("://"));
  }

  private static String head(String about) {
    String name = NameKey.of(about.replaceFirst("^.*[/:]", "").replace('_', ' ')).value();
    return name.substring(name.lastIndexOf(' ') + 1).replaceFirst("s$", "");
  }

  /** Whether its document says from which day to which it was. */
  boolean isDated() {
    return time.begin() != null && time.end() != null;
  }

  /** A day near which it is: its first, or its last, or that of the report. */
  @Nullable LocalDate day() {
    if (time.begin() != null) {
      return time.begin();
    }
    return time.end() == null ? told.reported() : time.end();
  }
}
