package io.chancery.query;

import java.util.List;
import java.util.Map;

/**
 * One way to ask a question, and rows that the answer then has.
 *
 * @param over the documents that it is asked over, a path from the project's root
 * @param parameters the values given
 * @param answer rows that must be among the answer's; a row names some columns, with labels for
 *     IRIs
 */
public record Example(
    String over, Map<String, String> parameters, List<Map<String, String>> answer) {

  public Example {
    parameters = Map.copyOf(parameters);
    answer = answer.stream().map(Map::copyOf).toList();
  }
}
