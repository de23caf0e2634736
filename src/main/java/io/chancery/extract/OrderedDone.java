package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody orders to be done to a thing: in {@code ordered the ship released} nobody orders a
 * ship, and it is not released yet.
 */
final class OrderedDone {

  private final Sentence sentence;
  private final Set<String> done;

  private OrderedDone(Sentence sentence, Set<String> done) {
    this.sentence = sentence;
    this.done = done;
  }

  /**
   * The sentence with what is to be done as what is ordered.
   *
   * @param done the participles of what is done on order
   */
  static Sentence completed(Sentence sentence, Set<String> done) {
    OrderedDone ordered = new OrderedDone(sentence, done);
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    for (Dependency edge : sentence.dependencies()) {
      int verb = edge.dependent();
      if (verb > 2 && ordered.isDone(edge)) {
        int noun = verb - 1;
        int order = edge.governor() == noun ? ordered.order(noun) : edge.governor();
        edges.removeIf(
            d -> d.dependent() == verb || d.dependent() == noun && d.governor() == order);
        edges.removeIf(d -> d.governor() == verb && d.label().startsWith("nsubj"));
        edges.add(new Dependency(order, verb, "ccomp"));
        edges.add(new Dependency(verb, noun, "nsubj:pass"));
        Token t = sentence.token(verb);
        tokens.set(verb - 1, new Token(verb, t.span(), t.word(), t.lemma(), "VBN", t.entity()));
      }
    }
    return sentence.with(tokens, edges);
  }

  /** "Ordered the highway closed": the participle right behind a known thing. */
  private boolean isDone(Dependency edge) {
    int verb = edge.dependent();
    Token noun = sentence.token(verb - 1);
    boolean participle =
        AnyOf.matches(sentence.token(verb).tag(), "VBN|VBD|VBP")
            && done.contains(sentence.token(verb).word());
    boolean known =
        noun.isNoun()
            && sentence.children(noun.index(), l -> AnyOf.matches(l, "det|nmod:poss")).stream()
                .anyMatch(
                    i ->
                        AnyOf.matches(
                            sentence.token(i).lemma(),
                            "the|all|this|these|its|his|her|their|both"));
    return participle
        && known
        && (edge.label().equals("acl")
                && edge.governor() == noun.index()
                && order(noun.index()) > 0
                && !byWhom(verb)
            || AnyOf.matches(edge.label(), "ccomp|xcomp")
                && edge.governor() > 0
                && isOrder(edge.governor())
                && sentence.children(verb, "aux"::equals).isEmpty()
                && sentence.children(verb, l -> l.startsWith("nsubj")).contains(noun.index()));
  }

  private boolean byWhom(int verb) {
    return !sentence.children(verb, l -> AnyOf.matches(l, "obl:agent|obl:by")).isEmpty();
  }

  private boolean isOrder(int verb) {
    return sentence.token(verb).lemma().equals("order");
  }

  private int order(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 0 && isOrder(d.governor()))
        .map(Dependency::governor)
        .findFirst()
        .orElse(0);
  }
}
