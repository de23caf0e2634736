package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives verbs that a tagger took for nouns their tag back, by what stands at them: a subject and an
 * object ("the men face extradition"), or "to be" with "to" in front ("they are to hand over"); and
 * participles that it took for past forms.
 */
final class Mistagged {

  private static final String JUDGING =
      "condemn|criticize|criticise|denounce|dismiss|reject|describe|decry|deride|portray|brand|label|"
          + "praise|regard|view|see|deplore|slam";

  private static final int HIGHEST_CLIMB = 4;
  private static final int LONG_WORD = 3;
  private final Sentence sentence;
  private final Set<String> degrees;

  private Mistagged(Sentence sentence, Set<String> degrees) {
    this.sentence = sentence;
    this.degrees = degrees;
  }

  /**
   * The sentence with its verbs tagged as verbs.
   *
   * @param degrees adverbs that say how much
   */
  static Sentence corrected(Sentence sentence, Set<String> degrees) {
    return new Mistagged(sentence, degrees).corrected();
  }

  private Sentence corrected() {
    List<Integer> infinitives = nouns(this::infinitive);
    List<Integer> gerunds = gerunds();
    List<Integer> people = people();
    List<Integer> pasts = pasts();
    Map<Integer, String> tags = new TreeMap<>();
    names().forEach(i -> tags.put(i, "NNP"));
    List<Integer> counted = counted();
    counted.forEach(i -> tags.put(i, "NNS"));
    nouns(this::finite).forEach(i -> tags.put(i, "VBP"));
    infinitives.forEach(i -> tags.put(i, "VB"));
    participles().forEach(i -> tags.put(i, "VBN"));
    Stream.of(gerunds, light()).flatMap(List::stream).forEach(i -> tags.put(i, "NN"));
    people.forEach(i -> tags.put(i, "NNS"));
    pasts.forEach(i -> tags.put(i, "VBD"));
    List<Integer> states = states();
    Stream.of(judgements(), states).flatMap(List::stream).forEach(i -> tags.put(i, "JJ"));
    if (tags.isEmpty()) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    tags.forEach((i, tag) -> tokens.set(i - 1, tagged(i, tag)));
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.replaceAll(e -> infinitives.contains(e.governor()) ? ofInfinitive(e) : e);
    Stream.concat(gerunds.stream(), people.stream())
        .forEach(i -> edges.replaceAll(e -> ofGerund(e, i)));
    edges.replaceAll(e -> states.contains(e.governor()) ? ofState(e) : e);
    pasts.forEach(i -> second(i, edges));
    counted.forEach(i -> count(i, edges));
    return sentence.with(tokens, edges);
  }

  /** "The end of Seraing blast furnace": a capital within a sentence begins no verb. */
  private List<Integer> names() {
    long small =
        sentence.tokens().stream()
            .filter(t -> t.word().length() > LONG_WORD)
            .filter(t -> Character.isLowerCase(t.word().codePointAt(0)))
            .count();
    return sentence.tokens().stream()
        .filter(t -> small > LONG_WORD && t.index() > 1 && t.tag().startsWith("VB"))
        .filter(t -> Character.isUpperCase(t.word().codePointAt(0)))
        .filter(t -> sentence.token(t.index() - 1).word().matches("\\p{L}+"))
        .map(Token::index)
        .toList();
  }

  /** "Move 1,200 looms": what stands behind a number and has no object is counted. */
  private List<Integer> counted() {
    return sentence.tokens().stream()
        .filter(t -> t.index() > 1 && (t.tag().equals("VBZ") || isMoney(t)))
        .filter(t -> sentence.token(t.index() - 1).tag().equals("CD"))
        .filter(t -> !AnyOf.matches(sentence.token(t.index() - 1).entity(), "DATE|TIME"))
        .map(Token::index)
        .filter(i -> !has(i, "obj") && !has(i, "ccomp") && !has(i, "xcomp"))
        .toList();
  }

  /** "Took 300 million won in bribes": the money of Korea. */
  private boolean isMoney(Token word) {
    return word.word().equals("won")
        && AnyOf.matches(sentence.token(word.index() - 1).word(), "million|billion|trillion");
  }

  /** Puts what is counted in the place of its number, and what it had with the verb above. */
  private static void count(int noun, List<Dependency> edges) {
    int number = noun - 1;
    int verb =
        edges.stream()
            .filter(e -> e.dependent() == number && e.governor() != noun && e.governor() > 0)
            .mapToInt(Dependency::governor)
            .findFirst()
            .orElse(0);
    if (verb == 0) {
      return;
    }
    edges.removeIf(e -> e.dependent() == noun || e.governor() == noun && e.dependent() == number);
    edges.replaceAll(
        e ->
            e.dependent() == number
                ? new Dependency(e.governor(), noun, e.label())
                : e.governor() == noun && e.dependent() > noun
                    ? new Dependency(verb, e.dependent(), e.label())
                    : e);
    edges.add(new Dependency(noun, number, "nummod"));
  }

  /** "Rejected the offer as insulting": it is said to be so, and nobody insults. */
  private List<Integer> judgements() {
    return sentence.tokens().stream()
        .filter(t -> t.index() > 1 && (t.tag().equals("VBG") || isJudged(t)))
        .filter(t -> sentence.token(t.index() - 1).word().equals("as"))
        .filter(
            t ->
                sentence
                    .children(t.index(), l -> !AnyOf.matches(l, "mark|case|punct|cc|conj:and"))
                    .isEmpty())
        .map(Token::index)
        .toList();
  }

  /** "Condemned the verdict as biased", but not "released the men as promised". */
  private boolean isJudged(Token participle) {
    return participle.tag().equals("VBN")
        && sentence.above(participle.index()).stream()
            .filter(d -> d.label().equals("advcl:as") && d.governor() > 0)
            .anyMatch(
                d ->
                    AnyOf.matches(sentence.token(d.governor()).lemma(), JUDGING)
                        && has(d.governor(), "obj"));
  }

  /** "Remained fully committed", "was more guarded": what is so by degrees is how somebody is. */
  private List<Integer> states() {
    return Stream.concat(
            sentence.dependencies().stream()
                .filter(d -> d.label().equals("xcomp") && d.governor() > 0)
                .filter(
                    d ->
                        AnyOf.matches(
                            sentence.token(d.governor()).lemma(), "remain|stay|feel|seem|look"))
                .map(Dependency::dependent),
            sentence.dependencies().stream()
                .filter(d -> d.label().equals("aux:pass"))
                .map(Dependency::governor)
                .filter(this::compared))
        .filter(i -> sentence.token(i).tag().equals("VBN"))
        .filter(
            i ->
                sentence.children(i, "advmod"::equals).stream()
                    .anyMatch(adverb -> degrees.contains(sentence.token(adverb).lemma())))
        .toList();
  }

  private static Dependency ofState(Dependency edge) {
    return switch (edge.label()) {
      case "aux:pass" -> new Dependency(edge.governor(), edge.dependent(), "cop");
      case "nsubj:pass" -> new Dependency(edge.governor(), edge.dependent(), "nsubj");
      default -> edge;
    };
  }

  /** "Was more guarded", and not "was more often used": how much stands right before it. */
  private boolean compared(int participle) {
    return participle > 1
        && AnyOf.matches(
            sentence.token(participle - 1).lemma(), "more|less|very|too|so|quite|rather")
        && sentence.children(participle, "advmod"::equals).contains(participle - 1)
        && sentence.below(participle).stream()
            .filter(d -> d.dependent() > participle)
            .filter(d -> !sentence.token(d.dependent() - 1).word().equals(","))
            .allMatch(d -> AnyOf.matches(d.relation(), "punct|advcl|conj|cc|parataxis"));
  }

  private List<Integer> nouns(IntPredicate which) {
    return sentence.tokens().stream()
        .filter(t -> t.tag().equals("NN") && t.entity().equals("O"))
        .map(Token::index)
        .filter(which::test)
        .toList();
  }

  /** "A deal concluded in Oslo": what describes a noun and has no object is a participle. */
  private List<Integer> participles() {
    return sentence.tokens().stream()
        .filter(t -> t.tag().equals("VBD"))
        .map(Token::index)
        .filter(i -> sentence.above(i).stream().anyMatch(d -> d.label().equals("acl")))
        .filter(i -> !has(i, "nsubj") && !has(i, "obj") && !has(i, "aux"))
        .toList();
  }

  /** "Welcomed the ruling": where a determiner is taken for the noun, the word behind it is. */
  private List<Integer> gerunds() {
    return behindArticle("VBG");
  }

  /** "Two of the injured": people, and nobody's injuring. */
  private List<Integer> people() {
    return behindArticle("VBN|JJ");
  }

  private List<Integer> behindArticle(String tags) {
    return sentence.tokens().stream()
        .filter(t -> t.tag().matches(tags) && t.index() > 1)
        .map(Token::index)
        .filter(i -> sentence.token(i - 1).word().matches("(?i)the|a|an|this|that"))
        .filter(i -> sentence.children(i - 1, "amod"::equals).contains(i) || isCutOff(i))
        .toList();
  }

  /** "Left after the raid and later settled in Oslo": what comes next is no participle. */
  private List<Integer> pasts() {
    return sentence.tokens().stream()
        .filter(t -> AnyOf.matches(t.tag(), "VBN|VBD") && t.index() > 2)
        .map(Token::index)
        .filter(i -> !has(i, "nsubj") && sentence.children(i, l -> l.startsWith("aux")).isEmpty())
        .filter(i -> joined(i).flatMap(this::verbAbove).isPresent())
        .toList();
  }

  /** The noun with an "and" that a participle hangs on and follows. */
  private Optional<Integer> joined(int participle) {
    return sentence.above(participle).stream()
        .filter(d -> d.label().equals("acl") && d.governor() < participle)
        .map(Dependency::governor)
        .filter(noun -> sentence.children(noun, l -> l.startsWith("conj")).isEmpty())
        .filter(
            noun ->
                sentence.children(noun, "cc"::equals).stream()
                    .anyMatch(cc -> noun < cc && onlyAdverbs(cc + 1, participle)))
        .findFirst();
  }

  private boolean onlyAdverbs(int from, int to) {
    return IntStream.range(from, to).allMatch(i -> sentence.token(i).tag().startsWith("RB"));
  }

  private Optional<Integer> verbAbove(int noun) {
    int node = noun;
    for (int i = 0; i < HIGHEST_CLIMB && node != 0; i++) {
      if (sentence.token(node).tag().equals("VBD")) {
        return Optional.of(node);
      }
      int from = node;
      node =
          sentence.above(node).stream()
              .map(Dependency::governor)
              .filter(g -> g < from)
              .findFirst()
              .orElse(0);
    }
    return Optional.empty();
  }

  private void second(int verb, List<Dependency> edges) {
    int noun = joined(verb).orElseThrow();
    int first = verbAbove(noun).orElseThrow();
    edges.remove(new Dependency(noun, verb, "acl"));
    edges.add(new Dependency(first, verb, "conj:and"));
    sentence
        .children(first, "nsubj"::equals)
        .forEach(subject -> edges.add(new Dependency(verb, subject, "nsubj")));
  }

  /** "Nineteen of the injured", where both "the" and "injured" hang on "nineteen". */
  private boolean isCutOff(int word) {
    return sentence.above(word - 1).stream()
        .filter(d -> d.label().startsWith("nmod"))
        .anyMatch(d -> sentence.children(d.governor(), "acl"::equals).contains(word));
  }

  /** "Came to light": nothing is lit. */
  private List<Integer> light() {
    return sentence.tokens().stream()
        .filter(t -> t.word().equals("light") && t.isVerb() && t.index() > 2)
        .map(Token::index)
        .filter(i -> sentence.token(i - 1).word().equals("to"))
        .filter(i -> AnyOf.matches(sentence.token(i - 2).lemma(), "come|bring"))
        .toList();
  }

  private static Dependency ofGerund(Dependency edge, int noun) {
    int determiner = noun - 1;
    if (edge.dependent() == noun && AnyOf.matches(edge.label(), "amod|acl")) {
      return new Dependency(noun, determiner, "det");
    }
    if (edge.dependent() == determiner) {
      return new Dependency(edge.governor(), noun, edge.label());
    }
    return edge.governor() == determiner
        ? new Dependency(noun, edge.dependent(), edge.label())
        : edge;
  }

  private boolean finite(int noun) {
    return has(noun, "nsubj") && has(noun, "obj") && !has(noun, "cop") && !has(noun, "det");
  }

  private boolean infinitive(int noun) {
    return has(noun, "nsubj")
        && has(noun, "cop")
        && noun > 1
        && sentence.token(noun - 1).word().equalsIgnoreCase("to")
        && sentence.children(noun, "case"::equals).contains(noun - 1);
  }

  private boolean has(int token, String label) {
    return !sentence.children(token, label::equals).isEmpty();
  }

  private Token tagged(int index, String tag) {
    Token t = sentence.token(index);
    return new Token(t.index(), t.span(), t.word(), t.lemma(), tag, t.entity());
  }

  private Dependency ofInfinitive(Dependency edge) {
    return switch (edge.label()) {
      case "cop" -> new Dependency(edge.governor(), edge.dependent(), "aux");
      case "case" -> new Dependency(edge.governor(), edge.dependent(), "mark");
      default -> edge;
    };
  }
}
