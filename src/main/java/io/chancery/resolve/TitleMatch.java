package io.chancery.resolve;

import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Title;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words for an office in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param title the title, or null where only a known position has this name
 * @param position the known position that the words name by themselves, such as {@code US Secretary
 *     of State}
 * @param plural whether several holders are meant
 * @param besides another title that shares the last word: {@code foreign} in {@code foreign and
 *     defence ministers}
 */
record TitleMatch(
    int first,
    int last,
    @Nullable Title title,
    @Nullable KnownEntity position,
    boolean plural,
    @Nullable Title besides) {

  /** What taggers take for bodies, of which ministers and secretaries have the charge. */
  private static final Set<String> FIELDS =
      Set.of("Justice", "Health", "Education", "Labor", "Labour", "Energy", "Agriculture");

  TitleMatch(
      int first, int last, @Nullable Title title, @Nullable KnownEntity position, boolean plural) {
    this(first, last, title, position, plural, null);
  }

  /** Each title by itself. */
  List<TitleMatch> each() {
    return besides == null
        ? List.of(this)
        : List.of(
            new TitleMatch(first, last, besides, null, plural),
            new TitleMatch(first, last, title, position, plural));
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(TitleMatch other) {
    return first <= other.last && other.first <= last;
  }

  /** Whether a noun is one of the forms of the title: {@code governor} of {@code Gov.} */
  boolean isOf(String noun) {
    return title != null && title.forms().contains(noun);
  }

  int length() {
    return last - first + 1;
  }

  /** The justice of {@code Justice Undersecretary Ida Holm} is what she sees to, and no body. */
  boolean isField(String before) {
    return title != null
        && title.label().matches(".*(Secretary|Minister)")
        && FIELDS.contains(before);
  }

  /** The field of the office, such as {@code foreign affairs}. */
  @Nullable String portfolio() {
    String ofPosition = position == null ? null : position.portfolio();
    return ofPosition == null && title != null ? title.portfolio() : ofPosition;
  }
}
