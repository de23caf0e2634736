package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.correct.Claim;
import io.chancery.correct.Correction;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Interval;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesakeEventsTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer NOBODY = Gazetteer.load(List.of(), ONTOLOGY);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final Entity ENVOY = person("Ida Holm", null);

  @TempDir Path folder;

  private final long seed = new Random().nextLong();

  private static Entity person(String name, @Nullable String country) {
    return new NilEntity(name, EntityType.Person, country, List.of());
  }

  private Store store(String name) {
    Store store = Store.openOrCreate(folder.resolve(name), IRIS);
    store.follow(new Identities(IRIS, ONTOLOGY, NOBODY, "1"));
    return store;
  }

  @Test
  @DisplayName("what two namesakes do is two events, and one where they are one")
  void namesakes() {
    try (Store store = store("one")) {
      put(store, praise("a", person("Ana Tarbet", "KRS")));
      put(store, praise("b", person("Ana Tarbet", "VER")));
      put(store, praise("c", person("Ana Tarbet", "KRS")));
      assertThat(together(store, "a", "c")).isTrue();
      assertThat(together(store, "a", "b")).isFalse();
      assertThat(links(store)).noneMatch(link -> link.from().contains("doc/b"));
      put(store, praise("b", person("Ana Tarbet", "KRS")));
      assertThat(together(store, "a", "b")).isTrue();
    }
  }

  @Test
  @DisplayName("whom people call one or two does one thing or two, until that is undone")
  void corrected() {
    try (Store store = store("one")) {
      put(store, praise("a", person("Ana Tarbet", "KRS")));
      put(store, praise("b", person("Ana Tarbet", "VER")));
      Set<Quad> before = quads(store);
      Claim same = Claim.Same.of(tarbet("a"), tarbet("b"));
      store.correct(by(same));
      assertThat(together(store, "a", "b")).isTrue();
      store.undo(by(same));
      assertThat(quads(store)).isEqualTo(before);
      put(store, praise("b", person("Ana Tarbet", "KRS")));
      store.correct(by(Claim.Different.of(tarbet("a"), tarbet("b"))));
      assertThat(together(store, "a", "b")).isFalse();
    }
  }

  @Test
  @DisplayName("part of a name is anybody's who has it, unless it is known to be another's")
  void parts() {
    try (Store store = store("one")) {
      put(store, praise("a", person("Ana Tarbet", "KRS")));
      put(store, praise("b", person("Tarbet", null)));
      assertThat(together(store, "a", "b")).isTrue();
    }
  }

  @Test
  @DisplayName("in whatever order namesakes come and go, what they do is told apart alike")
  void order() {
    List<ResolvedDocument> articles = new ArrayList<>();
    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      String state = random.nextInt(3) == 0 ? null : random.nextBoolean() ? "KRS" : "VER";
      String name = random.nextInt(4) == 0 ? "Tarbet" : "Ana Tarbet";
      articles.add(praise("d" + i, person(name, state)));
    }
    try (Store store = store("one");
        Store other = store("other")) {
      articles.forEach(each -> put(store, each));
      Collections.shuffle(articles, random);
      articles.forEach(each -> put(other, each));
      assertThat(quads(other)).as("seed %d", seed).isEqualTo(quads(store));
      Collections.shuffle(articles, random);
      articles.subList(0, 5).forEach(each -> other.withdraw(each.document().id()));
      articles.subList(5, 10).forEach(each -> store.withdraw(each.document().id()));
      articles.subList(5, 10).forEach(each -> put(store, each));
      articles.subList(0, 5).forEach(each -> store.withdraw(each.document().id()));
      assertThat(quads(other)).as("seed %d", seed).isEqualTo(quads(store));
    }
  }

  private static Correction by(Claim claim) {
    return new Correction(claim, "Vera", DAY, null);
  }

  private static Node tarbet(String document) {
    return NodeFactory.createURI(IRIS.entity(document, "Ana Tarbet"));
  }

  private static boolean together(Store store, String one, String other) {
    return store.read(
        d -> {
          var identities = new IdentityGraph(d.asDatasetGraph(), IRIS).identities();
          String standing = identities.get(IRIS.event(one, "Praise-11"));
          return standing != null
              && standing.equals(identities.get(IRIS.event(other, "Praise-11")));
        });
  }

  private static List<Link> links(Store store) {
    return store.read(
        d ->
            new IdentityGraph(d.asDatasetGraph(), IRIS)
                .links().stream().filter(link -> link.from().contains("/event/")).toList());
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(Collectors.toSet()));
  }

  private static void put(Store store, ResolvedDocument article) {
    store.put(new GraphWriter(IRIS).write(article, "h"));
  }

  /** An article in which somebody praises an envoy. */
  private static ResolvedDocument praise(String id, Entity who) {
    String text = "%-10s praised Ida Holm.".formatted(who.name());
    Span sentence = new Span(0, text.length());
    Quote agent = new Quote(new Span(0, who.name().length()), who.name());
    Quote envoy = new Quote(new Span(19, 27), "Ida Holm");
    Event event =
        new Event(
            "Praise-11",
            "Praise",
            "praises",
            List.of(new Participant.OfEntity(who, agent)),
            List.of(new Participant.OfEntity(ENVOY, envoy)),
            null,
            null,
            new EventTime(new Interval(DAY, DAY), "then"),
            null,
            Factuality.Actual,
            null,
            List.of(
                new Event.Mention(
                    new Quote(new Span(11, 18), "praised"), false, sentence, "p-1", 0.9)));
    return new ResolvedDocument(
        new Document(id, text, new Source(id, "The Gazette", DAY, null, "en"), List.of()),
        List.of(sentence),
        List.of(
            new ResolvedDocument.Mention(agent, who), new ResolvedDocument.Mention(envoy, ENVOY)),
        List.of(),
        List.of(),
        List.of(event),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
