package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question of the catalogue, asked of the fixture: its example's rows are among the answer's,
 * and the whole answer is the table in expected/.
 */
final class QuestionsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/io/chancery/query/expected");

  private final Inquiry inquiry = Fixture.inquiry();
  private final Labels labels = new Labels(inquiry.dataset().asDatasetGraph().getDefaultGraph());

  static Stream<Question> questions() {
    return Catalogue.read(Fixture.QUERIES).questions().stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theExampleIsAnsweredAsTheHeaderSays(Question question) {
    Answer answer = inquiry.ask(question, question.example().parameters());
    assertThat(words(answer)).as(question.name()).allSatisfy(row -> assertThat(row).isNotEmpty());
    for (Map<String, String> row : question.example().answer()) {
      assertThat(words(answer))
          .as("%s has the row %s", question.name(), row)
          .anySatisfy(found -> assertThat(found).containsAllEntriesOf(row));
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theWholeAnswerIsTheExpectedTable(Question question) throws IOException {
    Map<String, String> required =
        question.example().parameters().entrySet().stream()
            .filter(given -> question.parameter(given.getKey()).orElseThrow().required())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Golden.expect(
        EXPECTED.resolve(question.name() + ".txt"), table(inquiry.ask(question, required)));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionCanBeNarrowedByTheCommonParameters(Question question) {
    assertThat(question.parameters().stream().map(Parameter::name))
        .contains("status", "source", "confidence", "from", "to", "doc");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void noRowIsThereTwice(Question question) {
    List<Map<String, String>> rows = words(inquiry.ask(question, question.example().parameters()));
    assertThat(rows).doesNotHaveDuplicates();
  }

  @Test
  void theCatalogueHasAtLeastFourteenQuestionsInEveryFolder() {
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(14);
    assertThat(inquiry.catalogue().byFolder())
        .containsOnlyKeys(
            "conflict",
            "contact",
            "disagreement",
            "offices",
            "place",
            "provenance",
            "statements",
            "time");
  }

  private List<Map<String, String>> words(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Rows.class);
    return ((Answer.Rows) answer).rows().stream().map(this::words).toList();
  }

  private Map<String, String> words(Binding row) {
    Map<String, String> words = new HashMap<>();
    row.forEach((column, value) -> words.put(column.getVarName(), labels.of(value)));
    return words;
  }

  private String table(Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(inquiry.dataset()).write(answer, AnswerFormat.TABLE, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
