package io.chancery.extract;

import io.chancery.ontology.Factuality;

/**
 * How a clause presents what it says.
 *
 * @param factuality whether it happened
 * @param tense where it looks
 */
record Modality(Factuality factuality, Tense tense) {}
