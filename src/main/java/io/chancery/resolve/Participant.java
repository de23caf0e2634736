package io.chancery.resolve;

import org.jspecify.annotations.Nullable;

/** What fills a role of a resolved event or an end of a statement. */
public sealed interface Participant {

  /**
   * A thing.
   *
   * @param entity the thing
   * @param words the words used here, or null where it is inferred
   */
  record OfEntity(Entity entity, @Nullable Quote words) implements Participant {}

  /**
   * An event.
   *
   * @param event key of an event of the same document
   */
  record OfEvent(String event) implements Participant {}

  /**
   * Free text.
   *
   * @param words the words
   */
  record OfText(Quote words) implements Participant {}
}
