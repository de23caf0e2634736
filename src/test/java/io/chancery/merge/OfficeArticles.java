package io.chancery.merge;

import io.chancery.graph.GraphWriter;
import io.chancery.graph.Iris;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Statement;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** Invented articles that tell of an office. */
record OfficeArticles(Entity office, Entity state) {

  static Graph graph(ResolvedDocument article) {
    return new GraphWriter(Iris.standard()).write(article, "hash");
  }

  static Entity nil(String name, EntityType type) {
    return new NilEntity(name, type, null, List.of());
  }

  /** An article that says who holds the office. */
  ResolvedDocument named(String id, Entity holder, LocalDate day) {
    String text = office.name() + " is " + holder.name() + ".";
    List<Relation> relations =
        List.of(
            relation(text, office, "positionOf", state),
            relation(text, holder, "holdsPosition", office));
    return article(id, text, day, List.of(office, state, holder), List.of(), relations);
  }

  /** An article that tells who held the office before, and no more. */
  ResolvedDocument former(String id, Entity holder, LocalDate day) {
    String text = holder.name() + " was " + office.name() + ".";
    return article(
        id, text, day, List.of(office, holder), List.of(), formerly(text, holder).toList());
  }

  /** An article that tells of a meeting of whoever holds the office with who held it before. */
  ResolvedDocument metAfter(String id, Entity holder, LocalDate day) {
    ResolvedDocument met = met(id, office, holder, day);
    String text = met.document().text();
    return article(
        id, text, day, List.of(office, holder), met.events(), formerly(text, holder).toList());
  }

  private Stream<Relation> formerly(String text, Entity holder) {
    return Stream.of(
        relation(text, office, "positionOf", state),
        relation(text, holder, "heldPosition", office));
  }

  /** An article that tells who got the office. */
  ResolvedDocument appointed(String id, Entity holder, LocalDate day) {
    String text = holder.name() + " became " + office.name() + ".";
    return changed(id, text, "TakeOffice", "became", holder, "holdsPosition", day);
  }

  /** An article that tells who left the office. */
  ResolvedDocument resigned(String id, Entity holder, LocalDate day) {
    String text = office.name() + " " + holder.name() + " resigned.";
    return changed(id, text, "Resign", "resigned", holder, "heldPosition", day);
  }

  private ResolvedDocument changed(
      String id,
      String text,
      String type,
      String word,
      Entity who,
      String predicate,
      LocalDate day) {
    Event event = event(text, type, word, List.of(participant(text, who)), List.of());
    List<Relation> relations =
        List.of(
            relation(text, office, "positionOf", state), relation(text, who, predicate, office));
    return article(id, text, day, List.of(office, who), List.of(event), relations);
  }

  /**
   * How somebody's offices changed.
   *
   * @param type of the event
   * @param predicate what is said of somebody and the office of the article, and others
   * @param status whether that is so
   * @param others further offices
   * @param post what the event is about, if that is told
   */
  record Change(
      String type,
      String predicate,
      Factuality status,
      List<Entity> others,
      @Nullable Entity post) {}

  /** An article that tells that somebody got or left a post. */
  ResolvedDocument among(String id, Entity who, Change change, LocalDate day) {
    List<Entity> offices = Stream.concat(Stream.of(office), change.others().stream()).toList();
    String text =
        who.name()
            + " changed posts, of "
            + String.join(", ", offices.stream().map(Entity::name).toList())
            + (change.post() == null ? "." : ": " + change.post().name() + ".");
    Event event = event(text, change.type(), "changed", List.of(participant(text, who)), List.of());
    List<Relation> relations =
        Stream.concat(
                Stream.of(relation(text, office, "positionOf", state)),
                offices.stream()
                    .map(each -> relation(text, who, change.predicate(), each))
                    .map(each -> as(each, change.status())))
            .toList();
    Entity post = change.post();
    Event told = post == null ? event : about(event, participant(text, post));
    return article(id, text, day, List.of(office, who), List.of(told), relations);
  }

  private static Relation as(Relation relation, Factuality status) {
    return new Relation(
        relation.subject(),
        relation.predicate(),
        relation.object(),
        status,
        relation.source(),
        relation.mentions());
  }

  private static Event about(Event event, Participant theme) {
    return new Event(
        event.key(),
        event.type(),
        event.label(),
        event.agents(),
        event.recipients(),
        theme,
        event.place(),
        event.time(),
        event.partOf(),
        event.factuality(),
        event.source(),
        event.mentions());
  }

  /** An article that gives the letters of a body behind its name, and tells what that did. */
  static ResolvedDocument explained(
      String id, Entity body, String letters, Entity partner, LocalDate day) {
    String text = body.name() + " (" + letters + ") met " + partner.name() + ".";
    Event event =
        event(
            text,
            "Meet",
            "met",
            List.of(participant(text, body)),
            List.of(participant(text, partner)));
    ResolvedDocument.Mention letter = new ResolvedDocument.Mention(quote(text, letters), body);
    Stream<ResolvedDocument.Mention> names =
        Stream.of(body, partner)
            .map(each -> new ResolvedDocument.Mention(quote(text, each.name()), each));
    return told(
        id, text, day, Stream.concat(names, Stream.of(letter)).toList(), List.of(event), List.of());
  }

  /** An article that gives somebody a title, and does not say of which state. */
  static ResolvedDocument holding(String id, Entity holder, Entity title, LocalDate day) {
    String text = title.name() + " " + holder.name() + " spoke.";
    List<Relation> relations = List.of(relation(text, holder, "holdsPosition", title));
    return article(id, text, day, List.of(title, holder), List.of(), relations);
  }

  /** An article that tells of a meeting with whoever holds the office. */
  ResolvedDocument met(String id, Entity partner, LocalDate day) {
    return met(id, office, partner, day, state);
  }

  /** An article that tells of a meeting of two people. */
  static ResolvedDocument met(String id, Entity who, Entity partner, LocalDate day) {
    return met(id, who, partner, day, null);
  }

  private static ResolvedDocument met(
      String id, Entity who, Entity partner, LocalDate day, @Nullable Entity state) {
    String text = who.name() + " met " + partner.name() + ".";
    Event event =
        event(
            text,
            "Meet",
            "met",
            List.of(participant(text, who)),
            List.of(participant(text, partner)));
    List<Relation> relations =
        state == null ? List.of() : List.of(relation(text, who, "positionOf", state));
    List<Entity> entities = state == null ? List.of(who, partner) : List.of(who, state, partner);
    return article(id, text, day, entities, List.of(event), relations);
  }

  private static Participant.OfEntity participant(String text, Entity who) {
    return new Participant.OfEntity(who, quote(text, who.name()));
  }

  private static Event event(
      String text,
      String type,
      String word,
      List<Participant.OfEntity> agents,
      List<Participant.OfEntity> recipients) {
    Event.Mention mention =
        new Event.Mention(quote(text, word), false, new Span(0, text.length()), "rule-1", 0.9);
    return new Event(
        type + "-1",
        type,
        type,
        agents,
        recipients,
        null,
        null,
        null,
        null,
        Factuality.Actual,
        null,
        List.of(mention));
  }

  private static ResolvedDocument article(
      String id,
      String text,
      LocalDate day,
      List<Entity> entities,
      List<Event> events,
      List<Relation> relations) {
    List<ResolvedDocument.Mention> mentions =
        entities.stream()
            .map(each -> new ResolvedDocument.Mention(quote(text, each.name()), each))
            .toList();
    return told(id, text, day, mentions, events, relations);
  }

  private static ResolvedDocument told(
      String id,
      String text,
      LocalDate day,
      List<ResolvedDocument.Mention> mentions,
      List<Event> events,
      List<Relation> relations) {
    return new ResolvedDocument(
        new Document(id, text, new Source(id, "The Gazette", day, null, "en"), List.of()),
        List.of(new Span(0, text.length())),
        mentions,
        List.of(),
        List.of(),
        events,
        List.of(),
        events.stream().flatMap(OfficeArticles::statements).toList(),
        relations,
        List.of(),
        List.of(),
        List.of());
  }

  private static Stream<Statement> statements(Event event) {
    if (event.recipients().isEmpty()) {
      return Stream.of();
    }
    Participant.OfEntity agent = event.agents().get(0);
    Participant.OfEntity recipient = event.recipients().get(0);
    return Stream.of(
        new Statement(agent, "meets", recipient, event.key(), Factuality.Actual, null));
  }

  private static Relation relation(String text, Entity one, String predicate, Entity other) {
    Relation.Mention mention = new Relation.Mention(quote(text, text), "title-1", 0.9);
    return new Relation(
        new Participant.OfEntity(one, quote(text, one.name())),
        predicate,
        new Participant.OfEntity(other, quote(text, other.name())),
        Factuality.Actual,
        null,
        List.of(mention));
  }

  private static Quote quote(String text, String words) {
    int begin = text.indexOf(words);
    return new Quote(new Span(begin, begin + words.length()), words);
  }
}
