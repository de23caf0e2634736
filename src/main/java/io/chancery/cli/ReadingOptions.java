package io.chancery.cli;

import io.chancery.annotate.Profile;
import io.chancery.graph.Iris;
import io.chancery.ingest.CollectionReader;
import io.chancery.ingest.IngestOptions;
import io.chancery.pipeline.Home;
import io.chancery.pipeline.Setup;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How documents are read, for every command that reads some. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--profile",
      paramLabel = "best|fast",
      defaultValue = "best",
      description = "Which models read: the most accurate ones, or twice as fast ones.")
  private Profile profile = Profile.BEST;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Day of publication of every document, as 2023-06-17; goes before all others.")
  private @Nullable LocalDate published;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many documents are read at once; as many as the machine has cores.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--ontology",
      paramLabel = "FILE|DIR",
      description = "Further classes and frames, in Turtle; may be repeated.")
  private List<Path> ontology = new ArrayList<>();

  @Option(
      names = "--entities",
      paramLabel = "FILE|DIR",
      description = "Further known entities, in Turtle; may be repeated.")
  private List<Path> entities = new ArrayList<>();

  @Option(
      names = "--doc-id",
      paramLabel = "ID",
      description = "The id of the only document, or of standard input.")
  private @Nullable String documentId;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What IRIs of the data begin with, ending in / or #.")
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--parses",
      paramLabel = "DIR",
      description = "Where parses are kept, so that a changed rule does not parse again.")
  private @Nullable Path parses;

  Setup setup(Home home) {
    return new Setup(
        profile,
        with(home.ontology(), ontology),
        with(home.entities(), entities),
        iris(),
        jobs(),
        parses);
  }

  private static List<Path> with(Path first, List<Path> more) {
    return Stream.concat(Stream.of(first), more.stream()).toList();
  }

  private Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw wrong("--base: " + e.getMessage());
    }
  }

  private int jobs() {
    if (jobs < 1) {
      throw wrong("--jobs is at least 1, not " + jobs + ".");
    }
    return jobs;
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** Opens what was given, each line a document if so wanted. */
  CollectionReader collection(InputStream in, boolean lines, List<String> inputs) {
    if (documentId != null && (inputs.size() > 1 || inputs.stream().anyMatch(this::folder))) {
      throw wrong("--doc-id names one document, but several inputs or a folder were given.");
    }
    IngestOptions options =
        IngestOptions.defaults().withPublished(published).withDocumentId(documentId);
    return new CollectionReader(lines ? options.byLines() : options, in);
  }

  private boolean folder(String input) {
    return !input.equals("-") && Files.isDirectory(Path.of(input));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** A day as people write it in files. */
  static final class DayConverter implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (java.time.format.DateTimeParseException e) {
        throw new CommandLine.TypeConversionException(
            "'" + value + "' is no day; write it as 2023-06-17");
      }
    }
  }
}
