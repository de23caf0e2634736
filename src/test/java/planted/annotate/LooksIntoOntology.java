package planted.annotate;

import planted.ontology.Term;

/** Breaks ONTOLOGY_COMES_AFTER_READING. */
record LooksIntoOntology(Term term) {}
