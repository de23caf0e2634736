package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Interval;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Quote;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.text.Document;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Articles about an invented world in which things happen: each article tells of a few events of
 * its week. The same seed gives the same world and the same articles.
 */
final class Stories {

  private static final List<String> TYPES = List.of("Meet", "Visit", "Condemn", "Arrest", "Sign");
  private static final List<String> WORDS =
      List.of("met", "visited", "condemned", "arrested", "signed");
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private final Random random;
  private final int eventsAnArticle;
  private final boolean aliases;

  Stories(long seed, int eventsAnArticle) {
    this(seed, eventsAnArticle, false);
  }

  /** With aliases, an article may call whoever does something by another name than others do. */
  Stories(long seed, int eventsAnArticle, boolean aliases) {
    this.random = new Random(seed);
    this.eventsAnArticle = eventsAnArticle;
    this.aliases = aliases;
  }

  /** Something that happened, and when. */
  private record Fact(int kind, int agent, int recipient, LocalDate day) {}

  /** So many articles, five about each week. */
  List<ResolvedDocument> articles(int count) {
    List<ResolvedDocument> articles = new ArrayList<>();
    List<Fact> week = List.of();
    for (int i = 0; i < count; i++) {
      week = i % 5 == 0 ? week(i / 5) : week;
      articles.add(article("story-" + i, week, START.plusDays(7L * (i / 5) + 6)));
    }
    return articles;
  }

  /** What happens in a week: the same two people never do the same thing twice in it. */
  private List<Fact> week(int number) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 2 * eventsAnArticle; i++) {
      LocalDate day = START.plusDays(7L * number + random.nextInt(6));
      facts.add(new Fact(random.nextInt(TYPES.size()), 40 * number + i, 40 * number + 20 + i, day));
    }
    return facts;
  }

  private ResolvedDocument article(String id, List<Fact> week, LocalDate published) {
    StringBuilder text = new StringBuilder();
    List<Event> events = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    for (Fact fact : week) {
      if (random.nextBoolean()) {
        events.add(tell(fact, text, sentences));
      }
    }
    Source source = new Source(id, "The Gazette", published, null, "en");
    Document document = new Document(id, text.toString(), source, List.of());
    return new ResolvedDocument(
        document,
        sentences,
        mentions(events),
        List.of(),
        List.of(),
        events,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<ResolvedDocument.Mention> mentions(List<Event> events) {
    return events.stream()
        .flatMap(e -> Stream.concat(e.agents().stream(), e.recipients().stream()))
        .map(who -> new ResolvedDocument.Mention(who.words(), who.entity()))
        .toList();
  }

  private Event tell(Fact fact, StringBuilder text, List<Span> sentences) {
    int begin = text.length();
    String verb = WORDS.get(fact.kind());
    Participant.OfEntity agent = say(agent(fact.agent()), text);
    text.append(' ');
    Quote trigger = words(verb, text);
    text.append(' ');
    Participant.OfEntity recipient = say(person(fact.recipient()), text);
    text.append(". ");
    Span sentence = new Span(begin, text.length() - 1);
    sentences.add(sentence);
    String type = TYPES.get(fact.kind());
    return new Event(
        type + "-" + trigger.span().begin(),
        type,
        type,
        List.of(agent),
        List.of(recipient),
        null,
        null,
        new EventTime(new Interval(fact.day(), fact.day()), "then"),
        null,
        Factuality.Actual,
        null,
        List.of(new Event.Mention(trigger, false, sentence, "rule-1", 0.9)));
  }

  private Entity agent(int number) {
    return aliases && random.nextBoolean()
        ? named("Vera" + letters(number) + " Holm" + letters(number))
        : person(number);
  }

  private static Entity person(int number) {
    return named("Ana" + letters(number) + " Toska" + letters(number));
  }

  private static Entity named(String name) {
    return new NilEntity(name, EntityType.Person, null, List.of());
  }

  private static String letters(int number) {
    return Integer.toString(number, 26)
        .chars()
        .map(c -> c < 'a' ? c - '0' + 'q' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Participant.OfEntity say(Entity entity, StringBuilder text) {
    return new Participant.OfEntity(entity, words(entity.name(), text));
  }

  private static Quote words(String words, StringBuilder text) {
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    return new Quote(span, words);
  }
}
