package io.chancery.merge;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chancery.export.Export;
import io.chancery.export.Format;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Event;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentitiesTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer NOBODY = Gazetteer.load(List.of(), ONTOLOGY);

  @TempDir Path folder;

  private final long seed = new Random().nextLong();
  private final List<ResolvedDocument> articles = new Stories(seed, 4).articles(20);

  @Test
  @DisplayName("what two articles of a week tell of the same people on the same day is one")
  void whatIsTheSameIsOne() {
    try (Store store = store("one", "1")) {
      articles.forEach(a -> put(store, a));
      assertThat(clusters(store)).as("seed %d", seed).isEqualTo(truth(articles));
    }
  }

  @Test
  @DisplayName("whom several articles name is one entity, with one IRI in what questions see")
  void whoIsTheSameIsOne() {
    try (Store store = store("one", "1")) {
      articles.forEach(a -> put(store, a));
      assertThat(entities(store)).as("seed %d", seed).isEqualTo(people(articles));
      assertThat(view(store)).as("seed %d", seed).isEqualTo(expectedView(store));
      store.follow(new Withdrawals(IRIS));
      articles.subList(0, 9).forEach(a -> store.withdraw(a.document().id()));
      assertThat(entities(store)).isEqualTo(people(articles.subList(9, 20)));
      assertThat(view(store)).as("seed %d", seed).isEqualTo(expectedView(store));
    }
  }

  @Test
  @DisplayName("documents put in one transaction leave what they leave one by one")
  void allAtOnce() {
    try (Store one = store("one", "1");
        Store many = store("many", "1")) {
      articles.forEach(a -> put(one, a));
      many.putAll(graphs(articles.subList(0, 7)));
      many.putAll(graphs(articles.subList(5, 20)));
      many.putAll(graphs(articles.subList(3, 4)));
      assertThat(quads(many)).as("seed %d", seed).isEqualTo(quads(one));
      assertThat(view(many)).as("seed %d", seed).isEqualTo(view(one));
    }
  }

  private static List<Graph> graphs(List<ResolvedDocument> articles) {
    return articles.stream().map(a -> new GraphWriter(IRIS).write(a, "hash")).toList();
  }

  private static Set<Triple> view(Store store) {
    return store.read(d -> d.asDatasetGraph().getDefaultGraph().stream().collect(toSet()));
  }

  /** All that the graphs say, each entity under the IRI that stands for it. */
  private static Set<Triple> expectedView(Store store) {
    Node accounts = NodeFactory.createURI(IRIS.accountsGraph());
    return store.read(
        d -> {
          Map<Node, Node> identities = new HashMap<>();
          d.asDatasetGraph().stream(
                  NodeFactory.createURI(IRIS.identityGraph()),
                  Node.ANY,
                  Vocabulary.IDENTITY,
                  Node.ANY)
              .filter(q -> IRIS.isLocalEntity(q.getSubject().getURI()))
              .forEach(q -> identities.put(q.getSubject(), q.getObject()));
          return d.asDatasetGraph().stream()
              .filter(q -> !q.isDefaultGraph() && !q.getGraph().equals(accounts))
              .filter(q -> !q.getSubject().getURI().matches(".*/(link|apart)/.*"))
              .map(q -> inDocument(q) ? renamed(q.asTriple(), identities) : q.asTriple())
              .collect(toSet());
        });
  }

  private static boolean inDocument(Quad quad) {
    return IRIS.docId(quad.getGraph().getURI()) != null;
  }

  private static Triple renamed(Triple triple, Map<Node, Node> identities) {
    Node object = triple.getObject();
    return Triple.create(
        identities.getOrDefault(triple.getSubject(), triple.getSubject()),
        triple.getPredicate(),
        object.isTripleTerm()
            ? NodeFactory.createTripleTerm(renamed(object.getTriple(), identities))
            : identities.getOrDefault(object, object));
  }

  private static Set<Set<String>> entities(Store store) {
    return identified(store).stream()
        .filter(cluster -> cluster.stream().allMatch(IRIS::isLocalEntity))
        .collect(toSet());
  }

  /** People whom more than one article names. */
  private static Set<Set<String>> people(List<ResolvedDocument> articles) {
    Map<String, Set<String>> byName = new TreeMap<>();
    for (ResolvedDocument article : articles) {
      for (ResolvedDocument.Mention mention : article.mentions()) {
        byName
            .computeIfAbsent(mention.entity().name(), k -> new TreeSet<>())
            .add(IRIS.entity(article.document().id(), mention.entity().name()));
      }
    }
    return byName.values().stream().filter(c -> c.size() > 1).collect(toSet());
  }

  @Test
  @DisplayName("the order in which documents come leaves no trace")
  void orderLeavesNoTrace() {
    try (Store store = store("one", "1");
        Store other = store("other", "1")) {
      articles.forEach(a -> put(store, a));
      shuffled().forEach(a -> put(other, a));
      assertThat(quads(other)).as("seed %d", seed).isEqualTo(quads(store));
    }
  }

  @Test
  @DisplayName("documents that were added and withdrawn leave no trace")
  void withdrawnLeavesNoTrace() {
    List<ResolvedDocument> order = shuffled();
    List<ResolvedDocument> kept = order.subList(0, 12);
    try (Store store = store("one", "1");
        Store other = store("other", "1")) {
      order.forEach(a -> put(store, a));
      store.follow(new Withdrawals(IRIS));
      order.subList(12, 20).forEach(a -> store.withdraw(a.document().id()));
      kept.forEach(a -> put(other, a));
      assertThat(quads(store)).as("seed %d", seed).isEqualTo(quads(other));
    }
  }

  @Test
  @DisplayName("a document put again is compared again, and only once")
  void putAgain() {
    try (Store store = store("one", "1")) {
      articles.forEach(a -> put(store, a));
      Set<Quad> before = quads(store);
      put(store, articles.get(3));
      assertThat(quads(store)).as("seed %d", seed).isEqualTo(before);
    }
  }

  @Test
  @DisplayName("a store without identities, or with those of other rules, catches up")
  void aStoreCatchesUp() {
    try (Store store = store("one", "1");
        Store other = Store.openOrCreate(folder.resolve("other"), IRIS)) {
      articles.forEach(a -> put(store, a));
      articles.forEach(a -> put(other, a));
      assertThat(clusters(other)).isEmpty();
      other.follow(new Identities(IRIS, ONTOLOGY, NOBODY, "0"));
      assertThat(clusters(other)).isEqualTo(clusters(store));
      assertThat(quads(other)).isNotEqualTo(quads(store));
      other.follow(new Identities(IRIS, ONTOLOGY, NOBODY, "1"));
      assertThat(quads(other)).as("seed %d", seed).isEqualTo(quads(store));
    }
  }

  @Test
  @DisplayName("links are written as records behind the documents, and what is compared by is not")
  void linksAreExported() {
    try (Store store = store("one", "1")) {
      articles.forEach(a -> put(store, a));
      List<String> records = exported(store, Format.JSONL).lines().toList();
      List<Link> links = store.read(d -> new IdentityGraph(d.asDatasetGraph(), IRIS).links());
      List<String> written = records.subList(records.size() - links.size(), records.size());
      assertThat(written).isNotEmpty().allSatisfy(r -> assertThat(r).contains("\"kind\":\"link\""));
      assertThat(written.get(0)).contains(links.get(0).from(), links.get(0).to());
      assertThat(written).anySatisfy(r -> assertThat(r).contains("same agents"));
      assertThat(exported(store, Format.TRIG))
          .contains("ch:identity")
          .doesNotContain("ch:accountIn");
      assertThat(exported(store, Format.TURTLE))
          .contains("ch:identity")
          .doesNotContain("ch:linkTo", "ch:accountIn");
    }
  }

  @Test
  @DisplayName("ids of records hold across documents, and a link has the id of both its ends")
  void idsHoldAcrossDocuments() throws IOException {
    try (Store store = store("one", "1")) {
      articles.forEach(a -> put(store, a));
      Map<String, Set<String>> documents = new TreeMap<>();
      List<JsonNode> links = new ArrayList<>();
      for (String line : exported(store, Format.JSONL).lines().toList()) {
        JsonNode record = new ObjectMapper().readTree(line);
        String kind = record.path("kind").asText();
        if (kind.equals("event")) {
          documents
              .computeIfAbsent(record.path("id").asText(), id -> new TreeSet<>())
              .add(record.path("doc").asText());
        } else if (kind.equals("link") && record.path("from").asText().contains("/event/")) {
          links.add(record);
        }
      }
      Set<Set<String>> together =
          documents.values().stream().filter(docs -> docs.size() > 1).collect(toSet());
      assertThat(together).as("seed %d", seed).isEqualTo(documentsOf(truth(articles)));
      assertThat(links)
          .isNotEmpty()
          .allSatisfy(l -> assertThat(documents).containsKey(l.path("id").asText()));
    }
  }

  private static Set<Set<String>> documentsOf(Set<Set<String>> clusters) {
    return clusters.stream()
        .map(c -> c.stream().map(e -> IRIS.docId(IRIS.documentOf(e))).collect(toSet()))
        .collect(toSet());
  }

  @Test
  @DisplayName(
      "an event that several articles tell knows how many, of how many publishers, and when")
  void reportsAreCounted() {
    try (Store store = store("one", "1")) {
      articles.forEach(a -> put(store, a));
      Node graph = NodeFactory.createURI(IRIS.identityGraph());
      Map<String, String> counted =
          store.read(
              d ->
                  d.asDatasetGraph().stream(graph, Node.ANY, Vocabulary.ACCOUNTS, Node.ANY)
                      .filter(q -> !IRIS.isLocalEntity(q.getSubject().getURI()))
                      .collect(
                          toMap(
                              q -> q.getSubject().getURI(),
                              q -> q.getObject().getLiteralLexicalForm())));
      assertThat(counted)
          .as("seed %d", seed)
          .isEqualTo(
              truth(articles).stream()
                  .collect(toMap(Collections::min, c -> Integer.toString(c.size()))));
    }
  }

  private static String exported(Store store, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return store.read(
        d -> {
          Export.of(IRIS, d).write(format, d, out);
          return out.toString(StandardCharsets.UTF_8);
        });
  }

  private Store store(String name, String version) {
    Store store = Store.openOrCreate(folder.resolve(name), IRIS);
    store.follow(new Identities(IRIS, ONTOLOGY, NOBODY, version));
    return store;
  }

  private static void put(Store store, ResolvedDocument article) {
    store.put(new GraphWriter(IRIS).write(article, "hash"));
  }

  private List<ResolvedDocument> shuffled() {
    List<ResolvedDocument> order = new ArrayList<>(articles);
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(toSet()));
  }

  private static Set<Set<String>> clusters(Store store) {
    return identified(store).stream()
        .filter(cluster -> cluster.stream().noneMatch(IRIS::isLocalEntity))
        .collect(toSet());
  }

  private static Set<Set<String>> identified(Store store) {
    Node graph = NodeFactory.createURI(IRIS.identityGraph());
    Node identity = Vocabulary.IDENTITY;
    return store.read(
        d -> {
          Map<String, Set<String>> members = new TreeMap<>();
          d.asDatasetGraph().stream(graph, Node.ANY, identity, Node.ANY)
              .forEach(
                  q ->
                      members
                          .computeIfAbsent(q.getObject().getURI(), k -> new TreeSet<>())
                          .add(q.getSubject().getURI()));
          return Set.copyOf(members.values());
        });
  }

  /** Events of the same sentence, if more than one article has it. */
  private static Set<Set<String>> truth(List<ResolvedDocument> articles) {
    Map<String, Set<String>> bySentence = new TreeMap<>();
    for (ResolvedDocument article : articles) {
      for (Event event : article.events()) {
        bySentence
            .computeIfAbsent(
                article.document().textAt(event.mentions().get(0).sentence()), k -> new TreeSet<>())
            .add(IRIS.event(article.document().id(), event.key()));
      }
    }
    return bySentence.values().stream().filter(c -> c.size() > 1).collect(toSet());
  }
}
