package io.chancery.query;

import io.chancery.query.Network.Fact;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Reads the network of a graph: each property that matters is scanned once, so that the time grows
 * with the events and not with the length of paths.
 */
final class NetworkReader {
  private static final Node AGENT = Terms.ch("agent");
  private static final Node RECIPIENT = Terms.ch("recipient");
  private static final Node THEME = Terms.ch("theme");
  private static final Node PLACE = Terms.ch("place");
  private static final Node FACTUALITY = Terms.ch("factuality");
  private static final Node CONFIDENCE = Terms.ch("confidence");
  private static final Node IDENTITY = Terms.ch("identity");
  private static final Node PUBLISHERS = Terms.ch("publishers");
  private static final Node MEMBER = Terms.ch("member");
  private static final Node HOLDS = Terms.ch("holdsPosition");
  private static final Node POSITION_OF = Terms.ch("positionOf");
  private static final Node OCCUPATION = Terms.ch("occupation");
  private static final double KNOWN = 1;

  /** What has more members is on no way between two of them. */
  private static final int SMALL = 12;

  private final Graph graph;
  private final PathLimits limits;
  private final Network network = new Network();
  private final Map<Node, Node> statuses = new HashMap<>();
  private final Map<Node, Double> confidences = new HashMap<>();
  private final Map<Node, Node> identities = new HashMap<>();
  private final Map<Node, Integer> publishers = new HashMap<>();
  private final Map<Node, Set<Node>> members = new LinkedHashMap<>();

  private NetworkReader(Graph graph, PathLimits limits) {
    this.graph = graph;
    this.limits = limits;
  }

  /** The network of all that the limits allow; works within a transaction. */
  static Network read(Graph graph, PathLimits limits) {
    NetworkReader reader = new NetworkReader(graph, limits);
    reader.readEvidence();
    reader.readGroups();
    reader.readEvents();
    reader.readRelations();
    reader.readOffices();
    return reader.network;
  }

  private void each(Node property, Consumer<Triple> reader) {
    graph.find(Node.ANY, property, Node.ANY).forEach(reader);
  }

  private void readEvidence() {
    each(FACTUALITY, t -> statuses.put(t.getSubject(), t.getObject()));
    each(CONFIDENCE, t -> confidences.merge(t.getSubject(), number(t), Math::max));
    each(
        Terms.OF_EVENT,
        t -> {
          Double likely = confidences.get(t.getSubject());
          if (likely != null) {
            confidences.merge(t.getObject(), likely, Math::max);
          }
        });
    each(IDENTITY, t -> identities.put(t.getSubject(), t.getObject()));
    each(PUBLISHERS, t -> publishers.put(t.getSubject(), (int) number(t)));
  }

  private static double number(Triple triple) {
    return ((Number) triple.getObject().getLiteralValue()).doubleValue();
  }

  /** A group of a document is no party of its own: its members are. */
  private void readGroups() {
    each(
        MEMBER,
        t ->
            members
                .computeIfAbsent(t.getSubject(), none -> new LinkedHashSet<>())
                .add(t.getObject()));
    if (!limits.allowsKnown(null, null)) {
      return;
    }
    members.forEach(
        (group, all) -> {
          if (!Terms.isMinted(group)) {
            all.forEach(member -> addMembership(group, member, all.size()));
          }
        });
  }

  /** Two steps over a group are as strong as one event of as many parties. */
  private void addMembership(Node group, Node member, int size) {
    Fact fact = new Fact(group, MEMBER, group, Math.sqrt(shared(KNOWN, size)));
    if (size > SMALL) {
      network.add(fact, Set.of(member), Set.of(group));
    } else {
      network.add(fact, List.of(group, member), Set.of());
    }
  }

  /** The more take part, the less two of them have to do with each other. */
  private static double shared(double strength, int parties) {
    return strength * 2 / Math.max(2, parties);
  }

  private void readEvents() {
    Map<Node, Set<Node>> parties = new LinkedHashMap<>();
    Map<Node, Set<Node>> places = new HashMap<>();
    each(AGENT, t -> addParty(t, parties));
    each(RECIPIENT, t -> addParty(t, parties));
    each(THEME, t -> addParty(t, parties));
    each(PLACE, t -> addParty(t, places));
    parties.forEach(
        (event, all) -> {
          Node status = statuses.get(event);
          Set<Node> where = new LinkedHashSet<>(places.getOrDefault(event, Set.of()));
          where.removeAll(all);
          if (status != null && all.size() + where.size() > 1 && allows(event, status)) {
            addEvent(event, all, where);
          }
        });
  }

  /** A place, or people without a name, are on no way: only where a path begins or ends. */
  private void addEvent(Node event, Set<Node> parties, Set<Node> places) {
    double strength = shared(strength(event), parties.size() + places.size());
    List<Node> named = parties.stream().filter(node -> !Terms.isNameless(node)).toList();
    List<Node> ends =
        Stream.concat(parties.stream().filter(Terms::isNameless), places.stream()).toList();
    network.add(new Fact(event, event, one(event), strength), named, ends);
  }

  private void addParty(Triple role, Map<Node, Set<Node>> parties) {
    Node party = role.getObject();
    if (party.isURI() && !statuses.containsKey(party)) {
      Set<Node> all = parties.computeIfAbsent(role.getSubject(), none -> new LinkedHashSet<>());
      if (Terms.isMinted(party) && members.containsKey(party)) {
        all.addAll(members.get(party));
      } else {
        all.add(party);
      }
    }
  }

  private boolean allows(Node fact, Node status) {
    return limits.allowsStatus(status)
        && limits.allowsConfidence(confidences.getOrDefault(fact, 0.0))
        && limits.allowsTold(graph, fact);
  }

  private Node one(Node event) {
    return identities.getOrDefault(event, event);
  }

  /** How likely one of the publishers that tell it is right, each read as surely as the surest. */
  private double strength(Node fact) {
    double likely = confidences.getOrDefault(fact, 0.5);
    return 1 - Math.pow(1 - likely, Math.max(1, publishers.getOrDefault(one(fact), 1)));
  }

  private void readRelations() {
    graph
        .find(Node.ANY, Terms.TYPE, Terms.RELATION)
        .mapWith(Triple::getSubject)
        .toList()
        .forEach(this::readRelation);
  }

  private void readRelation(Node relation) {
    Optional<Triple> said = object(relation, Terms.REIFIES).map(Node::getTriple);
    Optional<Node> status = object(relation, FACTUALITY);
    if (said.isPresent() && status.filter(known -> allows(relation, known)).isPresent()) {
      Triple triple = said.get();
      boolean ties =
          triple.getObject().isURI()
              && !triple.getPredicate().equals(OCCUPATION)
              && !triple.getSubject().equals(triple.getObject());
      if (ties) {
        add(relation, triple.getPredicate(), triple.getSubject(), triple.getObject());
      }
    }
  }

  private void add(Node relation, Node how, Node subject, Node object) {
    tie(new Fact(relation, how, relation, strength(relation)), subject, object);
  }

  private void tie(Fact fact, Node one, Node other) {
    network.add(fact, List.of(one, other), Set.of());
  }

  private Optional<Node> object(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).nextOptional();
  }

  /** Tenures known before reading, and whose office each is. */
  private void readOffices() {
    graph
        .find(Node.ANY, Terms.TYPE, Terms.ch("Tenure"))
        .mapWith(Triple::getSubject)
        .toList()
        .forEach(this::readTenure);
    if (limits.allowsKnown(null, null)) {
      each(
          POSITION_OF,
          t ->
              tie(
                  new Fact(t.getSubject(), POSITION_OF, t.getSubject(), KNOWN),
                  t.getSubject(),
                  t.getObject()));
    }
  }

  private void readTenure(Node tenure) {
    Optional<Node> holder = object(tenure, Terms.ch("holder"));
    Optional<Node> office = object(tenure, Terms.ch("position"));
    boolean then =
        limits.allowsKnown(
            PathLimits.day(graph, tenure, Terms.ch("start")).orElse(null),
            PathLimits.day(graph, tenure, Terms.ch("end")).orElse(null));
    if (then && holder.isPresent() && office.isPresent()) {
      tie(new Fact(tenure, HOLDS, tenure, KNOWN), holder.get(), office.get());
    }
  }
}
