package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whether an event happened: from the modals, negations and markers of its own clause, then
 * from the words that govern it ("plans to", "called for", "failed to"), the nearest operator
 * first.
 */
final class ModalityReader {

  private static final int HIGHEST_CLIMB = 8;

  /** What stands behind these has happened, or is a reason that holds. */
  private static final String GIVEN =
      "obl:(after|following|since|by|amid|despite|because_of|due_to|during|over|given)";

  private static final Set<String> INHERITING = Set.of("xcomp", "advcl", "acl", "conj", "dep");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final TenseReader tenses;
  private final ClauseModality clauses;
  private final GoverningModality governing;
  private final Suppositions suppositions;
  private final SecondVerbs seconds;
  private final Assurances assurances;

  ModalityReader(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.tenses = new TenseReader(sentence, cues);
    this.clauses = new ClauseModality(sentence, cues);
    this.suppositions = new Suppositions(sentence, cues);
    this.seconds = new SecondVerbs(sentence, cues, suppositions);
    this.governing = new GoverningModality(sentence, cues, this::climb);
    this.assurances = new Assurances(sentence, cues, governing);
  }

  /**
   * The modality of the event that a token triggers, read from its support verb where it has one.
   */
  Modality at(int trigger, Optional<Integer> supportVerb) {
    Factuality factuality =
        own(trigger)
            .filter(f -> supportVerb.isEmpty() || f != Factuality.Actual)
            .or(() -> underWay(trigger) ? Optional.empty() : climb(supportVerb.orElse(trigger)))
            .or(() -> awaitedThere(trigger))
            .or(() -> supportVerb.isPresent() ? carried(trigger) : unpresupposed(trigger))
            .orElse(Factuality.Actual);
    return new Modality(factuality, tenses.of(supportVerb.orElse(trigger), factuality));
  }

  /** "Hoped to conclude the talks": they are held, whether or not that comes true. */
  private boolean underWay(int noun) {
    return ending(noun)
        || sentence.token(noun).isNoun()
            && (cues.lists("talking", sentence.token(noun).lemma())
                || sentence.children(noun, l -> l.matches("det|nmod:poss")).stream()
                    .anyMatch(
                        i -> sentence.token(i).lemma().matches("the|this|these|its|their|his|her")))
            && sentence.above(noun).stream()
                .filter(d -> d.label().equals("obj") && d.governor() != 0)
                .anyMatch(d -> cues.lists("under-way", sentence.token(d.governor()).lemma()));
  }

  /** "The strike has not ended": it began, whatever is said of its end. */
  private boolean ending(int noun) {
    return OpenDeeds.examined(sentence, cues, noun)
        || sentence.above(noun).stream()
            .filter(d -> AnyOf.matches(d.label(), "nsubj|nsubj:xsubj") && d.governor() != 0)
            .anyMatch(d -> cues.lists("ending", sentence.token(d.governor()).lemma()));
  }

  /**
   * "Faces trial", "a ruling is expected": the verb that carries a noun may tell that it is yet to
   * come.
   */
  private Optional<Factuality> carried(int trigger) {
    return sentence.above(trigger).stream()
        .filter(d -> AnyOf.matches(d.label(), "obj|nsubj:pass|nsubj") && d.governor() != 0)
        .filter(d -> d.label().equals("obj") || awaited(d.governor()))
        .flatMap(d -> cues.governor(sentence, d).stream())
        .filter(f -> f == Factuality.Planned || f == Factuality.Possible)
        .findFirst();
  }

  /** "Is due in Oman", "was expected there": who is, has not come yet. */
  private Optional<Factuality> awaitedThere(int trigger) {
    boolean said =
        awaited(trigger)
            && !sentence.children(trigger, l -> AnyOf.matches(l, "cop|aux:pass")).isEmpty();
    return said
        ? cues.modifier(sentence.token(trigger).word().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private boolean awaited(int word) {
    return cues.lists("awaited", sentence.token(word).lemma());
  }

  /**
   * "Ready to react to a test", "will fly there for a meeting": what is spoken of for the first
   * time below a verb that does not plainly happen does not plainly happen either. "The test" did.
   */
  private Optional<Factuality> unpresupposed(int trigger) {
    int phrase = counted(trigger);
    return !indefinite(phrase) || given(trigger) || underWay(trigger)
        ? Optional.empty()
        : grammar
            .governing(phrase)
            .filter(d -> d.relation().matches("obj|obl") && !d.label().matches(GIVEN))
            .filter(d -> sentence.token(d.governor()).isVerb())
            .flatMap(d -> climb(d.governor()).filter(f -> !unlessDone(f, d.governor())))
            .map(f -> f == Factuality.Negated && phrase != trigger ? Factuality.Possible : f)
            .filter(f -> f != Factuality.Negated || unmade(phrase))
            .filter(f -> f != Factuality.Habitual);
  }

  /** "Will hear an application by the miner", "asks for his extradition in killing of reporter". */
  private boolean given(int noun) {
    boolean filed =
        !sentence.children(noun, l -> AnyOf.matches(l, "nmod:by|nmod:from")).isEmpty()
            && sentence.above(noun).stream()
                .filter(d -> d.label().equals("obj") && d.governor() != 0)
                .anyMatch(d -> cues.lists("examining", sentence.token(d.governor()).lemma()));
    boolean crime =
        sentence.above(noun).stream()
                .filter(d -> d.label().equals("obl:in") && d.governor() > 0)
                .anyMatch(d -> !AnyOf.matches(sentence.token(d.governor()).lemma(), "end|result"))
            && cues.lists("killings", sentence.token(noun).lemma());
    return filed || crime;
  }

  /** "Would not lift sanctions until it was paid": they are there. */
  private boolean unlessDone(Factuality factuality, int verb) {
    return factuality == Factuality.Conditional && grammar.denied(verb);
  }

  /** "Failed to sign a truce": without it there is none. */
  private boolean unmade(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.label().equals("obj") && d.governor() != 0)
        .anyMatch(d -> cues.lists("own-pact-verbs", sentence.token(d.governor()).lemma()));
  }

  /** The package of "a package of sanctions". */
  private int counted(int trigger) {
    return sentence.above(trigger).stream()
        .filter(d -> d.label().equals("nmod:of") && d.governor() != 0)
        .filter(d -> cues.lists("counting", sentence.token(d.governor()).lemma()))
        .map(Dependency::governor)
        .findFirst()
        .orElse(trigger);
  }

  /** "A test", "tests", "three more tests"; headlines leave the article away. */
  private boolean indefinite(int trigger) {
    List<Integer> determiners =
        sentence.children(trigger, l -> l.equals("det") || l.equals("nmod:poss"));
    boolean bare =
        determiners.isEmpty()
            && (sentence.token(trigger).tag().equals("NNS")
                || (sentence.headline()
                        || ofVerb(trigger)
                        || broughtTo(trigger)
                        || OpenDeeds.opening(sentence, cues, trigger))
                    && sentence.token(trigger).tag().equals("NN"));
    return bare
        || (sentence.token(trigger).tag().equals("NN")
            && determiners.stream()
                .anyMatch(i -> sentence.token(i).lemma().matches("a|an|any|another")));
  }

  /** "Would take it to arbitration". */
  private boolean broughtTo(int noun) {
    return sentence.above(noun).stream()
        .anyMatch(
            d ->
                d.label().equals("obl:to")
                    && AnyOf.matches(sentence.token(d.governor()).lemma(), "take|go|bring|refer"));
  }

  /** "If convicted of fraud". */
  private boolean ofVerb(int noun) {
    return sentence.above(noun).stream()
        .anyMatch(d -> d.label().equals("obl:of") && sentence.token(d.governor()).isVerb());
  }

  private Optional<Factuality> climb(int start) {
    int node = start;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      int from = node;
      Optional<Factuality> own = own(node);
      Optional<Dependency> edge = grammar.governing(node);
      if (own.isPresent() || edge.isEmpty()) {
        return own.filter(
            f ->
                f != Factuality.Negated
                    || from == start
                    || !behindComma(start) && !OpenDeeds.ofThingAlone(sentence, grammar, from));
      }
      Optional<Factuality> governed = result(edge.get()) ? own : governing.of(edge.get());
      if (governed.isPresent() || !inherits(edge.get())) {
        return governed
            .filter(f -> f != Factuality.Negated || from == start || !describes(start))
            .map(f -> f == Factuality.Planned ? unlessDenied(edge.get(), f) : f);
      }
      node = edge.get().governor();
    }
    return Optional.empty();
  }

  /** "Did not attend, leaving the talks to a deputy": what a denied verb does is done. */
  private boolean behindComma(int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && grammar.afterComma(verb)
        && sentence.above(verb).stream().anyMatch(d -> d.label().equals("advcl"));
  }

  /** "Suspended a permit allowing it to build": the permit allows it all the same. */
  private boolean describes(int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && sentence.above(verb).stream()
            .anyMatch(d -> d.label().equals("acl") && sentence.token(d.governor()).isNoun());
  }

  /** "Agreed to a truce, raising hopes": what came of it is no part of what was agreed. */
  private boolean result(Dependency edge) {
    return edge.relation().equals("ccomp")
        && sentence.token(edge.dependent()).tag().equals("VBG")
        && grammar.afterComma(edge.dependent())
        && grammar.statedSubjects(edge.dependent()).isEmpty();
  }

  /**
   * What a clause says of itself; "denied that it would move": not; "feared that": perhaps; "urged
   * them not to move": that is asked for.
   */
  private Optional<Factuality> own(int node) {
    Optional<Factuality> own = clauses.of(node);
    if (assurances.asked(node)) {
      return Optional.of(Factuality.Requested);
    }
    if (own.filter(Factuality.Negated::equals).isPresent() && grammar.marked(node, "to")) {
      return grammar.governing(node).flatMap(this::asked).or(() -> own);
    }
    if (own.filter(Factuality.Negated::equals).isPresent() && ofSupposed(node)) {
      return Optional.of(Factuality.Conditional);
    }
    return own.filter(Factuality.Planned::equals).isPresent()
        ? grammar.governing(node).flatMap(this::doubted).or(() -> own)
        : own;
  }

  /** "If they reach no agreement". */
  private boolean ofSupposed(int noun) {
    return sentence.token(noun).isNoun()
        && sentence.above(noun).stream()
            .filter(d -> d.label().equals("obj") && d.governor() > 0)
            .anyMatch(d -> suppositions.made(d.governor()));
  }

  private Optional<Factuality> asked(Dependency edge) {
    return governing.of(edge).filter(Factuality.Requested::equals);
  }

  private Optional<Factuality> doubted(Dependency edge) {
    if (denial(edge) || clauses.rejected(edge)) {
      return Optional.of(Factuality.Negated);
    }
    boolean feared =
        edge.relation().equals("ccomp")
            && cues.lists("feared", sentence.token(edge.governor()).lemma());
    return feared ? Optional.of(Factuality.Possible) : Optional.empty();
  }

  private boolean denial(Dependency edge) {
    return edge.relation().equals("ccomp")
        && sentence.token(edge.governor()).isVerb()
        && cues.governor(sentence, edge).filter(f -> f == Factuality.Negated).isPresent()
        && !grammar.denied(edge.governor());
  }

  /** "Denied that it planned to close it", "rejected claims that it did": no plan is told. */
  private Factuality unlessDenied(Dependency edge, Factuality planned) {
    return sentence.token(edge.governor()).isVerb()
            && grammar
                .governing(edge.governor())
                .filter(above -> denial(above) || clauses.rejected(above))
                .isPresent()
        ? Factuality.Negated
        : planned;
  }

  private boolean inherits(Dependency edge) {
    if (edge.label().equals("acl:relcl")
        || edge.label().equals("acl") && grammar.reduced(edge)
        || takenForGranted(edge)) {
      return false;
    }
    if (edge.label().equals("ccomp")
            && sentence.token(edge.governor()).lemma().matches("let|make|help|have")
            && sentence.token(edge.dependent()).tag().matches("VBP?")
        || edge.label().matches("ccomp|acl|dep") && hearsay(sentence.token(edge.governor()))
        || edge.label().equals("advcl:to")
        || edge.label().equals("ccomp") && usedFor(edge)
        || edge.label().equals("nmod:of")
            && cues.lists("counting", sentence.token(edge.governor()).lemma())
        || bringsAbout(edge)
        || edge.relation().equals("obj") && begins(sentence.token(edge.governor()))) {
      return true;
    }
    boolean coordinatedNouns =
        edge.relation().equals("conj") && sentence.token(edge.governor()).isNoun();
    boolean tenseless = coordinatedNouns || tenseless(edge.dependent());
    return INHERITING.contains(edge.relation())
        && (tenseless || seconds.share(edge))
        && !apart(edge);
  }

  /**
   * "Will not apologise for doing it", "told people living there to go": that is done, or is so.
   */
  private boolean takenForGranted(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    return edge.label().equals("advcl:since")
        || verb.tag().equals("VBG")
            && (edge.label().equals("acl") && cues.lists("lasting-states", verb.lemma())
                || edge.label().equals("advcl:for")
                    && cues.lists("taking-for-granted", sentence.token(edge.governor()).lemma()));
  }

  /** "Was used to buy it", "have the freeze lifted". */
  private boolean usedFor(Dependency edge) {
    String verb = sentence.token(edge.governor()).lemma();
    return verb.equals("use") && grammar.marked(edge.dependent(), "to")
        || verb.equals("have") && sentence.token(edge.dependent()).tag().equals("VBN");
  }

  /** "Would lead to the closure of the plant": no surer than what it comes of. */
  private boolean bringsAbout(Dependency edge) {
    String verb = sentence.token(edge.governor()).lemma();
    return edge.label().equals("obl:to") && verb.equals("lead")
        || edge.label().equals("obl:in") && verb.equals("result")
        || edge.label().equals("obj") && cues.lists("bringing-about", verb);
  }

  private boolean tenseless(int verb) {
    return !sentence.token(verb).tag().matches("VBD|VBZ|VBP|NN.*") && !grammar.finite(verb);
  }

  /**
   * "Agreed to buy it, betting that" bets; "questioned but not charged" was questioned: what stands
   * apart is no part of what is planned or denied.
   */
  private boolean apart(Dependency edge) {
    boolean beside =
        edge.label().equals("advcl")
            && sentence.token(edge.dependent()).tag().equals("VBG")
            && grammar.afterComma(edge.dependent())
            && (grammar.infinitive(edge.governor()) || sentence.token(edge.governor()).isNoun());
    boolean meanwhile =
        edge.label().equals("advcl:while")
            && sentence.token(edge.dependent()).tag().equals("VBG")
            && cues.speech(sentence.token(edge.dependent()).lemma());
    boolean contrasted =
        edge.relation().equals("dep")
            && edge.dependent() < edge.governor()
            && sentence.children(edge.governor(), "cc"::equals).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("but"));
    boolean own =
        edge.relation().equals("dep")
            && (!sentence.children(edge.dependent(), "nsubj"::equals).isEmpty()
                || sentence.token(edge.dependent()).tag().equals("VBG")
                    && grammar.afterComma(edge.dependent()));
    return beside || meanwhile || contrasted || own;
  }

  /** "Hopes to host talks", "may begin a review": it happens if that does. */
  private boolean begins(Token verb) {
    return cues.lists("beginning", verb.lemma());
  }

  /** "Denied reports that it happened" denies that it happened. */
  private boolean hearsay(Token noun) {
    return noun.isNoun() && cues.lists("hearsay", noun.lemma());
  }
}
