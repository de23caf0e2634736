package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.resolve.Entity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.ResolvedDocument;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of which a state has one, whose names papers word differently: {@code Mali's defense
 * ministry}, {@code the Malian Ministry of Defence}, {@code the defense ministry of Mali}. They are
 * called alike by their state and kind.
 */
final class StateBodies {

  private static final Pattern OF_STATE =
      Pattern.compile(
          "(?<kind>(?:\\p{L}+ )?(?:ministry|army|navy|parliament|[Cc]entral [Bb]ank"
              + "|[Cc]oast [Gg]uard)) of (?:the )?(?<state>\\p{Lu}.*)");
  private static final Pattern OF_FIELD =
      Pattern.compile("(?:\\p{Lu}\\S* )?[Mm]inistry [Oo]f (?<field>[\\p{L} ,]+)");
  private static final Pattern BEHIND_STATE =
      Pattern.compile(
          "(?:\\p{Lu}\\S* )+?(?<kind>(?:[\\p{L}]+ )*(?:[Mm]inistry|[Aa]rmy|[Nn]avy|[Pp]arliament"
              + "|[Cc]oast [Gg]uard|[Cc]entral [Bb]ank))");
  private static final Set<EntityType> BODIES =
      Set.of(EntityType.Organization, EntityType.Government);

  private StateBodies() {}

  /** What each such body of a document is called alike in all. */
  static Map<Entity, String> of(ResolvedDocument document, Gazetteer gazetteer) {
    Map<Entity, String> bodies = new TreeMap<>(Comparator.comparing(Object::toString));
    for (ResolvedDocument.Mention mention : document.mentions()) {
      name(mention.entity(), gazetteer).ifPresent(name -> bodies.put(mention.entity(), name));
    }
    return bodies;
  }

  /** Its state and kind, in small letters, if it is such a body of a state that the text tells. */
  private static Optional<String> name(Entity entity, Gazetteer gazetteer) {
    String state = state(entity, gazetteer);
    return state == null || !(entity instanceof NilEntity) || !BODIES.contains(entity.type())
        ? Optional.empty()
        : kind(entity.name())
            .map(kind -> kind.toLowerCase(Locale.ROOT).replace("defence", "defense"))
            .map(kind -> kind + " of " + state.toLowerCase(Locale.ROOT));
  }

  /** Its own, or the one that its name ends with: {@code Central Bank of Mali}. */
  private static @Nullable String state(Entity entity, Gazetteer gazetteer) {
    Matcher ofState = OF_STATE.matcher(entity.name());
    return entity.country() != null || !ofState.matches()
        ? entity.country()
        : gazetteer.named(ofState.group("state")).stream()
            .filter(known -> known.type() == EntityType.Country)
            .flatMap(known -> Stream.ofNullable(known.iso3()))
            .findFirst()
            .orElse(null);
  }

  private static Optional<String> kind(String name) {
    Matcher ofState = OF_STATE.matcher(name);
    Matcher ofField = OF_FIELD.matcher(name);
    Matcher behind = BEHIND_STATE.matcher(name);
    if (ofState.matches()) {
      return Optional.of(ofState.group("kind"));
    }
    if (ofField.matches()) {
      return Optional.of(ofField.group("field") + " ministry");
    }
    return behind.matches() ? Optional.of(behind.group("kind")) : Optional.empty();
  }
}
