package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineScoreTest {

  private static final Timeline GOLD =
      timeline(
          entry(0, Timeline.UNKNOWN, "7-1-praised"),
          entry(1, "2019-04-XX", "7-3-founded", "8-2-founded"),
          entry(2, "2019-05-02", "7-4-sold"),
          entry(3, "2019-05-09", "8-5-sued", "8-6-suit"));

  @TempDir Path folder;

  private static Timeline timeline(Timeline.Entry... entries) {
    return new Timeline("Oriel Foundry", List.of(entries));
  }

  private static Timeline.Entry entry(int position, String date, String... mentions) {
    return new Timeline.Entry(position, date, List.of(mentions));
  }

  @Test
  @DisplayName("figures are those that the published measure gives, worked out by hand")
  void figures() {
    Timeline said =
        timeline(
            entry(1, "2019-04-XX", "7-3-Founded", "7-1-praised"),
            entry(2, "2019-05-02", "8-5-sued"),
            entry(3, "2019-05-08", "8-6-suit", "9-1-closed"));
    TimelineScore score = TimelineScore.of(GOLD, said);
    // Said: five dates, two pairs in one place, two steps. True: the date of "founded" and nothing
    // else.
    assertThat(score.relations().rightSaid()).isEqualTo(1);
    assertThat(score.relations().said()).isEqualTo(9);
    // Gold: five dates, two pairs in one place, two steps. Found: the date of "founded" alone.
    assertThat(score.relations().rightGold()).isEqualTo(1);
    assertThat(score.relations().gold()).isEqualTo(9);
    assertThat(score.members()).isEqualTo(new Rate(3, 5, 3, 5));
    assertThat(score.dates()).isEqualTo(new Share(1, 3));
  }

  @Test
  @DisplayName(
      "an order that follows from another is right, though nobody says it in so many words")
  void whatFollows() {
    Timeline said =
        timeline(entry(1, "2019-XX-XX", "8-2-founded"), entry(2, "2019-XX-XX", "8-6-suit"));
    TimelineScore score = TimelineScore.of(GOLD, said);
    assertThat(score.relations().rightSaid()).isEqualTo(1);
    assertThat(score.relations().said()).isEqualTo(3);
  }

  @Test
  @DisplayName("the same timeline is right in full, events without a date do not count")
  void extremes() {
    TimelineScore score = TimelineScore.of(GOLD, GOLD);
    assertThat(score.relations().f1()).isEqualTo(1);
    assertThat(score.members().gold()).isEqualTo(5);
    assertThat(TimelineScore.of(GOLD, timeline()).relations().recall()).isZero();
  }

  @Test
  @DisplayName("a timeline that was written is read again")
  void writtenAndRead() {
    Path file = folder.resolve("oriel_foundry.txt");
    GOLD.write(file);
    assertThat(Timeline.read(file)).isEqualTo(GOLD);
  }

  @Test
  @DisplayName("an article of tokens becomes the text that it was, and its words are found again")
  void article() throws IOException {
    Path file = folder.resolve("article.xml");
    Files.writeString(
        file,
        """
        <?xml version="1.0"?><Document doc_id="7">
        %s</Document>
        """
            .formatted(
                tokens(0, "Oriel sells")
                    + tokens(4, "`` We &amp; they do n't , '' said ( in May ) Oriel 's head .")));
    TimelineArticle article = TimelineArticle.read(file);
    assertThat(article.text().text())
        .isEqualTo("Oriel sells\n\n\u201cWe & they don't,\u201d said (in May) Oriel's head.\n");
    assertThat(article.mention(article.text().span(0, 1, 1))).isEqualTo("7-0-sells");
    assertThat(article.mention(article.text().span(4, 4, 5))).isEqualTo("7-4-do_n't");
  }

  private static String tokens(int sentence, String words) {
    StringBuilder tokens = new StringBuilder();
    for (String word : words.split(" ")) {
      tokens.append("<token number=\"0\" sentence=\"%d\">%s</token>\n".formatted(sentence, word));
    }
    return tokens.toString();
  }

  @Test
  @DisplayName("an article whose token has no sentence is refused with its line")
  void brokenArticle() throws IOException {
    Path file = folder.resolve("article.xml");
    Files.writeString(file, "<Document doc_id=\"7\">\n<token>Oriel</token>\n</Document>\n");
    assertThatThrownBy(() -> TimelineArticle.read(file))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("article.xml:2")
        .hasMessageContaining("benchmark-broken-line");
    Files.writeString(file, "Oriel sells\n");
    assertThatThrownBy(() -> TimelineArticle.read(file)).hasMessageContaining("this is no XML");
  }
}
