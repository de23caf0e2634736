package io.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.chancery.graph.Articles;
import io.chancery.graph.CanonicalOrder;
import io.chancery.graph.Iris;
import io.chancery.graph.RandomDocuments;
import io.chancery.merge.Link;
import io.chancery.ontology.EventClass;
import io.chancery.ontology.VerbPhrase;
import io.chancery.resolve.ResolvedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private static final Map<String, EventClass> CLASSES =
      Map.of(
          "Condemn",
          new EventClass(
              "Condemn",
              "condemnation",
              List.of(),
              "ACCUSE",
              "111",
              null,
              List.of(),
              List.of(),
              new VerbPhrase("condemns", null, null)));
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Records records = new Records(Iris.standard(), CLASSES::get);

  @Test
  void everyRecordIsAsTheSchemaSays() throws IOException {
    Schema schema = schema();
    for (ResolvedDocument article : Articles.both()) {
      for (String line : records.of(article)) {
        assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
      }
    }
  }

  @Test
  void theSchemaRefusesARecordThatLacksAField() throws IOException {
    String line = records.of(Articles.condemnation()).get(0);
    assertThat(schema().validate(line.replace("\"language\":\"en\",", ""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema().validate(line.replace("language", "tongue"), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void theArticlesBetweenThemShowEveryKindOfRecord() {
    TreeSet<String> kinds = new TreeSet<>();
    Articles.both().forEach(a -> parsed(a).forEach(r -> kinds.add(r.get("kind").asText())));
    assertThat(kinds)
        .containsExactly(
            "adjunct",
            "attribution",
            "document",
            "event",
            "mention",
            "predication",
            "proposition",
            "reference",
            "relation",
            "statement",
            "time");
  }

  @Test
  void anEventTellsWhoDidWhatWithItsCodes() throws JsonProcessingException {
    JsonNode event =
        parsed(Articles.condemnation()).stream()
            .filter(r -> r.path("type").asText().equals("Condemn"))
            .findFirst()
            .orElseThrow();
    String doc = Iris.standard().document("2026/condemnation");
    assertThat(event.get("id").asText()).isEqualTo(doc + "/event/Condemn-9");
    assertThat(event.get("plover").asText()).isEqualTo("ACCUSE");
    assertThat(event.get("mode").isNull()).isTrue();
    assertThat(event.get("theme"))
        .isEqualTo(MAPPER.readTree("{\"event\":\"" + doc + "/event/Attack-18\"}"));
    assertThat(event.get("agents").get(0))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"id": "https://w3id.org/chancery/id/Ana_Belmonte", "name": "Ana Belmonte",
                 "type": "Person", "wikidata": "Q900002", "country": "VRN", "code": null,
                 "text": "Ana Belmonte", "begin": 45, "end": 57}
                """));
    assertThat(event.get("mentions").get(0).get("confidence").asText()).isEqualTo("0.9");
  }

  @Test
  void theTextAtTheOffsetsIsTheText() {
    ResolvedDocument article = Articles.condemnation();
    int[] points = article.document().text().codePoints().toArray();
    parsed(article).stream()
        .filter(r -> r.has("begin"))
        .forEach(
            r -> {
              int begin = r.get("begin").asInt();
              assertThat(new String(points, begin, r.get("end").asInt() - begin))
                  .isEqualTo(r.get("text").asText());
            });
  }

  @Test
  void recordsGoByBeginThenKindWithTheDocumentFirst() {
    List<JsonNode> mentions =
        parsed(Articles.condemnation()).stream().filter(r -> r.has("begin")).toList();
    assertThat(mentions).isSortedAccordingTo((a, b) -> key(a).compareTo(key(b)));
    assertThat(parsed(Articles.denial()).get(0).get("kind").asText()).isEqualTo("document");
  }

  @Test
  void theExamplesOnThePageAreTheArticlesRecords() throws IOException {
    String written = String.join("\n", records.of(Articles.condemnation())) + "\n" + link();
    List<String> examples =
        Files.readAllLines(Path.of("docs", "reference", "records.md")).stream()
            .filter(line -> line.startsWith("{"))
            .toList();
    assertThat(examples).hasSize(7).allSatisfy(example -> assertThat(written).contains(example));
  }

  @Test
  void aLinksRecordKeepsToTheSchema() throws IOException {
    for (Link.Relation relation : Link.Relation.values()) {
      String link = link().replace("same\"", relation.word() + "\"");
      assertThat(schema().validate(link, InputFormat.JSON)).as(link).isEmpty();
    }
    String astray = link().replace("same\"", "alike\"");
    assertThat(schema().validate(astray, InputFormat.JSON)).isNotEmpty();
  }

  private static String link() {
    Link link =
        new Link(
            Iris.standard().event("2026/a", "Visit-9"),
            Iris.standard().event("2026/b", "Visit-14"),
            Link.Relation.SAME,
            0.97,
            List.of("the same agents", "the same day", "the same place"));
    return LinkRecords.of(link, iri -> link.from(), Iris.standard());
  }

  private static String key(JsonNode record) {
    return String.format("%06d%s", record.get("begin").asInt(), record.get("kind").asText());
  }

  @Test
  void theOrderOfThePartsDoesNotShow() {
    for (long seed = 1; seed <= 50; seed++) {
      ResolvedDocument document = new RandomDocuments(seed).next("d");
      assertThat(records.of(document))
          .as("seed %d", seed)
          .isEqualTo(records.of(CanonicalOrder.of(document)));
    }
  }

  private List<JsonNode> parsed(ResolvedDocument article) {
    return records.of(article).stream().map(RecordsTest::parse).toList();
  }

  private static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  private static Schema schema() throws IOException {
    try (InputStream schema = Records.class.getResourceAsStream("records.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    }
  }
}
