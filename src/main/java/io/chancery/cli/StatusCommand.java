package io.chancery.cli;

import io.chancery.ontology.Factuality;
import io.chancery.store.Store;
import io.chancery.store.StoreStatus;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Tells what a store holds.")
final class StatusCommand implements Runnable {

  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;

  @Option(names = "--documents", description = "List the ids of the documents, one a line.")
  private boolean documents;

  @Override
  public void run() {
    PrintStream out = chancery.surroundings().out();
    try (Store opened = store.open()) {
      if (documents) {
        opened.documents().forEach(document -> out.println(document.id()));
      } else {
        print(opened.status(), out);
      }
    }
  }

  private static void print(StoreStatus status, PrintStream out) {
    out.printf("documents   %d%n", status.documents());
    out.printf("events      %d%n", status.events());
    for (Factuality factuality : Factuality.values()) {
      long count = status.statements().getOrDefault(factuality, 0L);
      if (count > 0) {
        out.printf("statements  %d %s%n", count, factuality);
      }
    }
    out.printf("relations   %d%n", status.relations());
    out.printf("triples     %d%n", status.triples());
    out.printf("on disk     %d MB%n", (status.bytes() + 999_999) / 1_000_000);
  }
}
