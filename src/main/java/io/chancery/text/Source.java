package io.chancery.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from, as far as its page, its manifest or its front matter says.
 *
 * @param title the headline
 * @param publisher the outlet that published it
 * @param published the day of publication, to which relative times are anchored
 * @param url its address
 * @param language ISO 639-1 code
 */
public record Source(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String url,
    String language) {

  /** English text of which nothing else is known. */
  public static Source unknown() {
    return new Source(null, null, null, null, "en");
  }
}
