package io.chancery.query;

import io.chancery.ontology.FactualityCue;
import io.chancery.ontology.Frame;
import io.chancery.ontology.LexicalUnit;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.PartOfSpeech;
import io.chancery.ontology.Role;
import io.chancery.ontology.SupportVerb;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lexicon says of the words of a question: events they evoke, roles around them. */
final class AskedWords {
  private static final Set<String> PEOPLE = Set.of("noun.person", "noun.group");
  private static final Set<String> GENERAL = Set.of("Act", "Plan");

  private final Ontology ontology;
  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> nouns = new HashMap<>();
  private final Set<String> distant;
  private final WordNet wordNet = new WordNet();

  AskedWords(Ontology ontology) {
    this.ontology = ontology;
    for (Frame frame : ontology.frames()) {
      frame.units().stream().filter(unit -> !unit.any()).forEach(unit -> add(unit, frame));
    }
    this.distant =
        ontology.factualityCues().stream()
            .filter(cue -> cue.partOfSpeech() != PartOfSpeech.NOUN)
            .filter(cue -> isDistant(cue))
            .map(FactualityCue::lemma)
            .filter(lemma -> specific(verbs, lemma).isEmpty())
            .collect(Collectors.toSet());
  }

  private static boolean isDistant(FactualityCue cue) {
    return switch (cue.yields()) {
      case Planned, Possible -> true;
      default -> false;
    };
  }

  private void add(LexicalUnit unit, Frame frame) {
    Map<String, List<Frame>> map = unit.nominal() ? nouns : verbs;
    map.computeIfAbsent(unit.lemma(), none -> new ArrayList<>()).add(frame);
  }

  private static Set<String> specific(Map<String, List<Frame>> map, String lemma) {
    return map.getOrDefault(lemma, List.of()).stream()
        .map(Frame::evokes)
        .filter(type -> !GENERAL.contains(type))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The classes that a verb evokes, with its particle or object as the lexicon writes it. */
  Set<String> ofVerb(String lemma) {
    return specific(verbs, lemma);
  }

  /** The classes that a noun evokes, alone or as the last of several words. */
  Set<String> ofNoun(String lemma) {
    return specific(nouns, lemma);
  }

  boolean isEventNoun(String lemma) {
    return nouns.containsKey(lemma);
  }

  boolean isVerb(String lemma) {
    return verbs.containsKey(lemma) || wordNet.isVerb(lemma);
  }

  boolean isFrameVerb(String lemma) {
    return verbs.containsKey(lemma);
  }

  /** A verb or adjective that only says how far off something is: plan, expected, set, likely. */
  boolean isDistant(String lemma) {
    return distant.contains(lemma);
  }

  /** The statuses that a verb gives which only says how far off something is; none for others. */
  Set<String> statuses(String lemma) {
    return ontology.factualityCues().stream()
        .filter(cue -> isDistant(lemma) && cue.lemma().equals(lemma) && isDistant(cue))
        .map(cue -> cue.yields().name())
        .collect(Collectors.toSet());
  }

  boolean isReporting(String lemma) {
    return ontology.reportingVerbs().stream()
        .anyMatch(verb -> verb.partOfSpeech() == PartOfSpeech.VERB && verb.lemma().equals(lemma));
  }

  /** Whether a verb says little beside this noun. */
  boolean supports(String verb, String noun) {
    return ontology.supportVerbs().stream()
        .filter(support -> support.lemma().equals(verb))
        .anyMatch(support -> support.supports(noun));
  }

  /** The role that a verb's subject has in the event of the noun that it carries. */
  Role supported(String verb, String noun) {
    return ontology.supportVerbs().stream()
        .filter(support -> support.lemma().equals(verb) && support.supports(noun))
        .map(SupportVerb::subject)
        .filter(role -> role != null)
        .findFirst()
        .orElse(Role.AGENT);
  }

  /** Where the frames of a word look for something over one edge. */
  Set<Role> roles(String lemma, boolean nominal, String edge) {
    return (nominal ? nouns : verbs)
        .getOrDefault(lemma, List.of()).stream()
            .filter(frame -> !GENERAL.contains(frame.evokes()))
            .flatMap(frame -> frame.realisations().stream())
            .filter(found -> found.role() != Role.TIME && found.role() != Role.SOURCE)
            .filter(found -> found.appliesTo(new LexicalUnit(lemma, nominal)))
            .filter(found -> found.paths().stream().anyMatch(path -> path.toString().equals(edge)))
            .map(found -> found.role())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Classes and all below them. */
  Set<String> withSubclasses(Set<String> classes) {
    return ontology.eventClasses().stream()
        .map(type -> type.name())
        .filter(name -> classes.stream().anyMatch(type -> ontology.isA(name, type)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether all take part alike: talks, meetings. */
  boolean isMutual(Set<String> classes) {
    return !classes.isEmpty()
        && classes.stream()
            .allMatch(
                type ->
                    ontology.flatPredicatesOf(type).stream()
                        .anyMatch(predicate -> predicate.symmetric()));
  }

  /** Whether a class is another or below it. */
  boolean isA(String type, String ancestor) {
    return ontology.isA(type, ancestor);
  }

  /** A word and all others of one word that share a frame with it. */
  Set<String> relatives(String lemma) {
    Set<String> all = new LinkedHashSet<>(Set.of(lemma));
    Stream.of(verbs, nouns)
        .flatMap(map -> map.getOrDefault(lemma, List.of()).stream())
        .filter(frame -> !GENERAL.contains(frame.evokes()))
        .flatMap(frame -> frame.units().stream())
        .map(LexicalUnit::lemma)
        .filter(other -> !other.contains(" "))
        .forEach(all::add);
    return all;
  }

  /** The verbs that a word is a form of. */
  Set<String> verbs(String word) {
    return wordNet.verbs(word);
  }

  /** Whether a noun may mean people: marcher, crowd. */
  boolean isSomebody(String lemma) {
    return wordNet.senses(lemma).stream().anyMatch(sense -> PEOPLE.contains(sense.file()));
  }

  boolean isNoun(String lemma) {
    return !wordNet.senses(lemma).isEmpty();
  }

  /** Whether a word stands in a dictionary, and so is not a name alone. */
  boolean isCommon(String lemma) {
    return !wordNet.senses(lemma).isEmpty() || wordNet.isVerb(lemma);
  }
}
