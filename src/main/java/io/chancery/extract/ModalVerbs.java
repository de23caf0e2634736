package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** What "may", "would", "must" and their like make of the clause that they stand in. */
final class ModalVerbs {

  /** What may, will or must happen if something else does hangs on that. */
  private static final String HANGING = "will|'ll|wo|would|'d|shall|may|might|can|could|must";

  private static final Set<String> EVENTS = Set.of("noun.act", "noun.event", "noun.process");

  /** "A trip would take place": so it is planned. */
  private static final String OCCURRING =
      "take|begin|start|open|follow|happen|occur|go|come|last|end|resume|continue|run|close";

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final IntPredicate hangs;

  /**
   * A reader of one sentence.
   *
   * @param hangs whether what a clause tells hangs on another clause
   */
  ModalVerbs(Sentence sentence, Cues cues, IntPredicate hangs) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.hangs = hangs;
  }

  /** "May not survive" perhaps does not; under a rule, who may not do it is not to. */
  boolean mayNot(int node) {
    boolean may =
        sentence.children(node, "aux"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "may|might"));
    return may && grammar.denied(node) && !ruledOut(node);
  }

  /** "Under the charter, members may not". */
  private boolean ruledOut(int node) {
    return !sentence.children(node, l -> AnyOf.matches(l, "obl:under|nmod:under")).isEmpty();
  }

  /** What a modal verb makes of its clause. */
  Optional<Factuality> of(int node, String lemma) {
    Optional<Factuality> hoped =
        AnyOf.matches(lemma, "would|will") ? Duties.hoped(sentence, cues, node) : Optional.empty();
    if (hoped.isPresent()) {
      return hoped;
    }
    if (lemma.matches("would|should") && asked(node)
        || lemma.equals("should") && ready(node)
        || AnyOf.matches(lemma, "would|will|'ll")
            && (perhaps(node) || lemma.equals("would") && askedHow(node))
        || lemma.matches("would|will") && doubted(node)
        || lemma.equals("must") && Duties.supposed(sentence, node)
        || lemma.equals("would") && ofSupposedEvent(node) && !hypothetical(node)
        || lemma.equals("would")
            && (cues.lists("weighing", sentence.token(node).lemma())
                    && !Duties.dated(sentence, node)
                || unreal(node)
                || preferred(node)
                || ofOneThatMayBe(node))) {
      return Optional.of(Factuality.Possible);
    }
    if (lemma.equals("would") && (hypothetical(node) || ofAny(node) || judged(node))) {
      return Optional.of(Factuality.Conditional);
    }
    if (lemma.matches(HANGING) && (hangs.test(node) || contingent(node))) {
      return Optional.of(Factuality.Conditional);
    }
    return cues.modal(lemma);
  }

  /** "Will defend it against any attack": if there is one. */
  private boolean contingent(int node) {
    return sentence
        .children(node, l -> AnyOf.matches(l, "obl:against|obl:under|obl:in|obl:after"))
        .stream()
        .filter(grammar::any)
        .anyMatch(noun -> cues.lists("contingencies", sentence.token(noun).lemma()));
  }

  /** "No firm should count on it": that is asked of all, and nobody says that they do not. */
  boolean shouldNot(int node) {
    List<String> auxiliaries =
        sentence.children(node, "aux"::equals).stream()
            .map(i -> sentence.token(i).lemma())
            .toList();
    boolean nobody = sentence.children(node, "nsubj"::equals).stream().anyMatch(grammar::nobody);
    return sentence.token(node).isVerb()
        && auxiliaries.contains("should")
        && !auxiliaries.contains("have")
        && nobody;
  }

  /** "Should be ready by Monday": so it is expected. */
  private boolean ready(int node) {
    return AnyOf.matches(
            sentence.token(node).lemma(),
            "ready|available|complete|completed|operational|able|over|finished|back|possible")
        && !sentence.children(node, "cop"::equals).isEmpty();
  }

  /** "Why would I hide it?". */
  private boolean asked(int node) {
    return node < sentence.tokens().size()
        && sentence.tokens().subList(node, sentence.tokens().size()).stream()
            .filter(t -> t.word().matches("[.?!]"))
            .findFirst()
            .filter(t -> t.word().equals("?"))
            .isPresent()
        && sentence.above(node).stream()
            .allMatch(d -> d.governor() == 0 || d.label().equals("ccomp"));
  }

  /** "A freeze would hurt": who reports no words of others supposes something. */
  private boolean hypothetical(int node) {
    boolean main =
        sentence.above(node).stream()
            .allMatch(d -> d.governor() == 0 || d.relation().equals("conj"));
    return main
        && sentence.token(node).tag().equals("VB")
        && sentence.children(node, l -> l.matches("obl:according_to|parataxis|ccomp")).isEmpty()
        && sentence.tokens().stream().noneMatch(t -> t.isVerb() && cues.speech(t.lemma()));
  }

  /** "A bill that would ban it", "a pact, which would end it": it may come to nothing. */
  private boolean ofOneThatMayBe(int node) {
    return sentence.above(node).stream()
        .filter(d -> d.label().equals("acl:relcl"))
        .flatMap(d -> sentence.children(d.governor(), "det"::equals).stream())
        .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "a|an|any"));
  }

  /** "Any change would need a vote", "another rise would ruin them". */
  private boolean ofAny(int node) {
    return sentence.children(node, "nsubj"::equals).stream()
        .flatMap(noun -> sentence.children(noun, "det"::equals).stream())
        .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "any|another"));
  }

  /** "Said a strike would please them": nobody says that there is to be one. */
  private boolean ofSupposedEvent(int node) {
    if (AnyOf.matches(sentence.token(node).lemma(), OCCURRING) || Duties.dated(sentence, node)) {
      return false;
    }
    return sentence.children(node, "nsubj"::equals).stream()
        .filter(noun -> sentence.token(noun).isNoun())
        .filter(noun -> SELECTION.foremost(sentence.token(noun), EVENTS))
        .filter(noun -> sentence.children(noun, l -> AnyOf.matches(l, "acl|acl:relcl")).isEmpty())
        .anyMatch(
            noun ->
                cues.lists("costing", sentence.token(node).lemma())
                    || sentence.children(noun, "det"::equals).stream()
                        .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "a|an")));
  }

  /** "Would probably come". */
  private boolean perhaps(int node) {
    return sentence.children(node, "advmod"::equals).stream()
        .filter(adverb -> adverb < node)
        .flatMap(adverb -> cues.modifier(sentence.token(adverb).lemma()).stream())
        .anyMatch(Factuality.Possible::equals);
  }

  /** "Asked how a fall would affect it". */
  private boolean askedHow(int node) {
    return sentence.children(node, "advmod"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "how|why"))
        && sentence.above(node).stream().anyMatch(d -> d.label().equals("ccomp"));
  }

  /** "It would be wrong not to prepare". */
  private boolean judged(int node) {
    return sentence.token(node).tag().startsWith("JJ")
        && sentence.children(node, l -> AnyOf.matches(l, "nsubj|expl")).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("it"))
        && sentence.children(node, l -> AnyOf.matches(l, "xcomp|csubj|ccomp|advcl:to")).stream()
            .anyMatch(i -> grammar.marked(i, "to"));
  }

  /** "Doubted that it would change", "doubt that it will"; not "nobody doubts". */
  private boolean doubted(int node) {
    return sentence.above(node).stream()
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0)
        .map(Dependency::governor)
        .anyMatch(
            verb ->
                sentence.token(verb).lemma().equals("doubt")
                    && !grammar.denied(verb)
                    && !grammar.ofNobody(verb));
  }

  /** "Would sooner resign than sign". */
  private boolean preferred(int node) {
    return sentence.children(node, "advmod"::equals).stream()
        .anyMatch(i -> sentence.token(i).lemma().matches("sooner|soon|rather"));
  }

  /** "Would have cut pensions". */
  private boolean unreal(int node) {
    return sentence.token(node).tag().equals("VBN")
        && sentence.children(node, "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("have"));
  }
}
