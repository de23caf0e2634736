package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much, how long, from where and on what terms something is done to a thing, where the verb
 * says so right behind it: {@code rates unchanged at 5 per cent for the third month}. What is said
 * elsewhere already (who, where, when) is only passed over.
 */
final class Circumstances {

  /** What says when, why or on whose word stands by itself. */
  private static final Set<String> APART =
      Set.of(
          "after",
          "before",
          "since",
          "until",
          "till",
          "during",
          "amid",
          "despite",
          "following",
          "according",
          "because",
          "due",
          "as",
          "while",
          "including",
          "unlike",
          "like",
          "except",
          "ahead",
          "when",
          "if",
          "unless",
          "although",
          "once",
          "given",
          "whereas",
          "but",
          "and",
          "or",
          "than",
          "so",
          "that");

  private static final int LONGEST = 16;

  private final Sentence sentence;
  private final int head;
  private final int trigger;
  private final Set<Integer> taken;

  /**
   * The circumstances of one thing to which something is done.
   *
   * @param head the thing
   * @param trigger the word that tells what is done to it
   * @param taken heads of what the event tells elsewhere
   */
  Circumstances(Sentence sentence, int head, int trigger, Set<Integer> taken) {
    this.sentence = sentence;
    this.head = head;
    this.trigger = trigger;
    this.taken = taken;
  }

  /** The last word of what the phrase is done with or at, given where the phrase itself ends. */
  int last(int phrase) {
    if (!sentence.token(trigger).isVerb() || head < trigger) {
      return phrase;
    }
    Set<Integer> heads =
        IntStream.rangeClosed(head, phrase).boxed().collect(Collectors.toCollection(HashSet::new));
    heads.add(trigger);
    int told = phrase;
    boolean dated = false;
    int end = behindBracket(phrase);
    Optional<Dependency> next = next(heads, end);
    while (next.isPresent()) {
      int dependent = next.get().dependent();
      end = behindBracket(words(dependent, end).last());
      boolean compared = dated && date(dependent);
      if (compared || !apart(next.get())) {
        told = end;
      }
      dated = dated || date(dependent) && told < end;
      IntStream.rangeClosed(dependent, end).forEach(heads::add);
      next = next(heads, end);
    }
    return told;
  }

  /** The phrase that begins right behind a word. */
  private Optional<Dependency> next(Set<Integer> heads, int end) {
    return heads.stream()
        .flatMap(word -> sentence.below(word).stream())
        .filter(edge -> edge.dependent() > end)
        .filter(this::circumstance)
        .filter(edge -> whole(words(edge.dependent(), end), end))
        .max(Comparator.comparingInt(edge -> words(edge.dependent(), end).last()));
  }

  private boolean circumstance(Dependency edge) {
    boolean ofVerb = edge.governor() == trigger;
    return AnyOf.matches(edge.relation(), "obl|nmod")
        && !AnyOf.matches(edge.label(), "obl:agent|obl:tmod|nmod:poss")
        && !(ofVerb && edge.label().equals("obl:by") && passive())
        && !APART.contains(edge.label().replaceFirst("^[a-z]+:", "").split("_")[0])
        && !APART.contains(sentence.token(first(edge.dependent())).lemma());
  }

  private boolean passive() {
    return !sentence.children(trigger, "aux:pass"::equals).isEmpty();
  }

  private int first(int word) {
    return sentence.subtree(word, this::within).stream().min(Integer::compare).orElse(word);
  }

  /** What the event tells elsewhere: who, where and when. */
  private boolean apart(Dependency edge) {
    return taken.contains(edge.dependent())
        || date(edge.dependent())
        || sentence.children(edge.dependent(), l -> AnyOf.matches(l, "nmod:in|nmod:near")).stream()
            .anyMatch(taken::contains);
  }

  private boolean date(int word) {
    return AnyOf.matches(sentence.token(word).entity(), "DATE|TIME");
  }

  private TreeSet<Integer> words(int word, int end) {
    TreeSet<Integer> words = new TreeSet<>(sentence.subtree(word, this::within));
    words.removeIf(w -> w <= end);
    int last = words.isEmpty() ? end : words.last();
    int gap =
        IntStream.rangeClosed(Math.max(word, end + 1), last)
            .filter(i -> !words.contains(i) && !joins(i))
            .findFirst()
            .orElse(last + 1);
    words.removeIf(w -> w >= gap);
    while (!words.isEmpty() && AnyOf.matches(sentence.token(words.last()).tag(), "CC|IN|TO|DT")) {
      words.remove(words.last());
    }
    return words;
  }

  /** Without clauses and what is only said beside it. */
  private boolean within(Dependency edge) {
    return !AnyOf.matches(edge.relation(), "acl|advcl|ccomp|appos|parataxis|punct|dep|ref")
        && !edge.label().startsWith("nsubj")
        && (!edge.relation().equals("conj") || sentence.token(edge.dependent()).isNoun());
  }

  private boolean whole(TreeSet<Integer> words, int end) {
    return !words.isEmpty()
        && words.first() == end + 1
        && words.size() <= LONGEST
        && IntStream.rangeClosed(words.first(), words.last())
            .allMatch(i -> words.contains(i) || joins(i));
  }

  private boolean joins(int word) {
    return sentence.token(word).word().matches("[-/]|--|'");
  }

  /** Behind what stands in brackets: {@code 20,000 rupees ($62)}. */
  private int behindBracket(int end) {
    int at = end + 1;
    if (at > sentence.tokens().size() || !sentence.token(at).word().matches("\\(|-LRB-")) {
      return end;
    }
    while (at < sentence.tokens().size() && !sentence.token(at).word().matches("\\)|-RRB-")) {
      at++;
    }
    return at;
  }
}
