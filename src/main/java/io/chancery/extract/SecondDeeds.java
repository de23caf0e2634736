package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a second verb what it has of its own, where a parser lets it share with the first: who
 * {@code promised not to shoot and to open a road} will open it, who {@code was fired on and shot
 * back} shot, and in {@code the mill, which makes oil, cut its prices} the mill cut them.
 */
final class SecondDeeds {

  private final Sentence sentence;
  private final Grammar grammar;
  private final List<Dependency> edges;

  private SecondDeeds(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with these verbs where they belong. */
  static Sentence told(Sentence sentence) {
    SecondDeeds deeds = new SecondDeeds(sentence);
    sentence.dependencies().forEach(deeds::mend);
    return sentence.with(deeds.edges);
  }

  private void mend(Dependency edge) {
    if (edge.governor() == 0) {
      return;
    }
    if (edge.relation().equals("conj") && isPromisedToo(edge)) {
      sentence.above(edge.governor()).stream()
          .filter(d -> AnyOf.matches(d.label(), "xcomp|ccomp") && d.governor() > 0)
          .findFirst()
          .ifPresent(d -> replace(edge, new Dependency(d.governor(), edge.dependent(), "xcomp")));
    } else if (edge.label().equals("nsubj:pass") && strikesBack(edge.governor())) {
      replace(edge, new Dependency(edge.governor(), edge.dependent(), "nsubj"));
    } else if (edge.label().equals("dep") && isBehindRelative(edge)) {
      above(edge.governor(), "acl:relcl").ifPresent(noun -> raise(noun, edge));
    }
  }

  /** "Not to shoot and to open a road": the second infinitive has a mark and no negation. */
  private boolean isPromisedToo(Dependency edge) {
    return grammar.marked(edge.governor(), "to")
        && grammar.marked(edge.dependent(), "to")
        && edge.governor() > 2
        && sentence.token(edge.governor() - 2).word().equals("not");
  }

  /** "Was fired on and shot back": a verb with "back" and no auxiliary of its own. */
  private boolean strikesBack(int verb) {
    return verb < sentence.tokens().size()
        && AnyOf.matches(sentence.token(verb).lemma(), "shoot|fire|hit|strike|fight|punch")
        && sentence.token(verb + 1).word().equals("back")
        && sentence.children(verb, l -> l.startsWith("aux")).isEmpty()
        && sentence.above(verb).stream().anyMatch(d -> d.relation().equals("conj"));
  }

  /** Whether a verb in the past stands behind the comma that ends a relative clause. */
  private boolean isBehindRelative(Dependency edge) {
    int verb = edge.dependent();
    return AnyOf.matches(sentence.token(verb).tag(), "VBD|VBN|VBZ")
        && edge.governor() < verb
        && sentence.token(verb - 1).word().equals(",")
        && sentence.children(verb, l -> AnyOf.matches(l, "nsubj*|aux*|mark|cc")).isEmpty()
        && above(edge.governor(), "acl:relcl")
            .filter(noun -> sentence.above(noun).stream().anyMatch(d -> d.governor() == 0))
            .isPresent();
  }

  private void raise(int noun, Dependency edge) {
    int verb = edge.dependent();
    edges.remove(edge);
    edges.removeIf(d -> d.governor() == 0 && d.dependent() == noun);
    edges.add(new Dependency(0, verb, "root"));
    edges.add(new Dependency(verb, noun, "nsubj"));
    edges.replaceAll(
        d ->
            d.governor() == edge.governor() && d.dependent() > verb
                ? new Dependency(verb, d.dependent(), d.label())
                : d);
  }

  private Optional<Integer> above(int word, String label) {
    return sentence.above(word).stream()
        .filter(d -> d.label().equals(label) && d.governor() > 0)
        .map(Dependency::governor)
        .findFirst();
  }

  private void replace(Dependency edge, Dependency other) {
    edges.replaceAll(d -> d.equals(edge) ? other : d);
  }
}
