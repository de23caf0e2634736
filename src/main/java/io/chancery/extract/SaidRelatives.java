package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads relative clauses that somebody is said to say: in {@code rents that the council says have
 * doubled} the prices have dropped, and the dealers say so.
 */
final class SaidRelatives {

  private final Sentence sentence;
  private final Set<String> reporting;

  private SaidRelatives(Sentence sentence, Set<String> reporting) {
    this.sentence = sentence;
    this.reporting = reporting;
  }

  /**
   * The sentence with the noun as subject of what is said of it.
   *
   * @param reporting the lemmas of verbs whose clause tells what somebody said
   */
  static Sentence told(Sentence sentence, Set<String> reporting) {
    SaidRelatives relatives = new SaidRelatives(sentence, reporting);
    Sentence mended = sentence;
    for (Token token : sentence.tokens()) {
      int noun = token.index() - 1;
      boolean opens = noun > 0 && token.tag().matches("WDT|WP") && sentence.token(noun).isNoun();
      Optional<Dependency> said = opens ? relatives.said(token.index()) : Optional.empty();
      if (said.isPresent()) {
        mended = mended.with(relatives.turned(mended, noun, token.index(), said.get()));
      }
    }
    return mended;
  }

  /** The edge from the verb of saying behind the pronoun to a verb that lacks a subject. */
  private Optional<Dependency> said(int pronoun) {
    return sentence.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "ccomp|xcomp|dep") && d.governor() > pronoun)
        .filter(d -> reporting.contains(sentence.token(d.governor()).lemma()))
        .filter(d -> sentence.token(d.governor()).tag().matches("VB[DPZ]"))
        .filter(d -> new Grammar(sentence).finite(d.dependent()))
        .filter(d -> opening(d.dependent()) == d.governor() + 1)
        .filter(d -> sentence.children(d.dependent(), l -> l.startsWith("nsubj")).isEmpty())
        .filter(d -> speaksBehind(pronoun, d.governor()))
        .findFirst();
  }

  /** The first word of a verb with its auxiliaries. */
  private int opening(int verb) {
    return sentence.children(verb, l -> l.matches("aux.*|cop|advmod")).stream()
        .reduce(verb, Math::min);
  }

  /** Whether nothing but the speaker stands between the pronoun and the verb of saying. */
  private boolean speaksBehind(int pronoun, int verb) {
    return sentence.children(verb, "nsubj"::equals).stream().anyMatch(s -> s > pronoun && s < verb)
        && sentence.tokens().subList(pronoun, verb - 1).stream()
            .noneMatch(t -> t.isVerb() || t.tag().equals(","));
  }

  private List<Dependency> turned(Sentence now, int noun, int pronoun, Dependency said) {
    int verb = said.dependent();
    List<Dependency> edges = new ArrayList<>();
    for (Dependency edge : now.dependencies()) {
      boolean above = edge.dependent() == said.governor() || edge.dependent() == pronoun;
      if (!above && !edge.equals(said)) {
        edges.add(edge);
      }
    }
    boolean passive = !now.children(verb, "aux:pass"::equals).isEmpty();
    edges.add(new Dependency(noun, verb, "acl:relcl"));
    edges.add(new Dependency(verb, noun, passive ? "nsubj:pass" : "nsubj"));
    edges.add(new Dependency(noun, pronoun, "ref"));
    edges.add(new Dependency(verb, said.governor(), "parataxis"));
    return edges;
  }
}
