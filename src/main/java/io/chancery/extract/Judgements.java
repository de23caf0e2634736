package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what somebody is said to take something for, where a parser reads it as part of the phrase
 * or as a second object: {@code called the vote unfair}, {@code declared the valley a reserve}.
 */
final class Judgements {

  private static final String NAMING = "call|name|dub|brand|label|declare|term|consider|deem";
  private static final String JUDGING =
      "call|brand|label|declare|proclaim|term|deem|consider|find|dub|rule";

  private final Sentence sentence;
  private final Grammar grammar;
  private final Quotation quotation;

  private Judgements(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.quotation = new Quotation(sentence);
  }

  /** The sentence with these as predicates of what they are said of. */
  static Sentence found(Sentence sentence) {
    Judgements judgements = new Judgements(sentence);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(edge -> edge.governor() != 0 && edge.governor() < edge.dependent())
        .forEach(edge -> judgements.find(edge, edges));
    return sentence.with(edges);
  }

  private void find(Dependency edge, List<Dependency> edges) {
    int said = edge.dependent();
    if (called(edge)) {
      edges.replaceAll(
          e -> e.equals(edge) ? new Dependency(edge.governor(), said, "xcomp") : object(edge, e));
    } else if (judged(edge)) {
      judging(edge.governor())
          .ifPresent(
              verb ->
                  edges.replaceAll(e -> e.equals(edge) ? new Dependency(verb, said, "xcomp") : e));
    }
  }

  private static Dependency object(Dependency called, Dependency edge) {
    return edge.governor() == called.governor() && edge.label().equals("iobj")
        ? new Dependency(edge.governor(), edge.dependent(), "obj")
        : edge;
  }

  /** "Called the pact a gamble": the second noun says what the first is. */
  private boolean called(Dependency edge) {
    return edge.label().equals("obj")
        && AnyOf.matches(sentence.token(edge.governor()).lemma(), NAMING)
        && sentence.children(edge.governor(), "iobj"::equals).stream()
            .anyMatch(first -> first < edge.dependent());
  }

  /** "Called the vote unfair": the adjective right behind the noun is what is said of it. */
  private boolean judged(Dependency edge) {
    boolean adjective =
        edge.label().equals("amod")
            && rightBehind(edge)
            && sentence.token(edge.dependent()).tag().equals("JJ");
    boolean noun =
        edge.label().equals("dep")
            && sentence.children(edge.dependent(), "det"::equals).contains(edge.governor() + 1);
    return (adjective || noun) && judging(edge.governor()).isPresent();
  }

  /** Even in quotation marks, and with another one beside it. */
  private boolean rightBehind(Dependency edge) {
    int first = edge.governor() + (quotation.mark(edge.governor() + 1) ? 2 : 1);
    return edge.dependent() == first
        || edge.dependent() > first && grammar.coordinated(first).contains(edge.dependent());
  }

  /** "Ruled the ban on the coast unlawful", where the parser has what is ruled on the coast. */
  private boolean behindObject(Dependency edge, int noun) {
    return edge.relation().equals("obl")
        && sentence.children(edge.governor(), "obj"::equals).stream()
            .anyMatch(object -> edge.governor() < object && object < noun);
  }

  private Optional<Integer> judging(int noun) {
    return sentence.above(noun).stream()
        .flatMap(
            d -> d.relation().equals("nmod") ? sentence.above(d.governor()).stream() : Stream.of(d))
        .filter(d -> d.governor() != 0 && (d.label().equals("obj") || behindObject(d, noun)))
        .map(Dependency::governor)
        .filter(verb -> AnyOf.matches(sentence.token(verb).lemma(), JUDGING))
        .findFirst();
  }
}
