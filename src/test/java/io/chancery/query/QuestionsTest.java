package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question of the catalogue, asked of the fixture: the whole answer is the table in
 * expected/. The headers' examples are asked of real documents, in {@link SeedAnswersTest}.
 */
final class QuestionsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/io/chancery/query/expected");

  private final Inquiry inquiry = Fixture.inquiry();

  static Stream<Question> questions() {
    return Catalogue.read(Fixture.QUERIES).questions().stream();
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

  @Test
  void theCatalogueHasAtLeastThirtyQuestionsInItsFolders() {
    assertThat(questions()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(inquiry.catalogue().byFolder())
        .containsOnlyKeys(
            "circumstances",
            "codes",
            "conflict",
            "contact",
            "disagreement",
            "inference",
            "offices",
            "paths",
            "place",
            "provenance",
            "statements",
            "time");
  }

  private String table(Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(inquiry.dataset()).write(answer, AnswerFormat.TABLE, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
