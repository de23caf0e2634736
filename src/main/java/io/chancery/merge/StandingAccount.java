package io.chancery.merge;

import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.Factuality;
import io.chancery.resolve.Numerals;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Of several accounts of one event the one that is best said of the whole event, and so stands for
 * all: one that nobody rejects and that tells it as done, and no figure that another gives
 * otherwise; which names most of those who take part by most accounts, who did it, few others, and
 * by name rather than office. What an account tells is read from its own document alone, so that
 * what stands for all is so whatever came first.
 *
 * @param dataset holds the documents' graphs
 * @param iris the store's
 * @param rejected what people reject
 */
record StandingAccount(DatasetGraph dataset, Iris iris, Set<String> rejected) {

  private static final List<Node> TAKING_PART =
      List.of(Vocabulary.AGENT, Vocabulary.RECIPIENT, Vocabulary.THEME, Vocabulary.PLACE);

  private static final String FIGURE = "\\d[\\d.,]*";

  /** {@code F-16}, {@code mid-2025}: says which, and not how many. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]*[-‐‑]\\p{N}[\\p{L}\\p{N}.,]*");

  private static final Set<String> NO_FIGURES = Set.of("a", "an", "both", "couple");

  /**
   * What one account tells.
   *
   * @param figures the numbers in its label
   * @param acting whether it tells who did it
   * @param who the names of who and what takes part, known ones by IRI
   * @param offices how many of these are offices
   */
  private record Told(
      String status, Set<String> figures, boolean acting, Set<String> who, long offices) {

    boolean countsOtherwise(Told other) {
      return !figures.containsAll(other.figures) && !other.figures.containsAll(figures);
    }

    /** What is told as done goes before what may come, what is denied behind. */
    int unsettled() {
      return status.equals(Factuality.Actual.name())
          ? 0
          : status.equals(Factuality.Negated.name()) ? 2 : 1;
    }

    long among(Set<String> most) {
      return who.stream().filter(most::contains).count();
    }
  }

  /** The best of some accounts first; none is before another that tells as much. */
  Comparator<String> best(Collection<String> accounts) {
    Map<String, Told> told = new HashMap<>();
    accounts.forEach(account -> told.put(account, told(account)));
    List<Told> heard =
        accounts.stream()
            .filter(account -> !iris.isReference(account) && !rejected.contains(account))
            .map(told::get)
            .toList();
    return Comparator.<String, Boolean>comparing(rejected::contains)
        .thenComparing(told::get, comparator(told.values(), heard));
  }

  /** In which order some accounts come if others, of which nobody rejects any, are heard. */
  private static Comparator<Told> comparator(Collection<Told> all, Collection<Told> heard) {
    Set<String> most = most(heard);
    Map<Told, Long> contradicted = new HashMap<>();
    all.forEach(account -> contradicted.computeIfAbsent(account, a -> contradicted(a, heard)));
    return Comparator.comparingInt(Told::unsettled)
        .thenComparing(contradicted::get)
        .thenComparing(account -> -account.among(most))
        .thenComparing(account -> !account.acting)
        .thenComparing(account -> account.who.size() - account.among(most))
        .thenComparing(Told::offices);
  }

  private static long contradicted(Told account, Collection<Told> all) {
    return all.stream().filter(account::countsOtherwise).count();
  }

  /** Who takes part by more than half of the accounts. */
  private static Set<String> most(Collection<Told> all) {
    Map<String, Long> counts =
        all.stream()
            .flatMap(told -> told.who.stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    counts.values().removeIf(count -> 2 * count <= all.size());
    return counts.keySet();
  }

  private Told told(String account) {
    Node document = NodeFactory.createURI(iris.documentOf(account));
    Node event = NodeFactory.createURI(account);
    List<Node> who =
        TAKING_PART.stream()
            .flatMap(role -> objects(document, event, role))
            .filter(Node::isURI)
            .toList();
    return new Told(
        objects(document, event, Vocabulary.FACTUALITY)
            .map(Vocabulary::localName)
            .findFirst()
            .orElse(""),
        objects(document, event, Vocabulary.LABEL)
            .flatMap(label -> figures(label.getLiteralLexicalForm()))
            .collect(Collectors.toSet()),
        objects(document, event, Vocabulary.AGENT).findAny().isPresent(),
        who.stream().map(this::name).collect(Collectors.toCollection(HashSet::new)),
        who.stream().distinct().filter(each -> isOffice(document, each)).count());
  }

  private boolean isOffice(Node document, Node who) {
    return dataset.contains(document, who, Vocabulary.TYPE, Vocabulary.OFFICE);
  }

  /** Without how many they are, which reports count differently. */
  private String name(Node who) {
    String iri = iris.known(who.getURI());
    if (!iris.isOfDocument(iri)) {
      return iri;
    }
    String[] words = Iris.lastSegment(iri).split("_", 2);
    return words.length > 1 && isFigure(words[0]) ? words[1] : String.join("_", words);
  }

  private static Stream<String> figures(String label) {
    return Arrays.stream(NUMBERED.matcher(label).replaceAll(" ").split("[^\\p{L}\\p{N}.,]+"))
        .map(word -> word.replaceAll("[.,]+$|,(?=\\d{3})", ""))
        .filter(StandingAccount::isFigure)
        .map(word -> Numerals.of(word).isPresent() ? "" + Numerals.of(word).getAsInt() : word);
  }

  private static boolean isFigure(String word) {
    boolean inWords = Numerals.of(word).isPresent();
    return word.matches(FIGURE) || inWords && !NO_FIGURES.contains(word.toLowerCase(Locale.ROOT));
  }

  private Stream<Node> objects(Node document, Node event, Node property) {
    return dataset.stream(document, event, property, Node.ANY).map(quad -> quad.getObject());
  }
}
