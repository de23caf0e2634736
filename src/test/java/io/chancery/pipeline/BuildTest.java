package io.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.annotate.Profile;
import io.chancery.export.Export;
import io.chancery.export.Format;
import io.chancery.store.Store;
import io.chancery.store.StoredDocument;
import io.chancery.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildTest {

  private static final Models PLAIN = profile -> PlainAnnotator::annotate;
  private static final Models NONE =
      profile -> {
        throw new IllegalStateException("nothing must be parsed");
      };

  @TempDir private Path folder;

  @Test
  void what_did_not_change_is_not_read_again_and_needs_no_models() {
    assertThat(build("store", PLAIN, Town.articles(5)).counts().documents()).isEqualTo(5);
    Report again = build("store", NONE, Town.articles(5));
    assertThat(again.counts().unchanged()).isEqualTo(5);
    assertThat(again.counts().documents()).isZero();
    assertThat(again.figures()).contains("nothing had to be read");
  }

  @Test
  void a_changed_document_is_read_again_alone_and_replaces_the_old_one() {
    build("store", PLAIN, Town.articles(3));
    List<Document> changed = new ArrayList<>(Town.articles(3));
    changed.set(1, Town.article("article-01", "Marek visited Belmonte."));
    Report report = build("store", PLAIN, changed);
    assertThat(report.counts().documents()).isEqualTo(1);
    assertThat(report.replaced()).containsExactly("article-01");
    assertThat(report.figures()).contains("1 read, 2 unchanged, 0 refused, 1 replaced");
    assertThat(report.remarks()).contains("replaced article-01: the store had another text");
    assertThat(exported("store")).contains("Marek visited Belmonte.").isEqualTo(fresh(changed));
  }

  @Test
  void a_changed_entities_file_has_everything_read_again() throws IOException {
    build("store", PLAIN, Town.articles(2));
    Setup setup = Town.setup(1);
    Path more =
        Files.writeString(
            folder.resolve("more.ttl"),
            """
            @prefix ch: <https://w3id.org/chancery/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <https://example.org/Belmonte> a ch:Person ; rdfs:label "Belmonte"@en .
            """);
    List<Path> entities = Stream.concat(setup.entities().stream(), Stream.of(more)).toList();
    Setup wider =
        new Setup(setup.profile(), setup.ontology(), entities, setup.iris(), 1, setup.parses());
    Report again = build("store", wider, PLAIN, Town.articles(2));
    assertThat(again.counts().documents()).isEqualTo(2);
    assertThat(again.replaced()).isEmpty();
    assertThat(exported("store")).contains("https://example.org/Belmonte");
  }

  @Test
  void a_build_that_is_stopped_leaves_whole_documents_and_goes_on_when_run_again() {
    assertThatThrownBy(() -> stopAfterFour(Town.articles(10))).hasMessage("killed");
    try (Store store = Store.open(folder.resolve("store"))) {
      assertThat(store.documents())
          .extracting(StoredDocument::id)
          .containsExactly("article-00", "article-01", "article-02", "article-03");
    }
    Report rest = build("store", PLAIN, Town.articles(10));
    assertThat(rest.counts().unchanged()).isEqualTo(4);
    assertThat(rest.counts().documents()).isEqualTo(6);
    assertThat(exported("store")).isEqualTo(fresh(Town.articles(10)));
  }

  @Test
  void threads_and_the_order_of_documents_change_nothing_in_the_store() {
    long seed = System.nanoTime();
    List<Document> shuffled = new ArrayList<>(Town.articles(12));
    Collections.shuffle(shuffled, new Random(seed));
    build("store", Town.setup(2), PLAIN, shuffled);
    assertThat(exported("store")).as("seed %d", seed).isEqualTo(fresh(Town.articles(12)));
  }

  @Test
  void the_store_knows_the_ontology_and_the_entities_as_well() {
    build("store", PLAIN, Town.articles(1));
    String all = exported("store");
    assertThat(all).contains("<https://w3id.org/chancery/id/graph/known>");
    assertThat(all).contains("<https://w3id.org/chancery/ns#Condemn> <http://www.w3.org/2000/01/");
    assertThat(all).doesNotContain("_:");
  }

  private Report build(String name, Models models, List<Document> documents) {
    return build(name, Town.setup(1), models, documents);
  }

  private Report build(String name, Setup setup, Models models, List<Document> documents) {
    try (Store store = Store.openOrCreate(folder.resolve(name), setup.iris())) {
      return Build.into(store, setup, models, Progress.NONE).read(Town.accepted(documents));
    }
  }

  private void stopAfterFour(List<Document> documents) {
    Setup setup = Town.setup(2);
    try (Store store = Store.openOrCreate(folder.resolve("store"), setup.iris())) {
      Build.into(store, setup, PLAIN, new StopAfter(4)).read(Town.accepted(documents));
    }
  }

  private String fresh(List<Document> documents) {
    build("fresh", PLAIN, documents);
    return exported("fresh");
  }

  private String exported(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Store.open(folder.resolve(name))) {
      Export export = new Export(store.iris(), type -> null, iri -> null);
      store.read(
          dataset -> {
            export.write(Format.NQUADS, dataset, out);
            return out;
          });
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Stops the run as a kill would, between two documents. */
  private record StopAfter(int documents) implements Progress {
    @Override
    public void loading(Profile profile) {}

    @Override
    public void read(int done, double tokensPerSecond) {
      if (done == documents) {
        throw new IllegalStateException("killed");
      }
    }
  }
}
