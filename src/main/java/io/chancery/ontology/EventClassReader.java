package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.ch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
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
    Map<String, EventClass> events = new LinkedHashMap<>();
    knowledge
        .instances(OWL2.Class.asNode())
        .filter(t -> t.node().isURI() && classes.isA(t.localName(), EVENT))
        .forEach(t -> events.put(t.localName(), eventClass(t)));
    return events;
  }

  private EventClass eventClass(Term term) {
    return new EventClass(
        term.localName(),
        term.requiredText(Vocabulary.LABEL),
        classes.parents().getOrDefault(term.localName(), List.of()),
        term.link(ch("ploverType")).map(Vocabulary::localName).orElse(null),
        term.textOrNull(ch("cameo")),
        term.link(ch("ploverMode")).map(EventClassReader::modeName).orElse(null),
        term.requiredText(ch("verbPhrase")));
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

  private static String modeName(Node mode) {
    String local = Vocabulary.localName(mode);
    return local.startsWith("mode-") ? local.substring("mode-".length()) : local;
  }
}
