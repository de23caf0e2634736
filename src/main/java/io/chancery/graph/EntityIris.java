package io.chancery.graph;

import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Predication;
import io.chancery.resolve.Reference;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Statement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The IRIs of all entities of one document. A known entity keeps its own; others are named after
 * their names, with a number where two names are the same. The numbers depend on what the entities
 * are, not on the order they come in.
 */
public final class EntityIris {

  private final Map<Entity, String> iris = new LinkedHashMap<>();

  private EntityIris() {}

  /** Names the entities of a document. */
  public static EntityIris of(Iris iris, ResolvedDocument document) {
    EntityIris named = new EntityIris();
    Names names = new Names();
    entities(document).stream()
        .sorted(Comparator.comparing(Entity::key).thenComparing(Object::toString))
        .forEach(e -> named.iris.put(e, iri(iris, document.document().id(), names, e)));
    return named;
  }

  /**
   * The IRI of an entity of the document; a known entity has one even where the document is silent
   * on it.
   */
  public String iri(Entity entity) {
    String iri = entity instanceof LinkedEntity linked ? linked.known().iri() : iris.get(entity);
    if (iri == null) {
      throw new IllegalArgumentException("the document does not speak of " + entity.key());
    }
    return iri;
  }

  /** Every entity of the document, known ones and others, ordered by key. */
  public Set<Entity> all() {
    return iris.keySet();
  }

  private static String iri(Iris iris, String docId, Names names, Entity entity) {
    return entity instanceof LinkedEntity linked
        ? linked.known().iri()
        : names.unique(iris.entity(docId, entity.name()));
  }

  private static Set<Entity> entities(ResolvedDocument document) {
    Set<Entity> found = new LinkedHashSet<>();
    named(document).forEach(e -> collect(e, found));
    return found;
  }

  /**
   * A known group's members are described only where the document lists them otherwise than it is
   * known.
   */
  private static void collect(Entity entity, Set<Entity> found) {
    if (found.add(entity) && !hasKnownMembers(entity)) {
      entity.members().forEach(m -> collect(m, found));
    }
  }

  private static boolean hasKnownMembers(Entity entity) {
    return entity instanceof LinkedEntity linked && KnownMembers.depth(linked) > 0;
  }

  private static Stream<Entity> named(ResolvedDocument d) {
    Stream<Entity> mentioned = d.mentions().stream().map(ResolvedDocument.Mention::entity);
    Stream<Entity> sources =
        d.attributions().stream()
            .map(ResolvedDocument.Attribution::source)
            .flatMap(Stream::ofNullable);
    Stream<@Nullable Participant> participants =
        Stream.of(
                d.events().stream().flatMap(EntityIris::participants),
                d.statements().stream().flatMap(EntityIris::participants),
                d.relations().stream().flatMap(EntityIris::participants))
            .flatMap(s -> s);
    Stream<Entity> places =
        d.references().stream().map(Reference::place).flatMap(Stream::ofNullable);
    return Stream.of(
            mentioned,
            sources,
            places,
            participants.flatMap(EntityIris::entity),
            d.predications().stream().flatMap(EntityIris::named))
        .flatMap(s -> s);
  }

  private static Stream<Entity> named(Predication said) {
    Participant.OfEntity source = said.source();
    return Stream.concat(
        Stream.of(said.subjects(), said.arguments())
            .flatMap(List::stream)
            .map(Predication.Constituent::entity)
            .flatMap(Stream::ofNullable),
        Stream.ofNullable(source).map(Participant.OfEntity::entity));
  }

  private static Stream<@Nullable Participant> participants(Event e) {
    Stream<Participant.OfEntity> many = Stream.of(e.agents(), e.recipients()).flatMap(List::stream);
    return Stream.concat(many, Stream.of(e.theme(), e.place(), e.source()));
  }

  private static Stream<@Nullable Participant> participants(Statement s) {
    return Stream.of(s.subject(), s.object(), s.source());
  }

  private static Stream<@Nullable Participant> participants(Relation r) {
    return Stream.of(r.subject(), r.object(), r.source());
  }

  private static Stream<Entity> entity(@Nullable Participant participant) {
    return participant instanceof Participant.OfEntity of ? Stream.of(of.entity()) : Stream.empty();
  }
}
