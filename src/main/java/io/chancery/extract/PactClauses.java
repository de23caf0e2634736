package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a pact or plan says in the present tense of what is yet to be done: {@code under the deal
 * the army leaves}, {@code agreed who pays}.
 */
final class PactClauses {

  private final Sentence sentence;
  private final Cues cues;

  PactClauses(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.cues = cues;
  }

  /** "Under the deal the army leaves and the guards stay": nobody has left. */
  Optional<Factuality> under(int node) {
    boolean told =
        isPresent(node)
            && !cues.speech(sentence.token(node).lemma())
            && sentence.children(node, l -> AnyOf.matches(l, "ccomp|xcomp|cop")).isEmpty();
    return told && Stream.concat(Stream.of(node), before(node)).anyMatch(this::isUnder)
        ? Optional.of(Factuality.Planned)
        : Optional.empty();
  }

  private Stream<Integer> before(int node) {
    return sentence.above(node).stream()
        .filter(d -> d.label().equals("conj:and") && d.governor() > 0 && d.governor() < node)
        .filter(d -> isLed(d.governor()) || subjects(node).allMatch(s -> s < d.governor()))
        .map(Dependency::governor);
  }

  private Stream<Integer> subjects(int verb) {
    return sentence.children(verb, l -> l.startsWith("nsubj")).stream();
  }

  /** Whether the pact is named before anybody does anything. */
  private boolean isLed(int verb) {
    return sentence.children(verb, "obl:under"::equals).stream()
        .anyMatch(pact -> subjects(verb).allMatch(s -> pact < s));
  }

  private boolean isUnder(int verb) {
    return sentence.children(verb, "obl:under"::equals).stream()
        .anyMatch(
            i ->
                cues.lists("pacts-ahead", sentence.token(i).lemma())
                    && !isStanding(i)
                    && sentence.children(i, "det"::equals).stream()
                        .anyMatch(
                            d -> AnyOf.matches(sentence.token(d).lemma(), "the|this|that|a")));
  }

  /** "Under a 1961 agreement", "under the existing plan": what it says is done already. */
  private boolean isStanding(int pact) {
    return sentence.subtree(pact, d -> d.dependent() != pact).stream()
        .map(i -> sentence.token(i).word())
        .anyMatch(w -> w.matches("(1[89]|20)\\d\\d|existing|current|present|standing|old"));
  }

  /** "Leaves", "are freed"; "has left" and "is leaving" tell of what is done. */
  private boolean isPresent(int node) {
    Token verb = sentence.token(node);
    boolean passive =
        verb.tag().equals("VBN")
            && sentence.children(node, "aux"::equals).isEmpty()
            && sentence.children(node, "aux:pass"::equals).stream()
                .anyMatch(i -> AnyOf.matches(sentence.token(i).tag(), "VBZ|VBP"));
    return passive
        || AnyOf.matches(verb.tag(), "VBZ|VBP")
            && sentence.children(node, l -> AnyOf.matches(l, "aux|aux:pass")).isEmpty();
  }

  /** "We agreed who opens the gate": who is to open it. */
  Optional<Factuality> settled(Dependency edge) {
    Token governor = sentence.token(edge.governor());
    boolean agreed =
        AnyOf.matches(governor.tag(), "VBD|VBN") && cues.lists("agreeing", governor.lemma());
    boolean asked =
        agreed
            && edge.dependent() > edge.governor()
            && AnyOf.matches(edge.relation(), "ccomp|dep|advcl|acl")
            && isPresent(edge.dependent());
    return asked
            && sentence.below(edge.dependent()).stream()
                .filter(d -> d.dependent() > edge.governor() && d.dependent() < edge.dependent())
                .anyMatch(d -> AnyOf.matches(sentence.token(d.dependent()).tag(), "WP|WRB"))
        ? Optional.of(Factuality.Planned)
        : Optional.empty();
  }
}
