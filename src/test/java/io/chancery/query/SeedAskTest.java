package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Annotator;
import io.chancery.graph.Iris;
import io.chancery.ontology.Ontology;
import io.chancery.pipeline.SeedDocuments;
import io.chancery.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions in English, read by the real models, over a store of seeds/documents. */
final class SeedAskTest {
  private static final Path ASKED = Path.of("src/test/resources/io/chancery/query/asked.tsv");
  private static final String NO_ANSWER = "-";

  private static final class Once {
    private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
    private static final Function<Document, AnnotatedDocument> READER =
        Annotator.loadForQuestions()::annotate;
  }

  private static <T> T asking(Function<Ask, T> work) {
    return SeedDocuments.ask(
        dataset ->
            work.apply(
                new Ask(
                    new Inquiry(dataset, Catalogue.read(Fixture.QUERIES)),
                    Iris.standard(),
                    Once.ONTOLOGY,
                    Once.READER)));
  }

  private static List<String[]> asked() throws IOException {
    return Files.readAllLines(ASKED).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .toList();
  }

  private static Set<String> answers(Ask ask, String question) {
    try {
      Reply reply = ask.reply(question);
      return reply.answered() ? Set.copyOf(reply.answers()) : Set.of(NO_ANSWER);
    } catch (QueryException unclear) {
      return Set.of(NO_ANSWER);
    }
  }

  @Test
  void nearly_all_questions_are_answered_and_none_wrongly() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<String[]> asked = asked();
    asking(
        ask -> {
          for (String[] line : asked) {
            Set<String> answers = answers(ask, line[0]);
            if (!answers.equals(Set.of(line[1].split("; ")))) {
              (answers.contains(NO_ANSWER) ? missed : wrong).add(line[0] + " " + answers);
            }
          }
          return ask;
        });
    assertThat(asked).hasSizeGreaterThanOrEqualTo(200);
    assertThat(wrong).isEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void an_injection_changes_nothing_and_finds_nothing() {
    String attempt = "Who met Park Jin\" } ; DROP ALL ; SELECT * WHERE { ?s ?p \"?";
    Set<String> before = asking(ask -> answers(ask, "Who visited Taiwan?"));
    asking(ask -> answers(ask, attempt));
    Set<String> after = asking(ask -> answers(ask, "Who visited Taiwan?"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void lower_case_and_other_spacing_do_no_harm() {
    asking(
        ask -> {
          assertThat(answers(ask, "  who visited   taiwan ?")).containsExactly("Nancy Pelosi");
          return ask;
        });
  }

  @Test
  void nothing_at_all_is_not_read() {
    asking(
        ask -> {
          Stream.of("?", "   ", "Hello", "the the the", "🙂🙂", "Who")
              .forEach(text -> assertThat(answers(ask, text)).as(text).containsExactly(NO_ANSWER));
          return ask;
        });
  }
}
