package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;
import java.util.regex.Pattern;

/** A line that names who wrote, reported, edited or photographed, as a whole. */
final class Byline implements FurnitureRecognizer {

  private static final String STAMP = "(?i:last updated|updated|published|posted|modified)\\b";
  private static final String NAME = "(?!" + STAMP + ")\\p{Lu}[\\p{L}.'’-]*+";
  private static final String JOIN =
      "(?:and|in|at|for|of|the|de|di|da|von|van|bin|al|el|la|with|&|\\|(?! *\\d))";
  private static final Pattern BY =
      Pattern.compile(
          "^(?i:by|written by|story by|text by|words by|report by|analysis by) "
              + (NAME + "(?:[ ,;|/]{1,3}(?:" + NAME + "|" + JOIN + "(?![\\p{L}])))*+")
              + "[ ,|]*(?:\\(.*|[-–|].{0,40}|"
              + STAMP
              + ".{0,60}|\\S+@\\S+)?$");
  private static final Pattern CREDIT =
      Pattern.compile(
          "^[(\\[]?(?i:(?:additional )?(?:reporting|writing|editing|compiled|translated|edited|produced|research|graphics"
              + "|photography|photos?)(?: and (?:additional )?\\w+)? by) ?:? ?\\p{Lu}.*");
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "(?i)\\bcontributed (?:to this|reporting|to the) ?(?:report|story|article|to this \\w+)?\\.?$");
  private static final Pattern PRESS_NAMES =
      Pattern.compile("^\\p{Lu}.*(?i:writers?|reporters?|correspondents?|journalists?|staff)\\b.*");
  private static final int LONGEST_BYLINE_WORDS = 16;
  private static final int LONGEST_CREDIT_WORDS = 60;

  @Override
  public List<Furniture> find(Line line, Page page) {
    if (line.words() <= LONGEST_BYLINE_WORDS && BY.matcher(line.content()).matches()) {
      return List.of(line.whole("byline"));
    }
    return isCredit(line) ? List.of(line.whole("credit")) : List.of();
  }

  private static boolean isCredit(Line line) {
    String content = line.content();
    return line.isShort()
        && line.words() <= LONGEST_CREDIT_WORDS
        && (CREDIT.matcher(content).matches() || isContribution(content));
  }

  private static boolean isContribution(String content) {
    return CONTRIBUTED.matcher(content).find() && PRESS_NAMES.matcher(content).matches();
  }
}
