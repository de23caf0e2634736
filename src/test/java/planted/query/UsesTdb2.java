package planted.query;

import org.apache.jena.tdb2.TDB2Factory;

/** Breaks TDB2_ONLY_IN_STORE. */
record UsesTdb2(TDB2Factory library) {}
