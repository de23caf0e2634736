package io.chancery.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A coder's agents: common nouns, and what each adds to the code of the actor whose it is. */
final class AgentDictionary {

  private static final Pattern COMMENT = Pattern.compile("#.*|<!.*");
  private static final Pattern SET = Pattern.compile("\\s*(!\\w+!)\\s*=\\s*(.+)");
  private static final Pattern AGENT =
      Pattern.compile("\\s*([^\\[{]+?)\\s*(?:\\{(.*?)\\})?\\s*\\[\\s*([^\\]]*?)\\s*\\]\\s*");

  private AgentDictionary() {}

  /** Codes by noun, a tilde in the place of the actor's code. */
  static Phrases<String> read(Path file) {
    Map<String, List<String>> sets = new HashMap<>();
    Map<String, String> agents = new HashMap<>();
    for (String line : Lines.of(file)) {
      String bare = COMMENT.matcher(line).replaceFirst("");
      Matcher set = SET.matcher(bare);
      Matcher agent = AGENT.matcher(bare);
      if (set.matches()) {
        sets.put(set.group(1), List.of(set.group(2).strip().split("\\s*,\\s*")));
      } else if (agent.matches()) {
        forms(agent, sets).forEach(form -> agents.putIfAbsent(form, agent.group(3)));
      }
    }
    return new Phrases<>(agents);
  }

  private static Stream<String> forms(MatchResult agent, Map<String, List<String>> sets) {
    String plural = agent.group(2) == null ? plural(agent.group(1)) : agent.group(2).strip();
    return Stream.of(agent.group(1), plural)
        .filter(form -> !form.isEmpty())
        .flatMap(form -> opened(form, sets))
        .map(form -> form.replace('_', ' '));
  }

  private static String plural(String noun) {
    return noun.endsWith("Y") ? noun.substring(0, noun.length() - 1) + "IES" : noun + "S";
  }

  /** A form with each member of the set that it names. */
  private static Stream<String> opened(String form, Map<String, List<String>> sets) {
    return sets.entrySet().stream()
        .filter(set -> form.contains(set.getKey()))
        .findFirst()
        .map(set -> set.getValue().stream().map(word -> form.replace(set.getKey(), word)))
        .orElse(Stream.of(form));
  }
}
