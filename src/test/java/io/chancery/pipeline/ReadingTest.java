package io.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Profile;
import io.chancery.ingest.Accepted;
import io.chancery.ingest.Outcome;
import io.chancery.ingest.Reason;
import io.chancery.ingest.Refused;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingTest {

  private static final Models PLAIN = profile -> PlainAnnotator::annotate;

  @TempDir private Path folder;
  private final List<ResolvedDocument> resolved = new ArrayList<>();

  @Test
  void a_sentence_goes_in_and_an_event_with_its_two_participants_comes_out() {
    read(1, PLAIN, Town.accepted(List.of(Town.article("short", "Belmonte met Toska."))));
    assertThat(resolved)
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.events())
                  .singleElement()
                  .satisfies(event -> assertThat(event.type()).isEqualTo("Meet"));
              assertThat(document.mentions())
                  .extracting(mention -> mention.entity().name())
                  .contains("Belmonte", "Toska");
            });
  }

  @Test
  void two_threads_give_what_one_gives_in_the_same_order() {
    read(1, PLAIN, Town.accepted(Town.articles(24)));
    List<ResolvedDocument> alone = List.copyOf(resolved);
    resolved.clear();
    read(2, PLAIN, Town.accepted(Town.articles(24)));
    assertThat(resolved).hasSize(24).isEqualTo(alone);
  }

  @Test
  void a_document_that_breaks_the_reader_is_refused_by_name_and_the_others_are_read() {
    Report report = read(2, profile -> ReadingTest::breakOnFive, Town.accepted(Town.articles(9)));
    assertThat(report.counts().documents()).isEqualTo(8);
    assertThat(report.refusals())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.input()).isEqualTo("article-05");
              assertThat(refusal.code()).isEqualTo("reader-failed");
              assertThat(refusal.message()).contains("five is too much");
            });
    assertThat(resolved).hasSize(8);
  }

  @Test
  void a_text_nested_deeper_than_the_reader_can_follow_is_refused_too() {
    Report report = read(1, profile -> ReadingTest::nest, Town.accepted(Town.articles(1)));
    assertThat(report.refusals()).hasSize(1);
  }

  @Test
  void inputs_that_could_not_be_opened_are_in_the_report_with_their_reason() {
    Outcome refused = new Refused("pier.pdf", Reason.BINARY, "is binary");
    Report report =
        read(1, PLAIN, Stream.concat(Stream.of(refused), Town.accepted(Town.articles(1))));
    assertThat(report.remarks()).isEqualTo("refused pier.pdf: binary: is binary\n");
    assertThat(report.refusedSome()).isTrue();
    assertThat(resolved).hasSize(1);
  }

  @Test
  void a_document_without_a_day_is_named_in_the_report() {
    Document undated = new Document("undated", "Belmonte met Toska.", Source.unknown(), List.of());
    Report report = read(1, PLAIN, Stream.of(new Accepted(undated)));
    assertThat(report.remarks()).startsWith("undated undated: ").contains("--published");
    assertThat(report.refusedSome()).isFalse();
  }

  @Test
  void kept_parses_spare_the_models() {
    AtomicInteger loads = new AtomicInteger();
    Models counting = profile -> count(loads);
    Setup setup = Town.setup(2).keepingParses(folder);
    for (int run = 0; run < 2; run++) {
      Reading.prepare(setup, counting, Progress.NONE)
          .read(Town.accepted(Town.articles(6)), u -> resolved.add(u.resolved()));
    }
    assertThat(loads).hasValue(1);
    assertThat(resolved.subList(6, 12)).isEqualTo(resolved.subList(0, 6));
  }

  @Test
  void no_documents_need_no_models() {
    Report report = read(1, ReadingTest::missing, Stream.of());
    assertThat(report.counts().documents()).isZero();
    assertThat(report.figures()).contains("nothing had to be read");
  }

  @Test
  void models_that_cannot_be_loaded_stop_the_run_instead_of_refusing_every_document() {
    assertThatThrownBy(() -> read(2, ReadingTest::missing, Town.accepted(Town.articles(3))))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("--profile fast");
  }

  @Test
  void the_report_counts_what_was_read() {
    Document document = Town.article("town", "Belmonte met Toska.\nToska praised Marek.");
    Report report = read(1, PLAIN, Town.accepted(List.of(document)));
    assertThat(report.counts().tokens()).isEqualTo(8);
    assertThat(report.counts().sentences()).isEqualTo(2);
    assertThat(report.counts().events()).isEqualTo(2);
    assertThat(report.figures()).contains("documents  1 read, 0 unchanged, 0 refused");
    assertThat(report.times().ownShare()).isPositive();
  }

  private Report read(int jobs, Models models, Stream<Outcome> inputs) {
    return Reading.prepare(Town.setup(jobs), models, Progress.NONE)
        .read(inputs, understood -> resolved.add(understood.resolved()));
  }

  private static AnnotatedDocument breakOnFive(Document document) {
    if (document.id().endsWith("5")) {
      throw new IllegalArgumentException("five is too much");
    }
    return PlainAnnotator.annotate(document);
  }

  @SuppressWarnings("InfiniteRecursion")
  private static AnnotatedDocument nest(Document document) {
    return nest(document);
  }

  private static Function<Document, AnnotatedDocument> count(AtomicInteger loads) {
    loads.incrementAndGet();
    return PlainAnnotator::annotate;
  }

  private static Function<Document, AnnotatedDocument> missing(Profile profile) {
    throw new IllegalStateException("no models of " + profile);
  }
}
