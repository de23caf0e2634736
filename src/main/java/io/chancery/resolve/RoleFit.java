package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a thing can be what the verb beside {@code it} says of it: nobody signs a firm, and no
 * law says so. The verbs are those of {@code pronoun-verbs.txt}.
 */
final class RoleFit {

  private enum Kind {
    ACTOR,
    MATTER
  }

  private final Map<String, Kind> does;
  private final Map<String, Kind> suffers;

  private RoleFit(Map<String, Kind> does, Map<String, Kind> suffers) {
    this.does = Map.copyOf(does);
    this.suffers = Map.copyOf(suffers);
  }

  /** Reads the list that is part of the program. */
  static RoleFit load() {
    return parse(Nouns.lines("pronoun-verbs.txt"));
  }

  static RoleFit parse(List<String> lines) {
    Map<String, Kind> does = new HashMap<>();
    Map<String, Kind> suffers = new HashMap<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] head = line.substring(0, line.indexOf(':')).split(" ");
        Map<String, Kind> kinds = head[1].equals("DOES") ? does : suffers;
        for (String verb : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
          put(kinds, verb, Kind.valueOf(head[0]));
        }
      }
    }
    return new RoleFit(does, suffers);
  }

  private static void put(Map<String, Kind> kinds, String verb, Kind kind) {
    if (kinds.put(verb, kind) != null) {
      throw new IllegalArgumentException("pronoun-verbs.txt has '%s' twice".formatted(verb));
    }
  }

  /** Whether the thing can stand where a pronoun stands. */
  boolean allows(Sentence sentence, int token, Entity entity) {
    return sentence.above(token).stream()
        .flatMap(edge -> kind(sentence, edge).stream())
        .allMatch(kind -> (kind == Kind.ACTOR) == entity.type().acts());
  }

  private Optional<Kind> kind(Sentence sentence, Dependency edge) {
    if (edge.governor() == 0) {
      return Optional.empty();
    }
    Token verb = sentence.token(edge.governor());
    boolean suffering = edge.label().equals("obj") || edge.label().startsWith("nsubj:pass");
    boolean doing = edge.label().startsWith("nsubj") && !suffering;
    Map<String, Kind> kinds = suffering ? suffers : doing ? does : Map.of();
    return verb.isVerb() ? Optional.ofNullable(kinds.get(verb.lemma())) : Optional.empty();
  }
}
