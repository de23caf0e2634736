package io.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much of a disk files take. TDB2 lays its indexes out in segments of 8 MB, most of which are
 * holes that take nothing, and Java does not say how many blocks a file has: in such files, blocks
 * are counted in which something stands.
 */
final class DiskSpace {

  private static final int SEGMENT = 8 << 20;
  private static final int BLOCK = 4096;

  private DiskSpace() {}

  /** The bytes of all files below a folder. */
  static long below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(DiskSpace::of).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lengths of all files below a folder, holes included. */
  static long allotted(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(DiskSpace::length).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long of(Path file) {
    try {
      long size = Files.size(file);
      return size > 0 && size % SEGMENT == 0 ? written(file) : size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long written(Path file) throws IOException {
    long written = 0;
    ByteBuffer segment = ByteBuffer.allocate(SEGMENT);
    try (FileChannel channel = FileChannel.open(file)) {
      while (channel.read(segment.clear()) > 0) {
        written += written(segment.flip());
      }
    }
    return written;
  }

  private static long written(ByteBuffer bytes) {
    long written = 0;
    for (int block = 0; block < bytes.limit(); block += BLOCK) {
      int end = Math.min(block + BLOCK, bytes.limit());
      written += isHole(bytes.slice(block, end - block)) ? 0 : end - block;
    }
    return written;
  }

  private static boolean isHole(ByteBuffer block) {
    return block.equals(ByteBuffer.allocate(block.limit()));
  }
}
