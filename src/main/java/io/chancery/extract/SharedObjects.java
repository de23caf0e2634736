package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.wordnet.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives both verbs of "shot and killed a guard" their object, whichever of them the parser took.
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
    return edges.size() == sentence.dependencies().size() ? sentence : sentence.with(edges);
  }

  /** Two verbs with nothing but "and" or "or" and adverbs between them. */
  private boolean verbs(Dependency edge) {
    return edge.label().matches("conj:(and|or)")
        && edge.governor() != 0
        && edge.governor() < edge.dependent()
        && sentence.token(edge.governor()).isVerb()
        && sentence.token(edge.dependent()).isVerb()
        && sentence.tokens().subList(edge.governor(), edge.dependent() - 1).stream()
            .allMatch(t -> t.tag().matches("CC|RB|,"));
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
        .children(verb, l -> l.matches("obj|iobj|ccomp|xcomp|aux:pass|compound:prt"))
        .isEmpty();
  }

  private boolean transitive(int verb) {
    return wordNet.withoutObject(sentence.token(verb).lemma()) < OFTEN;
  }
}
