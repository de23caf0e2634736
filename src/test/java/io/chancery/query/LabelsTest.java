package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Node WHO = NodeFactory.createURI("https://example.org/who");

  @Test
  @DisplayName("whom papers call differently shows under the fullest name")
  void fullest() {
    assertThat(label("Haddad", "Karim Haddad")).isEqualTo("Karim Haddad");
    assertThat(label("ABU", "Atlas Barge Union", "Barge Union")).isEqualTo("Atlas Barge Union");
    assertThat(label("Ab Haddad", "Karim Haddad")).isEqualTo("Ab Haddad");
    assertThat(label("ABU")).isEqualTo("ABU");
  }

  private static String label(String... names) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : names) {
      graph.add(WHO, Terms.LABEL, NodeFactory.createLiteralString(name));
    }
    return new Labels(graph).of(WHO);
  }
}
