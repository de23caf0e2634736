package io.chancery.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.graph.Iris;
import io.chancery.merge.Link;

/** Records of what is held to be one across documents. */
final class LinkRecords {

  private LinkRecords() {}

  /** A link's record; its document is the one of its first end. */
  static String of(Link link, Iris iris) {
    ObjectNode record =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", "link")
            .put("doc", iris.docId(iris.documentOf(link.from())))
            .put("from", link.from())
            .put("to", link.to())
            .put("relation", Link.RELATION)
            .put("score", link.score());
    record.set("reasons", Json.texts(link.reasons()));
    return record.toString();
  }
}
