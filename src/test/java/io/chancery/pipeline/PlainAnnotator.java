package io.chancery.pipeline;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Dependency;
import io.chancery.annotate.NamedEntity;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.Document;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences of three words, such as {@code Belmonte met Toska.}, without models; skips
 * everything else.
 */
public final class PlainAnnotator {

  private static final Pattern SENTENCE = Pattern.compile("([A-Z]\\w+) (\\w+) ([A-Z]\\w+)\\.");
  private static final Map<String, String> LEMMAS =
      Map.of("met", "meet", "condemned", "condemn", "visited", "visit", "praised", "praise");

  private PlainAnnotator() {}

  /** The document's sentences. */
  public static AnnotatedDocument annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(document.text());
    while (matcher.find()) {
      sentences.add(sentence(sentences.size(), matcher));
    }
    return new AnnotatedDocument(document, sentences, List.of());
  }

  private static Sentence sentence(int index, Matcher found) {
    String verb = found.group(2);
    List<Token> tokens =
        List.of(
            token(1, found.start(1), found.group(1), found.group(1), "NNP", "PERSON"),
            token(2, found.start(2), verb, LEMMAS.getOrDefault(verb, verb), "VBD", "O"),
            token(3, found.start(3), found.group(3), found.group(3), "NNP", "PERSON"),
            token(4, found.end() - 1, ".", ".", ".", "O"));
    return new Sentence(
        index,
        new Span(found.start(), found.end()),
        false,
        tokens,
        List.of(
            new Dependency(0, 2, "root"),
            new Dependency(2, 1, "nsubj"),
            new Dependency(2, 3, "obj"),
            new Dependency(2, 4, "punct")),
        List.of(),
        List.of(new NamedEntity(1, 1, "PERSON"), new NamedEntity(3, 3, "PERSON")),
        List.of());
  }

  private static Token token(
      int index, int begin, String word, String lemma, String tag, String entity) {
    return new Token(index, new Span(begin, begin + word.length()), word, lemma, tag, entity);
  }
}
