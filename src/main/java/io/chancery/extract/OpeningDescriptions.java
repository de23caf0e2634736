package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Descriptions that open a sentence before the name of whom they tell, which a parser takes for
 * somebody else who does the same: {@code A trained engineer, Ida Holm founded the party}.
 */
final class OpeningDescriptions {

  private final Sentence sentence;
  private final Grammar grammar;

  private OpeningDescriptions(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** The sentence with such a description in apposition to the name. */
  static Sentence apposed(Sentence sentence) {
    Sentence placed = new OpeningDescriptions(sentence).placed();
    OpeningDescriptions descriptions = new OpeningDescriptions(placed);
    return placed.dependencies().stream()
        .filter(d -> d.label().equals("nsubj") && descriptions.opens(d.dependent()))
        .flatMap(d -> descriptions.named(d).map(name -> descriptions.appose(d, name)).stream())
        .findFirst()
        .orElse(placed);
  }

  /** "In Gao, the second city, the march": a place that opens the sentence, and what it is. */
  private Sentence placed() {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(d -> d.relation().equals("nsubj") && isPlace(d.dependent()))
        .filter(d -> sentence.children(d.governor(), d.label()::equals).size() > 1)
        .forEach(
            d -> {
              int place = grammar.phraseStart(d.dependent()) - 2;
              edges.removeIf(e -> e.dependent() == d.dependent());
              edges.add(new Dependency(place, d.dependent(), "appos"));
            });
    return edges.equals(sentence.dependencies()) ? sentence : sentence.with(edges);
  }

  private boolean isPlace(int noun) {
    int start = grammar.phraseStart(noun);
    return start > 3
        && sentence.token(1).tag().equals("IN")
        && sentence.token(start - 1).word().equals(",")
        && AnyOf.matches(sentence.token(start - 2).entity(), "LOCATION|CITY|COUNTRY")
        && sentence.tokens().subList(1, start - 2).stream().allMatch(Token::isProper)
        && AnyOf.matches(
            sentence.token(noun).lemma(), "city|town|village|capital|port|island|region|province")
        && noun < sentence.tokens().size()
        && sentence.token(noun + 1).word().equals(",");
  }

  /** "A trained engineer,": a common noun with its article, and nothing before it. */
  private boolean opens(int noun) {
    return sentence.token(noun).tag().equals("NN")
        && grammar.phraseStart(noun) == 1
        && AnyOf.matches(sentence.token(1).lemma(), "a|an")
        && noun + 2 < sentence.tokens().size();
  }

  /** The other subject, whose name begins behind the comma. */
  private Optional<Integer> named(Dependency first) {
    return sentence.children(first.governor(), "nsubj"::equals).stream()
        .filter(name -> name > first.dependent() && sentence.token(name).isProper())
        .filter(name -> grammar.phraseStart(name) > first.dependent() + 1)
        .filter(name -> sentence.token(grammar.phraseStart(name) - 1).word().equals(","))
        .filter(name -> isOnlyBetween(first.dependent(), grammar.phraseStart(name) - 1))
        .findFirst();
  }

  /** Whether what stands between belongs to the description, and is no second member of a list. */
  private boolean isOnlyBetween(int noun, int comma) {
    return sentence.tokens().subList(noun, comma - 1).stream()
        .map(Token::word)
        .noneMatch(w -> AnyOf.matches(w, ",|and|or"));
  }

  private Sentence appose(Dependency first, int name) {
    int noun = first.dependent();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.above(noun).stream()
        .filter(d -> d.relation().equals("nsubj"))
        .map(d -> new Dependency(d.governor(), name, d.label()))
        .filter(d -> !edges.contains(d))
        .forEach(edges::add);
    edges.removeIf(d -> d.dependent() == noun);
    edges.add(new Dependency(name, noun, "appos"));
    return sentence.with(edges);
  }
}
