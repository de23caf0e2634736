package io.chancery.annotate;

import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A parsed sentence.
 *
 * @param index position in the document, from 0
 * @param span where it stands in the document
 * @param headline whether it stands as a headline: a line of its own without closing punctuation
 * @param tokens its tokens in order; token {@code i} has index {@code i + 1}
 * @param dependencies enhanced dependencies, ordered by governor, then dependent
 * @param alternative enhanced dependencies by a second parser, as far as one read
 * @param entities proper names
 * @param times time expressions
 */
public record Sentence(
    int index,
    Span span,
    boolean headline,
    List<Token> tokens,
    List<Dependency> dependencies,
    List<Dependency> alternative,
    List<NamedEntity> entities,
    List<TimeExpression> times) {

  private static final Comparator<Dependency> ORDER =
      Comparator.comparingInt(Dependency::governor)
          .thenComparingInt(Dependency::dependent)
          .thenComparing(Dependency::label);

  public Sentence {
    tokens = List.copyOf(tokens);
    dependencies = ordered(dependencies);
    alternative = ordered(alternative);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
  }

  private static List<Dependency> ordered(List<Dependency> edges) {
    List<Dependency> ordered = new ArrayList<>(edges);
    ordered.sort(ORDER);
    return List.copyOf(ordered);
  }

  /** The same words with other edges. */
  public Sentence with(List<Dependency> edges) {
    return new Sentence(index, span, headline, tokens, edges, alternative, entities, times);
  }

  /** The same sentence with these words and edges. */
  public Sentence with(List<Token> words, List<Dependency> edges) {
    return new Sentence(index, span, headline, words, edges, alternative, entities, times);
  }

  /** The same words with other names and times. */
  public Sentence told(List<NamedEntity> names, List<TimeExpression> expressions) {
    return new Sentence(
        index, span, headline, tokens, dependencies, alternative, names, expressions);
  }

  /** The same words as the second parser reads them. */
  public Optional<Sentence> otherwise() {
    return alternative.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(index, span, headline, tokens, alternative, List.of(), entities, times));
  }

  /** The token with this index, from 1. */
  public Token token(int index) {
    return tokens.get(index - 1);
  }

  /** Edges from this token to its dependents, in order of the dependents. */
  public List<Dependency> below(int governor) {
    int first = firstBelow(governor);
    int behind = first;
    while (behind < dependencies.size() && dependencies.get(behind).governor() == governor) {
      behind++;
    }
    return dependencies.subList(first, behind);
  }

  /** The place of the first edge of a governor, or of the next one, by bisection. */
  private int firstBelow(int governor) {
    int low = 0;
    int high = dependencies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dependencies.get(middle).governor() < governor) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Edges from governors to this token. */
  public List<Dependency> above(int dependent) {
    List<Dependency> above = new ArrayList<>(2);
    for (Dependency edge : dependencies) {
      if (edge.dependent() == dependent) {
        above.add(edge);
      }
    }
    return Collections.unmodifiableList(above);
  }

  /** Dependents over edges whose label passes, in order. */
  public List<Integer> children(int governor, Predicate<String> label) {
    List<Integer> children = new ArrayList<>(2);
    for (Dependency edge : below(governor)) {
      if (label.test(edge.label())) {
        children.add(edge.dependent());
      }
    }
    return Collections.unmodifiableList(children);
  }

  /** The first dependent over an edge of exactly this label. */
  public Optional<Token> child(int governor, String label) {
    return children(governor, label::equals).stream().findFirst().map(this::token);
  }

  /** The token and everything that depends on it, in order. */
  public List<Integer> subtree(int root, Predicate<Dependency> enter) {
    TreeSet<Integer> seen = new TreeSet<>(List.of(root));
    List<Integer> open = new ArrayList<>(seen);
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      for (Dependency edge : below(at)) {
        if (enter.test(edge) && seen.add(edge.dependent())) {
          open.add(edge.dependent());
        }
      }
    }
    return List.copyOf(seen);
  }

  /** The span from one token to another, both included. */
  public Span span(int first, int last) {
    return token(first).span().cover(token(last).span());
  }
}
