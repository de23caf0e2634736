package io.chancery.correct;

import io.chancery.graph.Iris;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim that somebody makes. What it is about makes its identity: the same claim by another
 * author is the same correction.
 *
 * @param claim what is said, of events by the IRIs that their documents have for them now
 * @param author whoever says it, as they call themselves
 * @param date the day on which it was said
 * @param reason why, in the author's words
 * @param kept its IRI, where that is not what the claim gives: it was made by other IRIs
 */
public record Correction(
    Claim claim, String author, LocalDate date, @Nullable String reason, @Nullable String kept) {

  public Correction {
    if (author.isBlank()) {
      throw new IllegalArgumentException("a correction has an author");
    }
  }

  /** A correction that is to be made. */
  public Correction(Claim claim, String author, LocalDate date, @Nullable String reason) {
    this(claim, author, date, reason, null);
  }

  /** Its IRI, which stays whatever becomes of the IRIs of events. */
  public String iri(Iris iris) {
    return kept == null ? claim.iri(iris) : kept;
  }

  /** The end of the IRI: by it the correction is listed and undone. */
  public String id(Iris iris) {
    String iri = iri(iris);
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
