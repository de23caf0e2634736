package io.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bad input is named with its reason. */
class RefusalTest {

  @Test
  void emptyInputIsRefused() {
    assertThat(Reading.refused("").reason()).isEqualTo(Reason.EMPTY);
    assertThat(Reading.refused("\uFEFF \n\t\n").reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void binaryDataIsRefused() {
    assertThat(Reading.refused("Envoys met\u0000 in Oslo.").reason()).isEqualTo(Reason.BINARY);
    assertThat(Reading.refused("\u0001\u0002\u0003 Envoys").reason()).isEqualTo(Reason.BINARY);
    assertThat(Reading.refused("%PDF-1.7\nEnvoys met.").message()).contains("PDF");
  }

  @Test
  void aStrayControlCharacterIsNoBinaryData() {
    String text = "Envoys met in Oslo and agreed to share radar data next year.\n".repeat(3);
    assertThat(Reading.text(text + "\u0008").length()).isEqualTo(text.length() + 1);
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
    byte[] latin = "Caf\u00e9 talks".getBytes(StandardCharsets.ISO_8859_1);
    Refused refused = Reading.refusal(Reading.bytes(latin));
    assertThat(refused.reason()).isEqualTo(Reason.NOT_UTF_8);
    assertThat(refused.message()).contains("byte 3");
    byte[] cutShort = Arrays.copyOf("Caf\u00e9".getBytes(StandardCharsets.UTF_8), 4);
    assertThat(Reading.refusal(Reading.bytes(cutShort)).reason()).isEqualTo(Reason.NOT_UTF_8);
    byte[] wide = "Envoys met".getBytes(StandardCharsets.UTF_16);
    assertThat(Reading.refusal(Reading.bytes(wide)).reason()).isEqualTo(Reason.NOT_UTF_8);
  }

  @Test
  void aFileOrALineOverTheLimitIsRefused() {
    byte[] text = "Envoys met in Oslo.".getBytes(StandardCharsets.UTF_8);
    IngestOptions smallFile = IngestOptions.defaults().withLimits(text.length - 1, 1000);
    IngestOptions shortLine = IngestOptions.defaults().withLimits(1000, text.length - 1);
    IngestOptions enough = IngestOptions.defaults().withLimits(text.length, text.length);
    assertThat(Reading.refusal(Reading.bytes(text, smallFile)).reason())
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(Reading.refusal(Reading.bytes(text, shortLine)).reason())
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(Reading.bytes(text, enough)).isInstanceOf(Accepted.class);
  }

  @Test
  void aSentenceOrAWordThatNoParserTakesApartIsRefused() {
    String sentence = "the envoys of the lake states met and ".repeat(150) + "left.";
    Refused refused = Reading.refusal(Reading.bytes(sentence.getBytes(StandardCharsets.UTF_8)));
    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused.message()).contains("sentence");
    String word = "The envoys met in " + "o".repeat(1001) + "slo on Monday.";
    assertThat(Reading.refusal(Reading.bytes(word.getBytes(StandardCharsets.UTF_8))).message())
        .contains("word");
    String sentences = "The envoys of the lake states met and left. ".repeat(150);
    assertThat(Reading.bytes(sentences.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Accepted.class);
    String lines = "The envoys of the lake states met and left\n".repeat(150);
    assertThat(Reading.bytes(lines.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Accepted.class);
  }

  @Test
  void otherLanguagesAreRefused() {
    String german =
        "Die Au\u00dfenminister haben sich am Donnerstag getroffen und \u00fcber den Haushalt beraten. ";
    String japanese = "\u5916\u76f8\u306f\u6728\u66dc\u65e5\u306b\u4f1a\u8ac7\u3057\u305f\u3002";
    assertThat(Reading.refused(german.repeat(6)).reason()).isEqualTo(Reason.NOT_ENGLISH);
    String danish =
        "Ministrene har m\u00f8dt hinanden for at tale om kvoter, og det er til gavn for alle. ";
    assertThat(Reading.refused(danish.repeat(6)).reason()).isEqualTo(Reason.NOT_ENGLISH);
    assertThat(Reading.refused(japanese.repeat(9)).reason()).isEqualTo(Reason.NOT_ENGLISH);
  }

  @Test
  void headlinesAreEnglishThoughTheyHaveFewFunctionWords() {
    String headlines =
        "Iceland sues Norway over cod\nEnvoys share radar data in Oslo\nTrawlers leave port, head north\n";
    assertThat(Reading.text(headlines.repeat(4)).id()).isEqualTo("stdin");
  }

  @Test
  void aMenuOfLanguagesDoesNotMakeAnArticleForeign() {
    String menu =
        "\u65e5\u672c\u8a9e\n\u4e2d\u6587\n\ud55c\uad6d\uc5b4\n\u0627\u0644\u0639\u0631\u0628\u064a\u0629\n";
    String text =
        "Ministers share radar data\n" + menu.repeat(12) + "Envoys met in Oslo on Friday.";
    assertThat(Reading.text(text).furniture()).hasSizeGreaterThan(40);
  }

  @Test
  void onlyFurnitureIsNoArticle() {
    assertThat(Reading.refused("Advertisement\n3 min read\n").reason())
        .isEqualTo(Reason.NO_ARTICLE);
  }

  @Test
  void markupThatIsNoPageIsData() {
    assertThat(Reading.refused("<?xml version='1.0'?><feed><entry/></feed>").reason())
        .isEqualTo(Reason.UNKNOWN_FORMAT);
  }

  @Test
  void everyReasonIsAHeadingInTheDocumentation() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("docs/reference/errors.md")).stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4))
            .collect(Collectors.toList());
    assertThat(headings).containsAll(Arrays.stream(Reason.values()).map(Reason::code).toList());
  }
}
