package io.chancery.reason;

import io.chancery.graph.Iris;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The graph of a store with one document, in the terms of document graphs. */
final class SmallStore {

  static final List<Path> ONTOLOGY = List.of(Path.of("ontology"));
  static final List<Path> ENTITIES = List.of(Path.of("seeds/entities"));

  static final String PREFIXES =
      """
      @prefix ch: <https://w3id.org/chancery/ns#> .
      @prefix id: <https://w3id.org/chancery/id/> .
      @prefix lex: <https://w3id.org/chancery/lexicon#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix D: <https://w3id.org/chancery/id/doc/ports/> .
      @prefix d: <https://w3id.org/chancery/id/doc/ports#> .
      """;

  /** Ana Belmonte meets Ilir Toska in Port Istria, as the document ports has it. */
  static final String GOOD =
      """
      id:doc\\/ports a ch:Article ; ch:docId "ports" ; ch:published "2026-03-07"^^xsd:date .
      ch:Meet a owl:Class ; rdfs:subClassOf ch:Event ; ch:flatPredicate ch:meets .
      ch:meets a ch:FlatPredicate, owl:SymmetricProperty ; ch:subjectRole ch:agent ; ch:objectRole ch:recipient .
      ch:agent a owl:ObjectProperty ; rdfs:range ch:Actor .
      ch:place a owl:ObjectProperty ; rdfs:range ch:Place .
      ch:Person rdfs:subClassOf ch:Actor . ch:Country rdfs:subClassOf ch:Actor, ch:Place .
      ch:City rdfs:subClassOf ch:Place . ch:Position rdfs:subClassOf ch:Actor .
      ch:holdsPosition a ch:Relation ; rdfs:domain ch:Person ; rdfs:range ch:Position .

      id:Ana a ch:Person ; rdfs:label "Ana Belmonte" .
      D:entity\\/Toska a ch:Person ; rdfs:label "Ilir Toska" .
      id:Istria a ch:City ; rdfs:label "Port Istria" .
      D:event\\/Meet-4 a ch:Meet, ch:Event ; rdfs:label "Ana Belmonte meets Ilir Toska" ;
        ch:agent id:Ana ; ch:recipient D:entity\\/Toska ; ch:place id:Istria ; ch:factuality ch:Actual ;
        ch:inDocument id:doc\\/ports ; ch:reported "2026-03-07"^^xsd:date ;
        ch:timeBegin "2026-03-05"^^xsd:date ; ch:timeEnd "2026-03-05"^^xsd:date .
      D:event\\/Meet-4\\/mention\\/4 a ch:EventMention ; ch:ofEvent D:event\\/Meet-4 ; ch:trigger d:span-4-7 ;
        ch:inSentence d:sentence-0-30 ; ch:nominal false ; ch:foundBy lex:meet-1 ; ch:confidence 0.9 ; ch:rank 1 .
      D:event\\/Meet-4\\/role\\/agent\\/0 rdf:reifies <<( D:event\\/Meet-4 ch:agent id:Ana )>> ; ch:evidence d:span-0-3 .
      D:event\\/Meet-4\\/statement\\/1 rdf:reifies <<( id:Ana ch:meets D:entity\\/Toska )>> ;
        ch:factuality ch:Actual ; ch:ofEvent D:event\\/Meet-4 .
      id:Ana ch:meets D:entity\\/Toska .
      d:span-0-3 a ch:Span ; ch:begin 0 ; ch:end 3 ; ch:words "Ana" ; ch:inDocument id:doc\\/ports ; ch:refersTo id:Ana .
      d:span-4-7 a ch:Span ; ch:begin 4 ; ch:end 7 ; ch:words "met" ; ch:inDocument id:doc\\/ports .
      d:sentence-0-30 a ch:TextSentence ; ch:begin 0 ; ch:end 30 ; ch:inDocument id:doc\\/ports .
      """;

  private SmallStore() {}

  /** A dataset with this default graph, in Turtle with the usual prefixes. */
  static Dataset of(String turtle) {
    Dataset dataset = DatasetFactory.createTxnMem();
    dataset.executeWrite(
        () ->
            RDFParser.create()
                .source(new StringReader(PREFIXES + turtle))
                .lang(Lang.TURTLE)
                .parse(dataset.getDefaultModel()));
    return dataset;
  }

  /** What a validation finds in a store with this graph. */
  static ValidationReport report(Validation validation, String turtle) {
    Dataset dataset = of(turtle);
    return dataset.calculateRead(() -> validation.ofStore(dataset, Iris.standard()));
  }
}
