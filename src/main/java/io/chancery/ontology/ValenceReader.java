package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Resolves what frames and valences take over from valences. An own realisation of a role stands
 * instead of those taken over for that role, around the parts of speech for which it is meant.
 */
final class ValenceReader {
  private final Knowledge knowledge;
  private final RealisationReader realisations;

  ValenceReader(Knowledge knowledge, RealisationReader realisations) {
    this.knowledge = knowledge;
    this.realisations = realisations;
  }

  /** All realisations of a frame or valence: its own first, then those taken over. */
  List<Realisation> of(Term owner) {
    return resolved(owner, List.of());
  }

  private List<Realisation> resolved(Term owner, List<Node> users) {
    List<Realisation> own = realisations.of(owner);
    List<Realisation> all = new ArrayList<>(own);
    for (Node node : owner.all(lex("valence"))) {
      List<Node> chain = Stream.concat(users.stream(), Stream.of(owner.node())).toList();
      resolved(valence(owner, node, chain), chain).stream()
          .map(inherited -> lessThan(inherited, own))
          .filter(left -> !left.triggers().isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  private static Realisation lessThan(Realisation inherited, List<Realisation> own) {
    Realisation left = inherited;
    for (Realisation instead : own) {
      left = instead.role() == left.role() ? left.without(instead.triggers()) : left;
    }
    return left;
  }

  private Term valence(Term owner, Node node, List<Node> chain) {
    if (chain.contains(node)) {
      throw owner.fault(OntologyFault.UNKNOWN_VALENCE, "", "its valences lead back to it");
    }
    return knowledge
        .term(node)
        .filter(term -> term.isA(lex("Valence")))
        .orElseThrow(() -> unknown(owner, node));
  }

  private static OntologyException unknown(Term owner, Node node) {
    String what = Vocabulary.show(node) + " is no valence";
    return owner.fault(OntologyFault.UNKNOWN_VALENCE, node, what);
  }
}
