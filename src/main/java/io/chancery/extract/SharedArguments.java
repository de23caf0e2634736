package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds the edges that grammar implies and parsers leave out: subjects shared by participles,
 * infinitives and relative clauses, and what a support verb lends its noun ("hold talks with X":
 * the talks are with X).
 */
final class SharedArguments {

  private static final int HIGHEST_CLIMB = 4;

  private static final Set<String> ADVERBIAL =
      Set.of("advcl", "xcomp", "ccomp", "parataxis", "dep");

  /** {@code Accused them of shelling}, {@code barred them from leaving}: the object does it. */
  private static final Set<String> CONTROLLED = Set.of("advcl:of", "advcl:from", "advcl:against");

  private final Sentence sentence;
  private final Grammar grammar;
  private final SupportVerbs supportVerbs;
  private final ControlVerbs control;
  private final OwnDeeds ownDeeds;

  private SharedArguments(Sentence sentence, SupportVerbs supportVerbs, ControlVerbs control) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.supportVerbs = supportVerbs;
    this.control = control;
    this.ownDeeds = new OwnDeeds(sentence, control, verb -> subjects(verb, new HashSet<>()));
  }

  /** The sentence with the implied edges. */
  static Sentence added(Sentence sentence, SupportVerbs supportVerbs, ControlVerbs control) {
    return new SharedArguments(sentence, supportVerbs, control).enriched();
  }

  private Sentence enriched() {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    for (Token token : sentence.tokens()) {
      if (token.isVerb() || token.tag().startsWith("JJ")) {
        edges.addAll(subjectEdges(token.index()));
        edges.addAll(issuers(token.index()));
      }
      if (token.isNoun()) {
        edges.addAll(supportEdges(token.index()));
      }
    }
    return sentence.with(edges.stream().distinct().toList());
  }

  private List<Dependency> subjectEdges(int verb) {
    String label = grammar.passive(verb) ? "nsubj:pass" : "nsubj";
    return subjects(verb, new HashSet<>()).stream()
        .filter(subject -> subject != verb)
        .map(subject -> new Dependency(verb, subject, label))
        .toList();
  }

  /** Whose a verb is; "there had been fighting between two clans" has the two alone. */
  private List<Integer> subjects(int verb, Set<Integer> visited) {
    if (!visited.add(verb)) {
      return List.of();
    }
    List<Integer> own = sentence.children(verb, SharedArguments::ownSubject);
    if (!own.isEmpty() || !sentence.children(verb, "expl"::equals).isEmpty()) {
      return own.isEmpty() ? sentence.children(verb, "obl:between"::equals) : listed(verb, own);
    }
    List<Integer> inherited =
        grammar.governing(verb).map(edge -> inherited(verb, edge, visited)).orElse(List.of());
    return inherited.isEmpty() ? grammar.statedSubjects(verb) : inherited;
  }

  /** "Holm, Tarbet and Rossi met and vowed": the parser lets only the first of them vow. */
  private List<Integer> listed(int verb, List<Integer> own) {
    return sentence.above(verb).stream()
        .filter(d -> d.label().equals("conj:and") && d.governor() > 0)
        .map(d -> sentence.children(d.governor(), SharedArguments::ownSubject))
        .filter(all -> all.size() > own.size() && all.containsAll(own))
        .findFirst()
        .orElse(own);
  }

  private static boolean ownSubject(String label) {
    return label.equals("nsubj") || label.equals("nsubj:pass");
  }

  private List<Integer> inherited(int verb, Dependency edge, Set<Integer> visited) {
    int governor = edge.governor();
    if (edge.label().equals("acl:relcl")) {
      return grammar.marked(verb, "to") && !grammar.statedSubjects(governor).contains(governor)
          ? subjectsAbove(governor, visited) // "has 40 days in which to submit it"
          : List.of(governor);
    }
    if (AnyOf.matches(edge.label(), "acl:of|acl:for|acl:from|acl:in")) {
      List<Integer> given = given(governor);
      if (!given.isEmpty()) {
        return given;
      }
      List<Integer> owners = owners(governor);
      return owners.isEmpty()
          ? ofCharge(governor, visited).stream().filter(s -> s != governor).toList()
          : owners;
    }
    if (AnyOf.matches(edge.label(), "acl:on|acl:about|acl:against|acl:over")) {
      return edge.label().equals("acl:about") ? ofCharge(governor, visited) : owners(governor);
    }
    if (edge.relation().equals("acl")) {
      return ofNoun(verb, governor, visited);
    }
    if (edge.relation().equals("conj")
        || (ADVERBIAL.contains(edge.relation())
            && grammar.nonFinite(verb)
            && !(edge.relation().equals("ccomp") && grammar.finite(verb)))) {
      return controller(governor, edge, visited);
    }
    return List.of();
  }

  private boolean isThere(Dependency edge) {
    return edge.governor() > 0 && sentence.child(edge.governor(), "expl").isPresent();
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

  private List<Integer> controller(int governor, Dependency edge, Set<Integer> visited) {
    List<Integer> objects = sentence.children(governor, l -> l.equals("obj") || l.equals("iobj"));
    boolean infinitive = edge.relation().equals("xcomp") && grammar.marked(edge.dependent(), "to");
    boolean objectControl =
        infinitive
            || (edge.label().equals("advcl:to") && control.telling(lemma(governor)))
            || CONTROLLED.contains(edge.label())
            || edge.label().equals("advcl:with") && control.lists("blaming-verbs", lemma(governor))
            || (edge.label().equals("advcl:for")
                && (objects.stream().anyMatch(this::somebody)
                    || control.answering(lemma(governor))));
    if (objectControl && !objects.isEmpty()) {
      return objects;
    }
    if (edge.label().equals("advcl:in") && lemma(governor).equals("join")) {
      return Stream.concat(subjects(governor, visited).stream(), objects.stream()).toList();
    }
    List<Integer> given = sentence.children(governor, "iobj"::equals);
    if (edge.label().equals("advcl:to") && !given.isEmpty()) {
      return given; // "gave the firm a week to reply": the firm replies
    }
    if (ofOthers(governor, edge.dependent())) {
      return List.of();
    }
    List<Integer> addressed = addressed(governor, edge);
    return addressed.isEmpty() ? subjects(governor, visited) : addressed;
  }

  private String lemma(int index) {
    return sentence.token(index).lemma();
  }

  /** {@code Opposed closing the plant}: others would close it. */
  private boolean ofOthers(int governor, int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && verb == governor + 1
        && control.opposing(lemma(governor));
  }

  /** {@code Called on the ministers to resign}, {@code appealed to them to stay}: they do it. */
  private List<Integer> addressed(int governor, Dependency edge) {
    boolean call = control.appealing(lemma(governor)) && grammar.marked(edge.dependent(), "to");
    return call
        ? sentence.children(governor, l -> l.equals("obl:on") || l.equals("obl:to"))
        : List.of();
  }

  /** {@code Thanked her for coming}, but {@code won a prize for writing}. */
  private boolean somebody(int index) {
    Token token = sentence.token(index);
    return token.isPronoun()
        || token.tag().equals("NNS")
        || AnyOf.matches(token.entity(), "PERSON|ORGANIZATION|LOCATION|CITY|COUNTRY");
  }

  private List<Integer> ofNoun(int verb, int noun, Set<Integer> visited) {
    String tag = sentence.token(verb).tag();
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
    boolean somebodys = tag.equals("VB") && (known(noun) || grammar.any(noun) || opposed(noun));
    boolean above = (owners.isEmpty() && !somebodys) || tag.equals("VBG");
    return above ? subjectsAbove(noun, visited) : owners;
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
    List<Integer> own = sentence.children(noun, SharedArguments::ownSubject);
    List<Integer> said =
        own.isEmpty()
            ? sentence.above(noun).stream()
                .filter(d -> d.label().equals("xcomp") && lemma(d.governor()).equals("become"))
                .flatMap(d -> subjects(d.governor(), new HashSet<>()).stream())
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

  /** "In a statement issued on Monday, the ministers said": they issued it. */
  private List<Dependency> issuers(int verb) {
    boolean bare =
        sentence.token(verb).tag().equals("VBN")
            && AnyOf.matches(lemma(verb), "issue|release|publish")
            && sentence.children(verb, l -> AnyOf.matches(l, "obl:by|obl:agent")).isEmpty();
    return sentence.above(verb).stream()
        .filter(d -> bare && d.label().equals("acl"))
        .flatMap(d -> sentence.above(d.governor()).stream())
        .filter(d -> d.label().equals("obl:in") && d.governor() > verb)
        .flatMap(d -> sentence.children(d.governor(), "nsubj"::equals).stream())
        .map(subject -> new Dependency(verb, subject, "obl:agent"))
        .toList();
  }

  /** "Ordered the troops to leave": the parser takes who is told for what is meant. */
  private boolean told(int noun, int verb) {
    return grammar.marked(verb, "to")
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
    return verbAbove(noun).map(verb -> subjects(verb, visited)).orElse(List.of());
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

  private List<Dependency> supportEdges(int noun) {
    List<Dependency> lent =
        supportVerbs.carrying(sentence, noun).stream()
            .flatMap(carrier -> lent(carrier, noun).stream())
            .toList();
    if (!lent.isEmpty()) {
      return lent;
    }
    return Stream.concat(ownDeeds.edges(noun), under(noun)).toList();
  }

  /** "Officials under sanctions": they are who the sanctions are on. */
  private Stream<Dependency> under(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.label().equals("nmod:under"))
        .filter(d -> supportVerbs.carries("be under", sentence.token(noun)))
        .map(d -> new Dependency(noun, d.governor(), "iobj"));
  }

  private List<Dependency> lent(SupportVerbs.Carrier carrier, int noun) {
    int verb = carrier.verb();
    List<Dependency> lent = new ArrayList<>();
    carrier
        .lends()
        .ifPresent(
            label ->
                subjects(verb, new HashSet<>()).stream()
                    .filter(subject -> subject != noun)
                    .forEach(subject -> lent.add(new Dependency(noun, subject, label))));
    sentence.below(verb).stream()
        .filter(d -> d.relation().equals("obl") && d.dependent() != noun)
        .forEach(d -> lent.add(new Dependency(noun, d.dependent(), lentLabel(d, noun))));
    return lent;
  }

  /** "A promise made by her" is a promise by her. */
  private static String lentLabel(Dependency oblique, int noun) {
    boolean doer = AnyOf.matches(oblique.label(), "obl:agent|obl:by") && oblique.governor() > noun;
    return doer ? "nmod:by" : oblique.label();
  }
}
