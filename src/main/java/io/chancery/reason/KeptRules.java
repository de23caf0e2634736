package io.chancery.reason;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The rules of a store's inferences, in a graph of their own, with a mark that says that the
 * inferences are what follows by them. A change of the store that does not bring inferences up to
 * date takes the mark away.
 */
final class KeptRules {

  private static final Node INFERRED = NodeFactory.createURI(Vocabulary.INFERRED);

  private final Iris iris;
  private final Node graph;

  KeptRules(Iris iris) {
    this.iris = iris;
    this.graph = NodeFactory.createURI(Vocabulary.RULES);
  }

  /** The mark of a store, where its inferences are up to date. */
  Optional<String> mark(DatasetGraph dataset) {
    return dataset.stream(graph, INFERRED, Vocabulary.CONTENT_HASH, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  /** The mark of rules: other rules, or other words of a rule, have another. */
  String mark(Rules rules) {
    String all =
        rules.all().stream()
            .map(rule -> rule.text() + "\n" + rule.says())
            .sorted()
            .collect(Collectors.joining("\n"));
    byte[] bytes = all.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString();
  }

  void write(Rules rules, DatasetGraph dataset) {
    dataset.removeGraph(graph);
    rules.all().forEach(rule -> write(rule, rules.placeInRoot(rule), dataset));
    dataset.add(graph, INFERRED, Vocabulary.CONTENT_HASH, text(mark(rules)));
  }

  private void write(InferenceRule rule, Place place, DatasetGraph dataset) {
    Node node = NodeFactory.createURI(iris.inferenceRule(rule.name()));
    dataset.add(graph, node, Vocabulary.TYPE, Vocabulary.RULE);
    dataset.add(graph, node, Vocabulary.LABEL, NodeFactory.createLiteralLang(rule.says(), "en"));
    dataset.add(graph, node, Vocabulary.RULE_TEXT, text(rule.text()));
    if (place instanceof Place.InFile at) {
      dataset.add(graph, node, Vocabulary.FILE, text(at.file().toString()));
      Node line = NodeFactory.createLiteralDT(Long.toString(at.line()), XSDDatatype.XSDinteger);
      dataset.add(graph, node, Vocabulary.LINE, line);
    }
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** The rules that a store keeps. */
  Rules read(DatasetGraph dataset) {
    List<RuleText> texts =
        dataset.stream(graph, Node.ANY, Vocabulary.TYPE, Vocabulary.RULE)
            .map(Quad::getSubject)
            .sorted(Comparator.comparing(Node::getURI))
            .map(rule -> read(rule, dataset))
            .toList();
    return Rules.of(texts);
  }

  private RuleText read(Node rule, DatasetGraph dataset) {
    Place place =
        value(rule, Vocabulary.FILE, dataset)
            .<Place>map(file -> new Place.InFile(Path.of(file), line(rule, dataset)))
            .orElseGet(Place.InStore::new);
    return new RuleText(
        value(rule, Vocabulary.LABEL, dataset).orElse(""),
        value(rule, Vocabulary.RULE_TEXT, dataset).orElse(""),
        place);
  }

  private long line(Node rule, DatasetGraph dataset) {
    return value(rule, Vocabulary.LINE, dataset).map(Long::parseLong).orElse(1L);
  }

  private Optional<String> value(Node rule, Node property, DatasetGraph dataset) {
    return dataset.stream(graph, rule, property, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
