package io.chancery.resolve;

import java.util.List;
import java.util.Set;

/** Of what office people are: {@code the two allies' defence chiefs} are no foreign ministers. */
final class OfficeFields {

  private static final Set<String> FIELDS = WordGroups.of("OFFICES");

  private OfficeFields() {}

  /** Whether all members of a group who are known to hold an office hold one of this field. */
  static boolean fits(Phrase phrase, Entity group, Cast cast) {
    return phrase.modifiers().stream()
        .map(i -> spelt(phrase.sentence().token(i).lemma()))
        .filter(FIELDS::contains)
        .allMatch(
            field ->
                group.members().stream()
                    .map(cast::heldBy)
                    .allMatch(held -> held.isEmpty() || isOf(field, held)));
  }

  private static boolean isOf(String field, List<Cast.Held> held) {
    return held.stream().anyMatch(h -> spelt(h.words()).contains(field));
  }

  private static String spelt(String words) {
    return words.replace("defence", "defense").replace("labour", "labor");
  }
}
