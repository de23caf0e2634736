package io.chancery.ontology;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of words, with WordNet's letters where it has them. */
public enum PartOfSpeech {
  VERB("v"),
  NOUN("n"),
  ADJECTIVE("a"),
  ADVERB("r"),
  PREPOSITION("p"),
  CONJUNCTION("c");

  private final String letter;

  PartOfSpeech(String letter) {
    this.letter = letter;
  }

  /** The letter that the lexicon writes. */
  public String letter() {
    return letter;
  }

  /** The part of speech with this letter. */
  public static Optional<PartOfSpeech> of(String letter) {
    return Arrays.stream(values()).filter(p -> p.letter.equals(letter)).findFirst();
  }
}
