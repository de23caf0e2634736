package io.chancery.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a path may lead over; null where all may.
 *
 * @param status local name of a factuality, or "any"
 * @param source on whose word, an entity, "reporter" or "known"
 * @param confidence the least
 * @param from not over before this day
 * @param to begun by this day
 * @param doc told by this document
 */
record PathLimits(
    @Nullable String status,
    @Nullable Node source,
    @Nullable Double confidence,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String doc) {
  private static final Node SOURCE = Terms.ch("source");
  private static final Node DOCUMENT = Terms.ch("inDocument");
  private static final Node REPORTED = Terms.ch("reported");
  private static final Node PUBLISHED = Terms.ch("published");

  /** Of what happened, whoever says so. */
  static PathLimits none() {
    return new PathLimits("Actual", null, null, null, null, null);
  }

  boolean allowsStatus(Node factuality) {
    return status == null
        || (status.equals("any") ? !is(factuality, "Negated") : is(factuality, status))
        || (status.equals("Actual") && is(factuality, "Habitual"));
  }

  private static boolean is(Node factuality, String name) {
    return Labels.localName(factuality).equals(name);
  }

  boolean allowsConfidence(double likely) {
    return confidence == null || likely >= confidence;
  }

  /** What was known before reading has no source and no document. */
  boolean allowsKnown(@Nullable LocalDate first, @Nullable LocalDate last) {
    boolean known =
        source == null || (source.isLiteral() && source.getLiteralLexicalForm().equals("known"));
    return known && doc == null && overlaps(first, last);
  }

  /** Whether some of what documents tell is left out for its source, document or days. */
  boolean narrowTold() {
    return source != null || doc != null || from != null || to != null;
  }

  /** Source, document and days of what a document tells. */
  boolean allowsTold(Graph graph, Node fact) {
    return allowsSource(graph, fact)
        && (doc == null || hasDocument(graph, fact, doc))
        && ((from == null && to == null)
            || overlaps(
                day(graph, fact, "timeBegin", "timeEnd"),
                day(graph, fact, "timeEnd", "timeBegin")));
  }

  private boolean allowsSource(Graph graph, Node fact) {
    if (source == null) {
      return true;
    }
    if (source.isLiteral()) {
      return source.getLiteralLexicalForm().equals("reporter")
          && !graph.contains(fact, SOURCE, Node.ANY);
    }
    return graph.contains(fact, SOURCE, source);
  }

  private static boolean hasDocument(Graph graph, Node fact, String id) {
    return graph.find(fact, DOCUMENT, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .flatMap(document -> graph.find(document, Terms.DOC_ID, Node.ANY).toList().stream())
        .anyMatch(found -> found.getObject().getLiteralLexicalForm().equals(id));
  }

  /** A day of the event, else of the report. */
  private static @Nullable LocalDate day(Graph graph, Node fact, String one, String other) {
    return Stream.of(Terms.ch(one), Terms.ch(other), REPORTED)
        .flatMap(property -> day(graph, fact, property).stream())
        .findFirst()
        .or(
            () ->
                graph
                    .find(fact, DOCUMENT, Node.ANY)
                    .mapWith(Triple::getObject)
                    .nextOptional()
                    .flatMap(document -> day(graph, document, PUBLISHED)))
        .orElse(null);
  }

  static Optional<LocalDate> day(Graph graph, Node fact, Node property) {
    return graph
        .find(fact, property, Node.ANY)
        .mapWith(found -> LocalDate.parse(found.getObject().getLiteralLexicalForm()))
        .toList()
        .stream()
        .min(Comparator.naturalOrder());
  }

  private boolean overlaps(@Nullable LocalDate first, @Nullable LocalDate last) {
    boolean ended = from != null && last != null && last.isBefore(from);
    boolean ahead = to != null && first != null && first.isAfter(to);
    return !ended && !ahead;
  }
}
