package io.chancery.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * What comes back on a question in English.
 *
 * @param question as it was asked
 * @param parts what it asks, in order; empty where it was not read
 * @param understood the words that were understood, for whoever asks again
 * @param apart who bears a name that several bear, where nothing makes them one
 * @param nearest questions of the catalogue that come near, where it has no answer
 */
public record Reply(
    String question,
    List<Part> parts,
    List<String> understood,
    List<String> apart,
    List<String> nearest) {

  /**
   * The answer to one thing that is asked.
   *
   * @param asks the word that asks
   * @param answers in words
   * @param things the same as nodes of the graph, events and entities, as far as they are nodes
   * @param sparql the query that found them, or the closest that found nothing
   * @param rows what it gave
   * @param supports the sentences behind it
   * @param inferred how it follows, where no document says it
   */
  public record Part(
      String asks,
      List<String> answers,
      List<Node> things,
      String sparql,
      Answer.Rows rows,
      List<Explanation.Support> supports,
      Optional<InferredExplanation> inferred) {
    public Part {
      answers = List.copyOf(answers);
      things = List.copyOf(things);
      supports = List.copyOf(supports);
    }

    /** The same for what is asked in other words. */
    Part as(String other) {
      return new Part(other, answers, things, sparql, rows, supports, inferred);
    }

    /** The same, saying so where nothing in the store tells it. */
    Part orNotTold() {
      return answers.isEmpty()
          ? new Part(asks, List.of(NOT_TOLD), things, sparql, rows, supports, inferred)
          : this;
    }

    private String words() {
      return String.join("; ", answers) + basis();
    }

    /** On what it rests where it is no sentence that says it. */
    private String basis() {
      if (answers.equals(List.of(NOT_TOLD))) {
        return "";
      }
      if (inferred.isPresent() && rows.rows().stream().allMatch(AskedAnswers::isInferred)) {
        return " (inferred: no document says it)";
      }
      return supports.isEmpty() ? " (known before reading: no document says it)" : "";
    }
  }

  /** Of one of several that are asked about together, where others have an answer. */
  static final String NOT_TOLD = "nothing tells";

  private static final String STEPS = "Every step: chancery explain \"SUBJECT PROPERTY OBJECT\"";

  public Reply {
    parts = List.copyOf(parts);
    understood = List.copyOf(understood);
    apart = List.copyOf(apart);
    nearest = List.copyOf(nearest);
  }

  /** The same with questions that come near. */
  Reply with(List<String> others) {
    return new Reply(question, parts, understood, apart, others);
  }

  /** Whether everything that is asked has an answer. */
  public boolean answered() {
    return !parts.isEmpty() && parts.stream().noneMatch(part -> part.answers().isEmpty());
  }

  /** All answers. */
  public List<String> answers() {
    return parts.stream().flatMap(part -> part.answers().stream()).toList();
  }

  /** For people: the answers and the sentences behind them, or what was understood. */
  public String text() {
    if (!answered()) {
      return refusal();
    }
    List<Explanation.Support> supports =
        parts.stream().flatMap(part -> part.supports().stream()).distinct().toList();
    return new Explanation(question + "\n" + lines() + namesakes() + chains(), supports).text();
  }

  /** The queries, each runnable as it stands. */
  public String sparql() {
    return parts.stream().map(Part::sparql).distinct().collect(Collectors.joining("\n"));
  }

  private String lines() {
    boolean several = parts.size() > 1;
    return parts.stream()
        .map(part -> (several ? part.asks() + ": " : "") + part.words())
        .collect(Collectors.joining("\n"));
  }

  private String namesakes() {
    return apart.stream().map(line -> "\n" + line).collect(Collectors.joining());
  }

  /** By which rules what is inferred follows, and how to see every step. */
  private String chains() {
    return parts.stream()
        .flatMap(part -> part.inferred().stream())
        .map(inferred -> "\n\n" + inferred.chains().strip() + "\n" + STEPS)
        .collect(Collectors.joining());
  }

  private String refusal() {
    String why =
        parts.isEmpty()
            ? "This question was not read, so there is no answer."
            : "Nothing in the store answers this.";
    String found =
        IntStream.range(0, parts.size())
            .mapToObj(parts::get)
            .map(part -> "  " + part.asks() + ": " + or(part.answers(), "nothing found"))
            .collect(Collectors.joining("\n"));
    return """
        %s
        %s
        %sUnderstood: %s
        Questions of the catalogue that come near:
        %s
        """
        .formatted(
            question,
            why,
            found.isEmpty() ? "" : found + "\n",
            or(understood, "nothing"),
            nearest.stream().map(near -> "  " + near).collect(Collectors.joining("\n")));
  }

  private static String or(List<String> words, String none) {
    return words.isEmpty() ? none : String.join("; ", words);
  }
}
