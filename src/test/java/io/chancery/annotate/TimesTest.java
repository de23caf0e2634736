package io.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.text.Document;
import io.chancery.text.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the real models say of times. */
final class TimesTest {

  private static final List<String> PAST =
      List.of(
          "They met on Friday morning.",
          "They held talks in June.",
          "He was in Japan on Wednesday until Thursday.",
          "It was quiet in winter.",
          "They met at Christmas.");
  private static final List<String> AHEAD =
      List.of(
          "They will meet on Friday morning.",
          "They will hold talks in June.",
          "He would be in Japan on Wednesday until Thursday.",
          "It will be quiet in winter.",
          "They will meet at Christmas.");

  @Test
  void no_time_depends_on_what_was_read_before() {
    List<String> first = values(PAST);
    values(AHEAD);
    assertThat(values(PAST)).isEqualTo(first);
    assertThat(values(AHEAD)).isEqualTo(values(AHEAD)).hasSize(PAST.size());
  }

  @Test
  void a_bare_weekday_leaves_its_week_open_and_a_day_of_a_month_has_its_year() {
    assertThat(values(List.of("They met on Friday.", "They met on March 17.")))
        .containsExactly("XXXX-WXX-5", "2023-03-17");
  }

  private static List<String> values(List<String> sentences) {
    return sentences.stream().map(TimesTest::values).toList();
  }

  private static String values(String sentence) {
    Source source = new Source("News", "Herald", LocalDate.of(2023, 6, 17), null, "en");
    Document document = new Document("times", sentence, source, List.of());
    return SharedAnnotator.best().annotate(document).sentences().stream()
        .flatMap(s -> s.times().stream())
        .map(TimeExpression::value)
        .collect(Collectors.joining(" "));
  }
}
