package io.chancery.pipeline;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Profile;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.SharedAnnotator;
import io.chancery.docs.Listing;
import io.chancery.docs.Page;
import io.chancery.extract.Extraction;
import io.chancery.graph.Iris;
import io.chancery.ingest.Accepted;
import io.chancery.ingest.CollectionReader;
import io.chancery.ingest.IngestOptions;
import io.chancery.query.Golden;
import io.chancery.resolve.Event;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The listings of docs/one-sentence.md, each what a stage makes of that sentence in its article.
 */
final class OneSentenceTest {

  private static final Path PAGE = Path.of("docs/one-sentence.md");
  private static final String ARTICLE = "seeds/documents/port-istria.txt";
  private static final String SENTENCE = "Belmonte on Friday reassured";
  private static final Setup SETUP =
      new Setup(
          Profile.BEST,
          List.of(Path.of("ontology")),
          List.of(Path.of("seeds/entities")),
          Iris.standard(),
          1,
          null);

  private static Result.Understood understood;

  /** What the page lists, in its order. */
  enum Stage {
    INGEST,
    ANNOTATE,
    EXTRACT,
    ENTITIES,
    EVENTS,
    STATEMENTS,
    GRAPH
  }

  @BeforeAll
  static void understandTheArticle() {
    assumeThat(SharedAnnotator.hasBest()).isTrue();
    Models models = profile -> SharedAnnotator.of(profile)::annotate;
    understood = Reading.prepare(SETUP, models, Progress.NONE).pipeline().understand(article());
  }

  private static io.chancery.text.Document article() {
    CollectionReader reader =
        new CollectionReader(IngestOptions.defaults(), InputStream.nullInputStream());
    return reader
        .read(List.of(ARTICLE))
        .map(outcome -> ((Accepted) outcome).document())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void the_page_lists_what_the_stage_makes_of_the_sentence(Stage stage) throws IOException {
    Page page = Page.read(PAGE);
    Page.Block block = page.blocks().get(stage.ordinal());
    String output = String.join("\n", rows(stage));
    List<String> shown = new Listing(page.linesOf(block)).of(output).lines();
    Golden.expect(PAGE, page.with(block.begin(), block.end(), shown).text());
  }

  private static List<String> rows(Stage stage) {
    return switch (stage) {
      case INGEST -> ingested();
      case ANNOTATE -> new ParseTable(annotated()).rows();
      case EXTRACT -> new MentionTable(extraction()).rows();
      case ENTITIES -> new ResolvedTable(resolved()).entities();
      case EVENTS -> new ResolvedTable(resolved()).events();
      case STATEMENTS -> new ResolvedTable(resolved()).facts();
      case GRAPH -> triples();
    };
  }

  private static List<String> ingested() {
    var source = understood.document().source();
    Span span = sentence().span();
    return List.of(
        "title      " + source.title(),
        "publisher  " + source.publisher(),
        "published  " + source.published(),
        "characters %d to %d".formatted(span.begin(), span.end()));
  }

  private static Sentence sentence() {
    return understood.annotated().sentences().stream()
        .filter(s -> understood.document().textAt(s.span()).startsWith(SENTENCE))
        .findFirst()
        .orElseThrow();
  }

  private static AnnotatedDocument annotated() {
    return new AnnotatedDocument(understood.document(), List.of(sentence()), List.of());
  }

  private static Extraction extraction() {
    return new Extraction(
        understood.annotated(),
        understood.extraction().events().stream()
            .filter(event -> event.sentence() == sentence().index())
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** What the document says in this sentence. */
  private static ResolvedDocument resolved() {
    ResolvedDocument all = understood.resolved();
    Set<String> events = events().map(Event::key).collect(Collectors.toSet());
    return new ResolvedDocument(
        all.document(),
        List.of(sentence().span()),
        all.mentions().stream().filter(m -> within(m.words().span())).toList(),
        List.of(),
        List.of(),
        events().toList(),
        List.of(),
        all.statements().stream().filter(s -> events.contains(s.event())).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Stream<Event> events() {
    return understood.resolved().events().stream()
        .filter(event -> within(event.mentions().get(0).trigger().span()));
  }

  private static boolean within(Span span) {
    return span.overlaps(sentence().span());
  }

  /** The triples of the first event's node and of what hangs below it. */
  private static List<String> triples() {
    String event =
        SETUP.iris().base() + "doc/port-istria/event/" + events().findFirst().orElseThrow().key();
    Graph graph = understood.graph();
    return graph.stream()
        .filter(
            t ->
                t.getSubject().getURI().equals(event)
                    || t.getSubject().getURI().startsWith(event + "/"))
        .map(OneSentenceTest::line)
        .sorted()
        .toList();
  }

  private static String line(Triple triple) {
    StringWriterI out = new StringWriterI();
    NodeFormatterTTL formatter =
        new NodeFormatterTTL(
            SETUP.iris().base() + "doc/",
            PrefixMapFactory.create(
                java.util.Map.of(
                    "ch", "https://w3id.org/chancery/ns#",
                    "lex", "https://w3id.org/chancery/lexicon#",
                    "id", SETUP.iris().base(),
                    "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#")));
    Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .forEach(
            node -> {
              formatter.format(out, node);
              out.print(" ");
            });
    return out.toString().strip();
  }
}
