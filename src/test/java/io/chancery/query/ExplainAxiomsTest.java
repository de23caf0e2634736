package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Iris;
import io.chancery.reason.Inferences;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How each kind of axiom is told to people, with the names of the case and the place of the axiom.
 */
final class ExplainAxiomsTest {

  private static final String FACTS =
      """
      PREFIX : <https://w3id.org/chancery/id/>
      :Norland a ch:Country ; rdfs:label "Norland" ; ch:capital :Aldmark .
      :Sudland a ch:Country ; rdfs:label "Sudland" .
      :Aldmark a ch:City ; rdfs:label "Aldmark" .
      :Quay a ch:Place ; rdfs:label "Grey Quay" ; ch:partOf :Aldmark .
      :Signer a ch:Position ; rdfs:label "Chief Signer" ; ch:positionOf :Norland .
      :Vera a ch:Person ; rdfs:label "Vera Quist" ; ch:holdsPosition :Signer .
      :Norland ch:inContactWith :Sudland .
      """;

  private static ExplainInferred explain;
  private static Dataset dataset;

  @BeforeAll
  static void infer() {
    dataset = Fixture.dataset();
    Fixture.add(dataset, FACTS);
    Inferences inferences = Inferences.of(List.of(Path.of("ontology")), Iris.standard());
    Txn.executeWrite(dataset, () -> inferences.start(dataset.asDatasetGraph()));
    explain =
        new ExplainInferred(new Inquiry(dataset, Catalogue.read(Fixture.QUERIES)), Iris.standard());
  }

  @ParameterizedTest(name = "{1}")
  @DisplayName("each kind of axiom says what follows from what, by name, and where it is written")
  @CsvSource(
      delimiter = '|',
      value = {
        "subClassOf-City-Place | Grey Quay located in Aldmark"
            + " | Aldmark is of the class “city”, and so of the class “place”. | ontology/core.ttl",
        "subPropertyOf-capitalOf-locatedIn | Aldmark located in Norland"
            + " | Aldmark capital of Norland, and so Aldmark located in Norland: “capital of” is “located in”, too."
            + " | ontology/inferred.ttl",
        "inverseOf-capital-capitalOf | Aldmark capital of Norland"
            + " | Norland capital Aldmark, and so Aldmark capital of Norland:"
            + " “capital of” is “capital” the other way round. | ontology/inferred.ttl",
        "SymmetricProperty-inContactWith | Sudland in contact with Norland"
            + " | Norland in contact with Sudland, and so Sudland in contact with Norland:"
            + " “in contact with” holds both ways. | ontology/inferred.ttl",
        "TransitiveProperty-locatedIn | Grey Quay located in Norland"
            + " | Grey Quay located in Aldmark and Aldmark located in Norland, and so Grey Quay located in Norland:"
            + " “located in” leads on from one to the next. | ontology/inferred.ttl",
        "propertyChainAxiom-officialOf | Vera Quist official of Norland"
            + " | Vera Quist holds position Chief Signer and Chief Signer position of Norland,"
            + " and so Vera Quist official of Norland. | ontology/inferred.ttl"
      })
  void axiomsSpeakOfTheCase(String axiom, String statement, String says, String file) {
    String way =
        Txn.calculateRead(dataset, () -> explain.of(statement)).orElseThrow().ways().get(0);
    assertThat(way).contains("because: %s [%s, %s:".formatted(says, axiom, file));
    assertThat(way).doesNotContain("?");
  }
}
