package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Iris;
import io.chancery.pipeline.SeedDocuments;
import io.chancery.resolve.ResolvedDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and explanations over a store that the real models built from seeds/documents. */
final class SeedAnswersTest {

  private final Catalogue catalogue = Catalogue.read(Fixture.QUERIES);
  private final Map<String, String> texts =
      SeedDocuments.resolved().stream()
          .map(ResolvedDocument::document)
          .collect(Collectors.toMap(document -> document.id(), document -> document.text()));

  static Stream<Question> questions() {
    return Catalogue.read(Fixture.QUERIES).questions().stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void the_example_is_answered_as_the_header_says(Question question) {
    assertThat(question.example().over()).isEqualTo("seeds/documents");
    assertThat(question.example().answer()).as(question.name()).isNotEmpty();
    List<Map<String, String>> rows = SeedDocuments.ask(dataset -> rows(dataset, question));
    assertThat(missing(question, rows))
        .as("rows of the example that the answer lacks, which is %s", rows)
        .isEmpty();
  }

  private static List<Map<String, String>> missing(
      Question question, List<Map<String, String>> rows) {
    return question.example().answer().stream()
        .filter(wanted -> rows.stream().noneMatch(r -> r.entrySet().containsAll(wanted.entrySet())))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void no_row_is_there_twice(Question question) {
    List<Map<String, String>> rows = SeedDocuments.ask(dataset -> rows(dataset, question));
    assertThat(rows).doesNotHaveDuplicates().allSatisfy(row -> assertThat(row).isNotEmpty());
  }

  private List<Map<String, String>> rows(Dataset dataset, Question question) {
    Labels labels = new Labels(dataset.asDatasetGraph().getDefaultGraph());
    Answer answer = new Inquiry(dataset, catalogue).ask(question, question.example().parameters());
    return ((Answer.Rows) answer).rows().stream().map(row -> words(row, labels)).toList();
  }

  private static Map<String, String> words(Binding row, Labels labels) {
    Map<String, String> words = new HashMap<>();
    row.forEach((column, value) -> words.put(column.getVarName(), labels.of(value)));
    return words;
  }

  @Test
  void a_talk_is_explained_by_the_sentence_that_says_so() {
    assertThat(explain("Antony Blinken talksWith Yoshimasa Hayashi").supports())
        .filteredOn(support -> support.document().doc().equals("calls-before-beijing"))
        .extracting(Explanation.Support::marked)
        .contains("On Saturday Blinken [talked] with Yoshimasa Hayashi, Japan’s foreign minister.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Antony Blinken talksWith Yoshimasa Hayashi",
        "Park Jin meets Yoshimasa Hayashi",
        "Ana Belmonte reassures Ilir Toska",
        "Ana Belmonte",
        "Nancy Pelosi",
        "North Korea"
      })
  void an_explanation_leads_to_the_exact_characters(String fact) {
    List<Explanation.Support> supports = explain(fact).supports();
    assertThat(supports)
        .isNotEmpty()
        .allSatisfy(
            support -> {
              String text = texts.get(support.document().doc());
              assertThat(slice(text, support.begin(), support.end())).isEqualTo(support.sentence());
              assertThat(slice(text, support.triggerBegin(), support.triggerEnd()))
                  .isEqualTo(support.trigger())
                  .matches("\\p{Alpha}.*\\p{Alpha}");
            });
  }

  @Test
  void a_condemnation_is_explained_by_the_word_that_condemns() {
    assertThat(explain(Fixture.DOC + "port-istria/event/Condemn-745").supports())
        .extracting(Explanation.Support::marked)
        .containsExactly("On Wednesday Belmonte [condemned] the shelling of Port Istria.");
  }

  @Test
  void an_arrival_is_explained_by_what_other_articles_tell_of_it_with_reasons() {
    String arrival = Fixture.DOC + "tokyo-first-stop/event/Arrive-344";
    Explanation explained =
        SeedDocuments.ask(d -> new Explain(new Inquiry(d, catalogue)).of(arrival, Iris.standard()));
    assertThat(explained.links())
        .allSatisfy(link -> assertThat(link.doc()).isNotEqualTo("tokyo-first-stop"))
        .allSatisfy(link -> assertThat(link.reasons()).isNotEmpty())
        .extracting(Linked::relation)
        .contains("part of", "different from");
    assertThat(explained.text())
        .contains("Compared with other documents:", "of document two-secretaries-to-asia, score");
  }

  private Explanation explain(String fact) {
    return SeedDocuments.ask(dataset -> new Explain(new Inquiry(dataset, catalogue)).of(fact));
  }

  private static String slice(String text, int begin, int end) {
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }
}
