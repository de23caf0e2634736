package io.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of PLOVER types and modes, and of CAMEO codes, are sentences that the reader codes
 * so: an event of one has that type or mode, or the type that the code stands for. Those that are
 * not read stand in unread-examples.tsv, from which one that is read has to be taken.
 */
final class ConceptExamplesTest {

  private static final List<String> FILES =
      List.of("ontology/plover.ttl", "ontology/plover-cameo.ttl");

  /**
   * A concept's example.
   *
   * @param wanted the type of an event, or the mode
   */
  private record Example(String concept, String wanted, String sentence) {

    boolean isRead() {
      return CodedSentences.codes(sentence).stream()
          .anyMatch(code -> List.of(code.split(" ")).contains(wanted));
    }
  }

  private static Map<String, Example> examples;
  private static Set<String> unread;

  @BeforeAll
  static void read_the_files() throws IOException {
    examples = new TreeMap<>();
    FILES.stream()
        .flatMap(file -> examples(RDFDataMgr.loadGraph(file)))
        .forEach(example -> examples.put(example.concept(), example));
    try (var in = ConceptExamplesTest.class.getResourceAsStream("unread-examples.tsv")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      unread =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t")[0])
              .collect(Collectors.toSet());
    }
  }

  private static Stream<Example> examples(Graph graph) {
    return graph.stream(Node.ANY, SKOS.example.asNode(), Node.ANY)
        .flatMap(
            said ->
                wanted(said.getSubject(), graph)
                    .map(wanted -> example(said.getSubject(), wanted, said.getObject())));
  }

  private static Example example(Node concept, String wanted, Node sentence) {
    return new Example(concept.getLocalName(), wanted, sentence.getLiteralLexicalForm());
  }

  /** A type and a mode are wanted by name, a code by its type; contexts and schemes not at all. */
  private static Stream<String> wanted(Node concept, Graph graph) {
    String name = concept.getLocalName();
    if (name.startsWith("mode-")) {
      return Stream.of(name.replaceFirst("mode-", ""));
    }
    if (name.startsWith("cameo-")) {
      return graph.stream(concept, SKOS.broadMatch.asNode(), Node.ANY)
          .map(Triple::getObject)
          .map(Node::getLocalName);
    }
    return name.matches("[A-Z]+") ? Stream.of(name) : Stream.empty();
  }

  @TestFactory
  Stream<DynamicTest> reads_each_example_as_what_it_is_one_of() {
    return examples.values().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.concept() + ": " + example.sentence(), () -> isAsListed(example)));
  }

  private static void isAsListed(Example example) {
    assertThat(example.isRead())
        .as(
            "%s in %s; unread-examples.tsv lists what is not read, and nothing else",
            example.wanted(), CodedSentences.codes(example.sentence()))
        .isEqualTo(!unread.contains(example.concept()));
  }

  @Test
  void lists_nothing_that_there_is_not() {
    assertThat(examples.keySet()).containsAll(unread);
  }

  @Test
  void there_are_examples_of_every_type_and_mode_and_code() {
    assertThat(count("[A-Z]+")).isEqualTo(16);
    assertThat(count("mode-.*")).isGreaterThanOrEqualTo(48);
    assertThat(count("cameo-.*")).isGreaterThan(200);
  }

  private static long count(String names) {
    return examples.keySet().stream().filter(name -> name.matches(names)).count();
  }

  @Test
  void would_notice_a_sentence_of_another_type() {
    assertThat(new Example("CONSULT", "CONSULT", "Rebels shelled the port.").isRead()).isFalse();
  }
}
