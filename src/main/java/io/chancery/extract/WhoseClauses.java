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
 * Gives a verb its subject behind {@code whose}, where a name between commas parts the two: {@code
 * a party whose leader, Ivo Lind, a banker, said}; {@code whose father, Ivo, was held}.
 */
final class WhoseClauses {

  private final Sentence sentence;
  private final Grammar grammar;

  private WhoseClauses(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** The sentence with these subjects. */
  static Sentence found(Sentence sentence) {
    WhoseClauses clauses = new WhoseClauses(sentence);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.tokens().stream()
        .filter(t -> t.tag().equals("WP$"))
        .map(Token::index)
        .forEach(whose -> clauses.find(whose, edges));
    return sentence.with(edges);
  }

  private void find(int whose, List<Dependency> edges) {
    Optional<Integer> noun = noun(whose).filter(n -> comma(n + 1) && free(n));
    Optional<Integer> name = noun.flatMap(n -> name(n + 2));
    Optional<Integer> verb = name.flatMap(this::verb);
    if (verb.isPresent()) {
      give(noun.orElseThrow(), name.orElseThrow(), verb.get(), edges);
    }
  }

  /** The noun behind "whose" and its adjectives. */
  private Optional<Integer> noun(int whose) {
    return IntStream.rangeClosed(whose + 1, sentence.tokens().size())
        .filter(i -> !AnyOf.matches(sentence.token(i).tag(), "JJ*|CD|NN"))
        .limit(1)
        .mapToObj(i -> i - 1)
        .filter(i -> i > whose && sentence.token(i).isNoun())
        .findFirst();
  }

  /** Whether no verb has the noun for its subject or object. */
  private boolean free(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.governor() > 0)
        .noneMatch(d -> AnyOf.matches(d.label(), "nsubj*|obj|iobj|obl*"));
  }

  /** The last word of the name that begins there, with a comma behind it. */
  private Optional<Integer> name(int from) {
    return IntStream.rangeClosed(from, sentence.tokens().size())
        .filter(i -> !sentence.token(i).isProper())
        .limit(1)
        .filter(i -> i > from && comma(i))
        .mapToObj(i -> i - 1)
        .findFirst();
  }

  /** The verb behind the comma, or behind what is said of the name up to another comma. */
  private Optional<Integer> verb(int name) {
    return IntStream.rangeClosed(name + 2, sentence.tokens().size())
        .filter(i -> sentence.token(i).isVerb() && grammar.finite(i))
        .limit(1)
        .filter(i -> comma(before(i)))
        .map(this::main)
        .boxed()
        .findFirst();
  }

  /** The verb that an auxiliary belongs to. */
  private int main(int verb) {
    return sentence.above(verb).stream()
        .filter(d -> d.label().startsWith("aux"))
        .map(Dependency::governor)
        .findFirst()
        .orElse(verb);
  }

  private int before(int verb) {
    int at = verb - 1;
    while (at > 1 && AnyOf.matches(sentence.token(at).tag(), "RB|MD|VBD|VBZ|VBP|VBN")) {
      at--;
    }
    return at;
  }

  private boolean comma(int index) {
    return index > 1
        && index <= sentence.tokens().size()
        && sentence.token(index).word().equals(",");
  }

  private void give(int noun, int name, int verb, List<Dependency> edges) {
    edges.removeIf(e -> e.dependent() == noun && e.governor() > noun);
    edges.removeIf(
        e -> e.governor() == verb && e.relation().equals("nsubj") && e.dependent() < verb);
    edges.removeIf(e -> e.dependent() == verb && e.relation().equals("nsubj"));
    edges.removeIf(e -> e.dependent() == name && !e.label().equals("compound"));
    edges.add(new Dependency(name, noun, "appos"));
    edges.add(new Dependency(verb, name, grammar.passive(verb) ? "nsubj:pass" : "nsubj"));
  }
}
