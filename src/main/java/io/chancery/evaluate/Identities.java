package io.chancery.evaluate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom of the gold's entities a participant of a record may be: the one that has its IRI, else the
 * one with its Wikidata id and all with its name. One name can be a city's and a government's, so
 * that several are possible.
 */
final class Identities {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
  private static final Pattern SIGNS = unicode("[^\\w\\s]");
  private static final Pattern SPACE = unicode("\\s+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

  /** What is called by a proper name only, so that a common noun in its names says nothing. */
  private static final Set<String> PROPER =
      Set.of("Person", "Country", "City", "Organization", "Government", "Place");

  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, String> byWikidata = new HashMap<>();
  private final Map<String, String> byIri = new HashMap<>();

  Identities(List<Row> entities) {
    entities.forEach(this::add);
  }

  private static Pattern unicode(String pattern) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private void add(Row entity) {
    String id = entity.text("id");
    List<String> of = entity.texts("members");
    if (!of.isEmpty()) {
      members.put(id, of);
    }
    String wikidata = entity.textOrNull("wikidata");
    if (wikidata != null) {
      byWikidata.put(wikidata, id);
    }
    entity.texts("iris").forEach(iri -> byIri.put(iri, id));
    boolean proper = PROPER.contains(entity.text("type"));
    names(entity)
        .filter(name -> !proper || isProper(name))
        .forEach(name -> byName.computeIfAbsent(folded(name), n -> new HashSet<>()).add(id));
  }

  private static Stream<String> names(Row entity) {
    return Stream.concat(
        Stream.of(entity.text("id")),
        Stream.of("names", "metonyms", "aliases").flatMap(list -> entity.texts(list).stream()));
  }

  private static boolean isProper(String name) {
    return name.replaceFirst("^[Tt]he ", "").chars().anyMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** A name without case, accents, punctuation and leading article. */
  static String folded(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String small = bare.replace("_", " ").toLowerCase(Locale.ROOT).replace(".", "");
    String spaced = SPACE.matcher(SIGNS.matcher(small).replaceAll(" ")).replaceAll(" ").strip();
    return ARTICLE.matcher(spaced).replaceFirst("");
  }

  /** The gold ids that this may be; none where the gold does not know it. */
  Set<String> of(@Nullable Named named) {
    if (named == null) {
      return Set.of();
    }
    String same = named.id() == null ? null : byIri.get(named.id());
    if (same != null) {
      return Set.of(same);
    }
    Set<String> found = new HashSet<>(called(named.name()));
    if (named.id() != null) {
      found.addAll(called(lastPart(named.id())));
    }
    String entity = named.wikidata() == null ? null : byWikidata.get(lastPart(named.wikidata()));
    if (entity != null) {
      found.add(entity);
    }
    return found.isEmpty() ? called(named.words()) : found;
  }

  /** Whether an entity has this IRI. */
  boolean hasIri(String iri) {
    return byIri.containsKey(iri);
  }

  private static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private Set<String> called(@Nullable String name) {
    return name == null || name.isEmpty() ? Set.of() : byName.getOrDefault(folded(name), Set.of());
  }

  /** The same as {@link #of}, or a stand-in for what the gold does not know. */
  Set<String> orUnknown(Named named) {
    Set<String> found = of(named);
    return found.isEmpty() ? Set.of("?" + folded(named.name())) : found;
  }

  /** Groups as their members, others as they are. */
  Set<String> opened(Set<String> ids) {
    return ids.stream().flatMap(id -> opened(id).stream()).collect(Collectors.toSet());
  }

  private List<String> opened(String id) {
    return members.getOrDefault(id, List.of(id));
  }

  /** Groups with their members. */
  Set<String> withMembers(Set<String> ids) {
    Set<String> all = new HashSet<>(ids);
    all.addAll(opened(ids));
    return all;
  }

  /** One participant, or each member of the group that it is, as the ids that each may be. */
  Stream<Set<String>> participants(Set<String> mayBe) {
    List<Set<String>> groups =
        mayBe.stream()
            .filter(members::containsKey)
            .flatMap(id -> opened(id).stream())
            .map(Set::of)
            .toList();
    return groups.isEmpty() ? Stream.of(mayBe) : groups.stream();
  }
}
