package io.chancery.resolve;

import io.chancery.extract.EventReference;
import io.chancery.extract.Tense;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.text.AnyOf;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why two drafts of one document are not one event, whoever takes part in them. */
final class Differences {

  private static final int SHORTEST = 4;

  private final Ontology ontology;
  private final DeedNouns nouns;
  private final Set<EventReference> again;
  private final Map<EventReference, EventDraft> drafts = new HashMap<>();

  /**
   * Compares what a document tells.
   *
   * @param again the words that tell of what is done once more
   */
  Differences(Ontology ontology, DeedNouns nouns, Set<EventReference> again) {
    this.ontology = ontology;
    this.again = Set.copyOf(again);
    this.nouns = nouns;
  }

  /** Knows what the words of a draft tell, so that others may be about it. */
  void learn(EventDraft draft) {
    drafts.putIfAbsent(draft.mention().reference(), draft);
  }

  /** Whether anything tells a draft from an earlier one. */
  boolean any(EventDraft draft, EventDraft other) {
    return sameWords(draft, other)
        || toldApart(draft, other)
        || newPlan(draft, other)
        || beside(draft, other)
        || anew(draft, other)
        || anew(other, draft)
        || aheadOf(draft, other)
        || aheadOf(other, draft)
        || isOfNobody(draft)
        || isOfNobody(other)
        || otherTalk(draft, other)
        || otherSaying(draft, other)
        || otherSearch(draft, other)
        || otherSearch(other, draft)
        || otherCounts(draft.themeThing(), other.themeThing())
        || otherThemes(draft, other);
  }

  /** "Launched a missile" and "had launched three missiles": one text counts one thing alike. */
  private static boolean otherCounts(@Nullable Participant one, @Nullable Participant two) {
    return Counted.of(one)
        .filter(mine -> Counted.of(two).filter(mine::differs).isPresent())
        .isPresent();
  }

  private static boolean sameWords(EventDraft a, EventDraft b) {
    return a.mention().reference().equals(b.mention().reference()) && a.part() != b.part();
  }

  /** "Will meet him" and "are likely to discuss it": two verbs, and not equally sure. */
  private static boolean toldApart(EventDraft a, EventDraft b) {
    return !a.mention().nominal()
        && !b.mention().nominal()
        && a.headline() == b.headline()
        && !a.mention().type().equals(b.mention().type())
        && a.mention().factuality() != b.mention().factuality();
  }

  /** "The visit ended on Friday; he is due to make a state visit in April": that is another. */
  private static boolean newPlan(EventDraft draft, EventDraft other) {
    return draft.mention().nominal()
        && draft.singular()
        && !draft.definite()
        && draft.time() != null
        && !other.headline()
        && draft.mention().factuality() == Factuality.Planned
        && other.mention().factuality() == Factuality.Actual;
  }

  /** "Ended their talks, and agreed to meet again": what is to be done once more is another. */
  private boolean anew(EventDraft draft, EventDraft other) {
    return !draft.mention().nominal()
        && !other.headline()
        && again.contains(draft.mention().reference())
        && draft.mention().factuality() != Factuality.Actual
        && other.mention().factuality() == Factuality.Actual;
  }

  /** "The hotel where the ministers met" and "are to meet on June 28": that day is to come. */
  private static boolean aheadOf(EventDraft plan, EventDraft past) {
    return isVerbInText(plan)
        && isVerbInText(past)
        && plan.mention().factuality() == Factuality.Planned
        && plan.mention().tense() == Tense.FUTURE
        && plan.time() != null
        && past.mention().factuality() == Factuality.Actual
        && past.time() == null;
  }

  private static boolean isVerbInText(EventDraft draft) {
    return !draft.mention().nominal() && !draft.headline();
  }

  /** "Nobody should lose his life": no death that the text tells of. */
  private static boolean isOfNobody(EventDraft draft) {
    return isOfNobody(draft.agents()) || isOfNobody(draft.recipients());
  }

  /** Whether somebody is told not to be there: {@code nobody}, {@code no one}. */
  static boolean isOfNobody(List<Participant.OfEntity> some) {
    return some.stream()
        .map(Participant.OfEntity::words)
        .filter(Objects::nonNull)
        .map(words -> words.text().toLowerCase(Locale.ROOT))
        .anyMatch(words -> AnyOf.matches(words, "nobody|no one|no-one|none|anybody|anyone"));
  }

  /** "Negotiates the sale of a stake" and "met seven banks": only one side is the same. */
  private boolean otherTalk(EventDraft a, EventDraft b) {
    return !a.mention().nominal()
        && !b.mention().nominal()
        && !a.headline()
        && !b.headline()
        && !a.mention().type().equals(b.mention().type())
        && ontology.isA(a.mention().type(), "Contact")
        && ontology.isA(b.mention().type(), "Contact")
        && (othersMet(a, b) || othersMet(b, a));
  }

  /** Whether one tells about what with nobody, and the other with whom about nothing. */
  private static boolean othersMet(EventDraft one, EventDraft other) {
    return one.recipients().isEmpty()
        && one.agents().size() == 1
        && !(one.theme() == null && one.themeThing() == null)
        && !other.recipients().isEmpty()
        && other.theme() == null
        && other.themeThing() == null;
  }

  /** "Told the meeting" and "is due to address parliament": what is to be said is no news. */
  private static boolean otherSaying(EventDraft a, EventDraft b) {
    return a.mention().type().equals("Say")
        && b.mention().type().equals("Say")
        && (a.mention().factuality() == Factuality.Planned)
            != (b.mention().factuality() == Factuality.Planned)
        && !a.headline()
        && !b.headline();
  }

  /** "Examined the freight" and "the inquiry": looking at things is no case. */
  private static boolean otherSearch(EventDraft one, EventDraft other) {
    return other.mention().nominal()
        && isOtherSearch(other.mention().text().toLowerCase(Locale.ROOT), one.mention().text());
  }

  /**
   * Whether a noun for a case cannot mean what a word only tells of looking at.
   *
   * @param noun the noun, in lower case
   */
  static boolean isOtherSearch(String noun, String words) {
    return AnyOf.matches(noun, "inquiry|investigation|probe|enquiry")
        && AnyOf.matches(words.toLowerCase(Locale.ROOT), "examined|inspected");
  }

  /** "Resumed contacts at a meeting": two nouns of one sentence, of which neither points back. */
  private static boolean beside(EventDraft a, EventDraft b) {
    return a.mention().nominal()
        && b.mention().nominal()
        && a.mention().sentence() == b.mention().sentence()
        && !a.mention().type().equals(b.mention().type())
        && !a.definite();
  }

  /** "Suspended the talks on climate and called off a visit": what is suspended differs. */
  private boolean otherThemes(EventDraft a, EventDraft b) {
    boolean verbs =
        !a.mention().nominal()
            && !b.mention().nominal()
            && !a.headline()
            && !b.headline()
            && !ontology.isA(a.mention().type(), "Statement")
            && !ontology.isA(a.mention().type(), "Contact")
            && !ontology.isA(a.mention().type(), "Movement");
    return verbs && (otherEvents(a, b) || otherThings(a.themeThing(), b.themeThing()))
        || otherRefusals(a, b)
        || otherWares(a, b)
        || otherCaptives(a, b);
  }

  /** "To sell his stake" and "the sale of the yoghurt unit" are two. */
  private boolean otherWares(EventDraft a, EventDraft b) {
    boolean trade =
        AnyOf.matches(a.mention().type(), "Transaction|Acquire")
            && a.mention().type().equals(b.mention().type())
            && !a.headline()
            && !b.headline();
    return trade && otherThings(a.themeThing(), b.themeThing(), Differences::wares);
  }

  /** "Eight were released" and "demanded the release of two journalists": not of the same. */
  private boolean otherCaptives(EventDraft a, EventDraft b) {
    return a.mention().type().equals("Release")
        && b.mention().type().equals("Release")
        && (freed(a, b) || freed(b, a));
  }

  private boolean freed(EventDraft some, EventDraft others) {
    return some.themeThing() == null
        && others.recipients().isEmpty()
        && some.recipients().size() == 1
        && apart(wares(some.recipients().get(0)), wares(others.themeThing()));
  }

  private static Set<String> wares(@Nullable Participant thing) {
    return thing instanceof Participant.OfEntity entity
        ? words(entity.entity().name())
        : words(thing);
  }

  /** "Refused to open its books" and "denied that it had agreed" are two. */
  private boolean otherRefusals(EventDraft a, EventDraft b) {
    boolean verbs =
        a.mention().type().equals("Reject") && !a.mention().nominal() && !b.mention().nominal();
    return verbs && apart(about(a), about(b));
  }

  /** The words of what a draft is about, and of what that is about. */
  private Set<String> about(EventDraft draft) {
    EventDraft event = draft.theme() == null ? null : drafts.get(draft.theme());
    if (event == null) {
      return words(draft.themeThing());
    }
    Set<String> all = new TreeSet<>(words(event.themeThing()));
    all.addAll(words(event.mention().text()));
    return all;
  }

  private boolean otherEvents(EventDraft a, EventDraft b) {
    EventDraft one = a.theme() == null ? null : drafts.get(a.theme());
    EventDraft two = b.theme() == null ? null : drafts.get(b.theme());
    return one != null
        && two != null
        && one != two
        && (strangers(parties(one), parties(two)) || beside(one, two));
  }

  private static boolean strangers(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  private boolean otherThings(@Nullable Participant one, @Nullable Participant two) {
    return otherThings(one, two, Differences::words);
  }

  private boolean otherThings(
      @Nullable Participant one,
      @Nullable Participant two,
      Function<@Nullable Participant, Set<String>> words) {
    return apart(words.apply(one), words.apply(two));
  }

  /** Words of which none is the other's, nor may mean the same kind of event. */
  private boolean apart(Set<String> some, Set<String> others) {
    return strangers(some, others)
        && some.stream().noneMatch(w -> others.stream().anyMatch(other -> areAlike(w, other)));
  }

  /** "The agreement" may be "a contract": both name an event of one class. */
  private boolean areAlike(String noun, String other) {
    return !Collections.disjoint(nouns.classes(noun), nouns.classes(other));
  }

  private static Set<String> words(@Nullable Participant thing) {
    return thing instanceof Participant.OfText text ? words(text.words().text()) : Set.of();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> parties(EventDraft draft) {
    Set<String> all = new HashSet<>(draft.agentKeys());
    all.addAll(draft.recipientKeys());
    return all;
  }

  /**
   * "The three met" in a headline and "two of them met" below: where both list persons, those are
   * the same, unless the words below tell of each apart.
   */
  static boolean otherList(EventDraft a, EventDraft b) {
    return a.part() == 0
        && b.part() == 0
        && persons(a)
        && persons(b)
        && !parties(a).equals(parties(b));
  }

  private static boolean persons(EventDraft draft) {
    List<Participant.OfEntity> all =
        Stream.concat(draft.agents().stream(), draft.recipients().stream()).toList();
    return all.size() > 1 && all.stream().allMatch(p -> p.entity().type() == EntityType.Person);
  }
}
