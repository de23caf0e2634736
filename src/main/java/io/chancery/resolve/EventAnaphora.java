package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deed nouns that point back to what the text told before: {@code the launch}, {@code these
 * exercises}. Each is one more mention of the latest event of a class that the noun names.
 */
final class EventAnaphora {

  /** Id of the rule by which such a mention is found. */
  static final String RULE = "points-back";

  /** In {@code she applied for a visa; the appeal failed} nobody appealed for the visa. */
  private static final Set<String> OF_ITS_OWN = WordGroups.of("OF-ITS-OWN");

  private static final int STEM = 5;
  private static final int OFTEN = 3;

  private final DeedNouns nouns;

  EventAnaphora(DeedNouns nouns) {
    this.nouns = nouns;
  }

  /** The events, with the nouns that point back to them among their mentions. */
  List<Event> found(AnnotatedDocument document, List<Event> events) {
    List<Event> all = new ArrayList<>(events);
    for (Sentence sentence : document.sentences()) {
      for (Token noun : sentence.tokens()) {
        if (pointsBack(sentence, noun) && isFree(noun.span(), all)) {
          antecedent(document, sentence, noun, all)
              .ifPresent(e -> all.set(all.indexOf(e), said(e, sentence, noun)));
        }
      }
    }
    return all;
  }

  private static boolean isFree(Span words, List<Event> events) {
    return events.stream()
        .flatMap(event -> event.mentions().stream())
        .noneMatch(mention -> mention.trigger().span().overlaps(words));
  }

  /** {@code The missile launch}, but not {@code the launch of another}. */
  private static boolean pointsBack(Sentence sentence, Token noun) {
    return !sentence.headline()
        && noun.isNoun()
        && !noun.isProper()
        && sentence.below(noun.index()).stream().anyMatch(edge -> isArticle(sentence, edge))
        && sentence.below(noun.index()).stream().allMatch(edge -> isPlain(sentence, noun, edge))
        && sentence.above(noun.index()).stream().noneMatch(e -> isBeside(e.relation()));
  }

  private static boolean isArticle(Sentence sentence, Dependency edge) {
    return edge.label().equals("det")
        && AnyOf.matches(sentence.token(edge.dependent()).lemma(), "the|this|that|these|those");
  }

  /** What a noun may have beside it and still tell of nothing new. */
  private static boolean isPlain(Sentence sentence, Token noun, Dependency edge) {
    boolean behind = edge.dependent() > noun.index();
    boolean parted = behind && sentence.token(noun.index() + 1).word().equals(",");
    return AnyOf.matches(edge.relation(), "det|case|mark|punct|cc|cop|nsubj|aux|advmod")
        || edge.relation().equals("compound") && !sentence.token(edge.dependent()).isProper()
        || edge.label().equals("acl:relcl") && parted
        || edge.relation().equals("conj") && behind;
  }

  private static boolean isBeside(String relation) {
    return AnyOf.matches(relation, "compound|appos");
  }

  /** {@code The tender offer}: no other offer, where the text never said what is before it. */
  private static boolean isOfKind(
      AnnotatedDocument document, Sentence sentence, Token noun, Event event) {
    return sentence.children(noun.index(), "compound"::equals).stream()
        .map(i -> sentence.token(i).word().toLowerCase(Locale.ROOT))
        .allMatch(
            kind ->
                event.mentions().stream()
                    .map(mention -> document.document().textAt(mention.sentence()))
                    .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(stem(kind))));
  }

  private static String stem(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  private Optional<Event> antecedent(
      AnnotatedDocument document, Sentence sentence, Token noun, List<Event> events) {
    Set<String> classes = nouns.classes(noun.lemma().toLowerCase(Locale.ROOT));
    return events.stream()
        .filter(event -> classes.contains(event.type()) && isTold(event))
        .filter(event -> latest(event, noun) >= 0 && !Differences.isOfNobody(event.agents()))
        .filter(event -> !isAnother(event, noun.lemma()) && !isSearch(event, noun.lemma()))
        .filter(event -> !isOneOfSeveral(event, noun, events))
        .filter(event -> isOfKind(document, sentence, noun, event))
        .max(
            Comparator.comparing((Event event) -> isMain(event, noun))
                .thenComparing(event -> !isThought(event))
                .thenComparing(event -> isSoCalled(event, noun))
                .thenComparing(event -> !event.isSeries() || noun.tag().equals("NNS"))
                .thenComparing(event -> latest(event, noun)));
  }

  /** Whether the noun means more than the event, of which the text tells beside others. */
  private static boolean isOneOfSeveral(Event event, Token noun, List<Event> events) {
    List<String> words = event.mentions().stream().map(m -> m.trigger().text()).toList();
    if (OneOfSeveral.isSaidOnce(noun.word(), words, event.agents().size())) {
      return true;
    }
    return OneOfSeveral.is(
        noun.lemma(),
        words,
        event.theme() instanceof Participant.OfText text ? List.of(text.words().text()) : List.of(),
        events.stream().map(Event::type).collect(Collectors.toSet()));
  }

  /** Whether the text has come back to it again and again. */
  private static boolean isMain(Event event, Token noun) {
    return event.mentions().stream()
            .filter(mention -> mention.trigger().span().end() <= noun.span().begin())
            .count()
        >= OFTEN;
  }

  /** Whether the text called it by this noun before. */
  private static boolean isSoCalled(Event event, Token noun) {
    return event.mentions().stream()
        .filter(mention -> mention.trigger().span().end() <= noun.span().begin())
        .map(mention -> mention.trigger().text().toLowerCase(Locale.ROOT))
        .anyMatch(words -> words.endsWith(noun.word()) || words.endsWith(noun.lemma()));
  }

  /** Whether a noun means only what was called by it, as this event never was. */
  static boolean isAnother(Event event, String noun) {
    return OF_ITS_OWN.contains(noun)
        && event.mentions().stream()
            .map(mention -> mention.trigger().text().toLowerCase(Locale.ROOT))
            .noneMatch(words -> words.startsWith(stem(noun)));
  }

  /** Whether a noun for a case cannot mean an event that only tells of looking at things. */
  static boolean isSearch(Event event, String noun) {
    return event.mentions().stream()
        .allMatch(mention -> Differences.isOtherSearch(noun, mention.trigger().text()));
  }

  /** "Welcomed the release": that of Monday, not one that would follow if others agreed. */
  private static boolean isThought(Event event) {
    return event.factuality() == Factuality.Conditional
        || event.factuality() == Factuality.Possible;
  }

  /** Whether it says who takes part, or in what. */
  private static boolean isTold(Event event) {
    return !event.agents().isEmpty() || !event.recipients().isEmpty() || event.theme() != null;
  }

  /** Where the text last told of it before a noun, or -1. */
  private static int latest(Event event, Token noun) {
    return event.mentions().stream()
        .mapToInt(mention -> mention.trigger().span().end())
        .filter(end -> end <= noun.span().begin())
        .max()
        .orElse(-1);
  }

  private static Event said(Event event, Sentence sentence, Token noun) {
    Event.Mention first = event.mentions().get(0);
    return event.saidAlso(
        new Event.Mention(
            new Quote(noun.span(), noun.word()), true, sentence.span(), RULE, first.confidence()));
  }
}
