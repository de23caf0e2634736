package io.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.text.Document;
import io.chancery.text.Source;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static final String BODY =
      "<body><nav><a>World</a></nav><div class=page><article><h1>Envoys share radar data</h1>"
          + "<p>Envoys met in <b>Oslo</b> on Friday &amp; agreed to share data.</p>"
          + "<p>They will meet again.</p></article></div>"
          + "<footer><p>This footer says nothing of the envoys or of their data at all.</p></footer>";

  @Test
  void theReadableTextIsTheHeadlineAndTheBlocksOfTheArticle() {
    assertThat(Reading.text("<!doctype html><html>" + BODY).text())
        .isEqualTo(
            "Envoys share radar data\nEnvoys met in Oslo on Friday & agreed to share data.\n"
                + "They will meet again.");
  }

  @Test
  void theTitleComesFirstWhereTheArticleDoesNotRepeatIt() {
    String page =
        "<html><head><title>Envoys share radar data | Oslo Post</title></head><body><article>"
            + "<p>Envoys met in Oslo on Friday.</p></article>";
    Document document = Reading.text(page);
    assertThat(document.text()).startsWith("Envoys share radar data\nEnvoys met");
    assertThat(document.source().title()).isEqualTo("Envoys share radar data");
  }

  @Test
  void partsOfTheArticleThatAreNoTextAreFurniture() {
    Document document =
        Reading.text(
            "<html><article><h1>Envoys share radar data</h1><script>var a = 'Envoys met';</script>"
                + "<p>Envoys met in Oslo on Friday.</p><aside><p>How radar works</p></aside>"
                + "<figure><figcaption>The envoys on a boat</figcaption></figure>"
                + "<div class='share-tools'>Send to a friend</div><p hidden>Unseen</p>"
                + "<form><label>Your letter</label><button>Send it</button></form></article>");
    assertThat(document.text()).doesNotContain("var a").doesNotContain("Unseen");
    assertThat(Reading.furniture(document))
        .containsExactly(
            "aside: How radar works",
            "photo caption: The envoys on a boat",
            "page part marked as no article text: Send to a friend",
            "form: Your letter",
            "form: Send it");
  }

  @Test
  void aPageOfDivisionsWithoutAnArticleElementIsRead() {
    String paragraph = "<div>Envoys met in Oslo on Friday and agreed to share radar data.</div>";
    String page =
        "<html><body><div id=top><a>One</a><a>Two</a></div><div><div>"
            + paragraph.repeat(4).replaceFirst("Oslo", "Bergen")
            + "</div></div><ul><li><a>Other news of the day from our many writers</a></li></ul>";
    assertThat(Reading.text(page).text())
        .startsWith("Envoys met in Bergen")
        .doesNotContain("Other news");
  }

  @Test
  void aBreakEndsALineOnlyAfterASentence() {
    String page =
        "<html><article><p>Envoys met<br>in Oslo on Friday.<br>They left again by ship.</p></article>";
    assertThat(Reading.text(page).text())
        .isEqualTo("Envoys met in Oslo on Friday.\nThey left again by ship.");
  }

  @Test
  void offsetsCountCodePoints() {
    Document document =
        Reading.text(
            "<html><article><h1>Envoys \ud83d\ude80 share \u5916\u52d9\u7701 data</h1><p>3 min read</p>"
                + "<p>Envoys met in Oslo on Friday.</p></article>");
    assertThat(Reading.furniture(document)).containsExactly("reading time: 3 min read");
    assertThat(document.furniture().get(0).span().begin()).isEqualTo(24);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><ul><li><a>Envoys meet in Oslo to share radar data with all their neighbours</a>"
            + "</li><li><a>President visits the flood zone for a second time in a week</a></li></ul>",
        "<html><body><h1>Page not found</h1><p>We looked for it everywhere, sorry.</p>",
        "<html><head><title>Envoys</title></head><body></body></html>",
        "<html"
      })
  void aPageWithoutAnArticleIsRefused(String page) {
    assertThat(Reading.refused(page).reason()).isEqualTo(Reason.NO_ARTICLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2022-02-04T23:30:00-05:00'>",
        "<meta name='DC.date.issued' content='2022-02-04'>",
        "<meta name='parsely-pub-date' content='2022-02-04T10:00:00Z'>",
        "<meta itemprop='datePublished' content='20220204'>",
        "<meta name='pubdate' content='Fri, 4 Feb 2022 10:00:00 GMT'>",
        "<time datetime='2022-02-04'>today</time>",
        "<p>Published February 4, 2022 at 9:14 AM EST</p>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-02-04\"}</script>",
        "<script type='application/ld+json'>[{\"@type\":\"Person\"},{\"@graph\":[{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"datePublished\":\"2022-02-04T01:00Z\"}]}]</script>"
      })
  void theDayOfPublicationIsFoundInEachForm(String tag) {
    String page = BODY.replace("<article>", "<article>" + tag);
    assertThat(Reading.text("<html>" + page).source().published())
        .isEqualTo(LocalDate.of(2022, 2, 4));
  }

  @Test
  void linkedDataGoesBeforeMetaTagsAndBrokenLinkedDataIsPassedOver() {
    String page =
        "<html><head><script type='application/ld+json'>{broken</script>"
            + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#o\","
            + "\"name\":\"Oslo Post &amp; Mail\"},{\"@type\":\"NewsArticle\",\"publisher\":{\"@id\":\"#o\"},"
            + "\"mainEntityOfPage\":{\"@id\":\"https://example.org/a\"}}]}</script>"
            + "<meta property='og:site_name' content='post.example'>"
            + "<meta name='date' content='2022-02-04'></head>";
    assertThat(Reading.text(page + BODY).source())
        .isEqualTo(
            new Source(
                "Envoys share radar data",
                "Oslo Post & Mail",
                LocalDate.of(2022, 2, 4),
                "https://example.org/a",
                "en"));
  }

  @Test
  void aPageInTheCharacterSetItDeclaresIsRead() {
    String page =
        "<html><head><meta charset=windows-1252></head><article><p>Envoys met at the caf\u00e9 in Oslo.</p>";
    assertThat(
            Reading.document(Reading.bytes(page.getBytes(Charset.forName("windows-1252")))).text())
        .contains("caf\u00e9");
  }
}
