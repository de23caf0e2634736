package io.chancery.reason;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Why a statement holds. */
public sealed interface Derivation {

  /** What holds. */
  Triple statement();

  /** What is told on which it rests, in order, each once. */
  default List<Triple> told() {
    return leaves().distinct().toList();
  }

  /** The told ends of its branches. */
  Stream<Triple> leaves();

  /**
   * It is told: by a document, by a person, or by what is known before reading.
   *
   * @param statement what is told
   */
  record Told(Triple statement) implements Derivation {
    @Override
    public Stream<Triple> leaves() {
      return Stream.of(statement);
    }
  }

  /**
   * It follows by a rule.
   *
   * @param statement what follows
   * @param rule by which
   * @param premises what the rule rests on here, in its order
   * @param absent what had to be absent, with {@code Node.ANY} for anything
   */
  record Inferred(Triple statement, Rule rule, List<Derivation> premises, List<Triple> absent)
      implements Derivation {
    public Inferred {
      premises = List.copyOf(premises);
      absent = List.copyOf(absent);
    }

    @Override
    public Stream<Triple> leaves() {
      return premises.stream().flatMap(Derivation::leaves);
    }
  }

  /**
   * A rule, for people.
   *
   * @param name its name
   * @param says what it says, with variables as {@code ?x}; may be empty
   * @param values what its variables stand for in this case, by their names
   * @param place the file and line where it is written
   */
  record Rule(String name, String says, Map<String, Node> values, String place) {
    private static final Pattern VARIABLE = Pattern.compile("\\?\\w+");

    public Rule {
      values = Map.copyOf(values);
    }

    /** What it says of this case. */
    public String says(Function<Node, String> words) {
      return VARIABLE
          .matcher(says)
          .replaceAll(
              name ->
                  Matcher.quoteReplacement(
                      Optional.ofNullable(values.get(name.group()))
                          .map(words)
                          .orElse(name.group())));
    }
  }
}
