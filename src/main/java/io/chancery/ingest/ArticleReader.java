package io.chancery.ingest;

import io.chancery.text.Document;

/**
 * One file's bytes to a document: decode, split off front matter, find the text, set furniture
 * aside, name the source.
 */
final class ArticleReader {

  private final FurnitureFinder furniture = FurnitureFinder.standard();
  private final EnglishCheck english = new EnglishCheck();

  /**
   * Reads a file.
   *
   * @param known what goes before the page's own word: the command line, then the manifest
   * @param maxLine the longest line that is an article's, in UTF-16 units
   */
  Document read(String id, InputFile file, byte[] bytes, Metadata known, int maxLine)
      throws Refusal {
    FrontMatter front = FrontMatter.of(Decoder.decode(bytes));
    ReadableText readable = readable(front.text(), file.extension());
    requireText(readable.text(), maxLine);
    Page page = furniture.setAside(readable);
    requireArticle(page);
    Metadata told =
        known.orElse(front.metadata()).orElse(readable.metadata()).orElse(PrintedMetadata.of(page));
    return new Document(id, readable.text(), told.toSource(), page.furniture());
  }

  private static ReadableText readable(String text, String extension) throws Refusal {
    return switch (Format.of(text, extension)) {
      case HTML -> HtmlReader.read(text);
      case PLAIN -> ReadableText.plain(text);
    };
  }

  private static void requireText(String text, int maxLine) throws Refusal {
    if (text.isBlank()) {
      throw new Refusal(Reason.EMPTY, "holds no text");
    }
    if (text.length() > maxLine && text.lines().anyMatch(line -> line.length() > maxLine)) {
      throw new Refusal(
          Reason.TOO_LARGE, "has a line longer than " + maxLine + " characters; divide it");
    }
  }

  private void requireArticle(Page page) throws Refusal {
    String article = page.openText();
    if (article.codePoints().noneMatch(Character::isLetter)) {
      throw new Refusal(Reason.NO_ARTICLE, "nothing is left when page furniture is set aside");
    }
    SentenceLimit.require(article);
    english.require(article);
  }
}
