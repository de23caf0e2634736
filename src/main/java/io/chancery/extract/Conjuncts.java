package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Moves the second of two words that are joined by "and" to the one that it goes with: in "asked
 * why the test had been made and accused Lang of lying" to the verb of asking, since nothing made
 * accuses; in "accused it of lying and said" to that of accusing; in "resigned over a strike that
 * has shut schools and kept children at home" to what the strike does, where the other parser says
 * so too; in "called it 'a threat that affects us' and demanded" and in "warned that it could
 * spread and offered to help" to that of saying. What is done behind a comma, or to "them", is done
 * by the first subject: "arrested men who had blocked the road, and released them". A noun behind
 * "and" goes with the noun before it and not with the verb.
 */
final class Conjuncts {

  private static final int HIGHEST_CLIMB = 4;

  /** What one does who denies something. */
  private static final String INSTEAD =
      "point|blame|accuse|cite|insist|argue|maintain|call|say|claim|contend";

  private final Sentence sentence;
  private final Grammar grammar;
  private final ToldConjuncts told;
  private final Set<String> needing;
  private final List<Dependency> edges;

  private Conjuncts(Sentence sentence, Set<String> needing) {
    this.sentence = sentence;
    this.needing = needing;
    this.told = new ToldConjuncts(sentence);
    this.grammar = new Grammar(sentence);
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these words beside the one that they go with.
   *
   * @param needing the lemmas of verbs that are never without an object
   */
  static Sentence moved(Sentence sentence, Set<String> needing) {
    Conjuncts joined = new Conjuncts(sentence, needing);
    sentence.dependencies().stream()
        .filter(edge -> AnyOf.matches(edge.label(), "conj:and|conj:but"))
        .filter(edge -> edge.governor() < edge.dependent())
        .forEach(joined::move);
    return sentence.with(joined.edges);
  }

  private void move(Dependency edge) {
    thing(edge).ifPresent(first -> list(edge, first));
    gap(edge)
        .ifPresent(
            clause -> {
              join(grammar, edges, edge, clause.dependent());
              edges.add(new Dependency(edge.dependent(), clause.governor(), "obj"));
            });
    outOfQuote(edge)
        .or(() -> outOfDenial(edge))
        .or(() -> outOfModal(edge))
        .or(() -> outOfPassive(edge))
        .or(() -> outOfUntensed(edge))
        .or(() -> told.above(edge))
        .or(() -> intoRelativeClause(edge))
        .or(() -> intoClause(edge))
        .filter(verb -> verb < edge.dependent())
        .ifPresent(verb -> join(grammar, edges, edge, verb));
  }

  /** "Met at the club, the one she founded and still leads": both have one gap. */
  private Optional<Dependency> gap(Dependency edge) {
    int verb = edge.dependent();
    boolean open =
        edge.label().equals("conj:and")
            && needing.contains(sentence.token(verb).lemma())
            && AnyOf.matches(sentence.token(verb).tag(), "VBZ|VBD|VBP")
            && verb < sentence.tokens().size()
            && sentence.token(verb + 1).word().matches("[.,;]")
            && grammar.followsSubjects(edge);
    return sentence.dependencies().stream()
        .filter(d -> open && d.label().equals("acl:relcl"))
        .filter(d -> edge.governor() < d.governor() && d.dependent() < verb)
        .filter(d -> sentence.children(d.dependent(), "obj"::equals).contains(d.governor()))
        .filter(d -> !grammar.statedSubjects(d.dependent()).isEmpty())
        .findFirst();
  }

  /** "Called for a halt and the withdrawal of troops": a noun goes with what the verb has. */
  private Optional<Dependency> thing(Dependency edge) {
    Token noun = sentence.token(edge.dependent());
    boolean bare =
        noun.isNoun()
            && sentence.token(edge.governor()).isVerb()
            && (sentence.children(noun.index(), l -> AnyOf.matches(l, "det|nmod:poss")).size() == 1
                || others(noun.index()))
            && sentence
                .children(noun.index(), l -> AnyOf.matches(l, "nsubj*|cop|case|mark"))
                .isEmpty();
    return sentence.below(edge.governor()).stream()
        .filter(
            d ->
                bare
                    && AnyOf.matches(
                        d.label(), "obj|obl:for|obl:on|obl:to|obl:about|obl:over|obl:against"))
        .filter(d -> d.dependent() > edge.governor() && d.dependent() < noun.index())
        .filter(d -> sentence.token(d.dependent()).isNoun())
        .filter(
            d ->
                sentence.token(d.dependent()).entity().equals("O")
                    || isTheirs(noun.index())
                    || others(noun.index()))
        .findFirst();
  }

  /** "Fined Norden and two other firms". */
  private boolean others(int noun) {
    return sentence.children(noun, "amod"::equals).stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("other"));
  }

  /** "Arrested Otto Lang, the broker, and his wife": she was arrested with him. */
  private boolean isTheirs(int noun) {
    return sentence
        .child(noun, "nmod:poss")
        .filter(owner -> AnyOf.matches(owner.lemma(), "he|she|they|its|it"))
        .isPresent();
  }

  private void list(Dependency edge, Dependency first) {
    edges.remove(edge);
    edges.add(new Dependency(first.dependent(), edge.dependent(), edge.label()));
    edges.add(new Dependency(first.governor(), edge.dependent(), first.label()));
  }

  /** "Called it 'a threat that affects us' and demanded": who is quoted demands nothing there. */
  private Optional<Integer> outOfQuote(Dependency edge) {
    int verb = edge.dependent();
    int end =
        sentence.children(verb, "cc"::equals).stream()
            .filter(and -> and > edge.governor() && and < verb && and > 1)
            .map(and -> and - 1)
            .filter(i -> sentence.token(i).tag().equals("''"))
            .findFirst()
            .orElse(0);
    int begin =
        IntStream.iterate(edge.governor(), i -> i > 0, i -> i - 1)
            .filter(i -> sentence.token(i).tag().equals("``"))
            .findFirst()
            .orElse(0);
    return IntStream.iterate(end == 0 ? 0 : begin - 1, i -> i > 0, i -> i - 1)
        .filter(i -> AnyOf.matches(sentence.token(i).tag(), "VBD|VBZ"))
        .boxed()
        .findFirst()
        .filter(up -> agrees(sentence.token(verb), sentence.token(up)))
        .filter(up -> !grammar.statedSubjects(up).isEmpty());
  }

  /** "Warned that it could spread and offered to help": "could" has no "offered" beside it. */
  private Optional<Integer> outOfModal(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    boolean modal =
        sentence.token(edge.governor()).tag().equals("VB")
            && sentence.children(edge.governor(), "aux"::equals).stream()
                .anyMatch(i -> sentence.token(i).tag().equals("MD"));
    boolean bare = sentence.children(verb.index(), l -> l.startsWith("aux")).isEmpty();
    return modal && bare && !verb.word().equals(verb.lemma()) && grammar.followsSubjects(edge)
        ? tensed(edge.governor())
            .filter(up -> up < edge.governor() && agrees(verb, sentence.token(up)))
        : Optional.empty();
  }

  /** "Denies that the dam was full and points to rain": who denies it points to something else. */
  private Optional<Integer> outOfDenial(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    boolean instead =
        AnyOf.matches(verb.lemma(), INSTEAD)
            && !verb.word().equals(verb.lemma())
            && grammar.followsSubjects(edge)
            && sentence.children(verb.index(), l -> AnyOf.matches(l, "mark|aux*")).isEmpty();
    return Stream.iterate(edge.governor(), Objects::nonNull, this::outer)
        .limit(instead ? HIGHEST_CLIMB : 0)
        .filter(up -> AnyOf.matches(sentence.token(up).lemma(), "deny|reject|dispute"))
        .filter(up -> past(sentence.token(up)) == past(verb))
        .filter(up -> !grammar.statedSubjects(up).isEmpty())
        .findFirst();
  }

  private @Nullable Integer outer(Integer verb) {
    return grammar
        .governing(verb)
        .filter(d -> AnyOf.matches(d.relation(), "ccomp|xcomp") && d.governor() > 0)
        .map(Dependency::governor)
        .orElse(null);
  }

  private static boolean past(Token verb) {
    return verb.word().endsWith("ed") || AnyOf.matches(verb.tag(), "VBD|VBN");
  }

  /** "Offered" may be taken for a participle. */
  private static boolean agrees(Token verb, Token above) {
    return verb.tag().equals(above.tag()) && AnyOf.matches(verb.tag(), "VBD|VBZ")
        || verb.tag().equals("VBN") && above.tag().equals("VBD");
  }

  /** The verb above a passive clause, for one in the past that has an object of its own. */
  private Optional<Integer> outOfPassive(Dependency edge) {
    int verb = edge.dependent();
    boolean active =
        AnyOf.matches(sentence.token(verb).tag(), "VBD|VBN")
            && !sentence
                .children(verb, l -> AnyOf.matches(l, "obj|ccomp|xcomp|obl:on|obl:for"))
                .isEmpty()
            && sentence.children(verb, l -> AnyOf.matches(l, "aux*|nsubj:pass")).isEmpty()
            && grammar.followsSubjects(edge);
    boolean past =
        sentence.token(verb).tag().equals("VBD")
            && !sentence.children(verb, "obj"::equals).isEmpty()
            && sentence.children(verb, l -> l.startsWith("aux")).isEmpty()
            && grammar.followsSubjects(edge);
    boolean state =
        sentence.token(edge.governor()).tag().equals("VBN")
                && !sentence.children(edge.governor(), "aux:pass"::equals).isEmpty()
            || !sentence.children(edge.governor(), "cop"::equals).isEmpty();
    return grammar
        .governing(edge.governor())
        .filter(
            above ->
                state
                    && (active && above.label().equals("ccomp")
                        || past && above.label().equals("conj:and")))
        .map(Dependency::governor)
        .filter(above -> sentence.token(above).tag().equals("VBD"))
        .filter(above -> !grammar.statedSubjects(above).isEmpty());
  }

  /**
   * "Accused it of lying and said", "fired to disperse men marching there and arrested": what has
   * no tense has no finite verb beside it.
   */
  private Optional<Integer> outOfUntensed(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    boolean later =
        untensed(edge.governor())
            && sentence.children(verb.index(), l -> l.startsWith("aux")).isEmpty()
            && grammar.followsSubjects(edge);
    Optional<Integer> above = later ? tensed(edge.governor()) : Optional.empty();
    return above.filter(
        up ->
            AnyOf.matches(verb.tag(), "VBD|VBZ") && sentence.token(up).tag().equals(verb.tag())
                || verb.tag().equals("VBN")
                    && sentence.token(up).tag().equals("VBD")
                    && sentence
                        .alternative()
                        .contains(new Dependency(up, verb.index(), edge.label())));
  }

  /** "Lying", "having lied", "to lie". */
  private boolean untensed(int verb) {
    String tag = sentence.token(verb).tag();
    boolean having =
        tag.equals("VBN")
            && sentence.children(verb, "aux"::equals).stream()
                .anyMatch(i -> sentence.token(i).word().equals("having"));
    return having
        || tag.equals("VBG") && sentence.children(verb, l -> l.startsWith("aux")).isEmpty()
        || tag.equals("VB") && grammar.marked(verb, "to");
  }

  /** The nearest verb above that has a tense, and a subject. */
  private Optional<Integer> tensed(int verb) {
    int node = verb;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> above =
          grammar
              .governing(node)
              .filter(d -> AnyOf.matches(d.relation(), "advcl|obl|xcomp|nmod|acl|obj|ccomp|dep"));
      if (above.isEmpty()) {
        return Optional.empty();
      }
      node = above.get().governor();
      if (AnyOf.matches(sentence.token(node).tag(), "VBD|VBZ")) {
        return Optional.of(node).filter(up -> !grammar.statedSubjects(up).isEmpty());
      }
    }
    return Optional.empty();
  }

  /** "Led, while her rival claimed fraud and said": for the other parser, the rival did. */
  private Optional<Integer> intoClause(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    boolean close =
        verb.tag().equals("VBD")
            && grammar.withoutAuxiliary(verb.index())
            && sentence.children(verb.index(), "cc"::equals).stream()
                .noneMatch(grammar::afterComma);
    return sentence.below(edge.governor()).stream()
        .filter(d -> close && AnyOf.matches(d.label(), "advcl:while|advcl:although|advcl:as"))
        .map(Dependency::dependent)
        .filter(clause -> clause > edge.governor() && clause < verb.index())
        .filter(
            clause -> !grammar.statedSubjects(clause).isEmpty() && grammar.withoutAuxiliary(clause))
        .filter(
            clause ->
                sentence.alternative().contains(new Dependency(clause, verb.index(), edge.label())))
        .findFirst();
  }

  /** The verb of a relative clause between the two, in the perfect and for the other parser. */
  private Optional<Integer> intoRelativeClause(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    boolean close =
        AnyOf.matches(verb.tag(), "VBD|VBN")
            && sentence.children(verb.index(), "cc"::equals).stream().noneMatch(grammar::afterComma)
            && sentence.children(verb.index(), "obj"::equals).stream()
                .noneMatch(object -> sentence.token(object).isPronoun());
    return sentence.dependencies().stream()
        .filter(d -> d.label().equals("acl:relcl") && close)
        .map(Dependency::dependent)
        .filter(clause -> clause > edge.governor() && clause < verb.index())
        .filter(clause -> sentence.token(clause).tag().equals("VBN"))
        .filter(clause -> !sentence.children(clause, "aux"::equals).isEmpty())
        .filter(
            clause ->
                sentence.alternative().contains(new Dependency(clause, verb.index(), edge.label())))
        .findFirst();
  }

  /**
   * Puts the second word of a coordination beside another verb, with the subjects of that.
   *
   * @param edges the sentence's, which change
   * @param edge the coordination as the parser has it
   */
  static void join(Grammar grammar, List<Dependency> edges, Dependency edge, int verb) {
    int moved = edge.dependent();
    edges.removeIf(e -> e.governor() == moved && e.relation().equals("nsubj"));
    edges.removeIf(e -> e.dependent() == moved);
    edges.add(new Dependency(verb, moved, edge.label()));
    grammar.statedSubjects(verb).forEach(s -> edges.add(new Dependency(moved, s, "nsubj")));
  }
}
