package io.chancery.query;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.io.FileUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;

/**
 * How long the path question takes over a store of a million triples of our kind: events with
 * roles, mentions, spans, reifiers and reports, among actors of whom few are in most of the news,
 * and known groups and offices. Random with a seed, the same on every run; ends with exit code 1
 * where an answer takes more than two seconds of the processor, so that other work on the machine
 * does not count. CONTRIBUTING.md has the command.
 */
final class PathBenchmark {
  private static final long SEED = 20231128;
  private static final int QUESTIONS = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double LIMIT = 2000;
  private static final String ID = "https://w3id.org/chancery/id/";

  private final Random random = new Random(SEED);
  private final Graph graph;
  private final int people;
  private final List<Node> countries = new ArrayList<>();
  private int triples;

  private PathBenchmark(Graph graph, int wanted) {
    this.graph = graph;
    this.people = wanted / 250;
  }

  /** Measures; the number of triples may be given. */
  public static void main(String[] arguments) throws IOException {
    int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    Path folder = Files.createTempDirectory("paths");
    try {
      Dataset dataset = TDB2Factory.connectDataset(folder.toString());
      Graph graph = dataset.asDatasetGraph().getDefaultGraph();
      PathBenchmark made = new PathBenchmark(graph, wanted);
      Txn.executeWrite(dataset, () -> made.write(wanted));
      System.out.printf("%d triples, seed %d%n", made.triples, SEED);
      boolean within = true;
      for (String by : List.of("shortest", "strongest")) {
        within &= measured(dataset, made, by);
      }
      dataset.close();
      System.exit(within ? 0 : 1);
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
  }

  private static boolean measured(Dataset dataset, PathBenchmark made, String by) {
    Inquiry inquiry = new Inquiry(dataset, Catalogue.read(Path.of("queries")));
    Random choice = new Random(SEED);
    double[] times = new double[QUESTIONS];
    double[] work = new double[QUESTIONS];
    int found = 0;
    for (int at = 0; at < QUESTIONS; at++) {
      String one = made.person(choice.nextInt(made.people)).getURI();
      String other = made.person(choice.nextInt(made.people)).getURI();
      long start = System.nanoTime();
      long worked = THREADS.getCurrentThreadCpuTime();
      Answer.Rows rows =
          (Answer.Rows)
              inquiry.ask("how-are-two-actors-connected", Map.of("a", one, "b", other, "by", by));
      times[at] = (System.nanoTime() - start) / 1e6;
      work[at] = (THREADS.getCurrentThreadCpuTime() - worked) / 1e6;
      found += rows.rows().isEmpty() ? 0 : 1;
    }
    System.out.printf("%-9s  %d of %d connected; %s", by, found, QUESTIONS, figures(times));
    System.out.printf("; processor time %s%n", figures(work));
    return Arrays.stream(work).max().orElse(0) <= LIMIT;
  }

  private static String figures(double[] times) {
    double[] sorted = Arrays.stream(times).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "first %.0f ms, median %.0f ms, slowest %.0f ms",
        times[0],
        sorted[QUESTIONS / 2],
        sorted[QUESTIONS - 1]);
  }

  private void write(int wanted) {
    for (int country = 0; country < 200; country++) {
      countries.add(thing("country/" + country, "Country"));
    }
    for (int group = 0; group < 300; group++) {
      Node node = thing("group/" + group, "Alliance");
      int members = 2 + random.nextInt(group % 10 == 0 ? 100 : 8);
      for (int member = 0; member < members; member++) {
        add(node, Terms.ch("member"), any(countries));
      }
    }
    for (int person = 0; person < people; person++) {
      office(thing("person/" + person, "Person"), person);
    }
    for (int event = 0; triples < wanted; event++) {
      event(event);
    }
  }

  private void office(Node holder, int number) {
    if (number % 4 == 0) {
      Node office = thing("office/" + number, "Position");
      Node tenure = thing("tenure/" + number, "Tenure");
      add(office, Terms.ch("positionOf"), any(countries));
      add(tenure, Terms.ch("holder"), holder);
      add(tenure, Terms.ch("position"), office);
    }
  }

  private Node thing(String path, String type) {
    Node node = NodeFactory.createURI(ID + path);
    add(node, Terms.TYPE, Terms.ch(type));
    add(node, Terms.LABEL, text(path));
    return node;
  }

  /** One event with what a document tells of it; events of twenty stand in one document. */
  private void event(int number) {
    Node document = NodeFactory.createURI(ID + "doc/" + number / 20);
    Node event = NodeFactory.createURI(document + "/event/Meet-" + number);
    Node mention = NodeFactory.createURI(event + "/mention/1");
    add(event, Terms.TYPE, Terms.EVENT);
    add(event, Terms.TYPE, Terms.ch("Meet"));
    add(event, Terms.LABEL, text("event " + number));
    add(event, Terms.ch("inDocument"), document);
    add(event, Terms.ch("factuality"), Terms.ch(random.nextInt(5) == 0 ? "Planned" : "Actual"));
    add(event, Terms.ch("reported"), day(number));
    add(event, Terms.ch("timeBegin"), day(number));
    add(event, Terms.ch("timeEnd"), day(number));
    role(event, "agent", actor(number));
    role(event, "recipient", actor(number));
    if (random.nextBoolean()) {
      role(event, random.nextBoolean() ? "place" : "theme", any(countries));
    }
    add(mention, Terms.TYPE, Terms.ch("EventMention"));
    add(mention, Terms.OF_EVENT, event);
    add(mention, Terms.ch("confidence"), decimal(0.5 + random.nextInt(50) / 100.0));
    add(mention, Terms.ch("trigger"), span(event, "trigger"));
    add(mention, Terms.ch("foundBy"), Terms.ch("rule"));
  }

  private void role(Node event, String role, Node party) {
    Node reifier = NodeFactory.createURI(event + "/role/" + role);
    add(event, Terms.ch(role), party);
    add(
        reifier,
        Terms.REIFIES,
        NodeFactory.createTripleTerm(Triple.create(event, Terms.ch(role), party)));
    add(reifier, Terms.ch("evidence"), span(event, role));
  }

  private Node span(Node event, String what) {
    Node span = NodeFactory.createURI(event + "/span/" + what);
    add(span, Terms.TYPE, Terms.ch("Span"));
    add(span, Terms.ch("begin"), decimal(random.nextInt(5000)));
    add(span, Terms.ch("end"), decimal(random.nextInt(5000)));
    add(span, Terms.WORDS, text(what + random.nextInt(3000)));
    return span;
  }

  /** Few are in most of the news; some have no name. */
  private Node actor(int event) {
    int kind = random.nextInt(10);
    if (kind < 3) {
      return countries.get((int) (countries.size() * Math.pow(random.nextDouble(), 3)));
    }
    return kind == 3
        ? NodeFactory.createURI(ID + "doc/" + event / 20 + "/entity/officials")
        : person((int) (people * Math.pow(random.nextDouble(), 3)));
  }

  private Node person(int number) {
    return NodeFactory.createURI(ID + "person/" + number);
  }

  private Node any(List<Node> nodes) {
    return nodes.get(random.nextInt(nodes.size()));
  }

  private static Node day(int event) {
    String day = java.time.LocalDate.of(2015, 1, 1).plusDays(event / 20).toString();
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  private static Node decimal(double value) {
    return NodeFactory.createLiteralDT(
        String.format(Locale.ROOT, "%.2f", value), XSDDatatype.XSDdecimal);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
    triples++;
  }
}
