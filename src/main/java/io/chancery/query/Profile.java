package io.chancery.query;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What is known of one entity or event.
 *
 * @param subject its IRI
 * @param label its name
 * @param sections those that are not empty
 */
public record Profile(Node subject, String label, List<Section> sections) {

  /**
   * One kind of knowledge.
   *
   * @param title in words
   * @param rows with the document each rests on, where one does
   */
  public record Section(String title, Answer.Rows rows) {}

  public Profile {
    sections = List.copyOf(sections);
  }
}
