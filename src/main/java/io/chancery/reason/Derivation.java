package io.chancery.reason;

import java.util.List;
import java.util.stream.Stream;
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
   * @param says what it says; may be empty
   * @param place the file and line where it is written
   */
  record Rule(String name, String says, String place) {
    static Rule of(InferenceRule rule) {
      return new Rule(rule.name(), rule.says(), rule.place().text());
    }
  }
}
