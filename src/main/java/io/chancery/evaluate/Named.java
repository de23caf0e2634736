package io.chancery.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something as a record names it.
 *
 * @param id its IRI
 * @param name its canonical name
 * @param words the words used
 * @param wikidata its Wikidata id
 * @param country the ISO 3166 alpha-3 code of the state that it is or belongs to
 * @param event id of the event that it is, instead of all others
 */
record Named(
    @Nullable String id,
    @Nullable String name,
    @Nullable String words,
    @Nullable String wikidata,
    @Nullable String country,
    @Nullable String event) {

  /** What a record leaves open. */
  static final Named NOBODY = new Named(null, null, null, null, null, null);

  static @Nullable Named of(@Nullable Row row) {
    return row == null
        ? null
        : new Named(
            row.textOrNull("id"),
            row.textOrNull("name"),
            row.textOrNull("text"),
            row.textOrNull("wikidata"),
            row.textOrNull("country"),
            row.textOrNull("event"));
  }

  @Override
  public String toString() {
    return name != null ? name : event != null ? event : String.valueOf(words);
  }
}
