package io.chancery.cli;

import io.chancery.evaluate.Benchmark;
import io.chancery.evaluate.CoreferenceBenchmark;
import io.chancery.evaluate.EventCodingBenchmark;
import io.chancery.evaluate.FiguresPage;
import io.chancery.evaluate.GoldBenchmark;
import io.chancery.evaluate.OpenIeBenchmark;
import io.chancery.evaluate.QuestionScore;
import io.chancery.evaluate.Reader;
import io.chancery.evaluate.Table;
import io.chancery.evaluate.TableFormat;
import io.chancery.evaluate.TimelineBenchmark;
import io.chancery.ingest.CollectionReader;
import io.chancery.ontology.Ontology;
import io.chancery.pipeline.Report;
import io.chancery.query.Ask;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measures what is read against what careful people find in the same texts.",
      "Without a benchmark: the sample articles against their gold."
    })
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @ParentCommand private Chancery chancery;
  @Mixin private ReadingOptions options;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "Annotated articles, in the form of seeds/gold; INPUT holds their texts.")
  private @Nullable Path gold;

  @Option(
      names = "--as",
      paramLabel = "NAME",
      defaultValue = "gold",
      description = "What the names of the gold's tables begin with; gold if left out.")
  private String name = "gold";

  @Option(
      names = "--open-ie",
      paramLabel = "DIR",
      description = "Open propositions, as CaRB has them: sentences.txt and gold.tsv.")
  private @Nullable Path openIe;

  @Option(
      names = "--event-coding",
      paramLabel = "DIR",
      description = "Coded events with their dictionaries, as PETRARCH's validation has them.")
  private @Nullable Path eventCoding;

  @Option(
      names = "--coreference",
      paramLabel = "DIR",
      description = "Mentions of events and which are one, as ECB+ has them: text.tsv, key.json.")
  private @Nullable Path coreference;

  @Option(
      names = "--timelines",
      paramLabel = "DIR",
      description = "Timelines of entities, as SemEval-2015 Task 4 has them: articles/, gold/.")
  private @Nullable Path timelines;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "Questions with their answers, asked of --store; see docs/how-to/ask.md.")
  private @Nullable Path questions;

  @Mixin private StoreOption store;

  @Option(
      names = "--response",
      paramLabel = "FILE|DIR",
      description =
          "Also write what --coreference (to a file) or --timelines (to a folder) found, for another scorer.")
  private @Nullable Path response;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or markdown.")
  private TableFormat format = TableFormat.TABLE;

  @Option(
      names = "--errors",
      description = "List every miss, untrue fact and wrong value, but of open propositions.")
  private boolean errors;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Also put the tables into their places in a page, such as docs/quality.md.")
  private @Nullable Path page;

  @Parameters(arity = "0..*", paramLabel = "INPUT", description = "The texts of the gold.")
  private List<String> inputs = new ArrayList<>();

  @Override
  public Integer call() {
    Surroundings surroundings = chancery.surroundings();
    if (questions != null) {
      answer(questions);
      return Exit.DONE;
    }
    List<Report> reports = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    try (ProgressLine progress = new ProgressLine(surroundings)) {
      Reader reader =
          new Reader(
              options.setup(chancery.home()),
              surroundings.models(),
              progress,
              report -> {
                progress.close();
                chancery.remark(report);
                reports.add(report);
              });
      benchmarks().forEach(benchmark -> tables.addAll(benchmark.measure(reader)));
    }
    surroundings.out().print(format.of(tables));
    if (page != null) {
      new FiguresPage(page).write(tables);
    }
    return reports.stream().anyMatch(Report::refusedSome) ? Exit.REFUSED : Exit.DONE;
  }

  /** Asks all questions of the store, and prints answers and gold side by side. */
  private void answer(Path file) {
    Ontology ontology = Ontology.load(options.setup(chancery.home()).ontology());
    store.ask(
        chancery.home(),
        (inquiry, iris) -> {
          Ask ask =
              Ask.open(inquiry, iris, ontology, chancery.surroundings().models()::loadForQuestions);
          List<Table> tables =
              new QuestionScore(file, inquiry.dataset().asDatasetGraph().getDefaultGraph())
                  .measure(ask::reply);
          chancery.surroundings().out().print(format.of(tables));
        });
  }

  /** All that were named, read and checked before any text is. */
  private List<Benchmark> benchmarks() {
    if (response != null && (coreference == null) == (timelines == null)) {
      throw new ParameterException(
          spec.commandLine(), "--response: give either --coreference or --timelines with it.");
    }
    List<Benchmark> named = new ArrayList<>();
    if (gold != null || !inputs.isEmpty() || nothingNamed()) {
      named.add(annotated());
    }
    if (openIe != null) {
      named.add(OpenIeBenchmark.of(openIe));
    }
    if (eventCoding != null) {
      named.add(EventCodingBenchmark.of(eventCoding, errors));
    }
    if (coreference != null) {
      named.add(CoreferenceBenchmark.of(coreference, response));
    }
    if (timelines != null) {
      named.add(TimelineBenchmark.of(timelines, response));
    }
    return named;
  }

  private boolean nothingNamed() {
    return openIe == null && eventCoding == null && coreference == null && timelines == null;
  }

  private Benchmark annotated() {
    Path folder = gold == null ? chancery.home().gold() : gold;
    if (gold != null && inputs.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--gold: name the files or folders with the texts that it annotates.");
    }
    List<String> texts =
        inputs.isEmpty() ? List.of(chancery.home().documents().toString()) : inputs;
    CollectionReader collection = options.collection(chancery.surroundings().in(), false, texts);
    return GoldBenchmark.of(folder, () -> collection.read(texts), name, errors);
  }
}
