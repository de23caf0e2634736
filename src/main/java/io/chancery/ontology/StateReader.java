package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.ch;
import static io.chancery.ontology.Vocabulary.lex;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads how relations are expressed; the ends are of the relation's domain and range if not of
 * less.
 */
final class StateReader {

  private final Knowledge knowledge;
  private final RealisationReader realisations;

  StateReader(Knowledge knowledge, RealisationReader realisations) {
    this.knowledge = knowledge;
    this.realisations = realisations;
  }

  List<State> read() {
    return knowledge.instances(lex("State")).map(this::state).toList();
  }

  private State state(Term term) {
    Term relation = relation(term);
    return new State(
        term.localName(),
        relation.localName(),
        FrameReader.units(term),
        classes(term, lex("subjectClass"), relation, RDFS.domain.asNode()),
        realisations.paths(term, lex("subjectPath")),
        classes(term, lex("objectClass"), relation, RDFS.range.asNode()),
        realisations.paths(term, lex("objectPath")),
        term.text(lex("lasting")).map(Boolean::valueOf).orElse(false));
  }

  private Set<String> classes(Term term, Node own, Term relation, Node general) {
    Set<String> narrower = realisations.classes(term, own);
    return narrower.isEmpty() ? realisations.classes(relation, general) : narrower;
  }

  private Term relation(Term term) {
    Node node = term.requiredLink(lex("tells"));
    return knowledge
        .term(node)
        .filter(t -> t.isA(ch("Relation")))
        .orElseThrow(
            () ->
                term.fault(
                    OntologyFault.UNKNOWN_RELATION,
                    node,
                    Vocabulary.show(node) + " is no relation"));
  }
}
