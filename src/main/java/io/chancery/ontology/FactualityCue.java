package io.chancery.ontology;

/**
 * A word that decides whether the clause below it happened: plan, could, demand, deny, if.
 *
 * @param lemma one or several lemmas, separated by spaces: {@code rule out}
 * @param partOfSpeech of its head
 * @param yields what it makes of its clause or noun
 * @param complement the form that its clause must have
 */
public record FactualityCue(
    String lemma, PartOfSpeech partOfSpeech, Factuality yields, Complement complement) {}
