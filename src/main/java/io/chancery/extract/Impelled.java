package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Completes verbs that make somebody act with what he then does, where a parser takes it for a
 * purpose or hangs it on a noun in between: {@code The raid led the guild to strike}, {@code They
 * told a tug owned by a state, Peru, to leave}.
 */
final class Impelled {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Set<String> telling;
  private final Set<String> impelling;

  private Impelled(Sentence sentence, Set<String> telling, Set<String> impelling) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.telling = telling;
    this.impelling = impelling;
  }

  /**
   * The sentence with these infinitives as complements of their verbs.
   *
   * @param telling the lemmas of verbs whose object is told to do something
   * @param impelling the lemmas of verbs whose object something brings to act
   */
  static Sentence completed(Sentence sentence, Set<String> telling, Set<String> impelling) {
    Impelled clauses = new Impelled(sentence, telling, impelling);
    List<Dependency> edges =
        new ArrayList<>(sentence.dependencies().stream().map(clauses::completed).toList());
    sentence.dependencies().forEach(edge -> clauses.quote(edge, edges));
    return sentence.with(edges);
  }

  private Dependency completed(Dependency edge) {
    if (edge.label().equals("advcl:to") && isImpelling(edge)) {
      return new Dependency(edge.governor(), edge.dependent(), "xcomp");
    }
    return edge.label().equals("acl:to") && isBehindComma(edge.dependent())
        ? telling(edge).map(verb -> new Dependency(verb, edge.dependent(), "xcomp")).orElse(edge)
        : edge;
  }

  /** "Quoted him as telling the envoy": whoever is quoted tells it. */
  private void quote(Dependency edge, List<Dependency> edges) {
    boolean quoted =
        edge.label().equals("advcl:as")
            && AnyOf.matches(sentence.token(edge.governor()).lemma(), "quote|cite|paraphrase")
            && sentence.token(edge.dependent()).tag().equals("VBG");
    sentence.children(edge.governor(), l -> AnyOf.matches(l, "obj|nsubj:pass")).stream()
        .filter(object -> quoted && object < edge.dependent())
        .findFirst()
        .ifPresent(object -> told(edge, object, edges));
  }

  private static void told(Dependency edge, int speaker, List<Dependency> edges) {
    int verb = edge.dependent();
    edges.add(new Dependency(verb, speaker, "nsubj"));
    edges.replaceAll(
        d ->
            d.governor() == edge.governor()
                    && d.label().equals("ccomp")
                    && d.dependent() < edge.governor()
                ? new Dependency(verb, d.dependent(), "ccomp")
                : d);
  }

  private boolean isImpelling(Dependency edge) {
    return impelling.contains(sentence.token(edge.governor()).lemma())
        && sentence.children(edge.governor(), "nsubj"::equals).stream()
            .map(sentence::token)
            .noneMatch(t -> t.isPronoun() || t.entity().equals("PERSON"))
        && sentence.children(edge.governor(), "obj"::equals).stream()
            .anyMatch(object -> object > edge.governor() && object < edge.dependent());
  }

  /** Whether a comma ends what stands before the infinitive. */
  private boolean isBehindComma(int verb) {
    return grammar.marked(verb, "to")
        && verb > 2
        && sentence.token(verb - 2).word().equals(",")
        && sentence.token(verb - 1).lemma().equals("to");
  }

  /** The verb of telling whose object holds the noun that the infinitive hangs on. */
  private Optional<Integer> telling(Dependency edge) {
    return sentence.dependencies().stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 0)
        .filter(d -> d.governor() < d.dependent() && d.dependent() < edge.governor())
        .filter(d -> telling.contains(sentence.token(d.governor()).lemma()))
        .filter(
            d -> sentence.children(d.governor(), l -> AnyOf.matches(l, "xcomp|ccomp")).isEmpty())
        .filter(d -> sentence.subtree(d.dependent(), e -> true).contains(edge.governor()))
        .map(Dependency::governor)
        .findFirst();
  }
}
