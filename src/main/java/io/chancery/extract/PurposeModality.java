package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.function.IntFunction;

/** Whether what something is done for happens: "went to see it", "a bill to block it". */
final class PurposeModality {

  private static final String GOING =
      "arrive|travel|fly|return|gather|meet|march|drive|sail|rush|land|assemble|convene";

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final IntFunction<Optional<Factuality>> climb;

  /**
   * A reader of one sentence.
   *
   * @param climb what the clause of a word and those above it say of it
   */
  PurposeModality(Sentence sentence, Cues cues, IntFunction<Optional<Factuality>> climb) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.climb = climb;
  }

  /** What is done "to condemn" by saying is condemned; other purposes are intentions. */
  Optional<Factuality> of(Dependency edge) {
    boolean saying =
        (cues.speech(sentence.token(edge.governor()).lemma()) || airing(edge))
            && cues.speech(sentence.token(edge.dependent()).lemma());
    if (saying || means(edge.governor()) || decided(edge) || rallied(edge)) {
      return Optional.empty();
    }
    if (hasTime(edge)) {
      return Optional.of(Factuality.Possible);
    }
    return givenTime(edge.governor())
        ? Optional.of(Factuality.Requested)
        : climb
            .apply(edge.governor())
            .filter(f -> f != Factuality.Actual)
            .or(() -> Optional.of(Factuality.Planned));
  }

  /** "Voted to reject it": a vote of all does it; three members' votes are three votes. */
  private boolean decided(Dependency edge) {
    return sentence.token(edge.governor()).lemma().equals("vote")
        && cues.lists("done-by-vote", sentence.token(edge.dependent()).lemma())
        && sentence.children(edge.governor(), "nsubj"::equals).stream()
            .allMatch(s -> sentence.children(s, "nummod"::equals).isEmpty());
  }

  /** "Gathered to protest against it". */
  private boolean rallied(Dependency edge) {
    return AnyOf.matches(sentence.token(edge.governor()).lemma(), "gather|rally|march|assemble")
        && AnyOf.matches(
            sentence.token(edge.dependent()).lemma(),
            "protest|demonstrate|mourn|celebrate|commemorate|pray");
  }

  /** "Have 60 days to settle it", "have until Monday to". */
  private boolean hasTime(Dependency edge) {
    return sentence.token(edge.governor()).lemma().equals("have")
        && (OpenDeeds.hasUntil(sentence, edge.governor())
            || sentence.children(edge.governor(), "obj"::equals).stream()
                .anyMatch(i -> cues.lists("chances", sentence.token(i).lemma())));
  }

  /** "Wants to keep it": its own plan, where "wants her to keep it" asks for it. */
  boolean wanted(Dependency edge) {
    int verb = edge.governor();
    return edge.label().equals("xcomp")
        && sentence.token(verb).lemma().equals("want")
        && grammar.marked(edge.dependent(), "to")
        && sentence.children(verb, l -> AnyOf.matches(l, "obj|iobj")).isEmpty()
        && sentence.children(edge.dependent(), "nsubj"::equals).isEmpty();
  }

  /** "Offered to help, only to be rebuffed": that is how it ended. */
  boolean onlyTo(Dependency edge) {
    return sentence.children(edge.dependent(), "mark"::equals).stream()
        .filter(i -> i > 1 && sentence.token(i).lemma().equals("to"))
        .anyMatch(i -> sentence.token(i - 1).lemma().equals("only"));
  }

  /** "Gave the junta until May to publish it", "gave it a week to": that is asked of it. */
  private boolean givenTime(int verb) {
    return cues.lists("deadline-verbs", sentence.token(verb).lemma())
        && sentence.below(verb).stream()
            .anyMatch(
                d ->
                    d.label().equals("obl:until")
                        || AnyOf.matches(d.label(), "obj|obl:tmod") && spell(d.dependent()));
  }

  /** "72 hours". */
  private boolean spell(int noun) {
    return sentence.times().stream()
        .anyMatch(t -> t.type().equals("DURATION") && t.first() <= noun && noun <= t.last());
  }

  /** "Gave it 72 hours to release him", where the parser hangs the release on the hours. */
  private boolean inTimeGiven(Dependency edge) {
    return spell(edge.governor())
        && sentence.above(edge.governor()).stream().anyMatch(d -> givenTime(d.governor()));
  }

  /** "Used two firms to buy it": with them it was bought. */
  private boolean means(int verb) {
    return cues.lists("means-verbs", sentence.token(verb).lemma())
        && !sentence.children(verb, "obj"::equals).isEmpty();
  }

  /** "A bill to block it", "the means to ride it out"; but "the first to sign" signed. */
  Optional<Factuality> ofNoun(Dependency edge) {
    boolean infinitive =
        edge.label().equals("acl:to")
            && sentence.token(edge.dependent()).tag().equals("VB")
            && sentence.token(edge.governor()).isNoun()
            && sentence.children(edge.dependent(), "nsubj"::equals).isEmpty()
            && !saying(edge);
    if (infinitive && inTimeGiven(edge)) {
      return Optional.of(Factuality.Requested);
    }
    return infinitive && !singledOut(edge.governor())
        ? climb
            .apply(edge.governor())
            .filter(f -> f != Factuality.Actual)
            .or(() -> Optional.of(Factuality.Planned))
        : Optional.empty();
  }

  /** "In order to": a purpose, and nobody's order. */
  boolean inOrder(Dependency edge) {
    return edge.relation().equals("acl")
        && sentence.token(edge.governor()).lemma().equals("order")
        && grammar.marked(edge.dependent(), "to")
        && sentence.children(edge.governor(), "case"::equals).contains(edge.governor() - 1)
        && sentence.token(edge.governor() - 1).lemma().equals("in");
  }

  /** "Appeared on television to announce it": shown there, and no mere semblance. */
  boolean airing(Dependency edge) {
    Token verb = sentence.token(edge.governor());
    return edge.label().equals("xcomp")
        && verb.lemma().equals("appear")
        && sentence.children(verb.index(), l -> l.matches("obl:(on|at|before|in)")).stream()
            .anyMatch(i -> verb.index() < i && i < edge.dependent());
  }

  /** "Arrived in the city to revive talks": that is what for. */
  boolean going(Dependency edge) {
    Token verb = sentence.token(edge.governor());
    return edge.label().equals("xcomp")
        && AnyOf.matches(verb.lemma(), GOING)
        && !cues.speech(sentence.token(edge.dependent()).lemma())
        && grammar.marked(edge.dependent(), "to")
        && sentence.children(verb.index(), l -> l.startsWith("obl:")).stream()
            .anyMatch(i -> verb.index() < i && i < edge.dependent());
  }

  /** "Issued a statement to condemn it": by saying so. */
  private boolean saying(Dependency edge) {
    return cues.speech(sentence.token(edge.dependent()).lemma())
        && sentence.above(edge.governor()).stream()
            .filter(d -> d.governor() != 0)
            .anyMatch(d -> cues.speech(sentence.token(d.governor()).lemma()));
  }

  /** "The first state to sign", "the only one to stay", "the largest firm to fail". */
  private boolean singledOut(int noun) {
    return cues.lists("first", sentence.token(noun).lemma())
        || sentence.children(noun, l -> l.matches("amod|advmod|nummod|det")).stream()
            .map(sentence::token)
            .anyMatch(
                t ->
                    t.tag().matches("JJS|RBS")
                        || t.entity().equals("ORDINAL")
                        || cues.lists("first", t.lemma())
                        || most(t));
  }

  /** "Most senior". */
  private boolean most(Token adjective) {
    return sentence.children(adjective.index(), "advmod"::equals).stream()
        .anyMatch(i -> sentence.token(i).tag().equals("RBS"));
  }
}
