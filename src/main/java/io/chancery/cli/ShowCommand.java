package io.chancery.cli;

import io.chancery.query.Show;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Tells what is known of somebody, something or an event, with the sources.")
final class ShowCommand implements Runnable {

  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "NAME|IRI", description = "As \"Antony Blinken\".")
  private String thing;

  @Override
  public void run() {
    store.ask(
        chancery.home(),
        inquiry -> {
          Show show = new Show(inquiry);
          chancery.surroundings().out().print(show.text(show.of(thing)));
        });
  }
}
