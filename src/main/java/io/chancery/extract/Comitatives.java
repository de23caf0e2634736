package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists with somebody whom he does something with: {@code brokered by Kenya together with Peru}.
 */
final class Comitatives {

  private static final String WITH =
      "obl:together_with|nmod:together_with|obl:along_with|nmod:along_with|obl:as_well_as|"
          + "nmod:as_well_as|obl:jointly_with|nmod:jointly_with";

  private final Sentence sentence;
  private final List<Dependency> edges;

  private Comitatives(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence in which they do it side by side. */
  static Sentence joined(Sentence sentence) {
    Comitatives lists = new Comitatives(sentence);
    sentence.dependencies().stream()
        .filter(d -> d.governor() > 0 && AnyOf.matches(d.label(), WITH))
        .filter(d -> sentence.token(d.dependent()).isProper())
        .forEach(lists::join);
    return sentence.with(lists.edges);
  }

  private void join(Dependency edge) {
    first(edge)
        .ifPresent(
            first -> {
              edges.remove(edge);
              edges.add(new Dependency(first, edge.dependent(), "conj:and"));
              sentence.above(first).stream()
                  .filter(d -> AnyOf.matches(d.relation(), "nsubj|obj|obl"))
                  .map(d -> new Dependency(d.governor(), edge.dependent(), d.label()))
                  .filter(d -> !edges.contains(d))
                  .forEach(edges::add);
            });
  }

  /** Who does it, by name: right before the phrase, or else the subject. */
  private Optional<Integer> first(Dependency edge) {
    int governor = edge.governor();
    Optional<Integer> noun =
        Optional.of(governor).filter(g -> sentence.token(g).isProper() && g < edge.dependent());
    return noun.or(() -> beside(governor, edge.dependent(), "obl:agent"))
        .or(() -> beside(governor, edge.dependent(), "nsubj"));
  }

  private Optional<Integer> beside(int verb, int second, String label) {
    return sentence.children(verb, label::equals).stream()
        .filter(first -> first < second && sentence.token(first).isProper())
        .findFirst();
  }
}
