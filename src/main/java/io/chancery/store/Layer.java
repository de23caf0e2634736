package io.chancery.store;

import io.chancery.graph.Iris;

/** A graph of a store that belongs to no document. */
public enum Layer {
  /** Entities and tenures known before reading. */
  KNOWN,
  /** Classes, roles, predicates and frames. */
  ONTOLOGY;

  /** The name of its graph. */
  String graph(Iris iris) {
    return switch (this) {
      case KNOWN -> iris.knownGraph();
      case ONTOLOGY -> iris.ontologyGraph();
    };
  }
}
