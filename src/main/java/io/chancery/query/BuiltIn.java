package io.chancery.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** Queries that come with the program, beside this class, for what is asked in no one's words. */
final class BuiltIn {
  private BuiltIn() {}

  /** Runs one within the caller's transaction. */
  static Answer.Rows rows(Inquiry inquiry, String name, Map<String, Node> values) {
    if (inquiry.run(query(name), values) instanceof Answer.Rows rows) {
      return rows;
    }
    throw new IllegalStateException(name + " is not a SELECT query");
  }

  private static Query query(String name) {
    try (InputStream in = BuiltIn.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its query " + name);
      }
      return ReadQuery.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Path.of(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
