package io.chancery.reason;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Derivations in the terms of PROV-O: each statement is an entity that reifies it, each step an
 * activity with the rule as its plan, and what is told was derived from sentences, which are there
 * with their words, their characters and their document. IRIs are made from content.
 */
public final class Provenance {

  private static final String PROV = "http://www.w3.org/ns/prov#";

  private static final List<Node> PLACE =
      List.of(Vocabulary.BEGIN, Vocabulary.END, Vocabulary.IN_DOCUMENT);

  private final Iris iris;
  private final Graph view;
  private final Evidence evidence;
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  private Provenance(DatasetGraph dataset, Iris iris) {
    this.iris = iris;
    this.view = dataset.getDefaultGraph();
    this.evidence = new Evidence(dataset, iris);
  }

  /**
   * The triples that say how statements came about.
   *
   * @param dataset the store's, in which the words of told statements are looked up
   */
  public static Graph of(Collection<Derivation> derivations, DatasetGraph dataset, Iris iris) {
    Provenance provenance = new Provenance(dataset, iris);
    derivations.forEach(provenance::add);
    return provenance.graph;
  }

  private Node add(Derivation derivation) {
    Node entity = entity(derivation.statement());
    add(entity, Vocabulary.TYPE, prov("Entity"));
    add(entity, Vocabulary.REIFIES, NodeFactory.createTripleTerm(derivation.statement()));
    if (derivation instanceof Derivation.Inferred inferred) {
      step(entity, inferred);
    } else {
      sentences(derivation.statement()).forEach(sentence -> quote(entity, sentence));
    }
    return entity;
  }

  /** What is told is derived from words, which are given with their place in their document. */
  private void quote(Node entity, Node words) {
    add(entity, prov("wasDerivedFrom"), words);
    add(words, Vocabulary.TYPE, prov("Entity"));
    for (Node property : PLACE) {
      values(words, property).forEach(value -> add(words, property, value));
    }
    values(words, Vocabulary.IN_DOCUMENT)
        .forEach(
            document -> {
              values(document, Vocabulary.DOC_ID)
                  .forEach(id -> add(document, Vocabulary.DOC_ID, id));
              values(document, Vocabulary.TEXT)
                  .forEach(text -> add(words, prov("value"), part(text, words)));
            });
  }

  /** The characters of a document's text from a first to a last code point. */
  private Node part(Node text, Node words) {
    String all = text.getLiteralLexicalForm();
    int from = all.offsetByCodePoints(0, number(words, Vocabulary.BEGIN));
    int to = all.offsetByCodePoints(0, number(words, Vocabulary.END));
    return NodeFactory.createLiteralString(all.substring(from, to));
  }

  private int number(Node words, Node property) {
    return values(words, property)
        .map(value -> ((Number) value.getLiteralValue()).intValue())
        .findFirst()
        .orElse(0);
  }

  private void step(Node entity, Derivation.Inferred inferred) {
    String name = entity.getURI() + "/" + hash(inferred.rule().name() + inferred.told());
    Node activity = NodeFactory.createURI(name);
    Node association = NodeFactory.createURI(name + "/association");
    Node rule = NodeFactory.createURI(iris.inferenceRule(inferred.rule().name()));
    add(entity, prov("wasGeneratedBy"), activity);
    add(activity, Vocabulary.TYPE, prov("Activity"));
    add(activity, prov("qualifiedAssociation"), association);
    add(association, Vocabulary.TYPE, prov("Association"));
    add(association, prov("agent"), NodeFactory.createURI(Vocabulary.RULES));
    add(association, prov("hadPlan"), rule);
    add(rule, Vocabulary.TYPE, prov("Plan"));
    add(rule, Vocabulary.LABEL, NodeFactory.createLiteralLang(inferred.rule().says(), "en"));
    for (Derivation premise : inferred.premises()) {
      Node used = add(premise);
      add(activity, prov("used"), used);
      add(entity, prov("wasDerivedFrom"), used);
    }
  }

  /** The sentences, or words, of the event or relation that a told statement is of. */
  private Stream<Node> sentences(Triple told) {
    return evidence.facts(told).stream()
        .flatMap(
            fact ->
                Stream.concat(
                    values(fact, Vocabulary.EVIDENCE),
                    view.stream(Node.ANY, Vocabulary.OF_EVENT, fact)
                        .flatMap(part -> values(part.getSubject(), Vocabulary.IN_SENTENCE))))
        .distinct();
  }

  private Stream<Node> values(Node node, Node property) {
    return view.stream(node, property, Node.ANY).map(Triple::getObject);
  }

  private Node entity(Triple statement) {
    return NodeFactory.createURI(iris.base() + "statement/" + hash(statement.toString()));
  }

  private static String hash(String content) {
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private void add(Node subject, Node property, Node value) {
    graph.add(subject, property, value);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(PROV + name);
  }
}
