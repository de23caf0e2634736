package io.chancery.evaluate;

import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the store says of one thing that an answer names.
 *
 * @param graph what questions are asked of
 * @param node an event or an entity
 */
record AskedThing(Graph graph, Node node) {
  private static final String CH = "https://w3id.org/chancery/ns#";

  private static Node ch(String name) {
    return NodeFactory.createURI(CH + name);
  }

  private List<Node> values(Node of, String property) {
    return graph.find(of, ch(property), Node.ANY).mapWith(Triple::getObject).toList();
  }

  boolean isEvent() {
    return graph.contains(node, RDF.type.asNode(), ch("Event"));
  }

  /** As the gold would have to name it. */
  Named named() {
    String label =
        graph
            .find(node, RDFS.label.asNode(), Node.ANY)
            .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
            .nextOptional()
            .orElse(null);
    String wikidata =
        values(node, "wikidata").stream().map(Node::getLiteralLexicalForm).findFirst().orElse(null);
    return new Named(node.getURI(), label, null, wikidata, null, null);
  }

  /** The members of a group. */
  List<AskedThing> members() {
    return values(node, "member").stream().map(member -> new AskedThing(graph, member)).toList();
  }

  /** The id of an event's document. */
  String document() {
    return values(node, "inDocument").stream()
        .flatMap(document -> values(document, "docId").stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  /** Where an event's words stand. */
  List<Span> triggers() {
    List<Span> triggers = new ArrayList<>();
    graph
        .find(Node.ANY, ch("ofEvent"), node)
        .mapWith(Triple::getSubject)
        .toList()
        .forEach(mention -> values(mention, "trigger").forEach(t -> triggers.add(span(t))));
    return triggers;
  }

  private Span span(Node words) {
    return new Span(number(words, "begin"), number(words, "end"));
  }

  private int number(Node words, String property) {
    return ((Number) values(words, property).get(0).getLiteralValue()).intValue();
  }

  /** What an event is about, to whatever depth, where that is events. */
  List<AskedThing> themes(Set<Node> seen) {
    List<AskedThing> all = new ArrayList<>();
    for (Node theme : values(node, "theme")) {
      AskedThing thing = new AskedThing(graph, theme);
      if (thing.isEvent() && seen.add(theme)) {
        all.add(thing);
        all.addAll(thing.themes(seen));
      }
    }
    return all;
  }
}
