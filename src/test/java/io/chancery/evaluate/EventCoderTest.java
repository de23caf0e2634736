package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.evaluate.ActorDictionary.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventCoderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 6);

  @TempDir private Path folder;
  private PerfectReader reader;
  private EventCoder coder;

  @BeforeEach
  void readDictionaries() throws IOException {
    reader = new PerfectReader(SmallGold.write(folder));
    ActorDictionary actors =
        ActorDictionary.read(
            Files.writeString(
                folder.resolve("actors.txt"),
                """
                ANA_BELMONTE [MER]
                ILIR_TOSKA [LOR]
                HARBOUR_PACT [PAC]
                MERANIA [MER]
                PORT_ISTRIA [POR]
                """));
    Phrases<String> agents =
        AgentDictionary.read(
            Files.writeString(folder.resolve("agents.txt"), "SPOKESMAN [~GOV]\nRELIEF [NGO~]\n"));
    Phrases<String> discards =
        Discards.read(
            List.of(
                Files.writeString(
                    folder.resolve("discards.txt"), "# sport\nREGATTA\n+TITLE FIGHT # boxing\n")));
    Map<String, Actor> states = Map.of("LOR", actors.actors().get(1));
    coder = new EventCoder(new ParticipantCodes(actors.phrases(), agents, states), discards);
  }

  private Set<CodedEvent> coded() {
    return coded("");
  }

  private Set<CodedEvent> coded(String text) {
    return coder.code(reader.findings().events(), new CodedSentence("1", DAY, text, List.of()));
  }

  private static ObjectNode described(String words) {
    return JsonNodeFactory.instance.objectNode().put("text", words);
  }

  private void participants(String event, String side, JsonNode... participants) {
    reader.event(event).putArray(side).addAll(List.of(participants));
  }

  @Test
  void who_does_what_to_whom_and_where_none_is_named_there_is_a_theme_or_a_place() {
    assertThat(coded())
        .containsExactlyInAnyOrder(
            new CodedEvent("CONSULT", "MER", "LOR"),
            new CodedEvent("CONSULT", "LOR", "MER"),
            new CodedEvent("ACCUSE", "PAC", "MER"),
            new CodedEvent("CONSULT", "MER", "POR"),
            new CodedEvent("CONSULT", "POR", "MER"));
  }

  @Test
  void what_is_only_said_is_not_said_to_the_place_nor_what_is_done_to_somebody_else() {
    ObjectNode condemn = reader.event("condemn");
    condemn.putNull("theme").putArray("recipients");
    condemn.set("place", PerfectReader.named("Port_Istria"));
    ObjectNode visit = reader.event("visit");
    visit.putArray("recipients").add(described("the fishermen"));
    assertThat(coded())
        .containsExactlyInAnyOrder(
            new CodedEvent("CONSULT", "MER", "LOR"), new CodedEvent("CONSULT", "LOR", "MER"));
  }

  @Test
  void a_theme_in_words_is_about_all_whom_it_mentions_but_the_source() {
    ObjectNode condemn = reader.event("condemn");
    condemn.putArray("recipients");
    condemn.set("theme", described("the pact of the Harbour Pact with Merania, Port Istria"));
    assertThat(coded())
        .contains(new CodedEvent("ACCUSE", "PAC", "MER"), new CodedEvent("ACCUSE", "PAC", "POR"))
        .doesNotContain(new CodedEvent("ACCUSE", "PAC", "PAC"));
  }

  @Test
  void who_is_named_right_behind_the_words_lends_them_his_code() {
    participants("meet", "agents", described("Fishers"));
    assertThat(coded("Fishers and farmers from Merania and the Harbour Pact met Ilir Toska."))
        .contains(new CodedEvent("CONSULT", "MER", "LOR"), new CodedEvent("CONSULT", "PAC", "LOR"));
    assertThat(coded("Fishers met Ilir Toska.")).noneMatch(e -> e.target().equals("LOR"));
  }

  @Test
  void names_that_an_and_joins_are_coded_each_and_others_after_the_first_are_not() {
    participants("meet", "agents", described("Merania and Port Istria fishermen"));
    assertThat(coded()).contains(new CodedEvent("CONSULT", "POR", "LOR"));
    participants("meet", "agents", described("Merania's envoy to Port Istria"));
    assertThat(coded()).doesNotContain(new CodedEvent("CONSULT", "POR", "LOR"));
  }

  @Test
  void who_has_no_name_in_the_dictionary_has_the_code_of_his_state() {
    participants("meet", "recipients", described("the admiral").put("country", "LOR"));
    assertThat(coded()).contains(new CodedEvent("CONSULT", "MER", "LOR"));
  }

  @Test
  void a_word_of_the_discards_silences_the_sentence() {
    assertThat(coded("The regatta was opened by Ana Belmonte.")).isEmpty();
    assertThat(coded("Before the title fight they met.")).isEmpty();
    assertThat(coded("The regattas were opened by Ana Belmonte.")).isNotEmpty();
  }

  @Test
  void a_meeting_that_is_put_off_lowers_relations_and_is_no_meeting() {
    ObjectNode postpone = reader.event("condemn").put("type", "Postpone").putNull("plover");
    postpone.putArray("recipients");
    postpone.set("theme", reader.end("meet"));
    assertThat(coded())
        .contains(new CodedEvent("SANCTION", "PAC", "LOR"))
        .doesNotContain(new CodedEvent("CONSULT", "MER", "LOR"));
  }

  @Test
  void to_promise_force_is_to_threaten() {
    reader.event("meet").put("type", "Attack").put("plover", "ASSAULT");
    ObjectNode pledge = reader.event("condemn").put("type", "Pledge").put("plover", "AGREE");
    pledge.putArray("recipients");
    pledge.set("theme", reader.end("meet"));
    assertThat(coded())
        .contains(new CodedEvent("THREATEN", "PAC", "LOR"))
        .noneMatch(event -> event.type().equals("ASSAULT"));
  }

  @Test
  void who_arrives_visits() {
    reader.event("visit").put("type", "Arrive").putNull("plover");
    assertThat(coded()).contains(new CodedEvent("CONSULT", "MER", "POR"));
  }

  @Test
  void what_did_not_happen_is_not_coded() {
    reader.event("meet").put("factuality", "Negated");
    assertThat(coded()).doesNotContain(new CodedEvent("CONSULT", "MER", "LOR"));
  }

  @Test
  void who_meet_one_another_are_coded_both_ways_and_who_condemn_are_not() {
    for (String id : List.of("meet", "condemn")) {
      ObjectNode event = reader.event(id);
      event.putNull("theme").putArray("recipients");
      event
          .putArray("agents")
          .add(PerfectReader.named("Ana_Belmonte"))
          .add(PerfectReader.named("Ilir_Toska"));
    }
    assertThat(coded())
        .contains(new CodedEvent("CONSULT", "MER", "LOR"), new CodedEvent("CONSULT", "LOR", "MER"))
        .noneMatch(event -> event.type().equals("ACCUSE"));
  }

  @Test
  void an_agent_adds_to_the_code_of_its_actor() {
    ObjectNode agent = (ObjectNode) reader.event("meet").withArray("agents").get(0);
    agent.put("text", "Merania's spokesman");
    assertThat(coded()).contains(new CodedEvent("CONSULT", "MERGOV", "LOR"));
    agent.put("text", "the relief spokesman of Merania");
    assertThat(coded()).contains(new CodedEvent("CONSULT", "NGOMERGOV", "LOR"));
  }

  @Test
  void each_gold_event_is_answered_once_and_silence_is_counted() {
    CodedEvent right = new CodedEvent("CONSULT", "MERGOV", "LOR");
    CodedEvent wrong = new CodedEvent("ACCUSE", "MER", "LOR");
    List<CodedSentence> gold =
        List.of(
            new CodedSentence("1", DAY, "", List.of(new CodedEvent("CONSULT", "MER", "LORGOV"))),
            new CodedSentence("2", DAY, "", List.of()),
            new CodedSentence("3", DAY, "", List.of()));
    EventCodingScore score =
        new EventCodingScore(gold, Map.of("1", Set.of(right, wrong), "2", Set.of(wrong)));
    assertThat(score.dyads()).isEqualTo(new Rate(1, 3, 1, 1));
    assertThat(score.types().precision()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(score.fullCodes().rightSaid()).isZero();
    assertThat(score.silent()).isEqualTo(new Share(1, 2));
    assertThat(score.mistakes().rows()).hasSize(2);
  }
}
