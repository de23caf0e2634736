package io.chancery.correct;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Finds again what corrections spoke of, in documents as they are now; works within a transaction.
 * An event's IRI says where it is told, so it has another when text before it changes; words and
 * sentence stay. What is found is a function of the anchor and of the document's graph alone.
 */
final class Anchors {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Map<Node, List<Telling>> documents = new HashMap<>();

  Anchors(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** Words of a document that tell of an event or refer to one. */
  private record Telling(Node event, Node type, String words, String sentence, int at, int begin) {

    boolean reads(Anchor anchor) {
      return words.equals(anchor.words())
          && sentence.equals(anchor.sentence())
          && at == anchor.at();
    }

    boolean isAgain(Telling other) {
      return words.equals(other.words) && sentence.equals(other.sentence) && at == other.at;
    }

    boolean isOf(Anchor anchor) {
      return type.equals(anchor.type());
    }
  }

  /** By what an event can be found again; nothing where no document tells of it. */
  Optional<Anchor> of(Node node) {
    return tellings(node)
        .min(Comparator.comparingInt(Telling::begin))
        .map(t -> new Anchor(node, t.type(), t.words(), t.sentence(), t.at(), nth(t)));
  }

  private int nth(Telling telling) {
    return (int)
        all(document(telling.event())).stream()
            .filter(telling::isAgain)
            .map(Telling::begin)
            .distinct()
            .filter(begin -> begin < telling.begin())
            .count();
  }

  /** The event that an anchor is of now. */
  Optional<Node> find(Anchor anchor) {
    boolean stayed =
        tellings(anchor.event()).anyMatch(each -> each.isOf(anchor) && each.reads(anchor));
    return stayed ? Optional.of(anchor.event()) : moved(anchor);
  }

  private Optional<Node> moved(Anchor anchor) {
    List<Telling> alike =
        all(document(anchor.event())).stream().filter(each -> each.reads(anchor)).toList();
    List<Node> there =
        alike.stream()
            .map(Telling::begin)
            .distinct()
            .sorted()
            .skip(anchor.nth())
            .findFirst()
            .map(begin -> told(alike, begin, anchor))
            .orElse(List.of());
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  /** Those of the same class, or all where none is. */
  private static List<Node> told(List<Telling> alike, int begin, Anchor anchor) {
    List<Telling> here = alike.stream().filter(each -> each.begin() == begin).toList();
    boolean typed = here.stream().anyMatch(each -> each.isOf(anchor));
    return here.stream()
        .filter(each -> !typed || each.isOf(anchor))
        .map(Telling::event)
        .distinct()
        .toList();
  }

  private List<Telling> all(Node document) {
    return documents.computeIfAbsent(
        document,
        each ->
            Stream.of(Vocabulary.EVENT, Vocabulary.EVENT_REFERENCE)
                .flatMap(kind -> quads(each, Node.ANY, Vocabulary.TYPE, kind))
                .flatMap(quad -> tellings(quad.getSubject()))
                .toList());
  }

  private Stream<Telling> tellings(Node node) {
    if (!node.isURI() || !iris.isOfOneDocument(node.getURI())) {
      return Stream.empty();
    }
    Node document = document(node);
    Stream<Telling> referring =
        value(document, node, Vocabulary.EVOKES).stream()
            .flatMap(type -> telling(node, type, node, node));
    Stream<Telling> telling =
        type(document, node).stream()
            .flatMap(
                type ->
                    quads(document, Node.ANY, Vocabulary.OF_EVENT, node)
                        .map(Quad::getSubject)
                        .flatMap(
                            mention ->
                                value(document, mention, Vocabulary.TRIGGER).stream()
                                    .flatMap(span -> telling(node, type, mention, span))));
    return Stream.concat(referring, telling);
  }

  private Optional<Node> type(Node document, Node event) {
    return quads(document, event, Vocabulary.TYPE, Node.ANY)
        .map(Quad::getObject)
        .filter(type -> !type.equals(Vocabulary.EVENT))
        .min(Comparator.comparing(Node::getURI));
  }

  private Stream<Telling> telling(Node event, Node type, Node mention, Node span) {
    Node document = document(event);
    Optional<Node> sentence = value(document, mention, Vocabulary.IN_SENTENCE);
    Optional<String> text = value(document, document, Vocabulary.TEXT).map(Anchors::form);
    Optional<Node> words = value(document, span, Vocabulary.WORDS);
    if (sentence.isEmpty() || text.isEmpty() || words.isEmpty()) {
      return Stream.empty();
    }
    int first = number(document, sentence.get(), Vocabulary.BEGIN);
    int begin = number(document, span, Vocabulary.BEGIN);
    int end = number(document, sentence.get(), Vocabulary.END);
    return Stream.of(
        new Telling(
            event,
            type,
            spaced(form(words.get())),
            spaced(between(text.get(), first, end)),
            spaced(between(text.get(), first, begin)).length(),
            begin));
  }

  /** Offsets count code points. */
  private static String between(String text, int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return begin < end ? text.substring(from, text.offsetByCodePoints(from, end - begin)) : "";
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private int number(Node document, Node node, Node property) {
    return value(document, node, property).map(n -> Integer.parseInt(form(n))).orElse(0);
  }

  private static String form(Node literal) {
    return literal.getLiteralLexicalForm();
  }

  private Node document(Node node) {
    return NodeFactory.createURI(iris.documentOf(node.getURI()));
  }

  private Optional<Node> value(Node document, Node node, Node property) {
    return quads(document, node, property, Node.ANY).map(Quad::getObject).findFirst();
  }

  private Stream<Quad> quads(Node document, Node subject, Node property, Node object) {
    return dataset.stream(document, subject, property, object);
  }
}
