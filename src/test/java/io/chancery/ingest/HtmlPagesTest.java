package io.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.text.Document;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shapes in which pages come: whatever surrounds it, the same article is read. */
class HtmlPagesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 18);
  private static final String HEADLINE = "Ministers agree on bridge";
  private static final String ONE =
      "Prime Minister Jana Dvorska met her Polish counterpart on Tuesday and pledged money.";
  private static final String TWO =
      "The two agreed to repair the border bridge by autumn and to open it for carts.";
  private static final String ARTICLE = HEADLINE + "\n" + ONE + "\n" + TWO;
  private static final String PARAGRAPHS = "<p>" + ONE + "</p><p>" + TWO + "</p>";
  private static final String BODY = "<h1>" + HEADLINE + "</h1>" + PARAGRAPHS;

  @Test
  void an_accelerated_page_has_no_consent_no_advertisement_and_no_stand_ins() {
    Document page =
        Reading.text(
            "<html ⚡><body><amp-sidebar><ul><li>Home</ul></amp-sidebar><amp-consent><p>We and our"
                + " partners store cookies on your device.</p></amp-consent><article><h1>"
                + HEADLINE
                + "</h1><div class=meta>By Petr Novak | 18 September 2024</div><p>"
                + ONE
                + "</p><amp-ad><div fallback>The ad was not loaded</div></amp-ad><amp-list><div fallback>No more"
                + " stories</div></amp-list><p>"
                + TWO
                + "</p></article></body></html>");
    assertThat(open(page)).isEqualTo(ARTICLE);
  }

  @Test
  void a_blog_engine_s_sharing_tags_and_comments_are_set_aside() {
    Document page =
        Reading.text(
            "<html><head><meta property=article:published_time content=2024-09-18T08:02:00Z></head>"
                + "<body class='single single-post'><article class='post tag-bridge'>"
                + BODY
                + "<div class='sharedaddy sd-sharing-enabled'><h3>Share this:</h3></div><footer>Posted in"
                + " News</footer></article><div id=comments class=comments-area><p>I was there and saw"
                + " nobody.</p></div></body></html>");
    assertThat(open(page)).isEqualTo(ARTICLE);
    assertThat(page.source().published()).isEqualTo(DAY);
  }

  @Test
  void a_graph_within_a_list_names_article_and_publisher() {
    Document page =
        Reading.text(
            "<html><head><script type=application/ld+json>[{\"@graph\":[{\"@type\":\"WebSite\",\"name\":"
                + "\"Site\"},{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\""
                + HEADLINE
                + "\",\"datePublished\":\"2024-09-18T23:30:00-05:00\",\"publisher\":{\"@id\":\"#o\"}},"
                + "{\"@id\":\"#o\",\"name\":\"Morava Post\"}]}]</script></head><body><div>"
                + BODY
                + "</div></body></html>");
    assertThat(open(page)).isEqualTo(ARTICLE);
    assertThat(page.source().publisher()).isEqualTo("Morava Post");
    assertThat(page.source().published()).isEqualTo(DAY);
  }

  @Test
  void in_a_table_two_breaks_divide_paragraphs() {
    Document page =
        Reading.text(
            "<html><head><title>"
                + HEADLINE
                + "</title></head><body><table><tr><td><a href=/>Home</a></td><td><b>"
                + HEADLINE
                + "</b><br><font size=1>Wednesday, 18 September 2024</font><br><br>"
                + ONE
                + "<br> <br>"
                + TWO
                + "</td></tr></table></body></html>");
    assertThat(open(page)).isEqualTo(ARTICLE);
    assertThat(page.source().published()).isEqualTo(DAY);
  }

  @Test
  void the_time_of_the_article_goes_before_that_of_a_list_of_others() {
    Document page =
        Reading.text(
            "<html><body><ul><li><time datetime=2024-09-20T09:00>2 hours ago</time> Ferry"
                + " stuck</li></ul><main><h1>"
                + HEADLINE
                + "</h1><p><time datetime=2024-09-18T12:00:00Z>1 day ago</time></p>"
                + PARAGRAPHS
                + "</main></body></html>");
    assertThat(page.source().published()).isEqualTo(DAY);
    assertThat(open(page)).isEqualTo(ARTICLE);
  }

  @Test
  void the_notice_that_asks_for_money_is_set_aside() {
    Document page =
        Reading.text(
            "<html><body><article>"
                + BODY
                + "<div class=paywall><h2>Subscribe to continue</h2><p>You have read your last free"
                + " article this month.</p></div></article></body></html>");
    assertThat(open(page)).isEqualTo(ARTICLE);
  }

  @Test
  void a_window_that_asks_for_consent_is_no_article_however_much_it_says() {
    String much =
        "We and our partners store data on your device and select what you see. ".repeat(9);
    Document page =
        Reading.text(
            "<html><body><div id=onetrust-banner-sdk><p>"
                + much
                + "</p></div><div role=dialog><p>"
                + much
                + "</p></div><div>"
                + BODY
                + "</div></body></html>");
    assertThat(open(page)).isEqualTo(ARTICLE);
  }

  @Test
  void every_entry_of_a_live_page_is_read_without_its_clock() {
    Document page =
        Reading.text(
            "<html><head><script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\""
                + HEADLINE
                + "\",\"datePublished\":\"2024-09-18\"}</script></head><body><main><h1>"
                + HEADLINE
                + "</h1><article><time datetime=2024-09-18T10:00>10.00 CEST</time><p>"
                + ONE
                + "</p></article><article><time datetime=2024-09-18T09:12>09.12 CEST</time><p>"
                + TWO
                + "</p></article></main></body></html>");
    assertThat(open(page)).isEqualTo(ARTICLE);
    assertThat(page.source().published()).isEqualTo(DAY);
  }

  /** The lines of which nothing is set aside. */
  private static String open(Document page) {
    StringBuilder text = new StringBuilder(page.text());
    page.furniture()
        .forEach(
            aside -> {
              for (int at = aside.span().begin(); at < aside.span().end(); at++) {
                text.setCharAt(at, ' ');
              }
            });
    return text.toString().lines().filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
  }
}
