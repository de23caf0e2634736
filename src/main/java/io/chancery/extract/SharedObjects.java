package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives both verbs of "shot and killed a guard" their object, whichever of them the parser took,
 * and the second of "halted the work and resumed it" the one that its pronoun means.
 */
final class SharedObjects {

  /** A verb with a greater share of uses without object stands alone: "came and took the bag". */
  private static final double OFTEN = 0.4;

  private final Sentence sentence;
  private final WordNet wordNet;

  private SharedObjects(Sentence sentence, WordNet wordNet) {
    this.sentence = sentence;
    this.wordNet = wordNet;
  }

  /** The sentence with the objects that conjoined verbs share. */
  static Sentence added(Sentence sentence, WordNet wordNet) {
    SharedObjects shared = new SharedObjects(sentence, wordNet);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(shared::verbs)
        .flatMap(pair -> shared.objects(pair.governor(), pair.dependent()))
        .distinct()
        .forEach(edges::add);
    sentence.dependencies().stream()
        .filter(edge -> edge.relation().equals("conj") && edge.governor() != 0)
        .forEach(pair -> shared.again(pair, edges));
    return edges.equals(sentence.dependencies()) ? sentence : sentence.with(edges);
  }

  /** "Halted its operations and resumed them": what was halted is resumed. */
  private void again(Dependency pair, List<Dependency> edges) {
    int first = pair.governor();
    int second = pair.dependent();
    List<Integer> meant =
        sentence.children(first, "obj"::equals).stream()
            .filter(o -> first < o && o < second && sentence.token(o).isNoun())
            .toList();
    sentence.children(second, "obj"::equals).stream()
        .filter(o -> second < o && agrees(sentence.token(o).lemma(), meant))
        .filter(
            o ->
                sameDoer(first, second)
                    && !quoted(first, o)
                    && !(sentence.token(o).lemma().equals("it") && isAsked(second)))
        .map(o -> new Dependency(second, o, "obj"))
        .forEach(
            pronoun -> {
              edges.remove(pronoun);
              meant.forEach(o -> edges.add(new Dependency(second, o, "obj")));
            });
  }

  /** "Hand it a file and ask it to rule": somebody is asked, and no file. */
  private boolean isAsked(int verb) {
    return AnyOf.matches(sentence.token(verb).lemma(), "ask|tell|urge|order|force|warn|persuade");
  }

  private boolean agrees(String pronoun, List<Integer> meant) {
    boolean several =
        meant.size() > 1
            || meant.stream().anyMatch(o -> AnyOf.matches(sentence.token(o).tag(), "NNS|NNPS"));
    return !meant.isEmpty() && pronoun.matches(several ? "they|them" : "it");
  }

  private boolean sameDoer(int first, int second) {
    return sentence.token(first).isVerb()
        && sentence.token(second).isVerb()
        && sentence.children(second, l -> l.startsWith("nsubj")).stream()
            .allMatch(sentence.children(first, l -> l.startsWith("nsubj"))::contains);
  }

  private boolean quoted(int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(t -> AnyOf.matches(t.tag(), "``|''"));
  }

  /** Two verbs with nothing but "and" or "or" and adverbs between them. */
  private boolean verbs(Dependency edge) {
    return AnyOf.matches(edge.label(), "conj:and|conj:or")
        && edge.governor() != 0
        && edge.governor() < edge.dependent()
        && sentence.token(edge.governor()).isVerb()
        && sentence.token(edge.dependent()).isVerb()
        && sentence.tokens().subList(edge.governor(), edge.dependent() - 1).stream()
            .allMatch(t -> AnyOf.matches(t.tag(), "CC|RB|,"));
  }

  private Stream<Dependency> objects(int first, int second) {
    List<Integer> ofFirst = sentence.children(first, "obj"::equals);
    List<Integer> ofSecond = sentence.children(second, "obj"::equals);
    if (wants(second)) {
      return ofFirst.stream().filter(o -> o > second).map(o -> new Dependency(second, o, "obj"));
    }
    return wants(first) && transitive(first)
        ? ofSecond.stream().filter(o -> o > second).map(o -> new Dependency(first, o, "obj"))
        : Stream.empty();
  }

  /** Whether the verb has nothing yet that could be its object. */
  private boolean wants(int verb) {
    return sentence
        .children(verb, l -> AnyOf.matches(l, "obj|iobj|ccomp|xcomp|aux:pass|compound:prt"))
        .isEmpty();
  }

  private boolean transitive(int verb) {
    return wordNet.withoutObject(sentence.token(verb).lemma()) < OFTEN;
  }
}
