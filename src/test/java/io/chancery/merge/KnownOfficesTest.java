package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.export.Export;
import io.chancery.export.Format;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offices that are known before reading, of whose holder nothing is known on the day. */
class KnownOfficesTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final String KNOWN =
      """
      # Ruritania, its minister and two people.
      @prefix ch: <https://w3id.org/chancery/ns#> .
      @prefix id: <https://w3id.org/chancery/id/> .
      @prefix lex: <https://w3id.org/chancery/lexicon#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      id:Ruritania a ch:Country ; rdfs:label "Ruritania"@en ; ch:iso3 "RUR" .
      id:Minister a ch:Position ; rdfs:label "Foreign Minister of Ruritania"@en ;
        ch:positionOf id:Ruritania ; ch:portfolio "foreign affairs" .
      lex:title-foreign-minister a lex:Title , lex:OfState ; rdfs:label "Foreign Minister"@en ;
        lex:form "foreign minister"@en ; lex:plural "foreign ministers"@en ; ch:portfolio "foreign affairs" .
      id:Ilka_Brandt a ch:Person ; rdfs:label "Ilka Brandt"@en ; ch:country id:Ruritania .
      id:Ruud_Holm a ch:Person ; rdfs:label "Ruud Holm"@en ; ch:country id:Ruritania .
      id:Ruud_Holm-Minister a ch:Tenure ; ch:holder id:Ruud_Holm ; ch:position id:Minister ;
        ch:start "2019-01-01"^^xsd:date ; ch:end "2020-01-01"^^xsd:date .
      """;
  private static final Entity FALK = OfficeArticles.nil("Otto Falk", EntityType.Person);
  private static final Entity LANG = OfficeArticles.nil("Eva Lang", EntityType.Person);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 5);
  private static final Node OFFICE = id("Minister");

  @TempDir Path folder;

  private Gazetteer gazetteer;
  private OfficeArticles articles;
  private Entity brandt;

  @BeforeEach
  void know() throws Exception {
    Path file = Files.writeString(folder.resolve("known.ttl"), KNOWN);
    gazetteer = Gazetteer.load(List.of(file), ONTOLOGY);
    articles = new OfficeArticles(known("Minister"), known("Ruritania"));
    brandt = known("Ilka_Brandt");
  }

  @Test
  @DisplayName("before and after are two people, and what one paper tells of each others learn")
  void learnt() {
    try (Store store = store("one")) {
      store.put(OfficeArticles.graph(articles.met("z", brandt, MARCH.plusDays(15))));
      assertThat(agents(store)).containsExactly(OFFICE);
      store.put(OfficeArticles.graph(articles.named("b", FALK, MARCH)));
      store.put(OfficeArticles.graph(articles.named("c", LANG, MARCH.plusYears(1))));
      store.put(OfficeArticles.graph(articles.met("a", brandt, MARCH.plusYears(1).plusDays(3))));
      Node falk = in("b", "Otto Falk");
      Node lang = in("c", "Eva Lang");
      assertThat(agents(store)).containsExactlyInAnyOrder(falk, lang);
      assertThat(view(store))
          .contains(meets(falk, id("Ilka_Brandt")), meets(lang, id("Ilka_Brandt")));
      assertThat(view(store))
          .noneMatch(triple -> triple.getSubject().equals(OFFICE) && isMeeting(triple));
      assertThat(records(store)).contains("\"id\":\"" + falk + "\",\"name\":\"Foreign Minister");
    }
  }

  @Test
  @DisplayName("the office stays what it is, and the document that names it says what it said")
  void office() {
    try (Store store = store("one")) {
      store.put(OfficeArticles.graph(articles.met("z", LANG, MARCH)));
      Set<Quad> before = quads(store, "z");
      store.put(OfficeArticles.graph(articles.named("b", FALK, MARCH)));
      Node falk = in("b", "Otto Falk");
      assertThat(quads(store, "z")).isEqualTo(before);
      assertThat(view(store))
          .contains(
              Triple.create(OFFICE, Vocabulary.TYPE, Vocabulary.OFFICE),
              Triple.create(OFFICE, Vocabulary.ch("positionOf"), id("Ruritania")),
              Triple.create(falk, Vocabulary.ch("holdsPosition"), OFFICE))
          .doesNotContain(
              Triple.create(falk, Vocabulary.TYPE, Vocabulary.OFFICE),
              Triple.create(falk, Vocabulary.ch("positionOf"), id("Ruritania")));
    }
  }

  @Test
  @DisplayName("what nobody names a holder for is still said of the office, beside what is learnt")
  void unnamed() {
    try (Store store = store("one")) {
      store.put(OfficeArticles.graph(articles.met("y", brandt, MARCH.plusYears(2))));
      store.put(OfficeArticles.graph(articles.met("z", brandt, MARCH)));
      store.put(OfficeArticles.graph(articles.named("b", FALK, MARCH)));
      Triple learnt = meets(in("b", "Otto Falk"), id("Ilka_Brandt"));
      assertThat(view(store)).contains(learnt, meets(OFFICE, id("Ilka_Brandt")));
      store.withdraw("y");
      assertThat(view(store)).contains(learnt).doesNotContain(meets(OFFICE, id("Ilka_Brandt")));
      store.withdraw("b");
      assertThat(view(store)).contains(meets(OFFICE, id("Ilka_Brandt"))).doesNotContain(learnt);
    }
  }

  @Test
  @DisplayName("somebody known who got the office later is learnt too, by every paper that says so")
  void knownHolder() {
    try (Store store = store("one")) {
      store.put(OfficeArticles.graph(articles.named("b", brandt, MARCH)));
      store.put(OfficeArticles.graph(articles.named("c", brandt, MARCH.plusDays(20))));
      store.put(OfficeArticles.graph(articles.met("z", LANG, MARCH.plusDays(10))));
      assertThat(agents(store)).containsExactly(id("Ilka_Brandt"));
      store.put(OfficeArticles.graph(articles.named("d", FALK, MARCH.plusDays(15))));
      assertThat(agents(store)).containsExactly(OFFICE);
    }
  }

  @Test
  @DisplayName("who is told by part of his name and by title alone is whoever holds the office")
  void partlyNamed() {
    Entity falk = OfficeArticles.nil("Falk", EntityType.Person);
    Entity title = OfficeArticles.nil("Foreign Minister", EntityType.Position);
    try (Store store = store("one")) {
      store.put(OfficeArticles.graph(OfficeArticles.holding("c", falk, title, MARCH.plusDays(4))));
      assertThat(identity(store, in("c", "Falk"))).isEmpty();
      store.put(OfficeArticles.graph(articles.named("b", FALK, MARCH)));
      store.put(OfficeArticles.graph(articles.met("z", LANG, MARCH.plusDays(6))));
      assertThat(identity(store, in("c", "Falk"))).contains(in("b", "Otto Falk"));
      assertThat(agents(store)).containsExactly(in("b", "Otto Falk"));
      store.withdraw("b");
      assertThat(identity(store, in("c", "Falk"))).isEmpty();
      assertThat(agents(store)).containsExactly(OFFICE);
    }
  }

  @Test
  @DisplayName("who is known to hold it on the day is learnt from no paper")
  void filled() {
    LocalDate then = LocalDate.of(2019, 5, 1);
    try (Store store = store("one")) {
      store.put(OfficeArticles.graph(articles.named("b", FALK, then)));
      store.put(OfficeArticles.graph(articles.met("z", LANG, then)));
      assertThat(agents(store)).containsExactly(OFFICE);
    }
  }

  @Test
  @DisplayName("whatever order papers come in, and whatever was withdrawn, holders are the same")
  void order() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Entity> holders = List.of(brandt, FALK, LANG);
    List<ResolvedDocument> all = new ArrayList<>();
    for (int each = 0; each < 10; each++) {
      LocalDate day = MARCH.plusDays(random.nextInt(150));
      Entity somebody = holders.get(random.nextInt(3));
      all.add(
          random.nextBoolean()
              ? articles.met("d" + each, somebody, day)
              : articles.named("d" + each, somebody, day));
    }
    try (Store store = store("one");
        Store other = store("other")) {
      all.subList(0, 6).forEach(article -> store.put(OfficeArticles.graph(article)));
      Collections.shuffle(all, random);
      other.putAll(all.stream().map(OfficeArticles::graph).toList());
      all.stream()
          .map(article -> article.document().id())
          .filter(id -> id.compareTo("d6") >= 0)
          .forEach(other::withdraw);
      assertThat(quads(other)).as("seed %d", seed).isEqualTo(quads(store));
      assertThat(records(other)).as("seed %d", seed).isEqualTo(records(store));
    }
  }

  private Entity known(String name) {
    return new LinkedEntity(gazetteer.byIri(id(name).getURI()).orElseThrow(), "RUR", List.of());
  }

  private Store store(String name) {
    Store store = Store.openOrCreate(folder.resolve(name), IRIS);
    store.follow(new Identities(IRIS, ONTOLOGY, gazetteer, "1"));
    return store;
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(Collectors.toSet()));
  }

  private static Set<Quad> quads(Store store, String document) {
    Node graph = NodeFactory.createURI(IRIS.document(document));
    return quads(store).stream()
        .filter(quad -> quad.getGraph().equals(graph))
        .collect(Collectors.toSet());
  }

  private String records(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export export = new Export(IRIS, type -> null, iri -> gazetteer.byIri(iri).orElse(null));
    store.read(
        dataset -> {
          export.write(Format.JSONL, dataset, out);
          return out;
        });
    return out.toString(StandardCharsets.UTF_8);
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

  private static boolean isMeeting(Triple triple) {
    return triple.getPredicate().equals(Vocabulary.ch("meets"));
  }

  private static Optional<Node> identity(Store store, Node who) {
    return quads(store).stream()
        .filter(quad -> quad.getSubject().equals(who))
        .filter(quad -> quad.getPredicate().equals(Vocabulary.IDENTITY))
        .map(Quad::getObject)
        .findFirst();
  }

  private static Triple meets(Node one, Node other) {
    return Triple.create(one, Vocabulary.ch("meets"), other);
  }

  private static Node in(String document, String name) {
    return NodeFactory.createURI(IRIS.entity(document, name));
  }

  private static Node id(String name) {
    return NodeFactory.createURI(Iris.DEFAULT_BASE + name);
  }
}
