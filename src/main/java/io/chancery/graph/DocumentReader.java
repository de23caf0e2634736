package io.chancery.graph;

import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument.Attribution;
import io.chancery.resolve.ResolvedDocument.Proposition;
import io.chancery.resolve.ResolvedDocument.Time;
import io.chancery.text.Document;
import io.chancery.text.Furniture;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The inverse of {@link DocumentTriples}. */
final class DocumentReader {

  private final GraphView view;
  private final Node node;

  DocumentReader(GraphView view) {
    this.view = view;
    this.node = view.document();
  }

  String docId() {
    return view.text(node, Vocabulary.DOC_ID);
  }

  Document document() {
    return new Document(docId(), view.text(node, Vocabulary.TEXT), source(), furniture());
  }

  private Source source() {
    return new Source(
        view.textOrNull(node, Vocabulary.TITLE),
        view.textOrNull(node, Vocabulary.PUBLISHER),
        view.dateOrNull(node, Vocabulary.PUBLISHED),
        url(),
        view.text(node, Vocabulary.LANGUAGE));
  }

  private @Nullable String url() {
    return view.object(node, Vocabulary.URL)
        .map(n -> n.isURI() ? n.getURI() : n.getLiteralLexicalForm())
        .orElse(null);
  }

  private List<Furniture> furniture() {
    return view.instances(Vocabulary.FURNITURE).stream()
        .map(n -> new Furniture(view.place(n), view.text(n, Vocabulary.WHY)))
        .toList();
  }

  List<Span> sentences() {
    return view.instances(Vocabulary.SENTENCE).stream().map(view::place).toList();
  }

  List<Time> times() {
    return view.instances(Vocabulary.TIME_EXPRESSION).stream().map(this::time).toList();
  }

  private Time time(Node time) {
    return new Time(
        view.quote(time, Vocabulary.SPAN_OF),
        view.text(time, Vocabulary.TIMEX_TYPE),
        view.text(time, Vocabulary.TIMEX_VALUE),
        view.interval(time));
  }

  List<Attribution> attributions(EntityReader entities) {
    return view.instances(Vocabulary.ATTRIBUTION).stream()
        .map(n -> attribution(n, entities))
        .toList();
  }

  private Attribution attribution(Node attribution, EntityReader entities) {
    return new Attribution(
        view.object(attribution, Vocabulary.SOURCE).map(entities::entity).orElse(null),
        view.quoteOrNull(attribution, Vocabulary.SOURCE_SPAN),
        view.quoteOrNull(attribution, Vocabulary.CUE_SPAN),
        view.quote(attribution, Vocabulary.CONTENT_SPAN));
  }

  List<Proposition> propositions() {
    Document document = document();
    return view.instances(Vocabulary.PROPOSITION).stream()
        .map(n -> proposition(n, document))
        .toList();
  }

  private Proposition proposition(Node proposition, Document document) {
    Span sentence = view.place(view.one(proposition, Vocabulary.IN_SENTENCE));
    return new Proposition(
        new Quote(sentence, document.textAt(sentence)),
        view.text(proposition, Vocabulary.SUBJECT_TEXT),
        view.text(proposition, Vocabulary.RELATION_TEXT),
        arguments(proposition).toList(),
        view.flag(proposition, Vocabulary.NEGATED),
        view.decimal(proposition, Vocabulary.CONFIDENCE));
  }

  private Stream<String> arguments(Node proposition) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> view.object(proposition, Vocabulary.argumentText(n)))
        .takeWhile(Optional::isPresent)
        .map(n -> n.orElseThrow().getLiteralLexicalForm());
  }
}
