package io.chancery.reason;

import io.chancery.graph.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.JenaException;
import org.apache.jena.vocabulary.RDF;

/**
 * The shapes of some files, each looked at before any is used: Jena passes over what it does not
 * know, and what it cannot read it reports without a place.
 */
final class ShapeFiles {

  private static final Set<String> TERMS = ShaclTerms.known();
  private static final Node APPLIES_TO = Vocabulary.ch("appliesTo");

  private final TurtleFiles files;

  private ShapeFiles(TurtleFiles files) {
    this.files = files;
  }

  /**
   * The shapes of files.
   *
   * @throws ShapeException at the first shape that cannot be used
   */
  static ShapeFiles of(TurtleFiles files) {
    ShapeFiles shapes = new ShapeFiles(files);
    shapes.nodes().forEach(shapes::check);
    return shapes;
  }

  /** The shapes for a scope. */
  Shapes forScope(Scope scope) {
    return Shapes.parse(scope.of(files.graph()));
  }

  private List<Node> nodes() {
    return files.graph().stream(Node.ANY, RDF.Nodes.type, SHACL.NodeShape)
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private void check(Node shape) {
    List<Triple> parts = new Closure(files.graph()).of(shape);
    parts.forEach(part -> checkTerm(shape, part));
    parts.stream().filter(p -> p.getSubject().equals(shape)).forEach(p -> checkScope(shape, p));
    if (parts.stream().noneMatch(p -> Scope.isTarget(p.getPredicate())) && !isUsed(shape)) {
      throw fault(ShapeFault.NO_TARGET, shape, "", "it is for no node");
    }
    if (new ShapeQueries(files.graph()).askElsewhere(parts)) {
      throw fault(ShapeFault.NOT_LOCAL, shape, "SERVICE", "its query asks another server");
    }
    parse(shape, parts);
  }

  private boolean isUsed(Node shape) {
    return files.graph().contains(Node.ANY, SHACL.node, shape)
        || files.graph().contains(Node.ANY, SHACL.property, shape)
        || files.graph().contains(Node.ANY, RDF.Nodes.first, shape);
  }

  private void checkTerm(Node shape, Triple part) {
    Node property = part.getPredicate();
    if (property.isURI()
        && property.getURI().startsWith(SHACL.NS)
        && !TERMS.contains(property.getLocalName())) {
      String what = "there is no term sh:" + property.getLocalName() + nearest(property);
      throw fault(ShapeFault.UNKNOWN_TERM, shape, ":" + property.getLocalName(), what);
    }
    if (part.getPredicate().equals(SHACL.path)) {
      checkPath(shape, part.getObject());
    }
  }

  private static String nearest(Node property) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return TERMS.stream()
        .max(
            Comparator.comparingDouble((String t) -> similarity.apply(t, property.getLocalName()))
                .thenComparing(Comparator.reverseOrder()))
        .map(t -> "; nearest: sh:" + t)
        .orElse("");
  }

  private void checkPath(Node shape, Node path) {
    if (path.isURI()
        && path.getURI().startsWith(Vocabulary.CH)
        && !files.graph().contains(path, RDF.Nodes.type, Node.ANY)) {
      String name = Vocabulary.localName(path);
      throw fault(ShapeFault.UNKNOWN_TERM, shape, ":" + name, "there is no property ch:" + name);
    }
  }

  private void checkScope(Node shape, Triple part) {
    if (part.getPredicate().equals(APPLIES_TO)
        && Stream.of(Scope.values()).noneMatch(s -> isNamed(part.getObject(), s))) {
      String what = "ch:appliesTo is \"files\" or \"store\", not " + part.getObject();
      throw fault(ShapeFault.UNKNOWN_TERM, shape, ":appliesTo", what);
    }
  }

  private static boolean isNamed(Node value, Scope scope) {
    return value.isLiteral() && value.getLiteralLexicalForm().equals(scope.toString());
  }

  /** Without all that a parser would have taken instead. */
  private static String brief(String why) {
    return why.replaceAll("\\s+", " ").replaceFirst(" Was expecting .*", "").strip();
  }

  /** Jena throws what comes to hand, a ClassCastException for a count that is no number. */
  private void parse(Node shape, List<Triple> parts) {
    Graph alone = GraphMemFactory.createDefaultGraphSameTerm();
    parts.forEach(alone::add);
    prefixes().forEach(alone::add);
    try {
      Shapes.parse(alone);
    } catch (JenaException | ClassCastException | IllegalArgumentException e) {
      String why = Optional.ofNullable(e.getMessage()).orElse(e.toString());
      throw fault(ShapeFault.BROKEN, shape, "", brief(why));
    }
  }

  private Set<Triple> prefixes() {
    Closure closure = new Closure(files.graph());
    return files.graph().stream(Node.ANY, SHACL.declare, Node.ANY)
        .flatMap(t -> Stream.concat(Stream.of(t), closure.of(t.getObject()).stream()))
        .collect(Collectors.toSet());
  }

  private ShapeException fault(ShapeFault fault, Node shape, String detail, String what) {
    Place place = files.place(shape, detail).orElseGet(Place.InStore::new);
    return new ShapeException(fault, place, Words.name(files.named(shape)) + ": " + what);
  }
}
