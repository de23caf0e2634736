package io.chancery.pipeline;

import io.chancery.annotate.Profile;
import io.chancery.graph.Iris;
import io.chancery.ingest.Accepted;
import io.chancery.ingest.Outcome;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short articles about an invented town, and a setup to read them with. */
final class Town {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
  private static final List<String> VERBS = List.of("met", "condemned", "visited", "praised");

  private Town() {}

  /** Reads with the program's own ontology, and no known entities. */
  static Setup setup(int jobs) {
    Home home = Home.find();
    return new Setup(
        Profile.FAST, List.of(home.ontology()), List.of(), Iris.standard(), jobs, null);
  }

  /** Articles with the ids {@code article-00}, {@code article-01} and so on. */
  static List<Document> articles(int count) {
    return IntStream.range(0, count).mapToObj(Town::article).toList();
  }

  private static Document article(int number) {
    String verb = VERBS.get(number % VERBS.size());
    String text = "Belmonte met Toska.\nToska " + verb + " Marek.\n".repeat(1 + number % 3);
    return article("article-%02d".formatted(number), text);
  }

  static Document article(String id, String text) {
    return new Document(id, text, new Source("News", "Herald", DAY, null, "en"), List.of());
  }

  static Stream<Outcome> accepted(List<Document> documents) {
    return documents.stream().map(Accepted::new);
  }
}
