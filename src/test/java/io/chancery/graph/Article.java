package io.chancery.graph;

import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.text.Document;
import io.chancery.text.Span;

/** Finds words in a document's text, so that hand-built readings have true offsets. */
final class Article {

  private final Document document;

  Article(Document document) {
    this.document = document;
  }

  /** The first place of these words. */
  Quote quote(String words) {
    return quote(words, 1);
  }

  /** The n-th place of these words. */
  Quote quote(String words, int occurrence) {
    String text = document.text();
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("'" + words + "' is not there " + occurrence + " times");
      }
    }
    int begin = text.codePointCount(0, at);
    return new Quote(new Span(begin, begin + words.codePointCount(0, words.length())), words);
  }

  Participant.OfEntity as(Entity entity, String words) {
    return new Participant.OfEntity(entity, quote(words));
  }

  static Participant.OfEntity inferred(Entity entity) {
    return new Participant.OfEntity(entity, null);
  }

  Event.Mention says(String trigger, String sentence, String frame, double confidence) {
    return new Event.Mention(quote(trigger), false, quote(sentence).span(), frame, confidence);
  }
}
