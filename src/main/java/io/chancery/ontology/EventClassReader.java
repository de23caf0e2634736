package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.ch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;

/** Reads the classes below {@code ch:Event}. */
final class EventClassReader {
  private static final String EVENT = "Event";

  private final Knowledge knowledge;
  private final ClassHierarchy classes;

  EventClassReader(Knowledge knowledge, ClassHierarchy classes) {
    this.knowledge = knowledge;
    this.classes = classes;
  }

  Map<String, EventClass> read() {
    List<ModeRule> modeRules = modeRules();
    Map<String, EventClass> events = new LinkedHashMap<>();
    knowledge
        .instances(OWL2.Class.asNode())
        .filter(t -> t.node().isURI() && classes.isA(t.localName(), EVENT))
        .forEach(t -> events.put(t.localName(), eventClass(t, modeRules)));
    return events;
  }

  private List<ModeRule> modeRules() {
    return knowledge
        .instances(ch(ModeRule.CLASS))
        .map(t -> ModeRule.of(t.localName(), property -> values(t, property)))
        .toList();
  }

  private EventClass eventClass(Term term, List<ModeRule> modeRules) {
    return new EventClass(
        term.localName(),
        term.requiredText(Vocabulary.LABEL),
        classes.parents().getOrDefault(term.localName(), List.of()),
        term.link(ch("ploverType")).map(Vocabulary::localName).orElse(null),
        term.textOrNull(ch("cameo")),
        term.link(ch("ploverMode"))
            .map(mode -> ModeRule.modeName(Vocabulary.localName(mode)))
            .orElse(null),
        ModeRule.forType(
            modeRules.stream(), term.link(ch("ploverType")).map(Vocabulary::localName)),
        List.copyOf(term.localNames(ch("stageOf"))),
        new VerbPhrase(
            term.requiredText(ch("verbPhrase")),
            term.textOrNull(ch("verbPhraseToward")),
            term.textOrNull(ch("verbPhraseAbout"))));
  }

  /** PLOVER types by the codes of another scheme, whose concepts have names such as cameo-042. */
  Crosswalk crosswalk(String scheme) {
    return new Crosswalk(
        knowledge
            .instances(SKOS.Concept.asNode())
            .filter(t -> t.node().isURI() && t.localName().startsWith(scheme + "-"))
            .collect(
                Collectors.toMap(
                    EventClassReader::notation,
                    t -> t.link(SKOS.broadMatch.asNode()).map(Vocabulary::localName))));
  }

  private static String notation(Term code) {
    return code.requiredText(SKOS.notation.asNode());
  }

  private static List<String> values(Term term, String property) {
    return Stream.concat(term.texts(ch(property)).stream(), term.localNames(ch(property)).stream())
        .toList();
  }
}
