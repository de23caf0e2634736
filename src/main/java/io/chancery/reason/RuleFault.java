package io.chancery.reason;

/** What kind of thing is wrong with a rule of inference, and what to do about it. */
public enum RuleFault {
  BROKEN(
      "rule-broken",
      "Write [name: (?x ch:p ?y) -> (?y ch:q ?x)], each prefix declared on a line of its own"),
  UNKNOWN_TERM("rule-unknown-term", "Use a term of the ontology, or declare it in Turtle"),
  UNKNOWN_CONDITION(
      "rule-unknown-condition",
      "Use noValue, equal, notEqual, le, ge, lessThan, greaterThan, sum, difference or days"),
  UNBOUND("rule-unbound", "Say in a triple of the body what the variable stands for"),
  NO_STATUS(
      "rule-without-status",
      "Add (?e rdf:type ch:Happened), or a ch:factuality, for each event whose roles it uses"),
  TWICE("rule-twice", "Give each rule a name of its own"),
  NOT_LOCAL("rule-not-local", "Put the rules into the file: nothing is included or fetched"),
  CIRCULAR_ABSENCE(
      "rule-circular-absence",
      "Let no rule ask for the absence of what follows, directly or not, from itself"),
  NEVER_ENDS(
      "rule-never-ends",
      "Let the rule make nothing new out of what it made; the store is as it was");

  private final String code;
  private final String remedy;

  RuleFault(String code, String remedy) {
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
