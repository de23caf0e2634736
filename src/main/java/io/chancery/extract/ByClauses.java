package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts the end of a relative clause in the passive from the verb behind it: in {@code a sailor who
 * was hit by an oar stayed in bed} the sailor stays there, where a parser has the oar do so.
 */
final class ByClauses {

  private final Sentence sentence;

  private ByClauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with these clauses parted. */
  static Sentence parted(Sentence sentence) {
    ByClauses clauses = new ByClauses(sentence);
    return sentence.dependencies().stream()
        .filter(clauses::isTaken)
        .findFirst()
        .map(clauses::parted)
        .orElse(sentence);
  }

  private boolean isTaken(Dependency edge) {
    return edge.label().equals("advcl:by")
        && edge.governor() < edge.dependent()
        && AnyOf.matches(sentence.token(edge.governor()).tag(), "VBN")
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VBD|VBZ|VBP")
        && subject(edge.dependent()).isPresent()
        && noun(edge.governor()).isPresent();
  }

  private Optional<Integer> subject(int verb) {
    return sentence.children(verb, "nsubj"::equals).stream().filter(s -> s < verb).findFirst();
  }

  /** The noun that the relative clause tells of, if a verb waits for it. */
  private Optional<Integer> noun(int passive) {
    return sentence.above(passive).stream()
        .filter(d -> d.label().equals("acl:relcl") && d.governor() < passive)
        .map(Dependency::governor)
        .findFirst();
  }

  private Sentence parted(Dependency edge) {
    int passive = edge.governor();
    int verb = edge.dependent();
    int doer = subject(verb).orElseThrow();
    int noun = noun(passive).orElseThrow();
    List<Dependency> edges = new ArrayList<>();
    for (Dependency d : sentence.dependencies()) {
      if (d.equals(edge)) {
        edges.add(new Dependency(passive, doer, "obl:by"));
      } else if (d.governor() == verb && d.label().equals("mark") && d.dependent() < doer) {
        edges.add(new Dependency(doer, d.dependent(), "case"));
      } else if (d.governor() == verb && d.dependent() == doer) {
        edges.add(new Dependency(verb, noun, "nsubj"));
      } else if (d.dependent() == noun && d.governor() != passive) {
        edges.add(new Dependency(d.governor(), verb, d.label()));
      } else {
        edges.add(d);
      }
    }
    return sentence.with(edges);
  }
}
