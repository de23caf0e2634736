package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.text.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads open propositions: who does what to whom, in the sentence's own words, whatever the verb.
 * After the clause-based approach of ClausIE: find clauses, then word each of them.
 */
final class PropositionReader {

  private final ControlVerbs control;

  PropositionReader(ControlVerbs control) {
    this.control = control;
  }

  /** The propositions of a sentence, in order of their verbs. */
  List<Proposition> read(Document document, Sentence sentence) {
    SurfaceTree tree = new SurfaceTree(sentence);
    ClauseWording wording = new ClauseWording(document, sentence, tree);
    return new ClauseFinder(sentence, tree, control)
        .clauses().stream().flatMap(clause -> propositions(wording, clause)).toList();
  }

  private static Stream<Proposition> propositions(ClauseWording wording, Clause clause) {
    return wording.propositions(clause).stream();
  }
}
