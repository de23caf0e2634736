package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
        AgentDictionary.read(Files.writeString(folder.resolve("agents.txt"), "SPOKESMAN [~GOV]\n"));
    coder = new EventCoder(actors, agents);
  }

  private Set<CodedEvent> coded() {
    return coder.code(reader.findings().events(), DAY);
  }

  @Test
  void who_does_what_to_whom_and_where_none_is_named_there_is_a_theme_or_a_place() {
    assertThat(coded())
        .containsExactlyInAnyOrder(
            new CodedEvent("CONSULT", "MER", "LOR"),
            new CodedEvent("ACCUSE", "PAC", "MER"),
            new CodedEvent("CONSULT", "MER", "POR"));
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
