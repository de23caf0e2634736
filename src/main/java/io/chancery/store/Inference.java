package io.chancery.store;

import java.util.Collection;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What follows from the view that questions are asked of. It is told of every change of the view
 * within the change's transaction, so that what is inferred fits what is told at any moment.
 */
public interface Inference {

  /** Whether what the dataset has inferred is what this infers. */
  boolean isCurrent(DatasetGraph dataset);

  /** Infers all anew. */
  void start(DatasetGraph dataset);

  /** Whether it matters to this if the view has a triple. */
  boolean concerns(Triple triple);

  /**
   * The view changed; it is as it is now.
   *
   * @param dataset may be read, and written in graphs that are no part of the view
   * @param gone what the view had and has no longer, of what concerns this
   * @param come what it has and had not before, likewise
   */
  void changed(DatasetGraph dataset, Collection<Triple> gone, Collection<Triple> come);
}
