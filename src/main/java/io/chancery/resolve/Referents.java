package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.extract.EntityMention;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the noun phrases and pronouns of one document stand for. A value; ask as often as you like.
 */
public final class Referents {

  private final AnnotatedDocument document;
  private final TreeMap<Readings.Position, Reading> readings;
  private final Map<Readings.Position, Entity> described;
  private final Map<Readings.Position, Span> spans;
  private final Scene scene;
  private final Cast cast;

  Referents(
      Scene scene,
      Cast cast,
      Readings readings,
      Map<Readings.Position, Entity> described,
      Map<Readings.Position, Span> spans) {
    this.document = scene.document();
    this.scene = scene;
    this.cast = cast;
    this.readings = readings.all();
    this.described = described;
    described.forEach(
        (position, entity) ->
            this.readings.computeIfPresent(position, (p, bare) -> Reading.of(entity)));
    this.spans = new TreeMap<>(spans);
  }

  /**
   * What a noun phrase stands for.
   *
   * @param sentence index of its sentence
   * @param head index of its head token; for a name any of its tokens will do
   * @param use what it is asked for
   * @return empty if it is no thing, such as {@code the importance}
   */
  public Optional<Entity> of(int sentence, int head, Use use) {
    boolean placed =
        use == Use.ANY && new Phrase(document.sentences().get(sentence), head).placed();
    return Optional.ofNullable(readings.get(new Readings.Position(sentence, head)))
        .map(reading -> reading.as(use, placed));
  }

  /** What a noun points back to that is nobody and nothing else known: {@code the ferry}. */
  Optional<Entity> described(EntityMention mention) {
    return Optional.ofNullable(
        described.get(new Readings.Position(mention.sentence(), mention.head())));
  }

  /** What a mention stands for. */
  public Optional<Entity> of(EntityMention mention, Use use) {
    return of(mention.sentence(), mention.head(), use);
  }

  /** A participant with its words. */
  public Optional<Participant.OfEntity> participant(EntityMention mention, Use use) {
    return of(mention, use)
        .map(e -> new Participant.OfEntity(e, new Quote(mention.span(), mention.text())));
  }

  /**
   * All mentions in order of the text, each by its shortest telling words: the name, the noun with
   * its modifiers.
   */
  public List<ResolvedDocument.Mention> mentions() {
    List<ResolvedDocument.Mention> mentions = new ArrayList<>();
    spans.forEach(
        (position, span) ->
            of(position.sentence(), position.token(), Use.ANY)
                .map(e -> new ResolvedDocument.Mention(quote(span), e))
                .ifPresent(mentions::add));
    return List.copyOf(mentions);
  }

  Quote quote(Span span) {
    return new Quote(span, document.document().textAt(span));
  }

  Quote quote(int sentence, int first, int last) {
    Sentence words = document.sentences().get(sentence);
    return quote(words.span(first, last));
  }

  Scene scene() {
    return scene;
  }

  Cast cast() {
    return cast;
  }
}
