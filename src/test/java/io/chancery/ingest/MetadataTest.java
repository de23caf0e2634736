package io.chancery.ingest;

import static io.chancery.ingest.Reading.documents;
import static io.chancery.ingest.Reading.paths;
import static io.chancery.ingest.Reading.refusals;
import static io.chancery.ingest.Reading.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.text.Document;
import io.chancery.text.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manifest, front matter and printed lines. */
class MetadataTest {

  private static final String NEWS = "Envoys share radar data\nEnvoys met in Oslo on Friday.\n";

  @TempDir Path folder;

  @Test
  void aManifestSaysWhereADocumentComesFrom() {
    write(folder, "sub/a.txt", NEWS);
    write(
        folder,
        "manifest.csv",
        "file,title,publisher,published,url,note\n"
            + "sub/a.txt,\"Radar, shared\",Oslo Post,2022-02-04,https://example.org/a,x\n");
    assertThat(documents(paths(folder)))
        .extracting(Document::source)
        .containsExactly(
            new Source(
                "Radar, shared",
                "Oslo Post",
                LocalDate.of(2022, 2, 4),
                "https://example.org/a",
                "en"));
  }

  @Test
  void aManifestServesAFileGivenAlone() {
    Path file = write(folder, "a.txt", NEWS);
    write(folder, "b.txt", NEWS);
    write(
        folder,
        "manifest.csv",
        "file,publisher,published\na.txt,Oslo Post,\nb.txt,Oslo Post,soon\n");
    List<Outcome> outcomes = paths(file);
    assertThat(documents(outcomes))
        .extracting(d -> d.source().publisher())
        .containsExactly("Oslo Post");
    assertThat(refusals(outcomes)).isEmpty();
  }

  @Test
  void brokenRowsAreNamedWithTheirLinesAndDocumentsAreStillRead() {
    write(folder, "a.txt", NEWS);
    write(folder, "b.txt", NEWS);
    write(
        folder,
        "manifest.csv",
        "file,title,published\na.txt,A,2022-02-30\nb.txt,B, and C,2022-02-04\ngone.txt,,\n\n,x,\n"
            + "b.txt,B,2022-02-04\nb.txt,B,2022-02-05\n");
    List<Outcome> outcomes = paths(folder);
    assertThat(refusals(outcomes))
        .extracting(Refused::message)
        .satisfiesExactly(
            m -> assertThat(m).startsWith("line 2:").contains("2022-02-30"),
            m -> assertThat(m).startsWith("line 3:").contains("4 fields"),
            m -> assertThat(m).startsWith("line 4:").contains("gone.txt"),
            m -> assertThat(m).startsWith("line 6:").contains("no file"),
            m -> assertThat(m).startsWith("line 8:").contains("second time"));
    assertThat(refusals(outcomes)).allMatch(r -> r.reason() == Reason.BAD_MANIFEST);
    assertThat(documents(outcomes)).hasSize(2);
  }

  @Test
  void aManifestWithoutAFileColumnIsRefused() {
    write(folder, "a.txt", NEWS);
    write(folder, "manifest.csv", "name,title\na.txt,A\n");
    assertThat(refusals(paths(folder)))
        .singleElement()
        .matches(r -> r.message().contains("'file'"));
  }

  @Test
  void quotationMarksThatDoNotMatchAreRefused() {
    write(folder, "a.txt", NEWS);
    write(folder, "manifest.csv", "file,title\na.txt,\"A\n");
    assertThat(refusals(paths(folder)))
        .singleElement()
        .matches(r -> r.reason() == Reason.BAD_MANIFEST && r.message().startsWith("line 2"));
  }

  @Test
  void offsetsCountInTheTextAfterFrontMatter() {
    Document document =
        Reading.text("---\ntitle: \"Radar: shared\"\npublished: 2022-02-04\n---\n" + NEWS);
    assertThat(document.text()).isEqualTo(NEWS);
    assertThat(document.source().title()).isEqualTo("Radar: shared");
    assertThat(document.source().published()).isEqualTo(LocalDate.of(2022, 2, 4));
  }

  @Test
  void theManifestGoesBeforeFrontMatter() {
    Path file = write(folder, "a.txt", "---\npublisher: B\npublished: 2022-02-05\n---\n" + NEWS);
    write(folder, "manifest.csv", "file,published\na.txt,2022-02-04\n");
    Source source = documents(paths(file)).get(0).source();
    assertThat(source.published()).isEqualTo(LocalDate.of(2022, 2, 4));
    assertThat(source.publisher()).isEqualTo("B");
  }

  @Test
  void aRuleBeforeTheTextIsNoFrontMatter() {
    String text = "---\nEnvoys met in Oslo: nothing came of it.\n---\nThey left on Friday.\n";
    assertThat(Reading.text(text).text()).isEqualTo(text);
  }

  @Test
  void frontMatterWithAnImpossibleDayIsRefused() {
    assertThat(Reading.refused("---\npublished: Friday\n---\n" + NEWS).reason())
        .isEqualTo(Reason.BAD_FRONT_MATTER);
  }

  @Test
  void theFirstLineIsTheTitleAndTheDatelineTellsTheAgency() {
    Source source =
        Reading.text(
                "Envoys share radar data\nPublished on 4 February 2022\n"
                    + "OSLO (Reuters) - Envoys met in Oslo on Friday to share data.\n")
            .source();
    assertThat(source.title()).isEqualTo("Envoys share radar data");
    assertThat(source.publisher()).isEqualTo("Reuters");
    assertThat(source.published()).isEqualTo(LocalDate.of(2022, 2, 4));
  }

  @Test
  void aDateOfRevisionIsNoDateOfPublication() {
    assertThat(Reading.text(NEWS + "Last updated: March 1, 2022, 10:15 GMT\n").source().published())
        .isNull();
  }

  @Test
  void aTextOfOneSentenceHasNoTitle() {
    assertThat(Reading.text("Envoys met in Oslo on Friday.").source().title()).isNull();
  }
}
