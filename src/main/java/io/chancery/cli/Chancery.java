package io.chancery.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command {@code chancery}.
 *
 * <p>Exit codes: 0 done, 1 some input was refused, 2 usage.
 */
@Command(
    name = "chancery",
    mixinStandardHelpOptions = true,
    versionProvider = Chancery.Version.class,
    description =
        "Reads news and keeps the record: who did what to whom, where, when, on whose word.")
public final class Chancery implements Runnable {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Chancery()).execute(args));
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
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
