package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists what somebody is beside what else he is, where a parser lists it with whose the first is:
 * {@code the mayor of Brno and leader of the party} is no mayor of a leader.
 */
final class SecondOffices {

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;

  private SecondOffices(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with such nouns beside each other. */
  static Sentence listed(Sentence sentence) {
    SecondOffices offices = new SecondOffices(sentence);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("conj:and") && d.governor() > 0)
        .filter(d -> offices.isBare(d.dependent()))
        .forEach(d -> offices.first(d).ifPresent(first -> offices.list(first, d, edges)));
    return sentence.with(edges);
  }

  /** "And leader of": a person of whom no article tells as of another. */
  private boolean isBare(int noun) {
    return sentence.token(noun).tag().equals("NN")
        && SELECTION.person(sentence.token(noun))
        && sentence.children(noun, l -> AnyOf.matches(l, "det|nmod:poss")).isEmpty()
        && !sentence.children(noun, "nmod:of"::equals).isEmpty();
  }

  /** The person of whose office the name before "and" tells. */
  private Optional<Integer> first(Dependency listed) {
    return sentence.above(listed.governor()).stream()
        .filter(d -> sentence.token(listed.governor()).isProper())
        .filter(d -> AnyOf.matches(d.label(), "nmod:of|nmod:at|nmod:for") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(first -> first < listed.governor() && sentence.token(first).tag().equals("NN"))
        .filter(first -> SELECTION.person(sentence.token(first)))
        .findFirst();
  }

  /** Both are said of a name before them, if there is one. */
  private void list(int first, Dependency listed, List<Dependency> edges) {
    int second = listed.dependent();
    Dependency beside =
        sentence.above(first).stream()
            .filter(d -> d.label().equals("appos"))
            .map(d -> new Dependency(d.governor(), second, "appos"))
            .findFirst()
            .orElse(new Dependency(first, second, listed.label()));
    edges.removeIf(d -> d.dependent() == second);
    edges.add(beside);
  }
}
