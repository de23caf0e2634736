package io.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chancery.annotate.SharedAnnotator;
import io.chancery.extract.Extractor;
import io.chancery.graph.Iris;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Resolver;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sentences of modes.tsv with the real models, ontology and known entities. */
class ModeSentencesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Extractor extractor;
  private static Resolver resolver;
  private static Records records;

  @BeforeAll
  static void load() {
    Ontology ontology = Ontology.load(List.of(Path.of("ontology")));
    extractor = new Extractor(ontology);
    resolver =
        new Resolver(ontology, Gazetteer.load(List.of(Path.of("seeds", "entities")), ontology));
    records = new Records(Iris.standard(), type -> ontology.eventClass(type).orElse(null));
  }

  static Stream<String> sentences() throws IOException {
    try (var in = ModeSentencesTest.class.getResourceAsStream("modes.tsv")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void hasTheMode(String line) {
    String[] columns = line.split("\t");
    List<String> codes = codes(columns[2]);
    if (columns[1].equals("-") && columns[0].equals("-")) {
      assertThat(codes).allMatch(code -> code.endsWith(" null"));
    } else if (columns[0].equals("-")) {
      assertThat(codes).contains(columns[1] + " null");
    } else if (columns[0].startsWith("-")) {
      assertThat(codes).noneMatch(code -> code.endsWith(columns[0].replaceFirst("-", " ")));
    } else {
      assertThat(codes).contains(columns[1] + " " + columns[0]);
    }
  }

  @Test
  void nearlyEveryModeHasASentence() throws IOException {
    long modes =
        sentences()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .filter(mode -> !mode.startsWith("-"))
            .distinct()
            .count();
    assertThat(modes).isGreaterThanOrEqualTo(48);
  }

  private static List<String> codes(String sentence) {
    Source friday = new Source(null, null, LocalDate.of(2026, 3, 6), null, "en");
    Document document = new Document("mode", sentence, friday, List.of());
    return records
        .of(resolver.resolve(extractor.extract(SharedAnnotator.best().annotate(document))))
        .stream()
        .map(ModeSentencesTest::parsed)
        .filter(r -> r.path("kind").asText().equals("event"))
        .map(r -> r.path("plover").asText() + " " + r.path("mode").asText())
        .toList();
  }

  private static JsonNode parsed(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
