package planted.text;

import org.apache.jena.graph.Node;

/** Breaks NO_JENA_BEFORE_GRAPH. */
record UsesJena(Node library) {}
