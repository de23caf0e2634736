package io.chancery.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.chancery.ingest.Outcome;
import io.chancery.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Event mentions of many documents and which of them are one event, as ECB+ (Cybulska and Vossen,
 * 2014) has them: {@code text.tsv} with document, sentence and tokens, and {@code key.json} with
 * the clusters, each mention {@code document|sentence|first token|last token}.
 *
 * <p>Each mention of the gold takes the mention read that overlaps it most, each of these once; a
 * mention that was not read stands alone.
 */
public final class CoreferenceBenchmark implements Benchmark {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Map<String, TokenText> texts;
  private final Clustering gold;
  private final List<Place> places;
  private final @Nullable Path response;

  /** A mention of the gold, and where it stands. */
  private record Place(String mention, String doc, Span span) {}

  /**
   * A mention that was read.
   *
   * @param span where it stands
   * @param event what stands for its event
   */
  public record Said(Span span, String event) {}

  private CoreferenceBenchmark(
      Map<String, TokenText> texts, Clustering gold, List<Place> places, @Nullable Path response) {
    this.texts = texts;
    this.gold = gold;
    this.places = places;
    this.response = response;
  }

  /**
   * Reads the gold.
   *
   * @param folder holds it
   * @param response gets the clusters of the gold's mentions as read, for another scorer; null for
   *     none
   * @throws EvaluationException if a file is missing or broken
   */
  public static CoreferenceBenchmark of(Path folder, @Nullable Path response) {
    Map<String, TokenText> texts = TokenText.read(folder.resolve("text.tsv"));
    Path key = folder.resolve("key.json");
    List<Row> rows = Row.parse(key, List.of(String.join(" ", Lines.of(key))));
    Map<String, Set<String>> clusters = new TreeMap<>();
    List<Place> places = new ArrayList<>();
    for (Row row : rows) {
      row.json()
          .fieldNames()
          .forEachRemaining(name -> clusters.put(name, new HashSet<>(row.texts(name))));
      clusters.values().stream()
          .flatMap(Set::stream)
          .sorted()
          .forEach(mention -> places.add(place(row, mention, texts)));
    }
    return new CoreferenceBenchmark(texts, new Clustering(clusters), places, response);
  }

  private static Place place(Row row, String mention, Map<String, TokenText> texts) {
    String[] parts = mention.split("\\|");
    TokenText text = texts.get(parts[0]);
    if (parts.length != 4 || text == null) {
      throw row.broken(mention + " names no tokens of a document of text.tsv");
    }
    try {
      Span span =
          text.span(
              Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
      if (span == null) {
        throw row.broken(mention + ": the document has no such tokens");
      }
      return new Place(mention, parts[0], span);
    } catch (NumberFormatException e) {
      throw row.broken(mention + " has something else than numbers");
    }
  }

  @Override
  public List<Table> measure(Reader reader) {
    Reader.ReadTogether together = reader.withoutRemarks().readTogether(documents());
    Map<String, String> clusters = clusters(said(together));
    Clustering found = Clustering.of(clusters);
    if (response != null) {
      write(response, found);
    }
    return tables(found, clusters);
  }

  /** Its texts, without a day. */
  public Stream<Outcome> documents() {
    return texts.values().stream().map(text -> text.document(null));
  }

  /** The gold's cluster of each of its mentions. */
  public Map<String, String> gold() {
    return gold.byMention();
  }

  /** The CoNLL figure of clusters, from the cluster of each mention of the gold. */
  public double conll(Map<String, String> clusters) {
    return CoreferenceScore.of(gold, Clustering.of(clusters)).conll();
  }

  private static Map<String, List<Said>> said(Reader.ReadTogether together) {
    Map<String, List<Said>> said = new HashMap<>();
    Findings findings = together.read().findings();
    for (FoundEvent event : findings.events()) {
      String identity = together.world().identity(event.id());
      event.mentions().forEach(m -> note(said, event.doc(), new Said(m.span(), identity)));
    }
    for (Row row : findings.references()) {
      String identity = together.world().identity(row.text("id"));
      note(said, row.text("doc"), new Said(row.span(), identity));
    }
    return said;
  }

  private static void note(Map<String, List<Said>> said, String doc, Said mention) {
    said.computeIfAbsent(doc, d -> new ArrayList<>()).add(mention);
  }

  /**
   * The event of each mention of the gold, by what was read there; one that was not read is its
   * own.
   *
   * @param said what was read, by document
   */
  public Map<String, String> clusters(Map<String, List<Said>> said) {
    Map<String, List<Said>> left = new HashMap<>();
    said.forEach((doc, mentions) -> left.put(doc, new ArrayList<>(mentions)));
    Map<String, String> clusters = new HashMap<>();
    for (Place place : places) {
      List<Said> there = left.getOrDefault(place.doc(), List.of());
      Said best = best(place.span(), there);
      clusters.put(place.mention(), best == null ? place.mention() : best.event());
      if (best != null) {
        there.remove(best);
      }
    }
    return clusters;
  }

  /** What overlaps most, then what is shortest, then what comes first. */
  private static @Nullable Said best(Span span, List<Said> said) {
    Said best = null;
    for (Said mention : said) {
      if (mention.span().overlaps(span)
          && (best == null || fit(span, mention.span()) > fit(span, best.span()))) {
        best = mention;
      }
    }
    return best;
  }

  private static double fit(Span gold, Span said) {
    int shared = Math.min(gold.end(), said.end()) - Math.max(gold.begin(), said.begin());
    return shared - said.length() / 100.0;
  }

  private static void write(Path file, Clustering found) {
    try {
      Files.writeString(file, JSON.writeValueAsString(found.clusters()) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Table> tables(Clustering found, Map<String, String> clusters) {
    CoreferenceScore score = CoreferenceScore.of(gold, found);
    Share read = Share.of(places, p -> !p.mention().equals(clusters.get(p.mention())));
    return List.of(
        new Table(
            "coreference/found",
            "Which mentions of events are one",
            List.of("measure", "precision", "recall", "F1"),
            List.of(
                row("MUC", score.muc()),
                row("B³", score.b3()),
                row("CEAF of entities", score.ceafe()),
                List.of("CoNLL", "", "", score.conll()))),
        new Table(
            "coreference/mentions",
            "Mentions of the gold that were read",
            List.of("mentions", "share", "of"),
            List.of(List.of("read", read.value(), read.of()))));
  }

  private static List<Object> row(String measure, CoreferenceScore.Figure figure) {
    return List.of(measure, figure.precision(), figure.recall(), figure.f1());
  }
}
