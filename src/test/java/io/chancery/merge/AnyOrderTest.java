package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.export.Export;
import io.chancery.export.Format;
import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Papers that call people by their whole names, by surname, by a title with or without its state or
 * by office alone, tell who gets an office and who leaves it, and call bodies by letters. Of one
 * day several tell that somebody met one woman: whom they name, or some that they do not.
 */
class AnyOrderTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer KNOWN = Gazetteer.load(List.of(), ONTOLOGY);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 5);
  private static final int PAPERS = 20;
  private static final int KEPT = 12;

  private static final Entity TITLE = OfficeArticles.nil("Trade Minister", EntityType.Position);
  private static final OfficeArticles MINISTER =
      new OfficeArticles(
          OfficeArticles.nil("Trade Minister of Ruritania", EntityType.Position),
          OfficeArticles.nil("Ruritania", EntityType.Place));
  private static final OfficeArticles HARBOURS =
      new OfficeArticles(
          OfficeArticles.nil("Harbour Minister of Ruritania", EntityType.Position),
          OfficeArticles.nil("Ruritania", EntityType.Place));
  private static final Entity HOLDER = OfficeArticles.nil("Nora Feld", EntityType.Person);
  private static final Entity OTHER = OfficeArticles.nil("Ole Strand", EntityType.Person);
  private static final Entity GUEST = OfficeArticles.nil("Gus", EntityType.Person);
  private static final List<Entity> PEOPLE =
      people("Ilka Brandt", "Otto Brandt", "Brandt", "Eva Lang", "Lang", "Lang Eva");
  private static final List<Entity> BODIES =
      List.of("Atlas Barge Union", "Arctic Birch Union").stream()
          .map(name -> OfficeArticles.nil(name, EntityType.Organization))
          .toList();
  private static final List<Entity> LOOSE =
      List.of(
          OfficeArticles.nil("envoys", EntityType.Collective),
          OfficeArticles.nil("Brandt", EntityType.Person),
          OfficeArticles.nil("Ilka Brandt", EntityType.Person),
          OfficeArticles.nil("Otto Brandt", EntityType.Person));
  private static final Entity LETTERS = OfficeArticles.nil("ABU", EntityType.Organization);

  @TempDir Path folder;

  @RepeatedTest(8)
  @DisplayName("add and withdraw in any order leaves what would be without")
  void anyOrder(RepetitionInfo round) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<ResolvedDocument> papers = new ArrayList<>(harbours());
    int end = papers.size() + KEPT;
    for (int i = 0; i < PAPERS; i++) {
      papers.add(paper("d" + (char) ('a' + i), random));
    }
    papers.add(HARBOURS.named("hd", OTHER, MARCH.plusDays(1)));
    List<ResolvedDocument> kept = List.copyOf(papers.subList(0, end));
    List<ResolvedDocument> passing = papers.subList(end, papers.size());
    String as = "round " + round.getCurrentRepetition() + ", seed " + seed;
    try (Store plain = store("plain");
        Store other = store("other")) {
      kept.forEach(paper -> plain.put(OfficeArticles.graph(paper)));
      List<ResolvedDocument> all = new ArrayList<>(papers);
      Collections.shuffle(all, random);
      if (random.nextBoolean()) {
        other.putAll(all.stream().map(OfficeArticles::graph).toList());
      } else {
        all.forEach(paper -> other.put(OfficeArticles.graph(paper)));
      }
      List<ResolvedDocument> gone = new ArrayList<>(passing);
      Collections.shuffle(gone, random);
      gone.forEach(paper -> other.withdraw(paper.document().id()));
      assertThat(quads(other)).as(as).isEqualTo(quads(plain));
      assertThat(records(other)).as(as).isEqualTo(records(plain));
    }
  }

  /**
   * Who meets somebody by office and who does by name is one as long as no nearer paper says that
   * another holds the office; one that passes does, so that what they do is two until it is gone.
   * Who holds it is told first, so that a store that takes in these alone has no need to think
   * again.
   */
  private static List<ResolvedDocument> harbours() {
    return List.of(
        HARBOURS.named("hc", HOLDER, MARCH.plusDays(5)),
        HARBOURS.met("ha", GUEST, MARCH),
        OfficeArticles.met("hb", HOLDER, GUEST, MARCH));
  }

  private static ResolvedDocument paper(String id, Random random) {
    LocalDate day = MARCH.plusDays(random.nextInt(50));
    Entity who = any(PEOPLE, random);
    Entity partner = any(PEOPLE.subList(3, 4), random);
    return switch (random.nextInt(12)) {
      case 0 -> MINISTER.named(id, who, day);
      case 1 -> MINISTER.appointed(id, who, day);
      case 2 -> MINISTER.resigned(id, who, day);
      case 3, 4 -> MINISTER.met(id, partner, day);
      case 5 -> MINISTER.metAfter(id, who, day);
      case 6 -> OfficeArticles.holding(id, who, TITLE, day);
      case 7 ->
          random.nextBoolean()
              ? OfficeArticles.explained(id, any(BODIES, random), "ABU", partner, day)
              : OfficeArticles.met(id, LETTERS, partner, day);
      case 8, 9 -> OfficeArticles.met(id, any(LOOSE, random), partner, MARCH);
      case 10 -> MINISTER.met(id, partner, MARCH);
      default -> OfficeArticles.met(id, who, BODIES.get(0), day);
    };
  }

  private static List<Entity> people(String... names) {
    return List.of(names).stream()
        .map(name -> OfficeArticles.nil(name, EntityType.Person))
        .toList();
  }

  private static Entity any(List<Entity> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private Store store(String name) {
    Store store = Store.openOrCreate(folder.resolve(name), IRIS);
    store.follow(new Identities(IRIS, ONTOLOGY, KNOWN, "1"));
    return store;
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(Collectors.toSet()));
  }

  private static String records(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export export = new Export(IRIS, type -> null, iri -> KNOWN.byIri(iri).orElse(null));
    store.read(
        dataset -> {
          export.write(Format.JSONL, dataset, out);
          return out;
        });
    return out.toString(StandardCharsets.UTF_8);
  }
}
