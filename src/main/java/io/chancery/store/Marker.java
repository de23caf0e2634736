package io.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file that makes a folder a store of ours and keeps what must not change while it lives: the
 * base of its IRIs. It is moved into place whole, so that a killed process leaves none or all of
 * it.
 */
final class Marker {

  private static final String NAME = "chancery-store";
  private static final String FIRST_LINE = "chancery store 2";

  private final Path folder;

  Marker(Path folder) {
    this.folder = folder;
  }

  /** The base of the store in this folder, if there is one. */
  Optional<String> base() {
    try {
      Path file = folder.resolve(NAME);
      return Files.isRegularFile(file)
          ? Optional.of(base(Files.readString(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new StoreException(
          StoreFault.DAMAGED, folder, "the store cannot be read, " + e.getMessage(), e);
    }
  }

  private String base(String content) {
    String[] lines = content.split("\n", -1);
    if (lines.length < 2 || !lines[0].equals(FIRST_LINE)) {
      throw new StoreException(
          StoreFault.OTHER_VERSION, folder, "the store was made by another version");
    }
    return lines[1];
  }

  /** Makes a missing or empty folder a store. */
  void create(String base) {
    try {
      Files.createDirectories(folder);
      Path draft = folder.resolve(NAME + ".new");
      Files.writeString(draft, FIRST_LINE + "\n" + base + "\n");
      Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException(
          StoreFault.NOT_WRITABLE, folder, "no store can be made here, " + e, e);
    }
  }

  /** Whether nothing but an unfinished marker would be in the way of a new store. */
  boolean isFree() {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
      return files.allMatch(f -> f.endsWith(NAME + ".new"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
