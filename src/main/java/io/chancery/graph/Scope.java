package io.chancery.graph;

import io.chancery.resolve.Entity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.Reference;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * The graph of one document while it is written: its names, and triples with values of each kind.
 */
final class Scope {

  private final Iris iris;
  private final String docId;
  private final EntityIris entities;
  private final Names names = new Names();
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  Scope(Iris iris, ResolvedDocument document) {
    this.iris = iris;
    this.docId = document.document().id();
    this.entities = EntityIris.of(iris, document);
  }

  Graph graph() {
    return graph;
  }

  EntityIris entities() {
    return entities;
  }

  Node document() {
    return NodeFactory.createURI(iris.document(docId));
  }

  Node entity(Entity entity) {
    return NodeFactory.createURI(entities.iri(entity));
  }

  Node event(String key) {
    return NodeFactory.createURI(iris.event(docId, key));
  }

  Node reference(Reference reference) {
    int begin = reference.words().span().begin();
    return NodeFactory.createURI(iris.reference(docId, begin, reference.part()));
  }

  Node relation(Node subject, String predicate, Node object) {
    String iri = iris.relation(docId, subject.getURI(), predicate, object.getURI());
    return NodeFactory.createURI(names.unique(iri));
  }

  /** A node of its own for what stands at a span; several at the same span are told apart. */
  Node part(String kind, Span span) {
    return NodeFactory.createURI(names.unique(iris.part(docId, kind, span.begin(), span.end())));
  }

  Node numbered(String kind, int number) {
    return NodeFactory.createURI(iris.numbered(docId, kind, number));
  }

  Node within(Node owner, String kind, Object name) {
    String iri = iris.within(owner.getURI(), kind, String.valueOf(name));
    return NodeFactory.createURI(names.unique(iri));
  }

  /** The shared node of the words at a span. */
  Node span(Quote words) {
    Node span = shared("span", words.span());
    add(span, Vocabulary.TYPE, Vocabulary.SPAN);
    text(span, Vocabulary.WORDS, words.text());
    return span;
  }

  /** The shared node of a sentence. */
  Node sentence(Span span) {
    return shared("sentence", span);
  }

  private Node shared(String kind, Span span) {
    Node node = NodeFactory.createURI(iris.part(docId, kind, span.begin(), span.end()));
    place(node, span);
    return node;
  }

  /** Where in the document a node stands. */
  void place(Node node, Span span) {
    integer(node, Vocabulary.BEGIN, span.begin());
    integer(node, Vocabulary.END, span.end());
    add(node, Vocabulary.IN_DOCUMENT, document());
  }

  /** The node of what fills a role or stands in a triple. */
  Node participant(Participant participant) {
    if (participant instanceof Participant.OfEntity of) {
      return entity(of.entity());
    }
    if (participant instanceof Participant.OfEvent of) {
      return event(of.event());
    }
    return span(((Participant.OfText) participant).words());
  }

  static @Nullable Quote words(Participant participant) {
    return participant instanceof Participant.OfEntity of ? of.words() : null;
  }

  void add(Node subject, Node property, Node value) {
    graph.add(subject, property, value);
  }

  void reify(Node reifier, Node subject, Node property, Node value) {
    add(reifier, Vocabulary.REIFIES, NodeFactory.createTripleTerm(subject, property, value));
  }

  void spanIfKnown(Node subject, Node property, @Nullable Quote words) {
    if (words != null) {
      add(subject, property, span(words));
    }
  }

  void text(Node subject, Node property, @Nullable String value) {
    if (value != null) {
      add(subject, property, NodeFactory.createLiteralString(value));
    }
  }

  void label(Node subject, String value) {
    add(subject, Vocabulary.LABEL, NodeFactory.createLiteralLang(value, "en"));
  }

  void integer(Node subject, Node property, int value) {
    literal(subject, property, Integer.toString(value), XSDDatatype.XSDinteger);
  }

  void decimal(Node subject, Node property, double value) {
    String plain = BigDecimal.valueOf(value).toPlainString();
    literal(subject, property, plain, XSDDatatype.XSDdecimal);
  }

  void flag(Node subject, Node property, boolean value) {
    literal(subject, property, Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  void date(Node subject, Node property, @Nullable LocalDate value) {
    if (value != null) {
      literal(subject, property, value.toString(), XSDDatatype.XSDdate);
    }
  }

  private void literal(Node subject, Node property, String form, XSDDatatype type) {
    add(subject, property, NodeFactory.createLiteralDT(form, type));
  }
}
