package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the clauses that a parser attaches without saying how ({@code dep}): second verbs, relative
 * and reported clauses, participles and infinitives, each told by its form and its neighbours.
 */
final class LooseClauses {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Set<String> reportingVerbs;

  private LooseClauses(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.reportingVerbs = reportingVerbs;
  }

  /** The sentence with named clauses. */
  static Sentence named(Sentence sentence, Set<String> reportingVerbs) {
    LooseClauses clauses = new LooseClauses(sentence, reportingVerbs);
    List<Dependency> edges = new ArrayList<>();
    sentence.dependencies().forEach(edge -> edges.addAll(clauses.named(edge)));
    clauses.split().forEach(edge -> join(edge, edges));
    return sentence.with(edges);
  }

  private List<Dependency> named(Dependency edge) {
    int verb = edge.dependent();
    if (edge.label().equals("ccomp") && joined(edge) || edge.label().equals("aux") && full(edge)) {
      return List.of(labelled(edge, "conj:and"));
    }
    if (edge.label().equals("obj") && edge.governor() != 0) {
      return List.of(ofNearest(edge));
    }
    boolean loose =
        edge.label().equals("dep")
            && edge.governor() != 0
            && edge.governor() < verb
            && predicate(verb);
    return loose ? clause(edge) : List.of(edge);
  }

  /** "Walked in and shot a guard": a clause behind "and" without subject is what comes next. */
  private boolean joined(Dependency edge) {
    return edge.governor() != 0
        && sentence.token(edge.governor()).isVerb()
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VBD|VBZ|VBP")
        && grammar.statedSubjects(edge.dependent()).isEmpty()
        && sentence.children(edge.dependent(), "mark"::equals).isEmpty()
        && sentence.children(edge.governor(), "cc"::equals).stream()
            .anyMatch(cc -> edge.governor() < cc && cc < edge.dependent());
  }

  /**
   * "Freed four men but kept the rest": no verb behind another, and with a past of its own, helps
   * it.
   */
  private boolean full(Dependency edge) {
    return edge.dependent() > edge.governor()
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VBD|VBZ")
        && !AnyOf.matches(sentence.token(edge.dependent()).lemma(), "be|have|do|get")
        && sentence.token(edge.dependent() - 1).tag().equals("CC");
  }

  /** The object of the verb in front of it, where that verb was taken for an auxiliary. */
  private Dependency ofNearest(Dependency edge) {
    return sentence.below(edge.governor()).stream()
        .filter(d -> d.label().equals("aux") && full(d) && d.dependent() < edge.dependent())
        .findFirst()
        .map(d -> labelledFrom(d.dependent(), edge))
        .orElse(edge);
  }

  private static Dependency labelledFrom(int governor, Dependency edge) {
    return new Dependency(governor, edge.dependent(), edge.label());
  }

  /** The auxiliary cut off from its verb by a quotation mark: {@code had "turned a badge"}. */
  private List<Dependency> split() {
    return sentence.dependencies().stream()
        .filter(d -> d.label().equals("dep") && d.governor() != 0 && d.governor() < d.dependent())
        .filter(d -> sentence.token(d.governor()).lemma().equals("have"))
        .filter(d -> sentence.token(d.dependent()).tag().equals("VBN"))
        .filter(d -> sentence.children(d.governor(), "obj"::equals).isEmpty())
        .toList();
  }

  private static void join(Dependency split, List<Dependency> edges) {
    int auxiliary = split.governor();
    int verb = split.dependent();
    edges.removeIf(d -> d.governor() == auxiliary && d.dependent() == verb);
    edges.replaceAll(
        d ->
            new Dependency(
                d.governor() == auxiliary ? verb : d.governor(),
                d.dependent() == auxiliary ? verb : d.dependent(),
                d.label()));
    edges.removeIf(d -> d.governor() == d.dependent());
    edges.add(new Dependency(verb, auxiliary, "aux"));
  }

  private boolean predicate(int index) {
    return sentence.token(index).isVerb() || grammar.predicated(index);
  }

  private List<Dependency> clause(Dependency edge) {
    Optional<Integer> relative = relativeOf(edge.dependent());
    if (relative.isPresent()) {
      return relative(edge, relative.get());
    }
    Optional<Integer> described = describedBy(edge);
    if (described.isPresent()) {
      return List.of(new Dependency(described.get(), edge.dependent(), "acl"));
    }
    return List.of(label(edge).map(label -> labelled(edge, label)).orElse(edge));
  }

  /** "The session, chaired by her": the noun right before the comma undergoes it. */
  private Optional<Integer> describedBy(Dependency edge) {
    int verb = edge.dependent();
    boolean participle =
        sentence.token(verb).tag().equals("VBN")
            && verb > 2
            && sentence.token(verb - 1).word().equals(",")
            && sentence
                .children(verb, l -> l.startsWith("aux") || AnyOf.matches(l, "obj|nsubj*"))
                .isEmpty();
    Token before = sentence.token(Math.max(1, verb - 2));
    boolean thing =
        before.isNoun() && !AnyOf.matches(before.entity(), "LOCATION|CITY|COUNTRY|DATE");
    return participle && thing ? Optional.of(before.index()) : Optional.empty();
  }

  private static Dependency labelled(Dependency edge, String label) {
    return new Dependency(edge.governor(), edge.dependent(), label);
  }

  private Optional<String> label(Dependency edge) {
    Token above = sentence.token(edge.governor());
    Token verb = sentence.token(edge.dependent());
    boolean ownSubject = !grammar.statedSubjects(verb.index()).isEmpty();
    if (!above.isVerb()) {
      return Optional.empty();
    }
    if (ownSubject) {
      return reported(above, verb) ? Optional.of("ccomp") : Optional.empty();
    }
    if (verb.tag().equals("VB") && grammar.marked(verb.index(), "to")) {
      return Optional.of("xcomp");
    }
    if (verb.tag().equals("VBG") && grammar.afterComma(verb.index())) {
      return Optional.of("advcl");
    }
    return second(above, verb) || bare(above, verb) ? Optional.of("conj:and") : Optional.empty();
  }

  /** "To raise the fee, abolish the senate and": the next infinitive of the list. */
  private boolean bare(Token above, Token verb) {
    return above.tag().equals("VB")
        && verb.tag().equals("VB")
        && sentence.children(verb.index(), l -> AnyOf.matches(l, "mark|aux*|cop")).isEmpty()
        && behindMark(verb.index());
  }

  /** "Said Thursday it will cut jobs": what is said, where nothing else is. */
  private boolean reported(Token above, Token verb) {
    return reportingVerbs.contains(above.lemma())
        && !reportingVerbs.contains(verb.lemma())
        && sentence.children(above.index(), l -> AnyOf.matches(l, "ccomp|xcomp")).isEmpty()
        && grammar.statedSubjects(above.index()).stream().allMatch(s -> s < above.index());
  }

  /** "Captured the town, were driven out": the next thing that the subject does. */
  private boolean second(Token above, Token verb) {
    boolean finite =
        AnyOf.matches(verb.tag(), "VBD|VBZ|VBP")
            || !sentence.children(verb.index(), l -> l.startsWith("aux")).isEmpty();
    return finite
        && !reportingVerbs.contains(verb.lemma())
        && AnyOf.matches(above.tag(), "VBD|VBZ|VBP|VBN")
        && sentence.children(verb.index(), "mark"::equals).isEmpty()
        && behindMark(verb.index());
  }

  /** Whether a comma or "and" stands before the verb and its auxiliaries and adverbs. */
  private boolean behindMark(int verb) {
    int before = verb - 1;
    while (before > 1 && AnyOf.matches(sentence.token(before).tag(), "MD|VBD|VBZ|VBP|RB|VBN")) {
      before--;
    }
    return before > 0 && AnyOf.matches(sentence.token(before).word(), ",|;|and|but|--");
  }

  /** The noun that a clause with "who" or "which" as its subject stands behind. */
  private Optional<Integer> relativeOf(int verb) {
    return grammar.statedSubjects(verb).stream()
        .filter(s -> AnyOf.matches(sentence.token(s).tag(), "WP|WDT"))
        .filter(s -> s > 1)
        .flatMap(s -> antecedent(s).stream())
        .findFirst();
  }

  private Optional<Integer> antecedent(int pronoun) {
    int last = sentence.token(pronoun - 1).word().equals(",") ? pronoun - 2 : pronoun - 1;
    return last >= 1 && sentence.token(last).isNoun() ? Optional.of(last) : Optional.empty();
  }

  private List<Dependency> relative(Dependency edge, int noun) {
    return List.of(
        new Dependency(noun, edge.dependent(), "acl:relcl"),
        new Dependency(edge.dependent(), noun, "nsubj"));
  }
}
