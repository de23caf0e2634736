package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntityAccountsTest {

  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer NOBODY = Gazetteer.load(List.of(), ONTOLOGY);
  private static final LocalDate DAY = LocalDate.of(2031, 6, 16);
  private static final Entity EXCHANGE = body("Belmonte Grain Exchange");
  private static final Entity PACT = body("Harbour Pact");

  private static Entity body(String name) {
    return new NilEntity(name, EntityType.Organization, null, List.of());
  }

  @Test
  @DisplayName("an acronym is a name however short it is, and a common noun is none")
  void acronyms() {
    assertThat(account("a", EXCHANGE, "Belmonte Grain Exchange", "BGE").names())
        .isEqualTo(Set.of("belmonte grain exchange", "BGE"));
    assertThat(account("a", EXCHANGE, "Belmonte Grain Exchange", "Exchange").names())
        .isEqualTo(Set.of("belmonte grain exchange"));
  }

  @Test
  @DisplayName("a short acronym that one paper explains is the same body in another")
  void learnt() {
    EntityAccount explained = account("a", EXCHANGE, "Belmonte Grain Exchange", "BGE");
    EntityAccount alone = account("b", body("BGE"), "BGE");
    assertThat(EntityKeys.lookups(alone)).containsAnyElementsOf(EntityKeys.keys(explained));
    assertThat(EntityComparison.compare(explained, alone)).isPresent();
  }

  @Test
  @DisplayName("a name in other letters than Latin is the same whatever its classes")
  void otherLetters() {
    EntityAccount one = account("a", body("Иван Верес"), "Иван Верес");
    EntityAccount other =
        account("b", new NilEntity("Иван Верес", EntityType.Other, null, List.of()), "Иван Верес");
    assertThat(EntityKeys.lookups(one)).containsAnyElementsOf(EntityKeys.keys(other));
    assertThat(EntityComparison.compare(one, other)).isPresent();
  }

  @Test
  @DisplayName("the second of a name in one document keeps its name, its events their own key")
  void marked() {
    Entity cook = new NilEntity("Eva Lang", EntityType.Person, null, List.of(), "cook");
    Entity judge = new NilEntity("Eva Lang", EntityType.Person, null, List.of());
    assertThat(Keys.of(cook)).isNotEqualTo(Keys.of(judge)).startsWith(Keys.of(judge));
    EntityAccount told = account("a", cook, "Eva Lang", "Lang");
    assertThat(told.fullNames()).containsExactly("eva lang");
    assertThat(told.singleNames()).containsExactly("lang");
    assertThat(told.roles()).containsExactly("cook");
    EntityAccount elsewhere = account("b", judge, "Eva Lang");
    assertThat(EntityKeys.lookups(told)).containsAnyElementsOf(EntityKeys.keys(elsewhere));
    assertThat(EntityComparison.compare(told, elsewhere)).isPresent();
  }

  @Test
  @DisplayName(
      "Arabic articles and their spellings make no other name, nor does the order of names")
  void articles() {
    assertThat(areOne("Salim al-Qorati", "Salem Al Qurati")).isTrue();
    assertThat(areOne("Abd al-Karim Veres", "Abdulkarim Veres")).isTrue();
    assertThat(areOne("Veres Ilka", "Ilka Veres")).isTrue();
    assertThat(areOne("Salim al-Qorati", "Salim al-Masudi")).isFalse();
    assertThat(areOne("Salem Qorati", "Salim Qorati")).isFalse();
  }

  private static boolean areOne(String name, String otherwise) {
    EntityAccount one = account("a", person(name), name);
    EntityAccount other = account("b", person(otherwise), otherwise);
    return EntityKeys.lookups(one).stream().anyMatch(EntityKeys.keys(other)::contains)
        && EntityComparison.compare(one, other).isPresent();
  }

  @Test
  @DisplayName("an acronym that is a word too is the body that one paper explains")
  void words() {
    Entity court = body("Lunar Ice Court of Enquiry");
    EntityAccount explained = account("a", court, "Lunar Ice Court of Enquiry", "LICE");
    EntityAccount alone = account("b", body("LICE"), "LICE");
    assertThat(explained.acronyms()).isEqualTo(alone.acronyms()).containsExactly("lice");
    assertThat(EntityKeys.lookups(alone)).containsAnyElementsOf(EntityKeys.keys(explained));
    assertThat(EntityComparison.compare(explained, alone)).isPresent();
    assertThat(account("c", court, "Lunar Ice Court of Enquiry", "COURT").acronyms()).isEmpty();
  }

  @Test
  @DisplayName("a name in another script that one paper explains is the same person in another")
  void scripts() {
    EntityAccount explained = account("a", person("Hiroshi Tanaka"), "Hiroshi Tanaka", "田中宏");
    EntityAccount alone = account("b", person("田中宏"), "田中宏");
    EntityAccount other = account("c", person("李小龙"), "李小龙");
    assertThat(EntityKeys.lookups(alone)).containsAnyElementsOf(EntityKeys.keys(explained));
    assertThat(EntityKeys.lookups(other)).doesNotContainAnyElementsOf(EntityKeys.keys(explained));
    assertThat(EntityComparison.compare(explained, alone)).isPresent();
  }

  @Test
  @DisplayName("a family name may stand first, and strokes and accents may be left out")
  void ordersAndAccents() {
    EntityAccount turned = account("a", person("Tanaka Hiroshi"), "Tanaka Hiroshi");
    EntityAccount usual = account("b", person("Hiroshi Tanaka"), "Hiroshi Tanaka");
    assertThat(EntityKeys.lookups(turned)).containsAnyElementsOf(EntityKeys.keys(usual));
    assertThat(EntityComparison.compare(turned, usual)).isPresent();
    assertThat(account("c", person("Łucja Sørbø"), "Łucja Sørbø").names())
        .isEqualTo(account("d", person("Lucja Sorbo"), "Lucja Sorbo").names());
  }

  private static Entity person(String name) {
    return new NilEntity(name, EntityType.Person, null, List.of());
  }

  /** What a document gives that calls one entity by these words, and names a pact. */
  private static EntityAccount account(String id, Entity entity, String... words) {
    String text = String.join(" ", words) + " " + PACT.name();
    List<ResolvedDocument.Mention> mentions =
        Stream.concat(
                Arrays.stream(words)
                    .map(each -> new ResolvedDocument.Mention(quote(text, each), entity)),
                Stream.of(new ResolvedDocument.Mention(quote(text, PACT.name()), PACT)))
            .toList();
    ResolvedDocument document =
        new ResolvedDocument(
            new Document(id, text, new Source(id, "The Gazette", DAY, null, "en"), List.of()),
            List.of(new Span(0, text.length())),
            mentions,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new EntityAccounts(Iris.standard(), ONTOLOGY, NOBODY)
        .of(document).stream()
            .filter(account -> !account.names().contains("harbour pact"))
            .findFirst()
            .orElseThrow();
  }

  private static Quote quote(String text, String words) {
    int begin = text.indexOf(words);
    return new Quote(new Span(begin, begin + words.length()), words);
  }
}
