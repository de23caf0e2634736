package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds the edges that grammar implies and parsers leave out: subjects shared by participles,
 * infinitives and relative clauses, and what a support verb lends its noun ("hold talks with X":
 * the talks are with X).
 */
final class SharedArguments {

  private static final Set<String> ADVERBIAL =
      Set.of("advcl", "xcomp", "ccomp", "parataxis", "dep");

  /** {@code Accused them of shelling}, {@code barred them from leaving}: the object does it. */
  private static final Set<String> CONTROLLED = Set.of("advcl:of", "advcl:from", "advcl:against");

  private final Sentence sentence;
  private final Grammar grammar;
  private final SupportVerbs supportVerbs;
  private final ControlVerbs control;
  private final OwnDeeds ownDeeds;
  private final NounControl nouns;

  private SharedArguments(Sentence sentence, SupportVerbs supportVerbs, ControlVerbs control) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.supportVerbs = supportVerbs;
    this.control = control;
    this.nouns = new NounControl(sentence, control, this::subjects);
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
      if (token.isNoun() && isSecond(token.index())) {
        edges.addAll(subjectEdges(token.index()));
      }
      if (token.isNoun()) {
        edges.addAll(supportEdges(token.index()));
      }
    }
    return sentence.with(edges.stream().distinct().toList());
  }

  /** "Was hurt and is in hospital": what a noun says with "be" behind "and" has a subject too. */
  private boolean isSecond(int noun) {
    return !sentence.children(noun, "cop"::equals).isEmpty()
        && sentence.above(noun).stream()
            .anyMatch(
                d ->
                    AnyOf.matches(d.label(), "conj:and|conj:but")
                        && d.governor() > 0
                        && d.governor() < noun);
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
    if (!own.isEmpty()
        || !sentence.children(verb, l -> AnyOf.matches(l, "expl|csubj*")).isEmpty()) {
      return own.isEmpty() ? sentence.children(verb, "obl:between"::equals) : listed(verb, own);
    }
    List<Integer> inherited =
        grammar.governing(verb).map(edge -> inherited(verb, edge, visited)).orElse(List.of());
    return (inherited.isEmpty() ? grammar.statedSubjects(verb) : inherited)
        .stream().filter(subject -> !isGoal(verb, subject)).toList();
  }

  /** "The priority is to save lives": no priority does. */
  private boolean isGoal(int verb, int subject) {
    return control.lists("goals", lemma(subject))
        && grammar.marked(verb, "to")
        && grammar.governing(verb).filter(d -> lemma(d.governor()).equals("be")).isPresent();
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
    if (edge.relation().equals("acl")) {
      return nouns.of(verb, edge, visited);
    }
    if (edge.relation().equals("conj")
        || (ADVERBIAL.contains(edge.relation())
            && grammar.nonFinite(verb)
            && !(edge.relation().equals("ccomp") && grammar.finite(verb)))) {
      return controller(governor, edge, visited);
    }
    return List.of();
  }

  private List<Integer> controller(int governor, Dependency edge, Set<Integer> visited) {
    List<Integer> objects =
        sentence.children(governor, l -> l.equals("obj") || l.equals("iobj")).stream()
            .filter(object -> object < edge.dependent() || edge.dependent() < governor)
            .toList();
    boolean infinitive =
        grammar.marked(edge.dependent(), "to")
            && (edge.relation().equals("xcomp")
                || edge.relation().equals("ccomp") && control.telling(lemma(governor)));
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
    if (ofOthers(governor, edge.dependent()) || Voices.isUse(sentence, edge)) {
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
