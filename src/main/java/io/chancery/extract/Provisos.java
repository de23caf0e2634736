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
