package io.chancery.merge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.correct.Claim;
import io.chancery.correct.Correction;
import io.chancery.correct.CorrectionException;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedIdentitiesTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer NOBODY = Gazetteer.load(List.of(), ONTOLOGY);

  @TempDir Path folder;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final List<ResolvedDocument> articles = new Stories(seed, 4).articles(15);
  private final List<Node> events =
      articles.stream().flatMap(a -> a.events().stream().map(e -> event(a, e))).toList();
  private final List<Node> people =
      articles.stream()
          .flatMap(a -> a.mentions().stream().map(m -> person(a, m.entity().name())))
          .distinct()
          .toList();

  private static Node event(ResolvedDocument article, Event event) {
    return NodeFactory.createURI(IRIS.event(article.document().id(), event.key()));
  }

  private static Node person(ResolvedDocument article, String name) {
    return NodeFactory.createURI(IRIS.entity(article.document().id(), name));
  }

  private static Correction by(Claim claim) {
    return new Correction(claim, "Vera", LocalDate.of(2026, 1, 2), null);
  }

  private Store store(String name) {
    Store store = Store.openOrCreate(folder.resolve(name), IRIS);
    store.follow(new Identities(IRIS, ONTOLOGY, NOBODY, "1"));
    return store;
  }

  private static void put(Store store, ResolvedDocument article) {
    store.put(new GraphWriter(IRIS).write(article, "hash"));
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(toSet()));
  }

  private static Set<Triple> view(Store store) {
    return store.read(d -> d.asDatasetGraph().getDefaultGraph().stream().collect(toSet()));
  }

  private static Map<String, String> identities(Store store) {
    return store.read(d -> new IdentityGraph(d.asDatasetGraph(), IRIS).identities());
  }

  private static boolean areOne(Store store, Node one, Node other) {
    String identity = identities(store).get(one.getURI());
    return identity != null && identity.equals(identities(store).get(other.getURI()));
  }

  /** Says only what differs: all of both is too long to read. */
  private <T> void assertEqual(Set<T> found, Set<T> expected) {
    Set<T> more = new HashSet<>(found);
    more.removeAll(expected);
    Set<T> missing = new HashSet<>(expected);
    missing.removeAll(found);
    assertThat(more).as("more, seed %d", seed).isEmpty();
    assertThat(missing).as("missing, seed %d", seed).isEmpty();
  }

  private Node any(List<Node> nodes) {
    return nodes.get(random.nextInt(nodes.size()));
  }

  /** Corrections that do not contradict each other, found by making them. */
  private List<Correction> corrections(Store store) {
    List<Correction> made = new ArrayList<>();
    while (made.size() < 24) {
      Correction correction = by(claim());
      try {
        store.correct(correction);
        made.add(correction);
      } catch (CorrectionException refused) {
        assertThat(refused).hasMessageContaining("[correct-");
      }
    }
    return made;
  }

  private Claim claim() {
    List<Node> nodes = random.nextBoolean() ? events : people;
    Node one = any(nodes);
    Node other = any(nodes);
    if (one.equals(other)) {
      return new Claim.Accept(any(events));
    }
    return switch (random.nextInt(4)) {
      case 0 -> new Claim.Reject(any(events));
      case 1 -> new Claim.Add(Triple.create(any(people), Vocabulary.ch("talksWith"), any(people)));
      case 2 -> Claim.Same.of(one, other);
      default -> Claim.Different.of(one, other);
    };
  }

  @Test
  @DisplayName("the order of documents and corrections, withdrawals and returns leave no trace")
  void orderLeavesNoTrace() {
    try (Store store = store("one");
        Store other = store("other")) {
      articles.forEach(a -> put(store, a));
      List<Correction> made = corrections(store);
      List<Runnable> steps = new ArrayList<>();
      articles.forEach(a -> steps.add(() -> put(other, a)));
      made.forEach(c -> steps.add(() -> other.correct(c)));
      Collections.shuffle(steps, random);
      steps.forEach(Runnable::run);
      assertEqual(quads(other), quads(store));
      articles.subList(2, 8).forEach(a -> store.withdraw(a.document().id()));
      articles.subList(2, 8).forEach(a -> put(store, a));
      put(store, articles.get(0));
      store.compact();
      assertEqual(quads(store), quads(other));
    }
  }

  /** That whom one article calls by one name is whom another calls by the other. */
  private List<Correction> namings(List<ResolvedDocument> told) {
    List<Node> everybody =
        told.stream()
            .flatMap(a -> a.mentions().stream().map(m -> person(a, m.entity().name())))
            .distinct()
            .toList();
    return everybody.stream()
        .filter(node -> node.getURI().contains("Vera"))
        .flatMap(
            node ->
                everybody.stream()
                    .filter(other -> other.getURI().endsWith(otherwise(node)))
                    .limit(1)
                    .map(other -> by(Claim.Same.of(node, other))))
        .toList();
  }

  private static String otherwise(Node named) {
    String letters = named.getURI().replaceAll(".*_Holm", "");
    return "/Ana" + letters + "_Toska" + letters;
  }

  @Test
  @DisplayName("who is found to be one under other names leaves no trace of when that was found")
  void foundToBeOne() {
    List<ResolvedDocument> told = new Stories(seed, 4, true).articles(10);
    try (Store store = store("one");
        Store other = store("other")) {
      told.forEach(a -> put(store, a));
      List<Correction> namings = namings(told);
      namings.forEach(store::correct);
      List<Runnable> steps = new ArrayList<>();
      told.forEach(a -> steps.add(() -> put(other, a)));
      namings.forEach(c -> steps.add(() -> other.correct(c)));
      Collections.shuffle(steps, random);
      steps.forEach(Runnable::run);
      assertEqual(quads(other), quads(store));
      Set<Quad> before = quads(store);
      told.subList(2, 6).forEach(a -> store.withdraw(a.document().id()));
      namings.forEach(store::undo);
      told.subList(2, 6).forEach(a -> put(store, a));
      namings.forEach(store::correct);
      assertEqual(quads(store), before);
    }
  }

  /**
   * All but what corrections remember of events, which they cannot where no document tells them.
   */
  private Set<Quad> withoutAnchors(Store store) {
    Set<Quad> quads = new HashSet<>(quads(store));
    quads.removeIf(
        quad ->
            quad.getGraph().getURI().equals(IRIS.correctionsGraph())
                && (quad.getPredicate().equals(Vocabulary.SPOKE_OF)
                    || quad.getSubject().getURI().contains("/spokeOf/")));
    return quads;
  }

  @Test
  @DisplayName("what is undone was never said; what is withdrawn was never there")
  void undoneLeavesNoTrace() {
    try (Store store = store("one");
        Store other = store("other")) {
      articles.forEach(a -> put(store, a));
      Set<Quad> before = quads(store);
      List<Correction> made = corrections(store);
      articles.subList(0, 5).forEach(a -> store.withdraw(a.document().id()));
      articles.subList(5, 15).forEach(a -> put(other, a));
      made.forEach(other::correct);
      assertEqual(withoutAnchors(store), withoutAnchors(other));
      Collections.shuffle(made, random);
      made.forEach(store::undo);
      articles.subList(0, 5).forEach(a -> put(store, a));
      assertEqual(quads(store), before);
    }
  }

  @Test
  @DisplayName("who leaves is missed by namesakes too who are reached by the word of people first")
  void reachedByTheWordOfPeople() {
    Entity falk = new NilEntity("Ana Falk", EntityType.Person, null, List.of());
    Entity holm = new NilEntity("Ida Holm", EntityType.Person, null, List.of());
    LocalDate day = LocalDate.of(2024, 3, 5);
    leaving(OfficeArticles.met("a", falk, holm, day), falk, holm, day);
    leaving(OfficeArticles.met("b", holm, falk, day), falk, holm, day);
  }

  private void leaving(ResolvedDocument leaving, Entity one, Entity two, LocalDate day) {
    Entity lang = new NilEntity("Otto Lang", EntityType.Person, null, List.of());
    String id = leaving.document().id();
    ResolvedDocument first = OfficeArticles.met("c", one, lang, day);
    List<ResolvedDocument> staying =
        List.of(
            first,
            OfficeArticles.met("d", two, lang, day),
            OfficeArticles.met("e", two, lang, day));
    Correction same = by(Claim.Same.of(person(leaving, two.name()), person(first, one.name())));
    try (Store store = store(id);
        Store other = store(id + " gone")) {
      put(store, leaving);
      store.correct(same);
      other.correct(same);
      staying.forEach(a -> put(store, a));
      staying.forEach(a -> put(other, a));
      store.withdraw(id);
      assertThat(identities(store)).isEqualTo(identities(other));
    }
  }

  @Test
  @DisplayName("people join and part what the machine did not, even within one document")
  void peopleWin() {
    try (Store store = store("one")) {
      articles.forEach(a -> put(store, a));
      ResolvedDocument article =
          articles.stream().filter(a -> a.events().size() > 1).findFirst().orElseThrow();
      Node one = event(article, article.events().get(0));
      Node two = event(article, article.events().get(1));
      store.correct(by(Claim.Same.of(one, two)));
      assertThat(areOne(store, one, two)).as("seed %d", seed).isTrue();
      Link link = store.read(d -> new IdentityGraph(d.asDatasetGraph(), IRIS).links()).get(0);
      Node from = NodeFactory.createURI(link.from());
      Node to = NodeFactory.createURI(link.to());
      assertThat(areOne(store, from, to)).as("seed %d", seed).isTrue();
      store.correct(by(Claim.Different.of(from, to)));
      assertThat(areOne(store, from, to)).as("seed %d", seed).isFalse();
    }
  }

  @Test
  @DisplayName("what is rejected is not in the view but in its document; what is added is there")
  void viewIsCorrected() {
    try (Store store = store("one")) {
      articles.forEach(a -> put(store, a));
      Set<Triple> before = view(store);
      Correction rejected = by(new Claim.Reject(events.get(0)));
      Triple statement =
          Triple.create(people.get(0), Vocabulary.ch("employer"), people.get(people.size() - 1));
      Correction added = by(new Claim.Add(statement));
      store.correct(rejected);
      store.correct(added);
      assertThat(view(store))
          .doesNotContain(Triple.create(events.get(0), Vocabulary.TYPE, Vocabulary.EVENT))
          .anyMatch(t -> t.getPredicate().equals(Vocabulary.ch("employer")));
      assertThat(quads(store)).anyMatch(q -> q.getSubject().equals(events.get(0)));
      store.undo(rejected);
      store.undo(added);
      assertEqual(view(store), before);
    }
  }
}
