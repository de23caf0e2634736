package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Names whose last word a parser takes for a verb: in {@code told Norden Payments Bank to stop} no
 * payments bank on anything.
 */
final class NamesAsVerbs {

  private final Sentence sentence;
  private final List<Dependency> edges;

  private NamesAsVerbs(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with such names as objects. */
  static Sentence whole(Sentence sentence) {
    NamesAsVerbs names = new NamesAsVerbs(sentence);
    sentence.dependencies().stream()
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0)
        .filter(d -> sentence.token(d.dependent()).isProper())
        .filter(
            d ->
                sentence
                    .children(d.dependent(), l -> AnyOf.matches(l, "mark|aux*|obj|ccomp"))
                    .isEmpty())
        .forEach(names::mend);
    return sentence.with(names.edges);
  }

  private void mend(Dependency edge) {
    Token last = sentence.token(edge.dependent());
    OptionalInt before =
        sentence.children(last.index(), "nsubj"::equals).stream()
            .filter(i -> i == last.index() - 1 && i > edge.governor())
            .filter(i -> !last.entity().equals("O"))
            .filter(i -> sentence.token(i).entity().equals(last.entity()))
            .mapToInt(i -> i)
            .findFirst();
    if (before.isPresent()) {
      join(edge, before.getAsInt());
    }
  }

  private void join(Dependency edge, int before) {
    int verb = edge.governor();
    int name = edge.dependent();
    edges.replaceAll(
        d -> {
          if (d.equals(edge)) {
            return new Dependency(verb, name, "obj");
          }
          if (d.governor() == name && d.dependent() == before) {
            return new Dependency(name, before, "compound");
          }
          if (d.governor() == name && d.dependent() > name) {
            return new Dependency(verb, d.dependent(), d.label());
          }
          if (d.governor() == before && d.dependent() < before) {
            return new Dependency(name, d.dependent(), d.label());
          }
          return d.dependent() == before && d.governor() != name
              ? new Dependency(d.governor(), name, d.label())
              : d;
        });
  }
}
