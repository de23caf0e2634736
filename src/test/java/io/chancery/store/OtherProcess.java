package io.chancery.store;

import io.chancery.graph.Articles;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A second process that has a store open: it puts one article, writes half of another, says so, and
 * waits for its end.
 */
final class OtherProcess implements AutoCloseable {

  private static final String HALFWAY = "halfway";

  private final Process process;

  private OtherProcess(Process process) {
    this.process = process;
  }

  /** Starts it and waits until it is halfway. */
  static OtherProcess halfwayThroughWriting(Path store) throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OtherProcess.class.getName(),
            store.toString());
    Process process = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (!HALFWAY.equals(line)) {
      throw new IllegalStateException("the other process said " + line);
    }
    return new OtherProcess(process);
  }

  /** Kills it as a power cut would: nothing of it runs any more. */
  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** The other process itself. */
  public static void main(String[] args) throws IOException {
    Iris iris = Iris.standard();
    Store store = Store.openOrCreate(Path.of(args[0]), iris);
    GraphWriter writer = new GraphWriter(iris);
    store.put(writer.write(Articles.condemnation(), "1"));
    writeHalf(store, writer.write(Articles.denial(), "2"));
    System.out.println(HALFWAY);
    System.in.read();
  }

  private static void writeHalf(Store store, Graph graph) {
    DatasetGraph[] dataset = new DatasetGraph[1];
    store.read(d -> dataset[0] = d.asDatasetGraph());
    Node name = graph.find(Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE).next().getSubject();
    dataset[0].begin(TxnType.WRITE);
    graph.stream().limit(graph.size() / 2).forEach(t -> dataset[0].add(Quad.create(name, t)));
  }
}
