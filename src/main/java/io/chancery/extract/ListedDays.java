package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days of a month that are told by their number alone behind a date, which a tagger of times passes
 * over: the 4 of {@code on March 2 and 4} and of {@code on 2 March, 4 and 7}.
 */
final class ListedDays {

  private static final String DAY = "[\\dX]{4}-\\d\\d-\\d\\d";
  private static final int LAST = 31;

  private final Sentence sentence;

  private ListedDays(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence with such days among its times. */
  static Sentence found(Sentence sentence) {
    ListedDays days = new ListedDays(sentence);
    List<TimeExpression> times = new ArrayList<>();
    for (TimeExpression time : sentence.times()) {
      times.add(time);
      if (time.value().matches(DAY) && time.text().matches(".*\\d.*")) {
        days.follow(time, times);
      }
    }
    return times.equals(sentence.times()) ? sentence : sentence.told(sentence.entities(), times);
  }

  private void follow(TimeExpression first, List<TimeExpression> times) {
    List<TimeExpression> listed = new ArrayList<>();
    Optional<TimeExpression> next = behind(first);
    while (next.isPresent()) {
      listed.add(next.get());
      next = behind(next.get());
    }
    if (!listed.isEmpty() && isLast(listed.get(listed.size() - 1))) {
      times.addAll(listed);
    }
  }

  /** The later day of that month behind "and" or a comma. */
  private Optional<TimeExpression> behind(TimeExpression day) {
    int at = day.last() + 2;
    if (at > sentence.tokens().size()
        || !AnyOf.matches(sentence.token(at - 1).word(), "and|&|,")
        || !sentence.token(at).word().matches("\\d{1,2}(th|st|nd|rd)?")
        || sentence.times().stream().anyMatch(t -> t.first() <= at && at <= t.last())) {
      return Optional.empty();
    }
    Token token = sentence.token(at);
    int number = Integer.parseInt(token.word().replaceAll("\\D", ""));
    int before = Integer.parseInt(day.value().substring(day.value().length() - 2));
    return number <= before || number > LAST
        ? Optional.empty()
        : Optional.of(
            new TimeExpression(
                at,
                at,
                token.span(),
                token.word(),
                day.type(),
                day.value().substring(0, day.value().length() - 2)
                    + String.format("%02d", number)));
  }

  /** "On March 2 and 4" ends there; "on March 2 and 4 soldiers" counts soldiers. */
  private boolean isLast(TimeExpression day) {
    boolean linked = sentence.token(day.first() - 1).word().matches("and|&");
    int next = day.last() + 1;
    return linked
        && (next > sentence.tokens().size()
            || !sentence.token(next).word().equals("of")
                && AnyOf.matches(
                    sentence.token(next).tag(), ".|,|:|IN|TO|CC|VBD|VBZ|VBP|''|-RRB-"));
  }
}
