package io.chancery.evaluate;

/**
 * What a coder makes of a sentence.
 *
 * @param type what happens: a CAMEO code in the gold, a PLOVER type where it is compared
 * @param source code of who does it: three letters of the state or group, then of the part
 * @param target code of to whom
 */
record CodedEvent(String type, String source, String target) {

  private static final int STATE = 3;

  /** The same with the states or groups only. */
  CodedEvent dyad() {
    return new CodedEvent(type, state(source), state(target));
  }

  CodedEvent ofType(String other) {
    return new CodedEvent(other, source, target);
  }

  private static String state(String code) {
    return code.substring(0, Math.min(STATE, code.length()));
  }
}
