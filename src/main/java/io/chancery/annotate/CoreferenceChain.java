package io.chancery.annotate;

import java.util.List;

/**
 * Noun phrases of one document that the coreference model takes for the same thing.
 *
 * @param mentions in order of the text, at least two
 */
public record CoreferenceChain(List<Mention> mentions) {

  /**
   * One noun phrase.
   *
   * @param sentence index of its sentence
   * @param first index of its first token
   * @param last index of its last token
   * @param head index of its head token
   * @param pronoun whether it is a pronoun
   */
  public record Mention(int sentence, int first, int last, int head, boolean pronoun) {}

  public CoreferenceChain {
    mentions = List.copyOf(mentions);
  }
}
