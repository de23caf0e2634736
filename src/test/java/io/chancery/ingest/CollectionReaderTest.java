package io.chancery.ingest;

import static io.chancery.ingest.Reading.documents;
import static io.chancery.ingest.Reading.paths;
import static io.chancery.ingest.Reading.refusals;
import static io.chancery.ingest.Reading.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.chancery.text.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionReaderTest {

  private static final String NEWS = "Envoys met in Oslo on Friday.\n";
  private static final IngestOptions DEFAULTS = IngestOptions.defaults();

  @TempDir Path folder;

  @Test
  void idsArePathsBelowTheFolderWithoutExtensionAndInOrder() {
    write(folder, "b/two.txt", NEWS);
    write(folder, "a.html", "<article><p>Envoys met in Oslo on Friday.</p></article>");
    write(folder, "b/.hidden.txt", NEWS);
    assertThat(ids(paths(folder))).containsExactly("a", "b/two");
  }

  @Test
  void aSingleFileIsNamedByItsFileName() {
    assertThat(ids(paths(write(folder, "b/two.v1.txt", NEWS)))).containsExactly("two.v1");
  }

  @Test
  void theExtensionStaysWhereTwoWouldBeTheSame() {
    write(folder, "a.txt", NEWS);
    write(folder, "a.md", NEWS);
    write(folder, "a.txt.txt", NEWS);
    write(folder, "b.txt", NEWS);
    assertThat(ids(paths(folder))).containsExactly("a.md", "a.txt", "a.txt.txt", "b");
  }

  @Test
  void aCollisionThatRemainsIsRefusedByNameAndTheOtherIsRead() {
    Path first = write(folder, "x/a.txt", NEWS);
    Path second = write(folder, "y/a.txt", NEWS);
    List<Outcome> outcomes = paths(second, first);
    assertThat(ids(outcomes)).containsExactly("a.txt");
    assertThat(refusals(outcomes))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.path()).isEqualTo(second.toString());
              assertThat(r.reason().code()).isEqualTo("duplicate-id");
              assertThat(r.message()).contains(first.toString());
            });
  }

  @Test
  void aFileReachedTwiceIsReadOnceUnderItsLongerId() {
    Path file = write(folder, "b/two.txt", NEWS);
    assertThat(ids(paths(file, folder, file))).containsExactly("b/two");
    assertThat(refusals(paths(file, folder))).isEmpty();
  }

  @Test
  void outcomesDoNotDependOnTheOrderOfInputs() {
    Path a = write(folder, "a.txt", NEWS);
    Path b = write(folder, "b.txt", "");
    assertThat(paths(a, b)).isEqualTo(paths(b, a));
  }

  @Test
  void nothingElseIsLostWhenOneIsRefused() {
    write(folder, "a.txt", "");
    write(folder, "b.txt", NEWS);
    List<Outcome> outcomes = paths(folder, folder.resolve("gone.txt"));
    assertThat(ids(outcomes)).containsExactly("b");
    assertThat(refusals(outcomes))
        .extracting(r -> r.reason().code())
        .containsExactlyInAnyOrder("not-found", "empty");
  }

  @Test
  void aFolderWithoutDocumentsIsRefused() {
    assertThat(refusals(paths(folder)))
        .extracting(Refused::reason)
        .containsExactly(Reason.NO_DOCUMENTS);
  }

  @Test
  void standardInputIsStdinUnlessAnIdIsGiven() {
    byte[] news = NEWS.getBytes(StandardCharsets.UTF_8);
    assertThat(ids(Reading.all(DEFAULTS, news, "-"))).containsExactly("stdin");
    assertThat(ids(Reading.all(DEFAULTS.withDocumentId("wire"), news, "-")))
        .containsExactly("wire");
  }

  @Test
  void anIdNamesTheOnlyFileAndNeverMany() {
    Path a = write(folder, "a.txt", NEWS);
    IngestOptions named = DEFAULTS.withDocumentId("wire");
    assertThat(ids(Reading.all(named, new byte[0], a.toString()))).containsExactly("wire");
    write(folder, "b.txt", NEWS);
    assertThatThrownBy(() -> Reading.all(named, new byte[0], folder.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 documents");
  }

  @Test
  void eachLineIsADocumentAndOnlyTheBrokenLineIsRefused() {
    byte[] lines =
        "One met two.\r\n\nBroken \u00e9.\nFour left \ud83d\ude80."
            .replace("\u00e9", "\u0001")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = lines[i] == 1 ? (byte) 0xE9 : lines[i];
    }
    List<Outcome> outcomes = Reading.all(DEFAULTS.byLines(), lines, "-");
    assertThat(documents(outcomes))
        .extracting(Document::id, Document::text)
        .containsExactly(
            tuple("stdin#1", "One met two."), tuple("stdin#4", "Four left \ud83d\ude80."));
    assertThat(refusals(outcomes))
        .singleElement()
        .satisfies(r -> assertThat(r.path()).isEqualTo("-#3"))
        .satisfies(r -> assertThat(r.message()).contains("byte 7"));
  }

  @Test
  void aLineThatIsTooLongIsRefusedAlone() {
    byte[] lines = ("a".repeat(200) + "\nOne met two.").getBytes(StandardCharsets.UTF_8);
    List<Outcome> outcomes = Reading.all(DEFAULTS.byLines().withLimits(1000, 100), lines, "-");
    assertThat(ids(outcomes)).containsExactly("stdin#2");
    assertThat(refusals(outcomes))
        .extracting(Refused::path, Refused::reason)
        .containsExactly(tuple("-#1", Reason.TOO_LARGE));
  }

  @Test
  void everyDocumentTakesTheDayThatWasGiven() {
    Path file = write(folder, "a.txt", "---\npublished: 2020-01-02\n---\n" + NEWS);
    LocalDate day = LocalDate.of(2022, 2, 4);
    List<Outcome> outcomes = Reading.all(DEFAULTS.withPublished(day), new byte[0], file.toString());
    assertThat(documents(outcomes)).extracting(d -> d.source().published()).containsExactly(day);
  }

  private static List<String> ids(List<Outcome> outcomes) {
    return documents(outcomes).stream().map(Document::id).toList();
  }
}
