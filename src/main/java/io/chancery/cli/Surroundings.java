package io.chancery.cli;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Annotator;
import io.chancery.annotate.Profile;
import io.chancery.pipeline.Models;
import io.chancery.text.Document;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * What a command line works with beside its arguments.
 *
 * @param in standard input
 * @param out for results, in UTF-8
 * @param err for messages, in UTF-8
 * @param terminal whether a person watches
 * @param models where the linguistic models come from
 */
record Surroundings(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, Models models) {

  /** Those of this process. */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        new ResultStream(new FileOutputStream(FileDescriptor.out)),
        messages(),
        System.console() != null,
        new OwnModels());
  }

  /** The models that come with the program. */
  private static final class OwnModels implements Models {
    @Override
    public Function<Document, AnnotatedDocument> load(Profile profile) {
      return Annotator.load(profile)::annotate;
    }

    @Override
    public Function<Document, AnnotatedDocument> loadForQuestions() {
      return Annotator.loadForQuestions()::annotate;
    }
  }

  private static PrintStream messages() {
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    return new PrintStream(new BufferedOutputStream(err), true, StandardCharsets.UTF_8);
  }

  /** Whether results are wanted no more, as behind {@code head}. */
  boolean readerLeft() {
    return out instanceof ResultStream results && results.readerLeft();
  }
}
