package io.chancery.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param lines whether each line of an input is a document of one sentence
 * @param published the day of publication of every document, before what manifest, front matter and
 *     page say
 * @param documentId the id of standard input, or of the only document when one file is given
 * @param maxBytes the largest document that is read, in bytes
 * @param maxLine the longest line that is read, in bytes with {@code lines}, else in UTF-16 units
 */
public record IngestOptions(
    boolean lines,
    @Nullable LocalDate published,
    @Nullable String documentId,
    int maxBytes,
    int maxLine) {

  private static final int MEGABYTE = 1_000_000;

  public IngestOptions {
    if (maxBytes < 1 || maxLine < 1) {
      throw new IllegalArgumentException("limits are positive: " + maxBytes + ", " + maxLine);
    }
  }

  /** Whole documents of at most 50 MB, no line over 1 MB. */
  public static IngestOptions defaults() {
    return new IngestOptions(false, null, null, 50 * MEGABYTE, MEGABYTE);
  }

  /** The same, but each line is a document. */
  public IngestOptions byLines() {
    return new IngestOptions(true, published, documentId, maxBytes, maxLine);
  }

  /** The same with a day of publication. */
  public IngestOptions withPublished(@Nullable LocalDate day) {
    return new IngestOptions(lines, day, documentId, maxBytes, maxLine);
  }

  /** The same with an id. */
  public IngestOptions withDocumentId(@Nullable String id) {
    return new IngestOptions(lines, published, id, maxBytes, maxLine);
  }

  /** The same with other limits. */
  public IngestOptions withLimits(int bytes, int line) {
    return new IngestOptions(lines, published, documentId, bytes, line);
  }
}
