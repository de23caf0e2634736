package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.stream.IntStream;

/**
 * Relative clauses behind a comma that the reporter adds to what somebody says: in "said it would
 * sue Norden Air, which was founded in 1990" nobody said when; in "said they had met Ida Lund, who
 * had told them so" somebody did.
 */
final class Asides {

  private final Sentence sentence;

  Asides(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the edge leads to such a clause. */
  boolean is(Dependency edge) {
    boolean told =
        closing(edge.dependent())
            ? !subject(edge.governor())
            : backshifted(edge.dependent()) || ofStory(edge);
    return edge.label().equals("acl:relcl")
        && behindComma(edge)
        && !quoted(edge.dependent())
        && !told;
  }

  /** "Said gunmen had stopped a bus, which burned": what befell a thing without a name is told. */
  private boolean ofStory(Dependency edge) {
    int noun = edge.governor();
    boolean named =
        sentence.subtree(noun, d -> !d.label().equals("acl:relcl")).stream()
            .map(sentence::token)
            .anyMatch(Token::isProper);
    boolean unknown =
        sentence.children(noun, l -> AnyOf.matches(l, "det|nmod:poss")).stream()
            .allMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "a|an|some|several"));
    return !named
        && unknown
        && !subject(noun)
        && sentence.token(edge.dependent()).tag().equals("VBD")
        && sentence.children(edge.dependent(), "cop"::equals).isEmpty();
  }

  private boolean behindComma(Dependency edge) {
    return IntStream.range(edge.governor() + 1, edge.dependent())
        .filter(i -> AnyOf.matches(sentence.token(i).tag(), "WDT|WP|WP$|WRB"))
        .filter(i -> !AnyOf.matches(sentence.token(i).lemma(), "when|whatever|whoever"))
        .anyMatch(
            i ->
                sentence.token(i - 1).word().equals(",")
                    || i > 2
                        && sentence.token(i - 1).tag().equals("IN")
                        && sentence.token(i - 2).word().equals(","));
  }

  /** Whether who says so stands behind it: "…, officials said", "…, according to officials". */
  private boolean closing(int verb) {
    return sentence.below(0).stream()
        .anyMatch(
            root ->
                root.dependent() > verb
                    && sentence.children(root.dependent(), "ccomp"::equals).stream()
                        .anyMatch(clause -> clause < root.dependent()));
  }

  private boolean subject(int noun) {
    return sentence.above(noun).stream()
        .anyMatch(d -> d.relation().equals("nsubj") && d.governor() > noun && !isRelative(d, noun));
  }

  private boolean isRelative(Dependency subject, int noun) {
    return sentence.above(subject.governor()).stream()
        .anyMatch(d -> d.label().equals("acl:relcl") && d.governor() == noun);
  }

  private boolean quoted(int word) {
    long open =
        sentence.tokens().subList(0, word).stream().filter(t -> t.tag().equals("``")).count();
    long shut =
        sentence.tokens().subList(0, word).stream().filter(t -> t.tag().equals("''")).count();
    return open > shut;
  }

  /**
   * "Had told", "would tell": as the content of "said" is told; what somebody "says" has any tense.
   */
  private boolean backshifted(int verb) {
    return sentence.children(verb, l -> l.startsWith("aux")).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).word(), "had|would|could|might|'d"))
        || sentence.dependencies().stream()
            .filter(d -> d.label().equals("ccomp") && d.governor() > 0 && d.governor() < verb)
            .anyMatch(d -> AnyOf.matches(sentence.token(d.governor()).tag(), "VBZ|VBP"));
  }
}
