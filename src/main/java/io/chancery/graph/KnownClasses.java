package io.chancery.graph;

import io.chancery.ontology.EventClass;
import io.chancery.ontology.ModeRule;
import io.chancery.ontology.VerbPhrase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The event classes of a store's ontology graph: those that its documents were read with. */
public final class KnownClasses {

  private static final Node PLOVER_TYPE = Vocabulary.ch("ploverType");
  private static final Node PLOVER_MODE = Vocabulary.ch("ploverMode");
  private static final Node CAMEO = Vocabulary.ch("cameo");
  private static final Node VERB_PHRASE = Vocabulary.ch("verbPhrase");
  private static final String MODE = "mode-";

  private final Graph ontology;
  private final List<ModeRule> rules;

  /** Classes of a graph that holds the files of an ontology as they are. */
  public KnownClasses(Graph ontology) {
    this.ontology = ontology;
    this.rules =
        ontology.stream(Node.ANY, RDF.type.asNode(), Vocabulary.ch(ModeRule.CLASS))
            .map(Triple::getSubject)
            .map(rule -> ModeRule.of(last(rule.getURI()), property -> values(rule, property)))
            .toList();
  }

  private List<String> values(Node rule, String property) {
    return ontology.stream(rule, Vocabulary.ch(property), Node.ANY)
        .map(Triple::getObject)
        .map(o -> o.isURI() ? last(o.getURI()) : o.getLiteralLexicalForm())
        .toList();
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
            ModeRule.forType(rules.stream(), Optional.ofNullable(local(value(node, PLOVER_TYPE)))),
            List.of(),
            new VerbPhrase(
                verbPhrase,
                value(node, Vocabulary.ch("verbPhraseToward")),
                value(node, Vocabulary.ch("verbPhraseAbout"))));
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
    return iri == null ? null : last(iri);
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('#') + 1);
  }

  private static @Nullable String mode(@Nullable String local) {
    return local != null && local.startsWith(MODE) ? local.substring(MODE.length()) : local;
  }
}
