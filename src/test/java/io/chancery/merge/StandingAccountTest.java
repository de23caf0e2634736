package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.Factuality;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which account of an event stands for all, whatever their IRIs. */
class StandingAccountTest {

  private static final Iris IRIS = Iris.standard();

  private final DatasetGraph dataset = DatasetGraphFactory.createGeneral();

  @Test
  @DisplayName("what is told as done goes before a plan, what is denied behind")
  void status() {
    String denied = told("a", "Ana Toska does not meet Ida Lund", Factuality.Negated, "Ana_Toska");
    String planned = told("b", "Ana Toska meets Ida Lund", Factuality.Planned, "Ana_Toska");
    String done = told("c", "Ana Toska meets Ida Lund", Factuality.Actual, "Ana_Toska");
    assertThat(best(denied, planned, done)).isEqualTo(done);
    assertThat(best(denied, planned)).isEqualTo(planned);
  }

  @Test
  @DisplayName("no figure that another account gives otherwise, as long as one gives none")
  void figures() {
    String nine = told("a", "Police arrest nine people", Factuality.Actual, "nine_people");
    String eleven = told("b", "Police arrest 11 people", Factuality.Actual, "11_people");
    String none = told("c", "Police arrest people", Factuality.Actual, "people");
    assertThat(best(nine, eleven, none)).isEqualTo(none);
    assertThat(best(nine, none)).isEqualTo(nine);
  }

  @Test
  @DisplayName("a figure in words and in digits is the same; of disputed ones the one told most")
  void figuresInWords() {
    String eight = told("a", "Police arrest eight people", Factuality.Actual, "people");
    String words = told("b", "Police arrest nine people", Factuality.Actual, "people");
    String digits = told("c", "Police arrest 9 people", Factuality.Actual, "people");
    assertThat(best(eight, words, digits)).isEqualTo(words);
  }

  @Test
  @DisplayName("one that names those whom most name, and nobody whom the others do not")
  void who() {
    String more =
        told("a", "Toska, Lund and Holm meet", Factuality.Actual, "Toska", "Lund", "Holm");
    String less = told("b", "Toska meets", Factuality.Actual, "Toska");
    String most = told("c", "Toska meets Lund", Factuality.Actual, "Toska", "Lund");
    String place = told("d", "Toska meets Lund in Oma", Factuality.Actual, "Toska", "Lund", "Oma");
    assertThat(best(more, less, most, place)).isEqualTo(most);
  }

  @Test
  @DisplayName("who is named goes before who is told by office alone")
  void offices() {
    String office = told("a", "Minister meets Lund", Factuality.Actual, "Minister", "Lund");
    dataset.add(
        node(IRIS.document("a")),
        node(IRIS.entity("a", "Minister")),
        Vocabulary.TYPE,
        Vocabulary.OFFICE);
    String named = told("b", "Toska meets Lund", Factuality.Actual, "Toska", "Lund");
    assertThat(best(office, named)).isEqualTo(named);
  }

  @Test
  @DisplayName("one that says who did it goes before one that leaves it open")
  void acting() {
    String open = told("a", "someone arrests Toska", Factuality.Actual);
    String told = told("b", "Police arrest Toska", Factuality.Actual, "Police");
    for (String each : List.of("a", "b")) {
      dataset.add(
          node(IRIS.document(each)),
          node(IRIS.event(each, "Event-1")),
          Vocabulary.RECIPIENT,
          node(IRIS.entity(each, "Toska")));
    }
    assertThat(best(open, told)).isEqualTo(told);
  }

  @Test
  @DisplayName("what people reject stands for others last")
  void rejected() {
    String one = told("a", "Toska meets Lund", Factuality.Actual, "Toska", "Lund");
    String other = told("b", "Toska meets", Factuality.Planned, "Toska");
    assertThat(best(Set.of(), one, other)).isEqualTo(one);
    assertThat(best(Set.of(one), one, other)).isEqualTo(other);
  }

  @Test
  @DisplayName("what people reject has no say in who most name and which figures are disputed")
  void rejectedAreNotHeard() {
    String eight = told("a", "Police arrest eight people", Factuality.Actual, "people");
    String nine = told("b", "Police arrest nine people", Factuality.Actual, "people");
    String none = told("c", "Police arrest people", Factuality.Actual, "people");
    assertThat(best(eight, nine, none)).isEqualTo(none);
    assertThat(best(Set.of(nine), eight, nine, none)).isEqualTo(eight);
  }

  @Test
  @DisplayName("numbers of thousands are how many they are, and that of a model is no figure")
  void figuresOfOtherForms() {
    String thousands = told("a", "Lund arrests 3,000 people", Factuality.Actual, "3,000_people");
    String plain = told("b", "Lund arrests 3000 people", Factuality.Actual, "3000_people", "Lund");
    String other = told("c", "Lund arrests people", Factuality.Actual, "people", "Lund", "Oma");
    assertThat(best(other, thousands, plain)).isEqualTo(plain);
    String model = told("d", "F-16 lands", Factuality.Actual, "Lund");
    String another = told("e", "F-35 lands", Factuality.Actual, "Lund");
    String none = told("f", "Jet lands", Factuality.Actual, "Lund", "Oma");
    assertThat(best(model, another, none)).isEqualTo(model);
  }

  private String best(String... accounts) {
    return best(Set.of(), accounts);
  }

  private String best(Set<String> rejected, String... accounts) {
    List<String> all = List.of(accounts);
    return all.stream().min(new StandingAccount(dataset, IRIS, rejected).best(all)).orElseThrow();
  }

  private String told(String document, String label, Factuality factuality, String... who) {
    Node graph = node(IRIS.document(document));
    String event = IRIS.event(document, "Event-1");
    dataset.add(graph, node(event), Vocabulary.LABEL, NodeFactory.createLiteralLang(label, "en"));
    dataset.add(graph, node(event), Vocabulary.FACTUALITY, Vocabulary.factuality(factuality));
    for (String each : who) {
      dataset.add(graph, node(event), Vocabulary.AGENT, node(IRIS.entity(document, each)));
    }
    return event;
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
