package io.chancery.export;

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
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** PLOVER codes of single sentences, by the real models, ontology and known entities. */
final class CodedSentences {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Source FRIDAY = new Source(null, null, LocalDate.of(2026, 3, 6), null, "en");

  private static final class Once {
    private static final CodedSentences READER = new CodedSentences();
  }

  private final Extractor extractor;
  private final Resolver resolver;
  private final Records records;

  private CodedSentences() {
    Ontology ontology = Ontology.load(List.of(Path.of("ontology")));
    extractor = new Extractor(ontology);
    resolver =
        new Resolver(ontology, Gazetteer.load(List.of(Path.of("seeds", "entities")), ontology));
    records = new Records(Iris.standard(), type -> ontology.eventClass(type).orElse(null));
  }

  /** The type and the mode of each event of a sentence, parted by a space, null for none. */
  static List<String> codes(String sentence) {
    return Once.READER.read(sentence);
  }

  private List<String> read(String sentence) {
    Document document = new Document("sentence", sentence, FRIDAY, List.of());
    return records
        .of(resolver.resolve(extractor.extract(SharedAnnotator.best().annotate(document))))
        .stream()
        .map(CodedSentences::parsed)
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
