package io.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.EventMention;
import io.chancery.extract.EventReference;
import io.chancery.extract.Tense;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventConfidenceTest {

  private static final Participant.OfEntity SOMEBODY = somebody("Ilir Toska");
  private static final EventTime THEN = new EventTime(Interval.OPEN, "then");
  private static final Draft PLAIN =
      new Draft(Factuality.Actual, List.of(SOMEBODY), null, null, null, null);

  private static Participant.OfEntity somebody(String words) {
    return new Participant.OfEntity(
        new NilEntity("Ilir Toska", EntityType.Person, null, List.of()),
        new Quote(new Span(0, 1), words));
  }

  /** An event of the second word of a sentence. */
  private record Draft(
      Factuality status,
      List<Participant.OfEntity> agents,
      @Nullable EventReference event,
      @Nullable String theme,
      Participant.@Nullable OfEntity place,
      @Nullable EventTime time) {

    double sure(List<Token> tokens) {
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
              agents,
              List.of(),
              event,
              theme == null ? null : new Participant.OfText(new Quote(span, theme)),
              place,
              time,
              null);
      Span whole = new Span(1, tokens.size() + 1);
      return EventConfidence.of(
          draft, new Sentence(0, whole, false, tokens, List.of(), List.of(), List.of(), List.of()));
    }

    double sure() {
      return sure(sentence(20, "VBD", "x"));
    }
  }

  /** A sentence that ends in a word. */
  private static List<Token> sentence(int words, String tag, String last) {
    return IntStream.rangeClosed(1, words)
        .mapToObj(i -> token(i, i == words ? last : "x", i == words ? last : tag))
        .toList();
  }

  private static Token token(int index, String word, String tag) {
    return new Token(index, new Span(index, index + 1), word, word, tag, "O");
  }

  private static double by(String... agents) {
    return new Draft(
            Factuality.Actual,
            Stream.of(agents).map(EventConfidenceTest::somebody).toList(),
            null,
            null,
            null,
            null)
        .sure();
  }

  @Test
  void a_time_and_a_place_are_for_a_reading() {
    double plain = PLAIN.sure();
    assertThat(new Draft(Factuality.Actual, PLAIN.agents(), null, null, SOMEBODY, null).sure())
        .isGreaterThan(plain);
    assertThat(new Draft(Factuality.Actual, PLAIN.agents(), null, null, null, THEN).sure())
        .isGreaterThan(plain);
  }

  @ParameterizedTest
  @EnumSource(names = {"Planned", "Possible", "Requested", "Negated"})
  void what_is_not_plainly_so_is_less_sure(Factuality status) {
    assertThat(new Draft(status, PLAIN.agents(), null, null, null, null).sure())
        .isLessThan(PLAIN.sure());
  }

  @Test
  void who_is_named_is_surer_than_who_is_pointed_to() {
    assertThat(by("Ilir Toska")).isEqualTo(PLAIN.sure());
    assertThat(by("the minister")).isLessThan(by("Ilir Toska"));
    assertThat(by("He")).isLessThan(by("the minister"));
    assertThat(by("Ilir Toska", "Ana Belmonte")).isLessThan(by("Ilir Toska"));
  }

  @Test
  void words_as_a_theme_are_for_a_reading_and_an_event_is_against_it() {
    EventReference meeting = new EventReference(0, 5);
    assertThat(new Draft(Factuality.Actual, PLAIN.agents(), null, "ties", null, null).sure())
        .isGreaterThan(PLAIN.sure());
    assertThat(new Draft(Factuality.Actual, PLAIN.agents(), meeting, null, null, null).sure())
        .isLessThan(PLAIN.sure());
  }

  @Test
  void the_longer_the_sentence_the_less_sure_up_to_a_length() {
    assertThat(PLAIN.sure(sentence(40, "VBD", "x")))
        .isLessThan(PLAIN.sure(sentence(10, "VBD", "x")));
    assertThat(PLAIN.sure(sentence(90, "VBD", "x")))
        .isEqualTo(PLAIN.sure(sentence(70, "VBD", "x")));
  }

  @Test
  void participles_commas_and_quotations_make_errors_likelier() {
    assertThat(PLAIN.sure(sentence(20, "VBG", "x"))).isLessThan(PLAIN.sure());
    assertThat(PLAIN.sure(sentence(20, "VBD", ","))).isLessThan(PLAIN.sure());
    assertThat(PLAIN.sure(sentence(20, "VBD", "\'\'"))).isLessThan(PLAIN.sure());
  }

  @ParameterizedTest
  @EnumSource
  void it_is_a_probability_in_hundredths(Factuality status) {
    double sure =
        new Draft(status, List.of(somebody("He"), SOMEBODY), null, "ties", null, null)
            .sure(sentence(90, "VBG", ","));
    assertThat(sure).isBetween(0.01, 0.99);
    assertThat(sure * 100).isCloseTo(Math.rint(sure * 100), within(1e-9));
  }
}
