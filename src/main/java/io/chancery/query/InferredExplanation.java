package io.chancery.query;

import java.util.List;

/**
 * How something follows that nobody says.
 *
 * @param of what was to be explained, in words
 * @param ways each a chain of rules, in words
 * @param further how many more ways there are
 * @param supports the sentences on which these ways rest
 */
public record InferredExplanation(
    String of, List<String> ways, int further, List<Explanation.Support> supports) {

  public InferredExplanation {
    ways = List.copyOf(ways);
    supports = List.copyOf(supports);
  }

  /** The chains of rules, and how many more there are. */
  String chains() {
    String more = further == 0 ? "" : "\nand in %d more ways\n".formatted(further);
    return String.join("\n", ways) + more;
  }

  /** For people: the chains of rules, then the sentences. */
  public String text() {
    String sentences =
        supports.isEmpty()
            ? ""
            : "\n" + new Explanation("It rests on these sentences:", supports).text();
    return "%s\ninferred: no document says it\n\n%s%s".formatted(of, chains(), sentences);
  }
}
