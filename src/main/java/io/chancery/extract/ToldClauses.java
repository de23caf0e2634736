package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives verbs of speech the clause behind those who are told it: in {@code confirmed to the paper
 * that they had been asked} that is what they confirmed, where a parser has it tell of the paper.
 */
final class ToldClauses {

  private final Sentence sentence;
  private final Set<String> reportingVerbs;

  private ToldClauses(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.reportingVerbs = reportingVerbs;
  }

  /** The sentence with these clauses at the verb of speech. */
  static Sentence given(Sentence sentence, Set<String> reportingVerbs) {
    ToldClauses clauses = new ToldClauses(sentence, reportingVerbs);
    Sentence given = sentence;
    for (Dependency edge : sentence.dependencies()) {
      Optional<Integer> saying = clauses.saying(edge);
      if (saying.isPresent()) {
        given = given.with(told(given, edge, saying.get()));
      }
    }
    return given;
  }

  /** The verb of speech above a clause with "that" and a subject of its own. */
  private Optional<Integer> saying(Dependency edge) {
    boolean whole =
        edge.label().equals("acl:relcl")
            && edge.governor() > 0
            && edge.governor() < sentence.tokens().size()
            && sentence.token(edge.governor() + 1).word().equals("that")
            && hasSubject(edge)
            && lacksNothing(edge);
    return sentence.above(edge.governor()).stream()
        .filter(d -> whole && d.label().equals("obl:to") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(verb -> reportingVerbs.contains(sentence.token(verb).lemma()))
        .findFirst();
  }

  private boolean hasSubject(Dependency edge) {
    return sentence.children(edge.dependent(), l -> l.startsWith("nsubj")).stream()
        .anyMatch(subject -> subject > edge.governor() + 1);
  }

  /** A passive, or a verb with another object. */
  private boolean lacksNothing(Dependency edge) {
    return !sentence.children(edge.dependent(), "aux:pass"::equals).isEmpty()
        || sentence.children(edge.dependent(), l -> AnyOf.matches(l, "obj|ccomp|xcomp")).stream()
            .anyMatch(object -> object > edge.dependent());
  }

  private static List<Dependency> told(Sentence sentence, Dependency edge, int saying) {
    int noun = edge.governor();
    int verb = edge.dependent();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.removeIf(
        d ->
            d.equals(edge)
                || d.governor() == verb && d.dependent() == noun
                || d.governor() == noun && d.label().equals("ref"));
    edges.add(new Dependency(saying, verb, "ccomp"));
    edges.add(new Dependency(verb, noun + 1, "mark"));
    return edges;
  }
}
