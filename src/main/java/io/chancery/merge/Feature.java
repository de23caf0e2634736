package io.chancery.merge;

import java.util.Set;

/**
 * What speaks for or against two events being one; how much each weighs is in {@code
 * event-weights.tsv}.
 */
enum Feature {
  WORD("the same word"),
  SYNONYM("words of one meaning"),
  CONSEQUENCE("one follows from the other"),
  BROADER("one word is broader than the other"),
  OTHER_WORD("different words"),
  NOUN("one is only named by a noun"),
  NOUNS("both are named by nouns"),
  TYPE("the same kind"),
  GENERAL("both of the general kind"),
  SAYING("sayings, of which everybody has many"),
  OTHER_SPEAKERS("other speakers"),
  KIND("one kind is a sort of the other"),
  AKIN("kinds of one family"),
  OTHER_KIND("different kinds"),
  AGENTS("the same agents"),
  OTHER_AGENTS("different agents"),
  OTHER_PEOPLE("other people"),
  RECIPIENTS("the same recipients"),
  OTHER_RECIPIENTS("different recipients"),
  OTHER_BODIES("other states or bodies"),
  ANYBODY("participants in common"),
  NOBODY("no participant in common"),
  STATES("a state in common"),
  PLACE("the same place"),
  OTHER_PLACE("different places"),
  OTHER_DESTINATION("different destinations"),
  SAME_DAY("the same day"),
  NEAR_DAY("a day apart"),
  FEW_DAYS("days apart"),
  OTHER_DAY("a week apart"),
  OTHER_TIME("long apart"),
  TOLD_TOGETHER("told within days"),
  TOLD_NEAR("told within two weeks"),
  TOLD_APART("told weeks apart"),
  ABOUT("about the same"),
  ABOUT_ELSE("about something else"),
  SENTENCE("words of the sentences in common"),
  NAMES("names of the documents in common"),
  TOPIC("the documents begin alike"),
  TOPIC_WORD("the same word where documents begin alike"),
  NUMBERS("numbers of the beginnings in common"),
  OTHER_NUMBERS("other numbers at the beginning"),
  TOLD_PEOPLE("people of the documents in common"),
  OTHER_TOLD_PEOPLE("documents of other people"),
  SAME_DOCUMENT("told by one document"),
  DENIED("one is denied");

  /** Those of two events with days, of which there is exactly one then. */
  static final Set<Feature> OF_DAYS =
      Set.of(
          SAME_DAY,
          NEAR_DAY,
          FEW_DAYS,
          OTHER_DAY,
          OTHER_TIME,
          TOLD_TOGETHER,
          TOLD_NEAR,
          TOLD_APART);

  /** Those of two documents as wholes, which tell whether both are of one story. */
  static final Set<Feature> OF_STORIES =
      Set.of(NAMES, TOPIC, NUMBERS, OTHER_NUMBERS, TOLD_PEOPLE, OTHER_TOLD_PEOPLE);

  private final String words;

  Feature(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
