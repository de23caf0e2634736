package io.chancery.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is met as somebody's counterpart is met state by state. */
final class Counterparts {

  private Counterparts() {}

  /** The recipients of each event: by state where they are counterparts, else all together. */
  static List<List<Participant.OfEntity>> byState(List<Participant.OfEntity> recipients) {
    return counterparts(recipients) ? byCountry(recipients) : List.of(recipients);
  }

  /** "Their Japanese and South Korean counterparts" are met state by state. */
  private static boolean counterparts(List<Participant.OfEntity> recipients) {
    return recipients.size() > 1
        && recipients.stream()
            .map(Participant.OfEntity::words)
            .allMatch(w -> w != null && w.text().toLowerCase(Locale.ROOT).contains("counterpart"));
  }

  /** The same participants, those of each state together. */
  static List<List<Participant.OfEntity>> byCountry(List<Participant.OfEntity> recipients) {
    Map<String, List<Participant.OfEntity>> byCountry =
        recipients.stream()
            .collect(
                Collectors.groupingBy(
                    p -> String.valueOf(p.entity().country()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return List.copyOf(byCountry.values());
  }
}
