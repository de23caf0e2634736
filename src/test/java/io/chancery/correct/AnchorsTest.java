package io.chancery.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.store.Store;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorsTest {

  private static final Iris IRIS = Iris.standard();
  private static final Entity FALK = new NilEntity("Falk", EntityType.Person, null, List.of());
  private static final String MET = "Falk met the envoys.";
  private static final String AGAIN = "Falk met the miners.";

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.openOrCreate(folder, IRIS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  @DisplayName("a correction of an event follows it when text is put before it")
  void follows() {
    put("a", MET);
    Correction correction = accepted("a", 5);
    store.correct(correction);
    assertThat(accepted()).containsExactly(event("a", 5));
    put("a", "Late \uD83D\uDD4A news.", MET);
    assertThat(accepted()).containsExactly(event("a", 18));
    assertThat(only().id(IRIS)).isEqualTo(correction.id(IRIS));
    assertThat(lost()).isEmpty();
    put("a", MET);
    assertThat(accepted()).containsExactly(event("a", 5));
    put("a", "News.", MET);
    store.undo(only());
    assertThat(accepted()).isEmpty();
    assertThat(all()).isEmpty();
  }

  @Test
  @DisplayName("another event that comes to have the old IRI is not corrected")
  void another() {
    put("a", MET);
    store.correct(accepted("a", 5));
    put("a", AGAIN, MET);
    assertThat(accepted()).containsExactly(event("a", 26));
    put("a", AGAIN);
    assertThat(accepted()).isEmpty();
    assertThat(lost()).hasSize(1);
    store.correct(accepted("a", 5));
    assertThat(accepted()).containsExactly(event("a", 5));
    put("a", AGAIN, MET);
    assertThat(accepted()).containsExactlyInAnyOrder(event("a", 5), event("a", 26));
    assertThat(all()).extracting(c -> c.id(IRIS)).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  @DisplayName("of sentences that are the same it is the one that it was")
  void thatOne() {
    put("a", MET, MET);
    store.correct(accepted("a", 26));
    put("a", "News.", MET, MET);
    assertThat(accepted()).containsExactly(event("a", 32));
  }

  @Test
  @DisplayName("a correction made before its document came, or while it was away, follows too")
  void before() {
    store.correct(accepted("a", 5));
    put("a", MET);
    store.withdraw("a");
    assertThat(lost()).hasSize(1);
    put("a", "News.", MET);
    assertThat(accepted()).containsExactly(event("a", 11));
  }

  @Test
  @DisplayName("two events that people hold to be one stay one when both are told elsewhere")
  void same() {
    put("a", MET);
    put("b", AGAIN);
    Claim same = Claim.Same.of(event("a", 5), event("b", 5));
    store.correct(new Correction(same, "Vera", LocalDate.of(2026, 1, 2), null));
    put("b", "News.", AGAIN);
    put("a", "Some news.", MET);
    Sameness sameness = store.read(d -> new Corrections(d.asDatasetGraph(), IRIS).sameness());
    assertThat(sameness.areOne(event("a", 16).getURI(), event("b", 11).getURI())).isTrue();
    assertThat(sameness.areOne(event("a", 5).getURI(), event("b", 5).getURI())).isFalse();
  }

  private Correction accepted(String document, int begin) {
    Claim claim = new Claim.Accept(event(document, begin));
    return new Correction(claim, "Vera", LocalDate.of(2026, 1, 2), null);
  }

  private static Node event(String document, int begin) {
    return NodeFactory.createURI(IRIS.event(document, "Meet-" + begin));
  }

  private List<Correction> all() {
    return store.read(d -> new Corrections(d.asDatasetGraph(), IRIS).all());
  }

  private Correction only() {
    return all().get(0);
  }

  private List<Node> lost() {
    return store.read(d -> new Corrections(d.asDatasetGraph(), IRIS).lost(only()));
  }

  /** The plans that stand as Actual in the view. */
  private Set<Node> accepted() {
    return store.read(
        d ->
            d.asDatasetGraph().getDefaultGraph().stream()
                .filter(t -> t.getPredicate().equals(Vocabulary.FACTUALITY))
                .filter(t -> t.getObject().equals(Vocabulary.ch("Actual")))
                .map(t -> t.getSubject())
                .collect(Collectors.toSet()));
  }

  /** An article of sentences, each of which that says {@code met} plans a meeting. */
  private void put(String id, String... sentences) {
    String text = String.join(" ", sentences);
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (String sentence : sentences) {
      int length = sentence.codePointCount(0, sentence.length());
      spans.add(new Span(begin, begin + length));
      begin += length + 1;
    }
    List<Event> events =
        Pattern.compile("met").matcher(text).results().map(m -> event(text, m, spans)).toList();
    Source source = new Source(id, "The Gazette", LocalDate.of(2024, 3, 4), null, "en");
    store.put(
        new GraphWriter(IRIS)
            .write(
                new ResolvedDocument(
                    new Document(id, text, source, List.of()),
                    spans,
                    List.of(),
                    List.of(),
                    List.of(),
                    events,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
                text));
  }

  private static Event event(String text, MatchResult met, List<Span> sentences) {
    int begin = text.codePointCount(0, met.start());
    Span trigger = new Span(begin, begin + 3);
    Span sentence = sentences.stream().filter(s -> s.contains(trigger)).findFirst().orElseThrow();
    Quote who = new Quote(new Span(begin - 5, begin - 1), "Falk");
    return new Event(
        "Meet-" + begin,
        "Meet",
        "Falk meets",
        List.of(new Participant.OfEntity(FALK, who)),
        List.of(),
        null,
        null,
        null,
        null,
        Factuality.Planned,
        null,
        List.of(new Event.Mention(new Quote(trigger, "met"), false, sentence, "meet-1", 0.9)));
  }
}
