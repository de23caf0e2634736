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
 * Gives verbs of giving whom they give it to, where a parser takes whom and what for one thing or
 * an amount for a goal: {@code promised investors savings}, {@code handing Norway control}, {@code
 * offered lawmakers up to $200}.
 */
final class LostRecipients {

  private static final Selection SELECTION = new Selection();

  /** What can be given to somebody and is nobody and nowhere itself. */
  private static final Set<String> GIFTS =
      Set.of(
          "noun.act",
          "noun.attribute",
          "noun.cognition",
          "noun.communication",
          "noun.possession",
          "noun.state",
          "noun.time");

  /** Who can be given something, by a common noun. */
  private static final Set<String> SOMEBODY = Set.of("noun.group", "noun.person", "noun.artifact");

  /** Persons by whom things are named: {@code witness protection}, {@code customer service}. */
  private static final String OF_KINDS =
      "witness|customer|consumer|client|user|teacher|student|pupil|child|worker|labour|player|owner|victim";

  private final Sentence sentence;
  private final List<Dependency> edges;

  private LostRecipients(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these recipients.
   *
   * @param giving the lemmas of verbs that have a recipient and a gift
   */
  static Sentence found(Sentence sentence, Set<String> giving) {
    LostRecipients recipients = new LostRecipients(sentence);
    sentence.dependencies().stream()
        .filter(edge -> edge.governor() > 0 && edge.governor() < edge.dependent())
        .filter(edge -> giving.contains(sentence.token(edge.governor()).lemma()))
        .forEach(recipients::mend);
    recipients.edges.replaceAll(
        edge ->
            edge.label().equals("dep") && recipients.isGiven(edge, giving)
                ? new Dependency(edge.governor(), edge.dependent(), "iobj")
                : edge);
    return sentence.with(recipients.edges);
  }

  /** The sentence in which what hangs loose behind a recipient is given. */
  static Sentence withGifts(Sentence sentence) {
    LostRecipients recipients = new LostRecipients(sentence);
    sentence.dependencies().stream()
        .filter(edge -> edge.label().equals("iobj") && edge.governor() > 0)
        .forEach(edge -> recipients.loose(edge).ifPresent(gift -> recipients.give(edge, gift)));
    return sentence.with(recipients.edges);
  }

  private void mend(Dependency edge) {
    if (edge.label().equals("obj") && priced(edge).isPresent()) {
      price(edge, priced(edge).orElseThrow());
    } else if (edge.label().equals("obj") && passive(edge.governor()).isPresent()) {
      passive(edge.governor()).ifPresent(first -> share(first, edge.governor()));
    } else if (edge.label().equals("obj")) {
      joined(edge).ifPresent(recipient -> part(edge, recipient));
    } else if (edge.label().equals("obl:to") && isAmount(edge)) {
      given(edge).ifPresent(recipient -> swap(edge, recipient));
    }
  }

  /** "Paid its shareholders 540 million crowns": who stands between the verb and the gift. */
  private boolean isGiven(Dependency loose, Set<String> giving) {
    int verb = loose.governor();
    int somebody = loose.dependent();
    return verb > 0
        && giving.contains(sentence.token(verb).lemma())
        && sentence.token(somebody).isNoun()
        && (isSomebody(sentence.token(somebody))
            || SELECTION.among(sentence.token(somebody), SOMEBODY))
        && sentence.children(verb, "iobj"::equals).isEmpty()
        && sentence.children(verb, "obj"::equals).stream().anyMatch(gift -> gift > somebody)
        && sentence.subtree(somebody, d -> true).get(0) == verb + 1;
  }

  /** "Had been called in and handed a list": the verb in the passive that this one goes on from. */
  private Optional<Integer> passive(int verb) {
    boolean bare =
        sentence.token(verb).tag().equals("VBN")
            && sentence.children(verb, l -> AnyOf.matches(l, "aux*|iobj")).isEmpty();
    return sentence.above(verb).stream()
        .filter(d -> bare && d.label().equals("conj:and") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(first -> !sentence.children(first, "aux:pass"::equals).isEmpty())
        .filter(first -> !sentence.children(first, "nsubj:pass"::equals).isEmpty())
        .findFirst();
  }

  private void share(int first, int verb) {
    edges.removeIf(e -> e.governor() == verb && e.label().startsWith("nsubj"));
    edges.removeIf(e -> e.dependent() == verb && e.governor() != first);
    edges.add(
        new Dependency(verb, sentence.children(first, "nsubj:pass"::equals).get(0), "nsubj:pass"));
    edges.add(
        new Dependency(verb, sentence.children(first, "aux:pass"::equals).get(0), "aux:pass"));
  }

  /** Who stands right behind the verb and in front of the gift as if part of its name. */
  private Optional<Integer> joined(Dependency edge) {
    Token gift = sentence.token(edge.dependent());
    boolean bare =
        gift.isNoun()
            && !gift.isProper()
            && SELECTION.among(gift, GIFTS)
            && !SELECTION.person(gift)
            && sentence.children(edge.governor(), "iobj"::equals).isEmpty();
    return sentence.children(gift.index(), "compound"::equals).stream()
        .filter(i -> bare && i == gift.index() - 1 && i > edge.governor())
        .filter(i -> first(i) == edge.governor() + 1)
        .filter(i -> isSomebody(sentence.token(i)))
        .findFirst()
        .or(() -> before(edge).filter(i -> bare))
        .or(() -> described(edge).filter(i -> bare));
  }

  /** "Promised the businessman immunity": a person, of whom nothing is called. */
  private Optional<Integer> described(Dependency edge) {
    int first = edge.governor() + 1;
    return sentence.children(edge.dependent(), "compound"::equals).stream()
        .filter(i -> i == edge.dependent() - 1 && i == first + 1)
        .filter(i -> AnyOf.matches(sentence.token(first).tag(), "DT|PRP$"))
        .filter(i -> sentence.token(i).tag().equals("NN"))
        .filter(i -> !AnyOf.matches(sentence.token(i).lemma(), OF_KINDS))
        .filter(i -> SELECTION.foremost(sentence.token(i), Set.of("noun.person")))
        .findFirst();
  }

  /** "Granted the bank formal independence": no adjective stands between the nouns of a name. */
  private Optional<Integer> before(Dependency edge) {
    int gift = edge.dependent();
    int first = edge.governor() + 1;
    return sentence.children(gift, "compound"::equals).stream()
        .filter(i -> i > first && AnyOf.matches(sentence.token(first).tag(), "DT|PRP$"))
        .filter(i -> sentence.token(i).isNoun() && SELECTION.among(sentence.token(i), SOMEBODY))
        .filter(
            i ->
                sentence.children(gift, "amod"::equals).stream()
                    .anyMatch(adjective -> i < adjective && adjective < gift))
        .findFirst();
  }

  /** What hangs loose behind the recipient: {@code granted the bank [formal independence]}. */
  private Optional<Integer> loose(Dependency edge) {
    boolean without = sentence.children(edge.governor(), "obj"::equals).isEmpty();
    return sentence.children(edge.dependent(), "dep"::equals).stream()
        .filter(gift -> without && gift > edge.dependent())
        .filter(gift -> sentence.token(gift).isNoun())
        .filter(gift -> SELECTION.among(sentence.token(gift), GIFTS))
        .findFirst();
  }

  private void give(Dependency edge, int gift) {
    edges.replaceAll(
        e ->
            e.governor() == edge.dependent() && e.dependent() == gift
                ? new Dependency(edge.governor(), gift, "obj")
                : e);
  }

  /** "Fined the airline 92 million zlotys": who stands before the sum has to pay it. */
  private Optional<Integer> priced(Dependency edge) {
    return sentence.children(edge.dependent(), "compound"::equals).stream()
        .filter(i -> i > edge.governor() && i < edge.dependent() - 1)
        .filter(i -> sentence.token(i).isNoun() && !sentence.token(i).tag().equals("CD"))
        .filter(i -> sentence.token(i + 1).tag().equals("CD"))
        .filter(i -> sentence.children(edge.governor(), "iobj"::equals).isEmpty())
        .findFirst();
  }

  private void price(Dependency edge, int payer) {
    int sum = edge.dependent();
    edges.replaceAll(e -> priced(e, sum, payer));
    edges.add(new Dependency(edge.governor(), payer, "iobj"));
    edges.remove(new Dependency(sum, payer, "compound"));
  }

  /** What stands before the payer says who it is, and what stands behind it how much. */
  private static Dependency priced(Dependency edge, int sum, int payer) {
    if (edge.governor() == sum && edge.dependent() < payer) {
      return new Dependency(payer, edge.dependent(), edge.label());
    }
    return edge.governor() == payer && payer < edge.dependent() && edge.dependent() < sum
        ? new Dependency(sum, edge.dependent(), edge.label())
        : edge;
  }

  private int first(int noun) {
    int first = noun;
    while (first > 1 && sentence.token(first).isProper() && sentence.token(first - 1).isProper()) {
      first--;
    }
    return first;
  }

  private static boolean isSomebody(Token token) {
    return token.isProper()
        ? AnyOf.matches(token.entity(), "LOCATION|COUNTRY|ORGANIZATION|PERSON")
        : token.tag().equals("NNS") && SELECTION.person(token);
  }

  private void part(Dependency edge, int recipient) {
    int begin =
        sentence.token(recipient).isProper() || first(recipient) == edge.governor() + 1
            ? first(recipient)
            : edge.governor() + 1;
    edges.removeIf(
        e ->
            e.governor() == edge.dependent()
                && begin <= e.dependent()
                && e.dependent() <= recipient);
    edges.add(new Dependency(edge.governor(), recipient, "iobj"));
    for (int i = begin; i < recipient; i++) {
      String label =
          switch (sentence.token(i).tag()) {
            case "DT" -> "det";
            case "PRP$" -> "nmod:poss";
            case "JJ" -> "amod";
            default -> "compound";
          };
      edges.add(new Dependency(recipient, i, label));
    }
  }

  /** "Up to $200": an amount, and nobody. */
  private boolean isAmount(Dependency edge) {
    return sentence.children(edge.dependent(), "case"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("up"))
        && !sentence.children(edge.dependent(), "nummod"::equals).isEmpty();
  }

  private Optional<Integer> given(Dependency edge) {
    return sentence.children(edge.governor(), "obj"::equals).stream()
        .filter(object -> object < edge.dependent() && SELECTION.person(sentence.token(object)))
        .findFirst();
  }

  private void swap(Dependency edge, int recipient) {
    int verb = edge.governor();
    edges.remove(edge);
    edges.remove(new Dependency(verb, recipient, "obj"));
    edges.add(new Dependency(verb, recipient, "iobj"));
    edges.add(new Dependency(verb, edge.dependent(), "obj"));
  }
}
