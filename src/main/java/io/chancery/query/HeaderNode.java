package io.chancery.query;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a question's header that knows its line, so that whatever is wrong with it can say
 * where.
 *
 * @param file the question's
 * @param node as YAML has it
 */
record HeaderNode(Path file, Node node) {

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw problem("a single value is wanted here");
  }

  List<HeaderNode> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new HeaderNode(file, item)).toList();
    }
    throw problem("a list is wanted here");
  }

  Map<String, HeaderNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem("a mapping of keys to values is wanted here");
    }
    Map<String, HeaderNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      put(entries, new HeaderNode(file, tuple.getKeyNode()), tuple.getValueNode());
    }
    return entries;
  }

  private void put(Map<String, HeaderNode> entries, HeaderNode key, Node value) {
    if (entries.put(key.text(), new HeaderNode(file, value)) != null) {
      throw key.problem("\"" + key.text() + "\" is there twice");
    }
  }

  /** The entries, where only these keys make sense. */
  Map<String, HeaderNode> entries(Set<String> known) {
    Map<String, HeaderNode> entries = entries();
    entries.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            throw value.problem("unknown key \"%s\", not one of %s".formatted(key, sorted(known)));
          }
        });
    return entries;
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  QueryException problem(String what) {
    return new QueryException(
        QueryFault.BROKEN_HEADER, file, node.getStartMark().getLine() + 1L, what);
  }
}
