package io.chancery.evaluate;

import io.chancery.ingest.Accepted;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a benchmark gives as sentences of tokens: read as text with a blank between
 * tokens and an empty line between sentences.
 */
final class TokenText {

  private static final String GAP = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, List<Span>> tokens = new TreeMap<>();
  private final String id;

  /** An empty document. */
  TokenText(String id) {
    this.id = id;
  }

  /**
   * All documents of a file whose lines have document, number of the sentence, and its tokens with
   * blanks between; in any order.
   *
   * @throws EvaluationException if the file is missing or a line broken
   */
  static Map<String, TokenText> read(Path file) {
    Map<String, Map<Integer, String>> sentences = new LinkedHashMap<>();
    List<String> lines = Lines.of(file);
    for (int at = 0; at < lines.size(); at++) {
      String[] fields = lines.get(at).split("\t", 3);
      if (fields.length < 3 || !fields[1].matches("\\d{1,6}")) {
        throw EvaluationException.at(
            EvaluationFault.BENCHMARK_BROKEN_LINE,
            file,
            at + 1,
            "there are no document, number and sentence with tabs between");
      }
      sentences
          .computeIfAbsent(fields[0], d -> new TreeMap<>())
          .put(Integer.parseInt(fields[1]), fields[2]);
    }
    Map<String, TokenText> texts = new LinkedHashMap<>();
    sentences.forEach(
        (doc, numbered) -> {
          TokenText document = new TokenText(doc);
          numbered.forEach(
              (number, sentence) -> document.add(number, List.of(sentence.split(" "))));
          texts.put(doc, document);
        });
    return texts;
  }

  /** Adds a sentence below those before, with a blank between tokens. */
  void add(int number, List<String> words) {
    add(number, words, (left, right) -> true);
  }

  /**
   * Adds a sentence below those before.
   *
   * @param apart whether there is a blank between two neighbours
   */
  void add(int number, List<String> words, BiPredicate<String, String> apart) {
    if (!text.isEmpty()) {
      text.append(GAP);
    }
    int begin = text.codePointCount(0, text.length());
    List<Span> spans = new ArrayList<>();
    String before = "";
    for (String word : words) {
      if (!spans.isEmpty() && apart.test(before, word)) {
        text.append(' ');
        begin++;
      }
      int end = begin + word.codePointCount(0, word.length());
      spans.add(new Span(begin, end));
      text.append(word);
      begin = end;
      before = word;
    }
    tokens.put(number, spans);
  }

  /** Its name. */
  String id() {
    return id;
  }

  /** All of it, as a file has it. */
  String text() {
    return text + "\n";
  }

  /** The document as others are read. */
  Accepted document(@Nullable LocalDate published) {
    Source source = new Source(null, null, published, null, "en");
    return new Accepted(new Document(id, text(), source, List.of()));
  }

  /** Where tokens of a sentence stand, from the first to the last; null where there are none. */
  @Nullable Span span(int sentence, int first, int last) {
    List<Span> spans = tokens.getOrDefault(sentence, List.of());
    return first < 0 || first > last || last >= spans.size()
        ? null
        : new Span(spans.get(first).begin(), spans.get(last).end());
  }

  /** The sentences' tokens by the sentences' numbers. */
  Map<Integer, List<Span>> tokens() {
    return tokens;
  }
}
