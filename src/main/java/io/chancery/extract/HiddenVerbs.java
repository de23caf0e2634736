package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Closed the ports and reduced ferries to one a day": no ferry is joined to a verb; where a parser
 * joins it, what stands between "and" and the noun is the second verb, and the noun is its object;
 * so where it joins a name to the first verb's object: "took the letter and named Captain Lang to".
 */
final class HiddenVerbs {

  private final Sentence sentence;
  private final List<Dependency> edges;
  private final List<Token> tokens;

  private HiddenVerbs(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence with such words as verbs. */
  static Sentence found(Sentence sentence) {
    HiddenVerbs verbs = new HiddenVerbs(sentence);
    sentence.dependencies().stream()
        .filter(edge -> AnyOf.matches(edge.label(), "conj:and|conj:but"))
        .filter(edge -> edge.governor() < edge.dependent())
        .forEach(
            edge -> {
              verbs.participle(edge).ifPresent(verb -> verbs.mend(edge, verb));
              verbs.behindObject(edge).ifPresent(verb -> verbs.behind(edge, verb));
              verbs.dated(edge).ifPresent(first -> verbs.goOn(first, edge.dependent()));
            });
    return sentence.with(verbs.tokens, verbs.edges);
  }

  /** The participle right behind "and", of a noun that nothing else determines. */
  private Optional<Integer> participle(Dependency edge) {
    int noun = edge.dependent();
    boolean beside =
        sentence.token(edge.governor()).tag().equals("VBD")
            && sentence.token(noun).tag().equals("NNS")
            && sentence
                .children(noun, l -> AnyOf.matches(l, "det|nmod:poss|nsubj*|cop|case"))
                .isEmpty();
    return sentence.children(noun, "amod"::equals).stream()
        .filter(word -> beside && sentence.token(word).tag().equals("VBN") && word > 1)
        .filter(word -> sentence.children(noun, "cc"::equals).contains(word - 1))
        .findFirst();
  }

  /** "Took the money and named Otto Lang to replace him": nobody takes Lang. */
  private Optional<Integer> behindObject(Dependency edge) {
    int verb =
        sentence.children(edge.dependent(), "cc"::equals).stream()
            .filter(and -> and > edge.governor() && and < edge.dependent())
            .findFirst()
            .map(and -> and + 1)
            .orElse(edge.dependent());
    return Optional.of(verb)
        .filter(word -> word < edge.dependent() && sentence.token(word).tag().equals("VBN"))
        .filter(word -> sentence.token(edge.dependent()).isProper())
        .filter(word -> AnyOf.matches(sentence.token(word + 1).tag(), "DT|PRP$|NNP"))
        .filter(word -> hasPurpose(edge))
        .filter(word -> above(edge.governor()).isPresent());
  }

  /** Whether an infinitive follows, as behind somebody who is named to do something. */
  private boolean hasPurpose(Dependency edge) {
    return above(edge.governor()).stream()
        .flatMap(verb -> sentence.children(verb, "advcl:to"::equals).stream())
        .anyMatch(purpose -> purpose > edge.dependent());
  }

  /** The verb in the past that has the noun as its object. */
  private Optional<Integer> above(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(verb -> sentence.token(verb).tag().equals("VBD"))
        .findFirst();
  }

  private void behind(Dependency edge, int verb) {
    sentence.above(verb).forEach(edges::remove);
    above(edge.governor())
        .ifPresent(first -> mend(new Dependency(first, edge.dependent(), edge.label()), verb));
  }

  private void mend(Dependency edge, int verb) {
    int first = edge.governor();
    int noun = edge.dependent();
    Token word = sentence.token(verb);
    tokens.set(
        verb - 1,
        new Token(word.index(), word.span(), word.word(), word.lemma(), "VBD", word.entity()));
    sentence.above(noun).forEach(edges::remove);
    edges.remove(new Dependency(noun, verb, "amod"));
    edges.remove(new Dependency(noun, verb - 1, "cc"));
    edges.add(new Dependency(verb, verb - 1, "cc"));
    edges.add(new Dependency(first, verb, edge.label()));
    sentence.above(first).stream()
        .filter(above -> above.governor() > 0)
        .forEach(above -> edges.add(new Dependency(above.governor(), verb, above.label())));
    edges.add(new Dependency(verb, noun, "obj"));
    sentence.below(first).stream()
        .filter(below -> shared(below, noun))
        .forEach(below -> take(below, verb, noun));
  }

  /** "Opened in 2023 and processes 5 million tonnes": no day is joined to what is counted. */
  private Optional<Integer> dated(Dependency edge) {
    int verb = edge.dependent();
    boolean hidden =
        sentence.token(verb).tag().equals("NNS")
            && sentence.token(edge.governor()).entity().equals("DATE")
            && AnyOf.matches(sentence.token(verb - 1).word(), "and|but")
            && verb < sentence.tokens().size()
            && AnyOf.matches(sentence.token(verb + 1).tag(), "CD|[$]");
    return sentence.above(hidden ? edge.governor() : 0).stream()
        .filter(d -> d.relation().equals("obl") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(first -> sentence.token(first).tag().equals("VBD"))
        .findFirst();
  }

  private void goOn(int first, int verb) {
    Token word = sentence.token(verb);
    tokens.set(
        verb - 1,
        new Token(word.index(), word.span(), word.word(), word.lemma(), "VBZ", word.entity()));
    edges.removeIf(d -> d.dependent() == verb || d.dependent() == verb - 1);
    edges.replaceAll(
        d ->
            d.governor() == first && d.dependent() > verb
                ? new Dependency(verb, d.dependent(), d.label())
                : d);
    edges.add(new Dependency(verb, verb - 1, "cc"));
    edges.add(new Dependency(first, verb, "conj:and"));
    sentence.children(first, l -> l.startsWith("nsubj")).stream()
        .map(subject -> new Dependency(verb, subject, "nsubj"))
        .forEach(edges::add);
  }

  private boolean shared(Dependency below, int noun) {
    return below.label().equals("nsubj") || below.dependent() > noun && late(below);
  }

  private static boolean late(Dependency below) {
    return below.relation().equals("obl") || below.label().equals("advcl:to");
  }

  /** The subject is that of both verbs; what follows the second is its own. */
  private void take(Dependency below, int verb, int noun) {
    if (below.dependent() > noun) {
      edges.remove(below);
    }
    edges.add(new Dependency(verb, below.dependent(), below.label()));
  }
}
