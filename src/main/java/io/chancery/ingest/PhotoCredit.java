package io.chancery.ingest;

import io.chancery.text.Furniture;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Captions and the credits of pictures.
 *
 * <p>A line that ends in a photo agency's credit is a caption. A plain agency credit, {@code
 * (Yonhap)}, also closes articles: there only the credit is furniture, unless the line is printed
 * twice or stands before all paragraphs.
 */
final class PhotoCredit implements FurnitureRecognizer {

  static final String WHY = "photo caption";

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:FILE(?: PHOTO)?|File photo|(?i:image|photo|picture|media|video) ?(?i:caption|source|credit|courtesy)s?"
              + "|Photo|Photograph|Caption|Picture|Image)(?: ?[:,–—-]| by) ?\\S.*|^(?:File photo|FILE PHOTO|Image caption).*");
  private static final int LONGEST_CAPTION_WORDS = 70;
  private static final int LONGEST_HEADER_LINES = 60;

  private final Pattern photo;
  private final Pattern agency;

  PhotoCredit(Agencies agencies) {
    String name = agencies.regex();
    photo =
        Pattern.compile(
            ("[(\\[](?i:(?:file )?(?:photo|image|picture|credit|via|courtesy)[: ]).{0,80}[)\\]]\\.?$")
                + ("|[(\\[](?:" + name + ") ?(?:Photo|Images|Pictures)?/.{2,60}[)\\]]\\.?$")
                + ("|[(\\[](?:.{2,60}[/-])" + name + "(?: via .{2,40})?[)\\]]\\.?$")
                + ("|(?:REUTERS|AFP|EPA|AP Photo|Getty Images|Kyodo)/\\p{Lu}[\\p{L} .,'’/-]{2,60}$")
                + ("|(?:Photo|Image|Picture|Photograph|Credit): ?.{0,50}" + name + ".{0,30}$"));
    agency = Pattern.compile("[(\\[]" + name + "[)\\]]\\.?$");
  }

  @Override
  public List<Furniture> find(Line line, Page page) {
    if (line.words() > LONGEST_CAPTION_WORDS || !line.isShort()) {
      return closing(line).stream().toList();
    }
    return isCaption(line, page) ? List.of(line.whole(WHY)) : closing(line).stream().toList();
  }

  private boolean isCaption(Line line, Page page) {
    String content = line.content();
    return LABEL.matcher(content).matches()
        || photo.matcher(content).find()
        || (agency.matcher(content).find() && (isTwice(line, page) || isBeforeArticle(line, page)));
  }

  private static boolean isTwice(Line line, Page page) {
    return page.copiesOf(line).size() > 1;
  }

  private static boolean isBeforeArticle(Line line, Page page) {
    return line.index() < LONGEST_HEADER_LINES
        && page.lines().stream()
            .limit(line.index())
            .noneMatch(before -> before.isParagraph() && !page.isAside(before));
  }

  private Optional<Furniture> closing(Line line) {
    Matcher matcher = agency.matcher(line.tail());
    int before = line.content().length() - line.tail().length();
    return matcher.find()
        ? Optional.of(line.part(before + matcher.start(), line.content().length(), "credit"))
        : Optional.empty();
  }
}
