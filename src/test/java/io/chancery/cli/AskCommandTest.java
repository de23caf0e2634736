package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.pipeline.PlainAnnotator;
import io.chancery.query.Tagged;
import io.chancery.text.Document;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code chancery ask}, its questions tagged by hand, over a store of two short articles. */
final class AskCommandTest {
  private static final String MET = "Who/WP met/VBD:meet Toska/NNP";
  private static final String WHY = "Why/WRB did/VBD:do Belmonte/NNP meet/VB Toska/NNP";
  private static final String NEVER = "Who/WP condemned/VBD:condemn Belmonte/NNP";
  private static final String MISSPELT = "Who/WP met/VBD:meet Toskka/NNP";
  private static final String CAPITAL = "What/WP is/VBZ:be the/DT capital/NN of/IN Japan/NNP";
  private static final String ALLIES =
      "Which/WDT countries/NNS:country are/VBP:be allies/NNS:ally of/IN Norway/NNP";
  private static final String BROKEN =
      "Who/WP met/VBD:meet Toska/NNP \"/NN }/NN ;/NN DELETE/NN WHERE/NN {/NN ?s/NN ?p/NN ?o/NN }/NN";
  private static final Map<String, String> TAGGED =
      Stream.of(MET, WHY, NEVER, MISSPELT, BROKEN, CAPITAL, ALLIES)
          .collect(Collectors.toMap(Tagged::words, tagged -> tagged));

  @TempDir private static Path folder;
  private static Path store;

  @BeforeAll
  static void buildStore() {
    store = Shell.store(folder);
  }

  private static AnnotatedDocument read(Document document) {
    String tagged = TAGGED.get(document.text());
    return tagged == null ? PlainAnnotator.annotate(document) : Tagged.document(tagged);
  }

  private static Shell.Outcome ask(String tagged, Object... options) {
    Object[] all =
        Stream.concat(Stream.of("ask", "--store", store, Tagged.words(tagged)), Stream.of(options))
            .toArray();
    return new Shell(profile -> AskCommandTest::read, "").run(all);
  }

  private static String everything() {
    return Shell.plain().run("export", "--store", store, "--format", "nquads").out();
  }

  @Test
  void the_answer_and_its_sentence_go_to_standard_output() {
    Shell.Outcome outcome = ask(MET);
    assertThat(outcome.code()).isEqualTo(Exit.DONE);
    assertThat(outcome.out())
        .contains("\nBelmonte\n", "Belmonte [met] Toska.", "document belmonte");
  }

  @Test
  void the_query_is_printed_where_it_is_asked_for_and_finds_the_same() {
    assertThat(ask(MET).out()).doesNotContain("SELECT");
    String out = ask(MET, "--sparql").out();
    String sparql = out.substring(out.indexOf("PREFIX"), out.indexOf(Tagged.words(MET)));
    Shell.Outcome again = Shell.plain().run("query", "--store", store, "-e", sparql);
    assertThat(again.out()).contains("Belmonte", "1 row");
  }

  @Test
  void what_follows_is_marked_as_inferred_with_the_rule_and_what_it_rests_on() {
    Shell.Outcome outcome = ask(CAPITAL);
    assertThat(outcome.code()).isEqualTo(Exit.DONE);
    assertThat(outcome.out())
        .contains(
            "\nTokyo (inferred: no document says it)\n", "  by: ", "known: Japan capital Tokyo");
    assertThat(ask(ALLIES).out())
        .contains("United States", "(inferred", "are in one defence pact, NATO, and so allies.");
  }

  @Test
  void nothing_follows_where_nothing_was_inferred() {
    Shell.plain().run("reason", "--store", store, "--withdraw");
    assertThat(ask(CAPITAL).code()).isEqualTo(Exit.REFUSED);
    Shell.plain().run("reason", "--store", store);
  }

  @Test
  void rows_have_iris_in_formats_for_programs() {
    assertThat(ask(MET, "--format", "csv").out())
        .startsWith("answer,")
        .contains("https://w3id.org/chancery/id/doc/belmonte/entity/Belmonte");
  }

  @ParameterizedTest
  @ValueSource(strings = {WHY, NEVER})
  void what_has_no_answer_says_what_was_understood_and_what_comes_near(String question) {
    Shell.Outcome outcome = ask(question);
    assertThat(outcome.code()).isEqualTo(Exit.REFUSED);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("Understood: ", "\"Belmonte\" is Belmonte", "chancery query who-");
  }

  @Test
  void a_misspelt_name_is_asked_back_with_the_nearest() {
    Shell.Outcome outcome = ask(MISSPELT);
    assertThat(outcome.code()).isEqualTo(Exit.USAGE);
    assertThat(outcome.err()).contains("\"Toskka\"", "nearest: Toska", "query-unknown-name");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void a_question_that_holds_an_update_changes_nothing_and_finds_nothing() {
    String before = everything();
    Shell.Outcome outcome = ask(BROKEN, "--sparql");
    assertThat(outcome.code()).isEqualTo(Exit.USAGE);
    assertThat(outcome.err()).contains("the question holds \"}\"", "[query-no-english]");
    assertThat(outcome.out()).doesNotContain("DELETE");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void a_parameter_that_holds_an_update_is_only_a_name() {
    String before = everything();
    Shell.Outcome outcome =
        Shell.plain()
            .run("query", "--store", store, "who-met-whom", "-p", "who=Toska\" } ; DROP ALL #");
    assertThat(outcome.code()).isEqualTo(Exit.USAGE);
    assertThat(outcome.err()).contains("query-unknown-name");
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confidence=much", "from=yesterday", "status=Hoped"})
  void a_parameter_of_the_wrong_kind_is_refused(String parameter) {
    String before = everything();
    Shell.Outcome outcome =
        Shell.plain().run("query", "--store", store, "who-met-whom", "-p", parameter);
    assertThat(outcome.code()).isEqualTo(Exit.USAGE);
    assertThat(outcome.err()).contains("query-wrong-value");
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
        "SELECT * { SERVICE <http://localhost/sparql> { ?s ?p ?o } }"
      })
  void a_query_that_writes_or_asks_elsewhere_is_refused(String sparql) {
    String before = everything();
    Shell.Outcome outcome = Shell.plain().run("query", "--store", store, "-e", sparql);
    assertThat(outcome.code()).isEqualTo(Exit.USAGE);
    assertThat(outcome.err()).contains("query-not-read-only");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void a_format_that_there_is_none_and_a_store_that_is_not_there_are_refused_before_all() {
    assertThat(ask(MET, "--format", "prose").code()).isEqualTo(Exit.USAGE);
    Shell.Outcome missing =
        new Shell(profile -> AskCommandTest::read, "")
            .run("ask", "--store", folder.resolve("none"), Tagged.words(MET));
    assertThat(missing.code()).isEqualTo(Exit.USAGE);
    assertThat(missing.err()).contains("none");
  }

  @Test
  void nothing_to_ask_is_a_wrong_use() {
    assertThat(Shell.plain().run("ask", "--store", store).code()).isEqualTo(Exit.USAGE);
  }
}
