package io.chancery.reason;

/** What kind of thing is wrong with a shape, and what to do about it. */
public enum ShapeFault {
  BROKEN("shape-broken", "Correct the shape at that place"),
  UNKNOWN_TERM(
      "shape-unknown-term",
      "Use the terms of SHACL 1.0 with SPARQL constraints and targets, and the ontology's own"),
  NO_TARGET(
      "shape-no-target",
      "Give it a sh:targetClass, sh:targetNode, sh:targetSubjectsOf, sh:targetObjectsOf or"
          + " sh:target"),
  NOT_LOCAL("shape-not-local", "Take the SERVICE out: nothing is fetched from the network");

  private final String code;
  private final String remedy;

  ShapeFault(String code, String remedy) {
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
