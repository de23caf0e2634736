package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.text.Document;
import io.chancery.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChronicleTest {

  private static final TimelineArticle FIRST =
      TimelineArticle.of(
          "7",
          Map.of(
              0, List.of("Oriel", "sold", "three", "P40s", "and", "will", "move"),
              1, List.of("In", "2018", "Oriel", "Foundry", "bought", "Tarn"),
              2, List.of("Oriel", "feeds", "towns", ",", "it", "said", "and", "grew")));
  private static final TimelineArticle SECOND =
      TimelineArticle.of("8", Map.of(0, List.of("Oriel", "Foundry", "sold", "ferries", "Monday")));

  private final List<String> records = new ArrayList<>();

  private Chronicle chronicle(Map<String, String> identities) {
    Map<String, TimelineArticle> articles = Map.of("7", FIRST, "8", SECOND);
    List<Document> documents =
        Stream.of(FIRST, SECOND)
            .map(a -> a.text().document(LocalDate.of(2019, 5, 2)).document())
            .toList();
    return new Chronicle(
        new Reader.ReadTogether(
            new Reader.Read(documents, Findings.of(records)), new OneWorld(identities, Map.of())),
        articles);
  }

  private void mention(String doc, String text, String entity) {
    records.add(
        """
        {"kind": "mention", "doc": "%s", "text": "%s", "entity": {"id": "%s", "name": "%s"}}"""
            .formatted(doc, text, entity, text));
  }

  private void event(TimelineArticle article, int sentence, int token, String rest) {
    event("Act", article, sentence, token, rest);
  }

  private void event(String type, TimelineArticle article, int sentence, int token, String rest) {
    Span span = article.text().span(sentence, token, token);
    records.add(
        """
        {"kind": "event", "doc": "%s", "type": "%s", "id": "%s/%d", "mentions":
        [{"begin": %d, "end": %d, "text": "x"}], %s}"""
            .formatted(
                article.text().id(),
                type,
                article.text().id(),
                token,
                span.begin(),
                span.end(),
                rest));
  }

  private void foundry() {
    mention("7", "Oriel", "7/Oriel");
    mention("8", "Oriel Foundry", "8/Oriel");
    event(
        FIRST,
        0,
        1,
        """
        "factuality": "Actual", "agents": [{"id": "7/Oriel", "name": "Oriel"}],
        "theme": {"text": "three P40s"}""");
    event(
        FIRST,
        0,
        6,
        """
        "factuality": "Planned", "agents": [{"id": "7/Oriel", "name": "Oriel"}]""");
    event(
        FIRST,
        1,
        4,
        """
        "factuality": "Actual", "agents": [{"id": "7/Oriel", "name": "Oriel"}],
        "time": {"begin": "2018-01-01", "end": "2018-12-31", "text": "In 2018"}""");
    event(
        SECOND,
        0,
        2,
        """
        "factuality": "Actual", "agents": [{"id": "8/Oriel", "name": "Oriel Foundry"}],
        "time": {"begin": "2019-04-29", "end": "2019-04-29", "text": "Monday"}""");
  }

  @Test
  @DisplayName("what is one across documents is on one timeline, at the day that one of them gives")
  void together() {
    foundry();
    Chronicle chronicle =
        chronicle(Map.of("7/Oriel", "7/Oriel", "8/Oriel", "7/Oriel", "8/2", "7/1"));
    assertThat(chronicle.of("Oriel Foundry", "").entries())
        .containsExactly(
            new Timeline.Entry(1, "2018-XX-XX", List.of("7-1-bought")),
            new Timeline.Entry(2, "2019-04-29", List.of("7-0-sold", "8-0-sold")));
  }

  @Test
  @DisplayName("what nobody dates stands at the day of the report, what is only planned nowhere")
  void undated() {
    foundry();
    assertThat(chronicle(Map.of("8/Oriel", "7/Oriel")).of("Oriel Foundry", "").entries())
        .containsExactly(
            new Timeline.Entry(1, "2018-XX-XX", List.of("7-1-bought")),
            new Timeline.Entry(2, "2019-04-29", List.of("8-0-sold")),
            new Timeline.Entry(3, "2019-05-02", List.of("7-0-sold")));
  }

  private void oriel(String type, int token, String time) {
    event(
        type,
        FIRST,
        2,
        token,
        """
        "factuality": "Actual", "agents": [{"id": "7/Oriel", "name": "Oriel"}], "time": %s"""
            .formatted(time));
  }

  @Test
  @DisplayName("what lies behind the news has no place, what is said for the report has")
  void background() {
    mention("7", "Oriel", "7/Oriel");
    oriel("Act", 1, "null");
    oriel("Say", 5, "null");
    oriel("Say", 7, "{\"begin\": null, \"end\": \"2019-05-02\"}");
    assertThat(chronicle(Map.of()).of("Oriel", "").entries())
        .containsExactly(new Timeline.Entry(1, "2019-05-02", List.of("7-2-said")));
  }

  @Test
  @DisplayName("what began with a month or a year and goes on has no day")
  void since() {
    mention("7", "Oriel", "7/Oriel");
    oriel("Act", 1, "{\"begin\": \"2017-01-01\", \"end\": null}");
    oriel("Act", 5, "{\"begin\": \"2018-03-01\", \"end\": null}");
    oriel("Act", 7, "{\"begin\": \"2018-03-02\", \"end\": null}");
    assertThat(chronicle(Map.of()).of("Oriel", "").entries())
        .containsExactly(
            new Timeline.Entry(1, "2017-XX-XX", List.of("7-2-feeds")),
            new Timeline.Entry(2, "2018-03-XX", List.of("7-2-said")),
            new Timeline.Entry(3, "2018-03-02", List.of("7-2-grew")));
  }

  @Test
  @DisplayName("a product is meant by its number, another actor is not")
  void products() {
    foundry();
    assertThat(chronicle(Map.of()).of("Oriel P40", "").entries())
        .containsExactly(new Timeline.Entry(1, "2019-05-02", List.of("7-0-sold")));
    assertThat(chronicle(Map.of()).of("Tarn", "").entries()).isEmpty();
  }
}
