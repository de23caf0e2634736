package io.chancery.evaluate;

/** The two roles of an event that participants are compared in. */
enum Side {
  AGENTS("agents"),
  RECIPIENTS("recipients");

  private final String field;

  Side(String field) {
    this.field = field;
  }

  /** What records and gold call it. */
  String field() {
    return field;
  }

  Side other() {
    return this == AGENTS ? RECIPIENTS : AGENTS;
  }
}
