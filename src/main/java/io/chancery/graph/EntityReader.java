package io.chancery.graph;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Entity;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument.Mention;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The inverse of {@link EntityTriples} and {@link Ranked}. */
final class EntityReader {

  private record Ranking(int rank, Participant.OfEntity filler) {}

  private final GraphView view;
  private final Iris iris;
  private final String docId;
  private final KnownMembers knownMembers;
  private final Function<String, @Nullable KnownEntity> known;
  private final Map<Node, Entity> read = new HashMap<>();

  EntityReader(
      GraphView view,
      Iris iris,
      String docId,
      KnownMembers knownMembers,
      Function<String, @Nullable KnownEntity> known) {
    this.view = view;
    this.iris = iris;
    this.docId = docId;
    this.knownMembers = knownMembers;
    this.known = known;
  }

  List<Mention> mentions() {
    return view.instances(Vocabulary.SPAN).stream().flatMap(this::mentions).toList();
  }

  private Stream<Mention> mentions(Node span) {
    Quote words = view.quote(span);
    return view.objects(span, Vocabulary.REFERS_TO).stream()
        .map(e -> new Mention(words, entity(e)));
  }

  /** The entity with this IRI. */
  Entity entity(Node node) {
    Entity entity = read.get(node);
    if (entity == null) {
      entity = describe(node);
      read.put(node, entity);
    }
    return entity;
  }

  private Entity describe(Node node) {
    String country = view.textOrNull(node, Vocabulary.COUNTRY_CODE);
    if (iris.isLocalEntity(docId, node.getURI())) {
      return new NilEntity(
          view.text(node, Vocabulary.LABEL),
          type(node),
          country,
          members(node),
          view.textOrNull(node, Vocabulary.TOLD_APART_BY));
    }
    KnownEntity entity = known.apply(node.getURI());
    KnownEntity described = entity == null ? fromTriples(node) : entity;
    int depth = view.integerOr(0, node, Vocabulary.MEMBER_DEPTH);
    List<Entity> members = depth > 0 ? knownMembers.members(described, depth) : members(node);
    return new LinkedEntity(described, country, members);
  }

  private List<Entity> members(Node group) {
    return fillers(group, Vocabulary.MEMBER).stream().map(Participant.OfEntity::entity).toList();
  }

  private EntityType type(Node node) {
    List<String> types =
        view.objects(node, Vocabulary.TYPE).stream().map(Vocabulary::localName).toList();
    return Arrays.stream(EntityType.values())
        .filter(t -> types.contains(t.name()))
        .findFirst()
        .orElseThrow(() -> new GraphException("the graph gives no class of things for " + node));
  }

  private KnownEntity fromTriples(Node node) {
    return new KnownEntity(
        node.getURI(),
        type(node),
        view.text(node, Vocabulary.LABEL),
        List.of(),
        List.of(),
        List.of(),
        view.textOrNull(node, Vocabulary.WIKIDATA),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        view.textOrNull(node, Vocabulary.ACTOR_CODE),
        null,
        null);
  }

  /** What fills a role, in order, with the words. */
  List<Participant.OfEntity> fillers(Node owner, Node property) {
    return view.objects(owner, property).stream()
        .flatMap(value -> rankings(owner, property, value))
        .sorted(Comparator.comparingInt(Ranking::rank))
        .map(Ranking::filler)
        .toList();
  }

  private Stream<Ranking> rankings(Node owner, Node property, Node value) {
    List<Node> reifiers = view.reifiers(owner, property, value);
    Entity entity = entity(value);
    return reifiers.isEmpty()
        ? Stream.of(new Ranking(1, new Participant.OfEntity(entity, null)))
        : reifiers.stream().map(r -> ranking(r, entity));
  }

  private Ranking ranking(Node reifier, Entity entity) {
    Quote words = view.quoteOrNull(reifier, Vocabulary.EVIDENCE);
    int rank = view.integerOr(1, reifier, Vocabulary.RANK);
    return new Ranking(rank, new Participant.OfEntity(entity, words));
  }
}
