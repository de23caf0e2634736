package io.chancery.correct;

import io.chancery.graph.Iris;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What a person says against the machine, or for it. Two claims of the same content are equal. */
public sealed interface Claim {

  /**
   * Two events, or two entities, are one.
   *
   * @param one the IRI that comes first, of an event or entity as its document calls it
   * @param other the other's
   */
  record Same(Node one, Node other) implements Claim {
    /** The claim about two, whichever is named first. */
    public static Same of(Node one, Node other) {
      return isSorted(one, other) ? new Same(one, other) : new Same(other, one);
    }

    public Same {
      check(one, other);
    }

    @Override
    public List<Node> about() {
      return List.of(one, other);
    }
  }

  /**
   * Two events, or two entities, are two.
   *
   * @param one the IRI that comes first
   * @param other the other's
   */
  record Different(Node one, Node other) implements Claim {
    /** The claim about two, whichever is named first. */
    public static Different of(Node one, Node other) {
      return isSorted(one, other) ? new Different(one, other) : new Different(other, one);
    }

    public Different {
      check(one, other);
    }

    @Override
    public List<Node> about() {
      return List.of(one, other);
    }
  }

  /**
   * An event, a relation or a statement is not so.
   *
   * @param what the IRI of an event or relation, or a triple term
   */
  record Reject(Node what) implements Claim {
    @Override
    public List<Node> about() {
      return List.of(what);
    }
  }

  /**
   * An event, a relation or a statement is so, though the machine may hold it back.
   *
   * @param what the IRI of an event or relation, or a triple term
   */
  record Accept(Node what) implements Claim {
    @Override
    public List<Node> about() {
      return List.of(what);
    }
  }

  /**
   * A statement that no document makes.
   *
   * @param what between IRIs
   */
  record Add(Triple what) implements Claim {
    @Override
    public List<Node> about() {
      return List.of(NodeFactory.createTripleTerm(what));
    }
  }

  /** IRIs or a triple term: one, or two where two are compared. */
  List<Node> about();

  /** The word of the command: same, different, reject, accept or add. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The IRI of the correction that makes this claim: by its content alone. */
  default String iri(Iris iris) {
    return iris.correction(
        kind(), about().stream().map(Claim::text).collect(Collectors.joining(" ")));
  }

  /** As a message names it. */
  default String words() {
    return kind() + " " + about().stream().map(Claim::text).collect(Collectors.joining(" "));
  }

  /** The claim with this word about these nodes. */
  static Claim of(String kind, List<Node> about) {
    Node first = about.get(0);
    return switch (kind) {
      case "same" -> Same.of(first, about.get(1));
      case "different" -> Different.of(first, about.get(1));
      case "reject" -> new Reject(first);
      case "accept" -> new Accept(first);
      case "add" -> new Add(first.getTriple());
      default -> throw new IllegalArgumentException("no kind of correction: " + kind);
    };
  }

  private static String text(Node node) {
    if (!node.isTripleTerm()) {
      return "<" + node + ">";
    }
    Triple triple = node.getTriple();
    return "<%s> <%s> <%s>"
        .formatted(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private static boolean isSorted(Node one, Node other) {
    return one.getURI().compareTo(other.getURI()) <= 0;
  }

  private static void check(Node one, Node other) {
    if (one.equals(other) || !isSorted(one, other)) {
      throw new IllegalArgumentException("two different IRIs in order: " + one + ", " + other);
    }
  }
}
