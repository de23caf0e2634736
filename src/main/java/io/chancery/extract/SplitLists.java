package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a list that is none: behind a comma "and" and "but" often begin a clause, and the noun
 * there is its subject. "Demanded an inquiry, and envoys will discuss it": nobody demands envoys;
 * "works with the court, but his father, Otto Lang, said": he does not work with his father.
 */
final class SplitLists {

  private final Sentence sentence;
  private final List<Dependency> edges;

  private SplitLists(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence in which each clause has its own subject. */
  static Sentence parted(Sentence sentence) {
    SplitLists lists = new SplitLists(sentence);
    sentence.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "conj:and|conj:but"))
        .filter(d -> d.governor() < d.dependent() && lists.nouns(d))
        .forEach(lists::part);
    sentence.dependencies().forEach(lists::gather);
    return sentence.with(lists.edges);
  }

  /** "Lorries carrying flour, oil and salt will go": salt does not go, it is carried. */
  private void gather(Dependency carried) {
    int participle = carried.governor();
    int first = carried.dependent();
    boolean object =
        carried.label().equals("obj")
            && sentence.token(participle).tag().equals("VBG")
            && first == participle + 1
            && first + 2 < sentence.tokens().size()
            && sentence.token(first + 1).word().equals(",");
    if (!object) {
      return;
    }
    int second = first + 2;
    sentence.above(second).stream()
        .filter(d -> AnyOf.matches(d.label(), "nsubj|nsubj:pass") && d.governor() > second)
        .filter(d -> isBareList(second))
        .filter(d -> sentence.children(participle, "nsubj"::equals).contains(participle - 1))
        .findFirst()
        .ifPresent(subject -> carry(participle, first, subject));
  }

  private boolean isBareList(int noun) {
    return sentence.token(noun).isNoun()
        && !sentence.token(noun).isProper()
        && sentence.below(noun).stream()
            .filter(d -> d.label().equals("conj:and"))
            .anyMatch(d -> d.dependent() == noun + 2);
  }

  private void carry(int participle, int first, Dependency subject) {
    int carrier = participle - 1;
    int second = subject.dependent();
    edges.removeIf(
        d ->
            d.governor() == subject.governor()
                    && (d.dependent() == second || d.dependent() == second + 2)
                    && d.relation().equals("nsubj")
                || d.governor() == participle && d.dependent() == carrier
                || d.governor() == subject.governor() && d.dependent() == participle);
    edges.add(new Dependency(subject.governor(), carrier, subject.label()));
    edges.add(new Dependency(carrier, participle, "acl"));
    edges.add(new Dependency(first, second, "conj:and"));
    edges.add(new Dependency(first, second + 2, "conj:and"));
  }

  private boolean nouns(Dependency edge) {
    return sentence.token(edge.governor()).isNoun() && sentence.token(edge.dependent()).isNoun();
  }

  private boolean behindComma(Dependency edge) {
    return sentence.children(edge.dependent(), "cc"::equals).stream()
        .anyMatch(and -> and > 1 && sentence.token(and - 1).word().equals(","));
  }

  private void part(Dependency edge) {
    if (!behindComma(edge)) {
      leftAlone(edge)
          .ifPresent(
              verb ->
                  whole(edge)
                      .ifPresentOrElse(above -> both(edge, above, verb), () -> go(edge, verb)));
      return;
    }
    subjectOfLater(edge)
        .ifPresentOrElse(
            clause -> begin(edge, clause), () -> leftAlone(edge).ifPresent(verb -> go(edge, verb)));
  }

  /** "After the agency and the cabinet had agreed": both did, where a parser sees only a phrase. */
  private Optional<Dependency> whole(Dependency edge) {
    return sentence.above(edge.governor()).stream()
        .filter(d -> AnyOf.matches(d.label(), "obl:after|obl:before|obl:until|obl:since"))
        .filter(d -> d.governor() > 0)
        .filter(d -> sentence.children(edge.governor(), "case"::equals).size() == 1)
        .findFirst();
  }

  private void both(Dependency edge, Dependency above, Token verb) {
    boolean passive = !sentence.children(verb.index(), "aux:pass"::equals).isEmpty();
    int opener = sentence.children(edge.governor(), "case"::equals).get(0);
    edges.remove(above);
    edges.removeIf(d -> d.dependent() == verb.index() || d.dependent() == opener);
    edges.removeIf(d -> d.dependent() == edge.dependent() && !d.equals(edge));
    edges.add(
        new Dependency(above.governor(), verb.index(), above.label().replaceFirst("obl", "advcl")));
    edges.add(new Dependency(verb.index(), opener, "mark"));
    for (int noun : List.of(edge.governor(), edge.dependent())) {
      edges.add(new Dependency(verb.index(), noun, passive ? "nsubj:pass" : "nsubj"));
    }
  }

  /**
   * The clause of which the parser makes both nouns the subject: "demanded [it, and they will]".
   */
  private Optional<Dependency> subjectOfLater(Dependency edge) {
    boolean pair =
        sentence.children(edge.governor(), l -> l.startsWith("conj")).size() == 1
            && edge.label().equals("conj:and");
    return sentence.above(edge.governor()).stream()
        .filter(d -> pair && d.label().equals("nsubj"))
        .flatMap(d -> sentence.above(d.governor()).stream())
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0)
        .filter(d -> d.governor() == start(edge.governor()) - 1)
        .filter(d -> sentence.children(d.dependent(), "mark"::equals).isEmpty())
        .filter(d -> sentence.children(d.dependent(), "nsubj"::equals).contains(edge.dependent()))
        .findFirst();
  }

  private int start(int noun) {
    return sentence
        .subtree(noun, d -> AnyOf.matches(d.label(), "det|compound|amod|nmod:poss|case|nummod"))
        .get(0);
  }

  private void begin(Dependency edge, Dependency clause) {
    edges.remove(edge);
    edges.remove(clause);
    edges.remove(new Dependency(clause.dependent(), edge.governor(), "nsubj"));
    edges.add(new Dependency(clause.governor(), edge.governor(), "obj"));
    edges.add(new Dependency(clause.governor(), clause.dependent(), "conj:and"));
  }

  /** The finite verb right behind the second noun and its apposition, which has no subject. */
  private Optional<Token> leftAlone(Dependency edge) {
    int next = behind(edge.dependent());
    boolean above =
        sentence.above(edge.governor()).stream()
            .anyMatch(d -> AnyOf.matches(d.relation(), "obl|nmod|obj"));
    return above && next <= sentence.tokens().size()
        ? Optional.of(sentence.token(next))
            .filter(t -> AnyOf.matches(t.tag(), "VBD|VBZ|VBP|MD") || besideDay(edge, t))
            .map(this::main)
            .filter(
                t ->
                    sentence
                        .children(t.index(), l -> AnyOf.matches(l, "nsubj*|csubj:pass|expl"))
                        .isEmpty())
            .filter(t -> AnyOf.matches(relation(t), "acl|dep|root|ccomp|conj|parataxis|advcl"))
            .filter(t -> behindComma(edge) || !relation(t).equals("conj"))
        : Optional.empty();
  }

  /** "On Monday, and Peru and Chile asked": no state is listed with a day, whatever the verb. */
  private boolean besideDay(Dependency edge, Token verb) {
    return verb.tag().equals("VBN")
        && sentence.token(edge.governor()).entity().equals("DATE")
        && !sentence.token(edge.dependent()).entity().equals("DATE");
  }

  /** The verb that an auxiliary stands at: {@code would go}. */
  private Token main(Token verb) {
    return sentence.above(verb.index()).stream()
        .filter(d -> d.relation().equals("aux") && d.governor() > verb.index())
        .map(d -> sentence.token(d.governor()))
        .findFirst()
        .orElse(verb);
  }

  private String relation(Token verb) {
    return sentence.above(verb.index()).stream()
        .map(Dependency::relation)
        .findFirst()
        .orElse("root");
  }

  /** "Met on Monday, and Peru and Chile asked": those listed with the noun, up to the comma. */
  private List<Integer> members(Dependency edge) {
    List<Integer> members = new ArrayList<>(List.of(edge.dependent()));
    if (behindComma(edge)) {
      return members;
    }
    sentence.below(edge.governor()).stream()
        .filter(d -> d.label().equals("conj:and") && behindComma(d) && nouns(d))
        .filter(d -> d.dependent() == start(edge.dependent()) - 2)
        .forEach(d -> members.add(0, d.dependent()));
    return members;
  }

  private int behind(int noun) {
    int next = noun + 1;
    if (next < sentence.tokens().size() && sentence.token(next).word().equals(",")) {
      next++;
      while (next < sentence.tokens().size() && !sentence.token(next).word().equals(",")) {
        if (sentence.token(next).isVerb()) {
          return noun + 1;
        }
        next++;
      }
      next++;
    }
    return next;
  }

  /** The verb goes on after the clause before, with the noun as its subject. */
  private void go(Dependency edge, Token verb) {
    boolean passive = !sentence.children(verb.index(), "aux:pass"::equals).isEmpty();
    for (int noun : members(edge)) {
      edges.removeIf(d -> d.dependent() == noun);
      edges.add(new Dependency(verb.index(), noun, passive ? "nsubj:pass" : "nsubj"));
    }
    raise(edge, verb);
    sentence.below(verb.index()).stream()
        .filter(d -> AnyOf.matches(d.label(), "ccomp|csubj") && d.dependent() < edge.governor())
        .findFirst()
        .ifPresent(
            first -> {
              edges.remove(first);
              edges.replaceAll(
                  d ->
                      d.dependent() == verb.index()
                          ? new Dependency(d.governor(), first.dependent(), d.label())
                          : d);
              edges.add(new Dependency(first.dependent(), verb.index(), edge.label()));
            });
  }

  /** The clause goes on from the verb before, and says nothing of the noun at which it hung. */
  private void raise(Dependency edge, Token verb) {
    sentence.above(edge.governor()).stream()
        .map(Dependency::governor)
        .filter(above -> above > 0 && above < edge.governor() && sentence.token(above).isVerb())
        .findFirst()
        .ifPresent(
            above ->
                edges.replaceAll(
                    d ->
                        d.dependent() == verb.index() && d.governor() == edge.governor()
                            ? new Dependency(above, verb.index(), "conj:and")
                            : d));
  }
}
