package io.chancery.ontology;

/**
 * A word in one part of speech that evokes a frame, written {@code call for.v} or {@code launch.n}.
 *
 * @param lemma one or several lemmas, separated by spaces; the first verb or the last noun is the
 *     head
 * @param nominal whether it is a noun; verbs otherwise
 */
public record LexicalUnit(String lemma, boolean nominal) {

  private static final String ANY = "*";

  /** Whether it stands for every word of its part of speech that no other frame knows. */
  public boolean any() {
    return lemma.equals(ANY);
  }

  /** How many words it has. */
  public int words() {
    return 1 + (int) lemma.chars().filter(c -> c == ' ').count();
  }

  /** Reads the notation of the lexicon. */
  public static LexicalUnit parse(String text) {
    int dot = text.lastIndexOf('.');
    String kind = dot < 0 ? "" : text.substring(dot + 1);
    if (!kind.equals("v") && !kind.equals("n")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no lexical unit: write a lemma and .v or .n, such as condemn.v");
    }
    return new LexicalUnit(text.substring(0, dot), kind.equals("n"));
  }

  @Override
  public String toString() {
    return lemma + (nominal ? ".n" : ".v");
  }
}
