package io.chancery.cli;

import io.chancery.graph.Iris;
import io.chancery.pipeline.Home;
import io.chancery.query.Catalogue;
import io.chancery.query.Inquiry;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Which store, for every command that needs one. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "The folder of the store; ./store if left out.")
  private Path folder = Path.of("store");

  Path folder() {
    return folder;
  }

  /** Opens a store that is there; close it. */
  Store open() {
    return Store.open(folder);
  }

  /** Asks the store's graph, which stays as it is meanwhile. */
  void ask(Home home, Consumer<Inquiry> question) {
    ask(home, (inquiry, iris) -> question.accept(inquiry));
  }

  /** Asks the store's graph, with where its IRIs go. */
  void ask(Home home, BiConsumer<Inquiry, Iris> question) {
    try (Store store = open()) {
      Catalogue catalogue = Catalogue.read(home.queries());
      store.read(
          dataset -> {
            question.accept(new Inquiry(dataset, catalogue), store.iris());
            return catalogue;
          });
    }
  }
}
