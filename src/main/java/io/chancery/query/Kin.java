package io.chancery.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Who acts when somebody does: the groups that one is in, the offices of a state, the places within
 * a country.
 *
 * @param graph what questions are asked of
 * @param book tells what documents mention
 */
record Kin(Graph graph, NameBook book) {
  private static final Node MEMBER = Terms.ch("member");
  private static final Node HOLDS = Terms.ch("holdsPosition");
  private static final Node POSITION_OF = Terms.ch("positionOf");
  private static final Node COUNTRY = Terms.ch("country");
  private static final Node PART_OF = Terms.ch("partOf");
  private static final Node GOVERNS = Terms.ch("governs");

  /** Larger groups act for none of their members. */
  private static final int SMALL = 12;

  /** What is meant where these are named: themselves, groups they are in, places in them. */
  Set<Node> near(Set<Node> nodes) {
    Set<Node> near = new LinkedHashSet<>(nodes);
    nodes.forEach(
        node -> {
          near.addAll(groups(node));
          near.addAll(within(node));
        });
    return near;
  }

  /**
   * And beyond: who holds an office of a state or is a body of it, the state whose seat a city is.
   */
  Set<Node> far(Set<Node> nodes) {
    Set<Node> far = new LinkedHashSet<>(near(nodes));
    for (Node node : nodes) {
      far.addAll(book.actingThere(node));
      far.addAll(subjects(PART_OF, node));
      far.addAll(subjects(GOVERNS, node));
      subjects(POSITION_OF, node).forEach(office -> addOffice(office, far));
    }
    return far;
  }

  private void addOffice(Node office, Set<Node> far) {
    if (book.isMentioned(office)) {
      far.add(office);
    }
    subjects(HOLDS, office).forEach(holder -> far.addAll(near(Set.of(holder))));
  }

  private Set<Node> groups(Node node) {
    Set<Node> groups = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(Set.of(node));
    while (!open.isEmpty()) {
      for (Node group : subjects(MEMBER, open.pop())) {
        if (members(group).size() <= SMALL && groups.add(group)) {
          open.push(group);
        }
      }
    }
    return groups;
  }

  /** The members that a group has. */
  Set<Node> members(Node group) {
    return objects(group, MEMBER);
  }

  /** Whether a relation holds in both directions. */
  boolean isSymmetric(Node relation) {
    return graph.contains(relation, Terms.TYPE, Terms.SYMMETRIC);
  }

  private Set<Node> within(Node place) {
    Set<Node> within = new HashSet<>(subjects(PART_OF, place));
    within.addAll(subjects(COUNTRY, place));
    within.removeIf(node -> !isPlace(node) || !book.isMentioned(node));
    return within;
  }

  private boolean isPlace(Node node) {
    return graph.contains(node, Terms.TYPE, Terms.ch("City"))
        || graph.contains(node, Terms.TYPE, Terms.ch("Place"));
  }

  private Set<Node> subjects(Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toSet();
  }

  private Set<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toSet();
  }
}
