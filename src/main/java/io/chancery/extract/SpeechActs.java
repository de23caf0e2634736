package io.chancery.extract;

/** The event classes whose agent vouches for what they are about. */
final class SpeechActs {

  /** Local name of their common superclass. */
  static final String CLASS = "Statement";

  private SpeechActs() {}
}
