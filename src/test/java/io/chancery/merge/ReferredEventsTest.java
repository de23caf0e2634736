package io.chancery.merge;

import static io.chancery.merge.Link.Relation.DIFFERENT;
import static io.chancery.merge.Link.Relation.SAME;
import static io.chancery.merge.Link.Relation.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.SharedAnnotator;
import io.chancery.correct.Claim;
import io.chancery.correct.Correction;
import io.chancery.extract.Extractor;
import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Resolver;
import io.chancery.store.Store;
import io.chancery.text.Document;
import io.chancery.text.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of one paper for what another tells: by its day, or by being the only one near by. */
class ReferredEventsTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer KNOWN =
      Gazetteer.load(List.of(Path.of("seeds", "entities")), ONTOLOGY);
  private static final Extractor EXTRACTOR = new Extractor(ONTOLOGY);
  private static final Resolver RESOLVER = new Resolver(ONTOLOGY, KNOWN);

  private static final ResolvedDocument FOURTEENTH =
      read("fourteenth", 15, "North Korea launched two missiles on May 14.");
  private static final ResolvedDocument EIGHTEENTH =
      read("eighteenth", 19, "North Korea launched a missile on May 18.");
  private static final String BEFORE = " North Korea launched a missile in April.";

  private static final ResolvedDocument WITH_UGANDA =
      read("uganda", 13, "Kenya held talks with Uganda about fishing rights on Tuesday.");
  private static final ResolvedDocument WITH_TANZANIA =
      read("tanzania", 13, "Kenya held talks with Tanzania about fishing rights on Monday.");
  private static final ResolvedDocument UNDER_WAY =
      read(
          "fishermen",
          13,
          "Fishermen in Kenya, Uganda and Tanzania wait for new fishing rights on the lake."
              + " The talks are under way.");

  @TempDir Path folder;

  private final long seed = new Random().nextLong();

  @Test
  @DisplayName("the launch of a day is what another paper tells of that day, and of no other")
  void ofADay() {
    ResolvedDocument of = read("of", 20, "Japan condemned the launch of May 14." + BEFORE);
    ResolvedDocument before = read("before", 21, "Canada condemned the May 18 launch." + BEFORE);
    try (Store store = built(List.of(FOURTEENTH, EIGHTEENTH, of, before))) {
      assertThat(identity(store, words(of, "launch"))).isEqualTo(event(FOURTEENTH));
      assertThat(identity(store, words(before, "launch"))).isEqualTo(event(EIGHTEENTH));
    }
  }

  @Test
  @DisplayName("of what was on several days each is what papers tell of that day, and none between")
  void ofEachDay() {
    ResolvedDocument sixteenth = read("sixteenth", 17, "North Korea launched a missile on May 16.");
    ResolvedDocument each =
        read("each", 20, "Japan condemned the launches on May 14 and 18." + BEFORE);
    try (Store store = built(List.of(FOURTEENTH, sixteenth, EIGHTEENTH, each))) {
      String launches = words(each, "launches");
      assertThat(linkedTo(store, launches)).containsExactly(event(FOURTEENTH));
      assertThat(linkedTo(store, launches + "-2")).containsExactly(event(EIGHTEENTH));
    }
  }

  private static List<String> linkedTo(Store store, String words) {
    return store.read(
        d ->
            new IdentityGraph(d.asDatasetGraph(), IRIS)
                .linksOf(words).stream()
                    .filter(link -> link.relation() != DIFFERENT)
                    .flatMap(link -> Stream.of(link.from(), link.to()))
                    .filter(end -> !end.equals(words))
                    .toList());
  }

  @Test
  @DisplayName("the talks are those of which alone papers tell near by")
  void theOnlyOne() {
    try (Store store = built(List.of(WITH_UGANDA, UNDER_WAY))) {
      assertThat(identity(store, words(UNDER_WAY, "talks"))).isEqualTo(event(WITH_UGANDA));
    }
  }

  @Test
  @DisplayName(
      "where papers tell of two, the talks are neither, until one is withdrawn or ruled out")
  void oneOfTwo() {
    List<ResolvedDocument> papers = List.of(WITH_UGANDA, WITH_TANZANIA, UNDER_WAY);
    String talks = words(UNDER_WAY, "talks");
    try (Store store = built(papers);
        Store other = built(papers)) {
      assertThat(linked(store, talks)).containsExactly(UNDECIDED, UNDECIDED);
      assertThat(identity(store, talks)).isEqualTo(talks);
      assertThat(quads(other)).as("seed %d", seed).isEqualTo(quads(store));
      store.correct(not(talks, event(WITH_TANZANIA)));
      assertThat(identity(store, talks)).isEqualTo(event(WITH_UGANDA));
      assertThat(linked(store, talks)).containsExactly(SAME);
      other.withdraw(WITH_UGANDA.document().id());
      assertThat(identity(other, talks)).isEqualTo(event(WITH_TANZANIA));
      assertThat(linked(other, talks)).containsExactly(SAME);
    }
  }

  @Test
  @DisplayName("two accounts of the same talks are one to refer to")
  void twoAccounts() {
    ResolvedDocument again =
        read("again", 13, "Uganda held talks with Kenya about fishing rights on Tuesday.");
    try (Store store = built(List.of(WITH_UGANDA, again, UNDER_WAY))) {
      String talks = words(UNDER_WAY, "talks");
      assertThat(linked(store, talks)).containsExactly(SAME, SAME);
      assertThat(identity(store, talks)).isEqualTo(identity(store, event(WITH_UGANDA)));
    }
  }

  @Test
  @DisplayName(
      "talks that one paper announces are the meeting of the same that another sees going on")
  void talksAndMeeting() {
    ResolvedDocument planned =
        read(
            "planned",
            12,
            "Oman will host talks of Kenya and Tanzania on 14 May, its foreign ministry said.");
    ResolvedDocument going =
        read("going", 14, "The meeting of Kenya and Tanzania in Muscat is under way.");
    ResolvedDocument called =
        read("called", 14, "The phone call of Kenya and Tanzania is under way, Oman said.");
    try (Store store = built(List.of(planned, going))) {
      assertThat(identity(store, event(planned, "Talk")))
          .isEqualTo(identity(store, event(going, "Meet")));
    }
    Contacts contacts = new Contacts(ONTOLOGY);
    assertThat(contacts.areAlike(account(planned, "Talk"), account(going, "Meet"))).isTrue();
    assertThat(contacts.areAlike(account(called, "Talk"), account(going, "Meet"))).isFalse();
  }

  @Test
  @DisplayName("talks that are called off are no call")
  void called() {
    assertThat(Contacts.isAfar(Set.of("call"))).isTrue();
    assertThat(Contacts.isAfar(Set.of("hold", "phone_call"))).isTrue();
    assertThat(Contacts.isAfar(Set.of("telephone", "talk"))).isTrue();
    assertThat(Contacts.isAfar(Set.of("conference_call", "talk"))).isTrue();
    assertThat(Contacts.isAfar(Set.of("call_off"))).isFalse();
  }

  private static EventAccount account(ResolvedDocument paper, String type) {
    return new Accounts(IRIS, ONTOLOGY, KNOWN)
        .of(paper).stream()
            .filter(account -> account.iri().equals(event(paper, type)))
            .findFirst()
            .orElseThrow();
  }

  /** The one event of a class that a paper tells. */
  private static String event(ResolvedDocument paper, String type) {
    return IRIS.event(
        paper.document().id(),
        paper.events().stream()
            .filter(event -> event.type().equals(type))
            .findFirst()
            .orElseThrow()
            .key());
  }

  private static Correction not(String words, String event) {
    Claim two = Claim.Different.of(NodeFactory.createURI(words), NodeFactory.createURI(event));
    return new Correction(two, "Vera", LocalDate.of(2026, 5, 22), null);
  }

  /** The papers in any order. */
  private Store built(List<ResolvedDocument> papers) {
    List<ResolvedDocument> shuffled = new ArrayList<>(papers);
    Collections.shuffle(shuffled, new Random(seed + folder.toFile().list().length));
    Store store = Store.openOrCreate(folder.resolve("s" + folder.toFile().list().length), IRIS);
    store.follow(new Identities(IRIS, ONTOLOGY, KNOWN, "1"));
    shuffled.forEach(paper -> store.put(new GraphWriter(IRIS).write(paper, "h")));
    return store;
  }

  private static ResolvedDocument read(String id, int day, String text) {
    Source source = new Source(id, "The " + id, LocalDate.of(2026, 5, day), null, "en");
    Document document = new Document(id, text, source, List.of());
    return RESOLVER.resolve(EXTRACTOR.extract(SharedAnnotator.best().annotate(document)));
  }

  /** What a paper refers to by a word. */
  private static String words(ResolvedDocument paper, String word) {
    return IRIS.reference(
        paper.document().id(),
        paper.references().stream()
            .filter(reference -> reference.words().text().equals(word))
            .findFirst()
            .orElseThrow()
            .words()
            .span()
            .begin(),
        0);
  }

  /** The one thing that a paper tells. */
  private static String event(ResolvedDocument paper) {
    assertThat(paper.events()).hasSize(1);
    return IRIS.event(paper.document().id(), paper.events().get(0).key());
  }

  private static String identity(Store store, String iri) {
    return store.read(
        d -> {
          Map<String, String> all = new IdentityGraph(d.asDatasetGraph(), IRIS).identities();
          return all.getOrDefault(iri, iri);
        });
  }

  /** What it is to the events to which it is linked. */
  private static List<Link.Relation> linked(Store store, String words) {
    return store.read(
        d ->
            new IdentityGraph(d.asDatasetGraph(), IRIS)
                .linksOf(words).stream()
                    .filter(link -> (link.from() + link.to()).contains("/event/"))
                    .map(Link::relation)
                    .toList());
  }

  private static Set<Quad> quads(Store store) {
    return store.read(d -> d.asDatasetGraph().stream().collect(Collectors.toSet()));
  }
}
