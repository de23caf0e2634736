package io.chancery.graph;

import io.chancery.ontology.EventClass;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** The event classes of a store's ontology graph: those that its documents were read with. */
public final class KnownClasses {

  private static final Node PLOVER_TYPE = Vocabulary.ch("ploverType");
  private static final Node PLOVER_MODE = Vocabulary.ch("ploverMode");
  private static final Node CAMEO = Vocabulary.ch("cameo");
  private static final Node VERB_PHRASE = Vocabulary.ch("verbPhrase");
  private static final String MODE = "mode-";

  private final Graph ontology;

  /** Classes of a graph that holds the files of an ontology as they are. */
  public KnownClasses(Graph ontology) {
    this.ontology = ontology;
  }

  /** The event class of a local name; null where the graph has none. */
  public @Nullable EventClass of(String name) {
    Node node = Vocabulary.ch(name);
    String verbPhrase = value(node, VERB_PHRASE);
    return verbPhrase == null
        ? null
        : new EventClass(
            name,
            Objects.requireNonNullElse(value(node, Vocabulary.LABEL), name),
            List.of(),
            local(value(node, PLOVER_TYPE)),
            value(node, CAMEO),
            mode(local(value(node, PLOVER_MODE))),
            verbPhrase);
  }

  private @Nullable String value(Node node, Node property) {
    return ontology.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .map(o -> o.isURI() ? o.getURI() : o.getLiteralLexicalForm())
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String local(@Nullable String iri) {
    return iri == null ? null : iri.substring(iri.lastIndexOf('#') + 1);
  }

  private static @Nullable String mode(@Nullable String local) {
    return local != null && local.startsWith(MODE) ? local.substring(MODE.length()) : local;
  }
}
