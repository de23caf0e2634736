package io.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Dataset;
import org.apache.jena.shared.PrefixMapping;

/**
 * Finds what a name means in a dataset, whatever its case and accents.
 *
 * <p>Names of known entities go before those that only one document knows, labels before other
 * names, whole names before family names and parts of names; among equals, what the documents
 * mention goes before what they never mention.
 */
final class Names {
  private static final Set<String> SCHEMES = Set.of("http", "https", "urn");
  private static final List<Node> PROPERTIES =
      List.of(Terms.LABEL, Terms.ALT_LABEL, Terms.FAMILY_NAME);

  /** How many entities of one name are asked about one by one. */
  private static final int NAMESAKES = 20;

  /** How many choices a message lists. */
  private static final int CHOICES = 6;

  private final Graph graph;

  Names(Dataset dataset) {
    this.graph = dataset.asDatasetGraph().getDefaultGraph();
  }

  /**
   * The entity of that name or IRI; several where a few documents each have one of exactly that
   * name and nothing says yet whether they are the same.
   *
   * @throws QueryException when none has it, or different ones have
   */
  Set<Node> namesakes(String name) {
    Set<Node> found = iri(name).map(Set::of).orElseGet(() -> best(name, node -> !isEvent(node)));
    return found.size() <= NAMESAKES && found.stream().allMatch(node -> isExactly(node, name))
        ? orUnknown(found, name)
        : Set.of(only(name, found));
  }

  private boolean isExactly(Node node, String name) {
    return Terms.isMinted(node) && Folded.of(new Labels(graph).of(node)).equals(Folded.of(name));
  }

  /**
   * The one entity of that name or IRI, or the one event where no entity is called that.
   *
   * @throws QueryException when none or several have it
   */
  Node thing(String name) {
    return only(name, things(name));
  }

  /** The entities and events that a name or IRI may mean, all equally well. */
  Set<Node> things(String name) {
    return iri(name).map(Set::of).orElseGet(() -> best(name, node -> true));
  }

  /** An absolute IRI, with or without angle brackets, or one with a preset prefix. */
  Optional<Node> iri(String text) {
    String bare =
        text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    PrefixMapping prefixes = Prefixes.mapping();
    String full = prefixes.expandPrefix(bare);
    boolean absolute = SCHEMES.contains(full.split(":", 2)[0].toLowerCase(Locale.ROOT));
    return absolute && full.contains(":") && isValid(full)
        ? Optional.of(NodeFactory.createURI(full))
        : Optional.empty();
  }

  private static boolean isValid(String iri) {
    try {
      return IRIx.create(iri).isAbsolute() && iri.matches("[^\\s<>\"{}|\\\\^`]+");
    } catch (IRIException notOne) {
      return false;
    }
  }

  private Node only(String name, Set<Node> found) {
    if (orUnknown(found, name).size() > 1) {
      throw ambiguous(name, found);
    }
    return found.iterator().next();
  }

  private Set<Node> orUnknown(Set<Node> found, String name) {
    if (found.isEmpty()) {
      throw unknown(name);
    }
    return found;
  }

  /**
   * The id of a document.
   *
   * @throws QueryException when no document has it
   */
  Node document(String id) {
    List<String> ids =
        graph
            .find(Node.ANY, Terms.DOC_ID, Node.ANY)
            .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
            .toList();
    if (!ids.contains(id)) {
      String nearest = String.join(", ", Nearest.to(id, ids));
      throw new QueryException(
          QueryFault.UNKNOWN_DOCUMENT,
          "no document has the id \"%s\"; nearest: %s".formatted(id, nearest));
    }
    return NodeFactory.createLiteralString(id);
  }

  QueryException unknown(String name) {
    List<String> nearest = Nearest.to(name, labels());
    return new QueryException(
        QueryFault.UNKNOWN_NAME,
        "nothing is called \"%s\"; nearest: %s".formatted(name, String.join(", ", nearest)));
  }

  QueryException ambiguous(String name, Collection<Node> found) {
    return new QueryException(QueryFault.AMBIGUOUS_NAME, choices(name, found, new Labels(graph)));
  }

  /** What a name may mean, a few of it. */
  static String choices(String name, Collection<Node> found, Labels labels) {
    String choices =
        found.stream()
            .map(node -> "%s <%s>".formatted(labels.of(node), node))
            .sorted()
            .limit(CHOICES)
            .collect(Collectors.joining(", "));
    String more = found.size() > CHOICES ? " and %d more".formatted(found.size() - CHOICES) : "";
    return "\"%s\" may mean %s%s".formatted(name, choices, more);
  }

  private Set<Node> best(String name, Predicate<Node> wanted) {
    Map<Integer, Set<Node>> byRank = new TreeMap<>();
    String folded = Folded.of(name);
    for (Node property : PROPERTIES) {
      graph
          .find(Node.ANY, property, Node.ANY)
          .filterKeep(triple -> isThing(triple.getSubject()) && wanted.test(triple.getSubject()))
          .forEach(triple -> rank(byRank, triple, folded));
    }
    return byRank.values().stream().findFirst().map(this::mentioned).orElse(Set.of());
  }

  private static void rank(Map<Integer, Set<Node>> byRank, Triple triple, String folded) {
    String whole = triple.getObject().getLiteralLexicalForm();
    int rank = 0;
    if (!Folded.names(folded, whole)) {
      rank = 10;
      String label = Folded.of(whole);
      if (folded.isEmpty() || !(" " + label + " ").contains(" " + folded + " ")) {
        return;
      }
    }
    rank += 2 * PROPERTIES.indexOf(triple.getPredicate());
    rank += Terms.isMinted(triple.getSubject()) ? 5 : 0;
    byRank.computeIfAbsent(rank, none -> new LinkedHashSet<>()).add(triple.getSubject());
  }

  private Set<Node> mentioned(Set<Node> found) {
    Set<Node> mentioned =
        found.stream()
            .filter(node -> graph.contains(Node.ANY, Terms.REFERS_TO, node))
            .collect(Collectors.toSet());
    return mentioned.isEmpty() ? found : mentioned;
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    graph
        .find(Node.ANY, Terms.LABEL, Node.ANY)
        .filterKeep(triple -> isThing(triple.getSubject()) && !isEvent(triple.getSubject()))
        .forEach(triple -> labels.add(triple.getObject().getLiteralLexicalForm()));
    return labels;
  }

  private boolean isEvent(Node node) {
    return graph.contains(node, Terms.TYPE, Terms.EVENT);
  }

  /** Terms of the ontology and the lexicon have labels too, and are not meant. */
  private static boolean isThing(Node node) {
    return node.isURI() && !node.getURI().contains("#");
  }
}
