package io.chancery.cli;

import io.chancery.pipeline.OntologyLayer;
import io.chancery.reason.Inferences;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "reason",
    mixinStandardHelpOptions = true,
    description = {
      "Infers what follows from what a store is told, by the axioms and rules of ontology/.",
      "Conclusions go into a graph of their own, ch:inferred; chancery build keeps them up to date."
    })
final class ReasonCommand implements Callable<Integer> {

  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;

  @Option(
      names = "--ontology",
      paramLabel = "FILE|DIR",
      description =
          "Further axioms and labels in Turtle, and rules in .rules files; may be repeated.")
  private List<Path> ontology = new ArrayList<>();

  @Option(
      names = "--withdraw",
      description = "Take all inferences out, as if nobody had ever inferred.")
  private boolean withdraw;

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      if (withdraw) {
        opened.forgetInferences();
      } else {
        Inferences inferences = Inferences.of(roots(), opened.iris());
        if (!ontology.isEmpty()) {
          new OntologyLayer(opened).load(roots());
        }
        opened.infer(inferences);
      }
      chancery.surroundings().out().printf("inferred %,d statements%n", Inferences.count(opened));
      return Exit.DONE;
    }
  }

  private List<Path> roots() {
    return Stream.concat(Stream.of(chancery.home().ontology()), ontology.stream()).toList();
  }
}
