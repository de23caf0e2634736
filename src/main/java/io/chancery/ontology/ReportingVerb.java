package io.chancery.ontology;

/**
 * A word that attributes what follows to its subject or object: say, according to.
 *
 * @param lemma one or several lemmas, separated by spaces
 * @param partOfSpeech of its head
 */
public record ReportingVerb(String lemma, PartOfSpeech partOfSpeech) {}
