package io.chancery.evaluate;

import io.chancery.text.Document;
import io.chancery.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An article that its benchmark gives as XML: an element with {@code doc_id}, in it {@code token}
 * elements with the number of their {@code sentence}. It is made into the text that somebody once
 * cut into tokens, without the blanks that no article has around its punctuation.
 *
 * @param text the article
 * @param words its tokens as the file has them, by the number of the sentence
 */
record TimelineArticle(TokenText text, Map<Integer, List<String>> words) {

  private static final Pattern CLINGS_LEFT =
      Pattern.compile("[,.;:?!%)\\]\u201d]|\\.\\.\\.|'|'s|'m|'d|'re|'ve|'ll|n't");
  private static final Pattern CLINGS_RIGHT = Pattern.compile("[(\\[\u201c]|\\S{0,3}\\$");

  /** How many sentences tell the news, the headline among them. */
  private static final int LEAD = 2;

  TimelineArticle {
    words = Map.copyOf(words);
  }

  /**
   * Reads one.
   *
   * @throws EvaluationException if the file is missing, or is no such article
   */
  static TimelineArticle read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      return read(file, factory.createXMLStreamReader(in));
    } catch (IOException e) {
      throw EvaluationException.unreadable(file, e);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw broken(file, line, "this is no XML");
    }
  }

  private static TimelineArticle read(Path file, XMLStreamReader xml) throws XMLStreamException {
    String id = "";
    Map<Integer, List<String>> words = new TreeMap<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        String named = xml.getAttributeValue(null, "doc_id");
        id = named == null ? id : named;
        if (xml.getLocalName().equals("token")) {
          int sentence = sentence(file, xml);
          String word = xml.getElementText().strip();
          words.computeIfAbsent(sentence, s -> new ArrayList<>()).add(word);
        }
      }
    }
    if (id.isBlank() || words.isEmpty()) {
      throw broken(file, 1, "there is no doc_id, or no token");
    }
    return of(id, words);
  }

  private static int sentence(Path file, XMLStreamReader xml) {
    String number = xml.getAttributeValue(null, "sentence");
    if (number == null || !number.matches("\\d{1,6}")) {
      int line = xml.getLocation().getLineNumber();
      throw broken(file, line, "a token has no number of its sentence");
    }
    return Integer.parseInt(number);
  }

  private static EvaluationException broken(Path file, int line, String what) {
    return EvaluationException.at(EvaluationFault.BENCHMARK_BROKEN_LINE, file, line, what);
  }

  /** An article with this id, of these tokens. */
  static TimelineArticle of(String id, Map<Integer, List<String>> words) {
    TokenText text = new TokenText(id);
    new TreeMap<>(words)
        .forEach(
            (number, sentence) ->
                text.add(
                    number,
                    sentence.stream().map(TimelineArticle::printed).toList(),
                    TimelineArticle::apart));
    return new TimelineArticle(text, words);
  }

  private static String printed(String word) {
    return switch (word) {
      case "``" -> "\u201c";
      case "''" -> "\u201d";
      default -> word;
    };
  }

  private static boolean apart(String left, String right) {
    return !CLINGS_LEFT.matcher(right).matches() && !CLINGS_RIGHT.matcher(left).matches();
  }

  /** From the headline to the end of the first sentence, with what the document sets aside. */
  Span lead(Document document) {
    List<Span> told =
        text.tokens().values().stream()
            .map(tokens -> new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end()))
            .filter(said -> document.furniture().stream().noneMatch(f -> f.span().overlaps(said)))
            .limit(LEAD)
            .toList();
    return new Span(0, told.isEmpty() ? 1 : told.get(told.size() - 1).end());
  }

  /** What the task calls words of it: document, sentence and tokens; null where there are none. */
  @Nullable String mention(Span span) {
    for (Map.Entry<Integer, List<Span>> sentence : text.tokens().entrySet()) {
      List<String> all = words.getOrDefault(sentence.getKey(), List.of());
      String said =
          IntStream.range(0, all.size())
              .filter(at -> sentence.getValue().get(at).overlaps(span))
              .mapToObj(all::get)
              .collect(Collectors.joining("_"));
      if (!said.isEmpty()) {
        return text.id() + "-" + sentence.getKey() + "-" + said;
      }
    }
    return null;
  }
}
