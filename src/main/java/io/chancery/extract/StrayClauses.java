package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives second verbs the clause whose doer they have, where a parser hung them on one that cannot
 * be: {@code ending a war that has killed many and ruined more}: the war has; {@code applied for a
 * licence to go on}: who applied would.
 */
final class StrayClauses {

  private static final int HIGHEST_CLIMB = 8;

  /** What lets whoever asks for it do something. */
  private static final String LEAVE =
      "licence|license|permit|permission|approval|authorisation|authorization|clearance|visa|right"
          + "|mandate|leave|loan|grant|chance|opportunity|extension";

  private final Sentence sentence;
  private final Grammar grammar;

  private StrayClauses(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** The sentence with these verbs where they belong. */
  static Sentence led(Sentence sentence) {
    StrayClauses clauses = new StrayClauses(sentence);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().forEach(edge -> clauses.mend(edge, edges));
    return sentence.with(edges);
  }

  private void mend(Dependency edge, List<Dependency> edges) {
    if (edge.governor() == 0) {
      return;
    }
    if (amongThem(edge)) {
      edges.remove(edge);
    } else if (amongOthers(edge)) {
      edges.removeIf(d -> d.equals(edge) || d.governor() == edge.dependent() && isJoined(d));
    } else if (beside(edge).isPresent()) {
      stand(edge, edges);
    } else if (asked(edge)) {
      ask(edge, edges);
    } else if (ruled(edge)) {
      rule(edge, edges);
    } else if (strays(edge)) {
      relative(edge).ifPresent(clause -> join(edge, clause, edges));
    }
  }

  /** "Two firms, among them the baker Holt, have said": a part is no second subject. */
  private boolean amongThem(Dependency edge) {
    int noun = edge.dependent();
    int start =
        sentence.subtree(noun, d -> AnyOf.matches(d.label(), "det|compound|amod|nmod:poss")).get(0);
    return edge.relation().equals("nsubj")
        && subjects(edge.governor()).stream().anyMatch(s -> s < start)
        && start > 3
        && sentence.token(start - 2).word().equals("among")
        && sentence.token(start - 1).word().equals("them");
  }

  /** "Blamed ten men, among them two judges, and parliament froze it": no judge did. */
  private boolean amongOthers(Dependency edge) {
    int noun = edge.dependent();
    int start =
        sentence.subtree(noun, d -> AnyOf.matches(d.label(), "det|compound|amod|nummod")).get(0);
    return edge.relation().equals("nsubj")
        && start > 4
        && sentence.token(start - 1).word().equals("them")
        && sentence.token(start - 2).word().equals("among")
        && sentence.token(start - 3).word().equals(",")
        && sentence.below(noun).stream()
            .filter(StrayClauses::isJoined)
            .filter(d -> subjects(edge.governor()).contains(d.dependent()))
            .flatMap(d -> sentence.children(d.dependent(), "cc"::equals).stream())
            .anyMatch(and -> sentence.token(and - 1).word().equals(","));
  }

  private static boolean isJoined(Dependency edge) {
    return edge.label().equals("conj:and");
  }

  /**
   * "Raised its bid for Holt, the maker of tools, betting that it would sell": a bare participle
   * behind a comma has the subject of the clause that it stands in, which this is.
   */
  private Optional<Dependency> beside(Dependency edge) {
    Token verb = sentence.token(edge.governor());
    boolean bare =
        edge.label().equals("nsubj")
            && verb.tag().equals("VBG")
            && edge.dependent() < verb.index()
            && sentence.token(verb.index() - 1).word().equals(",")
            && sentence.children(verb.index(), l -> l.matches("aux.*|cop|mark")).isEmpty();
    return sentence.above(verb.index()).stream()
        .filter(d -> bare && AnyOf.matches(d.label(), "parataxis|dep|ccomp"))
        .filter(d -> d.governor() > 0 && d.governor() < edge.dependent())
        .filter(d -> !subjects(d.governor()).isEmpty())
        .findFirst();
  }

  private void stand(Dependency edge, List<Dependency> edges) {
    Dependency clause = beside(edge).orElseThrow();
    edges.remove(edge);
    edges.replaceAll(
        d -> d.equals(clause) ? new Dependency(d.governor(), d.dependent(), "advcl") : d);
    subjects(clause.governor())
        .forEach(s -> edges.add(new Dependency(edge.governor(), s, "nsubj")));
  }

  /** "Applied for a licence to go on": a parser takes it for "for her to go on". */
  private boolean asked(Dependency edge) {
    return edge.label().equals("nsubj")
        && sentence.token(edge.dependent()).lemma().matches(LEAVE)
        && edge.dependent() < edge.governor()
        && grammar.marked(edge.governor(), "for")
        && grammar.marked(edge.governor(), "to");
  }

  private void ask(Dependency edge, List<Dependency> edges) {
    int infinitive = edge.governor();
    int noun = edge.dependent();
    sentence.above(infinitive).stream()
        .filter(d -> d.governor() > 0 && d.governor() < noun && d.label().startsWith("advcl"))
        .findFirst()
        .ifPresent(
            up -> {
              edges.remove(edge);
              edges.remove(up);
              edges.add(new Dependency(up.governor(), noun, "obl:for"));
              edges.add(new Dependency(noun, infinitive, "acl:to"));
              subjects(up.governor())
                  .forEach(s -> edges.add(new Dependency(infinitive, s, "nsubj:xsubj")));
            });
  }

  private List<Integer> subjects(int verb) {
    return sentence.children(verb, "nsubj"::equals);
  }

  /** "A step that the court ruled had broken the law": the step had. */
  private boolean ruled(Dependency edge) {
    return edge.label().equals("dep")
        && edge.dependent() > edge.governor()
        && sentence.token(edge.dependent()).isVerb()
        && (grammar.finite(edge.dependent()) || pastAsParticiple(edge))
        && first(edge.dependent()) == edge.governor() + 1
        && sentence
            .children(edge.dependent(), l -> AnyOf.matches(l, "nsubj*|csubj*|mark|expl"))
            .isEmpty()
        && gap(edge.governor()).isPresent();
  }

  /** "Who the court says laundered it", with the past taken for a participle. */
  private boolean pastAsParticiple(Dependency edge) {
    return sentence.token(edge.dependent()).tag().equals("VBN")
        && !sentence.children(edge.dependent(), "obj"::equals).isEmpty()
        && AnyOf.matches(
            sentence.token(edge.governor()).lemma(), "say|allege|believe|claim|think|report");
  }

  /** The first word of a verb with its auxiliaries and adverbs. */
  private int first(int verb) {
    return sentence.children(verb, l -> AnyOf.matches(l, "aux*|advmod")).stream()
        .filter(i -> i < verb)
        .min(Integer::compare)
        .orElse(verb);
  }

  /** The noun of the relative clause, taken for what the verb of saying says. */
  private Optional<Integer> gap(int verb) {
    return sentence.above(verb).stream()
        .filter(d -> d.label().equals("acl:relcl"))
        .map(Dependency::governor)
        .filter(noun -> sentence.children(verb, "obj"::equals).contains(noun))
        .filter(noun -> !subjects(verb).contains(noun))
        .findFirst();
  }

  private void rule(Dependency edge, List<Dependency> edges) {
    int verb = edge.dependent();
    int noun = gap(edge.governor()).orElseThrow();
    edges.remove(new Dependency(edge.governor(), noun, "obj"));
    edges.replaceAll(e -> e.equals(edge) ? labelled(e, "ccomp") : e);
    edges.add(new Dependency(verb, noun, grammar.passive(verb) ? "nsubj:pass" : "nsubj"));
  }

  /**
   * Whether a verb with a tense is joined to one of another form: "raising hopes and brought", "has
   * cleared and emptied", with no comma in front to part it from the clause before.
   */
  private boolean strays(Dependency edge) {
    int verb = edge.dependent();
    return edge.relation().equals("conj")
        && edge.governor() < verb
        && AnyOf.matches(sentence.token(verb).tag(), "VBD|VBZ|VBP")
        && sentence.children(verb, l -> l.startsWith("aux")).isEmpty()
        && sentence.token(edge.governor()).isVerb()
        && !sameForm(edge.governor(), verb)
        && sentence.token(verb - 1).tag().equals("CC")
        && !sentence.token(verb - 2).word().equals(",");
  }

  private boolean sameForm(int one, int other) {
    return sentence.token(one).tag().equals(sentence.token(other).tag());
  }

  /** The relative clause last begun between the two, whose tense the verb has. */
  private Optional<Integer> relative(Dependency edge) {
    return IntStream.range(edge.governor() + 1, edge.dependent())
        .boxed()
        .filter(i -> sentence.token(i).isVerb() && grammar.finite(i))
        .filter(i -> sentence.above(i).stream().anyMatch(d -> d.label().equals("acl:relcl")))
        .filter(i -> !subjects(i).isEmpty() && under(i, edge.governor()))
        .filter(i -> past(i) == past(edge.dependent()))
        .reduce((first, second) -> second);
  }

  private boolean past(int verb) {
    return sentence.token(verb).tag().equals("VBD") || sentence.token(verb).tag().equals("VBN");
  }

  private boolean under(int word, int governor) {
    int node = word;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> above = grammar.governing(node);
      if (above.isEmpty()) {
        return false;
      }
      node = above.get().governor();
      if (node == governor) {
        return true;
      }
    }
    return false;
  }

  private void join(Dependency edge, int clause, List<Dependency> edges) {
    int verb = edge.dependent();
    edges.removeIf(e -> e.dependent() == verb && e.governor() != 0);
    edges.removeIf(
        e -> e.governor() == verb && e.relation().equals("nsubj") && e.dependent() < clause);
    edges.add(new Dependency(clause, verb, edge.label()));
    subjects(clause).forEach(s -> edges.add(new Dependency(verb, s, "nsubj")));
  }

  private static Dependency labelled(Dependency edge, String label) {
    return new Dependency(edge.governor(), edge.dependent(), label);
  }
}
