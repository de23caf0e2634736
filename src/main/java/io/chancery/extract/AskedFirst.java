package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes what somebody answers the clause of a sentence that opens with what he was asked: in {@code
 * Asked whether he would go, Otto Lang replied that he might} nobody asks that Otto Lang reply.
 */
final class AskedFirst {

  private final Sentence sentence;
  private final Grammar grammar;

  private AskedFirst(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** The sentence with the answer above the question. */
  static Sentence answered(Sentence sentence) {
    AskedFirst asked = new AskedFirst(sentence);
    boolean opens =
        AnyOf.matches(sentence.token(1).word(), "Asked|Pressed|Questioned")
            && sentence.children(0, l -> true).contains(1)
            && sentence.children(1, l -> l.startsWith("nsubj")).isEmpty();
    return opens ? asked.answer().map(asked::turned).orElse(sentence) : sentence;
  }

  /** The finite clause behind a comma that a parser takes for a second thing asked. */
  private Optional<Dependency> answer() {
    return sentence.below(1).stream()
        .filter(d -> AnyOf.matches(d.label(), "ccomp|parataxis|dep|xcomp"))
        .filter(d -> sentence.children(d.dependent(), "mark"::equals).isEmpty())
        .filter(
            d ->
                sentence.children(d.dependent(), "nsubj"::equals).stream()
                    .map(grammar::phraseStart)
                    .anyMatch(start -> start > 2 && sentence.token(start - 1).word().equals(",")))
        .findFirst();
  }

  private Sentence turned(Dependency answer) {
    int verb = answer.dependent();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.removeIf(d -> d.equals(answer) || d.governor() == 0);
    edges.replaceAll(
        d ->
            d.governor() == 1 && d.relation().equals("conj") && d.dependent() > verb
                ? new Dependency(verb, d.dependent(), d.label())
                : d);
    edges.add(new Dependency(0, verb, "root"));
    edges.add(new Dependency(verb, 1, "advcl"));
    return sentence.with(edges);
  }
}
