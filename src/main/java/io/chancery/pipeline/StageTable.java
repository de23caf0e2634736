package io.chancery.pipeline;

import io.chancery.export.Export;
import io.chancery.export.Format;
import io.chancery.graph.Iris;
import io.chancery.ontology.EventClass;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every stage made of a document, as text for people: tokens with their dependencies, mentions
 * of events with their arguments, events, entities, triples.
 */
public final class StageTable {

  private final Result.Understood understood;
  private final Iris iris;
  private final Function<String, @Nullable EventClass> classes;

  /** A table of a document that was read with this knowledge. */
  public StageTable(Result.Understood understood, Reading reading) {
    this.understood = understood;
    this.iris = reading.iris();
    this.classes = name -> reading.knowledge().ontology().eventClass(name).orElse(null);
  }

  /** The whole table. */
  public String text() {
    ResolvedTable resolved = new ResolvedTable(understood.resolved());
    return Stream.of(
            section(
                "annotate: tokens and dependencies", new ParseTable(understood.annotated()).rows()),
            section(
                "extract: mentions of events", new MentionTable(understood.extraction()).rows()),
            section("resolve: entities", resolved.entities()),
            section("resolve: events", resolved.events()),
            section("resolve: statements and relations", resolved.facts()),
            section("graph: triples", triples()))
        .collect(Collectors.joining("\n"));
  }

  private static String section(String title, List<String> lines) {
    String body = lines.isEmpty() ? "  none\n" : "";
    return title
        + "\n"
        + lines.stream().map(l -> "  " + l + "\n").collect(Collectors.joining("", "", body));
  }

  private List<String> triples() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(iris, classes, iri -> null)
        .write(Format.TURTLE, List.of(understood.resolved()), out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .dropWhile(line -> line.startsWith("PREFIX ") || line.isBlank())
        .toList();
  }
}
