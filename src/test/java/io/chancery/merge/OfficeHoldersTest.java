package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Statement;
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
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeHoldersTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer NOBODY = Gazetteer.load(List.of(), ONTOLOGY);
  private static final Entity STATE = nil("Ruritania", EntityType.Place);
  private static final Entity OFFICE = nil("Transport Minister of Ruritania", EntityType.Position);
  private static final Entity BRANDT = nil("Ilka Brandt", EntityType.Person);
  private static final Entity FALK = nil("Otto Falk", EntityType.Person);
  private static final Entity LANG = nil("Eva Lang", EntityType.Person);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 5);

  @TempDir Path folder;

  @Test
  @DisplayName(
      "what one paper says of an office holder is learnt for another that names the office")
  void learnt() {
    try (Store store = store("one")) {
      store.put(graph(met("z", OFFICE, MARCH.plusDays(15))));
      assertThat(agents(store)).containsExactly(in("z", "Transport_Minister_of_Ruritania"));
      store.put(graph(named("b", BRANDT, MARCH)));
      store.put(graph(named("c", FALK, MARCH.plusYears(1))));
      store.put(graph(met("a", OFFICE, MARCH.plusYears(1).plusDays(3))));
      assertThat(agents(store))
          .containsExactlyInAnyOrder(in("b", "Ilka_Brandt"), in("c", "Otto_Falk"));
      Triple told = triple(in("b", "Ilka_Brandt"), "meets", in("a", "Eva_Lang"));
      assertThat(view(store)).contains(told);
    }
  }

  @Test
  @DisplayName("an office stays an office, with its name and its state, whoever holds it")
  void office() {
    try (Store store = store("one")) {
      store.put(graph(met("a", OFFICE, MARCH.plusDays(15))));
      store.put(graph(named("b", BRANDT, MARCH)));
      Node office = in("a", "Transport_Minister_of_Ruritania");
      Node brandt = in("b", "Ilka_Brandt");
      Triple state = triple(office, "positionOf", in("a", "Ruritania"));
      assertThat(view(store))
          .contains(state, Triple.create(office, Vocabulary.TYPE, Vocabulary.OFFICE));
      assertThat(view(store))
          .doesNotContain(Triple.create(brandt, Vocabulary.TYPE, Vocabulary.OFFICE));
      assertThat(labels(store, brandt)).containsExactly("Ilka Brandt");
      assertThat(labels(store, office)).containsExactly("Transport Minister of Ruritania");
    }
  }

  @Test
  @DisplayName("whatever order papers come in, and whatever was withdrawn, holders are the same")
  void order() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<ResolvedDocument> articles = new ArrayList<>();
    for (int each = 0; each < 8; each++) {
      LocalDate day = MARCH.plusDays(random.nextInt(150));
      Entity holder = random.nextBoolean() ? BRANDT : FALK;
      articles.add(
          random.nextBoolean() ? met("d" + each, OFFICE, day) : named("d" + each, holder, day));
    }
    try (Store store = store("one");
        Store other = store("other")) {
      articles.subList(0, 5).forEach(article -> store.put(graph(article)));
      Collections.shuffle(articles, random);
      articles.forEach(article -> other.put(graph(article)));
      articles.stream()
          .map(article -> article.document().id())
          .filter(id -> id.compareTo("d5") >= 0)
          .forEach(other::withdraw);
      assertThat(quads(other)).as("seed %d", seed).isEqualTo(quads(store));
    }
  }

  private Store store(String name) {
    Store store = Store.openOrCreate(folder.resolve(name), IRIS);
    store.follow(new Identities(IRIS, ONTOLOGY, NOBODY, "1"));
    return store;
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(Collectors.toSet()));
  }

  private static Set<Triple> view(Store store) {
    return store.read(
        d -> d.asDatasetGraph().getDefaultGraph().stream().collect(Collectors.toSet()));
  }

  private static List<Node> agents(Store store) {
    return view(store).stream()
        .filter(triple -> triple.getPredicate().equals(Vocabulary.ch("agent")))
        .map(Triple::getObject)
        .toList();
  }

  private static List<String> labels(Store store, Node node) {
    return view(store).stream()
        .filter(t -> t.getSubject().equals(node) && t.getPredicate().equals(Vocabulary.LABEL))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static Triple triple(Node subject, String predicate, Node object) {
    return Triple.create(subject, Vocabulary.ch(predicate), object);
  }

  private static Node in(String document, String name) {
    return NodeFactory.createURI(IRIS.entity(document, name.replace('_', ' ')));
  }

  private static Graph graph(ResolvedDocument article) {
    return new GraphWriter(IRIS).write(article, "hash");
  }

  private static Entity nil(String name, EntityType type) {
    return new NilEntity(name, type, null, List.of());
  }

  /** An article that says who holds the office. */
  private static ResolvedDocument named(String id, Entity holder, LocalDate day) {
    String text = OFFICE.name() + " is " + holder.name() + ".";
    List<Relation> relations =
        List.of(
            relation(text, OFFICE, "positionOf", STATE),
            relation(text, holder, "holdsPosition", OFFICE));
    return article(id, text, day, List.of(OFFICE, STATE, holder), List.of(), relations);
  }

  /** An article that tells of a meeting with whoever holds the office. */
  private static ResolvedDocument met(String id, Entity who, LocalDate day) {
    String text = who.name() + " met " + LANG.name() + ".";
    Participant.OfEntity agent = new Participant.OfEntity(who, quote(text, who.name()));
    Participant.OfEntity recipient = new Participant.OfEntity(LANG, quote(text, LANG.name()));
    Event.Mention mention =
        new Event.Mention(quote(text, "met"), false, new Span(0, text.length()), "meet-1", 0.9);
    Event event =
        new Event(
            "Meet-1",
            "Meet",
            "Meet",
            List.of(agent),
            List.of(recipient),
            null,
            null,
            null,
            null,
            Factuality.Actual,
            null,
            List.of(mention));
    List<Relation> relations = List.of(relation(text, who, "positionOf", STATE));
    return article(id, text, day, List.of(who, STATE, LANG), List.of(event), relations);
  }

  private static ResolvedDocument article(
      String id,
      String text,
      LocalDate day,
      List<Entity> entities,
      List<Event> events,
      List<Relation> relations) {
    return new ResolvedDocument(
        new Document(id, text, new Source(id, "The Gazette", day, null, "en"), List.of()),
        List.of(new Span(0, text.length())),
        entities.stream()
            .map(each -> new ResolvedDocument.Mention(quote(text, each.name()), each))
            .toList(),
        List.of(),
        List.of(),
        events,
        List.of(),
        events.stream().flatMap(OfficeHoldersTest::statements).toList(),
        relations,
        List.of());
  }

  private static Stream<Statement> statements(Event event) {
    Participant.OfEntity agent = event.agents().get(0);
    Participant.OfEntity recipient = event.recipients().get(0);
    return Stream.of(
        new Statement(agent, "meets", recipient, event.key(), Factuality.Actual, null));
  }

  private static Relation relation(String text, Entity one, String predicate, Entity other) {
    Relation.Mention mention = new Relation.Mention(quote(text, text), "title-1", 0.9);
    return new Relation(
        new Participant.OfEntity(one, quote(text, one.name())),
        predicate,
        new Participant.OfEntity(other, quote(text, other.name())),
        Factuality.Actual,
        null,
        List.of(mention));
  }

  private static Quote quote(String text, String words) {
    int begin = text.indexOf(words);
    return new Quote(new Span(begin, begin + words.length()), words);
  }
}
