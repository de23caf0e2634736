package io.chancery.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of {@code key: value} lines between two lines of {@code ---} before the text.
 *
 * <p>A text that merely begins with a rule has no front matter: one of the four known keys must be
 * there.
 *
 * @param metadata what the block says
 * @param text what follows it; offsets count in this
 */
record FrontMatter(Metadata metadata, String text) {

  private static final Set<String> KEYS = Set.of("title", "publisher", "published", "url");
  private static final int LONGEST = 20_000;
  private static final Pattern FIELD =
      Pattern.compile("(?m)^(\\w+)[ \\t]*:[ \\t]*(.*?)[ \\t\\r]*$");

  static FrontMatter of(String text) throws Refusal {
    int end = text.startsWith("---") ? endOfBlock(text) : -1;
    Map<String, String> fields = end < 0 ? Map.of() : fields(text.substring(0, end));
    return fields.isEmpty()
        ? new FrontMatter(Metadata.NONE, text)
        : new FrontMatter(metadata(fields), text.substring(end));
  }

  private static int endOfBlock(String text) {
    Matcher rule = Pattern.compile("(?m)^---[ \\t]*\\r?(?:\\n|\\z)").matcher(text);
    rule.region(0, Math.min(text.length(), LONGEST));
    boolean closed = rule.lookingAt() && rule.find();
    return closed ? rule.end() : -1;
  }

  private static Map<String, String> fields(String block) {
    Map<String, String> fields = new HashMap<>();
    for (Matcher m = FIELD.matcher(block); m.find(); ) {
      String key = m.group(1).toLowerCase(Locale.ROOT);
      if (KEYS.contains(key)) {
        fields.put(key, unquoted(m.group(2)));
      }
    }
    return fields;
  }

  private static String unquoted(String value) {
    return value.replaceFirst("^([\"'])(.*)\\1$", "$2");
  }

  private static Metadata metadata(Map<String, String> fields) throws Refusal {
    return new Metadata(
        fields.get("title"),
        fields.get("publisher"),
        day(fields.get("published")),
        fields.get("url"));
  }

  private static @Nullable LocalDate day(@Nullable String value) throws Refusal {
    try {
      return value == null || value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new Refusal(
          Reason.BAD_FRONT_MATTER,
          "published: '" + value + "' is not a day; write it as 2023-06-17");
    }
  }
}
