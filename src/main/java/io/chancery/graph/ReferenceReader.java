package io.chancery.graph;

import io.chancery.resolve.Interval;
import io.chancery.resolve.Quote;
import io.chancery.resolve.Reference;
import io.chancery.text.Span;
import java.util.List;
import org.apache.jena.graph.Node;

/** The inverse of {@link ReferenceTriples}. */
final class ReferenceReader {

  private final GraphView view;
  private final EntityReader entities;

  ReferenceReader(GraphView view, EntityReader entities) {
    this.view = view;
    this.entities = entities;
  }

  List<Reference> references() {
    return view.instances(Vocabulary.EVENT_REFERENCE).stream().map(this::reference).toList();
  }

  private Reference reference(Node node) {
    Interval time = view.interval(node);
    return new Reference(
        Vocabulary.localName(view.one(node, Vocabulary.EVOKES)),
        words(node),
        view.flag(node, Vocabulary.NOMINAL),
        view.place(view.one(node, Vocabulary.IN_SENTENCE)),
        EventReader.factuality(view, node),
        view.object(node, Vocabulary.PLACE).map(entities::entity).orElse(null),
        time.equals(Interval.OPEN) ? null : time,
        Iris.partOfReference(node.getURI()));
  }

  private Quote words(Node node) {
    String words = view.text(node, Vocabulary.WORDS);
    int begin = view.integer(node, Vocabulary.BEGIN);
    return new Quote(new Span(begin, begin + words.codePointCount(0, words.length())), words);
  }
}
