package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves verbs to the subject with which they agree in number, where a parser gave them another:
 * {@code The union fears that jobs could go and has threatened a strike}, {@code Shares in Corvus,
 * which have fallen}.
 */
final class Agreement {

  private static final int HIGHEST_CLIMB = 4;

  private final Sentence sentence;
  private final Grammar grammar;
  private final List<Dependency> edges;

  private Agreement(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with these verbs under the clause or noun of their subject. */
  static Sentence mended(Sentence sentence) {
    Agreement agreement = new Agreement(sentence);
    for (Dependency edge : sentence.dependencies()) {
      if (edge.relation().equals("conj") && edge.governor() < edge.dependent()) {
        agreement.coordinated(edge);
      } else if (edge.label().equals("acl:relcl")) {
        agreement.relative(edge);
      }
    }
    return sentence.with(agreement.edges);
  }

  /** "Fears that jobs could go and has threatened": who fears has threatened. */
  private void coordinated(Dependency edge) {
    int verb = edge.dependent();
    boolean misread =
        singularForm(verb)
            && sentence.children(verb, "csubj"::equals).isEmpty()
            && grammar.statedSubjects(verb).stream()
                .allMatch(s -> s < edge.governor() && (plural(s) || later(edge)));
    if (misread && !grammar.statedSubjects(edge.governor()).isEmpty()) {
      agreeing(edge.governor()).ifPresent(above -> Conjuncts.join(grammar, edges, edge, above));
    }
  }

  /** "Fled before the case was opened and is wanted": no case that is past is wanted now. */
  private boolean later(Dependency edge) {
    return grammar.present(edge.dependent())
        && !grammar.present(edge.governor())
        && grammar
            .governing(edge.governor())
            .filter(d -> AnyOf.matches(d.label(), "advcl:before|advcl:after|advcl:when"))
            .isPresent();
  }

  private Optional<Integer> agreeing(int verb) {
    int node = verb;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Dependency> above = grammar.governing(node);
      if (above.isEmpty() || !AnyOf.matches(above.get().relation(), "ccomp|xcomp|advcl")) {
        return Optional.empty();
      }
      node = above.get().governor();
      List<Integer> subjects = grammar.statedSubjects(node);
      if (AnyOf.matches(sentence.token(node).tag(), "VBD|VBZ")
          && subjects.size() == 1
          && !plural(subjects.get(0))) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  /** "Shares in Corvus, which have fallen": the shares have. */
  private void relative(Dependency edge) {
    int noun = edge.governor();
    int verb = edge.dependent();
    nearest(noun, verb);
    if (!pluralForm(verb) || !single(noun) || !relativeSubject(noun, verb)) {
      return;
    }
    sentence.above(noun).stream()
        .filter(d -> d.label().startsWith("nmod:") && d.governor() < noun)
        .map(Dependency::governor)
        .filter(i -> sentence.token(i).tag().equals("NNS"))
        .findFirst()
        .or(() -> before(noun))
        .ifPresent(
            shares ->
                edges.replaceAll(
                    e ->
                        e.equals(edge)
                            ? new Dependency(shares, verb, e.label())
                            : ofClause(e, noun, verb) ? moved(e, noun, shares) : e));
  }

  /** "Imports, mainly from Asia, which have": the plural before a phrase that only says whence. */
  private Optional<Integer> before(int noun) {
    int node = noun - 1;
    while (node > 1 && AnyOf.matches(sentence.token(node).tag(), "IN|RB|DT|JJ|,")) {
      node--;
    }
    boolean behind = node < noun - 1 && sentence.token(Math.max(1, node)).tag().equals("NNS");
    return behind ? Optional.of(node) : Optional.empty();
  }

  /** "Ana Berg and Ben Ode, who holds it": one of them does, the last. */
  private void nearest(int noun, int verb) {
    List<Integer> subjects = sentence.children(verb, "nsubj"::equals);
    List<Integer> listed =
        sentence.children(noun, l -> l.startsWith("conj")).stream()
            .filter(i -> subjects.contains(i) && i < verb)
            .toList();
    if (singularForm(verb) && !listed.isEmpty()) {
      int last = listed.get(listed.size() - 1);
      edges.removeIf(
          e -> e.governor() == verb && e.label().equals("nsubj") && e.dependent() < last);
    }
  }

  private boolean relativeSubject(int noun, int verb) {
    return sentence.children(verb, l -> l.startsWith("nsubj")).stream()
        .anyMatch(s -> s == noun || sentence.token(s).tag().equals("WDT"));
  }

  private boolean ofClause(Dependency edge, int noun, int verb) {
    return edge.governor() == verb && edge.dependent() == noun
        || edge.governor() == noun && edge.label().equals("ref");
  }

  private static Dependency moved(Dependency edge, int from, int to) {
    return new Dependency(
        edge.governor() == from ? to : edge.governor(),
        edge.dependent() == from ? to : edge.dependent(),
        edge.label());
  }

  /** "Threatens", "has threatened", "was threatened". */
  private boolean singularForm(int verb) {
    List<Token> forms = forms(verb);
    return !forms.isEmpty()
        && (forms.get(0).tag().equals("VBZ") || forms.get(0).word().equalsIgnoreCase("was"));
  }

  /** "Have fallen", "are"; "fall" may be of any number that the parser mistook. */
  private boolean pluralForm(int verb) {
    List<Token> forms = forms(verb);
    return !forms.isEmpty() && forms.get(0).word().matches("(?i)have|are|were");
  }

  /** The first of its auxiliaries, or the verb itself. */
  private List<Token> forms(int verb) {
    List<Token> auxiliaries =
        sentence.children(verb, l -> AnyOf.matches(l, "aux|aux:pass|cop")).stream()
            .map(sentence::token)
            .toList();
    return auxiliaries.isEmpty() ? List.of(sentence.token(verb)) : auxiliaries;
  }

  private boolean plural(int noun) {
    return sentence.token(noun).tag().equals("NNS")
        || sentence.children(noun, l -> l.startsWith("conj")).stream()
            .anyMatch(i -> sentence.token(i).isNoun());
  }

  /** One thing or name, with nothing coordinated and no group that may be many. */
  private boolean single(int noun) {
    Token token = sentence.token(noun);
    return AnyOf.matches(token.tag(), "NN|NNP")
        && !token.entity().equals("ORGANIZATION")
        && sentence.children(noun, l -> l.startsWith("conj")).isEmpty()
        && sentence.above(noun).stream().noneMatch(d -> d.relation().equals("conj"));
  }
}
