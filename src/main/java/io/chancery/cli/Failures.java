package io.chancery.cli;

import io.chancery.correct.CorrectionException;
import io.chancery.evaluate.EvaluationException;
import io.chancery.export.ExportException;
import io.chancery.graph.GraphException;
import io.chancery.ontology.OntologyException;
import io.chancery.pipeline.SetupException;
import io.chancery.query.QueryException;
import io.chancery.reason.RuleException;
import io.chancery.reason.ShapeException;
import io.chancery.store.StoreException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what stops a command into a message that says what, where and what to do. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final List<Class<? extends Exception>> USERS =
      List.of(
          SetupException.class,
          OntologyException.class,
          ShapeException.class,
          RuleException.class,
          QueryException.class,
          StoreException.class,
          CorrectionException.class,
          GraphException.class,
          ExportException.class,
          EvaluationException.class);

  private final Surroundings surroundings;
  private final PrintStream err;

  Failures(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.err = surroundings.err();
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    say(new UsageWords(failure).text());
    err.println("See: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
    if (surroundings.readerLeft()) {
      return Exit.READER_LEFT;
    }
    int code = explain(failure);
    if (root(line).verbose()) {
      failure.printStackTrace(err);
    }
    return code;
  }

  private static Chancery root(CommandLine line) {
    CommandLine top = line;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return top.getCommand();
  }

  private int explain(Exception failure) {
    if (USERS.contains(failure.getClass())) {
      say(failure.getMessage());
      return Exit.USAGE;
    }
    if (failure instanceof UncheckedIOException) {
      say(failure.getMessage() + ". Check that the file or folder can be read and written.");
      return Exit.USAGE;
    }
    say("the program failed: " + failure + ". Run it again with -v and report what it prints.");
    return Exit.FAILED;
  }

  /** Runs a command; memory that does not suffice is nobody's exception to handle. */
  int guard(IntSupplier command) {
    try {
      return command.getAsInt();
    } catch (OutOfMemoryError e) {
      say(
          "the memory does not suffice. Give more with CHANCERY_JAVA_OPTS=-Xmx8g, or read with"
              + " --profile fast or fewer --jobs.");
      return Exit.FAILED;
    }
  }

  private void say(@Nullable String message) {
    err.println("chancery: " + message);
  }
}
