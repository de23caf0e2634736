package io.chancery.graph;

import io.chancery.ontology.AdjunctRole;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Adjunct;
import io.chancery.resolve.Entity;
import io.chancery.resolve.Event;
import io.chancery.resolve.EventTime;
import io.chancery.resolve.Interval;
import io.chancery.resolve.NilEntity;
import io.chancery.resolve.Participant;
import io.chancery.resolve.Predication;
import io.chancery.resolve.Quote;
import io.chancery.resolve.Reference;
import io.chancery.resolve.Relation;
import io.chancery.resolve.ResolvedDocument;
import io.chancery.resolve.Statement;
import io.chancery.text.Document;
import io.chancery.text.Furniture;
import io.chancery.text.Source;
import io.chancery.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Documents of nonsense that are well formed: the same seed gives the same documents. */
public final class RandomDocuments {

  private static final String[] LETTERS = {
    "a",
    "b",
    "é",
    " ",
    "\n",
    "\"",
    "\\",
    "<",
    "&",
    "'",
    "中",
    "\uD83D\uDE80",
    "\t",
    "%",
    "/",
    "#",
    "+"
  };

  private final Random random;
  private Document document = new Document("", "", Source.unknown(), List.of());
  private List<Entity> entities = List.of();
  private List<Span> sentences = List.of();

  public RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  /** The next document. */
  public ResolvedDocument next(String id) {
    document = document(id);
    entities = entities();
    sentences = distinct(() -> quote().span());
    List<String> keys = distinct(() -> pick("Meet", "Say", "Talk") + "-" + random.nextInt(50));
    return new ResolvedDocument(
        document,
        sentences,
        distinct(() -> new ResolvedDocument.Mention(quote(), entity())),
        distinct(() -> new ResolvedDocument.Time(quote(), pick("DATE", "SET"), "P1W", interval())),
        distinct(
            () ->
                new ResolvedDocument.Attribution(
                    maybe(this::entity), maybe(this::quote), maybe(this::quote), quote())),
        keys.stream().map(k -> event(k, keys)).toList(),
        references(),
        keys.isEmpty() ? List.of() : distinct(() -> statement(keys)),
        distinct(this::relation),
        distinct(this::proposition),
        keys.isEmpty() ? List.of() : distinct(() -> adjunct(keys)),
        distinct(() -> predication(keys)));
  }

  private Predication predication(List<String> keys) {
    boolean apposition = random.nextInt(3) == 0;
    return new Predication(
        IntStream.rangeClosed(0, random.nextInt(2)).mapToObj(i -> constituent(keys)).toList(),
        apposition ? null : quote(),
        IntStream.range(apposition ? 0 : 1, 2).mapToObj(i -> constituent(keys)).toList(),
        pick(Factuality.values()),
        maybe(() -> new Participant.OfEntity(entity(), maybe(this::quote))),
        quote().span(),
        random.nextInt(100) / 100.0);
  }

  private Predication.Constituent constituent(List<String> keys) {
    boolean event = !keys.isEmpty() && random.nextBoolean();
    return new Predication.Constituent(
        quote(),
        event ? null : maybe(this::entity),
        event ? keys.get(random.nextInt(keys.size())) : null);
  }

  private Adjunct adjunct(List<String> keys) {
    String event = keys.get(random.nextInt(keys.size()));
    String about = keys.get(random.nextInt(keys.size()));
    return new Adjunct(
        event,
        pick(AdjunctRole.values()),
        maybe(() -> text(4)),
        quote(),
        about.equals(event) ? null : about);
  }

  private Document document(String id) {
    String text = text(200 + random.nextInt(200));
    Source source =
        new Source(
            maybe(() -> text(8)),
            maybe(() -> text(8)),
            maybe(this::day),
            maybe(() -> pick("https://example.org/x", "not an address")),
            "en");
    Document bare = new Document(id, text, source, List.of());
    document = bare;
    return new Document(id, text, source, distinct(() -> new Furniture(quote().span(), text(5))));
  }

  private List<Entity> entities() {
    List<Entity> made = new ArrayList<>();
    for (KnownEntity known : InventedWorld.ENTITIES) {
      made.add(InventedWorld.linked(known));
    }
    for (int i = random.nextInt(6); i >= 0; i--) {
      made.add(
          new NilEntity(
              "X" + text(2) + "Y",
              pick(EntityType.values()),
              maybe(() -> "VRN"),
              members(made),
              maybe(() -> text(1))));
    }
    return made;
  }

  private List<Entity> members(List<Entity> sofar) {
    return IntStream.range(0, Math.max(0, random.nextInt(6) - 3))
        .mapToObj(i -> sofar.get(random.nextInt(sofar.size())))
        .toList();
  }

  private Event event(String key, List<String> keys) {
    EventTime time = new EventTime(interval(), maybe(() -> text(4)));
    boolean unknown = time.interval().equals(Interval.OPEN) && time.text() == null;
    return new Event(
        key,
        key.substring(0, key.indexOf('-')),
        text(9),
        participants(),
        participants(),
        theme(keys),
        maybe(this::participant),
        unknown ? null : time,
        maybe(() -> keys.get(random.nextInt(keys.size()))),
        pick(Factuality.values()),
        maybe(this::participant),
        eventMentions());
  }

  private @Nullable Participant theme(List<String> keys) {
    return switch (random.nextInt(4)) {
      case 0 -> participant();
      case 1 -> new Participant.OfEvent(keys.get(random.nextInt(keys.size())));
      case 2 -> new Participant.OfText(quote());
      default -> null;
    };
  }

  private List<Event.Mention> eventMentions() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(
            i ->
                new Event.Mention(
                    quote(), random.nextBoolean(), quote().span(), "rule " + text(2), confidence()))
        .toList();
  }

  private Statement statement(List<String> keys) {
    String event = keys.get(random.nextInt(keys.size()));
    Participant object =
        switch (random.nextInt(5)) {
          case 0 -> new Participant.OfEvent(keys.get(random.nextInt(keys.size())));
          case 1 -> new Participant.OfText(quote());
          default -> participant();
        };
    return new Statement(
        participant(),
        pick("meets", "visits"),
        object,
        event,
        pick(Factuality.values()),
        maybe(this::participant));
  }

  private Relation relation() {
    List<Relation.Mention> mentions =
        distinct(() -> new Relation.Mention(quote(), pick("r-1", "r-2"), confidence()));
    return new Relation(
        participant(),
        pick("allyOf", "memberOf"),
        participant(),
        pick(Factuality.values()),
        maybe(this::participant),
        mentions);
  }

  private ResolvedDocument.Proposition proposition() {
    Span span = quote().span();
    return new ResolvedDocument.Proposition(
        new Quote(span, document.textAt(span)),
        text(3),
        text(3),
        List.of(text(2), text(2)),
        random.nextBoolean(),
        confidence());
  }

  /** No two begin at one place. */
  private List<Reference> references() {
    Map<Integer, Reference> references = new TreeMap<>();
    for (Reference reference : distinct(this::reference)) {
      references.put(reference.words().span().begin(), reference);
    }
    return List.copyOf(references.values());
  }

  private Reference reference() {
    Interval time = interval();
    return new Reference(
        pick("Attack", "Meet", "Act"),
        quote(),
        random.nextBoolean(),
        quote().span(),
        pick(Factuality.values()),
        maybe(this::entity),
        time.equals(Interval.OPEN) ? null : time,
        random.nextInt(3));
  }

  private List<Participant.OfEntity> participants() {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> participant()).toList();
  }

  private Participant.OfEntity participant() {
    return new Participant.OfEntity(entity(), maybe(this::quote));
  }

  private Entity entity() {
    return entities.get(random.nextInt(entities.size()));
  }

  private Quote quote() {
    int begin = random.nextInt(document.length() - 20);
    Span span = new Span(begin, begin + 1 + random.nextInt(15));
    return new Quote(span, document.textAt(span));
  }

  private Interval interval() {
    LocalDate begin = maybe(this::day);
    return new Interval(begin, maybe(this::day));
  }

  private LocalDate day() {
    return LocalDate.of(2020 + random.nextInt(7), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private double confidence() {
    return pick(1.0, 0.9, 0.35, random.nextDouble());
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(pick(LETTERS));
    }
    return text.toString();
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> distinct(Supplier<T> value) {
    return IntStream.range(0, random.nextInt(6)).mapToObj(i -> value.get()).distinct().toList();
  }
}
