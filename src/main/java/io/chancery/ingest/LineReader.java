package io.chancery.ingest;

import io.chancery.text.Document;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each line of an input as a document of one sentence. Blank lines are counted and passed over; a
 * line that cannot be read is refused alone. At most one line is held at a time.
 */
final class LineReader {

  private final InputStream in;
  private final String id;
  private final String shown;
  private final Metadata known;
  private final int maxLine;
  private long number;
  private boolean ended;

  LineReader(InputStream in, String id, String shown, Metadata known, int maxLine) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.id = id;
    this.shown = shown;
    this.known = known;
    this.maxLine = maxLine;
  }

  Stream<Outcome> outcomes() {
    return Stream.iterate(next(), step -> step.isPresent(), step -> next())
        .flatMap(Optional::stream)
        .flatMap(line -> outcome(line).stream())
        .onClose(this::close);
  }

  /** A line of bytes, without its end. */
  private record RawLine(long number, byte[] bytes, boolean tooLong) {}

  private Optional<RawLine> next() {
    try {
      return ended ? Optional.empty() : Optional.ofNullable(readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable RawLine readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    long length = 0;
    int b = in.read();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (length++ < maxLine) {
        line.write(b);
      }
    }
    ended = b < 0;
    return ended && length == 0
        ? null
        : new RawLine(++number, line.toByteArray(), length > maxLine);
  }

  private Optional<Outcome> outcome(RawLine line) {
    try {
      return document(line).map(Accepted::new);
    } catch (Refusal refusal) {
      return Optional.of(refusal.of(shown + "#" + line.number()));
    }
  }

  private Optional<Document> document(RawLine line) throws Refusal {
    if (line.tooLong()) {
      throw new Refusal(Reason.TOO_LARGE, "the line is longer than " + maxLine + " bytes");
    }
    String text = Decoder.decode(line.bytes()).replaceFirst("\r$", "");
    SentenceLimit.require(text);
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(new Document(id + "#" + line.number(), text, known.toSource(), List.of()));
  }

  private void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
