package io.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.chancery.pipeline.SeedDocuments;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The records of seeds/documents, read by the best models. The facts among them (events,
 * statements, relations) are the files in golden/, which {@code -Dchancery.rewrite=true} writes
 * anew: read the difference before committing it.
 */
final class GoldenRecordsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/io/chancery/export/golden");
  private static final Set<String> REREAD =
      Set.of("calls-before-beijing", "two-secretaries-to-asia", "port-istria");

  private final Records records = SeedDocuments.records();

  static Stream<ResolvedDocument> articles() {
    return SeedDocuments.resolved().stream();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void the_facts_of_each_article_are_the_golden_ones(ResolvedDocument article) throws IOException {
    Path file = GOLDEN.resolve(article.document().id() + ".jsonl");
    List<String> facts = records.of(article).stream().filter(GoldenRecordsTest::isFact).toList();
    if (Boolean.getBoolean("chancery.rewrite")) {
      Files.createDirectories(GOLDEN);
      Files.write(file, facts);
    }
    assertThat(difference(Files.readAllLines(file), facts))
        .as("%s; rewrite with -Dchancery.rewrite=true", file)
        .isEmpty();
  }

  @Test
  void there_is_no_golden_file_without_an_article() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(f -> f.getFileName().toString().replace(".jsonl", "")))
          .containsExactlyInAnyOrderElementsOf(byId(SeedDocuments.resolved()).keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void every_record_is_as_the_schema_says(ResolvedDocument article) throws IOException {
    Schema schema = schema();
    for (String line : records.of(article)) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void read_again_in_another_order_the_records_are_the_same_bytes(int threads) {
    long seed = System.nanoTime();
    List<Document> shuffled =
        SeedDocuments.documents().stream()
            .filter(document -> REREAD.contains(document.id()))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(shuffled, new Random(seed));
    Map<String, ResolvedDocument> before = byId(SeedDocuments.resolved());
    for (ResolvedDocument again : SeedDocuments.readAnew(shuffled, threads)) {
      List<String> expected = records.of(before.get(again.document().id()));
      assertThat(difference(expected, records.of(again)))
          .as("%s, order of seed %d, %d threads", again.document().id(), seed, threads)
          .isEmpty();
    }
    assertThat(shuffled).hasSameSizeAs(REREAD);
  }

  @Test
  void a_difference_is_the_first_line_that_differs_with_its_number() {
    assertThat(difference(List.of("a", "b"), List.of("a", "c", "d")))
        .hasValue("line 2:\nexpected b\n but was c");
    assertThat(difference(List.of("a", "b"), List.of("a")))
        .hasValue("line 2:\nexpected b\n but was (no line)");
    assertThat(difference(List.of("a"), List.of("a"))).isEmpty();
  }

  private static Optional<String> difference(List<String> expected, List<String> found) {
    int line = 0;
    while (line < expected.size() && at(expected, line).equals(at(found, line))) {
      line++;
    }
    return line == Math.max(expected.size(), found.size())
        ? Optional.empty()
        : Optional.of(
            "line %d:\nexpected %s\n but was %s"
                .formatted(line + 1, at(expected, line), at(found, line)));
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(no line)";
  }

  private static boolean isFact(String line) {
    return Stream.of("event", "statement", "relation")
        .anyMatch(kind -> line.startsWith("{\"kind\":\"" + kind + "\""));
  }

  private static Map<String, ResolvedDocument> byId(List<ResolvedDocument> documents) {
    return documents.stream()
        .collect(Collectors.toMap(document -> document.document().id(), Function.identity()));
  }

  private static Schema schema() throws IOException {
    try (InputStream schema = Records.class.getResourceAsStream("records.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    }
  }
}
