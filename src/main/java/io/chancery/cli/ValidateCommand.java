package io.chancery.cli;

import io.chancery.pipeline.Home;
import io.chancery.reason.ReportFormat;
import io.chancery.reason.ReportWriter;
import io.chancery.reason.Rules;
import io.chancery.reason.Validation;
import io.chancery.reason.ValidationReport;
import io.chancery.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Holds ontology, known entities and a store to the shapes of ontology/shapes.",
      "Changes nothing. Exit code 1 if something is wrong; warnings alone are 0."
    })
final class ValidateCommand implements Callable<Integer> {

  private static final Path USUAL = Path.of("store");

  @ParentCommand private Chancery chancery;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store; ./store if left out, and files alone without one.")
  private @Nullable Path folder;

  @Option(
      names = "--ontology",
      paramLabel = "FILE|DIR",
      description = "Further classes, frames and shapes, in Turtle; may be repeated.")
  private List<Path> ontology = new ArrayList<>();

  @Option(
      names = "--entities",
      paramLabel = "FILE|DIR",
      description = "Further known entities, in Turtle; may be repeated.")
  private List<Path> entities = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, turtle (a sh:ValidationReport) or json.")
  private ReportFormat format = ReportFormat.TABLE;

  @Override
  public Integer call() {
    Home home = chancery.home();
    List<Path> roots = with(home.ontology(), ontology);
    Validation validation = Validation.of(roots, with(home.entities(), entities));
    Rules.load(roots); // a rule that cannot be used stops the command
    ValidationReport report = validation.ofFiles();
    if (folder != null || Files.exists(USUAL)) {
      report = report.plus(ofStore(validation, folder == null ? USUAL : folder));
    }
    ReportWriter.write(report, format, chancery.surroundings().out());
    return report.conforms() ? Exit.DONE : Exit.REFUSED;
  }

  private static List<Path> with(Path first, List<Path> more) {
    return Stream.concat(Stream.of(first), more.stream()).toList();
  }

  private static ValidationReport ofStore(Validation validation, Path folder) {
    try (Store store = Store.open(folder)) {
      return store.read(dataset -> validation.ofStore(dataset, store.iris()));
    }
  }
}
