package io.chancery.merge;

import io.chancery.annotate.Profile;
import io.chancery.annotate.SharedAnnotator;
import io.chancery.correct.Sameness;
import io.chancery.evaluate.CoreferenceBenchmark;
import io.chancery.graph.Iris;
import io.chancery.ontology.Ontology;
import io.chancery.pipeline.Progress;
import io.chancery.pipeline.Reading;
import io.chancery.pipeline.Setup;
import io.chancery.resolve.Event;
import io.chancery.resolve.Reference;
import io.chancery.resolve.ResolvedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fits the weights of events without days to a folder of mentions and their clusters, as {@code
 * evaluate --coreference} reads it, whose documents are named as those of ECB+: topic, number, and
 * {@code ecb} or {@code ecbplus} for the topic's first or second story. Writes them into {@code
 * event-weights.tsv} and prints the CoNLL figure of all topics at once, and of each by weights
 * fitted without it. Arguments: the folder, and where parses are kept.
 */
final class EventWeightsFit {

  private static final Path FILE =
      Path.of("src/main/resources/io/chancery/merge/event-weights.tsv");

  /** How much the documents of one topic weigh together, however many they are. */
  private static final double TOPIC = 1_000;

  private static final double RIDGE = 3;

  /** Rows that hold no weights. */
  private static final Set<String> THRESHOLDS = Set.of("LEAST", "LINKED");

  /** May speak for it or against it, as the texts have it. */
  private static final Set<Feature> EITHER =
      Set.of(Feature.BROADER, Feature.NOUN, Feature.NOUNS, Feature.GENERAL, Feature.SAME_DOCUMENT);

  private static final Set<Feature> AGAINST =
      Set.of(Feature.NOBODY, Feature.ABOUT_ELSE, Feature.DENIED, Feature.SAYING);

  private final CoreferenceBenchmark benchmark;
  private final Iris iris = Iris.standard();
  private final Ontology ontology = Ontology.load(List.of(Path.of("ontology")));
  private final EventComparison comparison = new EventComparison(ontology, Weights.READ);
  private final Map<String, List<EventAccount>> topics = new TreeMap<>();
  private final Map<String, String> eventOf;
  private final Map<String, String> goldOf = new HashMap<>();

  private EventWeightsFit(Path folder, Path parses) {
    this.benchmark = CoreferenceBenchmark.of(folder, null);
    this.eventOf = benchmark.clusters(read(parses));
    Map<String, String> gold = benchmark.gold();
    eventOf.keySet().stream()
        .sorted()
        .forEach(m -> goldOf.putIfAbsent(eventOf.get(m), gold.get(m)));
  }

  /** Runs the fit. */
  public static void main(String[] arguments) throws IOException {
    EventWeightsFit fit = new EventWeightsFit(Path.of(arguments[0]), Path.of(arguments[1]));
    Weights weights = fit.weights(fit.topics.keySet());
    fit.report("each topic by weights of the others", fit.eachWithoutItself());
    fit.report("all topics by these weights", fit.clusters(fit.topics.keySet(), weights));
    Files.write(FILE, lines(Files.readAllLines(FILE), weights));
  }

  private void report(String what, Map<String, String> clusters) {
    Map<String, String> said = new HashMap<>(eventOf);
    said.replaceAll((mention, event) -> clusters.getOrDefault(event, event));
    System.out.printf(Locale.ROOT, "%s: CoNLL %.4f%n", what, benchmark.conll(said));
  }

  private Map<String, List<CoreferenceBenchmark.Said>> read(Path parses) {
    List<Path> entities = List.of(Path.of("seeds/entities"));
    Setup setup = new Setup(Profile.BEST, List.of(Path.of("ontology")), entities, iris, 2, parses);
    Reading reading =
        Reading.prepare(setup, profile -> SharedAnnotator.of(profile)::annotate, Progress.NONE);
    Accounts accounts = new Accounts(iris, ontology, reading.knowledge().gazetteer());
    Map<String, List<CoreferenceBenchmark.Said>> said = new HashMap<>();
    reading.read(
        benchmark.documents(),
        understood -> {
          ResolvedDocument document = understood.resolved();
          String id = document.document().id();
          topics
              .computeIfAbsent(id.substring(0, id.indexOf('_')), none -> new ArrayList<>())
              .addAll(accounts.of(document));
          said.put(id, said(document));
        });
    return said;
  }

  private List<CoreferenceBenchmark.Said> said(ResolvedDocument document) {
    String id = document.document().id();
    List<CoreferenceBenchmark.Said> said = new ArrayList<>();
    for (Event event : document.events()) {
      String iri = iris.event(id, event.key());
      event
          .mentions()
          .forEach(m -> said.add(new CoreferenceBenchmark.Said(m.trigger().span(), iri)));
    }
    for (Reference reference : document.references()) {
      String iri = iris.reference(id, reference.words().span().begin(), reference.part());
      said.add(new CoreferenceBenchmark.Said(reference.words().span(), iri));
    }
    return said;
  }

  private Map<String, String> eachWithoutItself() {
    Map<String, String> clusters = new HashMap<>();
    for (String topic : topics.keySet()) {
      Set<String> others = new HashSet<>(topics.keySet());
      others.remove(topic);
      clusters.putAll(clusters(Set.of(topic), weights(others)));
    }
    return clusters;
  }

  /** What stands for each event. */
  private Map<String, String> clusters(Collection<String> which, Weights weights) {
    EventComparison fitted = new EventComparison(ontology, weights);
    Map<String, String> standing = new HashMap<>();
    for (String topic : which) {
      List<EventAccount> events = Objects.requireNonNull(topics.get(topic));
      List<Link> links =
          candidates(events).flatMap(p -> fitted.compare(p.one(), p.other()).stream()).toList();
      Map<String, SortedSet<String>> clusters =
          Clusters.of(
              events.stream().map(EventAccount::iri).toList(),
              links,
              List.of(),
              event -> iris.isReference(event) ? event : iris.documentOf(event),
              Sameness.NONE);
      clusters.forEach((name, members) -> members.forEach(m -> standing.put(m, name)));
    }
    return standing;
  }

  private record Pair(EventAccount one, EventAccount other) {

    boolean isOfOneStory() {
      return one.document().endsWith("plus") == other.document().endsWith("plus");
    }
  }

  private static Stream<Pair> pairs(List<EventAccount> events) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      for (EventAccount other : events.subList(i + 1, events.size())) {
        pairs.add(new Pair(events.get(i), other));
      }
    }
    return pairs.stream();
  }

  /** Pairs that share a key, as those that a store compares. */
  private static Stream<Pair> candidates(List<EventAccount> events) {
    Map<String, Set<String>> keys = new HashMap<>();
    events.forEach(e -> keys.put(e.iri(), Blocking.keys(e)));
    return pairs(events)
        .filter(p -> !Collections.disjoint(keys.get(p.one().iri()), keys.get(p.other().iri())));
  }

  private Weights weights(Collection<String> which) {
    Predicate<Feature> ofStories = Feature.OF_STORIES::contains;
    Regression stories = new Regression(ofStories, EventWeightsFit::sign, RIDGE);
    Regression events =
        new Regression(
            f -> !ofStories.test(f) && !Feature.OF_DAYS.contains(f) && f != Feature.TOPIC_WORD,
            EventWeightsFit::sign,
            RIDGE);
    for (String topic : which) {
      addStories(Objects.requireNonNull(topics.get(topic)), stories);
      addEvents(Objects.requireNonNull(topics.get(topic)), events);
    }
    Weights now = Weights.READ;
    return new Weights(
        now.leastDated(),
        now.leastUndated(),
        now.linked(),
        now.dated(),
        stories.fit(),
        events.fit());
  }

  /** Any two documents of the topic, whose account every event has. */
  private void addStories(List<EventAccount> events, Regression stories) {
    List<EventAccount> documents =
        events.stream()
            .collect(
                Collectors.toMap(
                    EventAccount::document, e -> e, (first, second) -> first, TreeMap::new))
            .values()
            .stream()
            .toList();
    int count = documents.size() * (documents.size() - 1) / 2;
    for (int i = 0; i < documents.size(); i++) {
      for (EventAccount other : documents.subList(i + 1, documents.size())) {
        Pair pair = new Pair(documents.get(i), other);
        Map<Feature, Double> found = comparison.features(pair.one(), other);
        stories.add(found, pair.isOfOneStory(), TOPIC / count);
      }
    }
  }

  /** Any two events of one story, as those that share no key show too what is not the same. */
  private void addEvents(List<EventAccount> events, Regression regression) {
    pairs(events.stream().filter(e -> goldOf.containsKey(e.iri())).toList())
        .filter(Pair::isOfOneStory)
        .forEach(
            pair ->
                regression.add(
                    comparison.features(pair.one(), pair.other()),
                    goldOf.get(pair.one().iri()).equals(goldOf.get(pair.other().iri())),
                    1));
  }

  private static int sign(Feature feature) {
    if (EITHER.contains(feature)) {
      return 0;
    }
    return feature.name().startsWith("OTHER_") || AGAINST.contains(feature) ? -1 : 1;
  }

  /** The lines of the file with the fitted columns anew. */
  private static List<String> lines(List<String> lines, Weights weights) {
    return lines.stream()
        .map(
            line -> {
              String[] fields = line.split("\t", -1);
              boolean row = fields.length > 1 && !THRESHOLDS.contains(fields[0]);
              return row ? line(fields, weights) : line;
            })
        .toList();
  }

  private static String line(String[] fields, Weights weights) {
    boolean bias = fields[0].equals("BIAS");
    Feature feature = bias ? Feature.WORD : Feature.valueOf(fields[0]);
    fields[2] = rounded(bias ? weights.story().bias() : weights.story().of(feature));
    fields[3] = rounded(bias ? weights.undated().bias() : weights.undated().of(feature));
    return String.join("\t", fields);
  }

  private static String rounded(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight + 0.0);
  }
}
