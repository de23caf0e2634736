package io.chancery.query;

import java.util.List;

/**
 * How closely events must fit a question; tried from the closest on, and the first that finds
 * something answers.
 *
 * @param content where what an event is about is looked for
 * @param far whether officials and bodies stand for their state
 * @param half whether half of the narrowing words suffices
 */
record Loosening(Content content, boolean far, boolean half) {

  /** Where what an event is about is looked for. */
  enum Content {
    /** It is an event of its own, which the first has as its theme. */
    EVENT,
    /** The words of the theme say so. */
    THEME,
    /** The sentence says so. */
    SENTENCE
  }

  static final List<Loosening> STEPS =
      List.of(
          new Loosening(Content.EVENT, false, false),
          new Loosening(Content.THEME, false, false),
          new Loosening(Content.EVENT, true, false),
          new Loosening(Content.SENTENCE, false, false),
          new Loosening(Content.SENTENCE, true, false),
          new Loosening(Content.EVENT, false, true),
          new Loosening(Content.SENTENCE, false, true),
          new Loosening(Content.SENTENCE, true, true));
}
