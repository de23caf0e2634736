package io.chancery.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chancery.graph.CanonicalOrder;
import io.chancery.graph.EntityIris;
import io.chancery.graph.Iris;
import io.chancery.ontology.EventClass;
import io.chancery.resolve.Event;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resolved document as flat records, one JSON object a line: the public format that
 * docs/reference/records.md describes. The same document gives the same lines, whatever order its
 * parts come in.
 */
public final class Records {

  private record Line(int begin, String kind, String id, String json) {}

  private static final Comparator<Line> ORDER =
      Comparator.comparingInt(Line::begin)
          .thenComparing(Line::kind)
          .thenComparing(Line::id)
          .thenComparing(Line::json);

  private final Iris iris;
  private final Function<String, @Nullable EventClass> classes;

  /**
   * Makes records.
   *
   * @param iris where ids go
   * @param classes the event class of a local name, for its PLOVER and CAMEO codes
   */
  public Records(Iris iris, Function<String, @Nullable EventClass> classes) {
    this.iris = iris;
    this.classes = classes;
  }

  /** A document's records in order, the document's own first; without line ends. */
  public List<String> of(ResolvedDocument document) {
    return of(document, UnaryOperator.identity());
  }

  /**
   * A document's records among those of others.
   *
   * @param identity the IRI that stands for all that are one with what has this IRI
   */
  List<String> of(ResolvedDocument document, UnaryOperator<String> identity) {
    ResolvedDocument d = CanonicalOrder.of(document);
    Json json = new Json(iris, d.document().id(), EntityIris.of(iris, d), identity);
    Map<String, Integer> begins = new HashMap<>();
    d.events().forEach(e -> begins.put(e.key(), begin(e)));
    FactRecords facts = new FactRecords(json, classes, new Modes(d, classes));
    TextRecords texts = new TextRecords(json);
    Stream<Line> found =
        Stream.of(
                d.mentions().stream().map(m -> line(m.words().span().begin(), texts.mention(m))),
                d.times().stream().map(t -> line(t.words().span().begin(), texts.time(t))),
                d.attributions().stream()
                    .map(a -> line(a.content().span().begin(), texts.attribution(a))),
                d.events().stream().map(e -> line(begin(e), facts.event(e))),
                d.references().stream()
                    .map(r -> line(r.words().span().begin(), texts.reference(r))),
                d.statements().stream()
                    .map(s -> line(begins.getOrDefault(s.event(), 0), facts.statement(s))),
                d.relations().stream().map(r -> line(begin(r), facts.relation(r))),
                d.relations().stream()
                    .flatMap(r -> facts.flat(r).map(f -> line(begin(r), f)).stream()),
                d.adjuncts().stream().map(a -> line(a.words().span().begin(), facts.adjunct(a))),
                d.predications().stream().map(p -> line(p.begin(), facts.predication(p))),
                d.propositions().stream()
                    .map(p -> line(p.sentence().span().begin(), texts.proposition(p))))
            .flatMap(lines -> lines);
    return Stream.concat(Stream.of(line(0, texts.document(d))), found.sorted(ORDER))
        .map(Line::json)
        .toList();
  }

  private static Line line(int begin, ObjectNode json) {
    return new Line(begin, json.path("kind").asText(), json.path("id").asText(""), json.toString());
  }

  private static int begin(Event event) {
    return event.mentions().get(0).trigger().span().begin();
  }

  private static int begin(Relation relation) {
    return relation.mentions().stream()
        .mapToInt(m -> m.words().span().begin())
        .findFirst()
        .orElse(0);
  }
}
