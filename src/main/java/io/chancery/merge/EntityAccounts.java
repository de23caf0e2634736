package io.chancery.merge;

import io.chancery.graph.EntityIris;
import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.NameKey;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Span;
import io.chancery.wordnet.WordNet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the accounts that a document gives of the entities that it alone knows by name. */
final class EntityAccounts {

  private static final Pattern PROPER =
      Pattern.compile(
          "[\\p{Lu}\\p{Lo}\\p{N}]\\S*"
              + "(?:\\s+(?:[\\p{Lu}\\p{Lo}\\p{N}]\\S*|\\p{Ll}{1,3}(?:[-'’]\\p{Lu}\\S*)?))*");
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,8}");
  private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "in", "on", "to");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,3}");
  private static final Set<EntityType> NAMED =
      Set.of(
          EntityType.Person,
          EntityType.City,
          EntityType.Place,
          EntityType.Other,
          EntityType.Organization,
          EntityType.Government,
          EntityType.Alliance);
  private static final Set<String> ROLES =
      Set.of("holdsPosition", "heldPosition", "occupation", "employer", "memberOf");
  private static final int SHORTEST_WORD = 4;
  private static final int COMPANY = 60;

  private final Iris iris;
  private final Ontology ontology;
  private final Gazetteer gazetteer;
  private final WordNet wordNet = new WordNet();

  EntityAccounts(Iris iris, Ontology ontology, Gazetteer gazetteer) {
    this.iris = iris;
    this.ontology = ontology;
    this.gazetteer = gazetteer;
  }

  /**
   * One for each entity with a proper name, each office without a holder, and each known person who
   * holds such an office, ordered by IRI.
   */
  List<EntityAccount> of(ResolvedDocument document) {
    EntityIris named = EntityIris.of(iris, document);
    Offices offices = new Offices(document, ontology, office -> isFilled(office, document));
    Told told = told(offices, document);
    Map<Entity, Set<String>> names = names(document, offices.vacant());
    told.holders().forEach(known -> names.put(known, Set.of()));
    Set<Entity> bodies = StateBodies.of(document, gazetteer).keySet();
    Set<String> company = company(names.keySet(), document);
    Set<String> states = states(document);
    return names.entrySet().stream()
        .map(
            e ->
                told.account(
                    e.getKey(),
                    iri(e.getKey(), named, document),
                    e.getValue(),
                    isCommon(e.getKey()) && !bodies.contains(e.getKey()),
                    without(Keys.of(e.getKey()), company),
                    states))
        .sorted(Comparator.comparing(EntityAccount::iri))
        .toList();
  }

  private Told told(Offices offices, ResolvedDocument document) {
    return new Told(
        document,
        offices.held(),
        offices.gained(),
        offices.left(),
        offices.titles(gazetteer.titles()),
        acronyms(document),
        roles(document));
  }

  /** What a document tells of each entity, beside its names. */
  private record Told(
      ResolvedDocument document,
      Map<Entity, Set<String>> offices,
      Map<Entity, Set<String>> gained,
      Map<Entity, Set<String>> left,
      Map<Entity, Set<String>> titles,
      Map<Entity, Set<String>> acronyms,
      Map<Entity, Set<String>> roles) {

    /** Those known before reading whose office is not. */
    Stream<Entity> holders() {
      return Stream.concat(offices.keySet().stream(), left.keySet().stream())
          .filter(LinkedEntity.class::isInstance);
    }

    EntityAccount account(
        Entity entity,
        String iri,
        Set<String> names,
        boolean common,
        Set<String> company,
        Set<String> states) {
      return new EntityAccount(
          iri,
          document.document().id(),
          Keys.kind(entity),
          names,
          acronyms.getOrDefault(entity, Set.of()),
          common,
          entity.country(),
          roles.getOrDefault(entity, Set.of()),
          offices.getOrDefault(entity, Set.of()),
          titles.getOrDefault(entity, Set.of()),
          company,
          states,
          document.document().source().published(),
          gained.getOrDefault(entity, Set.of()),
          left.getOrDefault(entity, Set.of()),
          beside(entity, company));
    }

    private Set<String> beside(Entity entity, Set<String> company) {
      List<ResolvedDocument.Mention> mentions = document.mentions();
      List<Span> sentences =
          document.sentences().stream()
              .filter(s -> mentions.stream().anyMatch(m -> isIn(s, m) && m.entity().equals(entity)))
              .toList();
      return mentions.stream()
          .filter(m -> sentences.stream().anyMatch(s -> isIn(s, m)))
          .map(m -> Keys.of(m.entity()))
          .filter(company::contains)
          .collect(Collectors.toSet());
    }

    private static boolean isIn(Span sentence, ResolvedDocument.Mention mention) {
      return sentence.contains(mention.words().span());
    }
  }

  private static Set<String> without(String one, Set<String> all) {
    Set<String> others = new TreeSet<>(all);
    others.remove(one);
    return others;
  }

  private boolean isFilled(Entity office, ResolvedDocument document) {
    LocalDate day = document.document().source().published();
    return office instanceof LinkedEntity linked
        && day != null
        && gazetteer.holder(linked.known().iri(), day).isPresent();
  }

  private String iri(Entity entity, EntityIris named, ResolvedDocument document) {
    return entity instanceof LinkedEntity linked
        ? iris.told(iris.document(document.document().id()), linked.known().iri())
        : named.iri(entity);
  }

  /**
   * Entities that no gazetteer knows and that have a proper name, with all their names; offices
   * without.
   */
  private Map<Entity, Set<String>> names(ResolvedDocument document, Set<Entity> vacant) {
    Map<Entity, Set<String>> names = new TreeMap<>(Comparator.comparing(Object::toString));
    vacant.forEach(office -> names.put(office, Set.of()));
    StateBodies.of(document, gazetteer)
        .forEach((body, name) -> names.computeIfAbsent(body, b -> new TreeSet<>()).add(name));
    for (ResolvedDocument.Mention mention : document.mentions()) {
      Entity entity = mention.entity();
      if (entity instanceof NilEntity
          && NAMED.contains(Keys.kind(entity))
          && isProper(entity.name())) {
        Set<String> known = names.computeIfAbsent(entity, e -> new TreeSet<>());
        known.add(Keys.name(entity, entity.name()));
        if (isAlias(mention.words().text(), entity)) {
          known.add(alias(mention.words().text(), entity));
        }
      }
    }
    return names;
  }

  private static String alias(String words, Entity entity) {
    String name = NameKey.of(words).value();
    return name.equals(NameKey.of(entity.name()).value()) ? Keys.name(entity, words) : name;
  }

  /** Whether words are another name: "the Company" is none, whatever its capital. */
  private boolean isAlias(String words, Entity entity) {
    return isProper(words)
        && (Keys.kind(entity) == EntityType.Person
            || !isCommon(words)
            || isAcronym(words, entity.name()));
  }

  /**
   * The acronyms by which a document calls what it alone knows, apart from people: letters that are
   * the name that it has, or that the words of its name begin with, or that are no word.
   */
  static Map<Entity, Set<String>> acronyms(ResolvedDocument document) {
    Map<Entity, Set<String>> acronyms = new TreeMap<>(Comparator.comparing(Object::toString));
    for (ResolvedDocument.Mention mention : document.mentions()) {
      Entity entity = mention.entity();
      String words = mention.words().text().replaceFirst("^[Tt]he ", "");
      EntityType kind = Keys.kind(entity);
      boolean named = entity instanceof NilEntity && NAMED.contains(kind);
      if (named && kind != EntityType.Person && isAcronym(words, entity.name())) {
        acronyms.computeIfAbsent(entity, e -> new TreeSet<>()).add(NameKey.of(words).value());
      }
    }
    return acronyms;
  }

  private static boolean isAcronym(String letters, String name) {
    return LETTERS.matcher(letters).matches()
        && (letters.equals(name) || letters.equals(initials(name)));
  }

  private static String initials(String name) {
    return Arrays.stream(name.split("[ -]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** Whether words are a name, as their capitals say. */
  static boolean isProper(String name) {
    return name.length() > 1
        && Character.isLetter(name.codePointAt(0))
        && PROPER.matcher(name).matches();
  }

  private boolean isCommon(Entity entity) {
    return Keys.kind(entity) != EntityType.Person && isCommon(entity.name());
  }

  /**
   * Whether all the longer words of a name are nouns or verbs, so that it may name many things; a
   * short acronym has no words.
   */
  private boolean isCommon(String name) {
    return !ACRONYM.matcher(name).matches()
        && longWords(name.toLowerCase(Locale.ROOT))
            .noneMatch(word -> wordNet.senses(word).isEmpty() && wordNet.verbs(word).isEmpty());
  }

  private static Stream<String> longWords(String text) {
    return Arrays.stream(text.split("[^\\p{L}]+")).filter(word -> word.length() >= SHORTEST_WORD);
  }

  private static Map<Entity, Set<String>> roles(ResolvedDocument document) {
    Map<Entity, Set<String>> roles = new TreeMap<>(Comparator.comparing(Object::toString));
    for (ResolvedDocument.Mention mention : document.mentions()) {
      if (mention.entity() instanceof NilEntity nil && nil.mark() != null) {
        roles.computeIfAbsent(nil, e -> new TreeSet<>()).add(nil.mark());
      }
    }
    for (Relation relation : document.relations()) {
      if (ROLES.contains(relation.predicate())) {
        longWords(NameKey.of(relation.object().entity().name()).value())
            .forEach(
                word ->
                    roles
                        .computeIfAbsent(relation.subject().entity(), e -> new TreeSet<>())
                        .add(word));
      }
    }
    return roles;
  }

  /** The names of the document's own entities that are sure to mean one, and of known ones. */
  private static Set<String> company(Set<Entity> named, ResolvedDocument document) {
    Predicate<Entity> isNamed = e -> e.name().contains(" ") && !isOffice(e);
    Predicate<Entity> isKnown =
        e -> e instanceof LinkedEntity && e.type() != EntityType.Country && !isOffice(e);
    return Stream.concat(
            named.stream().filter(isNamed),
            document.mentions().stream().map(ResolvedDocument.Mention::entity).filter(isKnown))
        .map(Keys::of)
        .sorted()
        .distinct()
        .limit(COMPANY)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOffice(Entity entity) {
    return entity.type() == EntityType.Position;
  }

  private static Set<String> states(ResolvedDocument document) {
    return document.mentions().stream()
        .map(m -> m.entity().country())
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
