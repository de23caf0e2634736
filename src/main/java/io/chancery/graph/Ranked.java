package io.chancery.graph;

import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Values of a property with their order and the words that name them. RDF keeps neither, so each
 * value's triple gets a reifier with {@code ch:evidence} and {@code ch:rank}; a single value
 * without words needs none.
 */
final class Ranked {

  private final Scope scope;

  Ranked(Scope scope) {
    this.scope = scope;
  }

  /** Fillers of a role, in order. */
  void fillers(Node owner, Node property, List<Participant.OfEntity> fillers) {
    for (int i = 0; i < fillers.size(); i++) {
      Node value = scope.entity(fillers.get(i).entity());
      write(owner, property, value, fillers.get(i).words(), rank(i, fillers));
    }
  }

  /** Values without words, in order. */
  void write(Node owner, Node property, List<Node> values) {
    for (int i = 0; i < values.size(); i++) {
      write(owner, property, values.get(i), null, rank(i, values));
    }
  }

  /** 1 for the first of several, 0 for an only one. */
  private static int rank(int index, List<?> values) {
    return values.size() == 1 ? 0 : index + 1;
  }

  private void write(Node owner, Node property, Node value, @Nullable Quote words, int rank) {
    scope.add(owner, property, value);
    if (words != null || rank > 0) {
      Node reifier = scope.within(owner, "role/" + Vocabulary.localName(property), name(words));
      scope.reify(reifier, owner, property, value);
      scope.spanIfKnown(reifier, Vocabulary.EVIDENCE, words);
      if (rank > 0) {
        scope.integer(reifier, Vocabulary.RANK, rank);
      }
    }
  }

  private static String name(@Nullable Quote words) {
    return words == null ? "inferred" : Integer.toString(words.span().begin());
  }
}
