package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.NamedEntity;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells persons from months: in "Jan Holub and his wife" he is no month of a name, and in "by June
 * Holub's men had left" the month ends where the name begins.
 */
final class MonthNames {

  private static final Set<String> MONTHS =
      Set.of("Jan", "Jun", "April", "May", "June", "August", "Augustus", "March");
  private static final Set<String> BEFORE_MONTHS =
      Set.of(
          "in", "by", "since", "until", "till", "from", "to", "of", "for", "last", "this", "next");

  private final Sentence sentence;

  private MonthNames(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The document with these persons named and these months short. */
  static AnnotatedDocument told(AnnotatedDocument document) {
    return document.with(sentence -> new MonthNames(sentence).told());
  }

  private Sentence told() {
    if (sentence.times().stream().noneMatch(this::swallowsName)) {
      return sentence;
    }
    List<NamedEntity> entities = new ArrayList<>(sentence.entities());
    sentence.times().stream()
        .filter(this::swallowsName)
        .map(t -> new NamedEntity(isMonth(t) ? t.last() : t.first(), t.last(), "PERSON"))
        .forEach(entities::add);
    return sentence.told(
        entities, sentence.times().stream().flatMap(t -> without(t).stream()).toList());
  }

  /** A month and a word with a capital, that is all. */
  private boolean swallowsName(TimeExpression time) {
    return time.last() == time.first() + 1
        && MONTHS.contains(sentence.token(time.first()).word())
        && sentence.token(time.last()).isProper()
        && sentence.token(time.last()).word().matches("\\p{Lu}\\p{Ll}{2,}");
  }

  private boolean isMonth(TimeExpression time) {
    return time.first() > 1
        && BEFORE_MONTHS.contains(sentence.token(time.first() - 1).word().toLowerCase(Locale.ROOT));
  }

  private Optional<TimeExpression> without(TimeExpression time) {
    if (!swallowsName(time)) {
      return Optional.of(time);
    }
    return isMonth(time)
        ? Optional.of(
            new TimeExpression(
                time.first(),
                time.first(),
                sentence.token(time.first()).span(),
                sentence.token(time.first()).word(),
                time.type(),
                time.value()))
        : Optional.empty();
  }
}
