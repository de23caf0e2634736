package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The verb of saying to which a verb behind "and" belongs that a parser joins to what is said: who
 * {@code demanded that the firm offer more and said it was late} said so, and no firm; and no raid
 * of which one {@code says that it was planned abroad and has demanded an arrest} demands it.
 */
final class ToldConjuncts {

  private static final int HIGHEST_CLIMB = 4;

  /** What somebody does, and no thing. */
  private static final String TOLD =
      "demand|urge|call|ask|accuse|deny|say|tell|warn|vow|pledge|promise|offer|refuse|reject|appeal|"
          + "condemn|denounce|insist|invite|summon|announce";

  /** What a person or body does with its mind. */
  private static final String THOUGHT =
      "study|consider|decide|review|examine|weigh|seek|plan|intend|expect|hope|want|try|believe|criticise|criticize"
          + "|blame|praise|welcome|thank|apologise|apologize";

  private static final Set<String> ACTING = Set.of("noun.person", "noun.group");
  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Grammar grammar;

  ToldConjuncts(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** The verb above the clause in which a parser has the second verb of the coordination. */
  Optional<Integer> above(Dependency edge) {
    return grammar.followsSubjects(edge)
        ? outOfWish(edge)
            .or(() -> outOfThing(edge))
            .or(() -> outOfSilence(edge))
            .or(() -> outOfDescription(edge))
        : Optional.empty();
  }

  /** "Demanded that the firm offer more and said": what is demanded has no past. */
  private Optional<Integer> outOfWish(Dependency edge) {
    Token wished = sentence.token(edge.governor());
    boolean past =
        AnyOf.matches(wished.tag(), "VB|VBP")
            && grammar.withoutAuxiliary(edge.governor())
            && sentence.token(edge.dependent()).tag().equals("VBD")
            && grammar.withoutAuxiliary(edge.dependent());
    return Optional.of(edge.governor())
        .filter(clause -> past)
        .flatMap(this::outer)
        .filter(up -> sentence.token(up).tag().equals("VBD"))
        .filter(up -> !grammar.statedSubjects(up).isEmpty());
  }

  /** "Would comply and would ask": two of the same. */
  private boolean isParallel(Dependency edge) {
    List<String> first = modals(edge.governor());
    return !first.isEmpty() && first.equals(modals(edge.dependent()));
  }

  private List<String> modals(int verb) {
    return sentence.children(verb, "aux"::equals).stream()
        .map(sentence::token)
        .filter(t -> t.tag().equals("MD"))
        .map(Token::lemma)
        .toList();
  }

  /** "Says the raid was planned in Rome and has demanded": no raid demands anything. */
  private Optional<Integer> outOfThing(Dependency edge) {
    List<Integer> things = grammar.statedSubjects(edge.governor());
    boolean told =
        (AnyOf.matches(sentence.token(edge.dependent()).lemma(), TOLD) || thinks(edge))
            && !isParallel(edge)
            && !things.isEmpty()
            && things.stream().map(sentence::token).allMatch(ToldConjuncts::isThing)
            && sentence.children(edge.dependent(), "aux:pass"::equals).isEmpty();
    return Stream.iterate(
            outer(edge.governor()), Optional::isPresent, up -> up.flatMap(this::outer))
        .limit(told ? HIGHEST_CLIMB : 0)
        .flatMap(Optional::stream)
        .filter(up -> tense(up) == tense(edge.dependent()))
        .filter(
            up ->
                grammar.statedSubjects(up).stream().map(sentence::token).anyMatch(t -> !isThing(t)))
        .findFirst();
  }

  /** "Said that the finding had been confirmed and would study it": no finding studies. */
  private boolean thinks(Dependency edge) {
    int verb = edge.dependent();
    return AnyOf.matches(sentence.token(verb).lemma(), THOUGHT)
        && !sentence.children(edge.governor(), l -> AnyOf.matches(l, "nsubj:pass|cop")).isEmpty()
        && !sentence.children(verb, l -> AnyOf.matches(l, "obj|ccomp|xcomp")).isEmpty();
  }

  static boolean isThing(Token noun) {
    return AnyOf.matches(noun.tag(), "NN|NNS")
        && noun.entity().equals("O")
        && !SELECTION.among(noun, ACTING)
        && !SELECTION.foremost(noun, ACTING);
  }

  /** Whether the verb tells of the past: "said", "had said", and not "has said" or "says". */
  private boolean tense(int verb) {
    List<Token> auxiliaries =
        sentence.children(verb, l -> l.startsWith("aux")).stream().map(sentence::token).toList();
    return auxiliaries.isEmpty()
        ? AnyOf.matches(sentence.token(verb).tag(), "VBD|VBN")
        : auxiliaries.stream()
            .anyMatch(t -> t.tag().equals("VBD") || AnyOf.matches(t.lemma(), "would|could|might"));
  }

  /** "Confirmed that the firms had met but would not say why": who is asked will not say. */
  private Optional<Integer> outOfSilence(Dependency edge) {
    int verb = edge.dependent();
    boolean silent =
        AnyOf.matches(
                sentence.token(verb).lemma(), "say|comment|elaborate|specify|disclose|identify")
            && grammar.denied(verb)
            && sentence.children(verb, "aux"::equals).stream()
                .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "would|could"))
            && grammar.statedSubjects(edge.governor()).stream()
                .map(sentence::token)
                .noneMatch(
                    t -> t.isPronoun() || SELECTION.person(t) || t.entity().equals("PERSON"));
    return Optional.of(edge.governor())
        .filter(clause -> silent)
        .flatMap(this::outer)
        .filter(up -> sentence.token(up).tag().equals("VBD"))
        .filter(up -> !grammar.statedSubjects(up).isEmpty());
  }

  /** "Condemned it as biased and threatened to march": what it is called threatens nothing. */
  private Optional<Integer> outOfDescription(Dependency edge) {
    int verb = edge.dependent();
    boolean does =
        AnyOf.matches(sentence.token(verb).tag(), "VBD|VBN")
            && grammar.withoutAuxiliary(verb)
            && !sentence
                .children(verb, l -> AnyOf.matches(l, "obj|ccomp|xcomp|obl:on|obl:for"))
                .isEmpty();
    return sentence.above(edge.governor()).stream()
        .filter(d -> does && AnyOf.matches(d.label(), "advcl:as|obl:as") && d.governor() > 0)
        .filter(
            d ->
                grammar.statedSubjects(d.dependent()).isEmpty()
                    && grammar.withoutAuxiliary(d.dependent()))
        .filter(d -> d.dependent() > 1)
        .filter(d -> sentence.token(d.dependent() - 1).word().equals("as"))
        .map(Dependency::governor)
        .filter(up -> sentence.token(up).tag().equals("VBD"))
        .filter(up -> !grammar.statedSubjects(up).isEmpty())
        .findFirst();
  }

  private Optional<Integer> outer(int verb) {
    return grammar
        .governing(verb)
        .filter(d -> AnyOf.matches(d.relation(), "ccomp|xcomp") && d.governor() > 0)
        .map(Dependency::governor);
  }
}
