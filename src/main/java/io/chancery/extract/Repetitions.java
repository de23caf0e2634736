package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;

/**
 * Takes how often something is done for no object of it: in {@code closed the gate several times}
 * the gate is closed.
 */
final class Repetitions {

  private Repetitions() {}

  /** The sentence with such phrases as adverbials, and the object before them as the object. */
  static Sentence parted(Sentence sentence) {
    List<Dependency> edges =
        sentence.dependencies().stream().map(edge -> mended(sentence, edge).orElse(edge)).toList();
    return sentence.with(edges);
  }

  private static Optional<Dependency> mended(Sentence sentence, Dependency edge) {
    int verb = edge.governor();
    if (verb == 0 || !sentence.token(verb).isVerb()) {
      return Optional.empty();
    }
    if (edge.label().equals("obj") && often(sentence, edge.dependent())) {
      return Optional.of(new Dependency(verb, edge.dependent(), "obl:tmod"));
    }
    boolean object =
        edge.label().matches("dep|iobj")
            && edge.dependent() > verb
            && sentence.token(edge.dependent()).isNoun()
            && sentence.children(verb, "obj"::equals).stream()
                .anyMatch(o -> o > edge.dependent() && often(sentence, o));
    return object ? Optional.of(new Dependency(verb, edge.dependent(), "obj")) : Optional.empty();
  }

  private static boolean often(Sentence sentence, int noun) {
    Token word = sentence.token(noun);
    return word.word().equals("times")
        && sentence.children(noun, l -> l.startsWith("nmod")).isEmpty()
        && sentence.children(noun, l -> AnyOf.matches(l, "amod|nummod")).stream()
            .map(sentence::token)
            .anyMatch(t -> t.tag().equals("CD") || AnyOf.matches(t.lemma(), "several|many|more"));
  }
}
