package io.chancery.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A coder's actors: names, and the code that each has, on some days perhaps another.
 *
 * @param actors in the order of the file
 */
record ActorDictionary(List<Actor> actors) {

  /** A code in brackets, with the days on which it holds. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\[\\s*([^\\s<>0-9\\]]+)\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))?\\s*\\]");

  private static final Pattern COMMENT = Pattern.compile("#.*|<!.*");
  private static final Pattern NO_CODE = Pattern.compile("[-+#]+");

  /**
   * Somebody with a code.
   *
   * @param names in capitals, the first one first
   * @param codes in the order of the file
   */
  record Actor(List<String> names, List<Code> codes) {

    /** The codes on a day: the first that is bound to days with it, else those bound to none. */
    List<String> codesOn(LocalDate day) {
      return codes.stream()
          .filter(code -> code.isBound() && code.holdsOn(day))
          .findFirst()
          .or(() -> codes.stream().filter(code -> !code.isBound()).findFirst())
          .map(Code::parts)
          .orElse(List.of());
    }
  }

  /**
   * A code.
   *
   * @param code as written; several are separated by a slash
   * @param from the first day; null for none
   * @param to the last day; null for none
   */
  record Code(String code, @Nullable LocalDate from, @Nullable LocalDate to) {

    boolean isBound() {
      return from != null || to != null;
    }

    boolean holdsOn(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The single codes; none where it only says that there is none. */
    List<String> parts() {
      return NO_CODE.matcher(code).matches() ? List.of() : List.of(code.split("/"));
    }
  }

  static ActorDictionary read(Path file) {
    List<Actor> actors = new ArrayList<>();
    for (String line : Lines.of(file)) {
      String bare = COMMENT.matcher(line).replaceFirst("");
      if (!bare.isBlank()) {
        add(bare, actors);
      }
    }
    return new ActorDictionary(actors);
  }

  /** A line begins an actor, or gives the last one another name or code. */
  private static void add(String line, List<Actor> actors) {
    String name = line.replaceFirst("\\[.*", "").replace('_', ' ').strip();
    boolean further = line.startsWith("+") || name.isEmpty();
    if (!further || actors.isEmpty()) {
      actors.add(new Actor(new ArrayList<>(), new ArrayList<>()));
    }
    Actor actor = actors.get(actors.size() - 1);
    if (!name.isEmpty()) {
      actor.names().add(name.replaceFirst("^\\+", "").strip());
    }
    CODE.matcher(line).results().forEach(found -> actor.codes().add(code(found)));
  }

  private static Code code(MatchResult found) {
    if (found.group(4) != null) {
      return new Code(found.group(1), day(found.group(4)), day(found.group(5)));
    }
    boolean before = "<".equals(found.group(2));
    boolean after = ">".equals(found.group(2));
    return new Code(
        found.group(1),
        after ? day(found.group(3)).plusDays(1) : null,
        before ? day(found.group(3)).minusDays(1) : null);
  }

  /** A day with or without its century. */
  private static LocalDate day(String digits) {
    String full = digits.length() == 6 ? "19" + digits : digits;
    return LocalDate.parse(full, DateTimeFormatter.BASIC_ISO_DATE);
  }

  Phrases<Actor> phrases() {
    Map<String, Actor> byName = new HashMap<>();
    actors.forEach(actor -> actor.names().forEach(name -> byName.putIfAbsent(name, actor)));
    return new Phrases<>(byName);
  }
}
