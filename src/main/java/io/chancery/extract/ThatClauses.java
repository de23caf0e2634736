package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Verbs of a clause with "that" which a tagger takes for nouns: in "demanding that Minister Ida
 * Holm step down" nobody demands a step, as the other parser may know.
 */
final class ThatClauses {

  private ThatClauses() {}

  /** The sentence with these verbs as verbs, and their subjects. */
  static Sentence found(Sentence sentence) {
    Sentence found = sentence;
    for (Token noun : sentence.tokens()) {
      Optional<Integer> that = noun.tag().equals("NN") ? that(sentence, noun) : Optional.empty();
      if (that.isPresent()) {
        found = told(found, that.get(), noun);
      }
    }
    return found;
  }

  /** The "that" of a noun without a subject, to which the other parser gives one. */
  private static Optional<Integer> that(Sentence sentence, Token noun) {
    int verb = noun.index();
    boolean subject =
        sentence.alternative().stream()
            .anyMatch(
                d -> d.governor() == verb && d.label().equals("nsubj") && d.dependent() < verb);
    boolean clause =
        sentence.alternative().stream()
            .anyMatch(d -> d.dependent() == verb && d.label().equals("ccomp"));
    return sentence.children(verb, "mark"::equals).stream()
        .filter(i -> subject && clause && sentence.token(i).lemma().equals("that"))
        .filter(i -> sentence.children(verb, l -> l.startsWith("nsubj")).isEmpty())
        .filter(i -> sentence.children(verb, "cop"::equals).isEmpty())
        .findFirst();
  }

  private static Sentence told(Sentence sentence, int that, Token noun) {
    Predicate<Dependency> inside = d -> d.dependent() >= that && d.dependent() <= noun.index();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.removeIf(inside);
    sentence.alternative().stream().filter(inside).forEach(edges::add);
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(
        noun.index() - 1,
        new Token(noun.index(), noun.span(), noun.word(), noun.lemma(), "VB", noun.entity()));
    return sentence.with(tokens, edges);
  }
}
