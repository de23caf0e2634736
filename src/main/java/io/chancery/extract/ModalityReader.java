package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import java.util.List;
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

  private static final String COUNTING =
      "package|round|series|set|wave|batch|string|kind|form|sort";

  private static final Set<String> WHILE =
      Set.of("as", "once", "when", "while", "until", "till", "before", "after");
  private static final Set<String> INHERITING = Set.of("xcomp", "advcl", "acl", "conj", "dep");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final TenseReader tenses;

  ModalityReader(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.tenses = new TenseReader(sentence, cues);
  }

  /**
   * The modality of the event that a token triggers, read from its support verb where it has one.
   */
  Modality at(int trigger, Optional<Integer> supportVerb) {
    Factuality factuality =
        own(trigger)
            .filter(f -> supportVerb.isEmpty() || f != Factuality.Actual)
            .or(() -> climb(supportVerb.orElse(trigger)))
            .or(() -> supportVerb.isPresent() ? Optional.empty() : unpresupposed(trigger))
            .orElse(Factuality.Actual);
    return new Modality(factuality, tenses.of(supportVerb.orElse(trigger), factuality));
  }

  /**
   * "Ready to react to a test", "will fly there for a meeting": what is spoken of for the first
   * time below a verb that does not plainly happen does not plainly happen either. "The test" did.
   */
  private Optional<Factuality> unpresupposed(int trigger) {
    int phrase = counted(trigger);
    return !indefinite(phrase)
        ? Optional.empty()
        : grammar
            .governing(phrase)
            .filter(d -> d.relation().matches("obj|obl") && !d.label().matches(GIVEN))
            .filter(d -> sentence.token(d.governor()).isVerb())
            .flatMap(d -> climb(d.governor()))
            .map(f -> f == Factuality.Negated && phrase != trigger ? Factuality.Possible : f)
            .filter(f -> f != Factuality.Negated && f != Factuality.Habitual);
  }

  /** The package of "a package of sanctions". */
  private int counted(int trigger) {
    return sentence.above(trigger).stream()
        .filter(d -> d.label().equals("nmod:of") && d.governor() != 0)
        .filter(d -> sentence.token(d.governor()).lemma().matches(COUNTING))
        .map(Dependency::governor)
        .findFirst()
        .orElse(trigger);
  }

  /** "A test", "tests", "three more tests". */
  private boolean indefinite(int trigger) {
    List<Integer> determiners =
        sentence.children(trigger, l -> l.equals("det") || l.equals("nmod:poss"));
    boolean plural = sentence.token(trigger).tag().equals("NNS") && determiners.isEmpty();
    return plural
        || (sentence.token(trigger).tag().equals("NN")
            && determiners.stream()
                .anyMatch(i -> sentence.token(i).lemma().matches("a|an|any|another")));
  }

  private Optional<Factuality> climb(int start) {
    int node = start;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Factuality> own = own(node);
      Optional<Dependency> edge = grammar.governing(node);
      if (own.isPresent() || edge.isEmpty()) {
        return own;
      }
      Optional<Factuality> governed = governed(edge.get());
      if (governed.isPresent() || !inherits(edge.get())) {
        return governed;
      }
      node = edge.get().governor();
    }
    return Optional.empty();
  }

  /** What the clause itself marks. */
  private Optional<Factuality> own(int node) {
    if (grammar.marked(node, "if") || grammar.marked(node, "unless")) {
      return Optional.of(Factuality.Conditional);
    }
    if (grammar.denied(node) || deniedCopula(node) || grammar.ofNobody(node)) {
      return Optional.of(Factuality.Negated);
    }
    return sentence.below(node).stream()
        .flatMap(d -> mark(node, d).stream())
        .findFirst()
        .or(() -> FarModifier.of(sentence, cues, node))
        .or(() -> headlineInfinitive(node));
  }

  private boolean deniedCopula(int node) {
    return sentence.token(node).tag().startsWith("JJ")
        && sentence.children(node, "cop"::equals).stream().anyMatch(grammar::denied);
  }

  private Optional<Factuality> mark(int node, Dependency edge) {
    Token token = sentence.token(edge.dependent());
    return switch (edge.relation()) {
      case "aux" ->
          isTo(node, token) ? Optional.of(Factuality.Planned) : modal(node, token.lemma());
      case "mark" -> cues.marker(token.lemma());
      case "advmod", "amod" -> cues.modifier(token.lemma());
      case "case" -> aheadOf(node, token);
      default -> Optional.empty();
    };
  }

  /** "Are to hand over", with the verb as the head. */
  private boolean isTo(int node, Token auxiliary) {
    return auxiliary.lemma().equals("be")
        && auxiliary.tag().matches("VB[DZP]")
        && grammar.marked(node, "to");
  }

  private Optional<Factuality> modal(int node, String lemma) {
    if (lemma.equals("would") && unreal(node)) {
      return Optional.of(Factuality.Possible);
    }
    if (lemma.matches("would|must") && conditional(node)) {
      return Optional.of(Factuality.Conditional);
    }
    return cues.modal(lemma);
  }

  /** "Would have cut pensions". */
  private boolean unreal(int node) {
    return sentence.token(node).tag().equals("VBN")
        && sentence.children(node, "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("have"));
  }

  private boolean conditional(int node) {
    return sentence.below(node).stream()
        .anyMatch(d -> d.label().equals("advcl:if") || d.label().equals("advcl:unless"));
  }

  private Optional<Factuality> aheadOf(int node, Token preposition) {
    boolean ahead =
        preposition.index() > 1 && sentence.token(preposition.index() - 1).lemma().equals("ahead");
    return ahead && sentence.token(node).isNoun()
        ? Optional.of(Factuality.Planned)
        : Optional.empty();
  }

  private Optional<Factuality> headlineInfinitive(int node) {
    Token token = sentence.token(node);
    boolean main =
        sentence.above(node).stream()
            .allMatch(d -> d.governor() == 0 || d.label().startsWith("acl"));
    boolean infinitive = token.tag().equals("VB") && grammar.marked(node, "to");
    return sentence.headline() && main && infinitive
        ? Optional.of(Factuality.Planned)
        : Optional.empty();
  }

  /** What the governing word makes of its complement. */
  private Optional<Factuality> governed(Dependency edge) {
    Token governor = sentence.token(edge.governor());
    if (yet(governor) && edge.relation().equals("xcomp")) {
      return Optional.of(Factuality.Negated);
    }
    if (edge.label().equals("advcl:to")) {
      return purpose(edge);
    }
    if (infinitive(edge) && governor.lemma().matches("be|offer")) {
      return Optional.of(governor.lemma().equals("be") ? Factuality.Planned : Factuality.Possible);
    }
    if (obliges(governor, edge)) {
      return Optional.of(Factuality.Requested);
    }
    if (unproved(governor, edge) || allowed(governor, edge) || supposed(edge)) {
      return Optional.of(Factuality.Possible);
    }
    if (toBe(edge)) {
      return Optional.of(Factuality.Planned);
    }
    if (governor.lemma().equals("nothing") && edge.relation().equals("acl")) {
      return Optional.of(Factuality.Negated);
    }
    if (!complement(edge, governor) || vouched(governor)) {
      return Optional.empty();
    }
    return cues.governor(sentence, governor, edge.label())
        .map(f -> grammar.denied(governor.index()) ? reversed(f, governor.index()) : f);
  }

  /** "Failed to prove that he took it": whether he did stays open. */
  private boolean unproved(Token governor, Dependency edge) {
    return edge.relation().equals("ccomp")
        && governor
            .lemma()
            .matches("prove|show|establish|demonstrate|find|believe|think|claim|suggest|conclude")
        && climb(governor.index()).filter(f -> f == Factuality.Negated).isPresent();
  }

  /** "An attack would trigger a reply": nobody says that it comes. */
  private boolean supposed(Dependency edge) {
    return edge.label().equals("nsubj")
        && sentence.token(edge.dependent()).tag().equals("NN")
        && sentence.token(edge.governor()).tag().equals("VB")
        && sentence.children(edge.governor(), "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().matches("would|could|might"));
  }

  /** "Has 14 days to appeal", "ways to win them over", "any attempt to change it". */
  private boolean allowed(Token governor, Dependency edge) {
    boolean infinitive = edge.relation().equals("acl") && grammar.marked(edge.dependent(), "to");
    boolean time = governor.lemma().matches("day|week|month|year|time|right|chance|option");
    return infinitive
        && (governor.lemma().matches("way|means|opportunity")
            || grammar.any(governor.index())
            || time
                && sentence.above(governor.index()).stream()
                    .filter(d -> d.governor() != 0)
                    .anyMatch(d -> sentence.token(d.governor()).lemma().matches("have|get|give")));
  }

  /** "A summit to be held in June". */
  private boolean toBe(Dependency edge) {
    return edge.relation().equals("acl")
        && sentence.token(edge.dependent()).tag().equals("VBN")
        && grammar.marked(edge.dependent(), "to");
  }

  /** "They have to leave", "he said they had to leave"; who simply "had to leave" left. */
  private boolean obliges(Token governor, Dependency edge) {
    boolean reported =
        sentence.above(governor.index()).stream().anyMatch(d -> d.label().equals("ccomp"));
    return governor.lemma().equals("have")
        && edge.relation().equals("xcomp")
        && grammar.marked(edge.dependent(), "to")
        && (reported || !governor.tag().equals("VBD"));
  }

  /** "She is to visit Oman", "she offered to visit it". */
  private boolean infinitive(Dependency edge) {
    return edge.relation().equals("xcomp")
        && sentence.token(edge.dependent()).tag().matches("VB|VBN")
        && grammar.marked(edge.dependent(), "to");
  }

  private boolean yet(Token governor) {
    return governor.lemma().matches("have|be")
        && sentence.below(governor.index()).stream()
            .anyMatch(d -> sentence.token(d.dependent()).lemma().equals("yet"));
  }

  /** What is done "to condemn" by saying is condemned; other purposes are intentions. */
  private Optional<Factuality> purpose(Dependency edge) {
    boolean saying =
        cues.speech(sentence.token(edge.governor()).lemma())
            && cues.speech(sentence.token(edge.dependent()).lemma());
    return saying
        ? Optional.empty()
        : climb(edge.governor())
            .filter(f -> f != Factuality.Actual)
            .or(() -> Optional.of(Factuality.Planned));
  }

  /** Who accuses another says that it happened; "accused of it" leaves open whether it did. */
  private boolean vouched(Token governor) {
    return governor.lemma().matches("accuse|allege") && !grammar.passive(governor.index());
  }

  /** Who "did not refuse to go" went, who "will not hesitate to go" will. */
  private Factuality reversed(Factuality factuality, int governor) {
    return factuality != Factuality.Negated
        ? Factuality.Negated
        : sentence.children(governor, "aux"::equals).stream()
            .flatMap(i -> cues.modal(sentence.token(i).lemma()).stream())
            .findFirst()
            .orElse(Factuality.Actual);
  }

  private boolean complement(Dependency edge, Token governor) {
    if (edge.label().equals("acl:relcl")) {
      return false;
    }
    return switch (edge.relation()) {
      case "acl" -> !edge.label().equals("acl") || !reduced(edge);
      case "dep" -> !sentence.token(edge.dependent()).tag().matches("VB[DZP]");
      case "xcomp", "ccomp", "csubj", "nmod", "obl", "obj" -> true;
      case "advcl" -> edge.label().matches("advcl:(against|from|of|with)") || gerund(edge);
      case "nsubj" -> edge.label().equals("nsubj:pass") || governor.tag().startsWith("JJ");
      default -> false;
    };
  }

  /** "Plans for a dam, shelved in 1987": a participle tells of its noun what happened to it. */
  private boolean reduced(Dependency edge) {
    return sentence.token(edge.dependent()).tag().equals("VBN")
        && !grammar.marked(edge.dependent(), "to");
  }

  /** "Is considering opening a shop": what stands right behind the verb is its object. */
  private static boolean gerund(Dependency edge) {
    return edge.label().equals("advcl") && edge.dependent() == edge.governor() + 1;
  }

  private boolean inherits(Dependency edge) {
    if (edge.label().equals("acl:relcl") || edge.label().equals("acl") && reduced(edge)) {
      return false;
    }
    if (edge.label().matches("ccomp|acl") && hearsay(sentence.token(edge.governor()))) {
      return true;
    }
    if (edge.label().equals("advcl:to")) {
      return true;
    }
    if (edge.relation().equals("obj") && begins(sentence.token(edge.governor()))) {
      return true;
    }
    boolean coordinatedNouns =
        edge.relation().equals("conj") && sentence.token(edge.governor()).isNoun();
    boolean tenseless =
        coordinatedNouns
            || (!sentence.token(edge.dependent()).tag().matches("VBD|VBZ|VBP|NN.*")
                && !finiteAuxiliary(edge.dependent()));
    return INHERITING.contains(edge.relation())
        && (tenseless || bareSecond(edge) || whileAhead(edge));
  }

  private boolean finiteAuxiliary(int verb) {
    return sentence.children(verb, l -> l.startsWith("aux")).stream()
        .anyMatch(i -> sentence.token(i).tag().matches("VBD|VBZ|VBP|MD"));
  }

  /** The second of "will cut jobs and shut a plant": its form may be that of any tense. */
  private boolean bareSecond(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    return edge.relation().equals("conj")
        && verb.word().equalsIgnoreCase(verb.lemma())
        && sentence.children(verb.index(), "aux"::equals).isEmpty();
  }

  /** "They will disarm as the troops withdraw": the present tense of what lies ahead. */
  private boolean whileAhead(Dependency edge) {
    return edge.relation().equals("advcl")
        && (WHILE.stream().anyMatch(word -> grammar.marked(edge.dependent(), word))
            || sentence.children(edge.dependent(), "advmod"::equals).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("when")))
        && sentence.token(edge.dependent()).tag().matches("VBZ|VBP")
        && climb(edge.governor()).filter(f -> f != Factuality.Negated).isPresent();
  }

  /** "Hopes to host talks", "may begin a review": it happens if that does. */
  private static boolean begins(Token verb) {
    return verb.lemma()
        .matches(
            "host|begin|start|resume|open|convene|organi[sz]e|launch|lead|conduct|arrange|stage");
  }

  /** "Denied reports that it happened" denies that it happened. */
  private static boolean hearsay(Token noun) {
    return noun.isNoun()
        && noun.lemma().matches("report|claim|allegation|rumou?r|accusation|suggestion|charge");
  }
}
