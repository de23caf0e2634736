package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.evaluate.ActorDictionary.Actor;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorDictionaryTest {

  private static final String ACTORS =
      """
      <!-- a comment -->
      MERANIA_ [MER]   # the republic
      +MERANIAN
      PORT_ISTRIA [MERPOR]
      TOSKA
      +ILIR_TOSKA
      \t[MERREB < 950601]
      \t[MERGOV 19950601 - 19990815]
      \t[MERELI > 990815]
      THE_TWINS [LOR/IST]
      NOBODY [---]
      KEEPER [LOR]
      \t[LORMIL 20100101-20101231]
      """;

  @TempDir private Path folder;
  private ActorDictionary actors;

  @BeforeEach
  void readActors() throws IOException {
    actors = ActorDictionary.read(Files.writeString(folder.resolve("a.actors.txt"), ACTORS));
  }

  @Test
  void names_lie_below_one_another() {
    assertThat(actors.actors())
        .extracting(actor -> actor.names().get(0))
        .containsExactly("MERANIA", "PORT ISTRIA", "TOSKA", "THE TWINS", "NOBODY", "KEEPER");
    assertThat(actors.actors().get(2).names()).containsExactly("TOSKA", "ILIR TOSKA");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1990-01-01, MERREB",
    "2, 1995-06-01, MERGOV",
    "2, 1999-08-15, MERGOV",
    "2, 1999-08-16, MERELI",
    "5, 2009-12-31, LOR",
    "5, 2010-01-01, LORMIL",
  })
  void a_code_holds_on_its_days(int actor, LocalDate day, String code) {
    assertThat(actors.actors().get(actor).codesOn(day)).containsExactly(code);
  }

  @Test
  void a_code_may_be_two_or_none() {
    LocalDate day = LocalDate.of(2026, 3, 6);
    assertThat(actors.actors().get(3).codesOn(day)).containsExactly("LOR", "IST");
    assertThat(actors.actors().get(4).codesOn(day)).isEmpty();
  }

  @Test
  void the_longest_name_within_words_is_meant() {
    Phrases<Actor> phrases = actors.phrases();
    assertThat(phrases.within("Port Istria’s mayor in Merania")).hasValue(actors.actors().get(1));
    assertThat(phrases.within("the Meranian army")).hasValue(actors.actors().get(0));
    assertThat(phrases.within("Meranians")).isEmpty();
  }

  @Test
  void they_become_known_entities_with_their_codes() {
    assertThat(ActorEntities.turtle(actors, "Toska"::equals))
        .contains(
            "rdfs:label \"Ilir Toska\"@en ; skos:altLabel \"Ilir Toska\"@en, \"ILIR TOSKA\"@en ;")
        .doesNotContain("\"Toska\"")
        .contains(
            "<urn:actor:0> a ch:Country ; rdfs:label \"Merania\"@en ; ",
            "ch:demonym \"Merania\"@en, ",
            "ch:code \"MER\" .")
        .contains("<urn:actor:1> a ch:Organization", "\"PORT ISTRIA\"@en");
  }

  @Test
  void states_are_known_by_the_codes_that_records_have_for_countries() throws IOException {
    ActorDictionary some =
        ActorDictionary.read(
            Files.writeString(folder.resolve("b.actors.txt"), "MERANIA [MER]\nNORWAY [NRW]\n"));
    assertThat(ActorEntities.turtle(some, name -> false)).contains("ch:iso3 \"QMA\" ; ch:code");
    Ontology ontology = Ontology.load(List.of(Path.of("ontology")));
    Gazetteer known = Gazetteer.load(List.of(Path.of("seeds/entities")), ontology);
    assertThat(ActorEntities.byCountry(some, known))
        .containsEntry("QMA", some.actors().get(0))
        .containsEntry("NOR", some.actors().get(1));
  }

  @Test
  void phrases_are_found_from_left_to_right_without_overlap() {
    assertThat(actors.phrases().all("the Meranian envoy in Port Istria, Ilir Toska"))
        .extracting(Phrases.Found::first)
        .containsExactly(1, 4, 6);
  }

  @Test
  void agents_have_plurals_and_sets() throws IOException {
    Phrases<String> agents =
        AgentDictionary.read(
            Files.writeString(
                folder.resolve("a.agents.txt"),
                """
                !MINIST! = MINISTER, MINISTRY
                FOREIGN_!MINIST! {} [~GOV] # of any state
                DEPUTY [~LEG]
                POLICE {} [~COP]
                GOOSE {GEESE} [~GGS]
                RELIEF_BODY [NGO~]
                """));
    assertThat(agents.within("its foreign ministry")).hasValue("~GOV");
    assertThat(agents.within("the deputies")).hasValue("~LEG");
    assertThat(agents.within("geese")).hasValue("~GGS");
    assertThat(agents.within("a relief body")).hasValue("NGO~");
    assertThat(agents.within("polices")).isEmpty();
  }

  @Test
  void a_folder_needs_one_file_of_each_kind_and_records_their_parts() throws IOException {
    assertThatThrownBy(() -> EventCodingBenchmark.of(folder, false))
        .hasMessageContaining("0 files end in .records.xml where one is needed")
        .hasMessageEndingWith("[benchmark-unreadable]");
    Path records = folder.resolve("a.records.xml");
    Files.writeString(records, "<Sentences>\n<Sentence date=\"today\" id=\"x\"><Text>A</Text>\n");
    assertThatThrownBy(() -> CodedSentence.read(records))
        .hasMessageContaining("a.records.xml:2: \"today\" is no date")
        .hasMessageEndingWith("[benchmark-broken-line]");
    Files.writeString(records, "<!-- two\nlines -->\n<Sentence date=\"20260306\" id=\"x\">\n");
    assertThatThrownBy(() -> CodedSentence.read(records))
        .hasMessageContaining("a.records.xml:3: the record has no <Text>");
  }

  @Test
  void records_are_read_but_for_those_that_are_not_valid() throws IOException {
    Path records =
        Files.writeString(
            folder.resolve("a.records.xml"),
            """
            <Sentence date="20260306" id="ONE" sentence="true">
            <EventCoding sourcecode="MER" targetcode="LOR" eventcode="040"></EventCoding>
            <Text>
            Merania &amp; Lorne
            met.
            </Text></Sentence>
            <Sentence date="20260306" id="TWO" valid="false"><Text>Never.</Text></Sentence>
            <Sentence date="20260306" id="ONE"><EventCoding noevents = "True"></EventCoding>
            <Text>Nothing.</Text></Sentence>
            """);
    LocalDate day = LocalDate.of(2026, 3, 6);
    assertThat(CodedSentence.read(records))
        .containsExactly(
            new CodedSentence(
                "1-ONE", day, "Merania & Lorne met.", List.of(new CodedEvent("040", "MER", "LOR"))),
            new CodedSentence("2-ONE", day, "Nothing.", List.of()));
  }
}
