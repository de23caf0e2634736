package io.chancery.ingest;

import io.chancery.text.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one place (a manifest row, front matter, a meta tag) says of a document's origin. */
record Metadata(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String url) {

  static final Metadata NONE = new Metadata(null, null, null, null);

  Metadata {
    title = nonBlank(title);
    publisher = nonBlank(publisher);
    url = nonBlank(url);
  }

  static Metadata published(@Nullable LocalDate day) {
    return new Metadata(null, null, day, null);
  }

  /** This, and where it is silent the other. */
  Metadata orElse(Metadata other) {
    return new Metadata(
        title != null ? title : other.title,
        publisher != null ? publisher : other.publisher,
        published != null ? published : other.published,
        url != null ? url : other.url);
  }

  Source toSource() {
    return new Source(title, publisher, published, url, "en");
  }

  private static @Nullable String nonBlank(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(v -> v.replaceAll("[\\s\\u00a0]+", " ").strip())
        .filter(v -> !v.isEmpty())
        .orElse(null);
  }
}
