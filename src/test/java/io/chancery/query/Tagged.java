package io.chancery.query;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Questions tagged by hand: {@code Who/WP met/VBD:meet Park/NNP}; a lemma stands behind a colon
 * where it is not the word, and {@code 2022/CD@2022} is a time of that value.
 */
public final class Tagged {
  private final List<Token> tokens = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Tagged() {}

  /** The plain words. */
  public static String words(String tagged) {
    return read(tagged).text.toString();
  }

  /** The words with their tags, lemmas and times, as a document. */
  public static AnnotatedDocument document(String tagged) {
    Tagged read = read(tagged);
    Span whole = new Span(0, read.text.length());
    Sentence sentence =
        new Sentence(0, whole, false, read.tokens, List.of(), List.of(), List.of(), read.times);
    Document document = new Document("question", read.text.toString(), Fixture.NOWHERE, List.of());
    return new AnnotatedDocument(document, List.of(sentence), List.of());
  }

  private static Tagged read(String tagged) {
    Tagged read = new Tagged();
    for (String part : tagged.split(" ")) {
      read.add(part);
    }
    return read;
  }

  private void add(String part) {
    String[] time = part.split("@");
    String[] lemma = time[0].split(":");
    int slash = lemma[0].lastIndexOf('/');
    String word = lemma[0].substring(0, slash);
    if (!text.isEmpty()) {
      text.append(' ');
    }
    Span span = new Span(text.length(), text.length() + word.length());
    text.append(word);
    String form = lemma.length > 1 ? lemma[1] : word.toLowerCase(Locale.ROOT);
    int index = tokens.size() + 1;
    tokens.add(new Token(index, span, word, form, lemma[0].substring(slash + 1), "O"));
    if (time.length > 1) {
      times.add(new TimeExpression(index, index, span, word, "DATE", time[1]));
    }
  }
}
