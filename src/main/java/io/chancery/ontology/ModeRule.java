package io.chancery.ontology;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When an event of a PLOVER type has a mode: every part of it that the rule looks at has one of the
 * words that it names there.
 *
 * @param name local name; of several rules that hold the first by name counts
 * @param type the PLOVER type, such as {@code CONSULT}
 * @param mode the PLOVER mode, such as {@code phone}
 * @param givesType whether an event whose class has no type gets the type as well
 * @param words what each part of the event must have
 * @param about event classes or PLOVER types of which one must be that of what the event is about;
 *     empty where that is open
 */
public record ModeRule(
    String name,
    String type,
    String mode,
    boolean givesType,
    Map<Part, Pattern> words,
    Set<String> about) {

  /** The parts of an event whose words a rule looks at, each with the property that lists them. */
  public enum Part {
    TRIGGER("triggerWord"),
    BESIDE("besideWord"),
    AGENT("agentWord"),
    RECIPIENT("recipientWord"),
    THEME("themeWord");

    private final String property;

    Part(String property) {
      this.property = property;
    }
  }

  /** The class of rules, by its local name. */
  public static final String CLASS = "ModeRule";

  private static final String MODE = "mode-";
  private static final Comparator<ModeRule> BY_NAME = Comparator.comparing(ModeRule::name);

  public ModeRule {
    words = Map.copyOf(words);
    about = Set.copyOf(about);
  }

  /**
   * A rule as a file describes it.
   *
   * @param name local name
   * @param values what the file says for the local name of a property: literals, or local names
   */
  public static ModeRule of(String name, Function<String, List<String>> values) {
    Map<Part, Pattern> words = new HashMap<>();
    for (Part part : Part.values()) {
      List<String> listed = values.apply(part.property);
      if (!listed.isEmpty()) {
        words.put(part, pattern(listed));
      }
    }
    return new ModeRule(
        name,
        first(values, "ploverType"),
        modeName(first(values, "ploverMode")),
        values.apply("givesType").contains("true"),
        words,
        Set.copyOf(values.apply("aboutType")));
  }

  private static String first(Function<String, List<String>> values, String property) {
    return values.apply(property).stream().sorted().findFirst().orElse("");
  }

  static String modeName(String local) {
    return local.startsWith(MODE) ? local.substring(MODE.length()) : local;
  }

  private static Pattern pattern(List<String> words) {
    String any =
        words.stream()
            .flatMap(line -> Stream.of(line.split(", ?")))
            .map(word -> Pattern.quote(word.strip()).replace("*", "\\E\\w*\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<!\\w)(?:" + any + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
  }

  /** Of rules those that events of a class with this type, or with none, may follow, in order. */
  public static List<ModeRule> forType(Stream<ModeRule> rules, Optional<String> type) {
    return rules
        .filter(rule -> type.map(rule.type::equals).orElse(rule.givesType))
        .sorted(BY_NAME)
        .toList();
  }

  /**
   * Whether an event is so.
   *
   * @param said the words of its parts
   * @param theme the event class and the PLOVER type of an event that it is about, if any
   */
  public boolean holds(Map<Part, String> said, Set<String> theme) {
    return words.entrySet().stream()
            .allMatch(e -> e.getValue().matcher(said.getOrDefault(e.getKey(), "")).find())
        && (about.isEmpty() || about.stream().anyMatch(theme::contains));
  }
}
