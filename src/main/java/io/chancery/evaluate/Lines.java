package io.chancery.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a benchmark's files. */
final class Lines {

  private Lines() {}

  /**
   * All lines of a file.
   *
   * @throws EvaluationException if it cannot be read
   */
  static List<String> of(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw EvaluationException.unreadable(file, e);
    }
  }
}
