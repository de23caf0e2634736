package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the last noun the head of a phrase whose first noun and number only measure it: {@code a
 * magnitude 6.1 earthquake} is an earthquake. Parsers hang the second noun on the first without a
 * label.
 */
final class NumberedKinds {

  private NumberedKinds() {}

  /** The sentence with such nouns as heads of their phrases. */
  static Sentence headed(Sentence sentence) {
    Sentence mended = sentence;
    for (Dependency edge : sentence.dependencies()) {
      if (measures(sentence, edge)) {
        mended = mended.with(turned(mended, edge.governor(), edge.dependent()));
      }
    }
    return mended;
  }

  private static boolean measures(Sentence sentence, Dependency edge) {
    return edge.label().equals("dep")
        && edge.governor() > 0
        && edge.dependent() == edge.governor() + 2
        && sentence.token(edge.governor()).tag().equals("NN")
        && sentence.token(edge.governor() + 1).tag().equals("CD")
        && common(sentence.token(edge.dependent()));
  }

  private static boolean common(Token noun) {
    return noun.isNoun() && !noun.isProper();
  }

  private static List<Dependency> turned(Sentence sentence, int measure, int noun) {
    List<Dependency> edges = new ArrayList<>();
    for (Dependency edge : sentence.dependencies()) {
      if (edge.governor() == measure && edge.dependent() == noun) {
        edges.add(new Dependency(noun, measure, "compound"));
      } else if (edge.dependent() == measure) {
        edges.add(new Dependency(edge.governor(), noun, edge.label()));
      } else if (edge.governor() == measure) {
        edges.add(new Dependency(noun, edge.dependent(), edge.label()));
      } else {
        edges.add(edge);
      }
    }
    return edges;
  }
}
