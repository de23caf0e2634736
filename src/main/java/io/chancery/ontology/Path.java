package io.chancery.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way through a dependency tree from a trigger to an argument: {@code nsubj}, {@code obl:with},
 * {@code xcomp>obj} (down twice), {@code <acl>nsubj} (up an edge, then down).
 *
 * <p>A label matches an edge of that label; {@code obl:*} matches any subtype.
 *
 * @param steps in walking order
 */
public record Path(List<Step> steps) {

  /**
   * One edge.
   *
   * @param up whether it is walked from dependent to governor
   * @param label the relation, possibly with {@code :*}
   */
  public record Step(boolean up, String label) {

    /** Whether an edge of this label can be walked. */
    public boolean matches(String edge) {
      return label.endsWith(":*")
          ? edge.equals(label.substring(0, label.length() - 2))
              || edge.startsWith(label.substring(0, label.length() - 1))
          : edge.equals(label);
    }
  }

  private static final Pattern STEP = Pattern.compile("([<>]?)([a-z]+(?::[a-z_*]+)*)");

  public Path {
    steps = List.copyOf(steps);
  }

  /** Reads the notation of the lexicon. */
  public static Path parse(String text) {
    Matcher matcher = STEP.matcher(text);
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (matcher.lookingAt() || matcher.find(at)) {
      if (matcher.start() != at) {
        break;
      }
      steps.add(new Step(matcher.group(1).equals("<"), matcher.group(2)));
      at = matcher.end();
      if (at == text.length()) {
        return new Path(steps);
      }
      matcher.region(at, text.length());
    }
    throw new IllegalArgumentException(
        "'"
            + text
            + "' is no dependency path: write labels such as nsubj, obl:with, xcomp>obj or <acl>nsubj");
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      text.append(step.up() ? "<" : text.isEmpty() ? "" : ">").append(step.label());
    }
    return text.toString();
  }
}
