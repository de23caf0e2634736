package io.chancery.ontology;

import java.util.List;

/**
 * A sentence that shows what a frame reads.
 *
 * @param text the sentence
 * @param expectations what must be found; empty where the frame must not be evoked
 */
public record FrameExample(String text, List<Expectation> expectations) {

  /**
   * One role and the words that fill it.
   *
   * @param role the role
   * @param filledBy the words, as the sentence has them
   */
  public record Expectation(Role role, String filledBy) {}

  public FrameExample {
    expectations = List.copyOf(expectations);
  }

  /** Whether the frame must be evoked. */
  public boolean matches() {
    return !expectations.isEmpty();
  }
}
