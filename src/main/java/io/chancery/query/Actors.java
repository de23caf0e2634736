package io.chancery.query;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Who asks "who" asks for somebody: tensions that escalate are no answer, marchers are.
 *
 * @param graph says of what class something is
 * @param words tells nouns for people and groups from others
 */
record Actors(Graph graph, AskedWords words) {
  private static final Node OTHER = Terms.ch("Other");
  private static final Var ANSWER = Var.alloc("answer");

  /** The rows whose answer may be somebody. */
  Answer.Rows among(Answer.Rows rows) {
    return new Answer.Rows(rows.columns(), rows.rows().stream().filter(this::isSomebody).toList());
  }

  private boolean isSomebody(Binding row) {
    return !row.contains(ANSWER)
        || !graph.contains(row.get(ANSWER), Terms.TYPE, OTHER)
        || isNounForSomebody(new Labels(graph).of(row.get(ANSWER)));
  }

  /** By the last word before "of" and the like, in the singular; a word of no dictionary may be. */
  private boolean isNounForSomebody(String label) {
    String[] phrase = label.split(" (of|for|in|on|with|from|to) ")[0].split(" ");
    String last = Folded.of(phrase[phrase.length - 1]);
    Set<String> known =
        Stream.of(last, last.replaceAll("s$", ""), last.replaceAll("es$", ""))
            .filter(words::isNoun)
            .collect(Collectors.toSet());
    return known.isEmpty() || known.stream().anyMatch(words::isSomebody);
  }
}
