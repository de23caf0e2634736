package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a clause itself says of whether its event happened: conjunctions, modals, negation, adverbs.
 */
final class ClauseModality {

  private static final String AHEAD =
      "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]omorrow|[Tt]onight";

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final Suppositions suppositions;
  private final ModalVerbs modals;
  private final PactClauses pacts;

  ClauseModality(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.suppositions = new Suppositions(sentence, cues);
    this.pacts = new PactClauses(sentence, cues);
    this.modals = new ModalVerbs(sentence, cues, this::conditional);
  }

  /** What the clause of a verb, or the phrase of a noun, marks. */
  Optional<Factuality> of(int node) {
    if (suppositions.made(node)) {
      return Optional.of(Factuality.Conditional);
    }
    if (withoutIt(node) || notWithout(node)) {
      return Optional.of(Factuality.Conditional);
    }
    if (modals.mayNot(node)) {
      return Optional.of(Factuality.Possible);
    }
    if (modals.shouldNot(node)) {
      return Optional.of(Factuality.Requested);
    }
    if (grammar.denied(node)
        || deniedCopula(node)
        || ofNobody(node)
        || noneOfThem(node)
        || grammar.notAll(node)
        || withNothing(node)
        || nearly(node)) {
      return Optional.of(Factuality.Negated);
    }
    if (alternative(node)) {
      return Optional.of(Factuality.Possible);
    }
    return sentence.below(node).stream()
        .flatMap(d -> mark(node, d).stream())
        .findFirst()
        .or(() -> FarModifier.of(sentence, cues, node))
        .or(() -> headlineInfinitive(node))
        .or(() -> scheduled(node))
        .or(() -> pacts.under(node))
        .or(() -> whatThen(node))
        .or(() -> whatFor(node));
  }

  /** "Faces ten years if convicted": what is told in the present and hangs on what may come. */
  private Optional<Factuality> whatThen(int node) {
    boolean told =
        thatMayBe(node)
            || present(node)
                && !cues.speech(sentence.token(node).lemma())
                && sentence.children(node, l -> l.matches("ccomp|xcomp|aux|cop")).isEmpty();
    boolean hangs =
        told
            && conditions(node)
                .anyMatch(i -> !even(i) && (present(i) || sentence.token(i).tag().equals("VBN")));
    return hangs ? Optional.of(Factuality.Conditional) : Optional.empty();
  }

  /** "A warrant is out for his arrest", "the call is for talks": that is what it is for. */
  private Optional<Factuality> whatFor(int node) {
    boolean sought =
        sentence.token(node).isNoun()
            && sentence.child(node, "cop").isPresent()
            && sentence.children(node, "case"::equals).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("for"));
    return sentence.children(sought ? node : 0, "nsubj"::equals).stream()
        .filter(subject -> sentence.token(subject).isNoun())
        .flatMap(
            subject -> cues.governor(sentence, new Dependency(subject, node, "nmod:for")).stream())
        .findFirst();
  }

  /** "If it goes well, a truce is possible". */
  private boolean thatMayBe(int node) {
    return sentence.children(node, "cop"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).tag(), "VBZ|VBP"))
        && cues.modifier(sentence.token(node).lemma())
            .filter(Factuality.Possible::equals)
            .isPresent();
  }

  /**
   * What stands under "if" beside a verb; in front of "…, he said" the parser hangs it on the
   * saying.
   */
  private Stream<Integer> conditions(int node) {
    Stream<Integer> saidLater =
        sentence.above(node).stream()
            .filter(d -> AnyOf.matches(d.relation(), "ccomp|parataxis") && d.governor() > node)
            .flatMap(d -> suppositions.beside(d.governor()))
            .filter(i -> i < node);
    return Stream.concat(suppositions.beside(node), saidLater);
  }

  /** "Doubles", "is doubled", "does not double". */
  private boolean present(int node) {
    return sentence.token(node).tag().matches("VB[ZP]")
        || sentence.children(node, l -> l.matches("aux(:pass)?")).stream()
            .anyMatch(i -> sentence.token(i).tag().matches("VB[ZP]"));
  }

  /** "The council votes on Thursday": the present tense with a day tells what is to come. */
  private Optional<Factuality> scheduled(int node) {
    Token verb = sentence.token(node);
    boolean planned =
        !sentence.headline()
            && verb.tag().matches("VB[ZP]")
            && cues.lists("scheduled", verb.lemma())
            && sentence
                .children(node, l -> l.matches("obl:on|nmod:on|(obl|nmod):tmod|advmod"))
                .stream()
                .map(sentence::token)
                .anyMatch(t -> t.word().matches(AHEAD));
    return planned ? Optional.of(Factuality.Planned) : Optional.empty();
  }

  /** "Without her approval it could fail": what hangs on that has not been refused. */
  private boolean withoutIt(int node) {
    return sentence.token(node).isNoun()
        && sentence.above(node).stream()
            .filter(d -> d.label().equals("obl:without") && d.governor() > node)
            .flatMap(d -> sentence.children(d.governor(), "aux"::equals).stream())
            .anyMatch(i -> sentence.token(i).lemma().matches("could|would|may|might|can|will"));
  }

  /** "Should not stop without consulting a doctor": who consults one may. */
  private boolean notWithout(int node) {
    return sentence.above(node).stream()
        .anyMatch(d -> d.label().equals("advcl:without") && grammar.denied(d.governor()));
  }

  /** "Nearly collapsed" did not; "nearly doubled" rose all the same. */
  private boolean nearly(int node) {
    Token verb = sentence.token(node);
    return verb.tag().matches("VB[DN]")
        && node > 1
        && sentence.token(node - 1).lemma().matches("nearly|almost")
        && !cues.lists("amounting", verb.lemma());
  }

  /** "Reported no losses" says something; "found no trace" finds nothing. */
  private boolean ofNobody(int node) {
    boolean saying =
        cues.speech(sentence.token(node).lemma())
            && sentence.children(node, "obj"::equals).stream()
                .anyMatch(
                    o ->
                        sentence.token(o).tag().startsWith("NN")
                            && !sentence.token(o).lemma().equals("nothing"))
            && sentence.children(node, "nsubj"::equals).stream().noneMatch(grammar::nobody);
    return !saying && grammar.ofNobody(node);
  }

  /** "Either he lied or they lie": one of the two, and nobody says which. */
  private boolean alternative(int node) {
    return sentence.token(node).isVerb()
        && Stream.concat(Stream.of(node), sentence.above(node).stream().map(Dependency::governor))
            .filter(first -> first > 0 && sentence.token(first).isVerb())
            .anyMatch(first -> isEither(first) && isOther(first));
  }

  /** Whether "either" opens the clause of a verb, and not only one of its phrases. */
  private boolean isEither(int verb) {
    return sentence.children(verb, l -> l.startsWith("nsubj")).stream()
        .mapToInt(
            subject ->
                sentence.subtree(subject, d -> true).stream()
                    .mapToInt(i -> i)
                    .min()
                    .orElse(subject))
        .anyMatch(
            first ->
                sentence.token(first).word().equalsIgnoreCase("either")
                    || first > 1 && sentence.token(first - 1).word().equalsIgnoreCase("either"));
  }

  private boolean isOther(int verb) {
    return sentence.children(verb, "cc"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("or"))
        || !sentence.children(verb, "conj:or"::equals).isEmpty();
  }

  private boolean deniedCopula(int node) {
    return sentence.token(node).tag().startsWith("JJ")
        && sentence.children(node, "cop"::equals).stream().anyMatch(grammar::denied);
  }

  private Optional<Factuality> mark(int node, Dependency edge) {
    Token token = sentence.token(edge.dependent());
    return switch (edge.relation()) {
      case "aux" ->
          isTo(node, token) ? Optional.of(Factuality.Planned) : modals.of(node, token.lemma());
      case "mark" -> cues.marker(token);
      case "advmod", "amod" ->
          ofNumber(token) || ofPredicate(node, token)
              ? Optional.empty()
              : cues.modifier(token.lemma()).or(() -> proposed(token));
      case "case" -> aheadOf(node, token);
      default -> Optional.empty();
    };
  }

  /** "The proposed merger", tagged as a verb. */
  private Optional<Factuality> proposed(Token participle) {
    return participle.tag().equals("VBN")
        ? cues.modifier(participle.word().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** "Met perhaps four times": how often is in doubt, not that they met. */
  private boolean ofNumber(Token adverb) {
    return adverb.index() < sentence.tokens().size()
        && sentence.token(adverb.index() + 1).tag().equals("CD");
  }

  /** "Pleaded not guilty": who does has pleaded. */
  private boolean ofPredicate(int node, Token adverb) {
    return adverb.lemma().equals("not")
        && adverb.index() > node
        && sentence.token(node).isVerb()
        && adverb.index() < sentence.tokens().size()
        && sentence.token(adverb.index() + 1).tag().equals("JJ");
  }

  /** "Are to hand over", with the verb as the head. */
  private boolean isTo(int node, Token auxiliary) {
    return auxiliary.lemma().equals("be")
        && auxiliary.tag().matches("VB[DZP]")
        && grammar.marked(node, "to");
  }

  /** "Rejected claims that it fell": who rejects a claim says that it is not so. */
  boolean rejected(Dependency edge) {
    return edge.label().matches("ccomp|acl|dep")
        && claims(edge.governor())
            .flatMap(noun -> sentence.above(noun).stream())
            .filter(d -> d.label().equals("obj"))
            .anyMatch(d -> cues.lists("disputing", sentence.token(d.governor()).lemma()));
  }

  /** The claim that a noun is or stands with: "claims by farmers that it fell". */
  private Stream<Integer> claims(int noun) {
    return grammar.beside(noun).filter(i -> cues.lists("hearsay", sentence.token(i).lemma()));
  }

  /** Whether what happens hangs on another clause. */
  boolean conditional(int node) {
    return suppositions.behindWere(node)
        || onlyIf(node)
        || conditions(node).anyMatch(i -> !even(i))
        || sentence.children(node, l -> l.startsWith("advcl")).stream()
            .anyMatch(suppositions::inverted)
        || sentence.above(node).stream()
            .anyMatch(
                d ->
                    d.relation().equals("ccomp")
                        && d.governor() < node
                        && (suppositions.inverted(d.governor())
                            || sentence.token(d.governor()).lemma().equals("should")));
  }

  /** "Said he would attend, but only if she did": the parser hangs the condition on the saying. */
  private boolean onlyIf(int node) {
    return sentence.above(node).stream()
        .filter(d -> d.relation().equals("ccomp") && d.governor() > 0)
        .flatMap(d -> sentence.children(d.governor(), "advcl:if"::equals).stream())
        .filter(condition -> condition > node)
        .flatMap(condition -> sentence.children(condition, "advmod"::equals).stream())
        .anyMatch(i -> sentence.token(i).lemma().equals("only"));
  }

  /** "May be tried even if nobody complains". */
  private boolean even(int clause) {
    return sentence.children(clause, "advmod"::equals).stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("even"));
  }

  /** "Issued no statement", "named neither of them": whoever does so does nothing. */
  private boolean withNothing(int node) {
    boolean speech = cues.speech(sentence.token(node).lemma());
    return grammar
        .nothings(node)
        .anyMatch(o -> !speech || cues.lists("utterances", sentence.token(o).lemma()));
  }

  /** "Ten lorries, none of which has arrived". */
  private boolean noneOfThem(int node) {
    return sentence.above(node).stream()
        .anyMatch(
            d ->
                d.label().equals("acl:relcl")
                    && sentence.token(d.governor()).lemma().matches("none|neither"));
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
}
