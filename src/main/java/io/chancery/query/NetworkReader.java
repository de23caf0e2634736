package io.chancery.query;

import io.chancery.query.Network.Fact;
import io.chancery.store.KeyedTriples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Reads the network of a graph: each property that matters is scanned once, so that the time grows
 * with the events and not with the length of paths. Terms are fetched only where they are looked
 * into: events and mentions stay keys until a path leads over them.
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
  private final KeyedTriples triples;
  private final PathLimits limits;
  private final Network network;
  private final Map<Object, Object> statuses = new HashMap<>();
  private final Map<Object, Double> confidences = new HashMap<>();
  private final Map<Object, Object> identities = new HashMap<>();
  private final Map<Object, Integer> publishers = new HashMap<>();
  private final Map<Object, Set<Object>> members = new LinkedHashMap<>();
  private final Map<Object, Optional<Party>> parties = new HashMap<>();

  /** What matters of an IRI that takes part in something. */
  private record Party(boolean minted, boolean nameless) {
    static Optional<Party> of(Node node) {
      return node.isURI()
          ? Optional.of(new Party(Terms.isMinted(node), Terms.isNameless(node)))
          : Optional.empty();
    }
  }

  private NetworkReader(Graph graph, PathLimits limits) {
    this.graph = graph;
    this.triples = KeyedTriples.of(graph);
    this.limits = limits;
    this.network = new Network(triples::term, triples::key);
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

  private void readEvidence() {
    triples.each(FACTUALITY, statuses::put);
    Map<Object, Object> likely = new HashMap<>();
    triples.each(CONFIDENCE, (fact, number) -> likely.merge(fact, number, this::higher));
    likely.forEach((fact, number) -> confidences.put(fact, number(number)));
    triples.each(
        Terms.OF_EVENT,
        (mention, event) -> {
          Double own = confidences.get(mention);
          if (own != null) {
            confidences.merge(event, own, Math::max);
          }
        });
    triples.each(IDENTITY, identities::put);
    triples.each(PUBLISHERS, (event, number) -> publishers.put(event, (int) number(number)));
  }

  private Object higher(Object one, Object other) {
    return number(one) < number(other) ? other : one;
  }

  private double number(Object key) {
    return ((Number) triples.term(key).getLiteralValue()).doubleValue();
  }

  private Optional<Party> party(Object key) {
    return parties.computeIfAbsent(key, wanted -> Party.of(triples.term(wanted)));
  }

  private boolean isMinted(Object key) {
    return party(key).filter(Party::minted).isPresent();
  }

  private boolean isNameless(Object key) {
    return party(key).filter(Party::nameless).isPresent();
  }

  /** A group of a document is no party of its own: its members are. */
  private void readGroups() {
    triples.each(
        MEMBER,
        (group, member) ->
            members.computeIfAbsent(group, none -> new LinkedHashSet<>()).add(member));
    if (!limits.allowsKnown(null, null)) {
      return;
    }
    members.forEach(
        (group, all) -> {
          if (!isMinted(group)) {
            all.forEach(member -> addMembership(group, member, all.size()));
          }
        });
  }

  /** Two steps over a group are as strong as one event of as many parties. */
  private void addMembership(Object group, Object member, int size) {
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
    Map<Object, Set<Object>> taking = new LinkedHashMap<>();
    Map<Object, Set<Object>> places = new HashMap<>();
    Set<Object> allowed = allowedStatuses();
    for (Node role : List.of(AGENT, RECIPIENT, THEME)) {
      triples.each(role, (event, party) -> addParty(event, party, allowed, taking));
    }
    triples.each(PLACE, (event, place) -> addParty(event, place, allowed, places));

    taking.forEach(
        (event, all) -> {
          Set<Object> where = new LinkedHashSet<>(places.getOrDefault(event, Set.of()));
          where.removeAll(all);
          if (all.size() + where.size() > 1 && allows(event)) {
            addEvent(event, all, where);
          }
        });
  }

  private Set<Object> allowedStatuses() {
    return new HashSet<>(statuses.values())
        .stream()
            .filter(status -> limits.allowsStatus(triples.term(status)))
            .collect(Collectors.toSet());
  }

  /** A place, or people without a name, are on no way: only where a path begins or ends. */
  private void addEvent(Object event, Set<Object> taking, Set<Object> places) {
    double strength = shared(strength(event), taking.size() + places.size());
    List<Object> named = new ArrayList<>();
    List<Object> ends = new ArrayList<>();
    taking.forEach(party -> (isNameless(party) ? ends : named).add(party));
    ends.addAll(places);
    network.add(new Fact(event, null, one(event), strength), named, ends);
  }

  /** What is itself told as a fact is no party. */
  private void addParty(
      Object event, Object party, Set<Object> allowed, Map<Object, Set<Object>> parties) {
    Object status = statuses.get(event);
    boolean takes = status != null && allowed.contains(status) && !statuses.containsKey(party);
    if (!takes || party(party).isEmpty()) {
      return;
    }
    Set<Object> all = parties.computeIfAbsent(event, none -> new LinkedHashSet<>(4));
    if (members.containsKey(party) && isMinted(party)) {
      all.addAll(members.get(party));
    } else {
      all.add(party);
    }
  }

  private boolean allows(Object fact) {
    return limits.allowsConfidence(confidences.getOrDefault(fact, 0.0))
        && (!limits.narrowTold() || limits.allowsTold(graph, triples.term(fact)));
  }

  private Object one(Object event) {
    return identities.getOrDefault(event, event);
  }

  /** How likely one of the publishers that tell it is right, each read as surely as the surest. */
  private double strength(Object fact) {
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
    boolean happened = object(relation, FACTUALITY).filter(limits::allowsStatus).isPresent();
    if (said.isPresent() && happened && allows(triples.key(relation))) {
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
    tie(relation, how, strength(triples.key(relation)), subject, object);
  }

  private void tie(Node fact, Node how, double strength, Node one, Node other) {
    Object key = triples.key(fact);
    network.add(
        new Fact(key, how, key, strength), List.of(triples.key(one), triples.key(other)), Set.of());
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
      triples.each(
          POSITION_OF,
          (office, whose) ->
              network.add(
                  new Fact(office, POSITION_OF, office, KNOWN), List.of(office, whose), Set.of()));
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
      tie(tenure, HOLDS, KNOWN, holder.get(), office.get());
    }
  }
}
