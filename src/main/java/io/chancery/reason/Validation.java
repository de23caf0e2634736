package io.chancery.reason;

import io.chancery.graph.Iris;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.OntologyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/** Holds files and stores to the shapes of an ontology. Writes nothing. */
public final class Validation {

  private final TurtleFiles files;
  private final ShapeFiles shapes;

  private Validation(TurtleFiles files) {
    this.files = files;
    this.shapes = ShapeFiles.of(files);
  }

  /**
   * Reads the files and their shapes.
   *
   * @param ontology files and folders of what can be said; a later one may describe a term anew
   * @param entities files and folders of what is known, in the same way
   * @throws OntologyException if a file cannot be used, with file, line and what to do
   * @throws ShapeException if a shape cannot be used, likewise
   */
  public static Validation of(List<Path> ontology, List<Path> entities) {
    Gazetteer.load(entities, Ontology.load(ontology));
    return new Validation(
        TurtleFiles.read(Stream.concat(ontology.stream(), entities.stream()).toList()));
  }

  /** What of the files does not fit. */
  public ValidationReport ofFiles() {
    return report(Scope.FILES, files.graph(), entry -> Optional.empty());
  }

  /**
   * What of a store's graph does not fit. To be called within a transaction.
   *
   * @param dataset the store's, whose default graph questions are asked of
   * @param iris as the store makes them
   */
  public ValidationReport ofStore(Dataset dataset, Iris iris) {
    Graph graph = dataset.asDatasetGraph().getDefaultGraph();
    StorePlaces places = new StorePlaces(graph, iris);
    return report(Scope.STORE, graph, entry -> places.place(entry.focusNode()));
  }

  private ValidationReport report(
      Scope scope, Graph graph, Function<ReportEntry, Optional<Place>> inDocuments) {
    Words words = new Words(graph);
    return new ValidationReport(
        ShaclValidator.get().validate(shapes.forScope(scope), graph).getEntries().stream()
            .map(e -> finding(e, words, inDocuments.apply(e).or(() -> inFiles(e))))
            .toList());
  }

  private Finding finding(ReportEntry entry, Words words, Optional<Place> place) {
    Node focus = files.named(entry.focusNode());
    return new Finding(
        Severity.of(entry.severity().level()),
        place.orElseGet(Place.InStore::new),
        focus.isURI() ? focus.getURI() : focus.toString(),
        words.of(focus),
        words.message(entry.message()),
        files.named(entry.source()).toString(),
        entry.sourceConstraintComponent().toString(),
        entry.resultPath(),
        entry.value() == null ? null : value(entry.value(), words));
  }

  private static Finding.Value value(Node node, Words words) {
    return new Finding.Value(node, words.of(node));
  }

  private Optional<Place> inFiles(ReportEntry entry) {
    String detail =
        entry.resultPath() instanceof P_Link link ? ":" + link.getNode().getLocalName() : "";
    return files.place(entry.focusNode(), detail);
  }
}
