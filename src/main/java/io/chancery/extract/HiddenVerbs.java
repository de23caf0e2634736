package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Closed the ports and reduced ferries to one a day": no ferry is joined to a verb; where a parser
 * joins it, what stands between "and" and the noun is the second verb, and the noun is its object.
 */
final class HiddenVerbs {

  private final Sentence sentence;
  private final List<Dependency> edges;
  private final List<Token> tokens;

  private HiddenVerbs(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence with such words as verbs. */
  static Sentence found(Sentence sentence) {
    HiddenVerbs verbs = new HiddenVerbs(sentence);
    sentence.dependencies().stream()
        .filter(edge -> AnyOf.matches(edge.label(), "conj:and|conj:but"))
        .filter(edge -> edge.governor() < edge.dependent())
        .forEach(edge -> verbs.participle(edge).ifPresent(verb -> verbs.mend(edge, verb)));
    return sentence.with(verbs.tokens, verbs.edges);
  }

  /** The participle right behind "and", of a noun that nothing else determines. */
  private Optional<Integer> participle(Dependency edge) {
    int noun = edge.dependent();
    boolean beside =
        sentence.token(edge.governor()).tag().equals("VBD")
            && sentence.token(noun).tag().equals("NNS")
            && sentence
                .children(noun, l -> AnyOf.matches(l, "det|nmod:poss|nsubj*|cop|case"))
                .isEmpty();
    return sentence.children(noun, "amod"::equals).stream()
        .filter(word -> beside && sentence.token(word).tag().equals("VBN") && word > 1)
        .filter(word -> sentence.children(noun, "cc"::equals).contains(word - 1))
        .findFirst();
  }

  private void mend(Dependency edge, int verb) {
    int first = edge.governor();
    int noun = edge.dependent();
    Token word = sentence.token(verb);
    tokens.set(
        verb - 1,
        new Token(word.index(), word.span(), word.word(), word.lemma(), "VBD", word.entity()));
    sentence.above(noun).forEach(edges::remove);
    edges.remove(new Dependency(noun, verb, "amod"));
    edges.remove(new Dependency(noun, verb - 1, "cc"));
    edges.add(new Dependency(verb, verb - 1, "cc"));
    edges.add(new Dependency(first, verb, edge.label()));
    sentence.above(first).stream()
        .filter(above -> above.governor() > 0)
        .forEach(above -> edges.add(new Dependency(above.governor(), verb, above.label())));
    edges.add(new Dependency(verb, noun, "obj"));
    sentence.below(first).stream()
        .filter(below -> shared(below, noun))
        .forEach(below -> take(below, verb, noun));
  }

  private boolean shared(Dependency below, int noun) {
    return below.label().equals("nsubj") || below.dependent() > noun && late(below);
  }

  private static boolean late(Dependency below) {
    return below.relation().equals("obl");
  }

  /** The subject is that of both verbs; what follows the second is its own. */
  private void take(Dependency below, int verb, int noun) {
    if (below.dependent() > noun) {
      edges.remove(below);
    }
    edges.add(new Dependency(verb, below.dependent(), below.label()));
  }
}
