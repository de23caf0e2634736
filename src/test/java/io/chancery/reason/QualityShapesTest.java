package io.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shape of {@code ontology/shapes/quality.ttl}: facts that it finds beside those of {@link
 * SmallStore}, and the same facts changed so that nothing stands against them.
 */
final class QualityShapesTest {

  private static final Validation VALIDATION =
      Validation.of(SmallStore.ONTOLOGY, SmallStore.ENTITIES);

  @TempDir private Path folder;

  /** The document pier, with an event of Ana Belmonte and Ilir Toska; %s stands for what varies. */
  private static final String PIER =
      """
      @prefix P: <https://w3id.org/chancery/id/doc/pier/> .
      @prefix p: <https://w3id.org/chancery/id/doc/pier#> .
      id:doc\\/pier a ch:Article ; ch:docId "pier" ; ch:published "2026-03-07"^^xsd:date .
      P:event\\/Meet-9 a ch:Meet, ch:Event ; rdfs:label "Ana Belmonte meets Ilir Toska" ;
        ch:agent id:Ana ; ch:recipient D:entity\\/Toska ; ch:inDocument id:doc\\/pier ;
        ch:reported "2026-03-07"^^xsd:date ; %s .
      P:event\\/Meet-9\\/mention\\/9 a ch:EventMention ; ch:ofEvent P:event\\/Meet-9 ; ch:trigger p:span-9-16 ;
        ch:inSentence p:sentence-0-40 ; ch:nominal true ; ch:foundBy lex:meet-1 ; ch:confidence 0.9 ; ch:rank 1 .
      p:span-9-16 a ch:Span ; ch:begin 9 ; ch:end 16 ; ch:words "meeting" ; ch:inDocument id:doc\\/pier .
      p:sentence-0-40 a ch:TextSentence ; ch:begin 0 ; ch:end 40 ; ch:inDocument id:doc\\/pier .
      """;

  private static final String DENIED =
      PIER.formatted("ch:factuality ch:Negated %s")
          + """
            P:event\\/Meet-9\\/statement\\/1 rdf:reifies <<( id:Ana ch:meets D:entity\\/Toska )>> ;
              ch:factuality ch:Negated ; ch:ofEvent P:event\\/Meet-9 .
            """;

  private static final String OFFICE =
      """
      id:Master a ch:Position ; rdfs:label "harbour master" . id:Vera a ch:Person ; rdfs:label "Vera Lind" .
      id:t1 a ch:Tenure ; ch:holder id:Ana ; ch:position id:Master ; ch:start "2025-01-01"^^xsd:date %s .
      id:t2 a ch:Tenure ; ch:holder id:Vera ; ch:position id:Master ; ch:start "2025-06-01"^^xsd:date %s .
      """;

  private static final String HELD =
      """
      D:relation\\/h rdf:reifies <<( id:%s ch:holdsPosition id:Master )>> ; a ch:RelationStatement ;
        ch:factuality ch:Actual ; ch:inDocument id:doc\\/ports ; ch:evidence d:span-0-3 .
      """;

  private static final String PLACED =
      PIER.formatted(
          "ch:factuality ch:Actual ; ch:place id:Quay ; "
              + "ch:timeBegin \"2026-03-%s\"^^xsd:date ; ch:timeEnd \"2026-03-%s\"^^xsd:date %s");

  private static Stream<Arguments> facts() {
    return Stream.concat(accounts(), known());
  }

  private static Stream<Arguments> accounts() {
    String day =
        " ; ch:timeBegin \"2026-03-%1$s\"^^xsd:date ; ch:timeEnd \"2026-03-%1$s\"^^xsd:date";
    String quay =
        "id:Quay a ch:City ; rdfs:label \"Quay\" ; ch:countryCode \"%s\" . id:Istria ch:countryCode \"IST\" .\n";
    return Stream.of(
        Arguments.of(
            DENIED.formatted(""),
            DENIED.formatted(day.formatted("01")),
            "told as done in ports, on the word of the reporter",
            "pier 9-16"),
        Arguments.of(
            quay.formatted("NOR") + PLACED.formatted("05", "05", ""),
            quay.formatted("IST") + PLACED.formatted("05", "05", ""),
            "is told to be in",
            "pier 9-16"),
        Arguments.of(
            "id:Quay a ch:Person ; rdfs:label \"Quay\" .\n" + PLACED.formatted("05", "05", ""),
            "id:Quay a ch:City ; rdfs:label \"Quay\" .\n" + PLACED.formatted("05", "05", ""),
            "happens in Quay, which is no place",
            "pier 9-16"),
        Arguments.of(
            quay.formatted("IST") + PLACED.formatted("08", "09", ""),
            quay.formatted("IST") + PLACED.formatted("07", "09", ""),
            "begins on 2026-03-08, after the report of 2026-03-07",
            "pier 9-16"));
  }

  private static Stream<Arguments> known() {
    String end = "; ch:end \"2025-%s\"^^xsd:date";
    return Stream.of(
        Arguments.of(
            OFFICE.formatted(end.formatted("06-01"), "") + HELD.formatted("Ana"),
            OFFICE.formatted(end.formatted("06-01"), "") + HELD.formatted("Vera"),
            "Told on 2026-03-07, when Vera Lind is known to hold this position",
            "ports 0-3"),
        Arguments.of(
            "id:Master ch:partOf id:Pact . id:Pact ch:partOf id:Master .",
            "id:Master ch:partOf id:Pact .",
            "part of itself",
            "the store"),
        Arguments.of(
            "id:Norway ch:capital id:Istria . id:Istria ch:country id:Iceland .",
            "id:Norway ch:capital id:Istria . id:Istria ch:country id:Norway .",
            "It is the capital of",
            "the store"));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void suspects_are_found_and_the_innocent_left_alone(
      String suspect, String innocent, String message, String place) {
    assertThat(SmallStore.report(VALIDATION, SmallStore.GOOD + innocent).findings())
        .noneMatch(f -> f.message().contains(message));
    assertThat(SmallStore.report(VALIDATION, SmallStore.GOOD + suspect).findings())
        .filteredOn(f -> f.message().contains(message))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING))
        .allSatisfy(f -> assertThat(f.place().text()).startsWith(place));
  }

  @Test
  void two_terms_of_office_at_once_are_found_in_their_file_unless_the_office_is_shared()
      throws IOException {
    assertThat(ofFile(OFFICE.formatted("", "")))
        .containsExactly("12 Vera Lind holds the same position then, from 2025-06-01 on.");
    assertThat(ofFile(OFFICE.formatted("; ch:end \"2025-06-01\"^^xsd:date", ""))).isEmpty();
    assertThat(ofFile("id:Master ch:shared true .\n" + OFFICE.formatted("", ""))).isEmpty();
  }

  private Stream<String> ofFile(String turtle) throws IOException {
    Path file = folder.resolve("offices.ttl");
    Files.writeString(
        file,
        SmallStore.PREFIXES + "id:Ana a ch:Person ; rdfs:label \"Ana Belmonte\" .\n" + turtle);
    List<Path> entities = List.of(Path.of("seeds/entities"), file);
    return Validation.of(SmallStore.ONTOLOGY, entities).ofFiles().findings().stream()
        .map(f -> f.place().text().replaceAll(".*:", "") + " " + f.message());
  }

  @Test
  void accounts_of_one_event_that_cannot_both_be_true_are_found() {
    String one = "; ch:identity D:event\\/Meet-4 . D:event\\/Meet-4 ch:identity D:event\\/Meet-4";
    String same = "id:Quay a ch:City ; rdfs:label \"Quay\" .\n" + PLACED.formatted("05", "06", one);
    assertThat(SmallStore.report(VALIDATION, SmallStore.GOOD + same).findings()).isEmpty();
    String later = same.replace("2026-03-05", "2026-03-06");
    assertThat(SmallStore.report(VALIDATION, SmallStore.GOOD + later).findings())
        .extracting(Finding::message)
        .containsExactly("It begins on 2026-03-06 here, and is over by 2026-03-05 in ports.");
    String sooner =
        "id:Quay a ch:City ; rdfs:label \"Quay\" .\n" + PLACED.formatted("03", "04", one);
    assertThat(warnings(sooner))
        .containsExactly("It is over by 2026-03-04 here, and begins on 2026-03-05 in ports.");
    String abroad = " id:Quay ch:countryCode \"NOR\" . id:Istria ch:countryCode \"%s\" .";
    assertThat(warnings(same + abroad.formatted("IST")))
        .containsExactly("It happens in Quay here, and in Port Istria in ports.");
    assertThat(warnings(same + abroad.formatted("NOR"))).isEmpty();
  }

  @Test
  void two_holders_of_an_office_told_on_one_day_are_found() {
    String two =
        OFFICE.formatted("; ch:end \"2025-06-01\"^^xsd:date", "")
            + PIER.formatted("ch:factuality ch:Actual")
            + HELD.formatted("Ana")
            + HELD.formatted("Vera")
                .replace("D:", "P:")
                .replace("doc\\/ports", "doc\\/pier")
                .replace("d:span-0-3", "p:span-9-16");
    String message = "On the same day ports tells that Ana Belmonte holds this position.";
    assertThat(warnings(two)).contains(message);
    String later = two.replace("ch:published \"2026-03-07\"", "ch:published \"2026-03-09\"");
    assertThat(warnings(later)).doesNotContain(message);
  }

  @Test
  void what_is_said_before_it_happens_and_what_the_dead_do_are_found() {
    String talk =
        """
        ch:Claim rdfs:subClassOf ch:Say . ch:Die rdfs:subClassOf ch:Event .
        D:event\\/Claim-1 a ch:Claim, ch:Event ; rdfs:label "a claim" ; ch:theme D:event\\/Meet-4 ;
          ch:factuality ch:Actual ; ch:inDocument id:doc\\/ports ; ch:timeEnd "2026-03-%s"^^xsd:date .
        D:event\\/Die-1 a ch:Die, ch:Event ; rdfs:label "Ana Belmonte dies" ; ch:agent id:Ana ;
          ch:factuality ch:Actual ; ch:inDocument id:doc\\/ports ; ch:timeEnd "2026-03-%s"^^xsd:date .
        """;
    assertThat(warnings(talk.formatted("04", "03")))
        .containsExactlyInAnyOrder(
            "It begins on 2026-03-05, after it was said to have happened: a claim.",
            "Ana Belmonte is told to have died by 2026-03-03.");
    assertThat(warnings(talk.formatted("05", "06"))).isEmpty();
  }

  private static Stream<String> warnings(String more) {
    return SmallStore.report(VALIDATION, SmallStore.GOOD + more).findings().stream()
        .filter(f -> f.severity() == Severity.WARNING)
        .map(Finding::message);
  }
}
