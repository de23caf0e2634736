package io.chancery.cli;

import io.chancery.graph.Iris;
import io.chancery.query.Answer;
import io.chancery.query.AnswerFormat;
import io.chancery.query.AnswerWriter;
import io.chancery.query.Inquiry;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which store a command asks, and in which format it prints what comes back. */
final class AnswerOptions {

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (for people), csv, tsv, json or xml (with IRIs), turtle for triples.")
  private String name = "table";

  /** A question to a store whose IRIs go there; what comes back is given to the printer. */
  interface Asking {
    void ask(Inquiry inquiry, Iris iris, Consumer<Answer> printer);
  }

  /**
   * Asks the store; the format is checked before, so that nothing is loaded in vain.
   *
   * @param question asks, and has what comes back printed
   */
  void ask(Chancery chancery, Asking question) {
    AnswerFormat wanted = wanted();
    store.ask(
        chancery.home(),
        (inquiry, iris) -> {
          AnswerWriter writer = new AnswerWriter(inquiry.dataset());
          question.ask(
              inquiry, iris, answer -> writer.write(answer, wanted, chancery.surroundings().out()));
        });
  }

  AnswerFormat wanted() {
    return AnswerFormat.named(name);
  }
}
