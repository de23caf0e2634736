package io.chancery.resolve;

import io.chancery.extract.EntityMention;
import io.chancery.extract.EventMention;
import io.chancery.extract.Extraction;
import io.chancery.extract.TimeMention;
import io.chancery.ontology.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the words of events that no event of the document took up. */
final class References {

  private final Extraction extraction;
  private final Referents referents;
  private final DeedNouns nouns;
  private final TimeAnchor anchor;

  References(Extraction extraction, Referents referents, DeedNouns nouns) {
    this.extraction = extraction;
    this.referents = referents;
    this.nouns = nouns;
    this.anchor = new TimeAnchor(extraction.annotated().document().source().published());
  }

  /** What refers to an event but is no mention of these, in order of the text. */
  List<Reference> beside(List<Event> events) {
    return Stream.concat(extraction.events().stream(), extraction.references().stream())
        .filter(words -> events.stream().noneMatch(event -> says(event, words)))
        .filter(words -> !isWordOfTitle(words) && !isWordOfName(words))
        .sorted(Comparator.comparing(EventMention::span))
        .flatMap(words -> references(words, type(words, events)))
        .toList();
  }

  /** {@code Trade} in {@code the Trade Minister} is no trading. */
  private boolean isWordOfTitle(EventMention words) {
    return referents.scene().titles().get(words.sentence()).stream()
        .anyMatch(title -> title.length() > 1 && title.covers(words.trigger()));
  }

  /** {@code Rush} in {@code Ana Rush} is no rush; names of bodies may name what they are for. */
  private boolean isWordOfName(EventMention words) {
    return words.nominal()
        && referents
            .scene()
            .nameAt(words.sentence(), words.trigger())
            .filter(name -> name.length() > 1 && name.isPerson())
            .isPresent();
  }

  private static boolean says(Event event, EventMention words) {
    return event.mentions().stream()
        .anyMatch(mention -> mention.trigger().span().overlaps(words.span()));
  }

  /**
   * The class of its words, or of what the text tells besides and a noun of that name may mean:
   * {@code the launch of May 14} beside other missiles.
   */
  private String type(EventMention words, List<Event> events) {
    String noun = lemma(words);
    List<String> classes =
        events.stream().map(Event::type).filter(nouns.classes(noun)::contains).distinct().toList();
    return words.nominal() && words.type().equals(Drafting.GENERAL) && classes.size() == 1
        ? classes.get(0)
        : words.type();
  }

  private String lemma(EventMention words) {
    return extraction
        .annotated()
        .sentences()
        .get(words.sentence())
        .token(words.trigger())
        .lemma()
        .toLowerCase(Locale.ROOT);
  }

  /** One, or one for each day that its words list. */
  private Stream<Reference> references(EventMention words, String type) {
    List<Interval> days = anchor.listed(times(words), words.tense());
    return days.isEmpty()
        ? Stream.of(reference(words, type, 0, time(words)))
        : IntStream.range(0, days.size()).mapToObj(i -> reference(words, type, i, days.get(i)));
  }

  private Reference reference(EventMention words, String type, int part, @Nullable Interval time) {
    return new Reference(
        type,
        new Quote(words.span(), words.text()),
        words.nominal(),
        extraction.annotated().sentences().get(words.sentence()).span(),
        words.factuality(),
        place(words),
        time,
        part);
  }

  private @Nullable Entity place(EventMention words) {
    return words.fillers(Role.PLACE).stream()
        .filter(EntityMention.class::isInstance)
        .flatMap(filler -> referents.of((EntityMention) filler, Use.PLACE).stream())
        .filter(entity -> entity.type().isPlace())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Interval time(EventMention words) {
    Interval days = anchor.anchor(times(words), words.tense());
    return days.equals(Interval.OPEN) ? null : days;
  }

  private static List<TimeMention> times(EventMention words) {
    return words.fillers(Role.TIME).stream()
        .filter(TimeMention.class::isInstance)
        .map(TimeMention.class::cast)
        .toList();
  }
}
