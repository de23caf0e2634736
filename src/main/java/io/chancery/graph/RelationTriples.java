package io.chancery.graph;

import io.chancery.ontology.Factuality;
import io.chancery.resolve.Relation;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Stative facts: each reified with its evidence, and asserted where it is Actual. */
final class RelationTriples {

  private final Scope scope;

  RelationTriples(Scope scope) {
    this.scope = scope;
  }

  void write(List<Relation> relations) {
    relations.forEach(this::write);
  }

  private void write(Relation relation) {
    Node subject = scope.entity(relation.subject().entity());
    Node object = scope.entity(relation.object().entity());
    Node node = scope.relation(subject, relation.predicate(), object);
    Node property = Vocabulary.ch(relation.predicate());
    scope.reify(node, subject, property, object);
    describe(node, relation);
    mentions(node, relation.mentions());
    if (relation.factuality() == Factuality.Actual) {
      scope.add(subject, property, object);
    }
  }

  private void describe(Node node, Relation relation) {
    scope.add(node, Vocabulary.TYPE, Vocabulary.RELATION_STATEMENT);
    scope.add(node, Vocabulary.IN_DOCUMENT, scope.document());
    scope.add(node, Vocabulary.FACTUALITY, Vocabulary.factuality(relation.factuality()));
    scope.spanIfKnown(node, Vocabulary.SUBJECT_SPAN, relation.subject().words());
    scope.spanIfKnown(node, Vocabulary.OBJECT_SPAN, relation.object().words());
    if (relation.source() != null) {
      scope.add(node, Vocabulary.SOURCE, scope.entity(relation.source().entity()));
      scope.spanIfKnown(node, Vocabulary.SOURCE_SPAN, relation.source().words());
    }
  }

  /**
   * One mention stands on the reifier itself; of several each has its node, and the reifier all the
   * words.
   */
  private void mentions(Node node, List<Relation.Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      found(node, mentions.get(i));
      if (mentions.size() > 1) {
        mention(node, mentions.get(i), i + 1);
      }
    }
  }

  private void mention(Node relation, Relation.Mention mention, int rank) {
    Node node = scope.within(relation, "mention", mention.words().span().begin());
    scope.add(node, Vocabulary.TYPE, Vocabulary.RELATION_MENTION);
    scope.add(node, Vocabulary.OF_RELATION, relation);
    scope.integer(node, Vocabulary.RANK, rank);
    found(node, mention);
  }

  private void found(Node node, Relation.Mention mention) {
    scope.add(node, Vocabulary.EVIDENCE, scope.span(mention.words()));
    scope.add(node, Vocabulary.FOUND_BY, NodeFactory.createURI(Iris.rule(mention.foundBy())));
    scope.decimal(node, Vocabulary.CONFIDENCE, mention.confidence());
  }
}
