package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives what happened its day where a parser takes the day for the one who says so: {@code It fired
 * a missile on Thursday, the army said}.
 */
final class DaysBeforeSpeakers {

  /**
   * A day that seems to speak.
   *
   * @param told edge from what happened to the verb of saying
   * @param day edge from that verb to the day
   * @param speaker edge from the day to who speaks
   */
  private record Mistaken(Dependency told, Dependency day, Dependency speaker) {}

  private DaysBeforeSpeakers() {}

  /** The sentence with the day for what happened, and the noun behind it as the one who says so. */
  static Sentence parted(Sentence sentence, Set<String> reportingVerbs) {
    Sentence parted = sentence;
    for (Dependency edge : sentence.dependencies()) {
      if (edge.label().equals("nsubj")
          && reportingVerbs.contains(sentence.token(edge.governor()).lemma())
          && isDay(sentence, edge.dependent())) {
        Optional<Mistaken> mistaken = mistaken(sentence, edge);
        parted = mistaken.isPresent() ? parted(parted, mistaken.get()) : parted;
      }
    }
    return parted;
  }

  private static boolean isDay(Sentence sentence, int word) {
    return word > 1
        && word < sentence.tokens().size()
        && sentence.token(word).entity().equals("DATE")
        && AnyOf.matches(sentence.token(word - 1).lemma(), "on|in")
        && sentence.token(word + 1).word().equals(",");
  }

  private static Optional<Mistaken> mistaken(Sentence sentence, Dependency day) {
    int verb = day.governor();
    Optional<Dependency> speaker =
        sentence.below(day.dependent()).stream()
            .filter(edge -> edge.label().equals("appos"))
            .filter(edge -> edge.dependent() > day.dependent() && edge.dependent() < verb)
            .findFirst();
    return sentence.above(verb).stream()
        .filter(edge -> edge.relation().equals("advcl") && edge.governor() > 0)
        .filter(edge -> edge.governor() < day.dependent())
        .findFirst()
        .flatMap(told -> speaker.map(who -> new Mistaken(told, day, who)));
  }

  private static Sentence parted(Sentence sentence, Mistaken mistaken) {
    int happened = mistaken.told().governor();
    int verb = mistaken.told().dependent();
    int day = mistaken.day().dependent();
    List<Dependency> edges = new ArrayList<>();
    for (Dependency edge : sentence.dependencies()) {
      if (edge.dependent() == happened && edge.governor() != verb) {
        edges.add(new Dependency(edge.governor(), verb, edge.label()));
      } else if (!edge.equals(mistaken.told())
          && !edge.equals(mistaken.day())
          && !edge.equals(mistaken.speaker())
          && edge.dependent() != day - 1) {
        edges.add(edge);
      }
    }
    edges.add(new Dependency(verb, happened, "ccomp"));
    edges.add(new Dependency(verb, mistaken.speaker().dependent(), "nsubj"));
    edges.add(new Dependency(happened, day, "obl:" + sentence.token(day - 1).lemma()));
    edges.add(new Dependency(day, day - 1, "case"));
    return sentence.with(edges);
  }
}
