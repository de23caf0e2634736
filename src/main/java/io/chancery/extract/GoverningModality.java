package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What the word that governs a clause or noun makes of it: "plans to", "failed to", "ways to". */
final class GoverningModality {

  private static final Set<Factuality> WILLED = Set.of(Factuality.Requested, Factuality.Planned);

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final ClauseModality clauses;
  private final Suppositions suppositions;
  private final PurposeModality purposes;
  private final Duties duties;
  private final OpenDeeds openDeeds;
  private final Impending impending;
  private final Accomplished accomplished;
  private final AheadClauses ahead;
  private final IntFunction<Optional<Factuality>> climb;

  /**
   * A reader of one sentence.
   *
   * @param climb what the clause of a word and those above it say of it
   */
  GoverningModality(Sentence sentence, Cues cues, IntFunction<Optional<Factuality>> climb) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.accomplished = new Accomplished(sentence);
    this.cues = cues;
    this.clauses = new ClauseModality(sentence, cues);
    this.suppositions = new Suppositions(sentence, cues);
    this.purposes = new PurposeModality(sentence, cues, climb);
    this.duties = new Duties(sentence, cues);
    this.openDeeds = new OpenDeeds(sentence, cues);
    this.impending = new Impending(sentence, cues, climb);
    this.ahead = new AheadClauses(sentence, cues, duties, climb);
    this.climb = climb;
  }

  /** What the governing word makes of its complement. */
  Optional<Factuality> of(Dependency edge) {
    return purposes.onlyTo(edge) || accomplished.is(edge)
        ? Optional.empty()
        : ofConstruction(edge).or(() -> ofCue(edge));
  }

  private Optional<Factuality> ofConstruction(Dependency edge) {
    Token governor = sentence.token(edge.governor());
    if (yet(governor) && edge.relation().equals("xcomp")) {
      return Optional.of(Factuality.Negated);
    }
    Optional<Factuality> due = impending.of(edge).or(() -> duties.of(governor, edge));
    if (due.isPresent()) {
      return due.map(f -> mayBe(governor) && f == Factuality.Requested ? Factuality.Possible : f);
    }
    if (edge.label().equals("advcl:to") || purposes.airing(edge) || purposes.going(edge)) {
      return asked(edge).or(() -> purposes.of(edge));
    }
    if (purposes.inOrder(edge)) {
      return grammar
          .governing(governor.index())
          .flatMap(d -> climb.apply(d.governor()))
          .or(() -> Optional.of(Factuality.Planned));
    }
    Optional<Factuality> awaited = ahead.of(edge);
    if (awaited.isPresent()) {
      return awaited;
    }
    if (subjunctive(governor, edge)) {
      return Optional.of(Factuality.Requested);
    }
    if (governor.lemma().equals("leave") && edge.label().equals("xcomp")
        || takenUp(governor, edge)) {
      return Optional.of(Factuality.Planned);
    }
    if (brought(governor, edge)) {
      return climb
          .apply(governor.index())
          .map(f -> f == Factuality.Planned ? Factuality.Requested : f);
    }
    return ofMeaning(governor, edge);
  }

  /** What the meaning of a governing word, and not its form alone, makes of its complement. */
  private Optional<Factuality> ofMeaning(Token governor, Dependency edge) {
    if (unproved(governor, edge)
        || noEvidence(governor, edge)
        || openDeeds.leftOpen(governor, edge)
        || supposed(edge)) {
      return Optional.of(Factuality.Possible);
    }
    if (tooMuch(edge)) {
      return climb.apply(governor.index()).isPresent()
          ? Optional.of(Factuality.Possible)
          : Optional.of(Factuality.Negated);
    }
    if (supposedClause(edge) || openDeeds.ofAny(edge) && unsure(governor.index())) {
      return Optional.of(Factuality.Conditional);
    }
    if (openDeeds.ofNone(governor, edge) || openDeeds.notHere(governor, edge)) {
      return Optional.of(Factuality.Negated);
    }
    if (edge.label().equals("acl:relcl")
        && (cues.lists("whoever", governor.lemma())
            || openDeeds.ofWhoever(edge)
            || ofSupposed(governor))) {
      return Optional.of(Factuality.Conditional);
    }
    if (edge.relation().equals("xcomp")
        && governor.word().equals("were")
        && suppositions.made(governor.index())) {
      return Optional.of(Factuality.Conditional);
    }
    if (openDeeds.behindClue(edge)) {
      return Optional.of(Factuality.Possible);
    }
    if (toBe(edge) || onDoing(edge)) {
      return Optional.of(Factuality.Planned);
    }
    return clauses.rejected(edge)
            || governor.lemma().equals("nothing") && edge.relation().equals("acl")
        ? Optional.of(Factuality.Negated)
        : Optional.empty();
  }

  private Optional<Factuality> ofCue(Dependency edge) {
    Token governor = sentence.token(edge.governor());
    boolean open = vouched(governor) || cues.lists("witnessing", governor.lemma());
    if (complement(edge, governor) && open && denied(governor.index())) {
      return Optional.of(Factuality.Possible);
    }
    if (!complement(edge, governor)
        || vouched(governor)
        || purposes.airing(edge)
        || duties.toldOf(governor, edge)
        || calledUp(governor, edge)
        || openDeeds.insisted(governor, edge)
        || askedAbout(edge)) {
      return Optional.empty();
    }
    return cues.governor(sentence, edge)
        .map(f -> purposes.wanted(edge) ? Factuality.Planned : f)
        .map(f -> denied(governor.index()) ? reversed(f, governor.index()) : f)
        .map(
            f ->
                (mayBe(governor) || perhaps(governor)) && WILLED.contains(f) || stays(governor, f)
                    ? Factuality.Possible
                    : f)
        .map(f -> hanging(f, edge) && hangs(edge) ? Factuality.Conditional : f)
        .or(() -> purposes.ofNoun(edge));
  }

  /** "Would stop buying unless they agreed" hangs on that as much as what is threatened. */
  private boolean hanging(Factuality factuality, Dependency edge) {
    return factuality == Factuality.Planned
        || factuality == Factuality.Negated
            && (suppositions.made(edge.governor()) || hypothetical(edge.governor()));
  }

  private boolean hypothetical(int verb) {
    return sentence.children(verb, "aux"::equals).stream()
        .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "would|will"));
  }

  /** "If they agree to sign" leaves open whether they will. */
  private boolean hangs(Dependency edge) {
    return unless(edge) || suppositions.made(edge.governor());
  }

  /** "Threatened to strike unless it was paid" or "if it was not". */
  private boolean unless(Dependency edge) {
    return Stream.of(edge.governor(), edge.dependent())
        .anyMatch(verb -> suppositions.beside(verb).findAny().isPresent());
  }

  /** "Asked why it had been shut": who asks why takes it that it was. */
  private boolean askedAbout(Dependency edge) {
    return edge.label().equals("ccomp")
        && sentence.token(edge.dependent()).tag().matches("VB[DN]")
        && sentence.children(edge.dependent(), l -> l.matches("advmod|mark")).stream()
            .anyMatch(i -> sentence.token(i).tag().equals("WRB"));
  }

  /** "Directed that a retrial begin": the plain form behind one who would be said to "begins". */
  private boolean subjunctive(Token governor, Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    boolean plain = verb.tag().matches("VBP?") && verb.word().equals(verb.lemma());
    return governor.isVerb()
        && edge.relation().equals("ccomp")
        && plain
        && sentence.children(verb.index(), l -> l.matches("aux.*|conj.*")).isEmpty()
        && grammar.marked(verb.index(), "that")
        && sentence.children(verb.index(), "nsubj"::equals).stream()
            .map(sentence::token)
            .anyMatch(t -> t.index() < verb.index() && singular(t));
  }

  private boolean singular(Token subject) {
    return subject.lemma().matches("he|she|it")
        || subject.tag().equals("NN")
            && sentence.children(subject.index(), l -> l.startsWith("conj")).isEmpty();
  }

  /** "Did not ask us to sign it", "nobody asked us". */
  private boolean denied(int governor) {
    return grammar.denied(governor)
        || sentence.children(governor, l -> AnyOf.matches(l, "nsubj|nsubj:pass")).stream()
            .anyMatch(grammar::nobody);
  }

  /** "Too frail to govern": who is does not, who will be may not. */
  private boolean tooMuch(Dependency edge) {
    return sentence.token(edge.governor()).tag().startsWith("JJ")
        && grammar.marked(edge.dependent(), "to")
        && sentence.children(edge.governor(), "advmod"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("too"));
  }

  /** "Could require it to sell": nobody asks for anything yet. */
  private boolean mayBe(Token governor) {
    return sentence.children(governor.index(), "aux"::equals).stream()
        .anyMatch(i -> sentence.token(i).lemma().matches("could|may|might"));
  }

  /** "Can block the sale": it may come all the same. */
  private boolean stays(Token governor, Factuality factuality) {
    return factuality == Factuality.Negated
        && !denied(governor.index())
        && (mayBe(governor)
            || sentence.children(governor.index(), "aux"::equals).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("can")));
  }

  /** "Failed to prove that he took it": whether he did stays open. */
  private boolean unproved(Token governor, Dependency edge) {
    return edge.relation().equals("ccomp")
        && cues.lists("unproved", governor.lemma())
        && climb.apply(governor.index()).filter(f -> f == Factuality.Negated).isPresent();
  }

  /** "Found no evidence that it was set": whether it was stays open. */
  private boolean noEvidence(Token governor, Dependency edge) {
    return edge.relation().matches("acl|ccomp")
        && Stream.concat(
                Stream.of(governor.index()),
                sentence.above(governor.index()).stream()
                    .filter(d -> AnyOf.matches(d.label(), "nmod:in|nmod:of|nmod:on"))
                    .map(Dependency::governor))
            .filter(noun -> noun > 0 && cues.lists("evidence", sentence.token(noun).lemma()))
            .anyMatch(grammar::nobody);
  }

  /** "An attack would trigger a reply": nobody says that it comes. */
  private boolean supposed(Dependency edge) {
    boolean active = sentence.token(edge.governor()).tag().equals("VB");
    boolean any = edge.label().equals("nsubj:pass") && grammar.any(edge.dependent());
    return (edge.label().equals("nsubj") && active || any)
        && sentence.token(edge.dependent()).tag().equals("NN")
        && sentence.children(edge.governor(), "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().matches("would|could|might"));
  }

  /** "If it showed that he had lied". */
  private boolean supposedClause(Dependency edge) {
    return edge.label().equals("ccomp")
        && edge.governor() < edge.dependent()
        && suppositions.made(edge.governor());
  }

  /** Whether what a noun stands below is not plainly told. */
  private boolean unsure(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> AnyOf.matches(d.relation(), "obj|obl|nsubj|nmod") && d.governor() > 0)
        .anyMatch(d -> climb.apply(d.governor()).isPresent());
  }

  /** "Whether he would agree to return". */
  private boolean perhaps(Token governor) {
    return clauses.of(governor.index()).filter(Factuality.Possible::equals).isPresent();
  }

  /** "Has accepted an invitation to visit it": whoever accepts one means to. */
  private boolean takenUp(Token noun, Dependency edge) {
    return edge.relation().equals("acl")
        && AnyOf.matches(noun.lemma(), "invitation|request|offer|call|demand")
        && grammar.marked(edge.dependent(), "to")
        && sentence.above(noun.index()).stream()
            .filter(d -> AnyOf.matches(d.label(), "obj|nsubj:pass") && d.governor() > 0)
            .filter(d -> cues.lists("accepting", sentence.token(d.governor()).lemma()))
            .anyMatch(d -> climb.apply(d.governor()).isEmpty());
  }

  /** "Is trying to persuade them to lift it": that is asked of them, and nobody's plan. */
  private boolean brought(Token verb, Dependency edge) {
    return AnyOf.matches(verb.lemma(), "persuade|convince|coax")
        && edge.label().equals("xcomp")
        && grammar.marked(edge.dependent(), "to");
  }

  /** "Had called to congratulate her": by telephone. */
  private boolean calledUp(Token verb, Dependency edge) {
    return verb.lemma().equals("call")
        && edge.label().equals("xcomp")
        && !grammar.passive(verb.index())
        && cues.speech(sentence.token(edge.dependent()).lemma())
        && sentence.children(verb.index(), l -> AnyOf.matches(l, "obj|obl:on|obl:for")).isEmpty();
  }

  /** "Pressed them to leave", with the infinitive taken for what the pressing is for. */
  private Optional<Factuality> asked(Dependency edge) {
    return sentence.children(edge.governor(), l -> AnyOf.matches(l, "obj|obl:on")).isEmpty()
        ? Optional.empty()
        : cues.governor(sentence, new Dependency(edge.governor(), edge.dependent(), "xcomp"))
            .filter(Factuality.Requested::equals)
            .filter(f -> !cues.lists("wishing", sentence.token(edge.governor()).lemma()));
  }

  /** "An agreement on sharing the water": they are to share it. */
  private boolean onDoing(Dependency edge) {
    return AnyOf.matches(edge.label(), "acl:on|acl:for")
        && sentence.token(edge.dependent()).tag().equals("VBG")
        && cues.lists("contents", sentence.token(edge.governor()).lemma());
  }

  /** "A summit to be held in June". */
  private boolean toBe(Dependency edge) {
    return edge.relation().equals("acl")
        && sentence.token(edge.dependent()).tag().equals("VBN")
        && grammar.marked(edge.dependent(), "to");
  }

  private boolean yet(Token governor) {
    return governor.lemma().matches("have|be")
        && sentence.below(governor.index()).stream()
            .anyMatch(d -> sentence.token(d.dependent()).lemma().equals("yet"));
  }

  /** Who accuses another says that it happened; "accused of it" leaves open whether it did. */
  private boolean vouched(Token governor) {
    return governor.lemma().matches("accuse|allege") && !grammar.passive(governor.index());
  }

  /**
   * Who "did not refuse to go" went, who "will not hesitate to go" will, who "did not rule out
   * going" may, as may who "did not threaten to go".
   */
  private Factuality reversed(Factuality factuality, int governor) {
    if (factuality != Factuality.Negated) {
      String verb = sentence.token(governor).lemma();
      boolean barred = verb.startsWith("authori") && grammar.passive(governor);
      return cues.lists("committing", verb) && !barred ? Factuality.Possible : Factuality.Negated;
    }
    return cues.lists("leaving-open", sentence.token(governor).lemma())
        ? Factuality.Possible
        : sentence.children(governor, "aux"::equals).stream()
            .flatMap(i -> cues.modal(sentence.token(i).lemma()).stream())
            .findFirst()
            .orElse(Factuality.Actual);
  }

  /** "If it joins a government that cuts pensions": what is supposed only is of one that may be. */
  private boolean ofSupposed(Token noun) {
    return sentence.children(noun.index(), "det"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().matches("an?|any"))
        && sentence.above(noun.index()).stream()
            .anyMatch(d -> d.label().equals("obj") && suppositions.made(d.governor()));
  }

  private boolean complement(Dependency edge, Token governor) {
    if (edge.label().equals("acl:relcl")) {
      return false;
    }
    return switch (edge.relation()) {
      case "acl" -> !edge.label().equals("acl") || !grammar.reduced(edge);
      case "dep" -> !grammar.finite(edge.dependent());
      case "ccomp" -> edge.dependent() > edge.governor() || !grammar.finite(edge.dependent());
      case "xcomp", "csubj", "nmod", "obl", "obj" -> true;
      case "advcl" -> edge.label().matches("advcl:(against|at|from|of|on|with)") || gerund(edge);
      case "nsubj" -> edge.label().equals("nsubj:pass") || governor.tag().startsWith("JJ");
      default -> false;
    };
  }

  /** "Is considering opening a shop": what stands right behind the verb is its object. */
  private static boolean gerund(Dependency edge) {
    return edge.label().equals("advcl") && edge.dependent() == edge.governor() + 1;
  }
}
