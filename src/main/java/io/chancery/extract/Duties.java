package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody has to do: because somebody else asks for it, or because a treaty binds them, which
 * then hangs on what the treaty is for.
 */
final class Duties {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final ClauseModality clauses;
  private final PactClauses pacts;

  Duties(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.pacts = new PactClauses(sentence, cues);
    this.clauses = new ClauseModality(sentence, cues);
  }

  /** What a duty makes of the infinitive behind the word that tells of it. */
  Optional<Factuality> of(Token governor, Dependency edge) {
    return pacts.settled(edge).or(() -> imposed(governor, edge));
  }

  private Optional<Factuality> imposed(Token governor, Dependency edge) {
    if (hasTo(governor, edge)) {
      if (grammar.denied(governor.index())) {
        return Optional.of(Factuality.Negated);
      }
      Factuality plain = will(governor.index()) ? Factuality.Planned : Factuality.Requested;
      return Optional.of(clauses.conditional(governor.index()) ? Factuality.Conditional : plain);
    }
    return bound(governor, edge)
        ? Optional.of(demanded(governor, edge) ? Factuality.Requested : Factuality.Conditional)
        : Optional.empty();
  }

  /**
   * "They have to leave", "he said they had to"; who "had to leave", or so fast that he had to,
   * left.
   */
  private boolean hasTo(Token governor, Dependency edge) {
    boolean reported =
        sentence.above(governor.index()).stream()
            .anyMatch(d -> d.label().equals("ccomp") && sentence.token(d.governor()).isVerb());
    return governor.lemma().equals("have")
        && edge.relation().equals("xcomp")
        && grammar.marked(edge.dependent(), "to")
        && !would(governor.index())
        && !OpenDeeds.hasUntil(sentence, governor.index())
        && (reported || !governor.tag().equals("VBD"));
  }

  /** "She will have to deal with it": that is to come, and nobody's demand. */
  private boolean will(int verb) {
    return sentence.children(verb, "aux"::equals).stream()
        .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "will|'ll|shall"));
  }

  /** "Any deal would have to clear it": what would come of it, and nobody's demand. */
  boolean would(int verb) {
    return sentence.children(verb, "aux"::equals).stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("would"));
  }

  /**
   * "The treaty obliges it to defend them", "a treaty obligation to", "bound under the pact to".
   */
  private boolean bound(Token governor, Dependency edge) {
    return AnyOf.matches(edge.relation(), "xcomp|acl|advcl")
        && grammar.marked(edge.dependent(), "to")
        && cues.lists(governor.isNoun() ? "duties" : "binding", governor.lemma())
        && (sentence
                .children(
                    governor.index(),
                    l -> AnyOf.matches(l, "nsubj|compound|amod|obl:agent|obl:by|nmod:under"))
                .stream()
                .anyMatch(this::pact)
            || under(governor.index())
            || conditional(governor.index(), edge.dependent()));
  }

  /** "The accord requires it to pay": what two sides settled hangs on nothing more. */
  private boolean demanded(Token governor, Dependency edge) {
    return governor.isVerb()
        && !conditional(governor.index(), edge.dependent())
        && sentence.children(governor.index(), "nsubj"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "accord|agreement"));
  }

  private boolean under(int word) {
    return sentence.children(word, l -> AnyOf.matches(l, "obl:under|nmod:under")).stream()
            .anyMatch(this::pact)
        || sentence.above(word).stream()
            .filter(d -> d.label().equals("obj") && d.governor() > 0)
            .flatMap(d -> sentence.children(d.governor(), "obl:under"::equals).stream())
            .anyMatch(this::pact);
  }

  private boolean conditional(int duty, int deed) {
    return clauses.conditional(duty) || clauses.conditional(deed);
  }

  private boolean pact(int word) {
    return cues.lists("pacts", sentence.token(word).lemma());
  }

  /** "Agreed that the launches threatened them", and not that they would. */
  boolean toldOf(Token governor, Dependency edge) {
    return edge.label().equals("ccomp")
        && cues.lists("agreeing", governor.lemma())
        && (sentence.token(edge.dependent()).tag().matches("VBD|VBZ") || told(edge.dependent()));
  }

  private boolean told(int verb) {
    return grammar.finite(verb)
        && sentence.children(verb, l -> l.startsWith("aux")).stream()
            .map(sentence::token)
            .anyMatch(t -> AnyOf.matches(t.tag(), "VBD|VBZ|VBP"))
        && sentence.children(verb, "aux"::equals).stream()
            .noneMatch(i -> sentence.token(i).tag().equals("MD"));
  }

  /** "Wished that it would pay" asks for it, "hoped that it would" leaves it open. */
  static Optional<Factuality> hoped(Sentence sentence, Cues cues, int verb) {
    return sentence.above(verb).stream()
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0)
        .map(d -> sentence.token(d.governor()).lemma())
        .filter(lemma -> cues.lists("wishing", lemma))
        .map(lemma -> lemma.equals("hope") ? Factuality.Possible : Factuality.Requested)
        .findFirst();
  }

  /** "Would consider it on Tuesday". */
  static boolean dated(Sentence sentence, int node) {
    return Stream.concat(Stream.of(node), sentence.children(node, "obj"::equals).stream())
        .flatMap(
            i ->
                sentence
                    .children(i, l -> AnyOf.matches(l, "obl:on|obl:tmod|nmod:on|nmod:tmod"))
                    .stream())
        .anyMatch(i -> sentence.token(i).entity().equals("DATE"));
  }

  /** "Must have left": so it is supposed. */
  static boolean supposed(Sentence sentence, int node) {
    boolean lasting =
        sentence.children(node, l -> AnyOf.matches(l, "obl:for|obl:by")).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).entity(), "DURATION|DATE"));
    boolean anybody =
        sentence.children(node, "nsubj"::equals).stream()
            .anyMatch(
                i ->
                    sentence.token(i).tag().equals("NNS")
                        && sentence.children(i, "det"::equals).isEmpty());
    return !lasting
        && !anybody
        && sentence.children(node, "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("have"));
  }
}
