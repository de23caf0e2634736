package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.EventMention;
import io.chancery.extract.Tense;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventConfidenceTest {

  private static final Participant.OfEntity SOMEBODY =
      new Participant.OfEntity(
          new NilEntity("Ilir Toska", EntityType.Person, null, List.of()), null);
  private static final EventTime THEN = new EventTime(Interval.OPEN, "then");
  private static final Draft PLAIN = new Draft(Factuality.Actual, true, false, null, null, null);

  /** An event of the second word of a sentence. */
  private record Draft(
      Factuality status,
      boolean agent,
      boolean recipient,
      @Nullable String theme,
      Participant.@Nullable OfEntity place,
      @Nullable EventTime time) {

    double sure(int words, String tag) {
      Span span = new Span(2, 3);
      EventMention mention =
          new EventMention(
              0, 2, span, "x", false, "Meet", "rule", List.of(), status, Tense.PAST, List.of());
      EventDraft draft =
          new EventDraft(
              mention,
              0,
              false,
              false,
              false,
              agent ? List.of(SOMEBODY) : List.of(),
              recipient ? List.of(SOMEBODY) : List.of(),
              null,
              theme == null ? null : new Participant.OfText(new Quote(span, theme)),
              place,
              time,
              null);
      return EventConfidence.of(draft, sentence(words, tag));
    }

    double sure() {
      return sure(20, "VBD");
    }

    private static Sentence sentence(int words, String tag) {
      List<Token> tokens =
          IntStream.rangeClosed(1, words)
              .mapToObj(i -> new Token(i, new Span(i, i + 1), "x", "x", tag, "O"))
              .toList();
      Span span = new Span(1, words + 1);
      return new Sentence(0, span, false, tokens, List.of(), List.of(), List.of(), List.of());
    }
  }

  @Test
  @DisplayName("a time, a place and an agent are for a reading")
  void whatIsGivenSupportsIt() {
    double plain = PLAIN.sure();
    assertThat(new Draft(Factuality.Actual, false, false, null, null, null).sure())
        .isLessThan(plain);
    assertThat(new Draft(Factuality.Actual, true, false, null, SOMEBODY, null).sure())
        .isGreaterThan(plain);
    assertThat(new Draft(Factuality.Actual, true, false, null, null, THEN).sure())
        .isGreaterThan(plain);
  }

  @Test
  @DisplayName("what is only possible or asked for is less sure, what is planned is not")
  void statusCounts() {
    double plain = PLAIN.sure();
    assertThat(new Draft(Factuality.Possible, true, false, null, null, null).sure())
        .isLessThan(plain);
    assertThat(new Draft(Factuality.Requested, true, false, null, null, null).sure())
        .isLessThan(plain);
    assertThat(new Draft(Factuality.Planned, true, false, null, null, null).sure())
        .isEqualTo(plain);
  }

  @Test
  @DisplayName("another side and a theme of one word make errors likelier, a whole theme does not")
  void whatIsHardToReadCounts() {
    double plain = PLAIN.sure();
    assertThat(new Draft(Factuality.Actual, true, true, null, null, null).sure()).isLessThan(plain);
    assertThat(new Draft(Factuality.Actual, true, false, "ties", null, null).sure())
        .isLessThan(plain);
    assertThat(new Draft(Factuality.Actual, true, false, "closer ties", null, null).sure())
        .isEqualTo(plain);
  }

  @Test
  @DisplayName("the longer the sentence the less sure, up to a length")
  void lengthCounts() {
    assertThat(PLAIN.sure(40, "VBD")).isLessThan(PLAIN.sure(10, "VBD"));
    assertThat(PLAIN.sure(90, "VBD")).isEqualTo(PLAIN.sure(70, "VBD"));
    assertThat(PLAIN.sure(20, "VBG")).isLessThan(PLAIN.sure(20, "VBN"));
  }

  @Test
  @DisplayName("it is a probability, in hundredths")
  void itIsAProbability() {
    for (Factuality status : Factuality.values()) {
      double sure = new Draft(status, false, true, "ties", null, null).sure(90, "VBG");
      assertThat(sure).isBetween(0.01, 0.99);
      assertThat(sure * 100).isCloseTo(Math.rint(sure * 100), within(1e-9));
    }
  }
}
