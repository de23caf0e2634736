package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.extract.EventMention;
import io.chancery.extract.Tense;
import io.chancery.extract.TimeMention;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the events of a document are, by the words at them and the days told just before. */
final class Timing {

  private final List<Sentence> sentences;
  private final @Nullable LocalDate published;
  private final TimeAnchor anchor;
  private ThenWords.@Nullable Told told;
  private ThenWords.@Nullable Told first;

  /** Knows no day yet but the document's day of publication, if that is known. */
  Timing(AnnotatedDocument annotated) {
    this.sentences = annotated.sentences();
    this.published = annotated.document().source().published();
    this.anchor = new TimeAnchor(published);
  }

  /**
   * When it is, or null where no time of the text is its own. Mentions come in order of the text.
   */
  @Nullable EventTime of(EventMention mention) {
    EventTime time = told(mention);
    return misread(mention, time) ? null : time;
  }

  private @Nullable EventTime told(EventMention mention) {
    List<TimeMention> times =
        mention.fillers(Role.TIME).stream()
            .filter(TimeMention.class::isInstance)
            .map(TimeMention.class::cast)
            .toList();
    if (times.isEmpty()) {
      return null;
    }
    Interval interval = days(mention, times);
    List<Interval> listed = anchor.listed(times, mention.tense());
    return interval.equals(Interval.OPEN)
        ? null
        : new EventTime(interval, listed.isEmpty() ? words(times) : all(times), listed);
  }

  /** "A day later" counts from the last day that the text has told; "at dusk" is on that day. */
  private Interval days(EventMention mention, List<TimeMention> times) {
    String words = times.get(0).expression().text();
    Interval interval =
        ThenWords.matches(words)
            ? ThenWords.from(words, told, mention.sentence())
            : sameDay(mention, times).orElseGet(() -> anchor.anchor(times, mention.tense()));
    if (interval.days() == 1) {
      tell(mention, new ThenWords.Told(mention.sentence(), interval));
    }
    return interval;
  }

  /** "The fair, which opened on Monday": where the sentence tells a day, this is not the one. */
  private void tell(EventMention mention, ThenWords.Told day) {
    boolean another = told != null && told.sentence() == mention.sentence();
    told = another && isAside(mention) ? told : day;
    first = first == null || first.sentence() < mention.sentence() ? day : first;
  }

  /** Whether it is told in a clause about a noun. */
  private boolean isAside(EventMention mention) {
    Sentence sentence = sentences.get(mention.sentence());
    return Stream.concat(
            Stream.of(mention.trigger()), ClausesAbove.of(sentence, mention.trigger()).stream())
        .flatMap(verb -> sentence.above(verb).stream())
        .anyMatch(edge -> edge.label().equals("acl:relcl"));
  }

  /** The first day told in the last sentence that told one, where the words tell only the hour. */
  private Optional<Interval> sameDay(EventMention mention, List<TimeMention> times) {
    boolean past = mention.tense() == Tense.PAST && mention.factuality() == Factuality.Actual;
    return Optional.ofNullable(first)
        .filter(day -> past && mention.sentence() - day.sentence() <= 1)
        .filter(day -> times.stream().allMatch(t -> TimeAnchor.hour(t.expression())))
        .map(ThenWords.Told::days);
  }

  private static String words(List<TimeMention> times) {
    TimeMention first = times.get(0);
    String text = first.expression().text();
    String link = first.preposition();
    boolean within = link != null && (" " + text + " ").contains(" " + link + " ");
    return link == null || within ? text : link + " " + text;
  }

  /** All words of a list of days: {@code on March 2 and 4}. */
  private String all(List<TimeMention> times) {
    TimeMention last = times.get(times.size() - 1);
    Sentence sentence = sentences.get(last.sentence());
    String between =
        IntStream.rangeClosed(times.get(0).expression().last() + 1, last.expression().first() - 1)
            .mapToObj(i -> sentence.token(i).word())
            .map(word -> word.equals(",") ? "," : " " + word)
            .collect(Collectors.joining());
    return words(times) + between + " " + last.expression().text();
  }

  /** What comes after the article is not yet done: "the May election", "the term ends in June". */
  boolean ahead(EventMention mention, @Nullable EventTime time) {
    return mention.factuality() == Factuality.Actual
        && (mention.nominal() || mention.tense() == Tense.PRESENT)
        && later(time);
  }

  /** What is done was not done later, nor by a day to come: the time is of something else. */
  private boolean misread(EventMention mention, @Nullable EventTime time) {
    return time != null
        && mention.factuality() == Factuality.Actual
        && mention.tense() == Tense.PAST
        && (later(time) && !mention.nominal() || time.aheadOf(published));
  }

  private boolean later(@Nullable EventTime time) {
    return time != null && time.beginsAfter(published);
  }
}
