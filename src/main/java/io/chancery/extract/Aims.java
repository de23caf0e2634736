package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;

/**
 * Hangs what is wanted, and with whom somebody talks, on the noun that tells of it, where a parser
 * hangs it on the verb: the talks with Peru are meant in {@code It could delay the talks with
 * Peru}.
 */
final class Aims {

  /** Verbs of which a noun for what is done says what is done. */
  private static final String HAVING = "hold|have|begin|start|open|conduct|launch|be|do|make";

  private final Sentence sentence;
  private final Grammar grammar;
  private final Set<String> aims;
  private final Set<String> gifts;

  private Aims(Sentence sentence, Set<String> aims, Set<String> gifts) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.aims = aims;
    this.gifts = gifts;
  }

  /**
   * The sentence with these phrases beside their nouns.
   *
   * @param aims the lemmas of nouns for what somebody wants done
   * @param gifts the lemmas of nouns for what comes from somebody
   */
  static Sentence moved(Sentence sentence, Set<String> aims, Set<String> gifts) {
    Aims moving = new Aims(sentence, aims, gifts);
    return sentence.with(sentence.dependencies().stream().map(moving::aimed).toList());
  }

  /**
   * "Turned down a request by bishops to delay it": they asked for the delay; "takes up a petition
   * for her release": it asks for that.
   */
  private Dependency aimed(Dependency edge) {
    if (edge.label().equals("obl:with")) {
      return talkWith(edge).map(noun -> labelled(edge, noun, "nmod:with")).orElse(edge);
    }
    if (edge.label().equals("obl:from")) {
      return gift(edge).map(noun -> labelled(edge, noun, "nmod:from")).orElse(edge);
    }
    if (edge.label().equals("obl:for")) {
      return aimFor(edge).map(noun -> labelled(edge, noun, "nmod:for")).orElse(edge);
    }
    boolean infinitive =
        AnyOf.matches(edge.label(), "advcl:to|xcomp") && grammar.marked(edge.dependent(), "to");
    return infinitive ? aim(edge).map(noun -> labelled(edge, noun, "acl:to")).orElse(edge) : edge;
  }

  /** "Could delay the talks with Peru": those with Peru. */
  private Optional<Integer> talkWith(Dependency edge) {
    return sentence.children(edge.governor(), "obj"::equals).stream()
        .filter(noun -> noun > edge.governor())
        .filter(noun -> AnyOf.matches(sentence.token(noun).lemma(), "talk|negotiation|discussion"))
        .filter(noun -> !AnyOf.matches(sentence.token(edge.governor()).lemma(), HAVING))
        .filter(noun -> sentence.children(edge.dependent(), "case"::equals).contains(noun + 1))
        .findFirst();
  }

  /** "Quit over undeclared gifts from a trader": the trader gave them. */
  private Optional<Integer> gift(Dependency edge) {
    return sentence
        .children(
            edge.governor(),
            l -> AnyOf.matches(l, "obl:over|obl:amid|obl:after|obl:despite|obl:about"))
        .stream()
        .filter(noun -> noun > edge.governor() && gifts.contains(sentence.token(noun).lemma()))
        .filter(noun -> sentence.children(edge.dependent(), "case"::equals).contains(noun + 1))
        .findFirst();
  }

  private Optional<Integer> aimFor(Dependency edge) {
    return sentence.children(edge.governor(), "obj"::equals).stream()
        .filter(noun -> aims.contains(sentence.token(noun).lemma()))
        .filter(noun -> sentence.children(edge.dependent(), "case"::equals).contains(noun + 1))
        .findFirst();
  }

  private Optional<Integer> aim(Dependency edge) {
    return sentence.children(edge.governor(), l -> AnyOf.matches(l, "obj|nsubj:pass")).stream()
        .filter(noun -> noun > edge.governor() && noun < edge.dependent())
        .filter(noun -> aims.contains(sentence.token(noun).lemma()))
        .filter(
            noun ->
                sentence.children(noun, l -> AnyOf.matches(l, "nmod:by|nmod:from")).stream()
                    .anyMatch(by -> by < edge.dependent()))
        .findFirst();
  }

  private static Dependency labelled(Dependency edge, int governor, String label) {
    return new Dependency(governor, edge.dependent(), label);
  }
}
