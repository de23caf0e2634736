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

  @Test
  @DisplayName("an event shows as most accounts of it say, or as the fullest that names everybody")
  void mostAccounts() {
    assertThat(told("Toska meets Lang", "envoy meets Lang", "envoy meets Lang"))
        .isEqualTo("envoy meets Lang");
    assertThat(told("envoy meets Lang", "Otto Toska meets Lang")).isEqualTo("Otto Toska meets Lang");
    assertThat(told("someone meets Lang", "someone meets Lang", "Toska meets Lang"))
        .isEqualTo("Toska meets Lang");
  }

  /** The first account stands for all of an event. */
  private static String told(String... labels) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < labels.length; i++) {
      Node account = i == 0 ? WHO : NodeFactory.createURI("https://example.org/account" + i);
      graph.add(account, Terms.LABEL, NodeFactory.createLiteralString(labels[i]));
      graph.add(account, Terms.ch("identity"), WHO);
    }
    return new Labels(graph).of(WHO);
  }

  private static String label(String... names) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : names) {
      graph.add(WHO, Terms.LABEL, NodeFactory.createLiteralString(name));
    }
    return new Labels(graph).of(WHO);
  }
}
