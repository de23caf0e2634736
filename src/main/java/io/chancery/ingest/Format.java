package io.chancery.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of text a file holds, by its extension and its first characters. */
enum Format {
  PLAIN,
  HTML;

  private static final Set<String> PAGES = Set.of(".html", ".htm", ".xhtml");
  private static final Set<String> DATA =
      Set.of(".csv", ".tsv", ".json", ".jsonl", ".ttl", ".nt", ".nq", ".trig", ".rdf", ".jsonld");

  private static final String PROLOGUE =
      "(?is)\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,500}?-->\\s*){0,5}";
  private static final Pattern PAGE =
      Pattern.compile(
          PROLOGUE + "<(?:!doctype html|html|head|body|article|main|section|div|h1|p|meta)\\b.*");
  private static final Pattern MARKUP = Pattern.compile("(?is)\\A\\s*<(?:\\?xml|!doctype)\\b.*");
  private static final int HEAD = 4000;

  /** Decides for HTML where the text begins as a page does, whatever the file is called. */
  static Format of(String text, String fileExtension) throws Refusal {
    String extension = fileExtension.toLowerCase(Locale.ROOT);
    String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
    if (PAGE.matcher(head).matches() || (PAGES.contains(extension) && !text.isBlank())) {
      return HTML;
    }
    if (DATA.contains(extension) || MARKUP.matcher(head).matches()) {
      throw new Refusal(Reason.UNKNOWN_FORMAT, "holds data, not an article; give text or HTML");
    }
    return PLAIN;
  }
}
