package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.NameKey;
import io.chancery.resolve.Entity;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Numerals;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is called alike in every document: a known one by its IRI, another by its class
 * and name, less how many they are, or by the name alone where it is in other letters than Latin;
 * people and offices with their class before either. A group stands for its members too, an office
 * for whoever holds it that day, a place for what it lies in.
 */
record Keys(Gazetteer gazetteer) {

  /** How deep groups of groups are opened. */
  private static final int DEPTH = 3;

  private static final int LONGEST_CHAIN = 6;
  private static final Set<EntityType> COUNTED = Set.of(EntityType.Collective, EntityType.Weapon);
  private static final char MARK = '\u00a7';
  private static final String HOLDS = "holdsPosition";
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(about|around|some|nearly|almost|roughly|over|at least|at most|up to|more than"
              + "|fewer than|less than|as many as|an estimated) ",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LARGE =
      Pattern.compile(
          "^(?:\\d[\\d,.]*\\d(?: (?:hundred|thousand|million))?"
              + "|(?:thir|four|fif|six|seven|eigh|nine)teen"
              + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?"
              + "|a hundred|(?:a|two|three) dozen|(?:dozens|scores|hundreds|thousands) of) (?=\\p{L})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,8}");
  private static final Pattern OTHER_LETTERS =
      Pattern.compile("[^\\p{IsLatin}]*[\\p{L}&&[^\\p{IsLatin}]][^\\p{IsLatin}]*");

  static String of(Entity entity) {
    return entity instanceof LinkedEntity linked
        ? of(linked.known())
        : kind(entity) + ":" + name(entity, uncounted(entity));
  }

  /** A folded name, with what tells the entity from another of its document's by that name. */
  static String name(Entity entity, String name) {
    String folded = NameKey.of(name).value();
    return entity instanceof NilEntity nil && nil.mark() != null
        ? folded + MARK + nil.mark()
        : folded;
  }

  /** A folded name without what tells it apart. */
  static String unmarked(String name) {
    int mark = name.indexOf(MARK);
    return mark < 0 ? name : name.substring(0, mark);
  }

  /**
   * Its class, but for names that no document gives in Latin letters: of these taggers of English
   * tell no class for sure, so that any counts as a person's; and letters of which a document does
   * not tell what they are count as a body's.
   */
  static EntityType kind(Entity entity) {
    if (entity instanceof NilEntity && OTHER_LETTERS.matcher(entity.name()).matches()) {
      return EntityType.Person;
    }
    boolean letters = entity.type() == EntityType.Other && ACRONYM.matcher(entity.name()).matches();
    return letters ? EntityType.Organization : entity.type();
  }

  /** Reports count differently: {@code nine people} and {@code about 11 people} are people. */
  private static String uncounted(Entity entity) {
    String name = entity.name();
    if (!COUNTED.contains(entity.type())) {
      return name;
    }
    String exact = ABOUT.matcher(name).replaceFirst("");
    Matcher large = LARGE.matcher(exact);
    if (large.find()) {
      return exact.substring(large.end());
    }
    int space = exact.indexOf(' ');
    boolean counted = space > 0 && Numerals.of(exact.substring(0, space)).isPresent();
    return counted ? exact.substring(space + 1) : name;
  }

  private static String of(KnownEntity known) {
    boolean human = known.type() == EntityType.Person || known.type() == EntityType.Position;
    return human ? known.type() + ":" + known.iri() : known.iri();
  }

  /** The keys of who takes part, on a day if it is known, and of the offices that they hold. */
  Set<String> people(
      List<Entity> entities, @Nullable LocalDate day, Map<Entity, Set<String>> offices) {
    Set<String> keys = new TreeSet<>();
    for (Entity entity : entities) {
      add(entity, day, DEPTH, keys);
      keys.addAll(offices.getOrDefault(entity, Set.of()));
    }
    return keys;
  }

  /**
   * The offices that a document says people hold, so that one that names the office alone is found.
   */
  static Map<Entity, Set<String>> offices(List<Relation> relations) {
    Map<Entity, Set<String>> offices = new HashMap<>();
    for (Relation relation : relations) {
      if (relation.predicate().equals(HOLDS) && relation.factuality() == Factuality.Actual) {
        offices
            .computeIfAbsent(relation.subject().entity(), e -> new TreeSet<>())
            .add(of(relation.object().entity()));
      }
    }
    return offices;
  }

  /** The names in other letters that a document gives of those whom it calls by Latin ones. */
  static Map<Entity, Set<String>> otherLetters(ResolvedDocument document) {
    Map<Entity, Set<String>> names = new HashMap<>();
    for (ResolvedDocument.Mention mention : document.mentions()) {
      Entity entity = mention.entity();
      if (entity instanceof NilEntity
          && entity.type() == EntityType.Person
          && !OTHER_LETTERS.matcher(entity.name()).matches()
          && OTHER_LETTERS.matcher(mention.words().text()).matches()) {
        names
            .computeIfAbsent(entity, e -> new TreeSet<>())
            .add(entity.type() + ":" + NameKey.of(mention.words().text()).value());
      }
    }
    return names;
  }

  private void add(Entity entity, @Nullable LocalDate day, int depth, Set<String> keys) {
    keys.add(of(entity));
    if (entity.type() == EntityType.Position && day != null) {
      gazetteer.holder(entity.key(), day).ifPresent(holder -> keys.add(of(holder)));
    }
    if (depth > 0) {
      entity.members().forEach(m -> add(m, day, depth - 1, keys));
    }
  }

  /** What places lie in by a document's own words: {@code Gao, in northern Mali}. */
  Map<Entity, Set<String>> wholes(List<Relation> relations) {
    Map<Entity, Set<String>> wholes = new HashMap<>();
    for (Relation relation : relations) {
      Entity part = relation.subject().entity();
      if (relation.predicate().equals("partOf")
          && relation.factuality() == Factuality.Actual
          && part.type().isPlace()
          && !(part instanceof LinkedEntity)) {
        wholes
            .computeIfAbsent(part, e -> new TreeSet<>())
            .addAll(place(relation.object().entity(), Map.of()));
      }
    }
    return wholes;
  }

  /**
   * The keys of a place and of what it lies in.
   *
   * @param wholes what places that no gazetteer knows lie in by the document
   */
  Set<String> place(Entity place, Map<Entity, Set<String>> wholes) {
    Set<String> keys = new TreeSet<>(Set.of(of(place)));
    keys.addAll(wholes.getOrDefault(place, Set.of()));
    KnownEntity whole = place instanceof LinkedEntity linked ? linked.known() : null;
    for (int i = 0; whole != null && i < LONGEST_CHAIN; i++) {
      keys.add(whole.iri());
      String above = whole.partOf() == null ? whole.country() : whole.partOf();
      whole = above == null ? null : gazetteer.byIri(above).orElse(null);
    }
    return keys;
  }
}
