package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the objects of a verb that a parser set side by side: in {@code delivered tents, tablets
 * and nets} one list is delivered, as the comma and the conjunction tell.
 */
final class SeveralObjects {

  private final Sentence sentence;

  private SeveralObjects(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with these objects listed from the first on. */
  static Sentence listed(Sentence sentence) {
    SeveralObjects objects = new SeveralObjects(sentence);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.tokens().stream()
        .filter(Token::isVerb)
        .forEach(verb -> objects.list(verb.index(), edges));
    return edges.equals(sentence.dependencies()) ? sentence : sentence.with(edges);
  }

  private void list(int verb, List<Dependency> edges) {
    List<Integer> objects =
        sentence.children(verb, "obj"::equals).stream().filter(o -> o > verb).sorted().toList();
    if (objects.size() < 3 || !isBare(objects.get(0)) || !beside(objects.get(0), objects.get(1))) {
      return;
    }
    int first = objects.get(0);
    int second = objects.get(1);
    List<Integer> joined = sentence.children(second, l -> AnyOf.matches(l, "conj:and|conj:or"));
    List<Integer> others = objects.subList(2, objects.size());
    if (joined.containsAll(others)) {
      edges.removeIf(d -> d.governor() == second && others.contains(d.dependent()));
      edges.add(new Dependency(first, second, "conj:and"));
      others.forEach(o -> edges.add(new Dependency(first, o, "conj:and")));
    }
  }

  private boolean isBare(int noun) {
    return sentence.token(noun).isNoun()
        && sentence.children(noun, l -> AnyOf.matches(l, "conj*|appos")).isEmpty();
  }

  /** Whether nothing but a comma parts the first from the second. */
  private boolean beside(int first, int second) {
    int start =
        sentence
            .subtree(second, d -> AnyOf.matches(d.label(), "det|compound|amod|nmod:poss|nummod"))
            .get(0);
    return start == first + 2 && sentence.token(first + 1).word().equals(",");
  }
}
