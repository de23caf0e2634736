package io.chancery.query;

import io.chancery.graph.Iris;
import io.chancery.reason.Derivation;
import io.chancery.reason.Derivations;
import io.chancery.reason.Evidence;
import io.chancery.reason.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Leads from an inferred statement over rules to the sentences on which it rests.
 *
 * @param inquiry asks the dataset
 * @param iris the store's
 */
public record ExplainInferred(Inquiry inquiry, Iris iris) {

  /** How many ways to the same statement are shown. */
  private static final int MOST = 3;

  /** How many are counted. */
  private static final int COUNTED = 100;

  /**
   * Explains a statement in words, as {@code Explain} does, where it is inferred and not told; to
   * be called within a transaction.
   *
   * @return nothing where the words are no statement, or it is not inferred
   */
  public Optional<InferredExplanation> of(String text) {
    Derivations derivations = derivations();
    List<Triple> statements = statements(text).filter(derivations::isInferred).toList();
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    List<Derivation> all =
        statements.stream().flatMap(s -> derivations.of(s, COUNTED).stream()).toList();
    return Optional.of(explained(text, all));
  }

  /**
   * Explains inferred statements in short, each in the way that rests on least; works within a
   * transaction.
   *
   * @param text what it explains, in words
   * @param derivations by the rules of the store
   */
  InferredExplanation brief(String text, List<Triple> statements, Derivations derivations) {
    List<Derivation> shown =
        statements.stream().limit(MOST).flatMap(s -> derivations.of(s, 1).stream()).toList();
    List<String> ways = shown.stream().map(text()::brief).toList();
    return new InferredExplanation(text, ways, statements.size() - shown.size(), supports(shown));
  }

  private InferredExplanation explained(String text, List<Derivation> all) {
    List<Derivation> ways = all.stream().limit(MOST).toList();
    return new InferredExplanation(text, texts(ways), all.size() - ways.size(), supports(ways));
  }

  /**
   * How a statement in words, told or inferred, came about, as triples of PROV-O; to be called
   * within a transaction.
   *
   * @throws QueryException where the words are no statement, or it is neither told nor inferred
   */
  public Answer.Triples provenance(String text) {
    Derivations derivations = derivations();
    List<Derivation> ways = new ArrayList<>();
    for (Triple statement : statements(text).toList()) {
      ways.addAll(derivations.of(statement, MOST));
      if (dataset().getDefaultGraph().contains(statement)) {
        ways.add(new Derivation.Told(statement));
      }
    }
    if (ways.isEmpty()) {
      throw new QueryException(
          QueryFault.UNKNOWN_STATEMENT, "nothing says or infers \"" + text + "\"");
    }
    return new Answer.Triples(Provenance.of(ways, dataset(), iris));
  }

  private Derivations derivations() {
    return Derivations.of(dataset(), iris);
  }

  /** All statements that words may mean. */
  private Stream<Triple> statements(String text) {
    Answer.Rows properties = BuiltIn.rows(inquiry, "explain/properties.rq", Map.of());
    Names names = new Names(inquiry.dataset());
    return StatementWords.in(text, properties).stream()
        .flatMap(
            words ->
                names.things(words.subject()).stream()
                    .flatMap(
                        subject ->
                            names.things(words.object()).stream()
                                .map(o -> Triple.create(subject, words.predicate(), o))));
  }

  private DatasetGraph dataset() {
    return inquiry.dataset().asDatasetGraph();
  }

  /** Each sentence once, in the order in which derivations come to it. */
  private List<Explanation.Support> supports(List<Derivation> ways) {
    Explain explain = new Explain(inquiry);
    Evidence evidence = new Evidence(dataset(), iris);
    return ways.stream()
        .flatMap(way -> way.told().stream())
        .flatMap(told -> evidence.facts(told).stream())
        .distinct()
        .flatMap(fact -> explain.supports(fact).stream())
        .toList();
  }

  private List<String> texts(List<Derivation> ways) {
    return ways.stream().map(text()::of).toList();
  }

  private DerivationText text() {
    return new DerivationText(dataset().getDefaultGraph(), new Evidence(dataset(), iris));
  }
}
