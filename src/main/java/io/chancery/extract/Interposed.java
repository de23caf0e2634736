package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a sentence who is said to say it: in "she demanded a halt, the ministry said, and
 * voiced concern" she voices it, and the ministry says all that, where parsers make the saying what
 * she demanded and the ministry the one that is concerned.
 */
final class Interposed {

  private static final int HIGHEST_CLIMB = 6;

  private final Sentence sentence;
  private final Set<String> reportingVerbs;
  private final Grammar grammar;
  private final List<Dependency> edges;

  private Interposed(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.reportingVerbs = reportingVerbs;
    this.grammar = new Grammar(sentence);
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with what is said beside who says it. */
  static Sentence parted(Sentence sentence, Set<String> reportingVerbs) {
    Interposed interposed = new Interposed(sentence, reportingVerbs);
    sentence.dependencies().forEach(interposed::part);
    return sentence.with(interposed.edges);
  }

  private void part(Dependency edge) {
    if (edge.label().equals("parataxis") && edge.governor() > 0) {
      aim(edge.dependent(), edge.governor());
    } else if (edge.label().equals("ccomp") && edge.governor() > edge.dependent()) {
      aim(edge.governor(), edge.dependent());
    }
    if (swallowed(edge)) {
      free(edge);
    } else if (ahead(edge)) {
      raise(edge);
    } else if (completes(edge)) {
      edges.remove(edge);
      edges.add(new Dependency(edge.governor(), edge.dependent(), "parataxis"));
      goingOn(edge.dependent()).forEach(d -> Conjuncts.join(grammar, edges, d, edge.governor()));
    } else if (edge.label().equals("parataxis") && edge.governor() < edge.dependent()) {
      goOn(edge.dependent(), edge.governor());
    } else if (edge.label().equals("ccomp") && edge.dependent() < edge.governor()) {
      goOn(edge.governor(), edge.dependent());
    }
  }

  /**
   * "Will go to Oslo, his office said, to meet her": what for, and nothing that the office does.
   */
  private void aim(int said, int told) {
    if (told > said || !reportingVerbs.contains(sentence.token(said).lemma())) {
      return;
    }
    sentence.below(said).stream()
        .filter(d -> AnyOf.matches(d.relation(), "xcomp|advcl") && isAim(d.dependent(), said))
        .forEach(
            d -> {
              edges.removeIf(e -> e.dependent() == d.dependent() || isGap(e, d.dependent()));
              edges.add(new Dependency(told, d.dependent(), "advcl:to"));
              sentence
                  .children(told, l -> AnyOf.matches(l, "nsubj|nsubj:pass"))
                  .forEach(s -> edges.add(new Dependency(d.dependent(), s, "nsubj:xsubj")));
            });
  }

  private static boolean isGap(Dependency edge, int verb) {
    return edge.governor() == verb && edge.label().equals("nsubj:xsubj");
  }

  /** ", to meet her". */
  private boolean isAim(int verb, int said) {
    return sentence.children(verb, "mark"::equals).stream()
        .anyMatch(
            to ->
                to > said + 1
                    && sentence.token(to).word().equals("to")
                    && sentence.token(to - 1).word().equals(","));
  }

  /** "In May, he said, the board had told them": the saying taken for what they were told. */
  private boolean ahead(Dependency edge) {
    int said = edge.dependent();
    return edge.label().equals("parataxis")
        && edge.governor() > said
        && AnyOf.matches(sentence.token(said).tag(), "VBD|VBZ")
        && reportingVerbs.contains(sentence.token(said).lemma())
        && sentence.token(said + 1).word().equals(",")
        && sentence.children(said, l -> AnyOf.matches(l, "mark|obj|xcomp|ccomp|aux*")).isEmpty()
        && sentence.children(said, "nsubj"::equals).stream().anyMatch(this::behindComma)
        && sentence.above(edge.governor()).contains(new Dependency(0, edge.governor(), "root"));
  }

  private void raise(Dependency edge) {
    edges.remove(edge);
    edges.remove(new Dependency(0, edge.governor(), "root"));
    edges.add(new Dependency(0, edge.dependent(), "root"));
    edges.add(new Dependency(edge.dependent(), edge.governor(), "ccomp"));
  }

  /** "In reply to the raid, the army said": the saying taken for what is replied to. */
  private boolean swallowed(Dependency edge) {
    int said = edge.dependent();
    return edge.label().matches("(nmod|obl):.*")
        && sentence.token(said).tag().equals("VBD")
        && reportingVerbs.contains(sentence.token(said).lemma())
        && subject(said).isPresent();
  }

  /** The noun phrase in front of who speaks, which the parser has for who speaks. */
  private Optional<Dependency> subject(int said) {
    return sentence.children(said, "nsubj"::equals).stream()
        .flatMap(noun -> sentence.below(noun).stream())
        .filter(d -> d.label().equals("appos") && behindComma(d.dependent()))
        .findFirst();
  }

  private void free(Dependency edge) {
    int said = edge.dependent();
    Dependency apposed = subject(said).orElseThrow();
    int noun = apposed.governor();
    edges.removeIf(e -> e.equals(edge) || e.equals(apposed));
    edges.remove(new Dependency(said, noun, "nsubj"));
    edges.add(new Dependency(edge.governor(), noun, edge.label()));
    edges.add(new Dependency(said, apposed.dependent(), "nsubj"));
    edges.replaceAll(
        e ->
            e.governor() == said && e.label().matches("case|mark") && e.dependent() < noun
                ? new Dependency(noun, e.dependent(), "case")
                : e);
    edges.add(new Dependency(verbAbove(edge.governor()), said, "parataxis"));
  }

  private int verbAbove(int word) {
    int node = word;
    for (int i = 0; i < HIGHEST_CLIMB && !sentence.token(node).isVerb(); i++) {
      Optional<Dependency> above = grammar.governing(node);
      if (above.isEmpty()) {
        return node;
      }
      node = above.get().governor();
    }
    return node;
  }

  /** "She demanded a halt, the ministry said, and": the saying taken for what she demanded. */
  private boolean completes(Dependency edge) {
    return edge.label().equals("ccomp")
        && edge.governor() > 0
        && edge.governor() < edge.dependent()
        && inPassing(edge.dependent(), edge.governor());
  }

  /** "She left, the ministry said, and flew home": who goes on to tell of more has a new verb. */
  private void goOn(int said, int told) {
    if (told > 0 && inPassing(said, told)) {
      goingOn(said).stream()
          .filter(d -> !reportingVerbs.contains(sentence.token(d.dependent()).lemma()))
          .forEach(d -> Conjuncts.join(grammar, edges, d, told));
    }
  }

  private List<Dependency> goingOn(int said) {
    return sentence.below(said).stream()
        .filter(d -> d.label().matches("conj:(and|but)") && d.dependent() > said)
        .filter(d -> sentence.token(d.dependent()).tag().equals("VBD") || isModal(d.dependent()))
        .filter(
            d ->
                sentence.children(d.dependent(), l -> l.startsWith("nsubj")).stream()
                    .allMatch(subject -> subject < said))
        .toList();
  }

  /** "May raise taxes". */
  private boolean isModal(int verb) {
    return sentence.children(verb, "aux"::equals).stream()
        .anyMatch(i -> sentence.token(i).tag().equals("MD"));
  }

  /** ", the ministry said,": a verb of saying between commas behind what is told. */
  private boolean inPassing(int said, int told) {
    return (sentence.token(told).tag().equals("VBD") || isModal(told))
        && told < said
        && sentence.token(said).tag().equals("VBD")
        && reportingVerbs.contains(sentence.token(said).lemma())
        && endOfSaying(said) < sentence.tokens().size()
        && sentence.token(endOfSaying(said) + 1).word().equals(",")
        && sentence.children(said, l -> l.matches("mark|xcomp|aux.*")).isEmpty()
        && (sentence.children(said, "obj"::equals).isEmpty() || endOfSaying(said) > said)
        && sentence.children(said, "ccomp"::equals).stream().allMatch(i -> i < said)
        && sentence.children(said, "nsubj"::equals).stream().anyMatch(this::behindComma);
  }

  /** The last word of whom it is told to, or the verb: "he told the court,". */
  private int endOfSaying(int said) {
    return sentence.children(said, "obj"::equals).stream()
        .filter(hearer -> sentence.token(said).lemma().equals("tell") && hearer > said)
        .flatMap(hearer -> sentence.subtree(hearer, e -> true).stream())
        .max(Integer::compare)
        .orElse(said);
  }

  private boolean behindComma(int subject) {
    int first = sentence.subtree(subject, e -> true).stream().min(Integer::compare).orElse(subject);
    return first > 1 && sentence.token(first - 1).word().equals(",");
  }
}
