package io.chancery.cli;

import io.chancery.pipeline.Home;
import io.chancery.pipeline.Report;
import io.chancery.pipeline.Result;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code chancery}.
 *
 * <p>Exit codes: 0 done, 1 some input was refused, 2 usage, 3 the program itself failed, 141 the
 * pipe was closed before all results were written.
 */
@Command(
    name = "chancery",
    mixinStandardHelpOptions = true,
    versionProvider = Chancery.Version.class,
    description =
        "Reads news and keeps the record: who did what to whom, where, when, on whose word.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Results go to standard output, messages to standard error.",
      "Exit codes: 0 done, 1 some input was refused, 2 usage, 3 the program failed,",
      "141 whoever read the results, as head does, closed the pipe before their end.",
      "",
      "First steps:",
      "  chancery build seeds/documents",
      "  chancery query who-talked-with-whom"
    },
    subcommands = {
      BuildCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      ShowCommand.class,
      AskCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      StatusCommand.class,
      ReasonCommand.class,
      ValidateCommand.class,
      CorrectCommand.class,
      WithdrawCommand.class,
      CompactCommand.class,
      ExplainSentenceCommand.class,
      EvaluateCommand.class
    })
public final class Chancery implements Runnable {

  private final Surroundings surroundings;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Print where in the program a failure arose.")
  private boolean verbose;

  Chancery(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Surroundings.ofProcess(), args));
  }

  /** Runs the command line and returns the exit code. */
  static int run(Surroundings surroundings, String... args) {
    CommandLine line = new CommandLine(new Chancery(surroundings));
    Failures failures = new Failures(surroundings);
    line.setOut(new PrintWriter(surroundings.out(), true));
    line.setErr(new PrintWriter(surroundings.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    int code = failures.guard(() -> line.execute(args));
    return written(surroundings, code);
  }

  /** The code, unless results got lost; a full disk or a closed pipe shows only here. */
  private static int written(Surroundings surroundings, int code) {
    if (!surroundings.out().checkError()) {
      return code;
    }
    if (surroundings.readerLeft()) {
      return Exit.READER_LEFT;
    }
    surroundings.err().println("chancery: standard output took only a part of the results.");
    return Exit.FAILED;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Home home() {
    return Home.find();
  }

  boolean verbose() {
    return verbose;
  }

  /** Prints what needs attention. */
  void remark(Report report) {
    surroundings.err().print(report.remarks());
    if (verbose) {
      report.refusals().stream()
          .map(Result.Refusal::failure)
          .filter(Objects::nonNull)
          .forEach(failure -> failure.printStackTrace(surroundings.err()));
    }
  }

  /** The version in the jar's manifest, or a word that says it was run from classes. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Chancery.class.getPackage().getImplementationVersion();
      return new String[] {"chancery " + Optional.ofNullable(version).orElse("(from classes)")};
    }
  }
}
