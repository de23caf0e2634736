package io.chancery.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run read.
 *
 * @param counts how much
 * @param refusals inputs that could not be read, in the order in which they came
 * @param undated ids of documents without a day of publication, of which relative times stay open
 * @param replaced ids of documents that took the place of another text in the store
 * @param times how long it took
 */
public record Report(
    Counts counts,
    List<Result.Refusal> refusals,
    List<String> undated,
    List<String> replaced,
    Times times) {

  /**
   * Numbers of things.
   *
   * @param documents read now
   * @param unchanged left as the store has them
   * @param tokens of the documents read now, as everything below
   * @param sentences sentences
   * @param events events, each once in each document
   * @param statements flat triples of events
   * @param relations stative facts
   * @param furniture stretches of page furniture set aside
   */
  public record Counts(
      int documents,
      int unchanged,
      long tokens,
      long sentences,
      long events,
      long statements,
      long relations,
      long furniture) {

    private Counts without(int refused) {
      return new Counts(
          documents - refused,
          unchanged,
          tokens,
          sentences,
          events,
          statements,
          relations,
          furniture);
    }
  }

  /**
   * Durations.
   *
   * @param elapsed by the clock, without the loading of the models
   * @param loading of the models; zero where none were needed
   * @param annotators time in the models, all threads together
   * @param ownStages time in all other stages and in handing on, all threads together
   */
  public record Times(Duration elapsed, Duration loading, Duration annotators, Duration ownStages) {

    /** Time of our own stages as a share of the annotators'; null where nothing was parsed. */
    public @Nullable Double ownShare() {
      return annotators.isZero() ? null : (double) ownStages.toNanos() / annotators.toNanos();
    }
  }

  public Report {
    refusals = List.copyOf(refusals);
    undated = List.copyOf(undated);
    replaced = List.copyOf(replaced);
  }

  /** The same with the documents that took the place of another text. */
  Report withReplaced(List<String> ids) {
    return new Report(counts, refusals, undated, ids, times);
  }

  /** The same with documents that were read and could not be put into the store. */
  Report withRefused(List<Result.Refusal> more) {
    List<Result.Refusal> all = Stream.concat(refusals.stream(), more.stream()).toList();
    return new Report(counts.without(more.size()), all, undated, replaced, times);
  }

  /** Whether some input was refused. */
  public boolean refusedSome() {
    return !refusals.isEmpty();
  }

  /** Tokens for each second by the clock, models loaded. */
  public double tokensPerSecond() {
    return times.elapsed().isZero() ? 0 : counts.tokens() * 1e9 / times.elapsed().toNanos();
  }

  /** The figures for people, aligned, a line each. */
  public String figures() {
    return line(
            "documents",
            "%d read, %d unchanged, %d refused%s",
            counts.documents(),
            counts.unchanged(),
            refusals.size(),
            replaced.isEmpty() ? "" : ", %d replaced".formatted(replaced.size()))
        + line("sentences", "%d", counts.sentences())
        + line(
            "events",
            "%d, summed up in %d flat triples of any status",
            counts.events(),
            counts.statements())
        + line("relations", "%d", counts.relations())
        + line("furniture", "%d stretches set aside", counts.furniture())
        + (counts.documents() == 0
            ? line("speed", "nothing had to be read")
            : line("speed", "%.0f tokens a second%s", tokensPerSecond(), share()));
  }

  private String share() {
    Double share = times.ownShare();
    return share == null
        ? ", all parses kept from before"
        : String.format(
            Locale.ROOT, "; our own stages took %.1f %% of the models' time", 100 * share);
  }

  /** What needs attention, a line each: refused, replaced and undated documents. */
  public String remarks() {
    return refusals.stream()
            .map(r -> "refused " + r.describe() + "\n")
            .collect(Collectors.joining())
        + replaced.stream()
            .map(
                id ->
                    "replaced "
                        + id
                        + ": the store had another text by this id; if both are wanted, build again with"
                        + " another name or --doc-id for one of them\n")
            .collect(Collectors.joining())
        + undated.stream()
            .map(
                id ->
                    "undated "
                        + id
                        + ": relative times stay open; give the day in a manifest or with --published\n")
            .collect(Collectors.joining());
  }

  private static String line(String name, String pattern, Object... values) {
    return String.format(Locale.ROOT, "%-11s" + pattern + "%n", merge(name, values))
        .replace("\r", "");
  }

  private static Object[] merge(String name, Object[] values) {
    Object[] all = new Object[values.length + 1];
    all[0] = name;
    System.arraycopy(values, 0, all, 1, values.length);
    return all;
  }
}
