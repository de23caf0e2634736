package io.chancery.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentences on which something rests, and what people added without any.
 *
 * @param of what was to be explained, in words
 * @param supports by document and place in it
 * @param added by people, on whose word it stands
 * @param links of its events to those of other documents
 */
public record Explanation(
    String of, List<Support> supports, List<Added> added, List<Linked> links) {

  /**
   * A statement that no document makes.
   *
   * @param says it in words
   * @param author who added it
   * @param on ISO date
   * @param reason null where none is given
   * @param correction its id, by which it is undone
   */
  public record Added(
      String says, String author, String on, @Nullable String reason, String correction) {}

  /**
   * One mention in one sentence.
   *
   * @param says the event's label or the relation's triple, in words
   * @param document where
   * @param sentence its text, exactly as the document has it
   * @param begin of the sentence, in code points of the document's text
   * @param end of the sentence, exclusive
   * @param triggerBegin of the words that say it, in the same count
   * @param triggerEnd exclusive
   * @param rule the frame or rule that found it
   * @param confidence between 0 and 1
   * @param factuality whether it happened
   * @param source on whose word; {@code reporter} for the article's own
   */
  public record Support(
      String says,
      Place document,
      String sentence,
      int begin,
      int end,
      int triggerBegin,
      int triggerEnd,
      String rule,
      double confidence,
      String factuality,
      String source) {

    /** The words that say it. */
    public String trigger() {
      return part(triggerBegin - begin, triggerEnd - begin);
    }

    /** The sentence with the words that say it in brackets. */
    public String marked() {
      int from = triggerBegin - begin;
      int to = triggerEnd - begin;
      return part(0, from) + "[" + part(from, to) + "]" + part(to, end - begin);
    }

    private String part(int from, int to) {
      return CodePoints.part(sentence, from, to);
    }
  }

  /**
   * A document, for a reader to find.
   *
   * @param doc its id
   * @param title null where the page has none
   * @param publisher null where the page has none
   * @param published ISO date, null where the page has none
   */
  public record Place(
      String doc, @Nullable String title, @Nullable String publisher, @Nullable String published) {}

  public Explanation {
    supports = List.copyOf(supports);
    added = List.copyOf(added);
    links = List.copyOf(links);
  }

  /** What rests on sentences alone. */
  Explanation(String of, List<Support> supports) {
    this(of, supports, List.of(), List.of());
  }

  /** The same with links. */
  Explanation with(List<Linked> others) {
    return new Explanation(of, supports, added, others);
  }

  /**
   * For people: each sentence with its document, status, source and rule; then what was added; then
   * what other documents tell.
   */
  public String text() {
    StringBuilder text = new StringBuilder(of).append("\n");
    for (int number = 1; number <= supports.size(); number++) {
      text.append(text(number, supports.get(number - 1)));
    }
    for (int number = 1; number <= added.size(); number++) {
      text.append(text(supports.size() + number, added.get(number - 1)));
    }
    if (!links.isEmpty()) {
      text.append("\nCompared with other documents:\n");
      links.forEach(link -> text.append(link.text()));
    }
    return text.toString();
  }

  private static String text(int number, Added added) {
    return """

        %d. %s
           no document says so; added by %s on %s%s
           to take it back: chancery correct undo %s
        """
        .formatted(
            number,
            added.says(),
            added.author(),
            added.on(),
            added.reason() == null ? "" : ": " + added.reason(),
            added.correction());
  }

  private static String text(int number, Support support) {
    return """

        %d. %s
           “%s”
           %s, on the word of: %s; found by %s, confidence %s
           %s, characters %d to %d
        """
        .formatted(
            number,
            support.says(),
            support.marked().strip(),
            support.factuality(),
            support.source(),
            support.rule(),
            support.confidence(),
            text(support.document()),
            support.begin(),
            support.end());
  }

  private static String text(Place place) {
    return "%s (%s, %s), document %s"
        .formatted(
            known(place.title()), known(place.publisher()), known(place.published()), place.doc());
  }

  private static String known(@Nullable String value) {
    return value == null ? "unknown" : value;
  }
}
