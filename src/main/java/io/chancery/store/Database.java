package io.chancery.store;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;

/** The files of a TDB2 database. */
final class Database {

  private static final Pattern LOCK = Pattern.compile("\\block\\b");

  private Database() {}

  /** Opens the database of a store's folder, which may still be without one. */
  static DatasetGraph connect(Path folder) {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(folder));
    } catch (DBOpEnvException e) {
      throw locked(e)
          ? new StoreException(
              StoreFault.IN_USE,
              folder,
              "the store is open in another process, and only one at a time can have it, to read too",
              e)
          : damaged(folder, e);
    } catch (TDBException | RuntimeIOException e) {
      throw damaged(folder, e);
    }
  }

  private static StoreException damaged(Path folder, RuntimeException e) {
    return new StoreException(
        StoreFault.DAMAGED, folder, "the files of the store cannot be read, " + e.getMessage(), e);
  }

  /** TDB2 has one exception for a lock that another process holds and for files that do not fit. */
  private static boolean locked(DBOpEnvException e) {
    return LOCK.matcher(String.valueOf(e.getMessage())).find();
  }
}
