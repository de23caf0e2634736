package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Participles that are members of a list of deeds, where a parser has them as deeds of their own:
 * in "held on charges of fraud and taking bribes" the bribes are only what somebody is charged
 * with, as the fraud is.
 */
final class ListedGerunds {

  private final Sentence sentence;
  private final Set<String> accusing;
  private final Set<String> charges;
  private final List<Dependency> edges;

  private ListedGerunds(Sentence sentence, Set<String> accusing, Set<String> charges) {
    this.sentence = sentence;
    this.accusing = accusing;
    this.charges = charges;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these participles beside the noun before them.
   *
   * @param accusing the lemmas of verbs of accusing
   * @param charges the lemmas of nouns of what somebody is accused of
   */
  static Sentence joined(Sentence sentence, Set<String> accusing, Set<String> charges) {
    ListedGerunds gerunds = new ListedGerunds(sentence, accusing, charges);
    sentence.dependencies().stream()
        .filter(edge -> edge.governor() > 0 && edge.governor() < edge.dependent())
        .filter(edge -> AnyOf.matches(edge.relation(), "conj|xcomp|acl|dep|advcl"))
        .filter(gerunds::isAlone)
        .forEach(edge -> gerunds.before(edge).ifPresent(noun -> gerunds.join(edge, noun)));
    return sentence.with(gerunds.edges);
  }

  private boolean isAlone(Dependency edge) {
    return sentence.token(edge.dependent()).tag().equals("VBG")
        && !sentence.token(edge.governor()).tag().equals("VBG")
        && sentence.children(edge.dependent(), l -> AnyOf.matches(l, "aux*|mark")).isEmpty();
  }

  /** The deed behind a preposition that the participle is listed with. */
  private Optional<Integer> before(Dependency edge) {
    int link = edge.dependent() - 1;
    boolean and = AnyOf.matches(sentence.token(link).word(), "and|or");
    boolean comma = sentence.token(link).word().equals(",") && goesOn(edge);
    int end = and && sentence.token(link - 1).word().equals(",") ? link - 2 : link - 1;
    return Optional.of(end)
        .filter(i -> i > 1 && (and || comma))
        .filter(i -> AnyOf.matches(sentence.token(i).tag(), "NN|NNS"))
        .filter(i -> !(i == edge.governor() && edge.relation().equals("conj")))
        .flatMap(this::deed);
  }

  /** The deed itself: the breach of "on charges of breach of trust and taking bribes". */
  private Optional<Integer> deed(int noun) {
    return isDeed(noun)
        ? Optional.of(noun)
        : sentence.above(noun).stream()
            .filter(d -> d.label().equals("nmod:of") && d.governor() < noun)
            .map(Dependency::governor)
            .filter(this::isDeed)
            .findFirst();
  }

  /** Whether "or" or "and" goes on behind it: a list, and no result of the clause. */
  private boolean goesOn(Dependency edge) {
    boolean beside =
        edge.label().equals("dep")
            && edge.governor() == edge.dependent() - 2
            && isDeed(edge.governor());
    boolean accused =
        beside
            || AnyOf.matches(edge.label(), "xcomp|dep|acl|advcl")
                && sentence
                    .children(edge.governor(), "obl:of"::equals)
                    .contains(edge.dependent() - 2);
    return accused
        && sentence.tokens().stream()
            .filter(t -> t.index() > edge.dependent() && t.index() <= edge.dependent() + 8)
            .anyMatch(t -> AnyOf.matches(t.word(), "and|or"));
  }

  private boolean isDeed(int noun) {
    return sentence.above(noun).stream()
        .anyMatch(
            d ->
                AnyOf.matches(d.label(), "nmod:of|obl:of|nmod:including|nmod:for|obl:with")
                        && charged(sentence.token(d.governor()).lemma())
                    || d.relation().equals("conj") && d.governor() < noun && isDeed(d.governor()));
  }

  private boolean charged(String lemma) {
    return charges.contains(lemma) || accusing.contains(lemma);
  }

  private void join(Dependency edge, int noun) {
    int gerund = edge.dependent();
    edges.removeIf(e -> e.dependent() == gerund);
    edges.removeIf(e -> e.governor() == gerund && e.relation().equals("nsubj"));
    edges.add(new Dependency(noun, gerund, "conj:and"));
  }
}
