package io.chancery.graph;

/**
 * A graph that does not hold what a document's graph must; the message names the node and the
 * property.
 */
public final class GraphException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, where, and what to do. */
  public GraphException(String message) {
    super(message);
  }
}
