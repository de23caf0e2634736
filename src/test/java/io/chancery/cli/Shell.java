package io.chancery.cli;

import io.chancery.pipeline.Models;
import io.chancery.pipeline.PlainAnnotator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs command lines in this process.
 *
 * @param models what reads
 * @param input standard input
 */
record Shell(Models models, String input) {

  /** What a command line left behind. */
  record Outcome(int code, String out, String err) {}

  /** A shell that reads sentences of three words without models. */
  static Shell plain() {
    return new Shell(profile -> PlainAnnotator::annotate, "");
  }

  Shell withInput(String text) {
    return new Shell(models, text);
  }

  Outcome run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            stream(out),
            stream(err),
            false,
            models);
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = Chancery.run(surroundings, words);
    return new Outcome(code, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** A store with two articles, in this folder. */
  static Path store(Path folder) {
    Articles.write(folder);
    Path store = folder.resolve("store");
    Outcome built = plain().run("build", "--store", store, folder.resolve("articles"));
    if (built.code() != Exit.DONE) {
      throw new IllegalStateException(built.err());
    }
    return store;
  }
}
