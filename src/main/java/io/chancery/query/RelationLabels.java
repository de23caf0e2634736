package io.chancery.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * Words that ask for the relations that rules conclude, by their labels: "worked for" is asked by
 * "Who worked for the mill?", "rival of" by "Who is a rival of the mill?", "was poached from" by
 * "Who was poached from the mill?". So a module's own conclusions can be asked for.
 *
 * <p>Only relations of those who act, or of places: what follows of events is asked for as events.
 * A label of another form gives no word.
 *
 * @param graph has the labels, domains and classes
 * @param words knows verbs and nouns
 */
record RelationLabels(Graph graph, AskedWords words) {
  private static final String PREPOSITION =
      "for|with|to|from|by|in|at|on|under|against|over|into|of|about|near";
  private static final Set<Node> ENDS = Set.of(Terms.ch("Actor"), Terms.ch("Place"));

  List<AskedTables.Word> of(Set<Node> relations) {
    return relations.stream()
        .filter(this::isOfActorsOrPlaces)
        .sorted(Terms.BY_IRI)
        .flatMap(relation -> labels(relation).flatMap(label -> words(relation, label)))
        .toList();
  }

  private boolean isOfActorsOrPlaces(Node relation) {
    return isBelow(relation, RDFS.domain.asNode()) && isBelow(relation, RDFS.range.asNode());
  }

  private boolean isBelow(Node relation, Node end) {
    Set<Node> classes = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(objects(relation, end).toList());
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (classes.add(next)) {
        objects(next, RDFS.subClassOf.asNode()).forEach(open::push);
      }
    }
    return ENDS.stream().anyMatch(classes::contains);
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  private Stream<String> labels(Node relation) {
    return objects(relation, Terms.LABEL).map(label -> Folded.of(label.getLiteralLexicalForm()));
  }

  private Stream<AskedTables.Word> words(Node relation, String label) {
    String bare = label.replaceFirst("^((is|are|was|were|has|have|had|been) )+", "");
    int cut = bare.lastIndexOf(' ');
    String last = bare.substring(cut + 1);
    boolean behind = cut > 0 && last.matches(PREPOSITION);
    String head = behind ? bare.substring(0, cut) : bare;
    String preposition = behind ? last : "";
    Set<String> asked = Set.of(Terms.relation(relation));
    if (preposition.equals("of") && words.isNoun(head.substring(head.lastIndexOf(' ') + 1))) {
      return Stream.of(new AskedTables.Word(head, true, asked, "of", false));
    }
    boolean passive = !bare.equals(label) || preposition.equals("by");
    return head.contains(" ") || head.matches(PREPOSITION)
        ? Stream.empty()
        : words.verbs(head).stream()
            .map(verb -> new AskedTables.Word(verb, false, asked, preposition, passive));
  }
}
