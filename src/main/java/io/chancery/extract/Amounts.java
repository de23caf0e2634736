package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Amounts that parsers take apart: {@code might send up to 150 medics} sends medics and not to
 * them, {@code guaranteed a price of 52 crowns a litre} no litre, and {@code promised her 1.2
 * million crowns} has nothing to do with crowns of hers.
 */
final class Amounts {

  /** A verb with a greater share of uses without object needs none: {@code edged up to 4}. */
  private static final double OFTEN = 0.6;

  private final Sentence sentence;
  private final WordNet wordNet;
  private final List<Token> tokens;
  private final List<Dependency> edges;

  private Amounts(Sentence sentence, WordNet wordNet) {
    this.sentence = sentence;
    this.wordNet = wordNet;
    this.tokens = new ArrayList<>(sentence.tokens());
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these amounts whole.
   *
   * @param giving the lemmas of verbs that have a recipient and a gift
   */
  static Sentence joined(Sentence sentence, Set<String> giving, WordNet wordNet) {
    Amounts amounts = new Amounts(sentence, wordNet);
    for (Dependency edge : sentence.dependencies()) {
      if (edge.governor() > 0 && sentence.token(edge.governor()).isVerb()) {
        amounts.mend(edge, giving.contains(sentence.token(edge.governor()).lemma()));
      }
    }
    return sentence.with(amounts.tokens, amounts.edges);
  }

  private void mend(Dependency edge, boolean given) {
    if (edge.label().equals("obl:to") && upTo(edge)) {
      relabel(edge, "obj");
      int to = start(edge);
      edges.removeIf(e -> e.dependent() == to || e.dependent() == to - 1);
      edges.add(new Dependency(to + 1, to - 1, "advmod"));
      edges.add(new Dependency(to + 1, to, "advmod"));
    } else if (edge.label().equals("obj") && rate(edge.dependent())) {
      rated(edge);
    } else if (AnyOf.matches(edge.label(), "obj|iobj") && given) {
      hers(edge);
    }
  }

  private void relabel(Dependency edge, String label) {
    edges.replaceAll(e -> e.equals(edge) ? new Dependency(e.governor(), e.dependent(), label) : e);
  }

  /** "Send up to 150 medics". */
  private boolean upTo(Dependency edge) {
    int to = start(edge);
    return to < edge.dependent()
        && to == edge.governor() + 2
        && sentence.token(to - 1).word().equals("up")
        && sentence.token(to + 1).tag().equals("CD")
        && !AnyOf.matches(sentence.token(edge.dependent()).entity(), "DATE|TIME|DURATION|PERCENT")
        && wordNet.withoutObject(sentence.token(edge.governor()).lemma()) < OFTEN
        && sentence.children(edge.governor(), "obj"::equals).isEmpty();
  }

  /** The first word of the phrase. */
  private int start(Dependency edge) {
    return sentence.children(edge.dependent(), "case"::equals).stream()
        .reduce(Math::min)
        .orElse(edge.dependent());
  }

  /** "52 crowns a litre": what comes behind "a" is what the number is for one of. */
  private boolean rate(int noun) {
    return noun > 3
        && AnyOf.matches(sentence.token(noun - 1).word(), "a|an|per")
        && sentence.token(noun).tag().equals("NN")
        && !sentence.token(noun).lemma().equals("cent")
        && (sentence.token(noun - 2).word().matches(".*\\d.*")
            || sentence.token(noun - 2).entity().equals("MONEY"));
  }

  private void rated(Dependency edge) {
    int verb = edge.governor();
    sentence.children(verb, "iobj"::equals).stream()
        .filter(price -> verb < price && price < edge.dependent())
        .filter(price -> !sentence.token(price).isProper())
        .findFirst()
        .ifPresent(
            price -> {
              edges.remove(edge);
              edges.remove(new Dependency(verb, price, "iobj"));
              edges.add(new Dependency(verb, price, "obj"));
              edges.add(new Dependency(edge.dependent() - 2, edge.dependent(), "dep"));
            });
  }

  /** "Promised her 1.2 million crowns": she is promised them. */
  private void hers(Dependency edge) {
    int verb = edge.governor();
    int her = verb + 1;
    boolean hers =
        her < edge.dependent()
            && sentence.token(her).word().equals("her")
            && sentence.token(her).tag().equals("PRP$")
            && AnyOf.matches(sentence.token(her + 1).tag(), "CD|[$]")
            && AnyOf.matches(sentence.token(her + 1).entity(), "MONEY|NUMBER");
    if (hers
        && edges.stream()
            .noneMatch(
                e -> e.governor() == verb && e.dependent() == her && e.label().equals("iobj"))) {
      Token t = sentence.token(her);
      tokens.set(her - 1, new Token(her, t.span(), t.word(), "she", "PRP", t.entity()));
      edges.removeIf(e -> e.dependent() == her);
      edges.add(new Dependency(verb, her, "iobj"));
      relabel(edge, "obj");
    }
  }
}
