package io.chancery.correct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim that somebody makes. What it is about makes its identity: the same claim by another
 * author is the same correction.
 *
 * @param claim what is said
 * @param author whoever says it, as they call themselves
 * @param date the day on which it was said
 * @param reason why, in the author's words
 */
public record Correction(Claim claim, String author, LocalDate date, @Nullable String reason) {

  public Correction {
    if (author.isBlank()) {
      throw new IllegalArgumentException("a correction has an author");
    }
  }
}
