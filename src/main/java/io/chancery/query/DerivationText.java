package io.chancery.query;

import io.chancery.reason.Derivation;
import io.chancery.reason.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Derivations for people: what follows, by which rule, and below it what that rests on.
 *
 * <p>What was explained above is not explained again.
 *
 * @param graph has the labels
 * @param evidence says what is told by whom
 */
record DerivationText(Graph graph, Evidence evidence) {

  private static final String STEP = "  ";
  private static final Node TENURE = Terms.ch("Tenure");

  String of(Derivation derivation) {
    StringBuilder text = new StringBuilder();
    write(derivation, "", new HashSet<>(), text);
    return text.toString();
  }

  /**
   * In short: what follows, by which rules, and what of that on which it rests no document says.
   */
  String brief(Derivation derivation) {
    List<String> lines = new ArrayList<>();
    rules(derivation).map(this::rule).map(rule -> "by: " + rule).forEach(lines::add);
    derivation.told().stream()
        .filter(told -> !told.getPredicate().equals(Terms.TYPE) && evidence.isKnown(told))
        .map(told -> "known: " + words(told))
        .forEach(lines::add);
    return lines.stream()
        .distinct()
        .map(line -> STEP + line + "\n")
        .collect(Collectors.joining("", words(derivation.statement()) + "\n", ""));
  }

  private static Stream<Derivation.Inferred> rules(Derivation derivation) {
    return derivation instanceof Derivation.Inferred inferred
        ? Stream.concat(
            Stream.of(inferred), inferred.premises().stream().flatMap(DerivationText::rules))
        : Stream.empty();
  }

  private void write(
      Derivation derivation, String indent, Set<Triple> explained, StringBuilder text) {
    text.append(indent).append(words(derivation.statement()));
    if (!explained.add(derivation.statement())) {
      text.append("  (as above)\n");
    } else if (derivation instanceof Derivation.Inferred inferred) {
      text.append('\n').append(indent).append("because: ").append(rule(inferred)).append('\n');
      inferred.premises().forEach(premise -> write(premise, indent + STEP, explained, text));
      inferred.absent().forEach(triple -> lack(triple, indent + STEP, text));
    } else {
      text.append("  (").append(source(derivation.statement())).append(")\n");
    }
  }

  private String rule(Derivation.Inferred inferred) {
    Derivation.Rule rule = inferred.rule();
    String says = rule.says().isEmpty() ? "" : rule.says(this::words) + " ";
    return "%s[%s, %s]".formatted(says, rule.name(), rule.place());
  }

  private void lack(Triple triple, String indent, StringBuilder text) {
    text.append(indent).append("nothing says: ").append(words(triple)).append('\n');
  }

  private String words(Triple triple) {
    String object = words(triple.getObject());
    String property =
        triple.getPredicate().equals(Terms.TYPE)
            ? "is " + (object.matches("(?i)[aeio].*") ? "an" : "a")
            : words(triple.getPredicate());
    return words(triple.getSubject()) + " " + property + " " + object;
  }

  private String words(Node node) {
    return node.isConcrete() ? named(node) : "…";
  }

  /** A reifier is called by what it stands for, a term of office by whose and which it is. */
  private String named(Node node) {
    Labels labels = new Labels(graph);
    if (graph.contains(node, Terms.TYPE, TENURE)) {
      return "term of %s as %s".formatted(words(one(node, "holder")), words(one(node, "position")));
    }
    return graph
        .find(node, Terms.REIFIES, Node.ANY)
        .mapWith(said -> "“" + labels.of(said.getObject()) + "”")
        .nextOptional()
        .orElseGet(() -> labels.of(node));
  }

  private Node one(Node node, String property) {
    return graph
        .find(node, Terms.ch(property), Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional()
        .orElse(Node.ANY);
  }

  /**
   * The documents that tell it as an event or a relation, or whether it is known before reading.
   */
  private String source(Triple told) {
    String documents =
        evidence.facts(told).stream()
            .flatMap(fact -> graph.stream(fact, Terms.IN_DOCUMENT, Node.ANY))
            .flatMap(in -> graph.stream(in.getObject(), Terms.DOC_ID, Node.ANY))
            .map(id -> id.getObject().getLiteralLexicalForm())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String untraced = evidence.isKnown(told) ? "known" : "told";
    return documents.isEmpty() ? untraced : "told in " + documents;
  }
}
