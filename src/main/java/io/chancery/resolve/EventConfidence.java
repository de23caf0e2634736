package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.EventMention;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How often a reading of this kind is true in every part: an estimate by a logistic model, fitted
 * to events of articles that the rules had not seen, each judged against its sentence
 * (docs/quality.md). Short plain sentences that name who acted, and where, are surest; events of
 * events, quotations, pronouns and nouns that point back, several who act, and what is only
 * planned, possible, asked for or denied are less so.
 */
final class EventConfidence {

  private static final double BASE = 1.67;
  private static final double TEN_WORDS = -0.08;
  private static final int LONGEST = 60;
  private static final double COMMA = -0.24;
  private static final double QUOTATION = -0.42;
  private static final double SEVERAL_AGENTS = -0.59;
  private static final double PRONOUN = -0.46;
  private static final double POINTING_BACK = -0.28;
  private static final double THEME_EVENT = -0.38;
  private static final double THEME_WORDS = 0.21;
  private static final double TIME = 0.16;
  private static final double PLACE = 0.28;
  private static final double PLANNED = -0.64;
  private static final double REQUESTED = -0.62;
  private static final double POSSIBLE = -0.39;
  private static final double NEGATED = -0.31;
  private static final double PARTICIPLE = -0.31;

  private static final Pattern PRONOUNS = Pattern.compile("(?i)he|she|it|they|him|her|them|we|i");
  private static final Pattern DEFINITE = Pattern.compile("(?i)(the|both|two|three) .*");

  private EventConfidence() {}

  /** A probability, in hundredths. */
  static double of(EventDraft draft, Sentence sentence) {
    double evidence =
        BASE + wording(sentence) + parties(draft) + theme(draft) + status(draft.mention());
    evidence += draft.time() == null ? 0 : TIME;
    evidence += draft.place() == null ? 0 : PLACE;
    Token trigger = sentence.token(draft.mention().trigger());
    evidence += trigger.tag().equals("VBG") ? PARTICIPLE : 0;
    return Math.round(100 / (1 + Math.exp(-evidence))) / 100.0;
  }

  private static double wording(Sentence sentence) {
    double length = TEN_WORDS * Math.min(sentence.tokens().size(), LONGEST) / 10;
    boolean comma = sentence.tokens().stream().anyMatch(t -> t.word().equals(","));
    return length + (comma ? COMMA : 0) + (Quoted.any(sentence) ? QUOTATION : 0);
  }

  private static double parties(EventDraft draft) {
    double several = draft.agents().size() > 1 ? SEVERAL_AGENTS : 0;
    double pronoun = words(draft).anyMatch(w -> PRONOUNS.matcher(w).matches()) ? PRONOUN : 0;
    double back = words(draft).anyMatch(w -> DEFINITE.matcher(w).matches()) ? POINTING_BACK : 0;
    return several + pronoun + back;
  }

  /** What the text calls those who take part and what it is about, where it does not name them. */
  private static Stream<String> words(EventDraft draft) {
    Stream<Participant.OfEntity> parties =
        Stream.concat(draft.agents().stream(), draft.recipients().stream());
    Stream<Participant.OfEntity> things =
        Stream.ofNullable(draft.themeThing())
            .filter(Participant.OfEntity.class::isInstance)
            .map(Participant.OfEntity.class::cast);
    return Stream.concat(parties, things)
        .map(Participant.OfEntity::words)
        .filter(Objects::nonNull)
        .map(Quote::text);
  }

  private static double theme(EventDraft draft) {
    double event = draft.theme() == null ? 0 : THEME_EVENT;
    boolean text = draft.theme() == null && draft.themeThing() instanceof Participant.OfText;
    return event + (text ? THEME_WORDS : 0);
  }

  private static double status(EventMention mention) {
    return switch (mention.factuality()) {
      case Planned -> PLANNED;
      case Requested -> REQUESTED;
      case Possible -> POSSIBLE;
      case Negated -> NEGATED;
      default -> 0;
    };
  }
}
