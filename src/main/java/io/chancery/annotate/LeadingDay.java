package io.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends sentences of news that begin "On Friday Smith renewed …" without a comma: parsers take the
 * day for a part of the name and the name for the time, so that nobody did it.
 */
final class LeadingDay {

  private final List<Token> tokens;
  private final List<Dependency> edges;

  private LeadingDay(List<Token> tokens, List<Dependency> edges) {
    this.tokens = tokens;
    this.edges = new ArrayList<>(edges);
  }

  /** The sentence's edges with the day and the subject told apart. */
  static List<Dependency> mended(List<Token> tokens, List<Dependency> edges) {
    LeadingDay sentence = new LeadingDay(tokens, edges);
    sentence.day().ifPresent(sentence::mend);
    return sentence.edges;
  }

  private Optional<Integer> day() {
    int at = tokens.get(0).word().equals("On") ? 2 : 1;
    boolean day =
        at < tokens.size()
            && tokens.get(at - 1).word().matches("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    return day ? Optional.of(at) : Optional.empty();
  }

  private void mend(int day) {
    Optional<Dependency> swallowed = above(day).filter(d -> d.label().equals("compound"));
    Optional<Dependency> name = swallowed.flatMap(d -> phrase(d.governor()));
    name.filter(d -> verb(d.governor())).ifPresent(d -> mend(day, swallowed.get(), d));
  }

  private void mend(int day, Dependency swallowed, Dependency name) {
    int verb = name.governor();
    edges.remove(swallowed);
    edges.add(new Dependency(verb, day, day == 2 ? "obl:on" : "obl:tmod"));
    if (edges.remove(new Dependency(name.dependent(), 1, "case"))) {
      edges.add(new Dependency(day, 1, "case"));
    }
    if (name.label().startsWith("obl")) {
      edges.remove(name);
      edges.add(new Dependency(verb, name.dependent(), passive(verb) ? "nsubj:pass" : "nsubj"));
    }
  }

  /** The edge above a noun phrase, from any word of its name. */
  private Optional<Dependency> phrase(int word) {
    Optional<Dependency> edge = above(word);
    while (edge.isPresent() && edge.get().label().equals("compound")) {
      edge = above(edge.get().governor());
    }
    return edge;
  }

  private Optional<Dependency> above(int word) {
    return edges.stream().filter(d -> d.dependent() == word).findFirst();
  }

  private boolean verb(int index) {
    return index > 0 && tokens.get(index - 1).isVerb();
  }

  private boolean passive(int verb) {
    return edges.stream().anyMatch(d -> d.governor() == verb && d.label().equals("aux:pass"));
  }
}
