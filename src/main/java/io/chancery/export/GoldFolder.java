package io.chancery.export;

import io.chancery.correct.Correction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Corrections as a folder that a reader is measured with.
 *
 * @param files the lines of each file, by its name without the ending
 * @param leftOut corrections of which no line can be made: what they speak of is not in the store
 *     now, or is said without telling who takes part
 */
public record GoldFolder(Map<String, List<String>> files, List<Correction> leftOut) {

  /**
   * Writes the files into a folder that is new or empty, so that gold written by hand is never
   * written over.
   *
   * @throws ExportException if the folder holds something or cannot be written
   */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      if (holdsSomething(folder)) {
        throw new ExportException(folder + " is not empty. Name a folder that is not there yet.");
      }
      for (Map.Entry<String, List<String>> file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey() + ".jsonl"), file.getValue());
      }
    } catch (IOException e) {
      throw new ExportException(folder + " cannot be written. Name another folder.", e);
    }
  }

  private static boolean holdsSomething(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isPresent();
    }
  }
}
