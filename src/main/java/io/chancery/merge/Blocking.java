package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.wordnet.WordNet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which events are worth comparing: those with a kind or word and somebody or a place in common, in
 * the same weeks. What has no day is compared with what has none, what is so year by year with the
 * same of any year.
 */
final class Blocking {

  private static final int WINDOW = 31;
  private static final String PERSON = EntityType.Person + ":";
  private static final Pattern BODY = Pattern.compile("(Organization|Government):.*");
  private static final String GENERAL = "Act";
  private static final WordNet WORD_NET = new WordNet();
  private static final String UNDATED = "undated";
  private static final String STANDING = "standing";

  private Blocking() {}

  /** What an event is found under. */
  static Set<String> keys(EventAccount event) {
    Set<String> anchors = anchors(event);
    ofState(event, event.series()).forEach(anchors::add);
    Set<String> keys = keys(event, anchors, window(event.day(), 0));
    if (event.series() && event.told().reported() != null) {
      keys.addAll(keys(event, anchors, window(event.told().reported(), 0)));
    }
    keys.addAll(standing(event));
    return keys;
  }

  /** Where the events that may be the same are found. */
  static Set<String> lookups(EventAccount event) {
    Set<String> keys = new TreeSet<>();
    Set<String> anchors = anchors(event);
    ofState(event, !event.series()).forEach(anchors::add);
    for (int step = -1; step <= 1; step++) {
      keys.addAll(keys(event, anchors, window(event.day(), step)));
      if (event.series() && event.told().reported() != null) {
        keys.addAll(keys(event, anchors, window(event.told().reported(), step)));
      }
    }
    keys.addAll(standing(event));
    return keys;
  }

  /** What is so year by year is found whenever it is told, by who does it and all words for it. */
  private static Set<String> standing(EventAccount event) {
    return event.standing()
        ? event.agents().stream()
            .flatMap(who -> event.words().stream().map(word -> STANDING + "|" + word + "|" + who))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static Set<String> keys(EventAccount event, Set<String> anchors, String window) {
    return kinds(event)
        .flatMap(kind -> anchors.stream().map(anchor -> window + "|" + kind + "|" + anchor))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What a body of a state did finds the several that the state did, and the other way round: each
   * kind is found under its own name.
   *
   * @param several whether the name is that of several, else of one of a body
   */
  private static Stream<String> ofState(EventAccount event, boolean several) {
    boolean told =
        event.states().size() == 1
            && (event.series()
                || event.agents().stream().anyMatch(agent -> BODY.matcher(agent).matches()));
    return told
        ? event.states().stream().map(state -> (several ? "several of " : "one of ") + state)
        : Stream.empty();
  }

  /** Its class, its words, what they usually mean, and what follows from that. */
  private static Stream<String> kinds(EventAccount event) {
    Stream<String> meanings =
        event.words().stream()
            .map(WORD_NET::meaning)
            .flatMap(m -> Stream.concat(m.own().stream(), m.consequences().stream()));
    Stream<String> type = Stream.of(event.type()).filter(t -> !t.equals(GENERAL));
    Stream<String> families = event.families().stream();
    return Stream.of(type, families, event.words().stream(), meanings).flatMap(s -> s).distinct();
  }

  /** Who takes part and where; without a day whatever the document names and begins with. */
  private static Set<String> anchors(EventAccount event) {
    Set<String> anchors = event.involved();
    event.who().stream().flatMap(Blocking::inAnyOrder).forEach(anchors::add);
    anchors.addAll(event.places());
    if (event.day() == null) {
      anchors.addAll(event.told().names());
      anchors.addAll(event.told().topic());
    } else if (event.who().stream().allMatch(Blocking::isUnnamed)) {
      anchors.addAll(event.near());
      anchors.addAll(event.told().names());
    }
    return anchors;
  }

  /** {@code Holm Ida} and {@code Ida Holm}, whose name papers write in any order. */
  private static Stream<String> inAnyOrder(String key) {
    boolean named = key.startsWith(PERSON) && !key.contains("://");
    List<String> parts =
        named
            ? PersonNames.parts(key.substring(PERSON.length())).stream().sorted().toList()
            : List.of();
    return parts.size() > 1 ? Stream.of(PERSON + String.join(" ", parts)) : Stream.empty();
  }

  /** {@code Workers}, whom another paper calls otherwise. */
  private static boolean isUnnamed(String key) {
    return key.startsWith(EntityType.Collective + ":");
  }

  private static String window(@Nullable LocalDate day, int step) {
    return day == null ? UNDATED : Long.toString(Math.floorDiv(day.toEpochDay(), WINDOW) + step);
  }
}
