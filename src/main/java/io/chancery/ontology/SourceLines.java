package io.chancery.ontology;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Finds the line of a Turtle file that describes a node: the parser reports triples without their
 * places.
 *
 * @param text the whole file
 * @param prefixes the file's prefixes and what they stand for
 */
record SourceLines(String text, Map<String, String> prefixes) {

  /**
   * The line of a detail behind the node's first appearance as a subject, or else of that; 1 if
   * neither is there.
   */
  long find(Node node, String detail) {
    int subject = node.isURI() ? subjectOf(node.getURI()) : 0;
    return lineAt(detail.isEmpty() ? subject : detailBehind(subject, detail));
  }

  /** A detail such as {@code :Talk} may be written out as an IRI too, and is no part of a name. */
  private int detailBehind(int subject, String detail) {
    if (!detail.startsWith(":")) {
      return Math.max(text.indexOf(detail, subject), subject);
    }
    String name = Pattern.quote(detail.substring(1));
    Matcher matcher = Pattern.compile(":" + name + "(?![\\w-])|" + name + ">").matcher(text);
    return matcher.find(subject) ? matcher.start() : subject;
  }

  private int subjectOf(String iri) {
    Matcher matcher = Pattern.compile("(?m)^(" + names(iri) + ")(?=[\\s;])").matcher(text);
    return matcher.find() ? matcher.start() : 0;
  }

  private String names(String iri) {
    Stream<String> shortened =
        prefixes.entrySet().stream()
            .filter(p -> iri.startsWith(p.getValue()))
            .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length()));
    return Stream.concat(Stream.of("<" + iri + ">"), shortened)
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private long lineAt(int offset) {
    return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
