package io.chancery.reason;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report as one JSON object; what has no value is null, never left out. */
final class ReportJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReportJson() {}

  static String of(ValidationReport report) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("conforms", report.conforms())
            .put("violations", report.count(Severity.VIOLATION))
            .put("warnings", report.count(Severity.WARNING))
            .put("remarks", report.count(Severity.INFO));
    ArrayNode findings = json.putArray("findings");
    report.findings().forEach(f -> findings.add(finding(f)));
    return json.toPrettyString() + "\n";
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode json =
        NODES
            .objectNode()
            .put("severity", finding.severity().toString())
            .put("message", finding.message())
            .put("focus", finding.focus())
            .put("label", finding.label())
            .put("shape", finding.shape())
            .put("path", finding.pathWords())
            .put("value", finding.valueWords());
    json.set("place", place(finding.place()));
    return json;
  }

  private static ObjectNode place(Place place) {
    ObjectNode json = NODES.objectNode();
    json.putNull("doc").putNull("begin").putNull("end").putNull("text");
    json.putNull("file").putNull("line");
    if (place instanceof Place.InDocument in) {
      json.put("doc", in.docId()).put("begin", in.begin()).put("end", in.end());
      json.put("text", in.words());
    } else if (place instanceof Place.OfDocument of) {
      json.put("doc", of.docId());
    } else if (place instanceof Place.InFile in) {
      json.put("file", in.file().toString()).put("line", in.line());
    }
    return json;
  }
}
