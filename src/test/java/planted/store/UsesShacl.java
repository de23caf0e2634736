package planted.store;

import org.apache.jena.shacl.Shapes;

/** Breaks SHACL_AND_REASONERS_ONLY_IN_REASON. */
record UsesShacl(Shapes library) {}
