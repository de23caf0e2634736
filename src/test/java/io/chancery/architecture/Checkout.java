package io.chancery.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of the project, without what was built or made by running it.
 *
 * @param root the folder that holds {@code pom.xml}
 */
record Checkout(Path root) {

  private static final Set<String> LEFT_OUT = Set.of(".git", "target", "store", "cache", ".idea");

  static Checkout here() {
    return new Checkout(Path.of(System.getProperty("chancery.home", "")).toAbsolutePath());
  }

  /**
   * Every Java source below {@code folder}, as {@code src/main/java}; none where it does not exist.
   */
  List<Path> sources(String folder) {
    Path start = root.resolve(folder);
    return Files.isDirectory(start)
        ? files(start).stream().filter(file -> file.toString().endsWith(".java")).toList()
        : List.of();
  }

  List<Path> files() {
    return files(root);
  }

  private List<Path> files(Path start) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(start, collectInto(found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().toList();
  }

  private SimpleFileVisitor<Path> collectInto(List<Path> found) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean builtOrMade =
            root.equals(folder.getParent()) && LEFT_OUT.contains(folder.getFileName().toString());
        return builtOrMade ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // A linked worktree has a file `.git` that names where its repository lies.
        if (!file.equals(root.resolve(".git"))) {
          found.add(file);
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
