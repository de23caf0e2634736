package io.chancery.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms that the readers of this package look for. */
final class Vocabulary {
  static final String CH = "https://w3id.org/chancery/ns#";
  static final String LEX = "https://w3id.org/chancery/lexicon#";
  static final String ID = "https://w3id.org/chancery/id/";
  static final Node LABEL = RDFS.label.asNode();
  static final Node ALT_LABEL = SKOS.altLabel.asNode();
  static final Node SUBCLASS_OF = RDFS.subClassOf.asNode();

  private Vocabulary() {}

  static Node ch(String local) {
    return NodeFactory.createURI(CH + local);
  }

  static Node lex(String local) {
    return NodeFactory.createURI(LEX + local);
  }

  /** What follows the last {@code #} or {@code /} of an IRI. */
  static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** The short form of a node for messages. */
  static String show(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : "[ ]";
    }
    return node.getURI().replace(CH, "ch:").replace(LEX, "lex:").replace(ID, "id:");
  }
}
