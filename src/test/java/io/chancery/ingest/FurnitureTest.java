package io.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each kind of furniture, on a page of two paragraphs; and lines that look like it and are article.
 */
class FurnitureTest {

  private static final String TITLE = "Envoys agree to share radar data";
  private static final String FIRST = "The envoys of two states met in Oslo on Friday.";
  private static final String SECOND = "They agreed to share the data of their coastal radars.";

  @ParameterizedTest
  @CsvFileSource(resources = "furniture-lines.tsv", delimiter = '\t', quoteCharacter = '`')
  void aLineOfThePageIsSetAside(String why, String line) {
    assertThat(furnitureBetween(line)).containsExactly(why + ": " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more of the treaty and its protocols, the minister told the envoys.",
        "The two newspapers lost half of their subscribers last year.",
        "\"Subscribe to our newsletter today,\" the envoy joked to reporters.",
        "By Friday the ships had left the harbour.",
        "By the time the envoys met, Iceland had left the pact.",
        "Related parties must be told of the change within a month.",
        "The advertisement by the ministry drew protests in Oslo.",
        "Forty-two ships took part in the exercise near Bergen.",
        "Reporting by neutral observers must be allowed, the envoys said.",
        "The ministry published on Monday a list of 42 harbours.",
        "English, French and German officers took part in the exercise.",
        "Denmark agrees with Norway - and Iceland does not.",
        "NATO said on 4 February 2022 that it welcomed the deal.",
        "Comments by the envoy angered the government of Iceland."
      })
  void aSentenceOfTheArticleIsLeftAlone(String line) {
    assertThat(furnitureBetween(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OSLO (Reuters) - ",
        "OSLO/BERGEN (Reuters) - ",
        "OSLO, Norway (AP) — ",
        "OSLO, Feb. 4 (Xinhua) -- ",
        "Oslo, Norway (CNN)",
        "BERGEN — ",
        "TOKYO, March 4 - ",
        "BERGEN, Norway (March 4) — ",
        "March 4, 2026 — ",
        "Bergen, Norway — ",
        "San Olaf – ",
        "AFP - "
      })
  void theDatelineIsSetAsideAndItsSentenceIsNot(String dateline) {
    String mark = dateline.strip();
    assertThat(Reading.furniture(Reading.text(TITLE + "\n" + mark + " " + FIRST)))
        .containsExactly("dateline: " + mark);
  }

  @Test
  void aDatelineStandsBeforeNamesInLettersWithoutCapitalsToo() {
    String sentence = "田中宏 signed the treaty with Iceland and Denmark on Monday in Oslo.";
    assertThat(Reading.furniture(Reading.text(TITLE + "\nOSLO, March 4 — " + sentence)))
        .containsExactly("dateline: OSLO, March 4 —");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO (Brussels) says that it will keep its ships in the north.",
        "Agence France-Presse (AFP) reported on Friday that the envoys had left.",
        "US-Japan talks - the first this year - end in Oslo without a deal.",
        "The news agency AP - like others - said that the envoys had left."
      })
  void aSentenceWithBracketsOrADashHasNoDateline(String sentence) {
    assertThat(Reading.furniture(Reading.text(TITLE + "\n" + sentence))).isEmpty();
  }

  @Test
  void onlyTheDashOfAListItemIsSetAside() {
    assertThat(
            furnitureBetween(
                "- Norway will send two ships to the north \u2013 and \ud83d\ude80 \u2013 in May"))
        .containsExactly("list mark: -");
  }

  @Test
  void aCreditAfterTheLastSentenceIsSetAsideAlone() {
    assertThat(furnitureBetween("Iceland did not come to Oslo. (Reporting by Jane Roe)"))
        .containsExactly("credit: (Reporting by Jane Roe)");
    assertThat(
            furnitureBetween(
                "Iceland did not come to Oslo. Reporting by Jane Roe; Editing by J. Doe"))
        .containsExactly("credit: Reporting by Jane Roe; Editing by J. Doe");
    assertThat(furnitureBetween("Iceland did not come to Oslo. (Yonhap)"))
        .containsExactly("credit: (Yonhap)");
  }

  @Test
  void aCaptionThatIsPrintedTwiceIsSetAsideTwice() {
    String caption = "The envoys wave from a boat in Oslo last Friday. (Reuters)";
    assertThat(furnitureBetween(caption + "\n" + caption))
        .containsExactly("photo caption: " + caption, "photo caption: " + caption);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Politics - English\n- \u65e5\u672c\u8a9e\n- \u7b80\u4f53\u5b57\n- Fran\u00e7ais",
        "English | \u4e2d\u6587 | \ud55c\uad6d\uc5b4",
        "English Fran\u00e7ais Deutsch Espa\u00f1ol"
      })
  void aMenuOfLanguagesIsSetAside(String menu) {
    assertThat(Reading.furniture(Reading.text(TITLE + "\n" + menu + "\n" + FIRST + "\n" + SECOND)))
        .hasSize((int) menu.lines().count())
        .allMatch(f -> f.startsWith("language menu: "));
  }

  @Test
  void oneNameOfALanguageIsNoMenu() {
    assertThat(Reading.furniture(Reading.text(TITLE + "\nJapanese\n" + FIRST))).isEmpty();
  }

  @Test
  void headlinesUnderAHeadingOfLinksAreLinks() {
    assertThat(furnitureBetween("list 1 of 2\nIceland sues over mackerel\nMost read\nCod returns"))
        .containsExactly(
            "heading of links: list 1 of 2",
            "link to another page: Iceland sues over mackerel",
            "heading of links: Most read",
            "link to another page: Cod returns");
  }

  @Test
  void labelsAroundTheHeadlineAreSetAsideWhereThePageHasOtherFurniture() {
    String page = "|\nFisheries\n" + TITLE + "\n3 min read\nJane Roe in Oslo\n" + FIRST;
    assertThat(Reading.furniture(Reading.text(page)))
        .contains("page header: Fisheries", "page header: Jane Roe in Oslo")
        .noneMatch(f -> f.contains(TITLE));
  }

  @Test
  void spansCountCodePointsWhateverTheLineEnds() {
    Document document =
        Reading.text(
            "\ud83d\ude80 "
                + TITLE
                + "\r\n  \u5916\u52d9\u7701 said so.\r\rAdvertisement \u2028"
                + FIRST);
    assertThat(Reading.furniture(document)).isEqualTo(List.of("advertisement: Advertisement"));
  }

  private static List<String> furnitureBetween(String lines) {
    return Reading.furniture(
        Reading.text(
            String.join("\n", TITLE, FIRST, SECOND, lines, SECOND.replace("radars", "ships"))));
  }
}
