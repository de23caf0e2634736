package io.chancery.evaluate;

import io.chancery.ingest.CollectionReader;
import io.chancery.ingest.IngestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Timelines across articles, as SemEval-2015 Task 4 has them: {@code articles/} with one XML file
 * of tokens each, and {@code gold/} with one timeline for each entity.
 *
 * <p>The articles are written out as the plain text that they were, read and merged as any others.
 */
public final class TimelineBenchmark implements Benchmark {

  private final Map<String, TimelineArticle> articles;
  private final Map<String, Timeline> gold;
  private final @Nullable Path response;

  private TimelineBenchmark(
      Map<String, TimelineArticle> articles, Map<String, Timeline> gold, @Nullable Path response) {
    this.articles = articles;
    this.gold = gold;
    this.response = response;
  }

  /**
   * Reads the gold.
   *
   * @param folder holds it
   * @param response an existing or a new folder that gets the timelines as read, for another
   *     scorer; null for none
   * @throws EvaluationException if a file is missing or broken
   */
  public static TimelineBenchmark of(Path folder, @Nullable Path response) {
    Map<String, TimelineArticle> articles = new TreeMap<>();
    for (Path file : files(folder.resolve("articles"))) {
      TimelineArticle article = TimelineArticle.read(file);
      articles.put(article.text().id(), article);
    }
    Map<String, Timeline> gold = new LinkedHashMap<>();
    for (Path file : files(folder.resolve("gold"))) {
      gold.put(file.getFileName().toString(), Timeline.read(file));
    }
    return new TimelineBenchmark(articles, gold, response);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw EvaluationException.unreadable(folder, e);
    }
  }

  @Override
  public List<Table> measure(Reader reader) {
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      articles.forEach((id, article) -> write(folder.path().resolve(id + ".txt"), article));
      CollectionReader collection =
          new CollectionReader(IngestOptions.defaults(), InputStream.nullInputStream());
      Chronicle chronicle =
          new Chronicle(
              reader.readTogether(collection.read(List.of(folder.path().toString()))), articles);
      Map<String, Timeline> said = new LinkedHashMap<>();
      gold.forEach((file, timeline) -> said.put(file, chronicle.of(timeline.name(), nameOf(file))));
      write(said);
      return tables(said);
    }
  }

  /** A file is called after its entity too. */
  private static String nameOf(String file) {
    return file.replaceFirst("\\.[^.]*$", "").replace('_', ' ');
  }

  private static void write(Path file, TimelineArticle article) {
    try {
      Files.writeString(file, article.text().text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Map<String, Timeline> said) {
    if (response != null) {
      try {
        Files.createDirectories(response);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      said.forEach((file, timeline) -> timeline.write(response.resolve(file)));
    }
  }

  private List<Table> tables(Map<String, Timeline> said) {
    TimelineScore all = TimelineScore.NOTHING;
    List<List<Object>> rows = new ArrayList<>();
    for (Map.Entry<String, Timeline> wanted : gold.entrySet()) {
      TimelineScore score =
          TimelineScore.of(
              wanted.getValue(), said.getOrDefault(wanted.getKey(), new Timeline("", List.of())));
      all = all.plus(score);
      rows.add(row(wanted.getValue().name(), score));
    }
    rows.add(row("all", all));
    return List.of(
        new Table(
            "timelines/found",
            "Timelines of entities across documents",
            List.of("entity", "precision", "recall", "F1", "members' F1", "dates right", "of"),
            rows));
  }

  private static List<Object> row(String name, TimelineScore score) {
    return List.of(
        name,
        score.relations().precision(),
        score.relations().recall(),
        score.relations().f1(),
        score.members().f1(),
        score.dates().value(),
        score.dates().of());
  }
}
