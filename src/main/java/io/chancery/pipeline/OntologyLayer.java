package io.chancery.pipeline;

import io.chancery.store.Layer;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.util.List;

/**
 * What a store knows of its ontology: the labels, definitions and hierarchies that answers are
 * worded with.
 *
 * @param store that knows it
 */
public record OntologyLayer(Store store) {

  /**
   * Loads the Turtle files below some roots, a later one over an earlier one, in the place of what
   * the store had; nothing happens where it has just these.
   *
   * @return whether something was loaded
   * @throws SetupException if a root is not there
   */
  public boolean load(List<Path> roots) {
    KnowledgeFiles files = new KnowledgeFiles(roots);
    return store.load(Layer.ONTOLOGY, files.graph(), files.digest());
  }
}
