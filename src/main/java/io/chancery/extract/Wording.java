package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.List;

/** Words of one sentence as the document has them, typography and all. */
final class Wording {

  private final Sentence sentence;
  private final String text;

  Wording(Document document, Sentence sentence) {
    this.sentence = sentence;
    this.text = document.textAt(sentence.span());
  }

  /** The words of these tokens, which are in order; a space where the text has a gap. */
  String of(List<Integer> tokens) {
    StringBuilder words = new StringBuilder();
    Span before = null;
    for (int index : tokens) {
      Token token = sentence.token(index);
      if (before != null && token.span().begin() != before.end()) {
        words.append(' ');
      }
      words.append(at(token.span()));
      before = token.span();
    }
    return words.toString();
  }

  private String at(Span span) {
    int from = text.offsetByCodePoints(0, span.begin() - sentence.span().begin());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }
}
