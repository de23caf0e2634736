package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import java.util.List;

/** Reads who is said to have said what. */
final class AttributionReader {

  List<Attribution> read(AnnotatedDocument annotated, List<EventMention> events) {
    return List.of();
  }
}
