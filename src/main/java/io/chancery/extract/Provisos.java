package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Hangs on their verb the phrases that stand in commas and say on what it depends or how it is
 * said: {@code will sail on Monday, weather permitting}, {@code and, to be honest, I left}.
 */
final class Provisos {

  private final Sentence sentence;
  private final Set<String> permitting;

  private Provisos(Sentence sentence, Set<String> permitting) {
    this.sentence = sentence;
    this.permitting = permitting;
  }

  /**
   * The sentence with its provisos.
   *
   * @param permitting the lemmas of what may not permit it
   */
  static Sentence hung(Sentence sentence, Set<String> permitting) {
    Provisos provisos = new Provisos(sentence, permitting);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.tokens().stream()
        .filter(provisos::permits)
        .forEach(token -> provisos.hang(token.index(), edges));
    edges.replaceAll(d -> provisos.comments(d) ? provisos.comment(d) : d);
    sentence.tokens().stream()
        .filter(t -> t.word().equals("whatever"))
        .forEach(t -> provisos.whatever(t.index(), edges));
    return sentence.with(edges);
  }

  /** "Weather permitting" behind a comma or first of all. */
  private boolean permits(Token token) {
    int at = token.index();
    return AnyOf.matches(token.word(), "permitting|allowing")
        && at > 1
        && permitting.contains(sentence.token(at - 1).word().toLowerCase(Locale.ROOT))
        && (at == 2 || sentence.token(at - 2).word().equals(","))
        && (at == sentence.tokens().size() || sentence.token(at + 1).word().matches("[,.;:]"));
  }

  /** "To be honest" between commas says how it is said, and is nobody's aim. */
  private boolean comments(Dependency edge) {
    int at = edge.dependent();
    return edge.governor() > 0
        && AnyOf.matches(edge.relation(), "xcomp|advcl|ccomp|parataxis|dep|acl")
        && AnyOf.matches(
            sentence.token(at).word(), "honest|frank|fair|clear|precise|exact|blunt|sure")
        && at > 2
        && sentence.token(at - 1).word().equals("be")
        && AnyOf.matches(sentence.token(at - 2).word(), "to|To")
        && (at == 3 || sentence.token(at - 3).word().equals(","))
        && at < sentence.tokens().size()
        && sentence.token(at + 1).word().equals(",");
  }

  private Dependency comment(Dependency edge) {
    return new Dependency(edge.governor(), edge.dependent(), "discourse");
  }

  /** "Will go whatever the result": nobody goes a result. */
  private void whatever(int word, List<Dependency> edges) {
    for (Dependency edge : sentence.above(word)) {
      int noun = edge.dependent() == word ? edge.governor() : 0;
      boolean bare =
          noun > word
              && sentence.token(noun).isNoun()
              && AnyOf.matches(edge.relation(), "det|dep")
              && sentence.children(noun, l -> AnyOf.matches(l, "cop|acl:relcl")).isEmpty();
      for (Dependency above : sentence.above(bare ? noun : 0)) {
        if (above.governor() > 0
            && above.governor() < word
            && sentence.token(above.governor()).isVerb()
            && AnyOf.matches(above.relation(), "obj|dep|xcomp|ccomp|advcl|obl")) {
          edges.remove(above);
          edges.remove(edge);
          edges.add(new Dependency(above.governor(), noun, "obl:whatever"));
          edges.add(new Dependency(noun, word, "case"));
        }
      }
    }
  }

  private void hang(int participle, List<Dependency> edges) {
    int noun = participle - 1;
    OptionalInt verb =
        List.of(noun, participle).stream()
            .flatMap(i -> sentence.above(i).stream())
            .mapToInt(Dependency::governor)
            .filter(i -> i != noun && i != participle && i > 0)
            .filter(i -> sentence.token(i).isVerb() || sentence.child(i, "cop").isPresent())
            .findFirst();
    if (verb.isPresent()) {
      edges.removeIf(d -> d.dependent() == noun || d.dependent() == participle);
      edges.add(new Dependency(verb.getAsInt(), participle, "advcl"));
      edges.add(new Dependency(participle, noun, "nsubj"));
    }
  }
}
