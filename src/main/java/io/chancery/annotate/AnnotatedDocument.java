package io.chancery.annotate;

import io.chancery.text.Document;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A document with what the linguistic models say of it; furniture is left out.
 *
 * @param document the text
 * @param sentences in order
 * @param coreference chains in order of their first mentions
 */
public record AnnotatedDocument(
    Document document, List<Sentence> sentences, List<CoreferenceChain> coreference) {

  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
    coreference = List.copyOf(coreference);
  }

  /** The same document with each of its sentences changed. */
  public AnnotatedDocument with(UnaryOperator<Sentence> change) {
    return new AnnotatedDocument(document, sentences.stream().map(change).toList(), coreference);
  }
}
