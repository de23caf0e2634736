package io.chancery.evaluate;

import io.chancery.query.QueryException;
import io.chancery.query.Reply;
import io.chancery.text.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/**
 * Questions in English with the answers that they should get, beside those that they do get.
 *
 * <p>A reply is right where it names everything that the gold names and nothing else: an entity by
 * its name, a group by itself or its members, an event by its words in its document, a time by its
 * days, yes or no. No reply is neither right nor wrong.
 */
public final class QuestionScore {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Row> questions;
  private final Identities who;
  private final Map<String, Row> events;
  private final Graph graph;

  /**
   * A score over one store.
   *
   * @param file the questions, one a line as JSON; entities.jsonl and events.jsonl lie beside it
   * @param graph what the questions are asked of
   * @throws EvaluationException if one of the files cannot be used
   */
  public QuestionScore(Path file, Graph graph) {
    this.questions = Row.read(file);
    this.who = new Identities(Row.read(file.resolveSibling("entities.jsonl")));
    this.events =
        Row.read(file.resolveSibling("events.jsonl")).stream()
            .collect(Collectors.toMap(row -> row.text("id"), row -> row));
    this.graph = graph;
  }

  private enum Verdict {
    RIGHT,
    WRONG,
    NONE
  }

  /** Milliseconds that something took, by the clock and of the thread's processor time. */
  private record Cost(long millis, long work) {}

  private record Outcome(Row question, String answer, Verdict verdict, Cost cost) {}

  /**
   * Asks every question; the tables show each with its answer, the gold's and the milliseconds, by
   * the clock and of processor time, and the counts.
   */
  public List<Table> measure(Function<String, Reply> ask) {
    List<Outcome> outcomes = questions.stream().map(row -> outcome(row, ask)).toList();
    return List.of(sideBySide(outcomes), counts(outcomes));
  }

  private Outcome outcome(Row row, Function<String, Reply> ask) {
    long start = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    Optional<Reply> reply = reply(row, ask).filter(Reply::answered);
    Cost cost =
        new Cost(
            (System.nanoTime() - start) / 1_000_000,
            (THREADS.getCurrentThreadCpuTime() - worked) / 1_000_000);
    if (reply.isEmpty()) {
      return new Outcome(row, "", Verdict.NONE, cost);
    }
    boolean right = isRight(reply.get(), row.texts("answers"));
    String answer = String.join("; ", reply.get().answers());
    return new Outcome(row, answer, right ? Verdict.RIGHT : Verdict.WRONG, cost);
  }

  private static Optional<Reply> reply(Row row, Function<String, Reply> ask) {
    try {
      return Optional.of(ask.apply(row.text("question")));
    } catch (QueryException unclear) {
      return Optional.empty();
    }
  }

  private boolean isRight(Reply reply, List<String> gold) {
    List<Set<String>> given = reply.parts().stream().flatMap(this::given).toList();
    Set<String> named = given.stream().flatMap(Set::stream).collect(Collectors.toSet());
    boolean nothingMore =
        given.stream().allMatch(one -> gold.stream().anyMatch(wanted -> isNamed(wanted, one)));
    return nothingMore && gold.stream().allMatch(wanted -> isNamed(wanted, named));
  }

  /** Whether what may be called by these is what the gold wants. */
  private static boolean isNamed(String wanted, Set<String> names) {
    return names.contains(wanted) || names.stream().anyMatch(name -> isDays(wanted, name));
  }

  /** Each thing of an answer as all that the gold may call it. */
  private Stream<Set<String>> given(Reply.Part part) {
    if (part.things().isEmpty()) {
      return part.answers().stream()
          .map(
              answer ->
                  Stream.of(answer, answer.replaceFirst("[ (:].*", ""))
                      .collect(Collectors.toSet()));
    }
    return part.things().stream().map(node -> called(new AskedThing(graph, node)));
  }

  private Set<String> called(AskedThing thing) {
    if (!thing.isEvent()) {
      Set<String> called = new HashSet<>(who.orUnknown(thing.named()));
      if (thing.members().size() <= 12) {
        thing.members().forEach(member -> called.addAll(who.of(member.named())));
      }
      return called;
    }
    return Stream.concat(Stream.of(thing), thing.themes(new HashSet<>()).stream())
        .flatMap(event -> ids(event).stream())
        .collect(Collectors.toSet());
  }

  private Set<String> ids(AskedThing event) {
    String document = event.document();
    List<Span> triggers = event.triggers();
    return events.entrySet().stream()
        .filter(entry -> entry.getValue().text("doc").equals(document))
        .filter(entry -> touches(entry.getValue(), triggers))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean touches(Row gold, List<Span> triggers) {
    return gold.parts("mentions").stream()
        .map(Row::span)
        .anyMatch(
            span ->
                triggers.stream().anyMatch(t -> t.begin() < span.end() && span.begin() < t.end()));
  }

  /** "2021-04" and "2021-04-01 to 2021-04-30", "2027" and "by 2027-12-31". */
  private static boolean isDays(String wanted, String answer) {
    if (!wanted.matches("\\d{4}(-\\d{2}(-\\d{2})?)?(/.*)?")) {
      return false;
    }
    List<String> ends =
        new ArrayList<>(List.of(answer.replaceFirst("^(by|from) ", "").split(" to ")));
    if (wanted.contains("/")) {
      return answer.equals(wanted.replace("/", " to "));
    }
    return ends.stream().allMatch(end -> end.startsWith(wanted)) && isWhole(wanted, ends);
  }

  private static boolean isWhole(String wanted, List<String> ends) {
    String first = ends.get(0);
    Optional<String> last = ends.stream().skip(1).findFirst();
    return wanted.length() == 10
        || last.isEmpty()
        || (first.endsWith("-01") && last.get().matches(".*-(28|29|30|31)"));
  }

  private static Table sideBySide(List<Outcome> outcomes) {
    List<List<Object>> rows =
        outcomes.stream()
            .map(
                outcome ->
                    List.<Object>of(
                        outcome.question().text("question"),
                        outcome.answer().isEmpty() ? "-" : outcome.answer(),
                        String.join("; ", outcome.question().texts("answers")),
                        outcome.verdict().name().toLowerCase(Locale.ROOT),
                        outcome.cost().millis(),
                        outcome.cost().work()))
            .toList();
    return new Table(
        "questions/answers",
        "Questions with their answers and the gold's",
        List.of("question", "answer", "gold", "verdict", "ms", "processor ms"),
        rows);
  }

  private static Table counts(List<Outcome> outcomes) {
    List<Object> row = new ArrayList<>(List.of(outcomes.size()));
    for (Verdict verdict : Verdict.values()) {
      row.add((int) outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count());
    }
    for (ToLongFunction<Cost> kind : List.<ToLongFunction<Cost>>of(Cost::millis, Cost::work)) {
      List<Long> times =
          outcomes.stream().map(outcome -> kind.applyAsLong(outcome.cost())).sorted().toList();
      row.add(times.isEmpty() ? 0 : times.get(times.size() / 2));
      row.add(times.isEmpty() ? 0 : times.get(times.size() - 1));
    }
    return new Table(
        "questions/counts",
        "How many questions are answered, and in how many milliseconds",
        List.of(
            "questions",
            "right",
            "wrong",
            "no answer",
            "median ms",
            "slowest ms",
            "median processor ms",
            "slowest processor ms"),
        List.of(row));
  }
}
