package io.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Interval;
import io.chancery.resolve.LinkedEntity;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfficesTest {

  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Gazetteer GAZETTEER =
      Gazetteer.load(List.of(Path.of("seeds/entities")), ONTOLOGY);
  private static final String ID = "https://w3id.org/chancery/id/";
  private static final Entity MINISTER = known("Foreign_Minister_of_Japan");
  private static final Entity HAYASHI = known("Yoshimasa_Hayashi");
  private static final Entity MOTEGI = known("Toshimitsu_Motegi");
  private static final LocalDate DAY = LocalDate.of(2023, 6, 15);
  private static final Entity ENVOY =
      new NilEntity("Jens Falk", EntityType.Person, null, List.of());

  private static Entity known(String name) {
    return new LinkedEntity(GAZETTEER.byIri(ID + name).orElseThrow(), "JPN", List.of());
  }

  @Test
  @DisplayName("who is told by office alone is whoever held it on the day of the report")
  void byTheDay() {
    Set<String> march = recipients(meeting("a", MINISTER, LocalDate.of(2021, 3, 16)));
    Set<String> june = recipients(meeting("b", MINISTER, LocalDate.of(2023, 6, 15)));
    assertThat(march).contains(Keys.of(MINISTER), Keys.of(MOTEGI)).doesNotContain(Keys.of(HAYASHI));
    assertThat(june).contains(Keys.of(MINISTER), Keys.of(HAYASHI)).doesNotContain(Keys.of(MOTEGI));
  }

  @Test
  @DisplayName("who meets two known people on one day meets twice, unless a report tells of both")
  void otherPartners() {
    ResolvedDocument one = met("a", List.of(ENVOY), List.of(HAYASHI));
    ResolvedDocument other = met("b", List.of(ENVOY), List.of(MOTEGI));
    ResolvedDocument both = met("c", List.of(ENVOY), List.of(MOTEGI, HAYASHI));
    assertThat(link(one, other)).isEmpty();
    assertThat(link(one, both)).isPresent();
    assertThat(link(both, other)).isPresent();
  }

  @Test
  @DisplayName(
      "a meeting is one whoever of the two is told first, and whether they are told in one list")
  void eitherFirst() {
    ResolvedDocument one = met("a", List.of(ENVOY), List.of(HAYASHI));
    ResolvedDocument turned = met("b", List.of(HAYASHI), List.of(ENVOY));
    ResolvedDocument listed = met("c", List.of(HAYASHI, ENVOY), List.of());
    ResolvedDocument other = met("d", List.of(MOTEGI, ENVOY), List.of());
    assertThat(link(one, turned)).isPresent();
    assertThat(link(one, listed)).isPresent();
    assertThat(link(turned, listed)).isPresent();
    assertThat(link(one, other)).isEmpty();
    assertThat(link(other, turned)).isEmpty();
    assertThat(link(listed, met("e", List.of(ENVOY, HAYASHI), List.of(MOTEGI)))).isEmpty();
  }

  @Test
  @DisplayName("an office that both are said to hold does not make two known people one")
  void oneOffice() {
    DocumentAccount told = new DocumentAccount("a", Set.of(), Set.of(), Set.of(), DAY);
    Set<String> one = Set.of(Keys.of(HAYASHI), Keys.of(MINISTER));
    Set<String> other = Set.of(Keys.of(MOTEGI), Keys.of(MINISTER));
    assertThat(new Namesakes(told, one, told, other).share()).isZero();
    assertThat(new Namesakes(told, one, told, Set.of(Keys.of(MINISTER))).share()).isPositive();
  }

  @Test
  @DisplayName("the vice president of a firm has no title of a state")
  void ofFirm() {
    assertThat(titles("Vice President of Merania", EntityType.Country)).isNotEmpty();
    assertThat(titles("Vice President of Volta Motors", EntityType.Organization)).isEmpty();
  }

  private static Set<Entity> titles(String office, EntityType type) {
    Entity whose = OfficeArticles.nil(office.substring("Vice President of ".length()), type);
    OfficeArticles articles =
        new OfficeArticles(OfficeArticles.nil(office, EntityType.Position), whose);
    return new Offices(articles.named("a", ENVOY, DAY), ONTOLOGY, filled -> false)
        .titles(GAZETTEER.titles())
        .keySet();
  }

  @Test
  @DisplayName("beside a former holder an office that does something has another one now")
  void former() {
    Entity office = OfficeArticles.nil("Trade Minister of Merania", EntityType.Position);
    Entity state = OfficeArticles.nil("Merania", EntityType.Place);
    OfficeArticles articles = new OfficeArticles(office, state);
    assertThat(vacant(articles.metAfter("a", ENVOY, DAY))).containsExactly(office);
    assertThat(vacant(articles.former("b", ENVOY, DAY))).isEmpty();
  }

  @Test
  @DisplayName("who became minister got the office, who resigned left it")
  void changes() {
    Entity office = OfficeArticles.nil("Trade Minister of Merania", EntityType.Position);
    OfficeArticles articles =
        new OfficeArticles(office, OfficeArticles.nil("Merania", EntityType.Place));
    Offices got = offices(articles.appointed("a", ENVOY, DAY));
    assertThat(got.gained()).containsOnlyKeys(ENVOY);
    assertThat(got.left()).isEmpty();
    Offices gave = offices(articles.resigned("b", ENVOY, DAY));
    assertThat(gave.gained()).isEmpty();
    assertThat(gave.left()).containsOnlyKeys(ENVOY);
    assertThat(offices(articles.former("c", ENVOY, DAY)).left()).isEmpty();
  }

  private static final Entity TRADE =
      OfficeArticles.nil("Trade Minister of Merania", EntityType.Position);
  private static final Entity LEADER =
      OfficeArticles.nil("Leader of the Meranian Union", EntityType.Position);

  private static Offices change(
      String type, String predicate, Factuality status, List<Entity> others, Entity post) {
    OfficeArticles articles =
        new OfficeArticles(TRADE, OfficeArticles.nil("Merania", EntityType.Place));
    OfficeArticles.Change change = new OfficeArticles.Change(type, predicate, status, others, post);
    return offices(articles.among("a", ENVOY, change, DAY));
  }

  @Test
  @DisplayName("a minister who became party leader did not become minister then")
  void gainedAnother() {
    Factuality actual = Factuality.Actual;
    assertThat(change("TakeOffice", "holdsPosition", actual, List.of(), LEADER).gained()).isEmpty();
    assertThat(change("TakeOffice", "holdsPosition", actual, List.of(LEADER), TRADE).gained())
        .containsOnlyKeys(ENVOY);
  }

  @Test
  @DisplayName("a former minister who resigned as party leader had left the ministry before")
  void leftAnother() {
    Factuality actual = Factuality.Actual;
    assertThat(change("Resign", "heldPosition", actual, List.of(), LEADER).left()).isEmpty();
    assertThat(change("Resign", "heldPosition", actual, List.of(LEADER), TRADE).left())
        .containsOnlyKeys(ENVOY);
  }

  @Test
  @DisplayName("a change that names no office is of the only one, and of none of several")
  void onlyOne() {
    Factuality actual = Factuality.Actual;
    assertThat(change("Resign", "heldPosition", actual, List.of(), null).left())
        .containsOnlyKeys(ENVOY);
    assertThat(change("Resign", "heldPosition", actual, List.of(LEADER), null).left()).isEmpty();
  }

  @Test
  @DisplayName("an office that somebody may hold is not one that they got")
  void possibly() {
    assertThat(
            change("TakeOffice", "holdsPosition", Factuality.Possible, List.of(), TRADE).gained())
        .isEmpty();
  }

  private static Offices offices(ResolvedDocument article) {
    return new Offices(article, ONTOLOGY, filled -> false);
  }

  private static Set<Entity> vacant(ResolvedDocument article) {
    return new Offices(article, ONTOLOGY, filled -> false).vacant();
  }

  private static Optional<Link> link(ResolvedDocument one, ResolvedDocument other) {
    return new EventComparison(ONTOLOGY, Weights.READ).compare(account(one), account(other));
  }

  private static EventAccount account(ResolvedDocument article) {
    return new Accounts(Iris.standard(), ONTOLOGY, GAZETTEER).of(article).get(0);
  }

  private static Set<String> recipients(ResolvedDocument article) {
    return account(article).recipients();
  }

  private static ResolvedDocument met(String id, List<Entity> some, List<Entity> others) {
    return meeting(id, some, others, DAY);
  }

  /** An article that tells of a meeting of the envoy with somebody. */
  private static ResolvedDocument meeting(String id, Entity who, LocalDate day) {
    return meeting(id, List.of(ENVOY), List.of(who), day);
  }

  private static ResolvedDocument meeting(
      String id, List<Entity> some, List<Entity> others, LocalDate day) {
    String text = names(some) + " met " + names(others) + ".";
    List<Participant.OfEntity> agents = participants(text, some);
    List<Participant.OfEntity> recipients = participants(text, others);
    Span sentence = new Span(0, text.length());
    Event.Mention mention = new Event.Mention(quote(text, "met"), false, sentence, "meet-1", 0.9);
    Event event =
        new Event(
            "Meet-10",
            "Meet",
            "Meet",
            agents,
            recipients,
            null,
            null,
            new EventTime(new Interval(day, day), "then"),
            null,
            Factuality.Actual,
            null,
            List.of(mention));
    return new ResolvedDocument(
        new Document(id, text, new Source(id, "The Gazette", day, null, "en"), List.of()),
        List.of(sentence),
        Stream.concat(agents.stream(), recipients.stream())
            .map(each -> new ResolvedDocument.Mention(each.words(), each.entity()))
            .toList(),
        List.of(),
        List.of(),
        List.of(event),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String names(List<Entity> entities) {
    return entities.stream().map(Entity::name).collect(Collectors.joining(" and "));
  }

  private static List<Participant.OfEntity> participants(String text, List<Entity> entities) {
    return entities.stream()
        .map(each -> new Participant.OfEntity(each, quote(text, each.name())))
        .toList();
  }

  private static Quote quote(String text, String words) {
    int begin = text.indexOf(words);
    return new Quote(new Span(begin, begin + words.length()), words);
  }
}
