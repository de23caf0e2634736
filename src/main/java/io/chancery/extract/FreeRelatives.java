package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hangs what a clause gives a name to where the clause stands: {@code The council condemned what it
 * called a raid on the port} condemns a raid, in somebody's words.
 */
final class FreeRelatives {

  private final Sentence sentence;
  private final Set<String> naming;

  private FreeRelatives(Sentence sentence, Set<String> naming) {
    this.sentence = sentence;
    this.naming = naming;
  }

  /**
   * The sentence with what is so called in the place of the calling.
   *
   * @param naming the lemmas of verbs for giving something a name
   */
  static Sentence named(Sentence sentence, Set<String> naming) {
    FreeRelatives relatives = new FreeRelatives(sentence, naming);
    List<Dependency> edges = new ArrayList<>();
    sentence.dependencies().forEach(edge -> edges.addAll(relatives.mended(edge)));
    return sentence.with(edges);
  }

  private List<Dependency> mended(Dependency edge) {
    boolean clause =
        edge.governor() > 0 && AnyOf.matches(edge.label(), "ccomp|obj|obl:*|advcl:*|nsubj|csubj");
    return (clause ? named(edge.dependent()) : Optional.<Integer>empty())
        .map(
            noun ->
                List.of(
                    new Dependency(edge.governor(), noun, nominal(edge.label())),
                    new Dependency(edge.governor(), edge.dependent(), "parataxis")))
        .orElse(List.of(edge));
  }

  /** The noun that a clause with "what" calls something: behind the verb, or behind "as". */
  private Optional<Integer> named(int verb) {
    boolean opened =
        sentence.token(verb).isVerb()
            && naming.contains(sentence.token(verb).lemma())
            && sentence.tokens().stream()
                .anyMatch(t -> t.lemma().equals("what") && opens(t.index(), verb));
    return opened
        ? sentence.children(verb, l -> AnyOf.matches(l, "xcomp|obj|obl:as|advcl:as")).stream()
            .filter(noun -> noun > verb && sentence.token(noun).isNoun())
            .findFirst()
        : Optional.empty();
  }

  /** Whether nothing but the one who calls it so stands between. */
  private boolean opens(int what, int verb) {
    return what < verb
        && sentence.children(verb, l -> AnyOf.matches(l, "nsubj|aux*|advmod")).stream()
            .allMatch(i -> i >= what)
        && sentence.above(what).stream()
            .anyMatch(
                d ->
                    d.governor() == verb
                        || sentence.children(verb, "xcomp"::equals).contains(d.governor()));
  }

  private static String nominal(String label) {
    return label.equals("ccomp")
        ? "obj"
        : label.equals("csubj") ? "nsubj" : label.replaceFirst("^advcl:", "obl:");
  }
}
