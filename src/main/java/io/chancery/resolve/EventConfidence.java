package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.EventMention;
import org.jspecify.annotations.Nullable;

/**
 * How often a reading of this kind is true in every part: an estimate by a logistic model, fitted
 * to events of articles that the rules had not seen, each judged against its sentence
 * (docs/quality.md). Short sentences that name who acted, when and where are surest; events without
 * an agent, with somebody on the other side, only possible or asked for, or said by a word in -ing
 * are less so.
 */
final class EventConfidence {

  private static final double BASE = 1.49;
  private static final double TEN_WORDS = -0.12;
  private static final int LONGEST = 60;
  private static final double NO_AGENT = -0.23;
  private static final double RECIPIENT = -0.37;
  private static final double TIME = 0.45;
  private static final double PLACE = 0.39;
  private static final double POSSIBLE = -0.55;
  private static final double REQUESTED = -0.75;
  private static final double PARTICIPLE = -0.43;
  private static final double ONE_WORD_THEME = -0.42;

  private EventConfidence() {}

  /** A probability, in hundredths. */
  static double of(EventDraft draft, Sentence sentence) {
    double evidence = BASE + TEN_WORDS * Math.min(sentence.tokens().size(), LONGEST) / 10;
    evidence += draft.agents().isEmpty() ? NO_AGENT : 0;
    evidence += draft.recipients().isEmpty() ? 0 : RECIPIENT;
    evidence += draft.time() == null ? 0 : TIME;
    evidence += draft.place() == null ? 0 : PLACE;
    evidence += status(draft.mention());
    Token trigger = sentence.token(draft.mention().trigger());
    evidence += trigger.tag().equals("VBG") ? PARTICIPLE : 0;
    evidence += oneWord(draft.themeThing()) ? ONE_WORD_THEME : 0;
    return Math.round(100 / (1 + Math.exp(-evidence))) / 100.0;
  }

  private static double status(EventMention mention) {
    return switch (mention.factuality()) {
      case Possible -> POSSIBLE;
      case Requested -> REQUESTED;
      default -> 0;
    };
  }

  private static boolean oneWord(@Nullable Participant theme) {
    return theme instanceof Participant.OfText words && !words.words().text().contains(" ");
  }
}
