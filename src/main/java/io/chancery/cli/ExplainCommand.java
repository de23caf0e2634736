package io.chancery.cli;

import io.chancery.graph.Iris;
import io.chancery.query.Answer;
import io.chancery.query.AnswerFormat;
import io.chancery.query.AnswerWriter;
import io.chancery.query.Catalogue;
import io.chancery.query.Explain;
import io.chancery.query.ExplainInferred;
import io.chancery.query.InferredExplanation;
import io.chancery.query.Inquiry;
import io.chancery.query.QueryException;
import io.chancery.store.Store;
import org.apache.jena.query.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Leads from a statement or an event to the sentences that say so.",
      "Events of other documents that are the same, a part of it or different follow, with reasons.",
      "What is inferred is led back over the rules to what is told."
    })
final class ExplainCommand implements Runnable {

  /** How an explanation is written. */
  enum Form {
    TEXT,
    TURTLE
  }

  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or turtle: how a statement came about, in PROV-O.")
  private Form form = Form.TEXT;

  @Parameters(
      paramLabel = "STATEMENT|IRI",
      description = "As \"Antony Blinken talksWith Park Jin\", or as other commands print it.")
  private String statement;

  @Override
  public void run() {
    Catalogue catalogue = Catalogue.read(chancery.home().queries());
    try (Store opened = store.open()) {
      if (form == Form.TURTLE) {
        opened.read(dataset -> writeProvenance(dataset, catalogue, opened.iris()));
      } else {
        chancery.surroundings().out().print(text(opened, catalogue));
      }
    }
  }

  private Answer.Triples writeProvenance(Dataset dataset, Catalogue catalogue, Iris iris) {
    Answer.Triples provenance =
        new ExplainInferred(new Inquiry(dataset, catalogue), iris).provenance(statement);
    new AnswerWriter(dataset).write(provenance, AnswerFormat.TURTLE, chancery.surroundings().out());
    return provenance;
  }

  /** What no document says may be inferred. */
  private String text(Store opened, Catalogue catalogue) {
    try {
      return opened
          .read(d -> new Explain(new Inquiry(d, catalogue)).of(statement, opened.iris()))
          .text();
    } catch (QueryException notTold) {
      return opened
          .read(d -> new ExplainInferred(new Inquiry(d, catalogue), opened.iris()).of(statement))
          .map(InferredExplanation::text)
          .orElseThrow(() -> notTold);
    }
  }
}
