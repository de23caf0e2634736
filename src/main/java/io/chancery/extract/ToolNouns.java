package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Things listed behind others that a parser takes for a deed: in {@code brought cranes and cutting
 * equipment} nobody cuts anything, the equipment was brought.
 */
final class ToolNouns {

  private static final Set<String> TOOLS = Set.of("noun.artifact");
  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final Set<String> gerunds;

  private ToolNouns(Sentence sentence, Set<String> gerunds) {
    this.sentence = sentence;
    this.gerunds = gerunds;
  }

  /**
   * The sentence with these things beside the ones before them.
   *
   * @param gerunds words in -ing of what a tool is for
   */
  static Sentence listed(Sentence sentence, Set<String> gerunds) {
    ToolNouns nouns = new ToolNouns(sentence, gerunds);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.tokens().stream().filter(nouns::isFor).forEach(t -> nouns.list(t.index(), edges));
    return sentence.with(edges);
  }

  /** "Cranes and cutting equipment": a thing before it and a tool right behind it. */
  private boolean isFor(Token gerund) {
    int at = gerund.index();
    return gerund.tag().equals("VBG")
        && gerunds.contains(gerund.word())
        && at > 3
        && AnyOf.matches(sentence.token(at - 1).word(), "and|or")
        && AnyOf.matches(sentence.token(at - 2).tag(), "NN|NNS")
        && sentence.children(at, "obj"::equals).equals(List.of(at + 1))
        && SELECTION.foremost(sentence.token(at + 1), TOOLS)
        && sentence.above(at - 2).stream()
            .anyMatch(d -> AnyOf.matches(d.relation(), "obj|obl|nmod|nsubj|conj"));
  }

  private void list(int gerund, List<Dependency> edges) {
    int thing = gerund - 2;
    int tool = gerund + 1;
    List<Dependency> above = sentence.above(thing);
    int verb = above.get(0).governor();
    edges.removeIf(d -> d.dependent() == gerund || d.dependent() == tool);
    edges.removeIf(d -> d.governor() == gerund && d.label().startsWith("nsubj"));
    edges.replaceAll(
        d ->
            d.governor() != gerund
                ? d
                : new Dependency(d.dependent() < gerund ? tool : verb, d.dependent(), d.label()));
    above.forEach(d -> edges.add(new Dependency(d.governor(), tool, d.label())));
    edges.add(new Dependency(thing, tool, "conj:and"));
    edges.add(new Dependency(tool, gerund, "compound"));
  }
}
