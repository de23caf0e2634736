package io.chancery.query;

import java.util.List;

/**
 * How closely events must fit a question; tried from the closest on, and the first that finds
 * something answers.
 *
 * @param content where what an event is about is looked for
 * @param far whether officials and bodies stand for their state
 * @param half whether half of the narrowing words suffices
 * @param akin whether other words of its frame stand for the word that names what an event is about
 */
record Loosening(Content content, boolean far, boolean half, boolean akin) {

  /** Where what an event is about is looked for. */
  enum Content {
    /** It is an event of its own, which the first has as its theme. */
    EVENT,
    /** The words of the theme say so. */
    THEME,
    /** The sentence says so. */
    SENTENCE
  }

  /** Whoever tells something does so by any of these. */
  static final List<Loosening> TELLING =
      List.of(
          new Loosening(Content.EVENT, false, false, true),
          new Loosening(Content.EVENT, true, false, true),
          new Loosening(Content.THEME, false, false, false));

  static final List<Loosening> STEPS =
      List.of(
          new Loosening(Content.EVENT, false, false, true),
          new Loosening(Content.EVENT, true, false, true),
          new Loosening(Content.THEME, false, false, false),
          new Loosening(Content.THEME, false, false, true),
          new Loosening(Content.SENTENCE, false, false, false),
          new Loosening(Content.SENTENCE, false, false, true),
          new Loosening(Content.SENTENCE, true, false, true),
          new Loosening(Content.EVENT, false, true, true),
          new Loosening(Content.SENTENCE, false, true, true),
          new Loosening(Content.SENTENCE, true, true, true));
}
