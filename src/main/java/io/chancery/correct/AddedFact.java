package io.chancery.correct;

import io.chancery.graph.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * What questions find of a statement that a person adds: an event where its predicate sums up
 * events, a relation where it is one, as if a document told it. It is Actual, on its author's word.
 *
 * @param ontology the classes and predicates
 */
record AddedFact(Graph ontology) {

  private static final Node ACTUAL = Vocabulary.ch("Actual");

  /** What stands beside the statement; nothing where the ontology does not know the predicate. */
  Stream<Triple> of(Node fact, Triple statement, String author, String label) {
    Node predicate = statement.getPredicate();
    Stream<Triple> told =
        eventClass(predicate)
            .map(kind -> event(fact, kind, statement, label))
            .orElseGet(() -> isRelation(predicate) ? relation(fact, statement) : Stream.empty());
    List<Triple> all = told.toList();
    Stream<Triple> said =
        Stream.of(
            Triple.create(fact, Vocabulary.FACTUALITY, ACTUAL),
            Triple.create(fact, Vocabulary.SOURCE, NodeFactory.createLiteralString(author)));
    return all.isEmpty() ? Stream.empty() : Stream.concat(all.stream(), said);
  }

  private static Stream<Triple> relation(Node fact, Triple statement) {
    return Stream.of(
        Triple.create(fact, Vocabulary.TYPE, Vocabulary.RELATION_STATEMENT),
        Triple.create(fact, Vocabulary.REIFIES, NodeFactory.createTripleTerm(statement)));
  }

  private Stream<Triple> event(Node fact, Node kind, Triple statement, String label) {
    Node predicate = statement.getPredicate();
    return Stream.concat(
        Stream.of(
            Triple.create(fact, Vocabulary.TYPE, Vocabulary.EVENT),
            Triple.create(fact, Vocabulary.TYPE, kind),
            Triple.create(fact, Vocabulary.LABEL, NodeFactory.createLiteralLang(label, "en"))),
        Stream.concat(
            role(predicate, "subjectRole").map(r -> Triple.create(fact, r, statement.getSubject())),
            role(predicate, "objectRole").map(r -> Triple.create(fact, r, statement.getObject()))));
  }

  /** Of several roles that an object may have, the one that comes first in the alphabet. */
  private Stream<Node> role(Node predicate, String property) {
    return objects(predicate, Vocabulary.ch(property)).min(byIri()).stream();
  }

  /** The most general class of the events that the predicate sums up. */
  private Optional<Node> eventClass(Node predicate) {
    Set<Node> classes =
        ontology
            .find(Node.ANY, Vocabulary.ch("flatPredicate"), predicate)
            .mapWith(Triple::getSubject)
            .toSet();
    return classes.stream()
        .filter(kind -> objects(kind, RDFS.Nodes.subClassOf).noneMatch(classes::contains))
        .min(byIri());
  }

  private boolean isRelation(Node predicate) {
    return ontology.contains(predicate, Vocabulary.TYPE, Vocabulary.ch("Relation"));
  }

  private Stream<Node> objects(Node subject, Node property) {
    return ontology.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
  }

  private static Comparator<Node> byIri() {
    return Comparator.comparing(Node::getURI);
  }
}
