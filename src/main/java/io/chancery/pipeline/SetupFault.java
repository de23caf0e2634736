package io.chancery.pipeline;

/** What kind of thing is missing around the documents, and what to do about it. */
public enum SetupFault {
  NO_HOME(
      "setup-no-home",
      "Let the environment variable CHANCERY_HOME name the folder with ontology/, seeds/ and"
          + " queries/"),
  UNREADABLE("setup-unreadable", "Check that it is there and may be read"),
  NO_MODELS("setup-no-models", "Build again without -DfastModels, or read with --profile fast");

  private final String code;
  private final String remedy;

  SetupFault(String code, String remedy) {
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
