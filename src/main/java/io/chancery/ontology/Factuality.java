package io.chancery.ontology;

/** Whether an event happened, as its source sees it on the day of publication (FactBank). */
public enum Factuality {
  Actual,
  Planned,
  Possible,
  Requested,
  Conditional,
  Negated,
  Habitual
}
