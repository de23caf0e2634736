package io.chancery.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.graph.Iris;
import io.chancery.merge.Link;
import java.util.function.UnaryOperator;

/** Records of what is held to be one across documents. */
final class LinkRecords {

  private LinkRecords() {}

  /**
   * A link's record; its document is the one of its first end. It has the id of both ends where
   * they have the same.
   */
  static String of(Link link, UnaryOperator<String> identity, Iris iris) {
    String id = identity.apply(link.from());
    boolean together = id.equals(identity.apply(link.to()));
    ObjectNode record =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", "link")
            .put("doc", iris.docId(iris.documentOf(link.from())))
            .put("id", together ? id : null)
            .put("from", link.from())
            .put("to", link.to())
            .put("relation", link.relation().word())
            .put("score", link.score());
    record.set("reasons", Json.texts(link.reasons()));
    return record.toString();
  }
}
