package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs in a row of which a parser takes the first for what the second says: {@code Peru denounced
 * it as an act of war, expelled the envoy and signed an accord}. A finite verb without a subject,
 * behind a clause that has one, goes on about that.
 */
final class SharedSubjects {

  private static final String FINITE = "VBD|VBZ|VBP";

  private final Sentence sentence;
  private final Set<String> reportingVerbs;

  private SharedSubjects(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.reportingVerbs = reportingVerbs;
  }

  /** The sentence with such verbs beside each other. */
  static Sentence given(Sentence sentence, Set<String> reportingVerbs) {
    SharedSubjects shared = new SharedSubjects(sentence, reportingVerbs);
    Optional<Dependency> taken = sentence.dependencies().stream().filter(shared::taken).findFirst();
    return taken.map(shared::beside).orElse(sentence);
  }

  private boolean taken(Dependency edge) {
    return edge.label().equals("ccomp")
        && edge.dependent() < edge.governor()
        && edge.governor() > 0
        && isFinite(edge.governor())
        && isFinite(edge.dependent())
        && !reportingVerbs.contains(sentence.token(edge.governor()).lemma())
        && subjects(edge.governor()).isEmpty()
        && !subjects(edge.dependent()).isEmpty()
        && sentence.token(edge.governor() - 1).word().equals(",")
        && sentence.children(edge.governor(), l -> l.startsWith("aux")).isEmpty();
  }

  private boolean isFinite(int verb) {
    return AnyOf.matches(sentence.token(verb).tag(), FINITE);
  }

  private List<Integer> subjects(int verb) {
    return sentence.children(verb, l -> l.startsWith("nsubj"));
  }

  private Sentence beside(Dependency taken) {
    int first = taken.dependent();
    int second = taken.governor();
    List<Dependency> edges = new ArrayList<>();
    for (Dependency edge : sentence.dependencies()) {
      if (edge.equals(taken)) {
        edges.add(new Dependency(first, second, "conj:and"));
      } else if (edge.dependent() == second) {
        edges.add(new Dependency(edge.governor(), first, edge.label()));
      } else if (edge.governor() == second && edge.relation().equals("conj")) {
        edges.add(new Dependency(first, edge.dependent(), edge.label()));
        subjects(first).forEach(s -> edges.add(new Dependency(edge.dependent(), s, "nsubj")));
      } else {
        edges.add(edge);
      }
    }
    subjects(first).forEach(s -> edges.add(new Dependency(second, s, "nsubj")));
    return sentence.with(edges);
  }
}
