package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Participles that tell what was done to the noun before them, where a parser has the noun do it or
 * hangs them elsewhere: {@code a report written to harm one man}, {@code until elections, now
 * planned for May}, {@code 300 trucks, many of them loaded with plums}.
 */
final class ReducedClauses {

  /** A verb with a greater share of uses without object may well be one's own doing. */
  private static final double OFTEN = 0.6;

  /** What an order or a law does to those whom it binds. */
  private static final String BINDING =
      "bar|ban|prohibit|forbid|restrain|require|compel|oblige|direct|permit|authorize|authorise";

  private static final String DECREES =
      "order|injunction|ruling|decree|writ|warrant|law|bill|resolution|directive|notice|judgment|rule";

  private final Sentence sentence;
  private final Set<String> reportingVerbs;
  private final Set<String> contents;
  private final WordNet wordNet;
  private final List<Dependency> edges;

  private ReducedClauses(
      Sentence sentence, Set<String> reportingVerbs, Set<String> contents, WordNet wordNet) {
    this.sentence = sentence;
    this.reportingVerbs = reportingVerbs;
    this.contents = contents;
    this.wordNet = wordNet;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these participles below their nouns.
   *
   * @param contents the lemmas of documents that are signed and agreed
   */
  static Sentence moved(
      Sentence sentence, Set<String> reportingVerbs, Set<String> contents, WordNet wordNet) {
    ReducedClauses clauses = new ReducedClauses(sentence, reportingVerbs, contents, wordNet);
    sentence.tokens().stream().filter(Token::isVerb).forEach(t -> clauses.mend(t.index()));
    return sentence.with(clauses.edges);
  }

  private void mend(int verb) {
    if (AnyOf.matches(sentence.token(verb).lemma(), BINDING)) {
      bound(verb);
    }
    List<Integer> subjects = sentence.children(verb, "nsubj"::equals);
    if (partitive(verb, subjects)) {
      described(verb, subjects.get(0));
    } else if (bare(verb) && subjects.size() == 1 && undergone(verb, subjects.get(0))) {
      edges.replaceAll(
          e ->
              e.governor() == verb && e.label().equals("nsubj")
                  ? new Dependency(verb, e.dependent(), "nsubj:pass")
                  : e);
    } else if (bare(verb) && sentence.children(verb, l -> l.startsWith("nsubj")).isEmpty()) {
      loose(verb);
    }
  }

  /** "Obtained an order from the court barring him": the order does, and neither of them. */
  private void bound(int verb) {
    boolean plain =
        verb > 1
            && sentence.token(verb).tag().equals("VBG")
            && sentence.children(verb, l -> AnyOf.matches(l, "nsubj*|aux*|mark")).isEmpty()
            && !sentence.token(verb - 1).word().equals(",");
    for (Dependency edge : sentence.above(plain ? verb : 0)) {
      if (AnyOf.matches(edge.label(), "xcomp|advcl|acl|dep") && edge.governor() > 0) {
        decree(edge.governor(), verb)
            .filter(noun -> noun != edge.governor())
            .ifPresent(
                noun -> {
                  edges.remove(edge);
                  edges.add(new Dependency(noun, verb, "acl"));
                });
      }
    }
  }

  /** The decree that is the object of the verb above. */
  private Optional<Integer> decree(int above, int verb) {
    int main =
        sentence.token(above).isVerb()
            ? above
            : sentence.above(above).stream()
                .filter(d -> AnyOf.matches(d.label(), "obl:from|obl:in"))
                .mapToInt(Dependency::governor)
                .findFirst()
                .orElse(0);
    return sentence.children(main, "obj"::equals).stream()
        .filter(noun -> noun < verb && AnyOf.matches(sentence.token(noun).lemma(), DECREES))
        .findFirst();
  }

  private boolean bare(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && !reportingVerbs.contains(sentence.token(verb).lemma())
        && sentence
            .children(verb, l -> AnyOf.matches(l, "aux*|cop|obj|iobj|ccomp|compound:prt"))
            .stream()
            .allMatch(i -> sentence.token(i).tag().equals("RP"));
  }

  /** "A report written to harm him", "many of them loaded with plums": neither does it. */
  private boolean undergone(int verb, int noun) {
    boolean beside =
        noun < verb
            && sentence.tokens().subList(noun, verb - 1).stream()
                .allMatch(t -> AnyOf.matches(t.tag(), "RB"));
    boolean predicate = !sentence.children(noun, "cop"::equals).isEmpty();
    String labels = isPart(noun) || behindComma(noun) ? "dep|parataxis" : "dep";
    boolean loose =
        sentence.above(verb).stream().anyMatch(d -> AnyOf.matches(d.label(), labels))
            && sentence.children(verb, "xcomp"::equals).isEmpty();
    return beside
        && (predicate || loose)
        && (isPart(noun) || !sentence.token(noun).isPronoun() && undergone(verb));
  }

  private boolean undergone(int verb) {
    return wordNet.withoutObject(sentence.token(verb).lemma()) < OFTEN;
  }

  /** "The sinking of boats, a practice largely abandoned". */
  private boolean behindComma(int noun) {
    int start =
        sentence
            .subtree(
                noun,
                d ->
                    d.dependent() < noun
                        && AnyOf.matches(d.label(), "det|compound|amod|nmod:poss|nummod"))
            .get(0);
    return start > 1 && sentence.token(start - 1).word().equals(",");
  }

  /** The "them" of "many of them". */
  private boolean isPart(int pronoun) {
    return sentence.token(pronoun).lemma().equals("they")
        && !sentence.children(pronoun, "det:qmod"::equals).isEmpty();
  }

  /** "40 houses, many of them rented rooms": the houses are rooms, and rent none. */
  private boolean partitive(int verb, List<Integer> subjects) {
    return AnyOf.matches(sentence.token(verb).tag(), "VBD|VBN")
        && subjects.size() == 1
        && subjects.get(0) == verb - 1
        && isPart(subjects.get(0))
        && sentence.above(verb).stream().anyMatch(d -> AnyOf.matches(d.label(), "dep|parataxis"))
        && sentence.children(verb, "obj"::equals).contains(verb + 1)
        && sentence.children(verb + 1, l -> AnyOf.matches(l, "det|nmod:poss")).isEmpty()
        && sentence.token(verb + 1).tag().equals("NNS");
  }

  private void described(int verb, int part) {
    int noun = verb + 1;
    int above =
        sentence.above(verb).stream()
            .filter(d -> AnyOf.matches(d.label(), "dep|parataxis"))
            .mapToInt(Dependency::governor)
            .findFirst()
            .orElse(0);
    edges.removeIf(e -> e.dependent() == verb || e.governor() == verb && e.dependent() <= noun);
    edges.add(new Dependency(noun, verb, "amod"));
    edges.add(new Dependency(noun, part, "nmod:of"));
    edges.add(new Dependency(above, noun, "dep"));
  }

  private void loose(int verb) {
    for (Dependency edge : sentence.above(verb)) {
      Optional<Integer> noun =
          switch (edge.label()) {
            case "dep" -> before(verb).filter(n -> n != edge.governor());
            case "advcl" -> fronted(verb, edge.governor());
            case "acl" -> priced(edge.governor());
            default -> Optional.empty();
          };
      noun.ifPresent(
          n -> {
            edges.remove(edge);
            edges.add(new Dependency(n, verb, "acl"));
          });
    }
  }

  /** "Until elections, now planned for May", "to a firm secretly owned by her": right before it. */
  private Optional<Integer> before(int verb) {
    int first = verb;
    while (first > 1 && sentence.token(first - 1).tag().equals("RB")) {
      first--;
    }
    boolean comma = first > 1 && sentence.token(first - 1).word().equals(",");
    boolean told =
        comma || !sentence.children(verb, l -> AnyOf.matches(l, "obl:by|obl:agent")).isEmpty();
    return Optional.of(first - (comma ? 2 : 1))
        .filter(i -> i > 0 && told && AnyOf.matches(sentence.token(i).tag(), "NN|NNS"))
        .filter(i -> sentence.token(i).entity().equals("O"))
        .filter(
            i ->
                sentence.above(i).stream()
                    .anyMatch(d -> AnyOf.matches(d.relation(), "obj|obl|nmod")));
  }

  /** "Under the pact, signed in May, guards will leave": no guards were signed. */
  private Optional<Integer> fronted(int verb, int main) {
    return Optional.of(verb - 2)
        .filter(i -> i > 0 && main > verb && sentence.token(i + 1).word().equals(","))
        .filter(i -> contents.contains(sentence.token(i).lemma()))
        .filter(
            i ->
                AnyOf.matches(
                    sentence.token(verb).lemma(),
                    "sign|agree|conclude|reach|seal|initial|ratify|adopt|approve|publish|draft"))
        .filter(
            i ->
                sentence.above(i).stream()
                    .anyMatch(d -> d.governor() == main && d.relation().equals("obl")));
  }

  /** "Contracts worth 38 million awarded in 2018": the contracts were. */
  private Optional<Integer> priced(int amount) {
    return sentence.above(amount).stream()
        .map(Dependency::governor)
        .filter(worth -> worth > 0 && sentence.token(worth).lemma().equals("worth"))
        .flatMap(worth -> sentence.above(worth).stream())
        .filter(d -> AnyOf.matches(d.label(), "amod|acl") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(noun -> sentence.token(noun).isNoun())
        .findFirst();
  }
}
