package io.chancery.graph;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Tenure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * What is known before reading, as triples in the terms of the entity files, and back. The lists of
 * an entity come back sorted, entities by IRI.
 */
public final class KnownGraph {

  private static final Node DEMONYM = Vocabulary.ch("demonym");
  private static final Node METONYM = Vocabulary.ch("metonym");
  private static final Node ISO3 = Vocabulary.ch("iso3");
  private static final Node COUNTRY = Vocabulary.ch("country");
  private static final Node CAPITAL = Vocabulary.ch("capital");
  private static final Node POSITION_OF = Vocabulary.ch("positionOf");
  private static final Node PORTFOLIO = Vocabulary.ch("portfolio");
  private static final Node KIND = Vocabulary.ch("kind");
  private static final Node GENDER = Vocabulary.ch("gender");
  private static final Node HOLDER = Vocabulary.ch("holder");
  private static final Node POSITION = Vocabulary.ch("position");
  private static final Node START = Vocabulary.ch("start");
  private static final Node LAST = Vocabulary.END;

  private final Graph graph;

  private KnownGraph(Graph graph) {
    this.graph = graph;
  }

  /** The graph of all that a gazetteer knows. */
  public static Graph write(Gazetteer gazetteer) {
    List<Tenure> tenures =
        gazetteer.entities().stream().flatMap(e -> gazetteer.tenuresOf(e.iri()).stream()).toList();
    return write(gazetteer.entities(), tenures);
  }

  /** The graph of entities and of who held which position. */
  public static Graph write(Collection<KnownEntity> entities, Collection<Tenure> tenures) {
    KnownGraph known = new KnownGraph(GraphMemFactory.createDefaultGraphSameTerm());
    entities.forEach(known::entity);
    tenures.forEach(known::tenure);
    return known.graph;
  }

  /** The entities of a graph, ordered by IRI. */
  public static List<KnownEntity> entities(Graph graph) {
    KnownGraph known = new KnownGraph(graph);
    return Arrays.stream(EntityType.values())
        .flatMap(
            t -> known.instances(Vocabulary.ch(t.name())).stream().map(n -> known.entity(n, t)))
        .sorted(Comparator.comparing(KnownEntity::iri))
        .toList();
  }

  /** The tenures of a graph, ordered by position, holder and first day. */
  public static List<Tenure> tenures(Graph graph) {
    KnownGraph known = new KnownGraph(graph);
    return known.instances(Vocabulary.TENURE).stream()
        .map(known::tenure)
        .sorted(Comparator.comparing(Tenure::toString))
        .toList();
  }

  private void entity(KnownEntity entity) {
    Node node = NodeFactory.createURI(entity.iri());
    graph.add(node, Vocabulary.TYPE, Vocabulary.ch(entity.type().name()));
    names(node, entity);
    text(node, Vocabulary.WIKIDATA, entity.wikidata());
    text(node, ISO3, entity.iso3());
    text(node, PORTFOLIO, entity.portfolio());
    text(node, KIND, entity.kind());
    text(node, GENDER, entity.gender());
    text(node, Vocabulary.ACTOR_CODE, entity.code());
    date(node, START, entity.start());
    date(node, LAST, entity.end());
    links(node, entity);
  }

  private void names(Node node, KnownEntity entity) {
    name(node, Vocabulary.LABEL, entity.name());
    entity.aliases().forEach(n -> name(node, Vocabulary.ALT_LABEL, n));
    entity.demonyms().forEach(n -> name(node, DEMONYM, n));
    entity.metonyms().forEach(n -> name(node, METONYM, n));
  }

  private void links(Node node, KnownEntity entity) {
    link(node, COUNTRY, entity.country());
    link(node, Vocabulary.PART_OF, entity.partOf());
    link(node, CAPITAL, entity.capital());
    link(node, POSITION_OF, entity.positionOf());
    entity.members().forEach(m -> link(node, Vocabulary.MEMBER, m));
  }

  /**
   * A tenure is named after its holder, its position and its first day: a person may hold one
   * twice.
   */
  private void tenure(Tenure tenure) {
    Node node =
        NodeFactory.createURI(Iris.tenure(tenure.holder(), tenure.position(), tenure.start()));
    graph.add(node, Vocabulary.TYPE, Vocabulary.TENURE);
    link(node, HOLDER, tenure.holder());
    link(node, POSITION, tenure.position());
    date(node, START, tenure.start());
    date(node, LAST, tenure.end());
  }

  private KnownEntity entity(Node node, EntityType type) {
    return new KnownEntity(
        node.getURI(),
        type,
        Objects.requireNonNullElse(textOrNull(node, Vocabulary.LABEL), node.getURI()),
        texts(node, Vocabulary.ALT_LABEL),
        texts(node, DEMONYM),
        texts(node, METONYM),
        textOrNull(node, Vocabulary.WIKIDATA),
        textOrNull(node, ISO3),
        textOrNull(node, COUNTRY),
        textOrNull(node, Vocabulary.PART_OF),
        textOrNull(node, CAPITAL),
        texts(node, Vocabulary.MEMBER),
        textOrNull(node, POSITION_OF),
        textOrNull(node, PORTFOLIO),
        textOrNull(node, KIND),
        textOrNull(node, GENDER),
        textOrNull(node, Vocabulary.ACTOR_CODE),
        dateOrNull(node, START),
        dateOrNull(node, LAST));
  }

  private Tenure tenure(Node node) {
    return new Tenure(
        String.join("", texts(node, HOLDER)),
        String.join("", texts(node, POSITION)),
        dateOrNull(node, START),
        dateOrNull(node, LAST));
  }

  private List<Node> instances(Node type) {
    return graph.stream(Node.ANY, Vocabulary.TYPE, type).map(Triple::getSubject).toList();
  }

  /** Lexical forms or IRIs, sorted. */
  private List<String> texts(Node node, Node property) {
    return graph.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .map(o -> o.isURI() ? o.getURI() : o.getLiteralLexicalForm())
        .sorted()
        .toList();
  }

  private @Nullable String textOrNull(Node node, Node property) {
    return texts(node, property).stream().findFirst().orElse(null);
  }

  private @Nullable LocalDate dateOrNull(Node node, Node property) {
    String date = textOrNull(node, property);
    return date == null ? null : LocalDate.parse(date);
  }

  /** In English, or in a language that its script alone does not tell. */
  private void name(Node node, Node property, String name) {
    boolean latin = name.codePoints().filter(Character::isLetter).allMatch(KnownGraph::isLatin);
    graph.add(
        node,
        property,
        latin ? NodeFactory.createLiteralLang(name, "en") : NodeFactory.createLiteralString(name));
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  private void text(Node node, Node property, @Nullable String value) {
    if (value != null) {
      graph.add(node, property, NodeFactory.createLiteralString(value));
    }
  }

  private void date(Node node, Node property, @Nullable LocalDate value) {
    if (value != null) {
      graph.add(node, property, NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate));
    }
  }

  private void link(Node node, Node property, @Nullable String iri) {
    if (iri != null) {
      graph.add(node, property, NodeFactory.createURI(iri));
    }
  }
}
