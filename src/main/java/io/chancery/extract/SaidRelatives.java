package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads relative clauses that somebody is said to say: in {@code rents that the council says have
 * doubled} the prices have dropped, and the dealers say so.
 */
final class SaidRelatives {

  /** A verb with a greater share of uses without object may well have none. */
  private static final double OFTEN = 0.6;

  private final Sentence sentence;
  private final Set<String> reporting;
  private final WordNet wordNet;

  private SaidRelatives(Sentence sentence, Set<String> reporting, WordNet wordNet) {
    this.sentence = sentence;
    this.reporting = reporting;
    this.wordNet = wordNet;
  }

  /**
   * The sentence with the noun as subject of what is said of it.
   *
   * @param reporting the lemmas of verbs whose clause tells what somebody said
   */
  static Sentence told(Sentence sentence, Set<String> reporting, WordNet wordNet) {
    SaidRelatives relatives = new SaidRelatives(sentence, reporting, wordNet);
    Sentence mended = sentence;
    for (Token token : sentence.tokens()) {
      int noun = relatives.before(token.index());
      boolean opens = noun > 0 && relatives.opens(token) && sentence.token(noun).isNoun();
      Optional<Dependency> said = opens ? relatives.said(token.index()) : Optional.empty();
      if (said.isPresent()) {
        boolean turns = noun == token.index() - 1 && relatives.lacksSubject(said.get());
        mended =
            mended.with(
                turns
                    ? relatives.turned(mended, noun, token.index(), said.get())
                    : relatives.filled(mended, noun, token.index(), said.get()));
      }
    }
    return mended;
  }

  /** The word before the pronoun or before the comma in front of it. */
  private int before(int pronoun) {
    return pronoun > 2 && sentence.token(pronoun - 1).word().equals(",")
        ? pronoun - 2
        : pronoun - 1;
  }

  private boolean opens(Token pronoun) {
    return AnyOf.matches(pronoun.tag(), "WDT|WP")
        || pronoun.word().equals("that")
            && sentence.above(pronoun.index()).stream().anyMatch(d -> d.label().equals("ref"));
  }

  /** The edge from the verb of saying behind the pronoun to a verb that lacks a subject. */
  private Optional<Dependency> said(int pronoun) {
    return sentence.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "ccomp|xcomp|dep") && d.governor() > pronoun)
        .filter(d -> reporting.contains(sentence.token(d.governor()).lemma()))
        .filter(d -> sentence.token(d.governor()).tag().matches("VB[DPZ]"))
        .filter(d -> new Grammar(sentence).finite(d.dependent()))
        .filter(d -> lacksSubject(d) || lacksObject(d))
        .filter(d -> speaksBehind(pronoun, d.governor()))
        .findFirst();
  }

  private boolean lacksSubject(Dependency said) {
    return opening(said.dependent()) == said.governor() + 1
        && sentence.children(said.dependent(), l -> l.startsWith("nsubj")).isEmpty();
  }

  /** "An appeal that she said they would lodge", "a pump that he said the town would pay for". */
  private boolean lacksObject(Dependency said) {
    int verb = said.dependent();
    boolean own =
        sentence.children(verb, "nsubj"::equals).stream()
            .anyMatch(s -> s > said.governor() && s < verb);
    boolean open =
        sentence
            .children(verb, l -> AnyOf.matches(l, "obj|iobj|ccomp|xcomp|aux:pass|cop"))
            .isEmpty();
    return own
        && open
        && !sentence.token(said.governor()).entity().equals("DATE")
        && !isOfTime(said.governor())
        && (stranded(verb).isPresent()
            || wordNet.withoutObject(sentence.token(verb).lemma()) < OFTEN);
  }

  /** "On the day that the minister said they would attack": no day is attacked. */
  private boolean isOfTime(int saying) {
    return sentence.above(saying).stream()
        .filter(d -> d.governor() > 0)
        .map(d -> sentence.token(d.governor()).lemma())
        .anyMatch(noun -> AnyOf.matches(noun, "day|time|moment|way|reason|year|week|month"));
  }

  /** The "for" of "which the town would pay for". */
  private Optional<String> stranded(int verb) {
    int next = verb + 1;
    boolean last =
        next < sentence.tokens().size()
            && AnyOf.matches(sentence.token(next).tag(), "IN|RP")
            && sentence.token(next + 1).word().matches("[.,;]");
    return last ? Optional.of(sentence.token(next).word()) : Optional.empty();
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
      boolean above =
          edge.dependent() == said.governor()
              || edge.dependent() == pronoun
              || edge.governor() == said.governor() && edge.dependent() == noun;
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

  /** With the noun where what is said of it has a gap. */
  private List<Dependency> filled(Sentence now, int noun, int pronoun, Dependency said) {
    int saying = said.governor();
    int verb = said.dependent();
    List<Dependency> edges = new ArrayList<>(now.dependencies());
    edges.removeIf(
        e ->
            e.dependent() == saying
                || e.dependent() == pronoun
                || e.governor() == saying && e.dependent() == noun
                || e.equals(said));
    boolean passive = !now.children(verb, "aux:pass"::equals).isEmpty();
    String gap =
        lacksSubject(said)
            ? passive ? "nsubj:pass" : "nsubj"
            : stranded(verb).map(preposition -> "obl:" + preposition).orElse("obj");
    edges.add(new Dependency(noun, saying, "acl:relcl"));
    edges.add(new Dependency(noun, pronoun, "ref"));
    edges.add(new Dependency(saying, verb, "ccomp"));
    edges.add(new Dependency(verb, noun, gap));
    return edges;
  }
}
