package io.chancery.reason;

import io.chancery.graph.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Holds rules to the terms of an ontology: they use what it declares, and say of every event whose
 * roles they use which status it has, so that nothing is inferred from what did not happen.
 */
final class RuleTerms {

  private static final Node ROLE = Vocabulary.ch("role");
  private static final Node HAPPENED = Vocabulary.ch("Happened");

  private final Set<String> declared;
  private final Set<String> spaces;
  private final Set<Node> roles;

  /** The terms of an ontology. */
  RuleTerms(Graph ontology) {
    this.declared =
        ontology.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .map(Node::getURI)
            .collect(Collectors.toSet());
    this.spaces = declared.stream().map(RuleTerms::space).collect(Collectors.toSet());
    this.roles = roles(ontology);
  }

  private static Set<Node> roles(Graph ontology) {
    Set<Node> roles = new HashSet<>(Set.of(ROLE));
    ontology.stream(Node.ANY, RDFS.Nodes.subPropertyOf, ROLE)
        .map(Triple::getSubject)
        .forEach(roles::add);
    return roles;
  }

  /**
   * Checks a rule.
   *
   * @throws RuleException for a term that nobody declares, or an event without a status
   */
  void check(InferenceRule rule) {
    atoms(rule).flatMap(RuleTerms::terms).forEach(term -> checkTerm(rule, term));
    rule.body().stream()
        .filter(atom -> roles.contains(atom.predicate()))
        .filter(atom -> !hasStatus(atom.subject(), rule.body()))
        .findFirst()
        .ifPresent(
            atom -> {
              String what = "%s: nothing says whether %s happened";
              throw new RuleException(
                  RuleFault.NO_STATUS, rule.place(), what.formatted(rule.name(), atom.subject()));
            });
  }

  private static boolean hasStatus(Node event, List<Atom> body) {
    return body.stream()
        .filter(atom -> atom.subject().equals(event))
        .anyMatch(
            atom ->
                atom.object().equals(HAPPENED)
                    || (atom.predicate().equals(Vocabulary.FACTUALITY)
                        && atom.object().isConcrete()));
  }

  private static Stream<Atom> atoms(InferenceRule rule) {
    return Stream.of(rule.body(), rule.absent(), rule.head()).flatMap(List::stream);
  }

  private static Stream<Node> terms(Atom atom) {
    Node object = atom.object();
    Stream<Node> predicates =
        object.isTripleTerm()
            ? Stream.of(atom.predicate(), object.getTriple().getPredicate())
            : Stream.of(atom.predicate());
    return Stream.concat(predicates, Stream.of(atom.subject(), object)).filter(Node::isURI);
  }

  private void checkTerm(InferenceRule rule, Node term) {
    String iri = term.getURI();
    if (spaces.contains(space(iri)) && !declared.contains(iri)) {
      String what = "%s: nothing declares %s; nearest: %s";
      throw new RuleException(
          RuleFault.UNKNOWN_TERM,
          rule.place(),
          what.formatted(rule.name(), name(iri), name(nearest(iri))));
    }
  }

  private String nearest(String iri) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return declared.stream()
        .max(
            Comparator.comparingDouble((String known) -> similarity.apply(known, iri))
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static String name(String iri) {
    return iri.startsWith(Vocabulary.CH) ? "ch:" + iri.substring(Vocabulary.CH.length()) : iri;
  }

  private static String space(String iri) {
    return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
