package io.chancery.reason;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.graph.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MaterialisationTest {

  private static final String SPACE = "https://example.org/";

  /** Symmetry, a transitive property that feeds itself by two ways, triple terms, two absences. */
  private static final String RULES =
      """
      @prefix e: <https://example.org/> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      [near-both: (?x e:near ?y) -> (?y e:near ?x)]
      [reach: (?x e:near ?y) -> (?x e:reaches ?y)]
      [reach-on: (?x e:reaches ?y) (?y e:reaches ?z) -> (?x e:reaches ?z)]
      [told-of: (?r rdf:reifies triple(?x, e:near, ?y)) (?r e:says ?z) -> (?z e:reaches ?y) (?z rdf:type e:Teller)]
      [shut: (?x e:shut ?y) noValue(?y e:near ?x) -> (?x rdf:type e:Shut)]
      [alone: (?x e:says ?y) noValue(?x rdf:type e:Shut) noValue(?x e:reaches) -> (?x rdf:type e:Alone)]
      [alone-too: (?x rdf:type e:Alone) (?x e:says ?y) -> (?y rdf:type e:Alone)]
      [other: (?x e:near ?y) notEqual(?x, ?y) -> (?y rdf:type e:Other)]
      """;

  @Test
  @DisplayName("after any changes, what is inferred is what would be inferred from scratch")
  void changesAreExact() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Rules rules = Rules.of(RuleText.of(RULES, new Place.InFile(Path.of("r.rules"), 1)));
    for (int round = 0; round < 40; round++) {
      Graph told = GraphMemFactory.createDefaultGraphSameTerm();
      Graph inferred = GraphMemFactory.createDefaultGraphSameTerm();
      for (int step = 0; step < 25; step++) {
        change(told, inferred, rules, random);
        assertThat(triples(inferred))
            .as("seed %d, round %d, step %d", seed, round, step)
            .isEqualTo(fromScratch(told, rules));
      }
    }
  }

  private static void change(Graph told, Graph inferred, Rules rules, Random random) {
    Set<Triple> before = triples(told);
    IntStream.range(0, 1 + random.nextInt(6)).forEach(i -> told.add(triple(random)));
    List<Triple> all = new ArrayList<>(triples(told));
    IntStream.range(0, random.nextInt(6))
        .forEach(i -> told.delete(all.get(random.nextInt(all.size()))));
    Set<Triple> gone = new HashSet<>(before);
    gone.removeAll(triples(told));
    Set<Triple> come = triples(told);
    come.removeAll(before);
    new Materialisation(rules, told, inferred).change(gone, come);
  }

  private static Set<Triple> fromScratch(Graph told, Rules rules) {
    Graph inferred = GraphMemFactory.createDefaultGraphSameTerm();
    new Materialisation(rules, told, inferred).all();
    return triples(inferred);
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.stream().collect(toSet());
  }

  /** Also of properties that rules make: what is told can be inferred, too. */
  private static Triple triple(Random random) {
    Node one = thing(random);
    Node other = thing(random);
    return switch (random.nextInt(6)) {
      case 0 -> Triple.create(one, term("near"), other);
      case 1 -> Triple.create(one, term("reaches"), other);
      case 2 -> Triple.create(one, term("says"), other);
      case 3 -> Triple.create(one, term("shut"), other);
      case 4 -> Triple.create(one, Vocabulary.TYPE, term("Alone"));
      default ->
          Triple.create(
              thing(random),
              Vocabulary.REIFIES,
              NodeFactory.createTripleTerm(one, term("near"), other));
    };
  }

  private static Node thing(Random random) {
    return term("thing" + random.nextInt(7));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(SPACE + name);
  }

  @Test
  @DisplayName("a rule that makes ever new numbers is stopped and named")
  void rulesEnd() {
    String text =
        """
        @prefix e: <https://example.org/> .
        # One more is one more.
        [one-more: (?x e:count ?n) sum(?n, 1, ?m) -> (?x e:count ?m)]
        """;
    Rules rules = Rules.of(RuleText.of(text, new Place.InFile(Path.of("more.rules"), 1)));
    Graph told = GraphMemFactory.createDefaultGraphSameTerm();
    told.add(term("a"), term("count"), NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
    assertThatThrownBy(() -> fromScratch(told, rules))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("more.rules:3: one-more still makes something new")
        .hasMessageEndingWith("[rule-never-ends]");
  }
}
