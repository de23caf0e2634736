package io.chancery.query;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What the {@code #+} lines of a query file say, as YAML.
 *
 * @param file where they stand
 * @param root all of them
 * @param entries by key
 */
record Header(Path file, HeaderNode root, Map<String, HeaderNode> entries) {
  private static final String MARK = "#+";
  private static final Set<String> KEYS =
      Set.of("summary", "description", "tags", "uses", "parameters", "example");
  private static final Set<String> PARAMETER_KEYS =
      Set.of("type", "also", "optional", "default", "about", "choices", "range");

  static Header read(Path file, String text) {
    HeaderNode root = new HeaderNode(file, compose(file, yaml(text)));
    return new Header(file, root, root.entries(KEYS));
  }

  /** The header's lines alone, each still at its number. */
  private static String yaml(String text) {
    return text.lines()
        .map(line -> line.startsWith(MARK) ? line.substring(MARK.length()) : "")
        .collect(Collectors.joining("\n"));
  }

  private static Node compose(Path file, String yaml) {
    try {
      Node node =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
      if (node == null) {
        String what = "no header of #+ lines, which say what it asks; without one, ask with -e";
        throw new QueryException(QueryFault.BROKEN_HEADER, file, 1, what);
      }
      return node;
    } catch (MarkedYAMLException broken) {
      long line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1L;
      throw new QueryException(QueryFault.BROKEN_HEADER, file, line, broken.getProblem());
    }
  }

  String summary() {
    HeaderNode summary = required("summary");
    if (!summary.text().endsWith("?")) {
      throw summary.problem("the summary is a question and ends in ?");
    }
    return summary.text();
  }

  String description() {
    return required("description").text();
  }

  List<String> tags() {
    HeaderNode tags = required("tags");
    if (tags.items().isEmpty()) {
      throw tags.problem("at least one tag is wanted");
    }
    return tags.items().stream().map(HeaderNode::text).toList();
  }

  List<HeaderNode> uses() {
    return optional("uses").map(HeaderNode::items).orElse(List.of());
  }

  Map<String, Parameter> parameters() {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (HeaderNode item : optional("parameters").map(HeaderNode::items).orElse(List.of())) {
      item.entries().forEach((name, node) -> parameters.put(name, parameter(name, node)));
    }
    return parameters;
  }

  private static Parameter parameter(String name, HeaderNode node) {
    if (!name.matches("[a-z][a-z0-9]*")) {
      throw node.problem("\"" + name + "\" is no name for a parameter: lower-case letters only");
    }
    Map<String, HeaderNode> keys = node.entries(PARAMETER_KEYS);
    return new Parameter(
        name,
        keys.containsKey("also") ? texts(keys.get("also")) : List.of(),
        kind(required(node, keys, "type")),
        flag(keys.get("optional")),
        required(node, keys, "about").text(),
        textOf(keys.get("default")),
        keys.containsKey("choices") ? texts(keys.get("choices")) : List.of(),
        keys.containsKey("range") ? range(keys.get("range")) : null);
  }

  private static Parameter.Range range(HeaderNode node) {
    List<String> ends = texts(node);
    try {
      if (ends.size() == 2) {
        return new Parameter.Range(new BigDecimal(ends.get(0)), new BigDecimal(ends.get(1)));
      }
    } catch (NumberFormatException noNumber) {
      throw node.problem("two numbers are wanted here, not " + ends);
    }
    throw node.problem("two numbers are wanted here, the least and the greatest");
  }

  private static Parameter.Kind kind(HeaderNode type) {
    for (Parameter.Kind kind : Parameter.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(type.text())) {
        return kind;
      }
    }
    throw type.problem("type is one of iri, string, date, number, boolean, entity, document");
  }

  private static boolean flag(@Nullable HeaderNode node) {
    if (node != null && !Set.of("true", "false").contains(node.text())) {
      throw node.problem("true or false is wanted here");
    }
    return node != null && node.text().equals("true");
  }

  Example example() {
    HeaderNode node = required("example");
    Map<String, HeaderNode> keys = node.entries(Set.of("over", "parameters", "answer"));
    HeaderNode answer = required(node, keys, "answer");
    if (answer.items().isEmpty()) {
      throw answer.problem("an example has at least one row");
    }
    return new Example(
        required(node, keys, "over").text(),
        keys.containsKey("parameters") ? row(keys.get("parameters")) : Map.of(),
        answer.items().stream().map(Header::row).toList());
  }

  private static Map<String, String> row(HeaderNode node) {
    return node.entries().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text()));
  }

  private static List<String> texts(HeaderNode node) {
    return node.items().stream().map(HeaderNode::text).toList();
  }

  private static @Nullable String textOf(@Nullable HeaderNode node) {
    return node == null ? null : node.text();
  }

  private Optional<HeaderNode> optional(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  private HeaderNode required(String key) {
    return required(root, entries, key);
  }

  private static HeaderNode required(HeaderNode whole, Map<String, HeaderNode> keys, String key) {
    HeaderNode node = keys.get(key);
    if (node == null) {
      throw whole.problem("\"" + key + "\" is missing");
    }
    return node;
  }
}
