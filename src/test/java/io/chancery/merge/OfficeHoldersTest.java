package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
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
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeHoldersTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer NOBODY = Gazetteer.load(List.of(), ONTOLOGY);
  private static final Entity STATE = OfficeArticles.nil("Ruritania", EntityType.Place);
  private static final Entity OFFICE =
      OfficeArticles.nil("Transport Minister of Ruritania", EntityType.Position);
  private static final Entity BRANDT = OfficeArticles.nil("Ilka Brandt", EntityType.Person);
  private static final Entity FALK = OfficeArticles.nil("Otto Falk", EntityType.Person);
  private static final Entity LANG = OfficeArticles.nil("Eva Lang", EntityType.Person);
  private static final OfficeArticles ARTICLES = new OfficeArticles(OFFICE, STATE);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 5);

  @TempDir Path folder;

  @Test
  @DisplayName(
      "what one paper says of an office holder is learnt for another that names the office")
  void learnt() {
    try (Store store = store("one")) {
      store.put(OfficeArticles.graph(ARTICLES.met("z", LANG, MARCH.plusDays(15))));
      assertThat(agents(store)).containsExactly(in("z", "Transport_Minister_of_Ruritania"));
      store.put(OfficeArticles.graph(ARTICLES.named("b", BRANDT, MARCH)));
      store.put(OfficeArticles.graph(ARTICLES.named("c", FALK, MARCH.plusYears(1))));
      store.put(OfficeArticles.graph(ARTICLES.met("a", LANG, MARCH.plusYears(1).plusDays(3))));
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
      store.put(OfficeArticles.graph(ARTICLES.met("a", LANG, MARCH.plusDays(15))));
      store.put(OfficeArticles.graph(ARTICLES.named("b", BRANDT, MARCH)));
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
          random.nextBoolean()
              ? ARTICLES.met("d" + each, LANG, day)
              : ARTICLES.named("d" + each, holder, day));
    }
    try (Store store = store("one");
        Store other = store("other")) {
      articles.subList(0, 5).forEach(article -> store.put(OfficeArticles.graph(article)));
      Collections.shuffle(articles, random);
      articles.forEach(article -> other.put(OfficeArticles.graph(article)));
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
}
