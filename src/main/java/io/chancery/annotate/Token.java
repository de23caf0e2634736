package io.chancery.annotate;

import io.chancery.text.Span;

/**
 * A word or punctuation mark.
 *
 * @param index position in its sentence, from 1; 0 is the root of the dependencies
 * @param span where it stands in the document
 * @param word its characters, typographic quotes as in ASCII
 * @param lemma dictionary form
 * @param tag Penn Treebank part of speech
 * @param entity named entity tag, {@code O} for none
 */
public record Token(int index, Span span, String word, String lemma, String tag, String entity) {

  /** Whether it is a noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is part of a proper name by its tag. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Whether it is a verb form. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }
}
