package io.chancery.resolve;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.DescribedPhrase;
import io.chancery.extract.EntityMention;
import io.chancery.extract.EventMention;
import io.chancery.extract.EventReference;
import io.chancery.extract.Mention;
import io.chancery.extract.NounPhrases;
import io.chancery.extract.ValueMention;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What fills a role and is nobody and nothing known: prices that rose, a storm that killed, an
 * event that comes to no record of its own. It keeps the words that the text has for it.
 */
final class Things {

  private static final int DEEPEST = 6;

  /** Longer phrases tell more than which thing it is. */
  private static final int LONGEST = 12;

  private static final Pattern DETERMINER =
      Pattern.compile("^(?i)(the|this|that|these|those|a|an|some(?! of )|their|its|his|her) ");

  /** What takes people on both sides. */
  private static final Set<String> AMONG_PEOPLE =
      Set.of("Contact", "Agree", "Sign", "Ceasefire", "Negotiate", "Reconcile");

  /** What other events do. */
  private static final Set<String> OUTCOMES =
      Set.of(Drafting.GENERAL, "Harm", "Injure", "ChangeOfStatus");

  private final Occupations occupations = Occupations.load();
  private final Nouns nouns = Nouns.load();
  private final AnnotatedDocument annotated;
  private final Ontology ontology;
  private final Referents referents;

  Things(AnnotatedDocument annotated, Ontology ontology, Referents referents) {
    this.referents = referents;
    this.annotated = annotated;
    this.ontology = ontology;
  }

  /** What does it, where nobody does. */
  List<Participant.OfEntity> doing(EventMention mention) {
    boolean general = mention.type().equals(Drafting.GENERAL);
    boolean may =
        general
            || (!mention.nominal()
                && AMONG_PEOPLE.stream().noneMatch(type -> ontology.isA(mention.type(), type)));
    return !may
        ? List.of()
        : mention.fillers(Role.AGENT).stream()
            .filter(f -> !(f instanceof EventReference e) || mayDo(e, mention))
            .flatMap(filler -> phrase(filler).or(() -> itself(mention, filler)).stream())
            .map(words -> known(words).orElseGet(() -> nil(described(mention, words))))
            .toList();
  }

  /** {@code The largest owner said it would sell}: who says so, whom the text only describes. */
  private Optional<EntityMention> itself(EventMention mention, Mention filler) {
    boolean it =
        filler instanceof EntityMention words
            && sentence(words.sentence()).token(words.head()).word().equalsIgnoreCase("it")
            && referents.of(words, Use.ACTOR).isEmpty();
    return mention.sources().stream()
        .filter(source -> it && mention.sources().size() == 1)
        .filter(
            source -> occupations.ofFirms(sentence(source.sentence()).token(source.head()).lemma()))
        .findFirst();
  }

  /** With what it is of or in, where a verb tells what it does: {@code shares in the mill}. */
  private EntityMention described(EventMention mention, EntityMention words) {
    Sentence sentence = sentence(words.sentence());
    EntityMention phrase =
        DescribedPhrase.around(annotated.document(), sentence, words.head(), mention.trigger());
    boolean alone =
        sentence(mention.sentence()).token(mention.trigger()).isVerb()
            && mention.fillers(Role.AGENT).size() == 1
            && phrase.span().contains(words.span())
            && sentence.children(words.head(), label -> label.startsWith("acl")).stream()
                .noneMatch(clause -> phrase.first() <= clause && clause <= phrase.last());
    return alone && phrase.last() < mention.trigger() && phrase.last() - phrase.first() <= LONGEST
        ? phrase
        : words;
  }

  /** A ruling may say something; for a meeting or trip those speak who meet or travel. */
  private boolean mayDo(EventReference event, EventMention mention) {
    String noun = sentence(event.sentence()).token(event.trigger()).lemma();
    return OUTCOMES.contains(mention.type())
        || (ontology.isA(mention.type(), "Statement")
            && !AnyOf.matches(
                noun, "meeting|trip|visit|talk|summit|tour|call|conference|dialogue"));
  }

  /** The noun phrase of a thing or of an event: "prices", "the deal that excludes them". */
  Optional<EntityMention> phrase(Mention filler) {
    if (filler instanceof EventReference event) {
      Sentence sentence = sentence(event.sentence());
      return sentence.token(event.trigger()).isNoun()
          ? Optional.of(NounPhrases.around(annotated.document(), sentence, event.trigger()))
          : Optional.empty();
    }
    return filler instanceof EntityMention words && described(words)
        ? Optional.of(words)
        : Optional.empty();
  }

  /** Whether a noun says who or what it is. */
  boolean described(EntityMention words) {
    Token head = sentence(words.sentence()).token(words.head());
    boolean number = head.tag().equals("CD") && !head.lemma().equals("one");
    return number
        || head.isNoun()
            && !head.lemma().matches("(?i)(no|any|some|every)(one|body|thing)|none|one");
  }

  /** Whether its noun is one for somebody or a body: {@code the government}. */
  boolean acts(EntityMention words) {
    return nouns
        .kind(sentence(words.sentence()).token(words.head()))
        .filter(kind -> kind.type(false).acts())
        .isPresent();
  }

  /** Whether a plural says that they are people. */
  static boolean people(Token head) {
    return head.tag().equals("NNS")
        && head.lemma().matches(".*(er|or|ist|ian|ant|ee|man|woman|person|people|part|child)");
  }

  private static Participant.OfEntity nil(EntityMention words) {
    return nil(words, EntityType.Other);
  }

  /** Somebody or something known by the words alone. */
  static Participant.OfEntity nil(EntityMention words, EntityType type) {
    return new Participant.OfEntity(
        new NilEntity(name(words.text()), type, null, List.of()),
        new Quote(words.span(), words.text()));
  }

  /** The words of a phrase without its determiner. */
  static String name(String words) {
    return DETERMINER.matcher(words).replaceFirst("");
  }

  /** The words of an event that it is about, for where no event comes of them. */
  @Nullable Participant named(EventMention mention) {
    return mention.fillers(Role.THEME).stream()
        .filter(EventReference.class::isInstance)
        .map(EventReference.class::cast)
        .map(event -> words(mention, event))
        .findFirst()
        .orElse(null);
  }

  /** The argument of a mention in which an event stands that comes to nothing. */
  Participant.OfText words(EventMention mention, EventReference event) {
    Sentence sentence = sentence(mention.sentence());
    return new Participant.OfText(wording(sentence, argument(mention, event.trigger()), mention));
  }

  /** The words of a list of things, where the mention is about them all: {@code guns and cash}. */
  Optional<Participant.OfText> listed(EventMention mention, EntityMention words) {
    List<Mention> all = mention.fillers(Role.THEME);
    return all.size() < 2 || !all.get(0).equals(words)
        ? Optional.empty()
        : Optional.of(text(mention, words))
            .filter(list -> all.stream().allMatch(f -> isWithin(f, list.words().span())))
            .or(() -> over(all));
  }

  /** All words from the first thing of a list to its last, with "and" but no verb between them. */
  private Optional<Participant.OfText> over(List<Mention> all) {
    List<EntityMention> things =
        all.stream()
            .filter(EntityMention.class::isInstance)
            .map(EntityMention.class::cast)
            .sorted(Comparator.comparingInt(EntityMention::first))
            .toList();
    if (things.size() < all.size()) {
      return Optional.empty();
    }
    EntityMention first = things.get(0);
    EntityMention last = things.get(things.size() - 1);
    Sentence sentence = sentence(first.sentence());
    List<Token> between = sentence.tokens().subList(first.first() - 1, last.last());
    boolean plain =
        between.stream().noneMatch(t -> t.isVerb() || t.isPronoun())
            && between.stream().anyMatch(t -> t.index() > first.head() && t.tag().equals("CC"));
    Span span = sentence.span(first.first(), last.last());
    return plain
        ? Optional.of(new Participant.OfText(new Quote(span, annotated.document().textAt(span))))
        : Optional.empty();
  }

  private boolean isWithin(Mention filler, Span span) {
    return filler instanceof EntityMention each
        && span.contains(sentence(each.sentence()).token(each.head()).span());
  }

  /** A thing that the text told of before, or goes on about. */
  Optional<Participant> again(EventMention mention, EntityMention words) {
    return referents
        .described(words)
        .map(thing -> new Participant.OfEntity(thing, text(mention, words).words()));
  }

  private Optional<Participant.OfEntity> known(EntityMention words) {
    return referents
        .described(words)
        .map(thing -> new Participant.OfEntity(thing, new Quote(words.span(), words.text())));
  }

  /** The words of a thing that nobody knows; a pronoun alone says nothing. */
  Optional<Participant.OfText> told(EventMention mention, EntityMention words) {
    Token head = sentence(words.sentence()).token(words.head());
    boolean says = words.first() < words.last() || !mere(head);
    boolean personal = head.tag().equals("PRP") && !says;
    return Optional.of(text(mention, words))
        .filter(text -> !personal || !plain(mention, words).equals(head.word()))
        .filter(text -> says || !text.words().text().equals(head.word()));
  }

  /** {@code Rates unchanged at 5 per cent}: how it is left, and at what. */
  private Optional<Quote> leftAt(EventMention mention, ValueMention words) {
    Sentence sentence = sentence(mention.sentence());
    boolean how =
        sentence.token(words.head()).tag().equals("JJ")
            && words.head() > mention.trigger()
            && sentence.token(words.head()).span().end() == words.span().end();
    return how
        ? Optional.of(
                DescribedPhrase.inFull(
                    annotated.document(),
                    sentence,
                    words.head(),
                    mention.trigger(),
                    elsewhere(mention)))
            .map(full -> words.span().cover(full.span()))
            .map(span -> new Quote(span, annotated.document().textAt(span)))
        : Optional.empty();
  }

  /** The words of a thing without the circumstances of what is done to it. */
  private String plain(EventMention mention, EntityMention words) {
    Sentence sentence = sentence(words.sentence());
    return DescribedPhrase.around(annotated.document(), sentence, words.head(), mention.trigger())
        .text();
  }

  /** What was said in "It has three weeks of stock, an official said" ends before who said it. */
  Participant.OfText said(EventMention mention, ValueMention words) {
    Optional<Quote> left = leftAt(mention, words);
    if (left.isPresent()) {
      return new Participant.OfText(left.get());
    }
    Sentence sentence = sentence(mention.sentence());
    Span whole = words.span();
    int first =
        sentence.children(mention.trigger(), "nsubj"::equals).stream()
            .mapToInt(subject -> new Phrase(sentence, subject).first())
            .reduce(mention.trigger(), Math::min);
    int last = first - 1;
    while (last > 1 && sentence.token(last).tag().matches("\\W+")) {
      last--;
    }
    int end = last < 1 ? whole.begin() : sentence.token(last).span().end() - whole.begin();
    boolean within =
        whole.begin() < mention.span().begin()
            && mention.span().end() <= whole.end()
            && end > 0
            && end < words.text().length();
    return new Participant.OfText(
        within
            ? new Quote(
                new Span(whole.begin(), whole.begin() + end), words.text().substring(0, end))
            : new Quote(whole, words.text()));
  }

  private static boolean mere(Token pronoun) {
    return AnyOf.matches(pronoun.tag(), "PRP|WDT|WP") && !pronoun.lemma().matches(".+sel(f|ves)");
  }

  /** The words of a thing that nobody knows. */
  private Participant.OfText text(EventMention mention, EntityMention words) {
    EntityMention phrase =
        DescribedPhrase.inFull(
            annotated.document(),
            sentence(words.sentence()),
            words.head(),
            mention.trigger(),
            elsewhere(mention));
    boolean longer = phrase.span().contains(words.span());
    return new Participant.OfText(
        longer ? new Quote(phrase.span(), phrase.text()) : new Quote(words.span(), words.text()));
  }

  /** Who takes part in an event and where it is, by their words. */
  private Set<Integer> elsewhere(EventMention mention) {
    return Stream.of(Role.AGENT, Role.RECIPIENT, Role.PLACE)
        .flatMap(role -> mention.fillers(role).stream())
        .filter(EntityMention.class::isInstance)
        .map(EntityMention.class::cast)
        .filter(filler -> !amount(filler))
        .map(EntityMention::head)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** {@code To 12 per cent}: nobody gets it. */
  private boolean amount(EntityMention words) {
    return AnyOf.matches(
        sentence(words.sentence()).token(words.head()).entity(), "PERCENT|MONEY|NUMBER");
  }

  private Quote wording(Sentence sentence, int head, EventMention mention) {
    if (sentence.token(head).isNoun()) {
      EntityMention phrase =
          DescribedPhrase.inFull(
              annotated.document(), sentence, head, mention.trigger(), elsewhere(mention));
      return new Quote(phrase.span(), phrase.text());
    }
    ValueMention clause = NounPhrases.whole(annotated.document(), sentence, head);
    return new Quote(clause.span(), clause.text());
  }

  /** The head of the mention's argument in which a word stands. */
  private int argument(EventMention mention, int word) {
    Sentence sentence = sentence(mention.sentence());
    int head = word;
    for (int i = 0; i < DEEPEST; i++) {
      List<Integer> above =
          sentence.above(head).stream().map(Dependency::governor).filter(g -> g != 0).toList();
      if (above.isEmpty() || above.contains(mention.trigger())) {
        return above.isEmpty() ? word : head;
      }
      head = above.get(0);
    }
    return word;
  }

  private Sentence sentence(int index) {
    return annotated.sentences().get(index);
  }
}
