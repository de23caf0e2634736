package io.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.Ontology;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodeSchemesTest {

  private static final CodeSchemes SCHEMES =
      CodeSchemes.of(Ontology.load(List.of(Path.of("ontology"))));

  private static CodedSentence record(String id, String... codes) {
    List<CodedEvent> events =
        Stream.of(codes).map(code -> new CodedEvent(code, "MER", "LOR")).toList();
    return new CodedSentence(id, LocalDate.of(2026, 3, 6), "", events);
  }

  @ParameterizedTest
  @CsvSource({
    "122, ACCUSE",
    "223, ASSAULT",
    "1721, COERCE",
    "085, RETREAT",
  })
  void a_code_of_both_schemes_is_weis_and_one_of_cameo_alone_is_cameo(String code, String type) {
    assertThat(SCHEMES.typed(record("1", code)).orElseThrow().events())
        .containsExactly(new CodedEvent(type, "MER", "LOR"));
  }

  @Test
  void a_code_of_one_scheme_alone_decides_for_all_of_its_record() {
    assertThat(SCHEMES.typed(record("1", "122", "050")).orElseThrow().events())
        .extracting(CodedEvent::type)
        .containsExactly("REJECT", "SUPPORT");
  }

  @Test
  void a_record_of_neither_scheme_or_with_a_comment_is_left_out() {
    assertThat(SCHEMES.typed(record("1", "223", "1721"))).isEmpty();
    assertThat(SCHEMES.typed(record("1", "999"))).isEmpty();
    assertThat(SCHEMES.typed(record("1", "031", "023"))).isEmpty();
  }

  @Test
  void each_scheme_has_its_rows_and_silence_is_of_neither() {
    EventCodingTables tables =
        new EventCodingTables(
            List.of(record("1", "122"), record("2", "085"), record("3")),
            SCHEMES,
            Map.of("1", Set.of(new CodedEvent("ACCUSE", "MER", "LOR"))));
    assertThat(tables.events().rows())
        .filteredOn(row -> row.get(1).equals("type and dyad"))
        .extracting(row -> List.of(row.get(0), row.get(3), row.get(6)))
        .containsExactly(
            List.of("of each record's scheme", 0.5, 2),
            List.of("WEIS records", 1.0, 1),
            List.of("CAMEO records", 0.0, 1),
            List.of("all read as CAMEO", 0.0, 2));
    assertThat(tables.silence().rows()).containsExactly(List.of(1, 1, 0));
    assertThat(tables.mistakes().rows()).hasSize(1);
  }
}
