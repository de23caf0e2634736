package io.chancery.evaluate;

import io.chancery.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event of a record.
 *
 * @param id the record's
 * @param doc the document
 * @param type local name of its class
 * @param plover its PLOVER type
 * @param label in words
 * @param mentions where the text says it
 * @param agents who does it
 * @param recipients to or with whom
 * @param theme what it is about
 * @param place where
 * @param time when
 * @param factuality whether it happened
 * @param source on whose word; null is the reporter's
 */
record FoundEvent(
    String id,
    String doc,
    String type,
    @Nullable String plover,
    String label,
    List<Mention> mentions,
    List<Named> agents,
    List<Named> recipients,
    @Nullable Named theme,
    @Nullable Named place,
    @Nullable When time,
    String factuality,
    @Nullable Named source) {

  /**
   * Words that say an event or a fact.
   *
   * @param span where they stand
   * @param words the words
   * @param confidence how sure the reader is, 0 to 1
   */
  record Mention(Span span, String words, double confidence) {

    static List<Mention> all(Row row) {
      return row.parts("mentions").stream().map(Mention::of).toList();
    }

    private static Mention of(Row row) {
      return new Mention(
          row.span(),
          Objects.requireNonNullElse(row.textOrNull("text"), ""),
          row.json().path("confidence").asDouble(0));
    }

    /** The confidence of the surest. */
    static double surest(List<Mention> mentions) {
      return mentions.stream().mapToDouble(Mention::confidence).max().orElse(0);
    }
  }

  static FoundEvent of(Row row) {
    return new FoundEvent(
        row.text("id"),
        row.text("doc"),
        row.text("type"),
        row.textOrNull("plover"),
        Objects.requireNonNullElse(row.textOrNull("label"), ""),
        Mention.all(row),
        named(row, "agents"),
        named(row, "recipients"),
        Named.of(row.part("theme")),
        Named.of(row.part("place")),
        When.of(row.part("time")),
        row.text("factuality"),
        Named.of(row.part("source")));
  }

  private static List<Named> named(Row row, String field) {
    return row.parts(field).stream().map(Named::of).filter(Objects::nonNull).toList();
  }

  /** Whether one of its triggers shares a character with these words. */
  boolean isAt(Span words) {
    return mentions.stream().anyMatch(mention -> mention.span().overlaps(words));
  }

  /** Its triggers, for people. */
  String words() {
    return mentions.stream().map(Mention::words).collect(Collectors.joining("; "));
  }

  /** How sure the reader is of the surest mention: what questions narrow by. */
  double confidence() {
    return Mention.surest(mentions);
  }
}
