package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.SharedAnnotator;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two papers word otherwise, and is one or is not. */
class ToldOtherwiseTest {

  private static final Iris IRIS = Iris.standard();
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer KNOWN =
      Gazetteer.load(List.of(Path.of("seeds", "entities")), ONTOLOGY);

  @TempDir Path folder;

  @Test
  @DisplayName("whom one paper tells to be killed another tells to have died")
  void died() {
    assertThat(
            ones(
                12,
                "/event/Harm",
                "/event/Die",
                "A strong earthquake killed 31 people in Pelvera, in southern Peru, on Monday.",
                "At least 44 people died when an earthquake hit Pelvera in Peru on Monday."))
        .isTrue();
  }

  @Test
  @DisplayName("who fled a jail and how many died of an illness is told by other words and numbers")
  void counted() {
    assertThat(
            ones(
                19,
                "/event/Flee",
                "/event/Flee",
                "Six inmates escaped from Doma jail in southern Chad on Sunday. Otto Lang led them.",
                "Eight prisoners escaped from the Doma jail on Sunday. Otto Lang led them."))
        .isTrue();
    assertThat(
            ones(
                14,
                "/event/Harm",
                "/event/Die",
                "Cholera killed 13 children in Tilbo, in eastern Chad, last week, doctors said.",
                "Sixteen children died of cholera in Tilbo last week, doctors in Chad said."))
        .isTrue();
  }

  @Test
  @DisplayName("two whom soldiers caught are not the one who was caught")
  void caught() {
    EventComparison comparison = new EventComparison(ONTOLOGY, Weights.READ);
    EventAccount some = caught("Police caught two of them on Monday. Otto Lang fled.");
    EventAccount one = caught("Police caught a gang leader on Monday. Otto Lang fled.");
    assertThat(some.about()).isNotEmpty();
    assertThat(one.about()).isNotEmpty();
    assertThat(comparison.compare(some, one)).isEmpty();
  }

  private static EventAccount caught(String text) {
    return new Accounts(IRIS, ONTOLOGY, KNOWN)
        .of(read(text.contains("two") ? "a" : "b", text, 19)).stream()
            .filter(each -> each.words().contains("catch"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  @DisplayName("who carried out four launches did the one of the tenth, and it is part of these")
  void carriedOut() {
    Accounts accounts = new Accounts(IRIS, ONTOLOGY, KNOWN);
    List<EventAccount> four =
        accounts.of(read("a", "Marlow Space carried out four launches in May.", 20));
    List<EventAccount> one =
        accounts.of(read("b", "Marlow Space launched the balloon Vela on May 10.", 11));
    PartComparison parts = new PartComparison(ONTOLOGY, KNOWN::byIri);
    assertThat(parts.member(four.get(0), one.get(0)))
        .get()
        .satisfies(link -> assertThat(link.from()).contains("/doc/b/"));
  }

  @Test
  @DisplayName("a name in another order, or in other letters, tells of the same arrest")
  void namesOtherwise() {
    assertThat(found("Police arrested Otto Veres on May 10.", "Veres Otto was arrested on May 10."))
        .isTrue();
    assertThat(
            found(
                "Police arrested Ivan Veres (Иван Верес) on May 10.",
                "Иван Верес was arrested on May 10."))
        .isTrue();
  }

  private static boolean found(String one, String other) {
    EventAccount here = arrest("a", one);
    return Blocking.lookups(arrest("b", other)).stream().anyMatch(Blocking.keys(here)::contains);
  }

  private static EventAccount arrest(String id, String text) {
    return new Accounts(IRIS, ONTOLOGY, KNOWN)
        .of(read(id, text, 11)).stream()
            .filter(each -> each.type().equals("Arrest"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  @DisplayName("what a body of a state did is among what the state did, and not the same")
  void bodyOfState() {
    assertThat(ofState("Marlow Space, India's space agency, launched a missile on May 10."))
        .get()
        .satisfies(link -> assertThat(link.from()).contains("/doc/b/"));
    assertThat(ofState("Marlow Space launched a missile on May 10.")).isEmpty();
    assertThat(ofState("Marlow Space, Japan's space agency, launched a missile on May 10."))
        .isEmpty();
  }

  private static Optional<Link> ofState(String launch) {
    Accounts accounts = new Accounts(IRIS, ONTOLOGY, KNOWN);
    List<EventAccount> four = accounts.of(read("a", "India carried out four launches in May.", 20));
    EventAccount one =
        accounts.of(read("b", launch, 11)).stream()
            .filter(each -> each.words().contains("launch"))
            .findFirst()
            .orElseThrow();
    Optional<Link> link = new PartComparison(ONTOLOGY, KNOWN::byIri).oneOfDays(one, four.get(0));
    boolean met = Blocking.lookups(one).stream().anyMatch(Blocking.keys(four.get(0))::contains);
    boolean turned = Blocking.lookups(four.get(0)).stream().anyMatch(Blocking.keys(one)::contains);
    assertThat(met).isEqualTo(turned);
    return link.filter(l -> met);
  }

  @Test
  @DisplayName("who denies does not do what his accusers do")
  void denied() {
    assertThat(
            ones(
                12,
                "/event/Accuse",
                "/event/Reject",
                "Prosecutors accuse Ante Dorvak of taking bribes. Dorvak was a mayor.",
                "Ante Dorvak rejects accusations of taking bribes. Dorvak was a mayor."))
        .isFalse();
  }

  @Test
  @DisplayName("a place that both papers of a week name is one, though it is all that they share")
  void town() {
    String first = "A vote will be held in Norvik on May 17, the council said.";
    String again = "A vote was held in Norvik on Sunday.";
    assertThat(ones(18, "/entity/Norvik", "/entity/Norvik", first, again)).isTrue();
    assertThat(
            ones(
                18,
                "/entity/Norvik",
                "/entity/Norvik",
                first + " Norvik lies in Norway.",
                again + " Norvik lies in Canada."))
        .isFalse();
  }

  @Test
  @DisplayName("a jail in a state may be a jail by name where a paper speaks of that state")
  void jail() {
    EventAccount wide = accounts("Nine inmates fled a jail in Chad on Monday.");
    EventAccount narrow = accounts("Nine inmates fled from Doma jail on Monday. Chad sent troops.");
    EventAccount elsewhere = accounts("Nine inmates fled from Doma jail on Monday.");
    EventComparison comparison = new EventComparison(ONTOLOGY, Weights.READ);
    assertThat(wide.places()).isNotEmpty();
    assertThat(narrow.places()).isNotEmpty();
    assertThat(comparison.features(wide, narrow)).doesNotContainKey(Feature.OTHER_DESTINATION);
    assertThat(comparison.features(wide, elsewhere)).containsKey(Feature.OTHER_DESTINATION);
    EventAccount named = accounts("Nine inmates fled from Doma jail in Chad on Monday.");
    assertThat(comparison.features(named, elsewhere)).doesNotContainKey(Feature.OTHER_DESTINATION);
  }

  private static EventAccount accounts(String text) {
    return new Accounts(IRIS, ONTOLOGY, KNOWN).of(read("a", text, 19)).get(0);
  }

  /** Whether something of the first paper is one with something of the second. */
  private boolean ones(int day, String one, String other, String first, String second) {
    String name = Integer.toString(first.length() + second.length());
    try (Store store = Store.openOrCreate(folder.resolve(name), IRIS)) {
      store.follow(new Identities(IRIS, ONTOLOGY, KNOWN, "1"));
      List.of(read("a", first, day), read("b", second, day + 1))
          .forEach(d -> store.put(new GraphWriter(IRIS).write(d, "h")));
      Map<String, String> identities =
          store.read(d -> new IdentityGraph(d.asDatasetGraph(), IRIS).identities());
      return identities.entrySet().stream()
          .filter(e -> e.getKey().contains("/doc/a" + one))
          .anyMatch(
              e ->
                  identities.entrySet().stream()
                      .filter(f -> f.getKey().contains("/doc/b" + other))
                      .anyMatch(f -> f.getValue().equals(e.getValue())));
    }
  }

  private static ResolvedDocument read(String id, String text, int day) {
    Source source = new Source(id, "The " + id, LocalDate.of(2026, 5, day), null, "en");
    Document document = new Document(id, text, source, List.of());
    return new Resolver(ONTOLOGY, KNOWN)
        .resolve(new Extractor(ONTOLOGY).extract(SharedAnnotator.best().annotate(document)));
  }
}
