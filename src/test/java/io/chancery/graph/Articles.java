package io.chancery.graph;

import static io.chancery.graph.Article.inferred;

import io.chancery.ontology.AdjunctRole;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.resolve.Adjunct;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Interval;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Predication;
import io.chancery.resolve.Reference;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.ResolvedDocument.Attribution;
import io.chancery.resolve.ResolvedDocument.Mention;
import io.chancery.resolve.ResolvedDocument.Proposition;
import io.chancery.resolve.ResolvedDocument.Time;
import io.chancery.resolve.Statement;
import io.chancery.text.Document;
import io.chancery.text.Furniture;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two short invented articles, read by hand; between them they use every feature of a resolved
 * document.
 */
public final class Articles {

  static final Entity BELMONTE = InventedWorld.linked(InventedWorld.BELMONTE);
  static final Entity ISTRIA = InventedWorld.linked(InventedWorld.ISTRIA);
  static final Entity KARST = InventedWorld.linked(InventedWorld.KARST);
  static final Entity PACT = InventedWorld.linked(InventedWorld.PACT);
  static final Entity MINISTER = InventedWorld.linked(InventedWorld.MINISTER);
  static final Entity TOSKA = new NilEntity("Ilir Toska", EntityType.Person, "KRS", List.of());
  static final Entity SPOKESMAN =
      new NilEntity("spokesman of Ana Belmonte", EntityType.Person, null, List.of());
  static final Entity BOTH =
      new NilEntity("Toska and Belmonte", EntityType.Collective, null, List.of(TOSKA, BELMONTE));

  private static final String FIRST =
      "Belmonte condemns shelling\r\n"
          + "Foreign Minister Ana Belmonte on Friday condemned the shelling of Port Istria"
          + " \uD83D\uDD4A.\r\n"
          + "Advertisement\r\n"
          + "She met Ilir Toska there, her spokesman said, and the two will visit the Harbour"
          + " Pact’s seat after the shelling.\r\n";

  private static final String SECOND =
      "Toska denied that he met Belmonte. He did not meet her, he said: “No talks & <no> deal.”\n";

  private Articles() {}

  /** Both articles. */
  public static List<ResolvedDocument> both() {
    return List.of(condemnation(), denial());
  }

  /**
   * An article with a source, furniture, times, attributions, groups, themes of each kind, and
   * relations.
   */
  public static ResolvedDocument condemnation() {
    Article text =
        new Article(new Document("2026/condemnation", FIRST, Source.unknown(), List.of()));
    Quotes q = new Quotes(text);
    return new ResolvedDocument(
        firstDocument(text),
        Stream.of(q.headline, q.condemned, q.met).map(s -> text.quote(s).span()).toList(),
        mentions(text),
        List.of(new Time(text.quote("Friday"), "DATE", "2026-03-06", day(6))),
        List.of(
            new Attribution(
                SPOKESMAN,
                text.quote("her spokesman"),
                text.quote("said"),
                text.quote("She met Ilir Toska there"))),
        firstEvents(text, q),
        List.of(
            new Reference(
                "Attack",
                text.quote("shelling", 2),
                true,
                text.quote(q.condemned).span(),
                Factuality.Actual,
                null,
                day(6),
                0)),
        firstStatements(text),
        relations(text),
        List.of(
            new Proposition(
                text.quote(q.met), "She", "met", List.of("Ilir Toska", "there"), false, 0.5)),
        List.of(afterTheShelling(text)),
        List.of(theyWillVisit(text, q)));
  }

  private static Adjunct afterTheShelling(Article text) {
    return new Adjunct(
        "Visit-160", AdjunctRole.Temporal, "after", text.quote("after the shelling"), "Attack-18");
  }

  private static Predication theyWillVisit(Article text, Quotes q) {
    return new Predication(
        List.of(new Predication.Constituent(text.quote("the two"), BOTH, null)),
        text.quote("will visit"),
        List.of(
            new Predication.Constituent(text.quote("the Harbour Pact’s seat"), PACT, null),
            new Predication.Constituent(text.quote("after the shelling"), null, "Attack-18")),
        Factuality.Planned,
        new Participant.OfEntity(SPOKESMAN, text.quote("her spokesman")),
        text.quote(q.met).span(),
        0.7);
  }

  private record Quotes(String headline, String condemned, String met) {
    Quotes(Article text) {
      this(
          text.quote("Belmonte condemns shelling").text(),
          FIRST.substring(FIRST.indexOf("Foreign"), FIRST.indexOf("\r\nAdv")),
          FIRST.substring(FIRST.indexOf("She met"), FIRST.length() - 2));
    }
  }

  private static Document firstDocument(Article text) {
    Source source =
        new Source(
            "Belmonte condemns shelling",
            "The Verania Post",
            LocalDate.of(2026, 3, 7),
            "https://example.org/news?id=7&page=1",
            "en");
    Span line = text.quote("Advertisement").span();
    return new Document(
        "2026/condemnation", FIRST, source, List.of(new Furniture(line, "advertisement line")));
  }

  private static List<Mention> mentions(Article text) {
    return List.of(
        new Mention(text.quote("Belmonte"), BELMONTE),
        new Mention(text.quote("Ana Belmonte"), BELMONTE),
        new Mention(text.quote("Port Istria"), ISTRIA),
        new Mention(text.quote("She"), BELMONTE),
        new Mention(text.quote("Ilir Toska"), TOSKA),
        new Mention(text.quote("her spokesman"), SPOKESMAN),
        new Mention(text.quote("the two"), BOTH),
        new Mention(text.quote("Harbour Pact’s"), PACT));
  }

  private static List<Event> firstEvents(Article text, Quotes q) {
    return List.of(condemn(text, q), attack(text, q), meet(text, q), visit(text, q));
  }

  private static Event condemn(Article text, Quotes q) {
    Event.Mention headline = text.says("condemns", q.headline, "condemn-1", 1.0);
    return new Event(
        "Condemn-9",
        "Condemn",
        "Ana Belmonte condemns the shelling of Port Istria",
        List.of(text.as(BELMONTE, "Ana Belmonte")),
        List.of(),
        new Participant.OfEvent("Attack-18"),
        null,
        new EventTime(day(6), "Friday"),
        null,
        Factuality.Actual,
        null,
        List.of(text.says("condemned", q.condemned, "condemn-1", 0.9), headline));
  }

  private static Event attack(Article text, Quotes q) {
    return new Event(
        "Attack-18",
        "Attack",
        "shelling of Port Istria",
        List.of(),
        List.of(),
        text.as(ISTRIA, "Port Istria"),
        text.as(ISTRIA, "Port Istria"),
        null,
        null,
        Factuality.Actual,
        null,
        List.of(
            new Event.Mention(
                text.quote("shelling"), true, text.quote(q.headline).span(), "attack-2", 0.75)));
  }

  private static Event meet(Article text, Quotes q) {
    return new Event(
        "Meet-124",
        "Meet",
        "Ana Belmonte meets Ilir Toska",
        List.of(text.as(BELMONTE, "She")),
        List.of(text.as(TOSKA, "Ilir Toska")),
        null,
        inferred(ISTRIA),
        new EventTime(Interval.OPEN, "there and then"),
        "Visit-160",
        Factuality.Actual,
        text.as(SPOKESMAN, "her spokesman"),
        List.of(text.says("met", q.met, "meet-1", 0.9)));
  }

  private static Event visit(Article text, Quotes q) {
    return new Event(
        "Visit-160",
        "Visit",
        "Ilir Toska and Ana Belmonte visit the seat",
        List.of(text.as(TOSKA, "the two"), text.as(BELMONTE, "the two")),
        List.of(),
        new Participant.OfText(text.quote("the Harbour Pact’s seat")),
        null,
        new EventTime(new Interval(LocalDate.of(2026, 3, 8), null), null),
        null,
        Factuality.Planned,
        text.as(SPOKESMAN, "her spokesman"),
        List.of(text.says("visit", q.met, "visit-1", 0.8)));
  }

  private static List<Statement> firstStatements(Article text) {
    return List.of(
        new Statement(
            text.as(BELMONTE, "Ana Belmonte"),
            "condemns",
            new Participant.OfEvent("Attack-18"),
            "Condemn-9",
            Factuality.Actual,
            null),
        new Statement(
            text.as(BELMONTE, "She"),
            "meets",
            text.as(TOSKA, "Ilir Toska"),
            "Meet-124",
            Factuality.Actual,
            text.as(SPOKESMAN, "her spokesman")),
        new Statement(
            inferred(TOSKA),
            "visits",
            text.as(PACT, "Harbour Pact’s"),
            "Visit-160",
            Factuality.Planned,
            text.as(SPOKESMAN, "her spokesman")));
  }

  private static List<Relation> relations(Article text) {
    Quoted title = new Quoted(text, "Foreign Minister Ana Belmonte");
    return List.of(
        new Relation(
            text.as(BELMONTE, "Ana Belmonte"),
            "holdsPosition",
            inferred(MINISTER),
            Factuality.Actual,
            null,
            List.of(title.by("title-1", 0.95))),
        new Relation(
            text.as(TOSKA, "Ilir Toska"),
            "memberOf",
            inferred(PACT),
            Factuality.Possible,
            text.as(SPOKESMAN, "her spokesman"),
            List.of(
                new Quoted(text, "the two will visit").by("member-1", 0.4),
                new Quoted(text, "Harbour Pact’s seat").by("member-2", 0.6))));
  }

  private record Quoted(Article text, String words) {
    Relation.Mention by(String rule, double confidence) {
      return new Relation.Mention(text.quote(words), rule, confidence);
    }
  }

  /** An article without a date in which one event is denied that a second sentence tells. */
  public static ResolvedDocument denial() {
    Document document =
        new Document("denial", SECOND, new Source(null, null, null, "no address", "en"), List.of());
    Article text = new Article(document);
    String one = "Toska denied that he met Belmonte.";
    String two = SECOND.substring(one.length() + 1).strip();
    return new ResolvedDocument(
        document,
        List.of(text.quote(one).span(), text.quote(two).span()),
        List.of(new Mention(text.quote("Toska"), TOSKA), new Mention(text.quote("her"), BELMONTE)),
        List.of(),
        List.of(new Attribution(null, null, null, text.quote("“No talks & <no> deal.”"))),
        List.of(
            met(text, "Meet-21", Factuality.Actual, text.says("met", one, "meet-1", 0.9)),
            met(text, "Meet-46", Factuality.Negated, text.says("meet", two, "meet-1", 0.9))),
        List.of(),
        List.of(meets("Meet-21", Factuality.Actual), meets("Meet-46", Factuality.Negated)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Event met(Article text, String key, Factuality factuality, Event.Mention says) {
    return new Event(
        key,
        "Meet",
        "Ilir Toska meets Ana Belmonte",
        List.of(inferred(TOSKA)),
        List.of(inferred(BELMONTE)),
        null,
        null,
        null,
        null,
        factuality,
        text.as(TOSKA, "Toska"),
        List.of(says));
  }

  private static Statement meets(String event, Factuality factuality) {
    return new Statement(
        inferred(TOSKA), "meets", inferred(BELMONTE), event, factuality, inferred(TOSKA));
  }

  private static Interval day(int ofMarch) {
    LocalDate day = LocalDate.of(2026, 3, ofMarch);
    return new Interval(day, day);
  }
}
