package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Whose doing a verb is that hangs on a noun: in {@code her promise to pay} she pays, in {@code a
 * sentence against him for theft and for hiding it} he hides it, and in {@code orders from Rome to
 * leave} Rome does not leave.
 */
final class NounControl {

  private static final int HIGHEST_CLIMB = 4;

  private final Sentence sentence;
  private final Grammar grammar;
  private final ControlVerbs control;
  private final BiFunction<Integer, Set<Integer>, List<Integer>> subjects;

  /**
   * A reader of one sentence.
   *
   * @param subjects whose a verb is, with the verbs that were asked about before
   */
  NounControl(
      Sentence sentence,
      ControlVerbs control,
      BiFunction<Integer, Set<Integer>, List<Integer>> subjects) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.control = control;
    this.subjects = subjects;
  }

  /** Whose the verb is that hangs on the noun by an edge of this kind. */
  List<Integer> of(int verb, Dependency edge, Set<Integer> visited) {
    int noun = edge.governor();
    if (edge.label().equals("acl:relcl")) {
      return grammar.marked(verb, "to") && !grammar.statedSubjects(noun).contains(noun)
          ? subjectsAbove(noun, visited) // "has 40 days in which to submit it"
          : List.of(noun);
    }
    if (AnyOf.matches(edge.label(), "acl:of|acl:for|acl:from|acl:in")) {
      return ofDeed(edge, visited);
    }
    if (AnyOf.matches(edge.label(), "acl:on|acl:about|acl:against|acl:over")) {
      return edge.label().equals("acl:about") ? ofCharge(noun, visited) : owners(noun);
    }
    return ofNoun(verb, noun, visited);
  }

  private List<Integer> ofDeed(Dependency edge, Set<Integer> visited) {
    int noun = edge.governor();
    if (AnyOf.matches(sentence.token(noun).entity(), "DURATION|DATE|TIME")) {
      return subjectsAbove(noun, visited); // "sold it within a year of buying it"
    }
    List<Integer> blamed =
        edge.label().equals("acl:for")
            ? sentence.children(noun, l -> AnyOf.matches(l, "nmod:against|nmod:of"))
            : List.of();
    List<Integer> given = blamed.isEmpty() ? given(noun) : blamed;
    List<Integer> owners = given.isEmpty() ? owners(noun) : given;
    return owners.isEmpty()
        ? ofCharge(noun, visited).stream().filter(s -> s != noun).toList()
        : owners;
  }

  /** "Gave him the task of forming one": he is to form it. */
  private List<Integer> given(int task) {
    return sentence.above(task).stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 0)
        .filter(d -> AnyOf.matches(lemma(task), "task|job|duty|right|chance|mandate|power"))
        .map(d -> sentence.children(d.governor(), "iobj"::equals))
        .findFirst()
        .orElse(List.of());
  }

  private boolean isThere(Dependency edge) {
    return edge.governor() > 0 && sentence.child(edge.governor(), "expl").isPresent();
  }

  private List<Integer> ofNoun(int verb, int noun, Set<Integer> visited) {
    String tag = sentence.token(verb).tag();
    if (tag.equals("VBN") && grammar.marked(verb, "to") && !owners(noun).isEmpty()) {
      return owners(noun); // "his request to be moved": he would be
    }
    if (tag.equals("VBN")) {
      List<Integer> named = amongThem(noun);
      return named.isEmpty() ? List.of(noun) : named;
    }
    if (tag.equals("VBD") || tag.equals("VBG") && !grammar.afterComma(verb)) {
      return List.of(noun);
    }
    if (tag.equals("VB") && grammar.marked(verb, "to") && grammar.firstOf(noun)) {
      return theFirst(noun);
    }
    if (tag.equals("VB") && AnyOf.matches(lemma(noun), "invitation|invite")) {
      return invited(noun, visited);
    }
    if (sentence.above(noun).stream().anyMatch(d -> isThere(d))) {
      return List.of(); // "there is time to mend it": nobody is told to
    }
    List<Integer> owners = owners(noun);
    if (told(noun, verb)) {
      return List.of(noun);
    }
    List<Integer> given = given(noun, verb);
    if (!given.isEmpty() && !control.lists("undertakings", lemma(noun))) {
      return given;
    }
    if (tag.equals("VB") && control.lists("order-nouns", lemma(noun))) {
      return ordered(noun, verb, visited);
    }
    boolean somebodys = tag.equals("VB") && (known(noun) || grammar.any(noun) || opposed(noun));
    boolean above = (owners.isEmpty() && !somebodys) || tag.equals("VBG");
    return above
        ? subjectsAbove(noun, visited).stream()
            .filter(s -> s != noun || !tag.equals("VB")) // "whether to charge them is open"
            .toList()
        : owners;
  }

  /**
   * "Under pressure from her party to resign", "ignored calls to resign": it is not the party's.
   */
  private List<Integer> ordered(int noun, int verb, Set<Integer> visited) {
    List<Integer> told =
        sentence
            .children(noun, l -> AnyOf.matches(l, "nmod:on|nmod:to|nmod:for|nmod:upon"))
            .stream()
            .filter(i -> i < verb)
            .toList();
    boolean obeys =
        verbAbove(noun).filter(v -> control.lists("obeying-verbs", lemma(v))).isPresent();
    return told.isEmpty() && obeys ? subjectsAbove(noun, visited) : told;
  }

  /** "Among those held is the broker": he was held. */
  private List<Integer> amongThem(int noun) {
    return AnyOf.matches(lemma(noun), "those|these|that")
        ? sentence.above(noun).stream()
            .filter(d -> d.label().equals("obl:among"))
            .flatMap(d -> grammar.statedSubjects(d.governor()).stream())
            .toList()
        : List.of();
  }

  /** "She was the first judge to resign", "became the only bank to fail": it is the subject. */
  private List<Integer> theFirst(int noun) {
    List<Integer> own = sentence.children(noun, NounControl::ownSubject);
    List<Integer> said =
        own.isEmpty()
            ? sentence.above(noun).stream()
                .filter(d -> d.label().equals("xcomp") && lemma(d.governor()).equals("become"))
                .flatMap(d -> subjects.apply(d.governor(), new HashSet<>()).stream())
                .toList()
            : own;
    return said.isEmpty() ? List.of(noun) : said;
  }

  /** Whose it is: "her promise", "a promise from Rome", "the American promise". */
  private List<Integer> owners(int noun) {
    List<Integer> owners =
        sentence.children(
            noun, l -> l.equals("nmod:poss") || l.equals("nmod:from") || l.equals("nmod:by"));
    return owners.isEmpty()
        ? sentence.children(noun, l -> l.equals("amod") || l.equals("compound")).stream()
            .filter(
                i ->
                    AnyOf.matches(sentence.token(i).entity(), "MISC|LOCATION|COUNTRY|ORGANIZATION")
                        || control.lists("acting-bodies", lemma(i)))
            .toList()
        : owners;
  }

  /** "Gave the inquiry 45 days to report": the inquiry reports. */
  private List<Integer> given(int noun, int verb) {
    return sentence.above(noun).stream()
        .filter(d -> d.label().equals("obj"))
        .filter(d -> verb == noun || grammar.marked(verb, "to"))
        .flatMap(d -> sentence.children(d.governor(), "iobj"::equals).stream())
        .toList();
  }

  /** "Accepted an invitation from Rome to visit it": whoever is invited visits. */
  private List<Integer> invited(int noun, Set<Integer> visited) {
    List<Integer> named = sentence.children(noun, l -> AnyOf.matches(l, "nmod:to|nmod:for"));
    boolean guest =
        verbAbove(noun)
            .filter(verb -> AnyOf.matches(lemma(verb), "accept|decline|receive|get|refuse|reject"))
            .isPresent();
    List<Integer> sent = given(noun, noun);
    return !named.isEmpty() ? named : guest ? subjectsAbove(noun, visited) : sent;
  }

  /** "Ordered the troops to leave": the parser takes who is told for what is meant. */
  private boolean told(int noun, int verb) {
    return grammar.marked(verb, "to")
        && !control.lists("order-nouns", lemma(noun)) // "left in place an order to seize it"
        && sentence.above(noun).stream()
            .filter(d -> d.label().equals("obj") || d.label().equals("nsubj:pass"))
            .anyMatch(d -> control.telling(lemma(d.governor())));
  }

  /** "Objected to a plan": it is that of others. */
  private boolean opposed(int noun) {
    return verbAbove(noun).filter(verb -> control.opposing(lemma(verb), lemma(noun))).isPresent();
  }

  /** "The plan" is not that of whoever speaks of it. */
  private boolean known(int noun) {
    return sentence.child(noun, "det").map(t -> t.lemma().equals("the")).orElse(false);
  }

  private List<Integer> subjectsAbove(int noun, Set<Integer> visited) {
    return verbAbove(noun).map(verb -> subjects.apply(verb, visited)).orElse(List.of());
  }

  /** The verb in whose phrases the noun stands. */
  private Optional<Integer> verbAbove(int noun) {
    int node = noun;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty() || sentence.token(edge.get().governor()).isVerb()) {
        return edge.map(Dependency::governor);
      }
      node = edge.get().governor();
    }
    return Optional.empty();
  }

  /** "Indicted him on charges of conspiring": who is charged, else who does it. */
  private List<Integer> ofCharge(int noun, Set<Integer> visited) {
    List<Integer> charged =
        verbAbove(noun).map(verb -> sentence.children(verb, "obj"::equals)).orElse(List.of());
    boolean answers =
        charged.contains(noun)
            && verbAbove(noun).filter(verb -> control.answering(lemma(verb))).isPresent();
    return (charged.isEmpty() || charged.contains(noun)) && !answers
        ? subjectsAbove(noun, visited)
        : charged;
  }

  private static boolean ownSubject(String label) {
    return label.equals("nsubj") || label.equals("nsubj:pass");
  }

  private String lemma(int index) {
    return sentence.token(index).lemma();
  }
}
