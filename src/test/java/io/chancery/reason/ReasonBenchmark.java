package io.chancery.reason;

import io.chancery.graph.Iris;
import io.chancery.graph.KnownGraph;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Tenure;
import io.chancery.store.Layer;
import io.chancery.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Puts invented articles about the known officials into a store and prints, after each step, how
 * long it takes to infer all from scratch, how much that is, what of the heap is held, and how long
 * one more article takes with its inferences. Arguments: the seed, and how many triples at most.
 */
final class ReasonBenchmark {

  private static final Iris IRIS = Iris.standard();
  private static final List<Path> ONTOLOGY = List.of(Path.of("ontology"));
  private static final List<String> KINDS =
      List.of("Meet", "Talk", "Visit", "Condemn", "Warn", "Act");
  private static final List<String> STATUSES =
      List.of("Actual", "Actual", "Actual", "Planned", "Negated");
  private static final int EVENTS = 20;
  private static final int BATCH = 25;

  private final Random random;
  private final List<Tenure> tenures;
  private final List<Node> cities;

  private ReasonBenchmark(long seed, Gazetteer gazetteer) {
    this.random = new Random(seed);
    this.tenures =
        gazetteer.entities().stream().flatMap(e -> gazetteer.tenuresOf(e.iri()).stream()).toList();
    this.cities =
        gazetteer.entities().stream()
            .filter(e -> e.type().name().equals("City"))
            .map(e -> NodeFactory.createURI(e.iri()))
            .toList();
  }

  /** Runs the benchmark. */
  public static void main(String[] arguments) throws IOException {
    long most = Long.parseLong(arguments[1]);
    Gazetteer gazetteer = Gazetteer.load(SmallStore.ENTITIES, Ontology.load(ONTOLOGY));
    ReasonBenchmark articles = new ReasonBenchmark(Long.parseLong(arguments[0]), gazetteer);
    Rules rules = Rules.load(ONTOLOGY);
    try (Store store = Store.openOrCreate(Files.createTempDirectory("reason"), IRIS)) {
      store.load(Layer.KNOWN, KnownGraph.write(gazetteer), "known");
      int documents = 0;
      for (long step : List.of(100_000L, 200_000L, 500_000L, 1_000_000L)) {
        while (step <= most && size(store) < step) {
          int first = documents;
          store.putAll(IntStream.range(first, first + BATCH).mapToObj(articles::article).toList());
          documents += BATCH;
        }
        if (step <= most) {
          report(store, rules, articles.article(documents++));
        }
      }
    }
  }

  private static long size(Store store) {
    return store.read(dataset -> dataset.asDatasetGraph().getDefaultGraph().stream().count());
  }

  private static void report(Store store, Rules rules, Graph next) {
    long size = size(store);
    long start = System.nanoTime();
    store.infer(new Inferences(rules, IRIS));
    double all = (System.nanoTime() - start) / 1e9;
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long held = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    long inferred = Inferences.count(store);
    start = System.nanoTime();
    store.put(next);
    double one = (System.nanoTime() - start) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%,9d triples: %.1f s, %,d inferred, heap held %d MB; one more article %.0f ms%n",
        size,
        all,
        inferred,
        held,
        one);
    store.forgetInferences();
  }

  /** An article in the terms of graph.md: 20 events with roles, evidence and flat statements. */
  private Graph article(int number) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    Node document = NodeFactory.createURI(IRIS.document("d" + number));
    graph.add(document, Vocabulary.TYPE, Vocabulary.ARTICLE);
    graph.add(document, Vocabulary.DOC_ID, NodeFactory.createLiteralString("d" + number));
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_400));
    graph.add(document, Vocabulary.PUBLISHED, date(day));
    IntStream.range(0, EVENTS).forEach(i -> event(graph, document, "d" + number, i, day));
    return graph;
  }

  private void event(Graph graph, Node document, String id, int number, LocalDate day) {
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    Node event = NodeFactory.createURI(IRIS.event(id, kind + "-" + number));
    Node agent = person();
    Node recipient = person();
    graph.add(event, Vocabulary.TYPE, Vocabulary.EVENT);
    graph.add(event, Vocabulary.TYPE, Vocabulary.ch(kind));
    graph.add(event, Vocabulary.LABEL, NodeFactory.createLiteralLang(kind + number, "en"));
    Node status = Vocabulary.ch(STATUSES.get(random.nextInt(STATUSES.size())));
    graph.add(event, Vocabulary.FACTUALITY, status);
    graph.add(event, Vocabulary.IN_DOCUMENT, document);
    graph.add(event, Vocabulary.REPORTED, date(day));
    if (random.nextInt(5) < 2) {
      graph.add(event, Vocabulary.TIME_BEGIN, date(day.minusDays(random.nextInt(5))));
      graph.add(event, Vocabulary.TIME_END, date(day));
    }
    role(graph, document, event, Vocabulary.AGENT, agent, number);
    boolean isVisit = kind.equals("Visit");
    Node place = cities.get(random.nextInt(cities.size()));
    role(
        graph,
        document,
        event,
        isVisit ? Vocabulary.PLACE : Vocabulary.RECIPIENT,
        isVisit ? place : recipient,
        number);
    mention(graph, document, event, number);
    statement(graph, event, kind, agent, recipient, status);
  }

  private void statement(
      Graph graph, Node event, String kind, Node agent, Node recipient, Node status) {
    List<String> flat =
        new ArrayList<>(List.of("meets", "talksWith", "visits", "condemns", "warns"));
    int at = KINDS.indexOf(kind);
    if (at < flat.size() && !agent.equals(recipient)) {
      Node statement = NodeFactory.createURI(event.getURI() + "/statement/1");
      Node property = Vocabulary.ch(flat.get(at));
      graph.add(
          statement, Vocabulary.REIFIES, NodeFactory.createTripleTerm(agent, property, recipient));
      graph.add(statement, Vocabulary.OF_EVENT, event);
      graph.add(statement, Vocabulary.FACTUALITY, status);
      if (status.equals(Vocabulary.ch("Actual"))) {
        graph.add(agent, property, recipient);
      }
    }
  }

  private static void role(
      Graph graph, Node document, Node event, Node role, Node filler, int number) {
    graph.add(event, role, filler);
    String name = Vocabulary.localName(role);
    Node reifier = NodeFactory.createURI(event.getURI() + "/role/" + name + "/" + number);
    graph.add(reifier, Vocabulary.REIFIES, NodeFactory.createTripleTerm(event, role, filler));
    Node span = span(graph, document, name + number);
    graph.add(reifier, Vocabulary.EVIDENCE, span);
    graph.add(span, Vocabulary.REFERS_TO, filler);
  }

  private static void mention(Graph graph, Node document, Node event, int number) {
    Node mention = NodeFactory.createURI(event.getURI() + "/mention/" + number);
    graph.add(mention, Vocabulary.TYPE, Vocabulary.EVENT_MENTION);
    graph.add(mention, Vocabulary.OF_EVENT, event);
    graph.add(mention, Vocabulary.TRIGGER, span(graph, document, "trigger" + number));
    graph.add(mention, Vocabulary.RANK, NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
    graph.add(
        mention, Vocabulary.CONFIDENCE, NodeFactory.createLiteralDT("0.9", XSDDatatype.XSDdecimal));
  }

  private static Node span(Graph graph, Node document, String name) {
    Node span = NodeFactory.createURI(document.getURI() + "#span-" + name);
    graph.add(span, Vocabulary.TYPE, Vocabulary.SPAN);
    graph.add(span, Vocabulary.BEGIN, NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
    graph.add(span, Vocabulary.END, NodeFactory.createLiteralDT("2", XSDDatatype.XSDinteger));
    graph.add(span, Vocabulary.WORDS, NodeFactory.createLiteralString(name));
    graph.add(span, Vocabulary.IN_DOCUMENT, document);
    return span;
  }

  private Node person() {
    return NodeFactory.createURI(tenures.get(random.nextInt(tenures.size())).holder());
  }

  private static Node date(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }
}
