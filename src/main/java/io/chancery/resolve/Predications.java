package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.EntityMention;
import io.chancery.extract.EventReference;
import io.chancery.extract.Extraction;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ties what clauses say where they tell no event to the things and events that they name. */
final class Predications {

  private final AnnotatedDocument annotated;
  private final Referents referents;
  private final Function<EventReference, Optional<String>> keys;
  private final Nouns nouns = Nouns.load();

  /**
   * @param keys the key of the event that a mention says
   */
  Predications(
      AnnotatedDocument annotated,
      Referents referents,
      Function<EventReference, Optional<String>> keys) {
    this.annotated = annotated;
    this.referents = referents;
    this.keys = keys;
  }

  /** What is said beside these events. */
  List<Predication> beside(Extraction extraction, List<Event> events) {
    Set<String> known = events.stream().map(Event::key).collect(Collectors.toSet());
    return extraction.predications().stream()
        .filter(p -> p.instead().stream().noneMatch(e -> key(e, known).isPresent()))
        .flatMap(p -> Stream.of(predication(p, known)).filter(said -> fits(p, said)))
        .distinct()
        .toList();
  }

  /** A person is no firm, and a town no project: what stands beside a name may tell of another. */
  private boolean fits(io.chancery.extract.Predication words, Predication said) {
    if (said.predicate() != null) {
      return true;
    }
    Entity subject = said.subjects().get(0).entity();
    Entity beside = said.arguments().get(0).entity();
    if (subject == null) {
      return beside == null;
    }
    return beside == null
        ? !subject.type().isPlace() || namesPlace(words)
        : beside.key().equals(subject.key()) || beside.type() == subject.type();
  }

  private boolean namesPlace(io.chancery.extract.Predication words) {
    return nouns
        .kind(sentence(words).token(words.arguments().get(0).head()))
        .filter(kind -> kind.type(false).isPlace())
        .isPresent();
  }

  private Optional<String> key(EventReference event, Set<String> known) {
    return keys.apply(event).filter(known::contains);
  }

  private Predication predication(io.chancery.extract.Predication said, Set<String> known) {
    return new Predication(
        said.subjects().stream().map(c -> constituent(said, c, known)).toList(),
        said.predicate() == null ? null : quote(said.predicate()),
        said.arguments().stream().map(c -> constituent(said, c, known)).toList(),
        said.factuality(),
        source(said.sources()),
        sentence(said).span(),
        said.confidence());
  }

  private Predication.Constituent constituent(
      io.chancery.extract.Predication said,
      io.chancery.extract.Predication.Constituent phrase,
      Set<String> known) {
    Optional<String> event = key(new EventReference(said.sentence(), phrase.head()), known);
    return new Predication.Constituent(
        quote(phrase.span()),
        event.isPresent() ? null : thing(said, phrase.head()).orElse(null),
        event.orElse(null));
  }

  /** Whom or what a phrase names or points to; what only describes stays in its words. */
  private Optional<Entity> thing(io.chancery.extract.Predication said, int head) {
    Token word = sentence(said).token(head);
    return referents
        .of(said.sentence(), head, Use.ANY)
        .filter(e -> AnyOf.matches(word.tag(), "PRP|PRP$") || word.isProper() || named(e, word));
  }

  /** Whether it has a name, and not only the words that open the sentence: {@code Aid workers}. */
  private static boolean named(Entity entity, Token word) {
    List<String> names = List.of(entity.name().split(" "));
    boolean later = names.stream().skip(1).anyMatch(n -> Character.isUpperCase(n.codePointAt(0)));
    return entity instanceof LinkedEntity
        || later
        || Character.isUpperCase(names.get(0).codePointAt(0))
            && names.stream().noneMatch(word.word()::equalsIgnoreCase);
  }

  private Participant.@Nullable OfEntity source(List<EntityMention> speakers) {
    List<Participant.OfEntity> sources =
        speakers.stream()
            .flatMap(s -> referents.participant(s, Use.ACTOR).stream())
            .distinct()
            .toList();
    return sources.isEmpty() ? null : Together.one(sources);
  }

  private Sentence sentence(io.chancery.extract.Predication said) {
    return annotated.sentences().get(said.sentence());
  }

  private Quote quote(Span span) {
    return new Quote(span, annotated.document().textAt(span));
  }
}
