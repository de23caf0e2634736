package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Vocabulary;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportsTest {

  private final DatasetGraph dataset = DatasetGraphFactory.create();

  @Test
  @DisplayName("publishers count once each, and a document without one for itself")
  void publishers() {
    Node one = document("one", "The Gazette", "2024-03-02");
    Node two = document("two", "the gazette ", "2024-03-05");
    Node three = document("three", null, "2024-03-01");
    Node four = document("four", null, null);
    Reports reports = Reports.of(dataset, List.of(one, two, three, four));
    assertThat(reports.accounts()).isEqualTo(4);
    assertThat(reports.publishers()).hasSize(3);
    assertThat(reports.days()).containsExactly("2024-03-01", "2024-03-02", "2024-03-05");
    assertThat(reports.about(Node.ANY, one))
        .extracting(quad -> quad.getObject().getLiteralLexicalForm())
        .containsExactlyInAnyOrder("4", "3", "2024-03-01", "2024-03-05");
  }

  @Test
  @DisplayName("without a day of publication there is no first report")
  void undated() {
    Node only = document("only", null, null);
    assertThat(Reports.of(dataset, List.of(only)).about(Node.ANY, only)).hasSize(2);
  }

  private Node document(String name, @Nullable String publisher, @Nullable String day) {
    Node document = NodeFactory.createURI("https://example.org/" + name);
    dataset.add(document, document, Vocabulary.TYPE, Vocabulary.ARTICLE);
    if (publisher != null) {
      Node value = NodeFactory.createLiteralString(publisher);
      dataset.add(document, document, Vocabulary.PUBLISHER, value);
    }
    if (day != null) {
      Node value = NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
      dataset.add(document, document, Vocabulary.PUBLISHED, value);
    }
    return document;
  }
}
