package io.chancery.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Every name in a graph, read once, so that the names in a question are found without a search.
 *
 * <p>What the documents mention goes before what only the known entities have; labels go before
 * other names, whole names before parts of them. A capital stands for its state too, an adjective
 * of a people for its country.
 */
final class NameBook {
  private static final Node DEMONYM = Terms.ch("demonym");
  private static final Node METONYM = Terms.ch("metonym");
  private static final Node CAPITAL = Terms.ch("capital");
  private static final Node POSITION_OF = Terms.ch("positionOf");
  private static final Node HOLDS = Terms.ch("holdsPosition");
  private static final Node HOLDER = Terms.ch("holder");
  private static final Node OFFICE = Terms.ch("Position");
  private static final Node POSITION = Terms.ch("position");
  private static final Node PERSON = Terms.ch("Person");
  private static final Node COUNTRY = Terms.ch("Country");
  private static final List<Node> PLACES = List.of(COUNTRY, Terms.ch("City"), Terms.ch("Place"));
  private static final int FAMILY = 4;
  private static final int PART = 6;
  private static final int UNMENTIONED = 100;

  private final Graph graph;
  private final Map<String, Map<Node, Integer>> ranks = new HashMap<>();
  private final Map<Node, Set<Node>> acting = new HashMap<>();
  private final Map<String, Set<Node>> phrases = new TreeMap<>();
  private final Set<Node> mentioned = new HashSet<>();
  private final Map<Node, Set<String>> names = new HashMap<>();

  NameBook(Graph graph) {
    this.graph = graph;
    readMentions();
    readCapitals();
    read(Terms.LABEL, 0);
    read(Terms.ALT_LABEL, 2);
    read(METONYM, 3);
    read(DEMONYM, 3);
    read(Terms.FAMILY_NAME, FAMILY);
  }

  private void readMentions() {
    graph
        .find(Node.ANY, Terms.REFERS_TO, Node.ANY)
        .forEach(
            triple -> {
              mentioned.add(triple.getObject());
              graph
                  .find(triple.getSubject(), Terms.WORDS, Node.ANY)
                  .forEach(words -> addPhrase(words, triple.getObject()));
            });
  }

  private void addPhrase(Triple words, Node node) {
    String phrase = Folded.of(words.getObject().getLiteralLexicalForm());
    phrases.computeIfAbsent(phrase, none -> new LinkedHashSet<>()).add(node);
  }

  private void readCapitals() {
    graph
        .find(Node.ANY, CAPITAL, Node.ANY)
        .forEach(
            triple ->
                acting
                    .computeIfAbsent(triple.getObject(), none -> new LinkedHashSet<>())
                    .add(triple.getSubject()));
  }

  private void read(Node property, int rank) {
    graph
        .find(Node.ANY, property, Node.ANY)
        .filterKeep(triple -> isThing(triple.getSubject()) && triple.getObject().isLiteral())
        .forEach(triple -> add(triple, rank));
  }

  private void add(Triple triple, int rank) {
    Node node = triple.getSubject();
    String name = triple.getObject().getLiteralLexicalForm();
    if (name.equals(name.toLowerCase(Locale.ROOT)) || isList(node, name)) {
      return;
    }
    names.computeIfAbsent(node, none -> new LinkedHashSet<>()).add(name);
    add(Folded.of(name), node, rank);
    boolean person = graph.contains(node, Terms.TYPE, PERSON);
    String[] words = Folded.of(name).split(" ");
    if (person && words.length > 1) {
      add(words[0], node, rank + PART);
      addFamily(words[words.length - 1], node, rank);
    }
  }

  /** "Norland and Sudland" are two names, though a document may speak of both as of one. */
  private boolean isList(Node node, String name) {
    return name.contains(" and ")
        && Terms.isMinted(node)
        && graph.contains(node, Terms.ch("member"), Node.ANY);
  }

  private void add(String folded, Node node, int rank) {
    boolean near = mentioned.contains(node) || acting.containsKey(node) || is(node, COUNTRY);
    int full = rank + (Terms.isMinted(node) ? 1 : 0) + (near ? 0 : UNMENTIONED);
    ranks.computeIfAbsent(folded, none -> new HashMap<>()).merge(node, full, Math::min);
  }

  /**
   * The last name of somebody whom documents alone know is as good as a known family name: of two
   * Austins, the question has to say which.
   */
  private void addFamily(String folded, Node person, int rank) {
    if (Terms.isMinted(person) && rank == 0 && mentioned.contains(person)) {
      ranks.computeIfAbsent(folded, none -> new HashMap<>()).merge(person, FAMILY, Math::min);
    } else {
      add(folded, person, rank + PART);
    }
  }

  private boolean is(Node node, Node type) {
    return graph.contains(node, Terms.TYPE, type);
  }

  /** Whether all of these are places, states among them. */
  boolean arePlaces(Set<Node> nodes) {
    return nodes.stream().allMatch(node -> PLACES.stream().anyMatch(type -> is(node, type)));
  }

  /** Whether all of these are people. */
  boolean arePeople(Set<Node> nodes) {
    return nodes.stream().allMatch(node -> is(node, PERSON));
  }

  /** Terms of the ontology have labels too, and events are not asked for by name. */
  private boolean isThing(Node node) {
    return node.isURI()
        && !node.getURI().contains("#")
        && !node.getURI().contains("/event/")
        && !graph.contains(node, Terms.TYPE, Terms.EVENT);
  }

  boolean isName(String folded) {
    return ranks.containsKey(folded);
  }

  /** Whether a document calls something exactly so. */
  boolean isPhrase(String folded) {
    return phrases.containsKey(folded);
  }

  /** What a name means equally well, best rank only; what documents call so where it is no name. */
  Set<Node> meant(String folded) {
    Map<Node, Integer> found = ranks.getOrDefault(folded, Map.of());
    if (found.isEmpty()) {
      return phrases.getOrDefault(folded, Set.of());
    }
    int best = found.values().stream().min(Comparator.naturalOrder()).orElse(0);
    return found.entrySet().stream()
        .filter(entry -> entry.getValue() == best)
        .map(Map.Entry::getKey)
        .sorted(Terms.BY_IRI)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What a name means; a word without a capital is a name and may still be a common noun. */
  Set<Node> called(AskedUnit name) {
    Set<Node> nodes = new LinkedHashSet<>(name.nodes());
    boolean small = name.text().equals(name.lemma());
    if (small && nodes.stream().allMatch(Terms::isMinted)) {
      nodes.addAll(described(Folded.of(name.text())));
    }
    return nodes;
  }

  /** Whether several things are called exactly the same, each in a document of its own. */
  boolean areNamesakes(Collection<Node> nodes) {
    Labels labels = new Labels(graph);
    return nodes.stream().allMatch(Terms::isMinted)
        && nodes.stream().map(node -> Folded.of(labels.of(node))).distinct().count() == 1;
  }

  /** The states that act where a city is their seat. */
  Set<Node> actingThere(Node city) {
    return acting.getOrDefault(city, Set.of());
  }

  /**
   * The offices of these that are called so, apart from whose they are: "secretary of state" of the
   * United States is the "US Secretary of State".
   */
  Set<Node> offices(Set<Node> whose, String folded) {
    Set<Node> offices = new LinkedHashSet<>();
    for (Node one : whose) {
      Set<String> own = names.getOrDefault(one, Set.of());
      graph
          .find(Node.ANY, POSITION_OF, one)
          .mapWith(Triple::getSubject)
          .filterKeep(
              office ->
                  names.getOrDefault(office, Set.of()).stream()
                      .anyMatch(name -> without(name, own).equals(folded)))
          .forEach(offices::add);
    }
    return offices;
  }

  /** The offices of this name that somebody holds or held, as told or known, of whatever state. */
  Set<Node> officesOf(Set<Node> holders, String folded) {
    Set<Node> held = new LinkedHashSet<>();
    for (Node holder : holders) {
      held.addAll(objects(holder, HOLDS));
      graph
          .find(Node.ANY, HOLDER, holder)
          .forEach(tenure -> held.addAll(objects(tenure.getSubject(), POSITION)));
    }
    held.removeIf(office -> !offices(objects(office, POSITION_OF), folded).contains(office));
    return held;
  }

  /** The offices that documents call exactly so, whosever they are. */
  Set<Node> officesCalled(String folded) {
    return ranks.getOrDefault(folded, Map.of()).keySet().stream()
        .filter(office -> is(office, OFFICE))
        .collect(Collectors.toSet());
  }

  private Set<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toSet();
  }

  private static String without(String office, Set<String> own) {
    String name = " " + Folded.of(office) + " ";
    for (String whose : own) {
      name = name.replace(" " + Folded.of(whose) + " ", " ");
    }
    return name.replaceFirst(" of( the)? $", "").strip();
  }

  /** What documents call by words that hold these one after the other. */
  Set<Node> described(String folded) {
    Set<Node> found = new LinkedHashSet<>();
    phrases.forEach(
        (phrase, nodes) -> {
          if ((" " + phrase + " ").contains(" " + folded + " ")) {
            found.addAll(nodes);
          }
        });
    return found;
  }

  /** A regular expression, in lower case, of all that these are called. */
  String pattern(Set<Node> nodes) {
    return nodes.stream()
        .flatMap(node -> Stream.concat(Stream.of(node), actingThere(node).stream()))
        .flatMap(this::spellings)
        .distinct()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?<!\\w)(", ")(?!\\w)"));
  }

  /** Names; those of a person may be cut to the last word. */
  private Stream<String> spellings(Node node) {
    Stream<String> whole =
        names.getOrDefault(node, Set.of()).stream().map(name -> name.toLowerCase(Locale.ROOT));
    return is(node, PERSON)
        ? whole.flatMap(name -> Stream.of(name, name.substring(name.lastIndexOf(' ') + 1)))
        : whole;
  }

  /** The words by which documents mention something. */
  List<String> phrasesOf(Node node) {
    return phrases.entrySet().stream()
        .filter(entry -> entry.getValue().contains(node))
        .map(Map.Entry::getKey)
        .toList();
  }

  boolean isMentioned(Node node) {
    return mentioned.contains(node);
  }

  /** Names of what documents mention, for whoever misspells one. */
  /** What is mentioned by a name of its own: no common nouns, no lists of several. */
  List<String> mentionedNames() {
    Labels labels = new Labels(graph);
    return mentioned.stream()
        .map(node -> Map.entry(node, labels.of(node)))
        .filter(name -> Character.isUpperCase(name.getValue().codePointAt(0)))
        .filter(name -> !isList(name.getKey(), name.getValue()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
