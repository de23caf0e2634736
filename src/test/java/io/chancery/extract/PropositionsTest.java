package io.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.SharedAnnotator;
import io.chancery.ontology.Ontology;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the sentences of propositions.tsv with the real models. */
class PropositionsTest {

  private static final Map<String, List<Proposition>> READ = new ConcurrentHashMap<>();

  static Stream<String> lines() throws IOException {
    try (var in = PropositionsTest.class.getResourceAsStream("propositions.tsv")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void reads(String line) {
    String[] columns = line.split("\t");
    assertThat(propositions(columns[1])).map(PropositionsTest::shown).contains(columns[2]);
  }

  /** Nothing is worded that the sentence does not say: each part is words of it, in their order. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void keepsToTheWordsOfTheSentence(String line) {
    String sentence = line.split("\t")[1];
    for (Proposition proposition : propositions(sentence)) {
      parts(proposition).forEach(part -> assertThat(inOrder(part, sentence)).as(part).isTrue());
      assertThat(proposition.confidence()).isBetween(0.0, 1.0);
    }
  }

  private static List<Proposition> propositions(String sentence) {
    return READ.computeIfAbsent(sentence, PropositionsTest::read);
  }

  private static List<Proposition> read(String sentence) {
    Source source = new Source(null, null, null, null, "en");
    Document document = new Document("sentence", sentence, source, List.of());
    PropositionReader reader =
        new PropositionReader(new ControlVerbs(Ontology.load(List.of(Path.of("ontology")))));
    return SharedAnnotator.best().annotate(document).sentences().stream()
        .flatMap(parsed -> reader.read(document, parsed).stream())
        .toList();
  }

  private static Stream<String> parts(Proposition proposition) {
    return Stream.concat(
        Stream.of(proposition.subject(), proposition.relation()), proposition.arguments().stream());
  }

  private static boolean inOrder(String part, String sentence) {
    int from = 0;
    for (String word : part.split(" ")) {
      int at = sentence.indexOf(word, from);
      if (at < 0) {
        return false;
      }
      from = at + word.length();
    }
    return true;
  }

  private static String shown(Proposition proposition) {
    String said =
        parts(proposition).collect(Collectors.joining(" | "))
            + (proposition.arguments().isEmpty() ? " |" : "");
    return proposition.negated() ? "not: " + said : said;
  }
}
