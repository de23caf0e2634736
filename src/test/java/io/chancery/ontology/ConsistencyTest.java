package io.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2Profile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * The ontology is OWL 2 and consistent, with the entities known before reading, by HermiT. Shapes
 * and frames are left out: they speak of SHACL and of sentences.
 */
final class ConsistencyTest {

  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Path ENTITIES = Path.of("seeds", "entities");

  private static final String PREFIXES =
      """
      @prefix ch: <https://w3id.org/chancery/ns#> .
      @prefix id: <https://w3id.org/chancery/id/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      """;

  @Test
  void is_owl_2_and_every_class_can_have_members() throws OWLOntologyCreationException {
    OWLOntology ontology = ontology("", ONTOLOGY);
    assertThat(new OWL2Profile().checkOntology(ontology).getViolations()).isEmpty();
    OWLReasoner hermit = hermit(ontology);
    assertThat(hermit.isConsistent()).isTrue();
    assertThat(hermit.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
  }

  @Test
  void what_is_known_before_reading_contradicts_it_nowhere() throws OWLOntologyCreationException {
    assertThat(hermit(ontology("", ONTOLOGY, ENTITIES)).isConsistent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id:X a ch:Person, ch:Country .",
        "id:X a ch:Country ; ch:agent id:Y .",
        "id:X a ch:Meet ; ch:place id:Y . id:Y a ch:Treaty .",
        "id:X a ch:Span . id:Y ch:holdsPosition id:X .",
      })
  void a_planted_contradiction_is_found(String facts) throws OWLOntologyCreationException {
    assertThat(hermit(ontology(facts, ONTOLOGY)).isConsistent()).isFalse();
  }

  @Test
  void a_class_that_nothing_can_be_of_is_found() throws OWLOntologyCreationException {
    OWLReasoner hermit =
        hermit(ontology("ch:Nobody a owl:Class ; rdfs:subClassOf ch:Person, ch:Meet .", ONTOLOGY));
    assertThat(hermit.isConsistent()).isTrue();
    assertThat(hermit.getUnsatisfiableClasses().getEntitiesMinusBottom())
        .extracting(OWLClass::toStringID)
        .containsExactly("https://w3id.org/chancery/ns#Nobody");
  }

  private static OWLOntology ontology(String more, Path... roots)
      throws OWLOntologyCreationException {
    Model model = ModelFactory.createDefaultModel();
    for (Path root : roots) {
      Knowledge.turtleFiles(root).stream()
          .filter(file -> !file.toString().matches(".*/(shapes|lexicon)/.*"))
          .forEach(file -> RDFDataMgr.read(model, file.toString()));
    }
    RDFParser.create().source(new StringReader(PREFIXES + more)).lang(Lang.TURTLE).parse(model);
    StringWriter triples = new StringWriter();
    RDFDataMgr.write(triples, model, Lang.NTRIPLES);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(
            new StringDocumentSource(
                triples.toString(),
                IRI.create("https://example.org/o"),
                new TurtleDocumentFormat(),
                null));
  }

  /** xsd:date is none of the datatypes that OWL 2 knows, so that HermiT looks at no date. */
  private static OWLReasoner hermit(OWLOntology ontology) {
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true;
    configuration.throwInconsistentOntologyException = false;
    return new ReasonerFactory().createReasoner(ontology, configuration);
  }
}
