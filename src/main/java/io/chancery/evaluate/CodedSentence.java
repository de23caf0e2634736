package io.chancery.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * A record of a validation file: a sentence and the events that must be coded.
 *
 * @param id the record's name, and its place in the file, from 1
 * @param day its date
 * @param text the sentence
 * @param events none where nothing may be coded
 */
record CodedSentence(String id, LocalDate day, String text, List<CodedEvent> events) {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern SENTENCE =
      Pattern.compile("<Sentence\\b([^>]*)>(.*?)(?=<Sentence\\b|\\z)", Pattern.DOTALL);
  private static final Pattern CODING = Pattern.compile("<EventCoding\\b([^>]*)>");
  private static final Pattern TEXT = Pattern.compile("<Text>(.*?)</Text>", Pattern.DOTALL);

  /**
   * All records of a file, but for those that it marks as not valid. Such files are written by hand
   * and are no XML in the strict sense.
   */
  static List<CodedSentence> read(Path file) {
    String all = String.join("\n", Lines.of(file));
    String bare = COMMENT.matcher(all).replaceAll(c -> "\n".repeat(lineEnds(c.group())));
    List<CodedSentence> sentences = new ArrayList<>();
    Matcher record = SENTENCE.matcher(bare);
    while (record.find()) {
      if (!"false".equalsIgnoreCase(attribute(record.group(1), "valid"))) {
        int line = 1 + lineEnds(bare.substring(0, record.start()));
        sentences.add(sentence(file, line, sentences.size() + 1, record.toMatchResult()));
      }
    }
    return sentences;
  }

  private static int lineEnds(String text) {
    return StringUtils.countMatches(text, '\n');
  }

  private static CodedSentence sentence(Path file, int line, int number, MatchResult record) {
    Matcher text = TEXT.matcher(record.group(2));
    if (!text.find()) {
      throw broken(file, line, "the record has no <Text>");
    }
    return new CodedSentence(
        number + "-" + attribute(record.group(1), "id"),
        day(file, line, attribute(record.group(1), "date")),
        plain(text.group(1)),
        CODING
            .matcher(record.group(2))
            .results()
            .map(coding -> event(coding.group(1)))
            .filter(event -> !event.type().isEmpty())
            .toList());
  }

  private static CodedEvent event(String attributes) {
    return new CodedEvent(
        attribute(attributes, "eventcode"),
        attribute(attributes, "sourcecode"),
        attribute(attributes, "targetcode"));
  }

  private static String attribute(String attributes, String name) {
    Matcher found = Pattern.compile("\\b" + name + "\\s*=\\s*\"([^\"]*)\"").matcher(attributes);
    return found.find() ? found.group(1) : "";
  }

  private static String plain(String text) {
    return StringUtils.normalizeSpace(text)
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static LocalDate day(Path file, int line, String date) {
    try {
      return LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException e) {
      throw broken(file, line, "\"" + date + "\" is no date such as 20230617");
    }
  }

  private static EvaluationException broken(Path file, int line, String what) {
    return EvaluationException.at(EvaluationFault.BENCHMARK_BROKEN_LINE, file, line, what);
  }

  /** The same with other events. */
  CodedSentence with(List<CodedEvent> others) {
    return new CodedSentence(id, day, text, others);
  }
}
