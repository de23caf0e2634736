package io.chancery.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of Turtle, or a folder of them, in which something is described.
 *
 * @param path the file or folder, as it was named
 */
public record KnowledgeRoot(Path path) {

  /**
   * The files of a folder that end in {@code .ttl}, in order of their names; a file that was named
   * itself may end otherwise, but not as rules do, which may be named beside it.
   *
   * @throws IOException where there is no such file or folder
   */
  public List<Path> files() throws IOException {
    try (Stream<Path> below = Files.walk(path)) {
      return below
          .filter(Files::isRegularFile)
          .filter(file -> endsWith(file, ".ttl") || file.equals(path) && !endsWith(file, ".rules"))
          .sorted()
          .toList();
    }
  }

  private static boolean endsWith(Path file, String ending) {
    return file.toString().endsWith(ending);
  }
}
