package io.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A stream for results that can tell a reader who has seen enough, as {@code head} has, from a disk
 * that is full.
 */
final class ResultStream extends PrintStream {

  private final Watched watched;

  ResultStream(OutputStream out) {
    this(new Watched(out));
  }

  private ResultStream(Watched watched) {
    super(new BufferedOutputStream(watched), false, StandardCharsets.UTF_8);
    this.watched = watched;
  }

  /** Whether the other end of the pipe was closed before all was written. */
  boolean readerLeft() {
    return checkError() && watched.readerLeft;
  }

  /** Remembers why nothing could be written any more; the system's message is all there is. */
  private static final class Watched extends FilterOutputStream {

    private volatile boolean readerLeft;

    Watched(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        readerLeft |= String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        throw e;
      }
    }
  }
}
