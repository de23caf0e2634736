package io.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.graph.Articles;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.InventedWorld;
import io.chancery.graph.Iris;
import io.chancery.graph.KnownGraph;
import io.chancery.graph.RandomDocuments;
import io.chancery.graph.Vocabulary;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Layer;
import io.chancery.store.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

  /** As docs/reference/graph.md gives it. */
  static final String BACK_TO_TRIPLE_TERMS =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      DELETE { ?r rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }
      INSERT { ?r rdf:reifies <<( ?s ?p ?o )>> }
      WHERE  { ?r rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o }
      """;

  private static final Iris IRIS = Iris.standard();
  private final Export export = new Export(IRIS, type -> null, InventedWorld.lookup());

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aStoreAndMemoryGiveTheSameBytesInAnyOrderOfDocuments(Format format) {
    long seed = new Random().nextLong();
    List<ResolvedDocument> documents = documents();
    List<ResolvedDocument> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(seed));
    GraphWriter writer = new GraphWriter(IRIS);
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      shuffled.forEach(d -> store.put(writer.write(d)));
      ByteArrayOutputStream stored = new ByteArrayOutputStream();
      store.read(
          dataset -> {
            export.write(format, dataset, stored);
            return true;
          });
      assertThat(stored.toString(StandardCharsets.UTF_8))
          .as("seed %d", seed)
          .isEqualTo(written(format, documents));
    }
  }

  @Test
  void recordsNeedNoGazetteerButWhatTheGraphSays() {
    Export unknowing = new Export(IRIS, type -> null, iri -> null);
    DatasetGraph graphs = DatasetGraphFactory.create();
    GraphWriter writer = new GraphWriter(IRIS);
    documents()
        .forEach(
            d ->
                graphs.addGraph(
                    NodeFactory.createURI(IRIS.document(d.document().id())), writer.write(d)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    unknowing.write(Format.JSONL, DatasetFactory.wrap(graphs), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written(Format.JSONL, documents()));
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "NQUADS", "JSONLD"})
  void aFormatWithGraphsKeepsEveryQuad(Format format) {
    assertThat(readBack(format).stream().collect(Collectors.toSet())).isEqualTo(quads());
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "NTRIPLES", "RDFXML"})
  void aFormatWithoutGraphsKeepsEveryTriple(Format format) {
    Set<Triple> expected = quads().stream().map(Quad::asTriple).collect(Collectors.toSet());
    assertThat(readBack(format).stream().map(Quad::asTriple).collect(Collectors.toSet()))
        .isEqualTo(expected);
  }

  @Test
  void layersAreExportedWithTheDocuments() {
    try (Store store = Store.openOrCreate(folder, IRIS)) {
      store.load(Layer.KNOWN, KnownGraph.write(InventedWorld.ENTITIES, InventedWorld.TENURES), "1");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.read(
          dataset -> {
            export.write(Format.TRIG, dataset, out);
            return true;
          });
      assertThat(out.toString(StandardCharsets.UTF_8)).contains(IRIS.knownGraph(), "Harbour Pact");
    }
  }

  @Test
  void oneTextIsWrittenAsItIsAndSeveralAreNamed() {
    ResolvedDocument one = Articles.condemnation();
    assertThat(written(Format.TEXT, List.of(one))).isEqualTo(one.document().text());
    assertThat(written(Format.TEXT, Articles.both()))
        .startsWith("==> 2026/condemnation <==\nBelmonte")
        .contains("\n==> denial <==\nToska");
  }

  @Test
  void aFormatThatCannotHoldAFactRefusesIt() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    Triple fact = Triple.create(Vocabulary.EVENT, Vocabulary.TYPE, Vocabulary.ARTICLE);
    graphs.add(
        Vocabulary.EVENT, Vocabulary.EVENT, Vocabulary.PART_OF, NodeFactory.createTripleTerm(fact));
    assertThatThrownBy(
            () ->
                export.write(
                    Format.JSONLD, DatasetFactory.wrap(graphs), new ByteArrayOutputStream()))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("export it as trig");
  }

  @Test
  void anUnknownFormatIsAnsweredWithThoseThatThereAre() {
    assertThat(Format.of("nquads")).isEqualTo(Format.NQUADS);
    assertThatThrownBy(() -> Format.of("docx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("jsonl, turtle, trig, ntriples, nquads, jsonld, rdfxml, text");
  }

  private DatasetGraph readBack(Format format) {
    DatasetGraph read = DatasetGraphFactory.create();
    byte[] bytes = written(format, documents()).getBytes(StandardCharsets.UTF_8);
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang(format)).parse(read);
    if (format == Format.RDFXML) {
      UpdateAction.parseExecute(BACK_TO_TRIPLE_TERMS, read.getDefaultGraph());
    } else if (format == Format.JSONLD) {
      read.listGraphNodes()
          .forEachRemaining(g -> UpdateAction.parseExecute(BACK_TO_TRIPLE_TERMS, read.getGraph(g)));
    }
    return read;
  }

  private static Lang lang(Format format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD11;
      case RDFXML -> Lang.RDFXML;
      case JSONL, TEXT -> throw new IllegalArgumentException(format.label());
    };
  }

  private static Set<Quad> quads() {
    GraphWriter writer = new GraphWriter(IRIS);
    return documents().stream()
        .flatMap(
            d ->
                writer.write(d).stream()
                    .map(
                        t ->
                            Quad.create(
                                NodeFactory.createURI(IRIS.document(d.document().id())), t)))
        .collect(Collectors.toSet());
  }

  private static List<ResolvedDocument> documents() {
    Stream<ResolvedDocument> random =
        IntStream.range(0, 5).mapToObj(i -> new RandomDocuments(i).next("random/" + i));
    return Stream.concat(Articles.both().stream(), random).toList();
  }

  private String written(Format format, List<ResolvedDocument> documents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(format, documents, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
