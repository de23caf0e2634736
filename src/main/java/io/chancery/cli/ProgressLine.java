package io.chancery.cli;

import io.chancery.annotate.Profile;
import io.chancery.pipeline.Progress;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells a person how far reading has come: on a terminal one line that is written over, elsewhere a
 * line after 1, 2, 5, 10, 20, 50, … documents.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private final PrintStream err;
  private final boolean terminal;
  private int next = 1;
  private boolean open;

  ProgressLine(Surroundings surroundings) {
    err = surroundings.err();
    terminal = surroundings.terminal();
  }

  @Override
  public synchronized void loading(Profile profile) {
    close();
    err.printf("loading the models of the profile %s%n", profile.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public synchronized void read(int documents, double tokensPerSecond) {
    String line =
        documents + (documents == 1 ? " document" : " documents") + speed(tokensPerSecond);
    if (terminal) {
      err.print("\r" + line + "   ");
      err.flush();
      open = true;
    } else if (documents >= next) {
      err.println(line);
      next = step(next);
    }
  }

  /** Nothing where all parses were kept from before. */
  private static String speed(double tokensPerSecond) {
    return tokensPerSecond < 1
        ? ""
        : String.format(Locale.ROOT, ", %.0f tokens a second", tokensPerSecond);
  }

  /** The next of 1, 2, 5, 10, 20, 50, … */
  private static int step(int number) {
    boolean startsWithTwo = Integer.toString(number).startsWith("2");
    return startsWithTwo ? number / 2 * 5 : number * 2;
  }

  /** Ends the line that is written over. */
  @Override
  public synchronized void close() {
    if (open) {
      err.println();
      open = false;
    }
  }
}
