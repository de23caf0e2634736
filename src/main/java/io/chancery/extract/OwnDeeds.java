package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Whose doing a noun is that names nobody itself, by the verb above it: {@code put off a trip},
 * {@code promised a tax cut}, {@code took the valley in an offensive}, {@code jailed for fraud}.
 */
final class OwnDeeds {

  private static final int LONGEST_LIST = 6;

  private final Sentence sentence;
  private final Grammar grammar;
  private final ControlVerbs control;
  private final IntFunction<List<Integer>> subjects;

  /**
   * A reader of one sentence.
   *
   * @param subjects whose a verb is, also where another verb has the subject
   */
  OwnDeeds(Sentence sentence, ControlVerbs control, IntFunction<List<Integer>> subjects) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.control = control;
    this.subjects = subjects;
  }

  /** The edges to those whose doing the noun is. */
  Stream<Dependency> edges(int noun) {
    return Stream.<List<Integer>>of(
            going(noun),
            travelling(noun),
            promised(noun),
            waged(noun),
            committed(noun),
            accusedOf(noun),
            parties(noun))
        .filter(owners -> !owners.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream)
        .filter(owner -> owner != noun)
        .map(owner -> new Dependency(noun, owner, "nsubj"));
  }

  /** "Put off a trip", "cut short a visit": it is the subject's own. */
  private List<Integer> going(int noun) {
    boolean nobodys =
        control.ownGoing(lemma(noun))
            && sentence
                .children(noun, l -> AnyOf.matches(l, "nmod:by|nmod:of|nmod:poss|compound"))
                .isEmpty();
    return nobodys
        ? above(noun, "obj")
            .filter(d -> control.ownPlan(lemma(d.governor())))
            .flatMap(d -> subjects.apply(d.governor()).stream())
            .toList()
        : List.of();
  }

  /** "Arrived on a visit", "sent her to Rome on a visit": it is that of who moves. */
  private List<Integer> travelling(int noun) {
    return control.ownGoing(lemma(noun)) && unowned(noun)
        ? above(noun, "obl:on|obl:for")
            .filter(d -> sentence.token(d.governor()).isVerb())
            .flatMap(d -> movers(d.governor()).stream())
            .toList()
        : List.of();
  }

  private List<Integer> movers(int verb) {
    List<Integer> sent = sentence.children(verb, "obj"::equals);
    return AnyOf.matches(lemma(verb), "send|dispatch|take|bring|accompany|join") && !sent.isEmpty()
        ? sent
        : subjects.apply(verb);
  }

  /** "Promised tax cuts", "is considering a grant": who promises is who would do it. */
  private List<Integer> promised(int noun) {
    return control.lists("own-deed-nouns", lemma(noun)) && unowned(noun)
        ? sentence.above(packed(noun)).stream()
            .filter(d -> d.governor() != 0 && promises(d))
            .flatMap(d -> subjects.apply(d.governor()).stream())
            .toList()
        : List.of();
  }

  private boolean promises(Dependency edge) {
    return switch (edge.label()) {
      case "obj" -> control.lists("own-deed-verbs", lemma(edge.governor()));
      case "obl:with" ->
          AnyOf.matches(lemma(edge.governor()), "go|press|push|proceed") && ahead(edge);
      default -> false;
    };
  }

  private boolean ahead(Dependency edge) {
    return sentence.children(edge.governor(), l -> AnyOf.matches(l, "advmod|compound:prt")).stream()
        .anyMatch(i -> lemma(i).equals("ahead"));
  }

  /** The program of "a program of tax cuts". */
  private int packed(int noun) {
    return above(noun, "nmod:of")
        .map(Dependency::governor)
        .filter(g -> control.lists("counting", lemma(g)))
        .findFirst()
        .orElse(noun);
  }

  /** "Retook the valley in an offensive": who did the one did the other. */
  private List<Integer> waged(int noun) {
    return control.lists("campaign-nouns", lemma(noun)) && unowned(noun)
        ? Stream.concat(above(noun, "obl:in|obl:during|obl:with"), ofObject(noun))
            .filter(d -> !control.lists("suffering-verbs", lemma(d.governor())))
            .flatMap(d -> doers(d.governor()).stream())
            .toList()
        : List.of();
  }

  /** "Killed ten men in a raid", with the raid hung on the men. */
  private Stream<Dependency> ofObject(int noun) {
    return above(noun, "nmod:in").flatMap(d -> above(d.governor(), "obj"));
  }

  private List<Integer> doers(int verb) {
    if (grammar.passive(verb)) {
      return sentence.children(verb, l -> AnyOf.matches(l, "obl:agent|obl:by"));
    }
    return sentence.children(verb, "obj"::equals).isEmpty() ? List.of() : subjects.apply(verb);
  }

  /** "Jailed for fraud", "guilty of bribery": who answers for it is said to have done it. */
  private List<Integer> committed(int noun) {
    return control.lists("crime-nouns", lemma(noun)) && unowned(noun)
        ? sentence.above(charge(listed(noun))).stream()
            .filter(d -> d.governor() != 0)
            .flatMap(d -> answering(d).stream())
            .distinct()
            .toList()
        : List.of();
  }

  /** The first of "fraud, bribery and theft". */
  private int listed(int noun) {
    int first = noun;
    for (int i = 0; i < LONGEST_LIST; i++) {
      int here = first;
      first =
          sentence.above(here).stream()
              .filter(d -> d.relation().equals("conj") && d.governor() < here)
              .map(Dependency::governor)
              .findFirst()
              .orElse(here);
    }
    return first;
  }

  /** The charge in "charges of fraud", "suspicion of theft". */
  private int charge(int noun) {
    return above(noun, "nmod:of")
        .map(Dependency::governor)
        .filter(g -> control.lists("charge-nouns", lemma(g)))
        .findFirst()
        .orElse(noun);
  }

  private List<Integer> answering(Dependency edge) {
    int word = edge.governor();
    if (grammar.denied(word)) {
      return List.of();
    }
    if (edge.label().matches("(obl|nmod):(of|to)") && lemma(word).equals("guilty")) {
      return guilty(word);
    }
    if (edge.label().equals("nmod:of")) {
      return accused(word);
    }
    boolean oblique = AnyOf.matches(edge.label(), "obl:of|obl:for|obl:with|obl:on|obl:over");
    if (oblique && control.lists("blaming-verbs", lemma(word))) {
      List<Integer> blamed = sentence.children(word, "obj"::equals);
      return blamed.isEmpty() && grammar.passive(word) ? subjects.apply(word) : blamed;
    }
    return AnyOf.matches(edge.label(), "obj|obl:to")
            && !grammar.any(edge.dependent())
            && control.lists("owning-up-verbs", lemma(word))
        ? subjects.apply(word)
        : List.of();
  }

  /** "Accused Iran of aggression": whatever it is, who is accused of it would have done it. */
  private List<Integer> accusedOf(int noun) {
    return above(listed(noun), "obl:of")
        .filter(d -> AnyOf.matches(lemma(d.governor()), "accuse|convict|suspect"))
        .filter(d -> unowned(noun))
        .flatMap(d -> answering(d).stream())
        .toList();
  }

  /** "Accused the mayor of theft", where the parser takes the theft for the mayor's kind. */
  private List<Integer> accused(int noun) {
    return above(noun, "obj|nsubj:pass")
        .filter(d -> AnyOf.matches(lemma(d.governor()), "accuse|convict|suspect|acquit"))
        .filter(d -> !grammar.denied(d.governor()))
        .map(Dependency::dependent)
        .toList();
  }

  private List<Integer> guilty(int adjective) {
    List<Integer> own = sentence.children(adjective, "nsubj"::equals);
    if (!own.isEmpty()) {
      return own;
    }
    return above(adjective, "xcomp|ccomp|acomp")
        .map(Dependency::governor)
        .filter(verb -> !grammar.denied(verb))
        .map(
            verb -> {
              List<Integer> found = sentence.children(verb, "obj"::equals);
              return found.isEmpty() ? subjects.apply(verb) : found;
            })
        .findFirst()
        .orElse(List.of());
  }

  /**
   * "Peru and Chile agreed on it after talks", "accused each other of breaking a truce", "resigned
   * after a row with the union": the talks, the truce and the row were theirs.
   */
  private List<Integer> parties(int noun) {
    boolean mutual =
        control.mutual(lemma(noun))
            && sentence
                .children(
                    noun,
                    l -> AnyOf.matches(l, "nmod:between|nmod:by|nmod:of|nmod:poss|nmod:among"))
                .isEmpty();
    boolean counterpart = !sentence.children(noun, "nmod:with"::equals).isEmpty();
    return mutual
        ? sentence.above(measured(noun)).stream()
            .filter(d -> counterpart ? beside(d) : shares(d))
            .map(d -> subjects.apply(d.governor()))
            .filter(found -> counterpart || found.size() > 1 || several(found))
            .flatMap(List::stream)
            .toList()
        : List.of();
  }

  /** "Left after talks with her", "flew in for a meeting with him". */
  private boolean beside(Dependency edge) {
    return AnyOf.matches(
            edge.label(), "obl:after|obl:during|obl:following|obl:in|obl:for|obl:before|obl:at")
        && sentence.token(edge.governor()).isVerb()
        && !grammar.passive(edge.governor());
  }

  /** "The two sides signed a truce". */
  private boolean several(List<Integer> subjects) {
    return subjects.stream()
        .map(sentence::token)
        .anyMatch(t -> control.lists("party-nouns", t.lemma()) && t.tag().equals("NNS"));
  }

  private boolean shares(Dependency edge) {
    return AnyOf.matches(edge.label(), "obl:after|obl:during|obl:following|obl:at|obl:in")
        || AnyOf.matches(edge.label(), "obj|obl:to|obl:on")
            && control.ownPact(lemma(edge.governor()));
  }

  /** The day of "two days of talks". */
  private int measured(int noun) {
    return above(noun, "nmod:of")
        .filter(d -> AnyOf.matches(lemma(d.governor()), "hour|day|week|month|round|series"))
        .map(Dependency::governor)
        .findFirst()
        .or(() -> afterwards(noun))
        .orElse(noun);
  }

  /** The statement of "in a statement after talks". */
  private Optional<Integer> afterwards(int noun) {
    return above(noun, "nmod:after|nmod:following")
        .map(Dependency::governor)
        .filter(i -> AnyOf.matches(lemma(i), "statement|declaration|communique|communiqué"))
        .findFirst();
  }

  /** Whether nobody stands at the noun who might have done it. */
  private boolean unowned(int noun) {
    return sentence.children(noun, l -> AnyOf.matches(l, "nmod:by|nmod:poss|nmod:from")).isEmpty()
        && sentence.children(noun, l -> AnyOf.matches(l, "amod|compound")).stream()
            .map(sentence::token)
            .noneMatch(this::names);
  }

  private boolean names(Token modifier) {
    return AnyOf.matches(modifier.entity(), "MISC|LOCATION|COUNTRY|ORGANIZATION|CITY|NATIONALITY")
        || control.lists("acting-bodies", modifier.lemma());
  }

  private Stream<Dependency> above(int word, String labels) {
    return sentence.above(word).stream()
        .filter(d -> d.governor() != 0 && AnyOf.matches(d.label(), labels));
  }

  private String lemma(int index) {
    return sentence.token(index).lemma();
  }
}
