package io.chancery.cli;

import io.chancery.pipeline.Build;
import io.chancery.pipeline.Report;
import io.chancery.pipeline.Setup;
import io.chancery.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads documents into a store and reports.",
      "Only what changed is read again; stopped at any moment, it goes on when run again."
    })
final class BuildCommand implements Callable<Integer> {

  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;
  @Mixin private ReadingOptions options;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files and folders; - is standard input.")
  private List<String> inputs;

  @Override
  public Integer call() {
    Surroundings surroundings = chancery.surroundings();
    Setup setup = options.setup(chancery.home()).keepingParses(store.folder().resolve("parses"));
    Report report = read(setup, surroundings);
    chancery.remark(report);
    surroundings.out().print(report.figures());
    store.ask(chancery.home(), inquiry -> FirstAnswers.print(inquiry, surroundings.out()));
    return report.refusedSome() ? Exit.REFUSED : Exit.DONE;
  }

  private Report read(Setup setup, Surroundings surroundings) {
    try (Store opened = Store.openOrCreate(store.folder(), setup.iris());
        ProgressLine progress = new ProgressLine(surroundings)) {
      return Build.into(opened, setup, surroundings.models(), progress)
          .read(options.collection(surroundings.in(), false, inputs).read(inputs));
    }
  }
}
