package io.chancery.query;

/** What kind of thing is wrong with a question, and what to do about it. */
public enum QueryFault {
  NO_CATALOGUE("query-no-catalogue", "Name a folder that holds .rq files, or a file that is there"),
  BROKEN_HEADER("query-broken-header", "See the header of any file in queries/ for its keys"),
  BROKEN_SPARQL(
      "query-broken-sparql", "Correct the query at that line; the usual prefixes are preset"),
  NOT_READ_ONLY(
      "query-not-read-only", "Ask with SELECT, ASK, CONSTRUCT or DESCRIBE, and no SERVICE"),
  UNKNOWN_QUESTION("query-unknown-question", "List the questions with: chancery query"),
  UNKNOWN_PARAMETER("query-unknown-parameter", "Give only parameters that the question names"),
  MISSING_PARAMETER("query-missing-parameter", "Give it with -p name=value"),
  WRONG_VALUE("query-wrong-value", "Give a value of the kind that the question names"),
  UNKNOWN_NAME("query-unknown-name", "Spell the name as the articles do, or give an IRI"),
  UNKNOWN_DOCUMENT("query-unknown-document", "List the ids with: chancery status --documents"),
  AMBIGUOUS_NAME("query-ambiguous-name", "Give one of these IRIs instead of the name"),
  UNKNOWN_STATEMENT(
      "query-unknown-statement", "Write it as: subject predicate object, or give an IRI"),
  NO_ENGLISH("query-no-english", "Ask in plain English; SPARQL goes to: chancery query -e"),
  WRONG_FORMAT("query-wrong-format", "Choose a format that fits this kind of answer");

  private final String code;
  private final String remedy;

  QueryFault(String code, String remedy) {
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
