package io.chancery.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The roles that a term names.
 *
 * @param term the term
 */
record Roles(Term term) {

  Role required(Node property) {
    return role(term.requiredLink(property));
  }

  Optional<Role> optional(Node property) {
    return term.link(property).map(this::role);
  }

  List<Role> all(Node property) {
    required(property);
    return term.all(property).stream().map(this::role).toList();
  }

  private Role role(Node node) {
    return Arrays.stream(Role.values())
        .filter(role -> Vocabulary.ch(role.localName()).equals(node))
        .findFirst()
        .orElseThrow(() -> unknown(node));
  }

  private OntologyException unknown(Node node) {
    return term.fault(OntologyFault.UNKNOWN_ROLE, node, Vocabulary.show(node) + " is no role");
  }
}
