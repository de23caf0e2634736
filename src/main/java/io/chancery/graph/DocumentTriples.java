package io.chancery.graph;

import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.ResolvedDocument.Attribution;
import io.chancery.resolve.ResolvedDocument.Proposition;
import io.chancery.resolve.ResolvedDocument.Time;
import io.chancery.text.Document;
import io.chancery.text.Furniture;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * The document itself: its origin, text, sentences, furniture, times, attributions, open triples.
 */
final class DocumentTriples {

  private final Scope scope;

  DocumentTriples(Scope scope) {
    this.scope = scope;
  }

  void write(ResolvedDocument resolved, @Nullable String contentHash) {
    describe(resolved, contentHash);
    origin(resolved.document().source());
    resolved.document().furniture().forEach(this::furniture);
    resolved.sentences().forEach(this::sentence);
    resolved.times().forEach(this::time);
    resolved.attributions().forEach(this::attribution);
    propositions(resolved.propositions());
  }

  private void describe(ResolvedDocument resolved, @Nullable String contentHash) {
    Document document = resolved.document();
    Node node = scope.document();
    scope.add(node, Vocabulary.TYPE, Vocabulary.ARTICLE);
    scope.text(node, Vocabulary.DOC_ID, document.id());
    scope.text(node, Vocabulary.TEXT, document.text());
    scope.integer(node, Vocabulary.CHARACTERS, document.length());
    scope.integer(node, Vocabulary.SENTENCE_COUNT, resolved.sentences().size());
    scope.text(node, Vocabulary.CONTENT_HASH, contentHash);
  }

  private void origin(Source source) {
    Node node = scope.document();
    scope.text(node, Vocabulary.TITLE, source.title());
    scope.text(node, Vocabulary.PUBLISHER, source.publisher());
    scope.date(node, Vocabulary.PUBLISHED, source.published());
    scope.text(node, Vocabulary.LANGUAGE, source.language());
    if (source.url() != null) {
      scope.add(node, Vocabulary.URL, address(source.url()));
    }
  }

  /** An address that is no IRI stays a string: nothing is lost, and every format can hold it. */
  private static Node address(String url) {
    return Iris.isAbsolute(url) ? NodeFactory.createURI(url) : NodeFactory.createLiteralString(url);
  }

  private void furniture(Furniture furniture) {
    Node node = scope.part("furniture", furniture.span());
    scope.add(node, Vocabulary.TYPE, Vocabulary.FURNITURE);
    scope.place(node, furniture.span());
    scope.text(node, Vocabulary.WHY, furniture.why());
  }

  private void sentence(Span span) {
    scope.add(scope.sentence(span), Vocabulary.TYPE, Vocabulary.SENTENCE);
  }

  private void time(Time time) {
    Node node = scope.part("time", time.words().span());
    scope.add(node, Vocabulary.TYPE, Vocabulary.TIME_EXPRESSION);
    scope.add(node, Vocabulary.SPAN_OF, scope.span(time.words()));
    scope.text(node, Vocabulary.TIMEX_TYPE, time.type());
    scope.text(node, Vocabulary.TIMEX_VALUE, time.value());
    scope.date(node, Vocabulary.TIME_BEGIN, time.interval().begin());
    scope.date(node, Vocabulary.TIME_END, time.interval().end());
  }

  private void attribution(Attribution attribution) {
    Node node = scope.part("attribution", attribution.content().span());
    scope.add(node, Vocabulary.TYPE, Vocabulary.ATTRIBUTION);
    scope.add(node, Vocabulary.IN_DOCUMENT, scope.document());
    scope.add(node, Vocabulary.CONTENT_SPAN, scope.span(attribution.content()));
    scope.spanIfKnown(node, Vocabulary.SOURCE_SPAN, attribution.sourceWords());
    scope.spanIfKnown(node, Vocabulary.CUE_SPAN, attribution.cue());
    if (attribution.source() != null) {
      scope.add(node, Vocabulary.SOURCE, scope.entity(attribution.source()));
    }
  }

  private void propositions(List<Proposition> propositions) {
    for (int i = 0; i < propositions.size(); i++) {
      proposition(scope.numbered("proposition", i + 1), propositions.get(i));
    }
  }

  private void proposition(Node node, Proposition proposition) {
    scope.add(node, Vocabulary.TYPE, Vocabulary.PROPOSITION);
    scope.add(node, Vocabulary.IN_SENTENCE, scope.sentence(proposition.sentence().span()));
    scope.text(node, Vocabulary.SUBJECT_TEXT, proposition.subject());
    scope.text(node, Vocabulary.RELATION_TEXT, proposition.relation());
    scope.flag(node, Vocabulary.NEGATED, proposition.negated());
    scope.decimal(node, Vocabulary.CONFIDENCE, proposition.confidence());
    for (int i = 0; i < proposition.arguments().size(); i++) {
      scope.text(node, Vocabulary.argumentText(i + 1), proposition.arguments().get(i));
    }
  }
}
