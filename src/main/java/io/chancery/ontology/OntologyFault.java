package io.chancery.ontology;

import java.util.Locale;

/**
 * What can be wrong with a file of the ontology, the lexicon or the known entities, and what to do
 * about it.
 */
public enum OntologyFault {
  UNREADABLE_FILE("Give a Turtle file (.ttl, UTF-8) or a folder of them."),
  SYNTAX("Correct the Turtle at this place."),
  IMPORT("Nothing is fetched from the network: save that file and name it as one more ontology."),
  MISSING_VALUE("Add it."),
  CYCLIC_CLASSES("Take out one rdfs:subClassOf of the circle."),
  UNKNOWN_PROPERTY(
      "Correct its name, or declare it as an owl:ObjectProperty or owl:DatatypeProperty."),
  UNKNOWN_CLASS("Declare it as an owl:Class, or correct its name."),
  AMBIGUOUS_NAME("Rename one of them: classes are known by their local names."),
  UNKNOWN_EVENT_CLASS("Declare it as an owl:Class below ch:Event, or correct its name."),
  UNKNOWN_PREDICATE("Declare it as a ch:FlatPredicate, or correct its name."),
  UNKNOWN_RELATION("Declare it as a ch:Relation, or correct its name."),
  UNKNOWN_ROLE("Use ch:agent, ch:recipient, ch:theme, ch:place, ch:time or ch:source."),
  UNKNOWN_FILLER("Use ch:Actor, ch:Event, ch:Place, ch:Thing or another class of the ontology."),
  UNKNOWN_VALENCE("Declare it as a lex:Valence, or correct its name."),
  UNKNOWN_FACTUALITY(
      "Use ch:Actual, ch:Planned, ch:Possible, ch:Requested, ch:Conditional, ch:Negated or ch:Habitual."),
  UNKNOWN_PART_OF_SPEECH(
      "Use v (verb), n (noun), a (adjective), r (adverb), p (preposition) or c (conjunction)."),
  BAD_PATH(
      "Write labels of enhanced dependencies, such as nsubj, obl:with, xcomp>obj or <acl>nsubj."),
  BAD_LEXICAL_UNIT("Write a lemma and .v or .n, such as condemn.v or \"call for.v\"."),
  FRAME_TWICE(
      "Give one of the two another name; a frame of a later ontology replaces by its name."),
  FRAME_WITHOUT_MATCH(
      "Add a lex:example whose lex:expect names roles and the words that fill them."),
  FRAME_WITHOUT_COUNTEREXAMPLE("Add a lex:example with lex:expect lex:nothing."),
  BAD_EXAMPLE("Let lex:filledBy repeat words of lex:text exactly."),
  TITLE_WITHOUT_FORM("Add a lex:form in lower case, such as \"foreign minister\"@en."),
  UNKNOWN_ENTITY("Describe it in seeds/entities or in a file of your own, or correct its name."),
  BAD_VALUE("Correct the value.");

  private final String remedy;

  OntologyFault(String remedy) {
    this.remedy = remedy;
  }

  /** What to do, as a sentence. */
  public String remedy() {
    return remedy;
  }

  /** The name under which the documentation lists it, such as {@code unknown-role}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
