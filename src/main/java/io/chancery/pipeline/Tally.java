package io.chancery.pipeline;

import io.chancery.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Adds up the results of a run; for one thread. */
final class Tally {

  private int documents;
  private int unchanged;
  private long tokens;
  private long sentences;
  private long events;
  private long statements;
  private long relations;
  private long furniture;
  private final List<Result.Refusal> refusals = new ArrayList<>();
  private final List<String> undated = new ArrayList<>();

  void add(Result result) {
    if (result instanceof Result.Understood understood) {
      addUnderstood(understood);
    } else if (result instanceof Result.Refusal refusal) {
      refusals.add(refusal);
    } else {
      unchanged++;
    }
  }

  private void addUnderstood(Result.Understood understood) {
    Document document = understood.document();
    documents++;
    tokens += understood.tokens();
    sentences += understood.resolved().sentences().size();
    events += understood.resolved().events().size();
    statements += understood.resolved().statements().size();
    relations += understood.resolved().relations().size();
    furniture += document.furniture().size();
    if (document.source().published() == null) {
      undated.add(document.id());
    }
  }

  /** Documents done, in whichever way. */
  int done() {
    return documents + unchanged + refusals.size();
  }

  long tokens() {
    return tokens;
  }

  Report report(Report.Times times) {
    Report.Counts counts =
        new Report.Counts(
            documents, unchanged, tokens, sentences, events, statements, relations, furniture);
    return new Report(counts, refusals, undated, List.of(), times);
  }
}
