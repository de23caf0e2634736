package io.chancery.evaluate;

import io.chancery.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event that a person marked.
 *
 * @param row where the gold has it
 * @param id the gold's name for it
 * @param doc the document
 * @param types local name of its class, first, and of others that are right too
 * @param plover its PLOVER type
 * @param core whether an analyst would miss it
 * @param triggers where the text says it
 * @param participants who takes part, groups opened
 * @param agents ids of the agents as they stand, groups not opened
 * @param theme id of what it is about, another event perhaps, or free text
 * @param place id of where
 * @param time when
 * @param factuality whether it happened
 * @param source id of whose word it is on; null is the reporter's
 * @param accepted other values that are right too, by field
 * @param acceptedNull fields that may also be empty
 */
record GoldEvent(
    Row row,
    String id,
    String doc,
    List<String> types,
    @Nullable String plover,
    boolean core,
    List<Trigger> triggers,
    Participants participants,
    Set<String> agents,
    @Nullable String theme,
    @Nullable String place,
    @Nullable When time,
    String factuality,
    @Nullable String source,
    Map<String, Set<String>> accepted,
    Set<String> acceptedNull) {

  private static final Set<String> WITH_OTHER_VALUES =
      Set.of("agents", "recipients", "place", "source", "factuality");

  /**
   * Words that say the event.
   *
   * @param span where they stand
   * @param words the words
   */
  record Trigger(Span span, String words) {}

  static GoldEvent of(Row row, Identities who) {
    Row accept = row.part("accept");
    List<Trigger> triggers = row.parts("mentions").stream().map(GoldEvent::trigger).toList();
    if (triggers.isEmpty()) {
      throw row.broken("\"mentions\" is empty");
    }
    List<String> agents = row.texts("agents");
    return new GoldEvent(
        row,
        row.text("id"),
        row.text("doc"),
        types(row, accept),
        row.textOrNull("plover"),
        row.text("salience").equals("core"),
        triggers,
        Participants.ofIds(agents, row.texts("recipients"), who),
        Set.copyOf(agents),
        row.textOrNull("theme"),
        row.textOrNull("place"),
        When.of(row.part("time")),
        row.text("factuality"),
        row.textOrNull("source"),
        accepted(accept),
        acceptedNull(accept));
  }

  private static Trigger trigger(Row mention) {
    return new Trigger(mention.span(), mention.text("trigger"));
  }

  private static List<String> types(Row row, @Nullable Row accept) {
    Stream<String> others = accept == null ? Stream.empty() : accept.texts("type").stream();
    return Stream.concat(Stream.of(row.text("type")), others).toList();
  }

  private static Map<String, Set<String>> accepted(@Nullable Row accept) {
    Map<String, Set<String>> values = new HashMap<>();
    if (accept != null) {
      WITH_OTHER_VALUES.forEach(f -> values.put(f, Set.copyOf(accept.textsBesideNull(f))));
    }
    return Map.copyOf(values);
  }

  private static Set<String> acceptedNull(@Nullable Row accept) {
    return accept == null
        ? Set.of()
        : Set.copyOf(WITH_OTHER_VALUES.stream().filter(accept::listsNull).toList());
  }

  String type() {
    return types.get(0);
  }

  /** The words of the first trigger. */
  String trigger() {
    return triggers.get(0).words();
  }

  /** The first words of its sentence, where the gold gives them. */
  String sentence() {
    return Objects.requireNonNullElse(row.textOrNull("sentence"), "");
  }

  Set<String> accepted(String field) {
    return accepted.getOrDefault(field, Set.of());
  }

  /** Whether somebody means this class, or one of the same PLOVER type. */
  boolean isOfType(FoundEvent found) {
    return types.contains(found.type()) || (plover != null && plover.equals(found.plover()));
  }

  /** Whether one of its triggers shares a character with these words. */
  boolean isAt(Span words) {
    return triggers.stream().anyMatch(trigger -> trigger.span().overlaps(words));
  }
}
