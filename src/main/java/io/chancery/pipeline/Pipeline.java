package io.chancery.pipeline;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.extract.Extraction;
import io.chancery.extract.Extractor;
import io.chancery.graph.GraphWriter;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Resolver;
import io.chancery.text.Document;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** The road that one document takes. Safe for use by several threads. */
public final class Pipeline {

  private final Parses parses;
  private final Extractor extractor;
  private final Resolver resolver;
  private final Function<ResolvedDocument, Graph> graphs;

  private Pipeline(
      Parses parses,
      Extractor extractor,
      Resolver resolver,
      Function<ResolvedDocument, Graph> graphs) {
    this.parses = parses;
    this.extractor = extractor;
    this.resolver = resolver;
    this.graphs = graphs;
  }

  /**
   * Stages that read with this knowledge.
   *
   * @param fingerprint goes into each document's graph, for a store to compare; null for none
   */
  static Pipeline of(
      Parses parses,
      Ontology ontology,
      Gazetteer gazetteer,
      GraphWriter writer,
      @Nullable Fingerprint fingerprint) {
    return new Pipeline(
        parses,
        new Extractor(ontology),
        new Resolver(ontology, gazetteer),
        resolved ->
            writer.write(
                resolved, fingerprint == null ? null : fingerprint.of(resolved.document())));
  }

  /** Understands one document, alone. */
  public Result.Understood understand(Document document) {
    AnnotatedDocument annotated = parses.of(document);
    Extraction extraction = extractor.extract(annotated);
    ResolvedDocument resolved = resolver.resolve(extraction);
    return new Result.Understood(extraction, resolved, graphs.apply(resolved));
  }
}
