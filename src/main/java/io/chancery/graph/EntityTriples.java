package io.chancery.graph;

import io.chancery.resolve.Entity;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.ResolvedDocument;
import java.util.List;
import org.apache.jena.graph.Node;

/** The entities that a document speaks of, and the words that stand for them. */
final class EntityTriples {

  private final Scope scope;
  private final Ranked ranked;

  EntityTriples(Scope scope) {
    this.scope = scope;
    this.ranked = new Ranked(scope);
  }

  void write(ResolvedDocument document) {
    scope.entities().all().forEach(this::describe);
    document
        .mentions()
        .forEach(
            m -> scope.add(scope.span(m.words()), Vocabulary.REFERS_TO, scope.entity(m.entity())));
  }

  private void describe(Entity entity) {
    Node node = scope.entity(entity);
    scope.add(node, Vocabulary.TYPE, Vocabulary.ch(entity.type().name()));
    scope.label(node, entity.name());
    scope.text(node, Vocabulary.COUNTRY_CODE, entity.country());
    scope.text(node, Vocabulary.WIKIDATA, entity.wikidata());
    scope.text(node, Vocabulary.ACTOR_CODE, entity.code());
    if (entity instanceof NilEntity nil) {
      scope.text(node, Vocabulary.TOLD_APART_BY, nil.mark());
    }
    members(node, entity);
  }

  private void members(Node node, Entity entity) {
    int depth = entity instanceof LinkedEntity linked ? KnownMembers.depth(linked) : 0;
    if (depth > 0) {
      scope.integer(node, Vocabulary.MEMBER_DEPTH, depth);
    } else {
      List<Node> members = entity.members().stream().map(scope::entity).toList();
      ranked.write(node, Vocabulary.MEMBER, members);
    }
  }
}
