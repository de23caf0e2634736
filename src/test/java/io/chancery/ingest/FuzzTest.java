package io.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.text.Document;
import io.chancery.text.Furniture;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, an outcome comes back, and its spans lie in its text in order. */
class FuzzTest {

  private static final List<String> PIECES =
      List.of(
          "Envoys met in Oslo on Friday. ",
          "Advertisement\n",
          "<p>",
          "</p>",
          "<article>",
          "<div class=ad>",
          "</div",
          "<!--",
          "<script type='application/ld+json'>{\"@graph\":[",
          "]}</script>",
          "---\n",
          "title: x\n",
          "published: 2022\n",
          "\ud83d\ude80",
          "\u5916\u52d9\u7701\n",
          "OSLO (AP) \u2014 ",
          "- ",
          "(Reporting by Jane Roe",
          "(AFP)\n",
          "\r\n",
          "\u2028",
          "&amp;&#x1F680;&bogus;",
          "<br>",
          "<h1>",
          "4 February 2022 10:15\n",
          "list 1 of 2\n",
          "English | Deutsch | Polski\n",
          "<aside>",
          "\"",
          "<",
          "\t");

  @Test
  void anyBytesHaveAnOutcome() {
    for (long seed = 1; seed <= 150; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      check(bytes, seed);
    }
  }

  @Test
  void anyPiecesOfPagesCutAnywhereHaveAnOutcome() {
    for (long seed = 1; seed <= 700; seed++) {
      byte[] bytes = page(new Random(seed)).getBytes(StandardCharsets.UTF_8);
      check(bytes, seed);
    }
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder(random.nextBoolean() ? "<html>" : "");
    for (int i = random.nextInt(60); i > 0; i--) {
      page.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return page.substring(0, page.offsetByCodePoints(0, cut(page, random)));
  }

  private static int cut(StringBuilder page, Random random) {
    return random.nextInt(page.codePointCount(0, page.length()) + 1);
  }

  private static void check(byte[] bytes, long seed) {
    Outcome whole = Reading.bytes(bytes);
    if (whole instanceof Accepted accepted) {
      checkSpans(accepted.document(), seed);
    }
    IngestOptions lines = IngestOptions.defaults().byLines();
    assertThat(Reading.all(lines, bytes, "-")).as("seed %d", seed).doesNotContainNull();
  }

  private static void checkSpans(Document document, long seed) {
    int end = 0;
    for (Furniture furniture : document.furniture()) {
      assertThat(furniture.span().begin()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
      assertThat(furniture.span().length()).as("seed %d", seed).isPositive();
      assertThat(document.textAt(furniture.span()))
          .as("seed %d", seed)
          .isEqualTo(document.textAt(furniture.span()).strip())
          .doesNotContain("\n");
      end = furniture.span().end();
    }
    assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(document.length());
  }
}
