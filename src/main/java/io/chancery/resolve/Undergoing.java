package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.extract.Argument;
import io.chancery.extract.EntityMention;
import io.chancery.extract.EventMention;
import io.chancery.extract.EventReference;
import io.chancery.extract.Mention;
import io.chancery.extract.ValueMention;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whom or what something is done to that the text only describes: {@code told villagers}, {@code
 * barred four ferries from sailing}, {@code fined Norden and two other mills}. Where a theme is
 * told besides, nothing else would say whom it befell.
 */
final class Undergoing {

  /** Those who are addressed may be bodies of any kind. */
  private static final Set<String> ADDRESSED = Set.of("Urge", "Demand", "Request");

  /** What nothing is done to as to somebody: {@code told the truth}. */
  private static final Set<String> ABSTRACT =
      Set.of(
          "noun.cognition",
          "noun.communication",
          "noun.attribute",
          "noun.feeling",
          "noun.state",
          "noun.time",
          "noun.act",
          "noun.event",
          "noun.quantity",
          "noun.relation",
          "noun.possession");

  private final AnnotatedDocument annotated;
  private final Things things;
  private final Nouns nouns = Nouns.load();

  Undergoing(AnnotatedDocument annotated, Things things) {
    this.annotated = annotated;
    this.things = things;
  }

  /** People whom the text only describes. */
  List<Participant.OfEntity> people(EventMention mention) {
    return words(mention)
        .filter(
            words ->
                Things.people(sentence(words).token(words.head()))
                    || ADDRESSED.contains(mention.type()) && things.acts(words))
        .map(words -> Things.nil(words, EntityType.Collective))
        .toList();
  }

  /**
   * Those found, and beside them what else is listed; where none are, who or what is described.
   *
   * @param known whether what fills the role is among those found
   */
  List<Participant.OfEntity> of(
      EventMention mention, List<Participant.OfEntity> found, Predicate<Mention> known) {
    List<Participant.OfEntity> people = found.isEmpty() ? people(mention) : List.of();
    if (!people.isEmpty() || !sentence(mention).token(mention.trigger()).isVerb()) {
      return found.isEmpty() ? people : found;
    }
    boolean listed = !found.isEmpty() && mention.fillers(Role.RECIPIENT).size() > 1;
    boolean besides = found.isEmpty() && !mention.fillers(Role.THEME).isEmpty();
    if (!listed && !besides) {
      return found;
    }
    List<Participant.OfEntity> all = new ArrayList<>(found);
    mention.arguments().stream()
        .filter(a -> a.role() == Role.RECIPIENT && !known.test(a.filler()))
        .filter(a -> AnyOf.matches(a.path(), "obj|iobj|nsubj:pass"))
        .flatMap(a -> thing(mention, a))
        .forEach(all::add);
    return all;
  }

  private Stream<Participant.OfEntity> thing(EventMention mention, Argument argument) {
    return argument.filler() instanceof EntityMention words
            && things.described(words)
            && !isTheme(mention, words)
            && !sentence(words).token(words.head()).isProper()
            && (isTold(mention) || !isAbstract(words))
        ? Stream.of(Things.nil(words, EntityType.Other))
        : Stream.empty();
  }

  /** {@code Told the website that}: what is told stands in a clause of its own. */
  private static boolean isTold(EventMention mention) {
    return mention.arguments().stream()
        .anyMatch(a -> a.role() == Role.THEME && a.path().equals("ccomp"));
  }

  /** {@code Called the launch an outrage}: what it is about is told already, and is nobody. */
  private static boolean isTheme(EventMention mention, EntityMention words) {
    return mention.fillers(Role.THEME).stream()
        .anyMatch(
            filler ->
                filler instanceof EventReference event
                    ? event.trigger() == words.head()
                    : filler instanceof ValueMention value && value.span().contains(words.span())
                        || filler instanceof EntityMention thing && thing.head() == words.head());
  }

  private boolean isAbstract(EntityMention words) {
    return nouns.isOneOf(ABSTRACT, sentence(words).token(words.head()).lemma());
  }

  private static Stream<EntityMention> words(EventMention mention) {
    return mention.fillers(Role.RECIPIENT).stream()
        .filter(EntityMention.class::isInstance)
        .map(EntityMention.class::cast);
  }

  private Sentence sentence(EntityMention words) {
    return annotated.sentences().get(words.sentence());
  }

  private Sentence sentence(EventMention mention) {
    return annotated.sentences().get(mention.sentence());
  }
}
