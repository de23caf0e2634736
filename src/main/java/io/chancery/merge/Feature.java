package io.chancery.merge;

/**
 * What speaks for or against two events being one, each with its weight in log odds. The weights
 * are set by hand, those of words and names after a fit on short undated texts; times and places,
 * which such texts do not give, by judgement.
 */
enum Feature {
  WORD(2.2, "the same word"),
  TYPE_AND_WORD(1.0, "the same kind by the same word"),
  TYPE(2.0, "the same kind"),
  GENERAL(0, "both of the general kind"),
  KIND(1.0, "one kind is a sort of the other"),
  AKIN(0.2, "kinds of one family"),
  OTHER_KIND(-3.5, "different kinds"),
  AGENTS(1.0, "the same agents"),
  OTHER_AGENTS(-1.2, "different agents"),
  OTHER_PEOPLE(-4.5, "other people"),
  RECIPIENTS(1.0, "the same recipients"),
  OTHER_RECIPIENTS(-1, "different recipients"),
  ANYBODY(1.0, "participants in common"),
  NOBODY(-1.2, "no participant in common"),
  STATES(0.4, "a state in common"),
  PLACE(1.0, "the same place"),
  OTHER_PLACE(-2, "different places"),
  SAME_DAY(1.2, "the same day"),
  NEAR_DAY(0.3, "days apart"),
  OTHER_DAY(-1, "a week apart"),
  OTHER_TIME(-8, "long apart"),
  TOLD_TOGETHER(0.5, "told within days"),
  TOLD_NEAR(0, "told within two weeks"),
  ABOUT(1.0, "about the same"),
  ABOUT_ELSE(-0.5, "about something else"),
  SENTENCE(1.7, "words of the sentences in common"),
  NAMES(1.3, "names of the documents in common");

  /** Log odds of two events before anything is known of them. */
  static final double BIAS = -4.2;

  private final double weight;
  private final String words;

  Feature(double weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  double weight() {
    return weight;
  }

  String words() {
    return words;
  }
}
