package io.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.ontology.EntityType;
import io.chancery.resolve.Event;
import io.chancery.resolve.Relation;
import io.chancery.resolve.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** Holds docs/reference/graph.md to what is written. */
class GraphVocabularyTest {

  private static final Path PAGE = Path.of("docs", "reference", "graph.md");
  private static final Pattern TERM = Pattern.compile("`ch:([A-Za-z0-9-]+)`");
  private static final Set<String> NOT_IN_THE_ARTICLES =
      Set.of(
          "actorCode",
          "toldApartBy",
          "IdentityLink",
          "linkFrom",
          "linkTo",
          "linkRelation",
          "score",
          "reason",
          "restsOn",
          "restsOnBeingOne",
          "restsOnFindingToBeOne",
          "identity",
          "accounts",
          "publishers",
          "firstReport",
          "lastReport");

  /** What only rules make. */
  private static final Set<String> INFERRED =
      Set.of(
          "Happened",
          "YetToCome",
          "disputed",
          "ActOfOffice",
          "StateOffice",
          "capacityOf",
          "capacityFor",
          "inCapacity",
          "actOf",
          "domesticIn",
          "inContactWith",
          "officialOf",
          "locatedIn",
          "wasIn",
          "InferenceRule",
          "ruleText",
          "file",
          "line",
          "inferred",
          "rules");

  private final GraphWriter writer = new GraphWriter(Iris.standard());

  @Test
  void thePageListsTheTermsThatAreWrittenAndNoOthers() throws IOException {
    Set<String> written = terms();
    written.addAll(NOT_IN_THE_ARTICLES);
    written.addAll(INFERRED);
    assertThat(listed()).isEqualTo(written);
  }

  @Test
  void theExampleOnThePageIsWhatTheArticleGives() throws IOException {
    String meet = Iris.standard().event("2026/condemnation", "Meet-124");
    Set<Triple> expected =
        writer.write(Articles.condemnation()).stream()
            .filter(t -> t.getSubject().getURI().startsWith(meet))
            .collect(Collectors.toSet());
    assertThat(example().stream().collect(Collectors.toSet())).isEqualTo(expected);
  }

  @Test
  void theCostsOnThePageAreMeasured() throws IOException {
    String page = Files.readString(PAGE);
    for (var article : Articles.both()) {
      GraphSize size = GraphSize.of(writer.write(article));
      assertThat(page).contains(String.format("%.1f", size.quadsPerEvent()));
    }
  }

  /** Terms of the ontology in the first columns of the page's tables. */
  private static Set<String> listed() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(0, line.indexOf('|', 1)))
        .flatMap(column -> TERM.matcher(column).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Graph example() throws IOException {
    Matcher block =
        Pattern.compile("```turtle\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return RDFParser.fromString(block.group(1), Lang.TURTLE).toGraph();
  }

  /** Terms of the ontology in the articles' graphs, less those that the ontology's files define. */
  private Set<String> terms() {
    Set<String> terms =
        Articles.both().stream()
            .flatMap(d -> writer.write(d, "hash").stream())
            .flatMap(GraphVocabularyTest::terms)
            .filter(n -> n.isURI() && n.getURI().startsWith(Vocabulary.CH))
            .map(Vocabulary::localName)
            .collect(Collectors.toCollection(TreeSet::new));
    terms.removeAll(definedByTheOntology());
    return terms;
  }

  private static Stream<Node> terms(Triple triple) {
    Node value =
        Set.of(Vocabulary.FACTUALITY, Vocabulary.ADJUNCT_ROLE).contains(triple.getPredicate())
            ? Node.ANY
            : triple.getObject();
    return Stream.of(triple.getPredicate(), value);
  }

  private static List<String> definedByTheOntology() {
    Stream<String> kinds = Arrays.stream(EntityType.values()).map(Enum::name);
    Stream<String> found =
        Articles.both().stream()
            .flatMap(
                d ->
                    Stream.of(
                            d.events().stream().map(Event::type),
                            d.statements().stream().map(Statement::predicate),
                            d.relations().stream().map(Relation::predicate))
                        .flatMap(s -> s));
    return Stream.concat(kinds, found).toList();
  }
}
