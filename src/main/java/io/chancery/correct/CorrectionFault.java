package io.chancery.correct;

/** What can be wrong with a correction. */
public enum CorrectionFault {
  TWICE("correct-twice", "Nothing is to be done; to take it back, use: chancery correct undo ID"),
  CONTRADICTION("correct-contradiction", "Take the earlier one back first"),
  ITSELF(
      "correct-itself",
      "Name two different events or entities, or two accounts of one by their IRIs"),
  OTHER_KIND("correct-other-kind", "Two events, or two entities of one kind, can be compared"),
  KNOWN("correct-known", "What is known before reading is mended in its file below seeds/entities"),
  UNKNOWN("correct-unknown", "List the ids with: chancery correct list");

  private final String code;
  private final String remedy;

  CorrectionFault(String code, String remedy) {
    this.code = code;
    this.remedy = remedy;
  }

  /** The heading in docs/reference/errors.md that says more. */
  public String code() {
    return code;
  }

  /** What the reader of the message can do. */
  public String remedy() {
    return remedy;
  }
}
