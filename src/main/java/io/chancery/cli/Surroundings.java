package io.chancery.cli;

import io.chancery.annotate.Annotator;
import io.chancery.pipeline.Models;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        System.console() != null,
        profile -> Annotator.load(profile)::annotate);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    BufferedOutputStream buffered = new BufferedOutputStream(new FileOutputStream(descriptor));
    boolean flushLines = descriptor == FileDescriptor.err;
    return new PrintStream(buffered, flushLines, StandardCharsets.UTF_8);
  }
}
