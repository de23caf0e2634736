package io.chancery.resolve;

import io.chancery.extract.EntityMention;
import java.util.Optional;

/** Knows who says a quotation; {@code I} and {@code we} in it mean the speaker. */
@FunctionalInterface
public interface Speakers {

  /** Knows of no quotations. */
  Speakers NONE = (sentence, head) -> Optional.empty();

  /**
   * Who says the words at a token.
   *
   * @param sentence index of the sentence
   * @param head index of the token
   */
  Optional<EntityMention> of(int sentence, int head);
}
