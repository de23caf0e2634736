package io.chancery.query;

import io.chancery.graph.Iris;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a statement, an event or an entity to the sentences that say so.
 *
 * @param inquiry asks the dataset
 */
public record Explain(Inquiry inquiry) {

  /**
   * Explains a statement in words ({@code Antony Blinken talksWith Park Jin}, the predicate by its
   * local name or label), a name, the label of an event, the words of a theme, or the IRI of an
   * event, a statement or an entity: whatever other commands print, cut by a table or not.
   *
   * @throws QueryException when it is not understood, or no document says it
   */
  public Explanation of(String text) {
    return Txn.calculateRead(inquiry.dataset(), () -> explain(text, facts(text)));
  }

  /**
   * Likewise, and what the events are to those of other documents.
   *
   * @param iris the store's
   * @throws QueryException likewise
   */
  public Explanation of(String text, Iris iris) {
    return Txn.calculateRead(
        inquiry.dataset(),
        () -> {
          Set<Node> facts = facts(text);
          DatasetGraph dataset = inquiry.dataset().asDatasetGraph();
          return explain(text, facts)
              .with(facts.stream().flatMap(f -> Linked.of(f, dataset, iris).stream()).toList());
        });
  }

  private Explanation explain(String text, Set<Node> facts) {
    List<Explanation.Support> supports =
        facts.stream().flatMap(fact -> supports(fact).stream()).toList();
    List<Explanation.Added> added = facts.stream().flatMap(fact -> added(fact).stream()).toList();
    if (supports.isEmpty() && added.isEmpty()) {
      throw new QueryException(QueryFault.UNKNOWN_STATEMENT, "no document says \"" + text + "\"");
    }
    return new Explanation(text, supports, added, List.of());
  }

  /** Who added it, where it is a correction of people. */
  private List<Explanation.Added> added(Node fact) {
    return BuiltIn.rows(inquiry, "explain/added.rq", Map.of("_fact", fact)).rows().stream()
        .map(
            row ->
                new Explanation.Added(
                    words(row, "says"),
                    words(row, "author"),
                    words(row, "day"),
                    wordsOrNull(row, "reason"),
                    Labels.localName(fact)))
        .toList();
  }

  private Set<Node> facts(String text) {
    Names names = new Names(inquiry.dataset());
    Optional<Node> iri = names.iri(text);
    return iri.isPresent() ? behind(iri.get()) : facts(text, names);
  }

  private Set<Node> facts(String text, Names names) {
    Set<Node> facts = printed(text, names);
    Optional<StatementWords> statement = StatementWords.in(text, predicates());
    if (statement.filter(words -> words.areKnown(names)).isPresent()) {
      facts.addAll(saying(statement.get(), names));
      return facts;
    }
    if (facts.isEmpty() && names.things(text).isEmpty()) {
      facts.addAll(behindAny(new PrintedFacts(graph()).spans(text)));
    }
    return facts.isEmpty() ? understood(text, statement, names) : facts;
  }

  /** Events of one label may be several; of several labels, one has to be chosen. */
  private Set<Node> printed(String text, Names names) {
    Set<Node> found = new PrintedFacts(graph()).of(text);
    Labels labels = new Labels(graph());
    if (found.stream().map(labels::of).distinct().count() > 1) {
      throw names.ambiguous(text, found);
    }
    return found.stream()
        .flatMap(node -> isEvent(node) ? Stream.of(node) : behind(node).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isEvent(Node node) {
    return graph().contains(node, Terms.TYPE, Terms.EVENT);
  }

  private Set<Node> understood(String text, Optional<StatementWords> statement, Names names) {
    return statement.isPresent() ? saying(statement.get(), names) : behind(names.thing(text));
  }

  private Answer.Rows predicates() {
    return BuiltIn.rows(inquiry, "explain/predicates.rq", Map.of());
  }

  private Set<Node> behind(Node node) {
    return column("explain/node.rq", Map.of("_it", node));
  }

  private Set<Node> behindAny(Set<Node> nodes) {
    return nodes.stream()
        .flatMap(node -> behind(node).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Node> saying(StatementWords words, Names names) {
    Set<Node> subjects = parties(words.subject(), names);
    Set<Node> objects = parties(words.object(), names);
    boolean symmetric = graph().contains(words.predicate(), Terms.TYPE, Terms.SYMMETRIC);
    return graph()
        .find(Node.ANY, Terms.REIFIES, Node.ANY)
        .filterKeep(reifier -> isOf(reifier.getObject(), words.predicate()))
        .filterKeep(
            reifier ->
                joins(reifier.getObject().getTriple(), subjects, objects)
                    || (symmetric && joins(reifier.getObject().getTriple(), objects, subjects)))
        .mapWith(reifier -> fact(reifier.getSubject()))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isOf(Node term, Node predicate) {
    return term.isTripleTerm() && term.getTriple().getPredicate().equals(predicate);
  }

  private static boolean joins(Triple triple, Set<Node> subjects, Set<Node> objects) {
    return subjects.contains(triple.getSubject()) && objects.contains(triple.getObject());
  }

  /** The event that a statement is of, or the relation that it is itself. */
  private Node fact(Node statement) {
    return graph()
        .find(statement, Terms.OF_EVENT, Node.ANY)
        .mapWith(Triple::getObject)
        .nextOptional()
        .orElse(statement);
  }

  private Graph graph() {
    return inquiry.dataset().asDatasetGraph().getDefaultGraph();
  }

  /** What a name may mean, and the groups that it is a member of. */
  private Set<Node> parties(String name, Names names) {
    return known(name, names).stream()
        .flatMap(node -> column("explain/parties.rq", Map.of("_it", node)).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Node> known(String name, Names names) {
    Set<Node> things = names.things(name);
    if (things.isEmpty()) {
      throw names.unknown(name);
    }
    return things;
  }

  private Set<Node> column(String query, Map<String, Node> values) {
    return BuiltIn.rows(inquiry, query, values).rows().stream()
        .map(row -> row.get("fact"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sentences that say one event or relation; works within a transaction. */
  List<Explanation.Support> supports(Node fact) {
    return BuiltIn.rows(inquiry, "explain/support.rq", Map.of("_fact", fact)).rows().stream()
        .map(this::support)
        .toList();
  }

  private Explanation.Support support(Binding row) {
    int begin = number(row, "begin");
    int end = number(row, "end");
    return new Explanation.Support(
        words(row, "label"),
        place(row),
        CodePoints.part(words(row, "text"), begin, end),
        begin,
        end,
        number(row, "triggerBegin"),
        number(row, "triggerEnd"),
        Labels.localName(row.get("rule")),
        ((Number) row.get("confidence").getLiteralValue()).doubleValue(),
        Labels.localName(row.get("factuality")),
        words(row, "source"));
  }

  private Explanation.Place place(Binding row) {
    return new Explanation.Place(
        words(row, "doc"),
        wordsOrNull(row, "title"),
        wordsOrNull(row, "publisher"),
        wordsOrNull(row, "published"));
  }

  private String words(Binding row, String column) {
    return new Labels(graph()).of(row.get(column));
  }

  private @Nullable String wordsOrNull(Binding row, String column) {
    return row.contains(column) ? words(row, column) : null;
  }

  private static int number(Binding row, String column) {
    return ((Number) row.get(column).getLiteralValue()).intValue();
  }
}
