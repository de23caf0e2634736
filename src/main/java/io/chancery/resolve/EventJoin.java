package io.chancery.resolve;

import io.chancery.extract.EventReference;
import io.chancery.extract.Tense;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Decides which drafts of one document say the same event. */
final class EventJoin {

  private static final Set<String> MUTUAL =
      Set.of("Contact", "Agree", "Cooperate", "Ceasefire", "Dispute", "Reconcile", "Strengthen");

  /** How many letters a verb and the noun of it begin with. */
  private static final int STEM = 6;

  /** Days after which what happened is no news. */
  private static final int LONG_AGO = 180;

  private static final Pattern MORE =
      Pattern.compile(
          "^(?:(?:the|\\d+|two|three|four|five|six) )*(?:more|another|further|additional) ",
          Pattern.CASE_INSENSITIVE);

  private final Ontology ontology;

  private final @Nullable LocalDate published;
  private final Set<EventReference> tours;
  private final List<List<EventDraft>> clusters = new ArrayList<>();

  /** What is news even where nobody is said to take part. */
  private static final Set<String> ALONE =
      Set.of(
          "Attack",
          "Protest",
          "Conflict",
          "Coup",
          "Disaster",
          "Elect",
          "Meet",
          "Ceasefire",
          "Agree");

  private final Map<EventReference, String> types = new HashMap<>();
  private final Differences differences;
  private final Set<EventReference> split = new HashSet<>();

  /**
   * Knows what a document tells.
   *
   * @param nouns which nouns name events
   * @param tours the words that tell of journeys to several places as wholes
   * @param again the words that tell of what is done once more
   * @param published the day of the document, if known
   */
  EventJoin(
      Ontology ontology,
      DeedNouns nouns,
      Set<EventReference> tours,
      Set<EventReference> again,
      @Nullable LocalDate published) {
    this.published = published;
    this.ontology = ontology;
    this.differences = new Differences(ontology, nouns, again);
    this.tours = Set.copyOf(tours);
  }

  /** Drafts put together, each cluster one event, in order of their first mentions. */
  List<List<EventDraft>> join(List<EventDraft> drafts) {
    drafts.forEach(draft -> types.put(draft.mention().reference(), draft.mention().type()));
    drafts.forEach(differences::learn);
    drafts.stream().filter(d -> d.part() > 0).map(d -> d.mention().reference()).forEach(split::add);
    drafts.forEach(this::place);
    return clusters;
  }

  private void place(EventDraft draft) {
    Optional<List<EventDraft>> found = antecedent(draft);
    if (found.isPresent()) {
      found.get().add(draft);
    } else if (!draft.bare() || tellsEnough(draft)) {
      clusters.add(new ArrayList<>(List.of(draft)));
    }
  }

  /** "Monday's raids", "the November election": the noun and the day tell what happened. */
  private boolean tellsEnough(EventDraft draft) {
    boolean dated = draft.mention().nominal() && draft.time() != null;
    return dated && draft.mention().happens()
        || dated
            && draft.mention().tense() != Tense.PRESENT
            && ALONE.stream().anyMatch(type -> ontology.isA(draft.mention().type(), type));
  }

  private Optional<List<EventDraft>> antecedent(EventDraft draft) {
    if (another(draft)) {
      return Optional.empty();
    }
    List<List<EventDraft>> fitting =
        IntStream.rangeClosed(1, clusters.size())
            .mapToObj(back -> clusters.get(clusters.size() - back))
            .filter(cluster -> cluster.stream().allMatch(other -> compatible(draft, other)))
            .filter(cluster -> cluster.stream().anyMatch(other -> same(draft, other)))
            .filter(cluster -> !draft.bare() || isMeant(draft, cluster))
            .toList();
    List<List<EventDraft>> news =
        fitting.stream().filter(cluster -> !draft.bare() || !isBackground(cluster)).toList();
    return news.stream()
        .filter(cluster -> draft.bare() && isToCome(news.get(0)) && isSoCalled(draft, cluster))
        .findFirst()
        .or(() -> news.stream().findFirst())
        .or(() -> fitting.stream().findFirst());
  }

  /** "The talks", "the acquittal": what the text called so, or told of by the verb of that noun. */
  private static boolean isSoCalled(EventDraft draft, List<EventDraft> cluster) {
    String noun = draft.mention().text().toLowerCase(Locale.ROOT);
    return cluster.stream()
        .map(other -> other.mention().text().toLowerCase(Locale.ROOT))
        .anyMatch(
            told -> told.equals(noun) || StringUtils.getCommonPrefix(told, noun).length() >= STEM);
  }

  private static boolean isToCome(List<EventDraft> cluster) {
    return cluster.get(0).mention().factuality() != Factuality.Actual;
  }

  /** Whether the noun of a bare draft may mean an event of which the text tells beside others. */
  private boolean isMeant(EventDraft draft, List<EventDraft> cluster) {
    List<String> words = cluster.stream().map(other -> other.mention().text()).toList();
    List<String> themes =
        cluster.stream()
            .map(EventDraft::themeThing)
            .filter(Participant.OfText.class::isInstance)
            .map(thing -> ((Participant.OfText) thing).words().text())
            .toList();
    Set<String> told =
        clusters.stream().map(other -> other.get(0).mention().type()).collect(Collectors.toSet());
    boolean once =
        OneOfSeveral.isSaidOnce(draft.mention().text(), words, cluster.get(0).agents().size());
    return !once && !OneOfSeveral.is(draft.mention().text(), words, themes, told);
  }

  /** What a text tells of long ago: "the signing" is that of this week, if there is one. */
  private boolean isBackground(List<EventDraft> cluster) {
    return published != null
        && cluster.stream()
            .map(EventDraft::time)
            .filter(Objects::nonNull)
            .map(time -> time.interval().end())
            .anyMatch(end -> end != null && end.isBefore(published.minusDays(LONG_AGO)));
  }

  /** "The launch of two more missiles" is none of before. */
  private static boolean another(EventDraft draft) {
    Participant theme = draft.themeThing();
    Quote words =
        theme instanceof Participant.OfText text
            ? text.words()
            : theme instanceof Participant.OfEntity entity ? entity.words() : null;
    return words != null && MORE.matcher(words.text()).find();
  }

  private boolean compatible(EventDraft a, EventDraft b) {
    return !a.mention().type().equals(Drafting.GENERAL)
        && !differences.any(a, b)
        && family(a.mention().type()).equals(family(b.mention().type()))
        && agree(a.place(), b.place())
        && !wholeAndPart(a, b)
        && themesAgree(a, b)
        && timesAgree(a.time(), b.time())
        && (a.mention().factuality() == Factuality.Negated)
            == (b.mention().factuality() == Factuality.Negated)
        && sidesAgree(a, b);
  }

  /** A trip without a place is the whole of visits to several. */
  private boolean wholeAndPart(EventDraft a, EventDraft b) {
    return family(a.mention().type()).equals("going")
        && (whole(a) && split(b) || whole(b) && split(a) || tourAndLeg(a, b) || tourAndLeg(b, a));
  }

  private boolean tourAndLeg(EventDraft a, EventDraft b) {
    return tours.contains(a.mention().reference()) && b.place() != null;
  }

  private static boolean whole(EventDraft draft) {
    return draft.place() == null && draft.singular();
  }

  private boolean split(EventDraft draft) {
    return draft.place() != null && split.contains(draft.mention().reference());
  }

  /** What one says in a headline and below is one thing only if it is of one kind. */
  private boolean themesAgree(EventDraft a, EventDraft b) {
    return a.theme() == null
        || b.theme() == null
        || a.headline() == b.headline()
        || Objects.equals(types.get(a.theme()), types.get(b.theme()));
  }

  private String family(String type) {
    boolean going = ontology.isA(type, "Visit") || type.equals("Travel");
    boolean contact = ontology.isA(type, "Contact") && !going && !type.equals("Host");
    return going ? "going" : contact ? "contact" : type;
  }

  private static boolean agree(Participant.@Nullable OfEntity a, Participant.@Nullable OfEntity b) {
    return a == null || b == null || samePlace(a.entity(), b.entity());
  }

  /** A city may be told as its country. */
  static boolean samePlace(Entity a, Entity b) {
    if (a.key().equals(b.key())) {
      return true;
    }
    boolean inside = a.type() != b.type() && a.country() != null;
    return inside && Objects.equals(a.country(), b.country());
  }

  private static boolean timesAgree(@Nullable EventTime a, @Nullable EventTime b) {
    return a == null || b == null || a.interval().overlaps(b.interval());
  }

  private boolean sidesAgree(EventDraft a, EventDraft b) {
    return toldTogether(a, b) || toldAlike(a, b);
  }

  /** Whether each side does it to the other, so that either may be told first. */
  private boolean mutual(EventDraft draft) {
    return MUTUAL.stream().anyMatch(type -> ontology.isA(draft.mention().type(), type));
  }

  /** "A attacked B" is not "B attacked A". */
  private static boolean apart(EventDraft a, EventDraft b) {
    return Collections.disjoint(a.agentKeys(), b.recipientKeys())
        && Collections.disjoint(b.agentKeys(), a.recipientKeys());
  }

  /** A headline names a state for the persons of whom the text tells, and lists what it parts. */
  private static boolean toldTogether(EventDraft a, EventDraft b) {
    return a.headline() != b.headline()
        && !Differences.otherList(a, b)
        && meets(a.agents(), b.agents())
        && meets(a.recipients(), b.recipients());
  }

  private static boolean meets(List<Participant.OfEntity> some, List<Participant.OfEntity> others) {
    return some.isEmpty() && others.isEmpty()
        || some.stream().anyMatch(p -> others.stream().anyMatch(o -> stands(p, o)));
  }

  private static boolean stands(Participant.OfEntity a, Participant.OfEntity b) {
    return a.entity().key().equals(b.entity().key()) || samePlace(a.entity(), b.entity());
  }

  private boolean toldAlike(EventDraft a, EventDraft b) {
    Set<String> mine = new HashSet<>(a.agentKeys());
    mine.addAll(a.recipientKeys());
    Set<String> others = new HashSet<>(b.agentKeys());
    others.addAll(b.recipientKeys());
    return (mutual(a) || apart(a, b))
        && subset(a.agentKeys(), others)
        && subset(b.agentKeys(), mine)
        && subset(a.recipientKeys(), others, b.recipientKeys())
        && subset(b.recipientKeys(), mine, a.recipientKeys());
  }

  private static boolean subset(Set<String> some, Set<String> all) {
    return some.isEmpty() || all.isEmpty() || all.containsAll(some);
  }

  private static boolean subset(Set<String> some, Set<String> all, Set<String> counterpart) {
    return counterpart.isEmpty() || subset(some, all);
  }

  /** {@code The appeal} is no other request. */
  private static boolean isOfItsOwn(EventDraft draft) {
    String words = draft.mention().text().toLowerCase(Locale.ROOT);
    return WordGroups.of("OF-ITS-OWN").stream().anyMatch(words::startsWith);
  }

  /** Whether there is a reason to take two compatible drafts for one event. */
  private boolean same(EventDraft a, EventDraft b) {
    if (a.bare() && isOfItsOwn(a) != isOfItsOwn(b)) {
      return false;
    }
    if (a.bare()) {
      return a.definite() && near(a, b) && (a.time() == null || b.time() != null);
    }
    if (a.mention().type().equals("Say") || a.mention().type().equals("IssueStatement")) {
      return sharedAgents(a, b) && ownWord(a) == ownWord(b);
    }
    if (ontology.isA(a.mention().type(), "Statement")) {
      return sharedAgents(a, b)
          && (sameTheme(a, b) || a.headline() != b.headline() && b.headline());
    }
    return sharedSides(a, b) && sameNumber(a, b);
  }

  private static boolean near(EventDraft a, EventDraft b) {
    return a.mention().sentence() - b.mention().sentence() <= 3;
  }

  private static boolean sharedAgents(EventDraft a, EventDraft b) {
    return !a.agents().isEmpty() && a.agentKeys().equals(b.agentKeys());
  }

  /** {@code She argued that she had told them}: that was another time. */
  private static boolean ownWord(EventDraft draft) {
    return draft.source() != null
        && draft.agentKeys().contains(draft.source().entity().key())
        && !(draft.recipientKeys().isEmpty() && draft.time() == null);
  }

  private static boolean sameTheme(EventDraft a, EventDraft b) {
    return a.theme() != null && a.theme().equals(b.theme());
  }

  private static boolean sharedSides(EventDraft a, EventDraft b) {
    Set<String> shared = new HashSet<>(a.agentKeys());
    shared.addAll(a.recipientKeys());
    Set<String> others = new HashSet<>(b.agentKeys());
    others.addAll(b.recipientKeys());
    shared.retainAll(others);
    boolean placed =
        a.place() != null
            && b.place() != null
            && a.agents().isEmpty()
            && a.mention().type().equals(b.mention().type());
    boolean alike = a.mention().type().equals(b.mention().type());
    return !shared.isEmpty() || placed || (a.definite() && a.agents().isEmpty() && alike);
  }

  private static boolean sameNumber(EventDraft a, EventDraft b) {
    return !a.mention().nominal() || !b.mention().nominal() || a.singular() == b.singular();
  }
}
