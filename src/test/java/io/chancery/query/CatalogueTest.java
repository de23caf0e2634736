package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are questions, and files that are not and say where. */
final class CatalogueTest {
  private static final String GOOD =
      """
      #+ summary: Who is there?
      #+ description: One row for each person.
      #+ tags: [people]
      #+ parameters:
      #+   - who: { type: entity, optional: true, about: only this one }
      #+ example:
      #+   over: seeds/documents
      #+   answer: [ { who: Park Jin } ]
      SELECT ?who WHERE {
        ?who a ch:Person
        FILTER(!BOUND(?_who) || ?who = ?_who)
      }
      """;

  @TempDir Path folder;

  @Test
  void aFileIsAQuestionByItsNameFolderAndHeader() throws IOException {
    Question question = Catalogue.read(write(GOOD)).named("who-is-there");
    assertThat(question.folder()).isEqualTo(folder.getFileName().toString());
    assertThat(question.summary()).isEqualTo("Who is there?");
    assertThat(question.tags()).containsExactly("people");
    assertThat(question.parameter("who"))
        .hasValueSatisfying(
            who -> {
              assertThat(who.kind()).isEqualTo(Parameter.Kind.ENTITY);
              assertThat(who.required()).isFalse();
            });
    assertThat(question.sparql()).contains("SELECT", "PREFIX  ch:");
  }

  @Test
  void theListingNamesFoldersQuestionsAndSummaries() throws IOException {
    assertThat(Catalogue.read(write(GOOD)).listing())
        .isEqualTo(folder.getFileName() + "\n  who-is-there  Who is there?\n");
  }

  @Test
  void brokenSparqlIsToldWithFileLineAndRemedy() throws IOException {
    refused(GOOD.replace("?who a ch:Person", "?who a ch:Person ?"))
        .hasMessageContaining("who-is-there.rq:10: ")
        .hasMessageContaining("query-broken-sparql");
  }

  @Test
  void brokenYamlIsToldWithItsLine() throws IOException {
    refused(GOOD.replace("tags: [people]", "tags: [people"))
        .hasMessageContaining("who-is-there.rq:4: ")
        .hasMessageContaining("query-broken-header");
  }

  @Test
  void aSummaryThatIsNoQuestionIsRefused() throws IOException {
    refused(GOOD.replace("there?", "there")).hasMessageContaining(":1: the summary is a question");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary", "description", "tags", "example"})
  void whatIsMissingIsNamed(String key) throws IOException {
    refused(GOOD.replaceFirst("(?m)^#\\+ " + key + ":.*\\n(#\\+   (over|answer).*\\n)*", ""))
        .hasMessageContaining("\"" + key + "\" is missing");
  }

  @Test
  void aMisspelledKeyIsNamedWithItsLine() throws IOException {
    refused(GOOD.replace("#+ tags", "#+ tag")).hasMessageContaining(":3: unknown key \"tag\"");
    refused(GOOD.replace("optional: true", "optionl: true"))
        .hasMessageContaining(":5: unknown key \"optionl\"");
  }

  @Test
  void aTypeThatDoesNotExistIsAnsweredWithThoseThatDo() throws IOException {
    refused(GOOD.replace("type: entity", "type: person"))
        .hasMessageContaining(":5: type is one of iri, string, date");
  }

  @Test
  void aPartThatIsNotThereIsNamed() throws IOException {
    refused(GOOD.replace("#+ parameters:", "#+ uses: [facts]\n#+ parameters:"))
        .hasMessageContaining(":4: no part \"facts\"");
  }

  @Test
  void aFileWithoutAHeaderIsNoQuestion() throws IOException {
    refused("SELECT * WHERE { ?s ?p ?o }").hasMessageContaining("no header of #+ lines");
  }

  @Test
  void anUpdateIsNoQuestion() throws IOException {
    refused(GOOD.replaceFirst("(?s)SELECT.*", "INSERT DATA { id:A a ch:Person }"))
        .hasMessageContaining("an update, not a question");
  }

  @Test
  void aParameterWithinATripleTermWouldNotBeBound() throws IOException {
    refused(GOOD.replace("?who a ch:Person", "?r rdf:reifies <<( ?_who ch:meets ?who )>>"))
        .hasMessageContaining("not bound");
  }

  @Test
  void aFolderWithoutQuestionsIsRefused() {
    assertThatThrownBy(() -> Catalogue.read(folder)).hasMessageContaining("no question in");
    assertThatThrownBy(() -> Catalogue.read(folder.resolve("none")))
        .hasMessageContaining("cannot read");
  }

  private AbstractThrowableAssert<?, ?> refused(String text) throws IOException {
    Path written = write(text);
    return assertThatThrownBy(() -> Catalogue.read(written)).isInstanceOf(QueryException.class);
  }

  private Path write(String text) throws IOException {
    Files.writeString(folder.resolve("who-is-there.rq"), text);
    return folder;
  }
}
