package io.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@code ontology/rules}, and each kind of axiom, on facts of its own. */
final class RuleExamplesTest {

  private static final Path EXAMPLES =
      Path.of("src", "test", "resources", "io", "chancery", "reason", "rules.tsv");
  private static final Rules RULES = Rules.load(SmallStore.ONTOLOGY);

  /** Names of rules that are axioms begin with the kind of the axiom. */
  private static final Set<String> AXIOMS =
      Set.of(
          "subClassOf",
          "subPropertyOf",
          "inverseOf",
          "SymmetricProperty",
          "TransitiveProperty",
          "propertyChainAxiom");

  record Example(String rule, String infers, String facts) {}

  private static Stream<Example> examples() throws IOException {
    return Files.readAllLines(EXAMPLES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(line -> new Example(line[0], line[1], line[2]));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void infers_what_does_not_follow_without_it(Example example) {
    assertThat(RULES.named(example.rule())).isPresent();
    assertThat(inferred(RULES, example.facts())).contains(example.infers());
    assertThat(inferred(without(example.rule()), example.facts())).doesNotContain(example.infers());
  }

  @Test
  void every_rule_of_a_file_and_every_kind_of_axiom_has_an_example() throws IOException {
    Set<String> shown = examples().map(Example::rule).collect(Collectors.toSet());
    List<String> rules =
        RULES.all().stream()
            .map(InferenceRule::name)
            .filter(name -> !AXIOMS.contains(kind(name)))
            .toList();
    assertThat(rules).hasSizeGreaterThan(50);
    assertThat(shown).containsAll(rules);
    assertThat(shown.stream().map(RuleExamplesTest::kind).toList()).containsAll(AXIOMS);
  }

  private static String kind(String name) {
    return name.replaceFirst("-.*", "");
  }

  private static Rules without(String name) {
    return Rules.of(
        RULES.all().stream()
            .filter(rule -> !rule.name().equals(name))
            .map(rule -> new RuleText(rule.says(), rule.text(), rule.place()))
            .toList());
  }

  private static Set<String> inferred(Rules rules, String facts) {
    Dataset dataset = SmallStore.of(facts);
    return dataset.calculateRead(
        () -> {
          Graph inferred = GraphMemFactory.createDefaultGraphSameTerm();
          new Materialisation(rules, dataset.asDatasetGraph().getDefaultGraph(), inferred).all();
          return inferred.stream()
              .map(
                  t ->
                      Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
                          .map(RuleExamplesTest::name)
                          .collect(Collectors.joining(" ")))
              .collect(Collectors.toSet());
        });
  }

  private static String name(Node node) {
    return node.isURI() ? node.getURI().replaceAll(".*[/#]", "") : node.getLiteralLexicalForm();
  }
}
