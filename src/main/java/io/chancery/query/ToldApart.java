package io.chancery.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Tells namesakes apart for a reader: {@code "Ivo Rask" is two that nothing makes one}, with what
 * each is and which documents tell of it.
 *
 * @param graph what questions are asked of
 */
record ToldApart(Graph graph) {
  private static final List<Node> POSTS =
      List.of(Terms.ch("holdsPosition"), Terms.ch("heldPosition"), Terms.ch("occupation"));

  /** One line for each of the names that mean several. */
  List<String> of(Collection<AskedUnit> units) {
    return units.stream()
        .filter(unit -> unit.isName() && unit.nodes().stream().filter(Terms::isMinted).count() > 1)
        .map(this::line)
        .distinct()
        .toList();
  }

  private String line(AskedUnit name) {
    return "\"%s\" is %d here that nothing makes one: %s"
        .formatted(
            name.text(),
            name.nodes().size(),
            name.nodes().stream()
                .sorted(Terms.BY_IRI)
                .map(this::words)
                .collect(Collectors.joining("; ")));
  }

  private String words(Node one) {
    return Stream.of(post(one), documents(one), Optional.of("<" + one + ">"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** An office, or what somebody is by calling. */
  private Optional<String> post(Node one) {
    Labels labels = new Labels(graph);
    return POSTS.stream()
        .flatMap(property -> graph.find(one, property, Node.ANY).toList().stream())
        .map(triple -> labels.of(triple.getObject()))
        .max(String::compareTo)
        .map(post -> post + ",");
  }

  private Optional<String> documents(Node one) {
    Sentences sentences = new Sentences(graph);
    Labels labels = new Labels(graph);
    String ids =
        graph.find(Node.ANY, Terms.REFERS_TO, one).mapWith(Triple::getSubject).toList().stream()
            .map(sentences::document)
            .filter(Node::isURI)
            .map(document -> id(document).orElseGet(() -> labels.of(document)))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return Optional.of(ids).filter(found -> !found.isEmpty()).map(found -> "told by " + found);
  }

  private Optional<String> id(Node document) {
    return graph
        .find(document, Terms.DOC_ID, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional();
  }
}
