package io.chancery.resolve;

import io.chancery.annotate.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nouns for what one person is to another, each with its relation, of {@code kinship.txt}. */
final class Kinship {

  private final Map<String, String> relations;

  private Kinship(Map<String, String> relations) {
    this.relations = Map.copyOf(relations);
  }

  /** The list that is part of the program, read when it is first asked for. */
  private static final class Listed {
    static final Kinship WORDS = parse(Nouns.lines("kinship.txt"));
  }

  /** The list that is part of the program. */
  static Kinship load() {
    return Listed.WORDS;
  }

  static Kinship parse(List<String> lines) {
    Map<String, String> relations = new HashMap<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        int colon = line.indexOf(':');
        for (String noun : line.substring(colon + 1).strip().split("\\s+")) {
          relations.put(noun, line.substring(0, colon));
        }
      }
    }
    return new Kinship(relations);
  }

  /** The relation that a singular noun says: {@code wife} is {@code spouseOf}. */
  Optional<String> of(Token noun) {
    return Optional.ofNullable(relations.get(Words.lower(noun))).filter(r -> noun.isNoun());
  }
}
