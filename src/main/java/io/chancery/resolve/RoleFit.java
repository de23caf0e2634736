package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a thing can be what the verb beside {@code it} says of it: nobody signs a firm, and no
 * law says so. The verbs are those of {@code pronoun-verbs.txt}.
 */
final class RoleFit {

  private enum Kind {
    ACTOR,
    MATTER,
    EITHER
  }

  private final Map<String, Kind> does;
  private final Map<String, Kind> suffers;

  private static final Set<String> OF_FIRMS = WordGroups.of("OF-FIRMS");

  /** What only a quake, a storm or a river has. */
  private static final Set<String> NATURAL = WordGroups.of("OF-QUAKES");

  /** What a party or a firm has, and no place. */
  private static final Set<String> OF_BODIES = WordGroups.of("OF-BODIES");

  private final Map<String, Kind> owns;
  private final Map<String, Kind> concerns;

  private RoleFit(Map<String, Map<String, Kind>> places) {
    this.does = Map.copyOf(places.getOrDefault("DOES", Map.of()));
    this.suffers = Map.copyOf(places.getOrDefault("SUFFERS", Map.of()));
    this.owns = Map.copyOf(places.getOrDefault("OWNS", Map.of()));
    this.concerns = Map.copyOf(places.getOrDefault("CONCERNS", Map.of()));
  }

  /** The list that is part of the program, read when it is first asked for. */
  private static final class Listed {
    static final RoleFit WORDS = parse(Nouns.lines("pronoun-verbs.txt"));
  }

  /** The list that is part of the program. */
  static RoleFit load() {
    return Listed.WORDS;
  }

  static RoleFit parse(List<String> lines) {
    Map<String, Map<String, Kind>> places = new HashMap<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] head = line.substring(0, line.indexOf(':')).split(" ");
        Map<String, Kind> kinds = places.computeIfAbsent(head[1], p -> new HashMap<>());
        for (String verb : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
          put(kinds, verb, Kind.valueOf(head[0]));
        }
      }
    }
    return new RoleFit(places);
  }

  private static void put(Map<String, Kind> kinds, String verb, Kind kind) {
    if (kinds.put(verb, kind) != null) {
      throw new IllegalArgumentException("pronoun-verbs.txt has '%s' twice".formatted(verb));
    }
  }

  /** Whether the thing can stand where a pronoun stands. */
  boolean allows(Sentence sentence, int token, Entity entity) {
    if (isPublic(entity) && isDealtIn(sentence, token)) {
      return false;
    }
    return sentence.above(token).stream()
        .flatMap(edge -> kind(sentence, edge).stream())
        .allMatch(kind -> isOf(kind, entity));
  }

  /** {@code They showed that it was bought}: no court is. */
  private static boolean isDealtIn(Sentence sentence, int token) {
    return sentence.above(token).stream()
        .filter(edge -> edge.governor() > 0 && isSuffering(edge))
        .anyMatch(
            edge ->
                AnyOf.matches(
                    sentence.token(edge.governor()).lemma(), "buy|acquire|sell|purchase|lease"));
  }

  private static boolean isPublic(Entity entity) {
    return entity
        .name()
        .toLowerCase(Locale.ROOT)
        .matches(".*\\b(court|tribunal|ministry|parliament|police|assembly)\\b.*");
  }

  private static boolean isOf(Kind kind, Entity entity) {
    return kind == Kind.EITHER || (kind == Kind.ACTOR) == entity.type().acts();
  }

  /**
   * Whether nothing but nearness need speak for the thing: somebody who acts is hardly what {@code
   * struck it} or {@code it was licensed} is said of, and not what has {@code its value}, unless
   * the lists say so.
   */
  boolean suggests(Sentence sentence, int token, Entity entity) {
    return !entity.type().acts()
        || sentence.above(token).stream()
            .filter(edge -> edge.governor() > 0)
            .allMatch(edge -> isActors(sentence, edge));
  }

  /**
   * Whether the thing can have what a possessive stands before: no state has an epicentre, and no
   * report a leader.
   */
  boolean mayOwn(Sentence sentence, int token, Entity entity) {
    return Stream.concat(
            sentence.above(token).stream()
                .filter(edge -> edge.label().equals("nmod:poss"))
                .map(edge -> sentence.token(edge.governor())),
            sentence.tokens().stream().skip(token).limit(1).filter(Token::isNoun))
        .map(Token::lemma)
        .noneMatch(
            noun ->
                entity.type().acts() && NATURAL.contains(noun)
                    || OF_FIRMS.contains(noun) && isNoFirm(entity)
                    || isTown(entity) && OF_BODIES.contains(noun)
                    || !entity.type().acts()
                        && !entity.type().isPlace()
                        && owns.get(noun) == Kind.ACTOR);
  }

  /** {@code The regulator fined it. Its shareholders sold}: no regulator has such. */
  static boolean isNoFirm(Entity entity) {
    return !entity.type().acts()
        || entity.type() == EntityType.Country
        || entity
            .name()
            .toLowerCase(Locale.ROOT)
            .matches(
                ".*\\b(regulator|watchdog|authority|central bank|ministry|court|tribunal|police"
                    + "|parliament|commission|council|union)\\b.*");
  }

  private static boolean isTown(Entity entity) {
    return entity.type() == EntityType.Place || entity.type() == EntityType.City;
  }

  private boolean isActors(Sentence sentence, Dependency edge) {
    String noun = sentence.token(edge.governor()).lemma();
    return isSuffering(edge)
        ? kind(sentence, edge).filter(kind -> kind != Kind.MATTER).isPresent()
        : !edge.label().equals("nmod:poss") || owns.get(noun) != Kind.MATTER;
  }

  private static boolean isSuffering(Dependency edge) {
    return AnyOf.matches(edge.label(), "obj|iobj|nsubj:pass*");
  }

  private Optional<Kind> kind(Sentence sentence, Dependency edge) {
    if (edge.governor() == 0) {
      return Optional.empty();
    }
    Token verb = sentence.token(edge.governor());
    boolean suffering = isSuffering(edge);
    boolean doing = edge.label().startsWith("nsubj") && !suffering;
    boolean matter = edge.label().equals("obl:on");
    Map<String, Kind> kinds = suffering ? suffers : doing ? does : matter ? concerns : Map.of();
    return verb.isVerb() ? Optional.ofNullable(kinds.get(verb.lemma())) : Optional.empty();
  }
}
