package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.Locale;
import java.util.stream.Stream;

/** Clauses that suppose what they say: with "if" and its like, or with their verb in front. */
final class Suppositions {

  private static final int HIGHEST_CLIMB = 4;

  /** How far behind "were" the verb may stand. */
  private static final int WIDEST_SUBJECT = 8;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;

  Suppositions(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
  }

  /** "If it falls", "provided that it does not", "should it fall". */
  boolean made(int node) {
    boolean marked =
        sentence.below(node).stream()
            .filter(d -> d.relation().equals("mark"))
            .flatMap(d -> cues.marker(sentence.token(d.dependent())).stream())
            .anyMatch(f -> f == Factuality.Conditional);
    boolean provided =
        sentence.children(node, "dep"::equals).stream()
            .anyMatch(i -> i < node && sentence.token(i).word().equals("provided"));
    return marked
        || provided
        || inverted(node)
        || wereIt(node)
        || madeToo(node)
        || permitting(node)
        || onlyAfter(node);
  }

  /** The second of "if it is there and was kept from them". */
  private boolean madeToo(int node) {
    return sentence.above(node).stream().anyMatch(d -> d.label().equals("advcl:if"))
        && sentence.above(node).stream()
            .filter(d -> d.relation().equals("conj"))
            .anyMatch(
                d -> grammar.statedSubjects(node).stream().allMatch(noun -> noun < d.governor()));
  }

  /** The clauses beside a verb that suppose something: "if it falls", "provided that it does". */
  Stream<Integer> beside(int verb) {
    return sentence.children(verb, l -> l.startsWith("advcl")).stream()
        .filter(
            clause ->
                isIf(verb, clause) || provided(clause) || permitting(clause) || onlyAfter(clause));
  }

  /** "Weather permitting": if it does. */
  private boolean permitting(int clause) {
    return AnyOf.matches(sentence.token(clause).word(), "permitting|allowing")
        && sentence.children(clause, "obj"::equals).isEmpty()
        && sentence.children(clause, "nsubj"::equals).stream()
            .anyMatch(
                i -> cues.lists("permitting", sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Would sign it only after they had agreed": who would hangs on that. */
  private boolean onlyAfter(int clause) {
    return sentence.children(clause, l -> AnyOf.matches(l, "mark|advmod")).stream()
            .filter(i -> i > 1 && AnyOf.matches(sentence.token(i).lemma(), "after|when"))
            .anyMatch(i -> sentence.token(i - 1).lemma().equals("only"))
        && sentence.above(clause).stream()
            .filter(d -> d.relation().equals("advcl") && d.governor() > 0)
            .anyMatch(d -> ahead(d.governor(), HIGHEST_CLIMB));
  }

  private boolean ahead(int verb, int climbs) {
    return sentence.children(verb, "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).tag().equals("MD"))
        || sentence.above(verb).stream()
            .filter(d -> d.label().equals("xcomp") && d.governor() > 0)
            .anyMatch(d -> climbs > 0 && ahead(d.governor(), climbs - 1));
  }

  private boolean isIf(int verb, int clause) {
    return sentence.above(clause).stream()
        .anyMatch(d -> d.governor() == verb && AnyOf.matches(d.label(), "advcl:if|advcl:unless"));
  }

  /** "Provided that", "providing". */
  private boolean provided(int clause) {
    return sentence.children(clause, "mark"::equals).stream()
        .map(sentence::token)
        .anyMatch(t -> AnyOf.matches(t.word(), "provided|providing"));
  }

  /**
   * "Should the deal go through", "had it gone through": the auxiliary in front of its subject asks
   * nothing here.
   */
  boolean inverted(int node) {
    return sentence.children(node, "aux"::equals).stream()
        .filter(
            i ->
                sentence.token(i).lemma().equals("should")
                    || sentence.token(i).word().equalsIgnoreCase("had"))
        .filter(i -> i == 1 || ofClause(node) || opened(i))
        .anyMatch(
            i ->
                sentence.children(node, l -> l.startsWith("nsubj")).stream().anyMatch(s -> s > i)
                    && sentence.tokens().stream().noneMatch(t -> t.word().equals("?")));
  }

  /** "It would pay should it accept". */
  private boolean ofClause(int node) {
    return sentence.above(node).stream().anyMatch(d -> d.relation().equals("advcl"));
  }

  private boolean opened(int auxiliary) {
    return sentence.token(auxiliary - 1).word().matches("[,;:]|``|\"");
  }

  /** "Were it to cut the dividend, shares would fall". */
  private boolean wereIt(int node) {
    return grammar.marked(node, "to")
        && sentence.tokens().stream()
            .filter(t -> t.word().equalsIgnoreCase("were") && t.index() < node)
            .filter(t -> t.index() == 1 || opened(t.index()))
            .anyMatch(t -> node - t.index() <= WIDEST_SUBJECT);
  }

  /** Whether a verb stands not far behind such a "were it to". */
  boolean behindWere(int node) {
    return sentence.tokens().stream()
        .filter(t -> t.isVerb() && t.index() < node && wereIt(t.index()))
        .anyMatch(t -> node - t.index() <= 3 * WIDEST_SUBJECT);
  }
}
