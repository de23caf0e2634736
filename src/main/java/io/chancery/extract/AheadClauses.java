package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.function.IntFunction;

/** Clauses of time that lie ahead, whatever their tense: "will go once it ends". */
final class AheadClauses {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final Duties duties;
  private final IntFunction<Optional<Factuality>> climb;

  /**
   * A reader of one sentence.
   *
   * @param climb what the clause of a word and those above it say of it
   */
  AheadClauses(
      Sentence sentence, Cues cues, Duties duties, IntFunction<Optional<Factuality>> climb) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.duties = duties;
    this.climb = climb;
  }

  /** What the clause above makes of one that tells when. */
  Optional<Factuality> of(Dependency told) {
    Dependency edge = ofVerb(told);
    if (asSoonAs(edge)) {
      return grammar
          .governing(edge.governor())
          .flatMap(above -> climb.apply(above.governor()))
          .map(AheadClauses::hangs);
    }
    if (isUntil(edge.dependent())
        && edge.label().equals("advcl:until")
        && grammar.present(edge.dependent())) {
      return Optional.of(Factuality.Possible);
    }
    return whileAhead(edge)
        ? climb.apply(edge.governor()).map(AheadClauses::hangs).map(f -> until(edge, f))
        : beforeIt(edge) ? Optional.of(Factuality.Planned) : Optional.empty();
  }

  /** "Will review its case after it has been told", with the clause hung on the case. */
  private Dependency ofVerb(Dependency edge) {
    return AnyOf.matches(edge.label(), "acl:after|acl:until|acl:till|acl:once|acl:before|acl:when")
        ? grammar
            .governing(edge.governor())
            .filter(d -> AnyOf.matches(d.label(), "obj|nsubj:pass") && d.governor() > 0)
            .map(
                d ->
                    new Dependency(
                        d.governor(), edge.dependent(), edge.label().replace("acl", "advcl")))
            .orElse(edge)
        : edge;
  }

  /** "Will stay until they are freed": that nobody plans. */
  private Factuality until(Dependency edge, Factuality factuality) {
    return factuality == Factuality.Planned && isUntil(edge.dependent())
        ? Factuality.Possible
        : factuality;
  }

  private boolean isUntil(int verb) {
    return sentence.children(verb, l -> AnyOf.matches(l, "mark|advmod")).stream()
        .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "until|till"));
  }

  /** "May fall, as experts predict": that they do. */
  private boolean asSaid(Dependency edge) {
    String verb = sentence.token(edge.dependent()).lemma();
    return edge.label().equals("advcl:as")
        && (cues.speech(verb)
            || AnyOf.matches(verb, "expect|suspect|believe|think|fear|hope|predict|forecast"))
        && sentence.children(edge.dependent(), l -> AnyOf.matches(l, "obj|ccomp|xcomp")).isEmpty();
  }

  /** "Will stay at home as he suffers from asthma": what lasts is why. */
  private boolean reason(Dependency edge) {
    return edge.label().equals("advcl:as")
        && cues.lists("lasting-states", sentence.token(edge.dependent()).lemma());
  }

  /** "Mine to close as strike hits": the present tense of a headline tells what has happened. */
  private boolean headlined(Dependency edge) {
    return sentence.headline()
        && edge.label().equals("advcl:as")
        && AnyOf.matches(
            sentence.token(edge.dependent()).lemma(),
            "hit|hurt|fall|rise|loom|grow|bite|mount|drop|surge|slump|spread|face|struggle|tighten"
                + "|slow|shrink|fear|rage|soar|sink|near|weigh|deepen|worsen|threaten|near|scrap|cut")
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VBZ|VBP");
  }

  /** "Will send blankets as soon as the bridge has been mended". */
  private boolean asSoonAs(Dependency edge) {
    return edge.relation().equals("advcl")
        && sentence.token(edge.governor()).lemma().equals("soon")
        && grammar.present(edge.dependent());
  }

  /** "Was shot five days before people vote": what is told so is yet to come. */
  private boolean beforeIt(Dependency edge) {
    return edge.label().equals("advcl:before")
        && !sentence.headline()
        && grammar.present(edge.dependent())
        && (sentence.token(edge.governor()).tag().equals("VBD")
            || sentence.children(edge.governor(), l -> l.startsWith("aux")).stream()
                .anyMatch(i -> sentence.token(i).tag().equals("VBD")));
  }

  /** "They will disarm as the troops withdraw": the present tense of what lies ahead. */
  private boolean whileAhead(Dependency edge) {
    return edge.label().matches("advcl:(before|after)")
            && sentence.token(edge.dependent()).tag().equals("VBG")
            && climb.apply(edge.governor()).filter(Factuality.Planned::equals).isPresent()
        || AnyOf.matches(edge.relation(), "advcl|parataxis|dep")
            && !asSaid(edge)
            && !reason(edge)
            && !headlined(edge)
            && (sentence.children(edge.dependent(), "mark"::equals).stream()
                    .anyMatch(i -> cues.lists("while", sentence.token(i).lemma()))
                || sentence.children(edge.dependent(), "advmod"::equals).stream()
                    .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "when|once|until")))
            && (grammar.present(edge.dependent()) || backshifted(edge))
            && climb
                .apply(edge.governor())
                .filter(
                    f ->
                        f != Factuality.Negated
                            || future(edge.governor())
                            || isUntil(edge.dependent()))
                .isPresent();
  }

  /** "Said they would stay until it ended": who says "would" says "ended" of what lies ahead. */
  private boolean backshifted(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    boolean past =
        sentence.children(verb.index(), l -> AnyOf.matches(l, "aux|aux:pass")).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).word(), "had|was|were"));
    if (isUntil(verb.index()) && grammar.marked(edge.governor(), "to")) {
      return verb.tag().equals("VBD") || verb.tag().equals("VBN") && past;
    }
    return (verb.tag().equals("VBD") || verb.tag().equals("VBN") && past)
        && sentence.children(edge.governor(), "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().matches("would|'d|could"))
        && sentence.children(edge.dependent(), l -> l.matches("mark|advmod")).stream()
            .anyMatch(i -> sentence.token(i).lemma().matches("until|till|once|before"))
        && sentence.above(edge.governor()).stream()
            .anyMatch(
                d ->
                    d.label().equals("ccomp")
                        || onceDone(verb.index())
                        || !edge.relation().equals("advcl")
                        || grammar.denied(edge.governor()) && duties.would(edge.governor()));
  }

  /** "Would follow once it had been signed". */
  private boolean onceDone(int verb) {
    return sentence.children(verb, l -> l.matches("mark|advmod")).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("once"))
        && sentence.children(verb, "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).word().equals("had"));
  }

  private boolean future(int verb) {
    return sentence.children(verb, "aux"::equals).stream()
        .anyMatch(i -> cues.future(sentence.token(i).lemma()));
  }

  /**
   * "They will not sail until it clears", "must ask them before it is sold": that it clears, and is
   * sold, is awaited all the same.
   */
  private static Factuality hangs(Factuality factuality) {
    return factuality == Factuality.Negated || factuality == Factuality.Requested
        ? Factuality.Planned
        : factuality;
  }
}
