package io.chancery.query;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Terms of the graph's vocabulary that this package looks up itself. */
final class Terms {
  static final Node TYPE = RDF.type.asNode();
  static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");
  static final Node SYMMETRIC = OWL2.SymmetricProperty.asNode();
  static final Node LABEL = RDFS.label.asNode();
  static final Node ALT_LABEL = SKOS.altLabel.asNode();
  static final Node FAMILY_NAME = ch("familyName");
  static final Node OF_EVENT = ch("ofEvent");
  static final Node EVENT = ch("Event");
  static final Node RELATION = ch("RelationStatement");
  static final Node DOC_ID = ch("docId");
  static final Node IN_DOCUMENT = ch("inDocument");
  static final Node REFERS_TO = ch("refersTo");
  static final Node WORDS = ch("words");

  /** An order that does not depend on the store. */
  static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

  /** What the IRIs have in common that were minted for entities of one document. */
  private static final String MINTED = "/entity/";

  private static final Pattern COUNTED = Pattern.compile("\\d[\\d,.]*_(.*_)?\\p{Ll}[^_]*");

  private Terms() {}

  static Node ch(String localName) {
    return NodeFactory.createURI(Prefixes.CH + localName);
  }

  /** A relation by its local name, or by its IRI where it is of another vocabulary. */
  static Node relation(String name) {
    return name.contains(":") ? NodeFactory.createURI(name) : ch(name);
  }

  /** How a relation is called: by its local name, or its IRI where it is of another vocabulary. */
  static String relation(Node relation) {
    String iri = relation.getURI();
    return iri.startsWith(Prefixes.CH) ? iri.substring(Prefixes.CH.length()) : iri;
  }

  /** Whether a node is an entity that nothing but its document knows (NIL). */
  static boolean isMinted(Node node) {
    return node.isURI() && node.getURI().contains(MINTED);
  }

  /**
   * Whether a node is one that its document describes but does not name: an official, 700 houses.
   */
  static boolean isNameless(Node node) {
    String words = Labels.localName(node);
    return isMinted(node)
        && (Character.isLowerCase(words.codePointAt(0)) || COUNTED.matcher(words).matches());
  }
}
