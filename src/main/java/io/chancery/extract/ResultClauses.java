package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hangs what something results in on what came right before it: {@code were told to leave after a
 * bomb hit the clinic, wounding two}. A parser may hang it on the clause that the bombing explains,
 * or on whoever says so.
 */
final class ResultClauses {

  private final Sentence sentence;
  private final Set<String> harming;
  private final Set<String> resulting;

  private ResultClauses(Sentence sentence, Set<String> harming, Set<String> resulting) {
    this.sentence = sentence;
    this.resulting = resulting;
    this.harming = harming;
  }

  /**
   * The sentence with these clauses where they belong.
   *
   * @param harming the lemmas of verbs for what befalls people and things
   * @param resulting the lemmas of verbs for what else comes of something
   */
  static Sentence moved(Sentence sentence, Set<String> harming, Set<String> resulting) {
    ResultClauses clauses = new ResultClauses(sentence, harming, resulting);
    return sentence.with(sentence.dependencies().stream().map(clauses::moved).toList());
  }

  private Dependency moved(Dependency edge) {
    return results(edge)
        ? cause(edge)
            .or(() -> deed(edge))
            .or(() -> told(edge))
            .map(verb -> new Dependency(verb, edge.dependent(), "advcl"))
            .orElse(edge)
        : edge;
  }

  private boolean results(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    return AnyOf.matches(edge.relation(), "advcl|xcomp|dep")
        && edge.governor() > 0
        && verb.tag().equals("VBG")
        && (harming.contains(verb.lemma())
            || resulting.contains(verb.lemma()) && isUndergone(edge.governor()))
        && verb.index() > 1
        && sentence.token(verb.index() - 1).word().equals(",")
        && sentence.children(verb.index(), l -> AnyOf.matches(l, "nsubj|mark")).isEmpty();
  }

  /** "Were led away after the hill slid, sending mud into the sea": the hill sent it. */
  private boolean isUndergone(int verb) {
    return !sentence.children(verb, "nsubj:pass"::equals).isEmpty();
  }

  /** "A bomb hit the clinic, wounding two, a nurse said": the bomb did, and not the nurse. */
  private Optional<Integer> told(Dependency edge) {
    int saying = edge.governor();
    return Stream.concat(
            sentence.above(saying).stream()
                .filter(d -> AnyOf.matches(d.relation(), "dep|parataxis|ccomp"))
                .map(Dependency::governor),
            sentence.children(saying, l -> AnyOf.matches(l, "ccomp|parataxis|dep")).stream())
        .filter(verb -> edge.dependent() < saying && verb > 0 && verb < edge.dependent())
        .filter(verb -> sentence.token(verb).isVerb())
        .max(Comparator.naturalOrder());
  }

  /** "Accused it of shelling a town, killing two": the shelling killed them, and no accuser. */
  private Optional<Integer> deed(Dependency edge) {
    return Stream.concat(
            Stream.of(edge.governor()),
            sentence.children(edge.governor(), l -> l.startsWith("conj")).stream())
        .flatMap(verb -> sentence.children(verb, ResultClauses::blaming).stream())
        .filter(verb -> verb < edge.dependent() && verb > edge.governor())
        .filter(verb -> sentence.token(verb).tag().equals("VBG"))
        .max(Comparator.naturalOrder());
  }

  private static boolean blaming(String label) {
    return AnyOf.matches(label, "advcl:of|advcl:for|acl:of");
  }

  /** The last clause in front that tells after or when what something happened. */
  private Optional<Integer> cause(Dependency edge) {
    return sentence.below(edge.governor()).stream()
        .filter(d -> AnyOf.matches(d.label(), "advcl:after|advcl:when|advcl:as|advcl:because"))
        .map(Dependency::dependent)
        .filter(clause -> clause > edge.governor() && clause < edge.dependent())
        .filter(clause -> !new Grammar(sentence).statedSubjects(clause).isEmpty())
        .max(Comparator.naturalOrder());
  }
}
