package io.chancery.evaluate;

import io.chancery.evaluate.ActorDictionary.Actor;
import io.chancery.evaluate.Phrases.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The codes that dictionaries give to participants: of the actor that is named in the words used,
 * else by its name, its state, or right behind the words ({@code soldiers from Gondor}); common
 * nouns that are agents add to them.
 *
 * @param actors actors by name
 * @param agents by noun what it adds, a tilde in the place of the actor's code
 * @param byCountry actors by the ISO 3166 alpha-3 codes of the states that they are
 */
record ParticipantCodes(
    Phrases<Actor> actors, Phrases<String> agents, Map<String, Actor> byCountry) {

  private static final Set<String> JOINTS = Set.of("AND", "AND THE");

  private static final String NAME = "(?:the )?\\p{Lu}[\\w.'\u2019-]*(?: \\p{Lu}[\\w.'\u2019-]*)*";

  /** Names behind a noun, which nouns that are joined to it share. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?: and \\p{Ll}+)? (?:of|in|from|against|with|between) (NAME(?:(?:,|,? and) NAME)*)"
              .replace("NAME", NAME));

  /** The codes of a participant; none for somebody whom no dictionary has. */
  List<String> of(Named named, CodedSentence sentence) {
    String words = Objects.requireNonNullElse(named.words(), "");
    String name = Objects.requireNonNullElse(named.name(), "");
    return firstOf(
        Stream.of(
            () -> coded(joined(words), words, sentence),
            () -> coded(joined(name), name, sentence),
            () -> coded(state(named), words, sentence),
            () -> coded(behind(words, sentence), words, sentence)));
  }

  /** The codes of all actors that are named within words or right behind them. */
  List<String> mentioned(String words, CodedSentence sentence) {
    return firstOf(
        Stream.of(
            () -> coded(actors.all(words).stream().map(Found::meaning).toList(), "", sentence),
            () -> coded(behind(words, sentence), "", sentence)));
  }

  /** The first that are any. */
  static List<String> firstOf(Stream<Supplier<List<String>>> ways) {
    return ways.map(Supplier::get).filter(codes -> !codes.isEmpty()).findFirst().orElse(List.of());
  }

  /** The first actor that words name, and those that an "and" joins to it. */
  private List<Actor> joined(String words) {
    List<String> all = Phrases.words(words);
    List<Actor> joined = new ArrayList<>();
    int end = 0;
    for (Found<Actor> found : actors.all(words)) {
      String between = String.join(" ", all.subList(end, found.first()));
      if (joined.isEmpty() || JOINTS.contains(between)) {
        joined.add(found.meaning());
        end = found.end();
      }
    }
    return joined;
  }

  private List<Actor> state(Named named) {
    return Optional.ofNullable(named.country()).map(byCountry::get).stream().toList();
  }

  private List<Actor> behind(String words, CodedSentence sentence) {
    int at = words.isEmpty() ? -1 : sentence.text().indexOf(words);
    if (at < 0) {
      return List.of();
    }
    Matcher names = BEHIND.matcher(sentence.text());
    names.region(at + words.length(), sentence.text().length());
    return names.lookingAt()
        ? actors.all(names.group(1)).stream().map(Found::meaning).toList()
        : List.of();
  }

  private List<String> coded(List<Actor> found, String words, CodedSentence sentence) {
    return found.stream()
        .flatMap(actor -> actor.codesOn(sentence.day()).stream())
        .map(code -> withAgents(code, words))
        .distinct()
        .toList();
  }

  private String withAgents(String actor, String words) {
    String code = actor;
    for (Found<String> agent : agents.all(words)) {
      if (!code.contains(agent.meaning().replace("~", ""))) {
        code = agent.meaning().replace("~", code);
      }
    }
    return code;
  }
}
