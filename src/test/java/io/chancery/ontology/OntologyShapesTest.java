package io.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good graph conforms to the shapes; each planted fault is found. */
final class OntologyShapesTest {
  private static final String GOOD =
      """
      @prefix ch: <https://w3id.org/chancery/ns#> .
      @prefix : <https://example.org/> .
      @prefix lex: <https://w3id.org/chancery/lexicon#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      :e a ch:Talk, ch:Event ; rdfs:label "A talks with B" ; ch:agent :a ; ch:recipient :b ;
        ch:factuality ch:Actual ; ch:inDocument :d ;
        ch:timeBegin "2026-03-01"^^xsd:date ; ch:timeEnd "2026-03-02"^^xsd:date .
      :m a ch:EventMention ; ch:ofEvent :e ; ch:trigger :w ; ch:inSentence :s ; ch:nominal false ;
        ch:foundBy lex:talk-1 ; ch:confidence 0.9 .
      :s a ch:TextSentence ; ch:begin 0 ; ch:end 40 ; ch:inDocument :d .
      :w a ch:Span ; ch:begin 3 ; ch:end 8 ; ch:words "spoke" ; ch:inDocument :d .
      :e ch:adjunct :c . :c a ch:Adjunct ; ch:adjunctRole ch:Condition ; ch:adjunctSpan :w .
      :q a ch:Predication ; ch:predicationSubject :k ; ch:predicateSpan :w ; ch:inSentence :s ; ch:inDocument :d ;
        ch:factuality ch:Planned .
      :k a ch:Constituent ; ch:constituentSpan :w ; ch:rank 1 .
      :a a ch:Person ; rdfs:label "A" ; ch:wikidata "Q7" .
      :t a ch:Tenure ; ch:holder :a ; ch:position :p ; ch:start "2020-01-01"^^xsd:date .
      """;

  private static List<String> messages(String shapes, Graph data) {
    Shapes parsed = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes/" + shapes));
    assertThat(parsed.getTargetShapes()).isNotEmpty();
    return ShaclValidator.get().validate(parsed, data).getEntries().stream()
        .map(ReportEntry::message)
        .toList();
  }

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new StringReader(turtle)).lang(Lang.TURTLE).parse(graph);
    return graph;
  }

  @ParameterizedTest
  @CsvSource({"events.ttl", "evidence.ttl", "adjuncts.ttl", "predications.ttl", "entities.ttl"})
  void a_good_graph_conforms(String shapes) {
    assertThat(messages(shapes, graph(GOOD))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "events.ttl | ch:factuality ch:Actual ; | '' | exactly one factuality",
        "events.ttl | ch:Actual ; | ch:Actual, ch:Planned ; | exactly one factuality",
        "events.ttl | 2026-03-01 | 2026-03-09 | not after its last",
        "events.ttl | ch:ofEvent :e | ch:ofEvent :x | at least one mention",
        "events.ttl | ch:inDocument :d ; | '' | belongs to a document",
        "evidence.ttl | ch:end 8 | ch:end 2 | before its end",
        "evidence.ttl | ch:trigger :w ; | '' | words that evoke it",
        "evidence.ttl | 0.9 | 1.9 | between 0 and 1",
        "adjuncts.ttl | ch:adjunctRole ch:Condition ; | '' | has one role",
        "adjuncts.ttl | ; ch:adjunctSpan :w | '' | has its words",
        "adjuncts.ttl | :e ch:adjunct :c . | '' | belongs to an event",
        "predications.ttl | ch:predicationSubject :k ; | '' | has a subject",
        "predications.ttl | ch:inSentence :s ; ch:inDocument :d | ch:inDocument :d | in one sentence",
        "predications.ttl | ch:inSentence :s ; ch:inDocument :d | ch:inSentence :s | to a document",
        "predications.ttl | ch:factuality ch:Planned | ch:confidence 0.9 | exactly one factuality",
        "predications.ttl | ; ch:predicateSpan :w | '' | a predicate or an argument",
        "predications.ttl | ; ch:constituentSpan :w | '' | has its words",
        "predications.ttl | ; ch:rank 1 | '' | among its siblings",
        "entities.ttl | Q7 | 7 | Q and a number",
        "entities.ttl | ch:position :p ; | '' | of one position"
      })
  void a_planted_fault_is_found(String shapes, String from, String to, String message) {
    assertThat(GOOD).contains(from);
    assertThat(messages(shapes, graph(GOOD.replace(from, to))))
        .anyMatch(found -> found.contains(message));
  }

  @Test
  void all_frames_and_valences_conform() {
    Graph lexicon = GraphFactory.createDefaultGraph();
    for (Path file : lexiconFiles()) {
      RDFParser.source(file).parse(lexicon);
    }
    assertThat(messages("frames.ttl", lexicon)).isEmpty();
  }

  private static List<Path> lexiconFiles() {
    List<Path> files = Knowledge.turtleFiles(Path.of("ontology/lexicon"));
    assertThat(files).isNotEmpty();
    return files;
  }

  @Test
  void a_frame_with_one_example_is_found() {
    String frame =
        "@prefix lex: <https://w3id.org/chancery/lexicon#> .\n"
            + "lex:f a lex:Frame ; lex:lexicalUnit \"go\" ; lex:example [] .";
    assertThat(messages("frames.ttl", graph(frame)))
        .anyMatch(m -> m.contains("must not read"))
        .anyMatch(m -> m.contains(".v or .n"))
        .anyMatch(m -> m.contains("needs a label"));
  }
}
