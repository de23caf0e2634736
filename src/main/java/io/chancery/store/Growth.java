package io.chancery.store;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * How far the files of a database have grown beyond what they hold. TDB2 never writes a block of an
 * index twice: each transaction leaves the old ones of all that it changed behind.
 *
 * @param rows in the indexes, each row counted once for each index
 * @param bytes of all files
 */
record Growth(long rows, long bytes) {

  private static final int QUAD_INDEXES = 6;
  private static final int TRIPLE_INDEXES = 3;

  /**
   * What a row takes once the files are rewritten, its share of the terms included: measured on a
   * thousand invented articles, 922 MB.
   */
  static final long BYTES_A_ROW = 70;

  /** So many times what they need is too much. */
  private static final int FAR = 2;

  /** Below this, in bytes, nobody minds. */
  static final long LITTLE = 512L << 20;

  static Growth of(DatasetGraph dataset, Path folder) {
    long rows =
        Txn.calculateRead(
            dataset,
            () -> {
              DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(dataset);
              return QUAD_INDEXES * rows(database.getQuadTable().getNodeTupleTable())
                  + TRIPLE_INDEXES * rows(database.getTripleTable().getNodeTupleTable());
            });
    return new Growth(rows, DiskSpace.allotted(folder));
  }

  private static long rows(NodeTupleTable table) {
    return table.getTupleTable().getIndex(0).size();
  }

  /**
   * Whether rewriting the files pays.
   *
   * @param little how many bytes nobody minds
   */
  boolean isWorthCompacting(long little) {
    return bytes > little && bytes > FAR * BYTES_A_ROW * rows;
  }
}
