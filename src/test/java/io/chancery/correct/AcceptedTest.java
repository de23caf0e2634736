package io.chancery.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Articles;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.graph.Vocabulary;
import io.chancery.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedTest {

  private static final Iris IRIS = Iris.standard();
  private static final Node VISIT =
      NodeFactory.createURI(IRIS.event("2026/condemnation", "Visit-160"));
  private static final Node MEETING = NodeFactory.createURI(IRIS.event("denial", "Meet-21"));

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void put() {
    store = Store.openOrCreate(folder, IRIS);
    store.put(new GraphWriter(IRIS).write(Articles.condemnation(), "h"));
    store.put(new GraphWriter(IRIS).write(Articles.denial(), "h"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  @DisplayName("a plan that somebody accepts has happened, until that is undone")
  void plan() {
    Set<Triple> before = view();
    assertThat(status(VISIT)).containsExactly("Planned");
    store.correct(accepted(VISIT));
    assertThat(status(VISIT)).containsExactly("Actual");
    assertThat(view()).anyMatch(triple -> triple.getPredicate().equals(Vocabulary.ch("visits")));
    store.undo(accepted(VISIT));
    assertThat(view()).isEqualTo(before);
  }

  @Test
  @DisplayName("a correction of what nothing tells now rests, and says so, until that comes back")
  void lost() {
    Correction ofVisit = accepted(VISIT);
    store.correct(ofVisit);
    assertThat(lost(ofVisit)).isEmpty();
    store.withdraw("2026/condemnation");
    assertThat(lost(ofVisit)).containsExactly(VISIT);
    store.put(new GraphWriter(IRIS).write(Articles.condemnation(), "h"));
    assertThat(lost(ofVisit)).isEmpty();
  }

  private List<Node> lost(Correction correction) {
    return store.read(d -> new Corrections(d.asDatasetGraph(), IRIS).lost(correction));
  }

  @Test
  @DisplayName("what somebody accepts stays so when its document is read again or comes back")
  void again() {
    store.correct(accepted(VISIT));
    Set<Triple> accepted = view();
    store.put(new GraphWriter(IRIS).write(Articles.condemnation(), "h"));
    assertThat(view()).isEqualTo(accepted);
    store.withdraw("2026/condemnation");
    assertThat(status(VISIT)).isEmpty();
    store.put(new GraphWriter(IRIS).write(Articles.condemnation(), "h"));
    assertThat(view()).isEqualTo(accepted);
  }

  @Test
  @DisplayName("a statement that its own document disputes is so once somebody accepts it")
  void disputed() {
    Set<Triple> before = view();
    assertThat(view()).anyMatch(triple -> triple.getPredicate().equals(Vocabulary.CONTESTED));
    store.correct(accepted(MEETING));
    assertThat(view()).noneMatch(triple -> triple.getPredicate().equals(Vocabulary.CONTESTED));
    store.undo(accepted(MEETING));
    assertThat(view()).isEqualTo(before);
  }

  private static Correction accepted(Node event) {
    return new Correction(new Claim.Accept(event), "Vera", LocalDate.of(2026, 1, 2), null);
  }

  private Set<String> status(Node event) {
    return view().stream()
        .filter(t -> t.getSubject().equals(event) && t.getPredicate().equals(Vocabulary.FACTUALITY))
        .map(triple -> triple.getObject().getLocalName())
        .collect(Collectors.toSet());
  }

  private Set<Triple> view() {
    return store.read(
        d -> d.asDatasetGraph().getDefaultGraph().stream().collect(Collectors.toSet()));
  }
}
