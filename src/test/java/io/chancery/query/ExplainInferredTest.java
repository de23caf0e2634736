package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.reason.Inferences;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From what is inferred over rules to the sentences on which it rests. */
final class ExplainInferredTest {

  private static final Iris IRIS = Iris.standard();
  private static final Dataset DATASET = Fixture.dataset();
  private static final String CONTACT = "United States in contact with South Korea";

  private final ExplainInferred explain =
      new ExplainInferred(new Inquiry(DATASET, Catalogue.read(Fixture.QUERIES)), IRIS);

  @BeforeAll
  static void infer() {
    Inferences inferences = Inferences.of(List.of(Path.of("ontology")), IRIS);
    Txn.executeWrite(DATASET, () -> inferences.start(DATASET.asDatasetGraph()));
  }

  @Test
  @DisplayName("contact of states leads over the offices to the sentence that tells the call")
  void rulesLeadToSentences() {
    InferredExplanation why = of(CONTACT).orElseThrow();
    assertThat(why.further()).isZero();
    assertThat(why.ways())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(CONTACT + "\nbecause: Antony Blinken and Park Jin talked in office, and so")
        .contains("[contact-by-talk, ontology/rules/offices.rules:")
        .contains(
            "term of Park Jin as Foreign Minister of South Korea first day 2022-05-12  (known)")
        .contains("nothing says: Antony Blinken talks with Park Jin disputed …")
        .contains("factuality actual  (told in calls-before-beijing)")
        .contains("(as above)");
    assertThat(why.supports()).extracting(Explanation.Support::trigger).contains("telephoned");
    assertThat(why.text()).contains("inferred: no document says it", "America’s top diplomat");
  }

  @Test
  @DisplayName("the same as PROV-O: an activity with the rule as its plan, down to sentences")
  void provenanceLeadsToSentences() {
    Graph prov = Txn.calculateRead(DATASET, () -> explain.provenance(CONTACT)).graph();
    Node rule = NodeFactory.createURI(IRIS.inferenceRule("contact-by-talk"));
    assertThat(prov.contains(Node.ANY, prov("hadPlan"), rule)).isTrue();
    Node talk = NodeFactory.createURI(Fixture.DOC + "calls-before-beijing/event/Talk-0");
    Node actual =
        NodeFactory.createTripleTerm(talk, Vocabulary.FACTUALITY, Vocabulary.ch("Actual"));
    Node entity = one(prov, Vocabulary.REIFIES, actual).getSubject();
    assertThat(prov.stream(entity, prov("wasDerivedFrom"), Node.ANY).map(Triple::getObject))
        .isNotEmpty()
        .allMatch(sentence -> sentence.getURI().contains("#sentence-"));
    Node sentence =
        prov.stream(entity, prov("wasDerivedFrom"), Node.ANY).findFirst().orElseThrow().getObject();
    assertThat(value(prov, sentence, prov("value")))
        .startsWith("America’s top diplomat telephoned");
    Node document =
        prov.stream(sentence, Vocabulary.IN_DOCUMENT, Node.ANY)
            .findFirst()
            .orElseThrow()
            .getObject();
    assertThat(value(prov, document, Vocabulary.DOC_ID)).isEqualTo("calls-before-beijing");
    assertThat(sentence.getURI())
        .endsWith(
            "-%s-%s"
                .formatted(
                    value(prov, sentence, Vocabulary.BEGIN),
                    value(prov, sentence, Vocabulary.END)));
    Node used = one(prov, prov("used"), entity).getSubject();
    assertThat(prov.contains(Node.ANY, prov("wasGeneratedBy"), used)).isTrue();
  }

  @Test
  @DisplayName("what is neither told nor inferred is not explained")
  void nothingIsInvented() {
    assertThat(of("United States in contact with China")).isEmpty();
    assertThatThrownBy(
            () ->
                Txn.calculateRead(
                    DATASET, () -> explain.provenance("United States in contact with China")))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("nothing says or infers");
  }

  private Optional<InferredExplanation> of(String text) {
    return Txn.calculateRead(DATASET, () -> explain.of(text));
  }

  private static String value(Graph graph, Node node, Node property) {
    return graph.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private static Triple one(Graph graph, Node property, Node object) {
    return graph.stream(Node.ANY, property, object).findFirst().orElseThrow();
  }

  private static Node prov(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
  }
}
