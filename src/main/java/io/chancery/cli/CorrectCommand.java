package io.chancery.cli;

import io.chancery.correct.Claim;
import io.chancery.correct.Correction;
import io.chancery.correct.CorrectionException;
import io.chancery.correct.CorrectionFault;
import io.chancery.correct.Corrections;
import io.chancery.export.CorrectionRecords;
import io.chancery.export.Export;
import io.chancery.export.GoldFolder;
import io.chancery.merge.Withdrawals;
import io.chancery.query.Catalogue;
import io.chancery.query.ClaimWords;
import io.chancery.query.Inquiry;
import io.chancery.query.Nearest;
import io.chancery.reason.Inferences;
import io.chancery.store.Store;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
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
    name = "correct",
    mixinStandardHelpOptions = true,
    description = {
      "Corrects what was read and merged; what people say wins, whatever is read again.",
      "",
      "  same A B, different A B      two events or entities are one, or two",
      "  reject X, accept X           an event, relation or statement is wrong, or right",
      "  add \"A predicate B\"          a statement that no document makes",
      "  list                         all corrections",
      "  undo ID                      takes one back",
      "  export DIR                   all as a folder for chancery evaluate --gold",
      ""
    })
final class CorrectCommand implements Runnable {

  /** What can be done, in the words of the command line. */
  enum Act {
    SAME(2),
    DIFFERENT(2),
    REJECT(1),
    ACCEPT(1),
    ADD(1),
    LIST(0),
    UNDO(1),
    EXPORT(1);

    private final int words;

    Act(int words) {
      this.words = words;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How corrections are listed. */
  enum Listing {
    TABLE,
    JSONL,
    GOLD
  }

  @Spec private CommandSpec spec;
  @ParentCommand private Chancery chancery;
  @Mixin private StoreOption store;

  @Option(
      names = "--by",
      paramLabel = "AUTHOR",
      description = "Who says so; the login name if left out.")
  private String author = System.getProperty("user.name", "");

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  private @Nullable String reason;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = ReadingOptions.DayConverter.class,
      description = "The day of the correction; today if left out.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "Of a list: table, jsonl, or gold: examples to measure or tune a reader with.")
  private Listing format = Listing.TABLE;

  @Parameters(
      index = "0",
      paramLabel = "ACT",
      description = "same, different, reject, accept, add, list, undo or export.")
  private Act act;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "WHAT",
      description = "IRIs, names or statements, as other commands print them.")
  private List<String> words = new ArrayList<>();

  @Override
  public void run() {
    check();
    Catalogue catalogue = Catalogue.read(chancery.home().queries());
    try (Store opened = store.open()) {
      opened.follow(new Withdrawals(opened.iris()));
      Inferences.kept(opened).ifPresent(opened::infer);
      switch (act) {
        case LIST -> list(opened);
        case UNDO -> undo(opened, words.get(0));
        case EXPORT -> export(opened, Path.of(words.get(0)));
        default -> correct(opened, catalogue);
      }
    }
  }

  private void check() {
    if (words.size() != act.words) {
      throw new ParameterException(
          spec.commandLine(),
          "correct %s takes %d arguments, not %d; put a statement in quotes."
              .formatted(act.word(), act.words, words.size()));
    }
    if (author.isBlank()) {
      throw new ParameterException(spec.commandLine(), "Name the author with --by.");
    }
  }

  private void correct(Store opened, Catalogue catalogue) {
    Claim claim =
        opened.read(
            dataset ->
                new ClaimWords(new Inquiry(dataset, catalogue), opened.iris())
                    .claim(act.word(), words));
    LocalDate day = date == null ? LocalDate.now() : date;
    Correction correction = new Correction(claim, author, day, reason);
    opened.correct(correction);
    Correction made =
        all(opened).stream().filter(c -> c.claim().equals(claim)).findFirst().orElse(correction);
    out().println("corrected " + made.id(opened.iris()) + ": " + claim.words());
  }

  private void undo(Store opened, String id) {
    List<Correction> all = all(opened);
    Correction correction =
        all.stream()
            .filter(c -> List.of(c.id(opened.iris()), c.iri(opened.iris())).contains(id))
            .findFirst()
            .orElseThrow(() -> unknown(id, all, opened));
    opened.undo(correction);
    out().println("undone " + correction.id(opened.iris()));
  }

  private static CorrectionException unknown(String id, List<Correction> all, Store opened) {
    List<String> ids = all.stream().map(c -> c.id(opened.iris())).toList();
    String nearest = all.isEmpty() ? "there is none" : String.join(", ", Nearest.to(id, ids));
    return new CorrectionException(
        CorrectionFault.UNKNOWN, "no correction is called %s; nearest: %s".formatted(id, nearest));
  }

  private void list(Store opened) {
    CorrectionRecords records = new CorrectionRecords(opened.iris());
    List<Correction> all = all(opened);
    switch (format) {
      case JSONL -> all.forEach(c -> out().println(records.of(c)));
      case GOLD -> all.forEach(c -> out().println(records.gold(c)));
      case TABLE -> all.forEach(c -> out().println(line(c, opened) + lost(c, opened)));
    }
  }

  private void export(Store opened, Path folder) {
    GoldFolder gold = opened.read(dataset -> Export.of(opened.iris(), dataset).gold(dataset));
    gold.write(folder);
    gold.leftOut()
        .forEach(
            c ->
                chancery
                    .surroundings()
                    .err()
                    .println(
                        "left out, as what it speaks of is not told in the store: "
                            + line(c, opened)));
    int written = all(opened).size() - gold.leftOut().size();
    out().println("wrote %d corrections as gold to %s".formatted(written, folder));
  }

  private static String line(Correction correction, Store opened) {
    String why = correction.reason() == null ? "" : "  (" + correction.reason() + ")";
    return "%-24s  %s  %-12s  %s%s"
        .formatted(
            correction.id(opened.iris()),
            correction.date(),
            correction.author(),
            correction.claim().words(),
            why);
  }

  /** That a correction changes nothing now, as what it speaks of is not there. */
  private static String lost(Correction correction, Store opened) {
    List<Node> lost =
        opened.read(d -> new Corrections(d.asDatasetGraph(), opened.iris()).lost(correction));
    return lost.isEmpty()
        ? ""
        : lost.stream()
            .map(node -> "<" + node + ">")
            .collect(Collectors.joining(", ", "  [rests: nothing tells now of ", "]"));
  }

  private static List<Correction> all(Store opened) {
    return opened.read(d -> new Corrections(d.asDatasetGraph(), opened.iris()).all());
  }

  private PrintStream out() {
    return chancery.surroundings().out();
  }
}
