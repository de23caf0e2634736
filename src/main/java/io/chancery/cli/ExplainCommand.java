package io.chancery.cli;

import io.chancery.query.Explain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Leads from a statement or an event to the sentences that say so.")
final class ExplainCommand implements Runnable {

  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "STATEMENT|IRI",
      description = "As \"Antony Blinken talksWith Park Jin\", or as other commands print it.")
  private String statement;

  @Override
  public void run() {
    store.ask(
        chancery.home(),
        inquiry -> chancery.surroundings().out().print(new Explain(inquiry).of(statement).text()));
  }
}
