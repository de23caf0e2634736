package io.chancery.export;

import io.chancery.graph.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The older way to speak of a triple, for formats that cannot hold one as a value: {@code r
 * rdf:reifies <<( s p o )>>} becomes {@code r rdf:subject s ; rdf:predicate p ; rdf:object o}.
 */
final class Reification {

  private Reification() {}

  /**
   * The triples of one subject without triple terms.
   *
   * @throws ExportException where that would lose a fact
   */
  static List<Triple> withoutTerms(List<Triple> ofSubject) {
    if (ofSubject.stream().filter(t -> t.getPredicate().equals(Vocabulary.REIFIES)).count() > 1) {
      throw refused(ofSubject.get(0), "reifies several triples");
    }
    return ofSubject.stream().flatMap(Reification::withoutTerm).sorted(TermOrder.TRIPLES).toList();
  }

  private static Stream<Triple> withoutTerm(Triple triple) {
    if (!triple.getObject().isTripleTerm()) {
      return Stream.of(triple);
    }
    Triple said = triple.getObject().getTriple();
    if (!triple.getPredicate().equals(Vocabulary.REIFIES) || said.getObject().isTripleTerm()) {
      throw refused(triple, "uses a triple as a value otherwise than by rdf:reifies");
    }
    return parts(triple.getSubject(), said);
  }

  private static Stream<Triple> parts(Node reifier, Triple said) {
    return Stream.of(
        Triple.create(reifier, RDF.Nodes.subject, said.getSubject()),
        Triple.create(reifier, RDF.Nodes.predicate, said.getPredicate()),
        Triple.create(reifier, RDF.Nodes.object, said.getObject()));
  }

  private static ExportException refused(Triple triple, String what) {
    return new ExportException(
        triple.getSubject()
            + " "
            + what
            + ", which JSON-LD and RDF/XML cannot hold: export it as trig, turtle, nquads or"
            + " ntriples.");
  }
}
