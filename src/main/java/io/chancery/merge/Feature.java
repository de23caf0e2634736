package io.chancery.merge;

/**
 * What speaks for or against two events being one, each with its weight in log odds. The weights
 * are those of a fit on short undated texts, rounded; of times and places, which such texts do not
 * give, and of what keeps two events apart whatever else is alike, by judgement.
 */
enum Feature {
  WORD(1.9, "the same word"),
  SYNONYM(2.1, "words of one meaning"),
  CONSEQUENCE(3.3, "one follows from the other"),
  BROADER(0.2, "one word is broader than the other"),
  OTHER_WORD(-0.2, "different words"),
  TYPE(0.9, "the same kind"),
  GENERAL(0.9, "both of the general kind"),
  SAYING(-1.5, "sayings, of which everybody has many"),
  OTHER_SPEAKERS(-4, "other speakers"),
  KIND(1.0, "one kind is a sort of the other"),
  AKIN(0, "kinds of one family"),
  OTHER_KIND(-5, "different kinds"),
  AGENTS(1.0, "the same agents"),
  OTHER_AGENTS(-0.9, "different agents"),
  OTHER_PEOPLE(-5, "other people"),
  RECIPIENTS(1.0, "the same recipients"),
  OTHER_RECIPIENTS(-1, "different recipients"),
  ANYBODY(1.0, "participants in common"),
  NOBODY(-0.5, "no participant in common"),
  STATES(0.4, "a state in common"),
  PLACE(1.0, "the same place"),
  OTHER_PLACE(-2, "different places"),
  OTHER_DESTINATION(-6, "different destinations"),
  SAME_DAY(1.2, "the same day"),
  NEAR_DAY(0.3, "days apart"),
  OTHER_DAY(-1, "a week apart"),
  OTHER_TIME(-12, "long apart"),
  TOLD_TOGETHER(0.5, "told within days"),
  TOLD_NEAR(0, "told within two weeks"),
  ABOUT(1.0, "about the same"),
  ABOUT_ELSE(-0.5, "about something else"),
  SENTENCE(2.2, "words of the sentences in common"),
  NAMES(2.0, "names of the documents in common"),
  TOPIC(3.0, "the documents begin alike"),
  SAME_DOCUMENT(-1.9, "told by one document"),
  DENIED(-2.0, "one is denied");

  /** Log odds of two events before anything is known of them. */
  static final double BIAS = -4.4;

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
