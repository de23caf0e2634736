package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.Ontology;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RelationLabelsTest {
  private static final AskedWords WORDS =
      new AskedWords(Ontology.load(List.of(Path.of("ontology"))));
  private static final Node RELATION = NodeFactory.createURI("https://example.org/deals/tied");

  private static List<AskedTables.Word> words(String label, String domain) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    graph.add(RELATION, Terms.LABEL, NodeFactory.createLiteralLang(label, "en"));
    graph.add(RELATION, RDFS.domain.asNode(), Terms.ch(domain));
    graph.add(RELATION, RDFS.range.asNode(), Terms.ch("Organization"));
    graph.add(Terms.ch("Person"), RDFS.subClassOf.asNode(), Terms.ch("Actor"));
    graph.add(Terms.ch("Organization"), RDFS.subClassOf.asNode(), Terms.ch("Actor"));
    return new RelationLabels(graph, WORDS).of(Set.of(RELATION));
  }

  @ParameterizedTest
  @CsvSource({
    "worked for, work, for, false, false",
    "supplies, supply, '', false, false",
    "was poached from, poach, from, false, true",
    "bought by, buy, by, false, true",
    "rival of, rival, of, true, false",
    "former partner of, former partner, of, true, false"
  })
  void a_label_gives_the_word_that_asks_for_its_relation(
      String label, String lemma, String preposition, boolean nominal, boolean passive) {
    assertThat(words(label, "Person"))
        .containsExactly(
            new AskedTables.Word(lemma, nominal, Set.of(RELATION.getURI()), preposition, passive));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in contact with", "was in", "holds position", "parent company"})
  void a_label_of_another_form_gives_none(String label) {
    assertThat(words(label, "Person")).isEmpty();
  }

  @Test
  void what_rules_say_of_events_is_no_relation_of_anybody() {
    assertThat(words("act of", "Event")).isEmpty();
  }

  @Test
  void a_passive_relation_is_no_answer_to_an_active_question() {
    AskedTables tables = AskedTables.read().with(words("was poached from", "Person"));
    AskedUnit verb = AskedUnit.word("poached", "poach", "VBD");
    AskedClause active = new AskedReader(WORDS, List.of(verb)).statement();
    assertThat(active.verb()).isEqualTo("poach");
    assertThat(tables.verb(active)).isEmpty();
  }
}
