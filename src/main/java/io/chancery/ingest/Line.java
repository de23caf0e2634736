package io.chancery.ingest;

import io.chancery.text.Furniture;
import io.chancery.text.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line that is not blank, with the features that tell prose from furniture.
 *
 * @param index its place among the lines that are not blank
 * @param begin code points before it in the text
 * @param content its characters without the white space around them
 * @param words how many stretches between white space hold a letter or digit
 */
record Line(int index, int begin, String content, int words) {

  /** Longer lines are paragraphs; no recogniser looks at them as a whole. */
  private static final int LONGEST_PHRASE = 700;

  private static final int PROSE_WORDS = 8;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。]['\")\\]’”»\\s]*$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");

  static Line of(int index, int begin, String content) {
    return new Line(index, begin, content, (int) WORD.matcher(content).results().count());
  }

  boolean isShort() {
    return content.length() <= LONGEST_PHRASE;
  }

  boolean endsSentence() {
    return endsSentence(tail());
  }

  /** Whether closing punctuation stands last, brackets and quotation marks apart. */
  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).find();
  }

  /** Whether it is long enough to say something, be it a headline or a paragraph. */
  boolean isProse() {
    return words >= PROSE_WORDS;
  }

  /** Whether it reads as a paragraph of an article. */
  boolean isParagraph() {
    return isProse() && endsSentence();
  }

  /** Its last characters, enough for what stands at a line's end. */
  String tail() {
    return content.length() <= LONGEST_PHRASE
        ? content
        : content.substring(content.length() - LONGEST_PHRASE);
  }

  /** Its words for comparison: lower case, plain typography, without punctuation around them. */
  String key() {
    return keyOf(content);
  }

  static String keyOf(String text) {
    return Typography.plain(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }

  Furniture whole(String why) {
    return part(0, content.length(), why);
  }

  /** Furniture between two UTF-16 offsets in the content. */
  Furniture part(int from, int to, String why) {
    int first = begin + content.codePointCount(0, from);
    return new Furniture(new Span(first, first + content.codePointCount(from, to)), why);
  }

  /** The characters at a span of the text that lies in this line. */
  String textAt(Span span) {
    int from = content.offsetByCodePoints(0, span.begin() - begin);
    return content.substring(from, content.offsetByCodePoints(from, span.length()));
  }

  Span span() {
    return whole("").span();
  }
}
