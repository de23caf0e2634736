package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldScoreTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @TempDir private Path folder;
  private PerfectReader reader;

  @BeforeEach
  void readPerfectly() {
    reader = new PerfectReader(SmallGold.write(folder));
  }

  private GoldScore score() {
    return GoldScore.of(reader.findings(), Gold.read(folder));
  }

  private static Stream<Rate> rates(GoldScore score) {
    return Stream.of(
        score.mentions(), score.events(), score.roles(), score.direct(), score.relations());
  }

  private static Stream<Share> shares(GoldScore score) {
    return Stream.concat(
        Arrays.stream(Value.values()).map(score::value),
        Stream.of(score.core(), score.themes(), score.directStatus()));
  }

  private static void isPerfect(GoldScore score) {
    assertThat(rates(score)).allMatch(rate -> rate.precision() == 1 && rate.recall() == 1);
    assertThat(shares(score)).allMatch(share -> share.of() > 0 && share.value() == 1);
    assertThat(score.mistakes()).isEmpty();
    assertThat(score.eventCalibration().brier()).isZero();
  }

  @Test
  void what_is_told_as_the_gold_has_it_is_right_in_every_figure() {
    isPerfect(score());
  }

  @Test
  void the_gold_of_the_sample_articles_is_right_by_its_own_measure() {
    Path seeds = Path.of("seeds/gold");
    isPerfect(GoldScore.of(new PerfectReader(seeds).findings(), Gold.read(seeds)));
  }

  @Test
  void who_says_nothing_finds_nothing() {
    GoldScore score = GoldScore.of(Findings.of(List.of()), Gold.read(folder));
    assertThat(rates(score)).allMatch(rate -> rate.precision() == 0 && rate.recall() == 0);
    assertThat(score.mistakes()).extracting(Mistake::kind).contains("missed", "direct missed");
  }

  @Test
  void an_event_of_another_type_is_a_miss_and_an_untrue_event() {
    reader.event("condemn").put("type", "Praise").put("plover", "SUPPORT");
    Rate events = score().events();
    assertThat(events.precision()).isEqualTo(.75, EXACT);
    assertThat(events.recall()).isEqualTo(.75, EXACT);
    assertThat(score().core().right()).isEqualTo(3);
    assertThat(score().mistakes())
        .contains(
            new Mistake("missed", "pier", "Condemn", "condemned", ""),
            new Mistake("untrue", "pier", "Praise", "", ""));
  }

  @Test
  void a_class_of_the_same_plover_type_and_one_that_the_gold_accepts_are_right() {
    reader.event("condemn").put("type", "Accuse");
    reader.event("shell").put("type", "Violate").putNull("plover");
    assertThat(score().events().f1()).isEqualTo(1, EXACT);
  }

  @Test
  void an_event_elsewhere_in_the_text_is_another() {
    ObjectNode mention = (ObjectNode) reader.event("meet").withArray("mentions").get(0);
    mention.put("begin", 0).put("end", 3);
    assertThat(score().events().rightSaid()).isEqualTo(3);
    assertThat(score().mentions().precision()).isEqualTo(.75, EXACT);
  }

  @Test
  void a_copy_of_an_event_that_was_told_is_untrue() {
    reader.says(reader.event("meet").deepCopy());
    assertThat(score().events().precision()).isEqualTo(.8, EXACT);
    assertThat(score().events().recall()).isEqualTo(1, EXACT);
    assertThat(score().roles().precision()).isLessThan(1);
    assertThat(score().mistakes()).extracting(Mistake::kind).containsExactly("untrue");
  }

  @ParameterizedTest
  @CsvSource({"mood, 4", "friendly, 5"})
  void only_over_words_that_were_considered_an_event_too_many_counts_neither_way(
      String word, int said) {
    ObjectNode claim = reader.event("meet").deepCopy().put("id", "more").put("type", "Claim");
    int begin = SmallGold.TEXT.indexOf(word);
    ((ObjectNode) claim.withArray("mentions").get(0)).put("begin", begin).put("end", begin + 4);
    reader.says(claim);
    assertThat(score().events().said()).isEqualTo(said);
  }

  @Test
  void an_agent_that_is_left_out_is_missed_and_the_event_is_found() {
    reader.event("shell").withArray("agents").removeAll();
    assertThat(score().events().f1()).isEqualTo(1, EXACT);
    assertThat(score().roles().precision()).isEqualTo(1, EXACT);
    assertThat(score().roles().recall()).isEqualTo(5 / 6.0, EXACT);
    assertThat(score().mistakes())
        .containsExactly(
            new Mistake("agents", "pier", "Attack", "shelling", "gold [Merania], said []"));
  }

  @Test
  void a_group_is_told_by_its_members() {
    reader
        .event("condemn")
        .putArray("agents")
        .add(PerfectReader.named("Istria"))
        .add(PerfectReader.named("Lorne"));
    assertThat(score().roles().f1()).isEqualTo(1, EXACT);
  }

  @Test
  void a_common_noun_does_not_name_a_country_and_an_unknown_name_is_nobody() {
    reader.event("shell").putArray("agents").addObject().put("name", "the country");
    assertThat(score().roles().rightSaid()).isEqualTo(5);
    assertThat(score().roles().said()).isEqualTo(6);
  }

  @Test
  void who_met_whom_is_free_and_who_attacked_whom_is_not() {
    turn("meet");
    assertThat(score().roles().f1()).isEqualTo(1, EXACT);
    turn("shell");
    assertThat(score().roles().rightSaid()).isEqualTo(5);
  }

  private void turn(String id) {
    ObjectNode event = reader.event(id);
    var agents = event.get("agents");
    event.set("agents", event.get("recipients"));
    event.set("recipients", agents);
  }

  @ParameterizedTest
  @CsvSource({"FACTUALITY, factuality", "NOT_ACTUAL, factuality"})
  void another_status_is_wrong(Value value, String field) {
    reader.event("visit").put(field, "Actual");
    assertThat(score().value(value).right()).isEqualTo(score().value(value).of() - 1);
  }

  @ParameterizedTest
  @CsvSource({"PLACE, place", "SOURCE, source"})
  void another_name_is_wrong_and_so_is_none(Value value, String field) {
    reader.event("visit").set(field, PerfectReader.named("Merania"));
    assertThat(score().value(value)).isEqualTo(new Share(0, 1));
    reader.event("visit").putNull(field);
    assertThat(score().value(value)).isEqualTo(new Share(0, 1));
    assertThat(score().mistakes()).extracting(Mistake::kind).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-06, 2026-03-09, 1",
    "2026-03-05, 2026-03-06, 1",
    "2026-03-05, 2026-03-09, 0",
  })
  void a_time_begins_or_ends_on_the_day_of_the_gold(String begin, String end, int right) {
    reader.event("meet").putObject("time").put("begin", begin).put("end", end);
    assertThat(score().value(Value.TIME)).isEqualTo(new Share(right, 1));
  }

  @Test
  void a_theme_is_the_event_that_tells_it() {
    reader.event("condemn").putObject("theme").put("event", "meet");
    assertThat(score().themes()).isEqualTo(new Share(0, 1));
  }

  @Test
  void the_order_of_a_symmetric_triple_is_free_and_no_other_is() {
    swap("meets");
    assertThat(score().direct().f1()).isEqualTo(1, EXACT);
    swap("visits");
    assertThat(score().direct().rightSaid()).isEqualTo(2);
    assertThat(score().direct().rightGold()).isEqualTo(2);
    assertThat(score().mistakes())
        .extracting(Mistake::kind)
        .containsExactly("direct missed", "direct untrue");
  }

  private void swap(String predicate) {
    ObjectNode triple = reader.triple(predicate);
    var subject = triple.get("subject");
    triple.set("subject", triple.get("object"));
    triple.set("object", subject);
  }

  @Test
  void a_talk_is_as_good_as_a_meeting_and_a_visit_is_not() {
    reader.triple("meets").put("predicate", "talksWith");
    assertThat(score().direct().f1()).isEqualTo(1, EXACT);
    reader.triple("talksWith").put("predicate", "visits");
    assertThat(score().direct().rightSaid()).isEqualTo(2);
  }

  @Test
  void who_condemns_an_attack_condemns_the_attacker() {
    reader.triple("condemns").set("object", PerfectReader.named("Merania"));
    assertThat(score().direct().f1()).isEqualTo(1, EXACT);
    reader.triple("condemns").set("object", PerfectReader.named("Ilir_Toska"));
    assertThat(score().direct().rightSaid()).isEqualTo(2);
  }

  @Test
  void one_fact_told_twice_counts_once_with_either_status() {
    reader.says(reader.triple("visits").deepCopy().put("factuality", "Actual"));
    assertThat(score().direct().said()).isEqualTo(3);
    assertThat(score().directStatus().value()).isEqualTo(1, EXACT);
    reader.forgets(reader.triple("visits"));
    assertThat(score().directStatus()).isEqualTo(new Share(2, 3));
  }

  @Test
  void another_predicate_is_another_relation() {
    reader.triple("memberOf").put("predicate", "allyOf");
    assertThat(score().relations().f1()).isZero();
  }

  @Test
  void documents_without_gold_are_passed_over() {
    reader.says(reader.event("meet").deepCopy().put("doc", "elsewhere"));
    reader.says(reader.triple("visits").deepCopy().put("doc", "elsewhere"));
    isPerfect(score());
  }
}
