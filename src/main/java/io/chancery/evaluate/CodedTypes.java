package io.chancery.evaluate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The PLOVER types as which events are coded, where what they are about changes that. */
final class CodedTypes {

  private static final Set<String> HOSTILE = Set.of("ASSAULT", "COERCE", "SANCTION");
  private static final Set<String> FRIENDLY = Set.of("CONSULT", "COOPERATE", "AID", "AGREE");

  private CodedTypes() {}

  /**
   * The type of an event: to promise force is to threaten, to put off what was friendly reduces
   * relations, to go to another's place is to visit.
   *
   * @param about the event that it is about
   */
  static @Nullable String of(FoundEvent event, @Nullable FoundEvent about) {
    String type = about == null || about.plover() == null ? "" : about.plover();
    return switch (event.type()) {
      case "Pledge", "Plan" -> HOSTILE.contains(type) ? "THREATEN" : event.plover();
      case "Postpone", "Cancel" -> FRIENDLY.contains(type) ? "SANCTION" : event.plover();
      case "Arrive", "Travel" -> "CONSULT";
      default -> event.plover();
    };
  }
}
