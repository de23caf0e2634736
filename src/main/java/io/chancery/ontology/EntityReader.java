package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.ch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is known before reading, and who held which position; every reference must lead
 * somewhere.
 */
final class EntityReader {
  private final Knowledge knowledge;
  private final Map<Node, Node> capitals = new LinkedHashMap<>();

  EntityReader(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (Term term : knowledge.terms()) {
      term.link(ch("capitalOf")).ifPresent(state -> capitals.putIfAbsent(state, term.node()));
    }
  }

  Map<String, KnownEntity> entities() {
    Map<String, KnownEntity> entities = new LinkedHashMap<>();
    for (Term term : knowledge.terms()) {
      typeOf(term).ifPresent(type -> entities.put(term.node().getURI(), entity(term, type)));
    }
    return entities;
  }

  /** By the IRIs of persons the names that are used alone, where they are not the last words. */
  Map<String, String> familyNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Term term : knowledge.terms()) {
      term.text(ch("familyName")).ifPresent(name -> names.put(term.node().getURI(), name));
    }
    return names;
  }

  List<Tenure> tenures() {
    return knowledge.instances(ch("Tenure")).map(this::tenure).toList();
  }

  private static Optional<EntityType> typeOf(Term term) {
    List<Node> types = term.all(RDF.type.asNode());
    return Arrays.stream(EntityType.values()).filter(t -> types.contains(ch(t.name()))).findFirst();
  }

  private KnownEntity entity(Term term, EntityType type) {
    return new KnownEntity(
        term.node().getURI(),
        type,
        term.requiredText(Vocabulary.LABEL),
        term.texts(Vocabulary.ALT_LABEL),
        term.texts(ch("demonym")),
        term.texts(ch("metonym")),
        term.textOrNull(ch("wikidata")),
        term.textOrNull(ch("iso3")),
        reference(term, "country"),
        reference(term, "partOf"),
        capital(term),
        members(term),
        reference(term, "positionOf"),
        term.textOrNull(ch("portfolio")),
        term.textOrNull(ch("kind")),
        term.textOrNull(ch("gender")),
        term.textOrNull(ch("code")),
        date(term, "start"),
        date(term, "end"));
  }

  private @Nullable String capital(Term term) {
    String stated = reference(term, "capital");
    Node derived = capitals.get(term.node());
    return stated != null || derived == null ? stated : derived.getURI();
  }

  private List<String> members(Term term) {
    return term.all(ch("member")).stream().map(node -> known(term, node)).toList();
  }

  private Tenure tenure(Term term) {
    return new Tenure(
        known(term, term.requiredLink(ch("holder"))),
        known(term, term.requiredLink(ch("position"))),
        date(term, "start"),
        date(term, "end"));
  }

  private @Nullable String reference(Term term, String property) {
    return term.link(ch(property)).map(node -> known(term, node)).orElse(null);
  }

  private String known(Term term, Node node) {
    if (!node.isURI() || knowledge.term(node).flatMap(EntityReader::typeOf).isEmpty()) {
      String what = Vocabulary.show(node) + " is no known entity";
      throw term.fault(OntologyFault.UNKNOWN_ENTITY, node, what);
    }
    return node.getURI();
  }

  private static @Nullable LocalDate date(Term term, String property) {
    return term.text(ch(property)).map(text -> date(term, property, text)).orElse(null);
  }

  private static LocalDate date(Term term, String property, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      String what = "ch:" + property + " \"" + text + "\" is no date; one is written 2021-01-26";
      throw term.fault(OntologyFault.BAD_VALUE, text, what);
    }
  }
}
