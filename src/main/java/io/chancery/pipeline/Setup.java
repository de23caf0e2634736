package io.chancery.pipeline;

import io.chancery.annotate.Profile;
import io.chancery.graph.Iris;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How documents are read.
 *
 * @param profile which models read
 * @param ontology files and folders of what can be said; a later one may describe a term anew
 * @param entities files and folders of what is known, in the same way
 * @param iris where IRIs go
 * @param jobs how many documents are read at once
 * @param parses where parses are kept, so that a changed rule does not parse again; null keeps none
 */
public record Setup(
    Profile profile,
    List<Path> ontology,
    List<Path> entities,
    Iris iris,
    int jobs,
    @Nullable Path parses) {

  public Setup {
    ontology = List.copyOf(ontology);
    entities = List.copyOf(entities);
    if (jobs < 1) {
      throw new IllegalArgumentException("at least one document is read at once, not " + jobs);
    }
  }

  /** The same with parses kept in this folder, unless another was named. */
  public Setup keepingParses(Path folder) {
    return parses == null ? new Setup(profile, ontology, entities, iris, jobs, folder) : this;
  }
}
