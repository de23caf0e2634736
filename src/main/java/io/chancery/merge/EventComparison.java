package io.chancery.merge;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.NameKey;
import io.chancery.ontology.Ontology;
import io.chancery.resolve.Interval;
import io.chancery.wordnet.Meaning;
import io.chancery.wordnet.WordNet;
import io.chancery.wordnet.WordUses;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what two documents tell of an event each: a logistic model over {@link Feature}s. */
final class EventComparison {

  private static final String ROOT = "Event";

  /** Classes that say little of what happened. */
  private static final Set<String> GENERAL = Set.of("Act", "Say");

  private static final String SAYING = "Say";
  private static final Set<String> FAVOURING = Set.of("Praise", "Support", "Approve", "Defend");
  private static final String ANSWER = "Reject";
  private static final Set<String> ANSWERED = Set.of("Accuse", "Request", "Propose", "Charge");
  private static final Set<String> OPPOSING =
      Set.of("VerbalDisapproval", "Reject", "Protest", "Threaten");

  /** Of these the place is where one goes: whoever goes elsewhere makes another journey. */
  private static final String MOVING = "Movement";

  /** From which score on two events of one document are held to be the same. */
  private static final double ALIKE = 0.5;

  private static final int WEEK = 7;

  private final Ontology ontology;
  private final Weights weights;
  private final Sides sides;
  private final Contacts contacts;
  private final WordNet wordNet = new WordNet();
  private final WordUses wordUses = new WordUses(wordNet);

  EventComparison(Ontology ontology, Weights weights) {
    this.ontology = ontology;
    this.weights = weights;
    this.sides = new Sides(ontology);
    this.contacts = new Contacts(ontology);
  }

  /**
   * The link between two events, if there is enough for one. Two that one document tells of need
   * more, and are compared only where no day has told them apart.
   */
  Optional<Link> compare(EventAccount one, EventAccount other) {
    boolean told = one.document().equals(other.document()) && !refers(one) && !refers(other);
    if (told && (one.day() != null || other.day() != null)
        || areOverApart(one, other)
        || areOthers(one, other)) {
      return Optional.empty();
    }
    Map<Feature, Double> found = features(one, other);
    double score = Math.round(100 * weights.score(found)) / 100.0;
    return ExactDays.areApart(one, other, found) || score < (told ? ALIKE : weights.least(found))
        ? Optional.empty()
        : Optional.of(Link.between(one.iri(), other.iri(), score, reasons(found)));
  }

  /**
   * Whether each names somebody else who does something else: {@code the choir will visit Japan},
   * {@code Holm met Lang in Tokyo}; or the same says the opposite: {@code praised}, {@code
   * rejected}; or one answers the other: {@code accused}, {@code denied}.
   */
  private boolean areOthers(EventAccount one, EventAccount other) {
    boolean otherKind =
        !ontology.isA(one.type(), other.type())
            && !ontology.isA(other.type(), one.type())
            && !GENERAL.contains(one.type())
            && !GENERAL.contains(other.type())
            && !contacts.areAlike(one, other)
            && wording(one.words(), other.words()) == Feature.OTHER_WORD;
    boolean nobody =
        !one.who().isEmpty()
            && !other.who().isEmpty()
            && Collections.disjoint(one.involved(), other.involved());
    return otherKind && (nobody || areOpposed(one.type(), other.type()))
        || isOfGroup(one) && isOfOne(other)
        || isOfGroup(other) && isOfOne(one);
  }

  /** Deeds of no class are what is done to whom: two whom police caught are no gang leader. */
  private static boolean isOfGroup(EventAccount event) {
    return GENERAL.contains(event.type()) && areAll(event.about(), EntityType.Collective);
  }

  private static boolean isOfOne(EventAccount event) {
    return GENERAL.contains(event.type()) && areAll(event.about(), EntityType.Person);
  }

  private static boolean areAll(Set<String> about, EntityType type) {
    return !about.isEmpty() && about.stream().allMatch(key -> key.startsWith(type + ":"));
  }

  private boolean areOpposed(String one, String other) {
    return isFor(one) && isAgainst(other)
        || isFor(other) && isAgainst(one)
        || isAnswered(one) && ontology.isA(other, ANSWER)
        || isAnswered(other) && ontology.isA(one, ANSWER);
  }

  private boolean isAnswered(String type) {
    return ANSWERED.stream().anyMatch(kind -> ontology.isA(type, kind));
  }

  private boolean isFor(String type) {
    return FAVOURING.stream().anyMatch(kind -> ontology.isA(type, kind));
  }

  private boolean isAgainst(String type) {
    return OPPOSING.stream().anyMatch(kind -> ontology.isA(type, kind));
  }

  /** Whether one was over before the other began. */
  static boolean areOverApart(EventAccount one, EventAccount other) {
    return isOver(one, other) || isOver(other, one);
  }

  /** Whether it is told to have happened before the other began; clocks may differ by a day. */
  private static boolean isOver(EventAccount one, EventAccount other) {
    return one.time().begin() == null
        && one.time().end() != null
        && other.time().begin() != null
        && other.time().begin().isAfter(one.time().end().plusDays(1));
  }

  /** Whether it is told by words alone, without anybody who takes part. */
  private static boolean refers(EventAccount account) {
    return account.iri().contains("/reference/");
  }

  /** What speaks for it, then what speaks against it. */
  List<String> reasons(Map<Feature, Double> found) {
    Stream<String> speakFor =
        found.entrySet().stream()
            .filter(e -> weights.of(e.getKey(), found) > 0 && e.getValue() > 0)
            .map(e -> e.getKey().words());
    Stream<String> against =
        found.keySet().stream()
            .filter(f -> weights.of(f, found) < 0)
            .map(f -> "despite " + f.words());
    return Stream.concat(speakFor, against).toList();
  }

  Map<Feature, Double> features(EventAccount one, EventAccount other) {
    Map<Feature, Double> found = new EnumMap<>(Feature.class);
    if (contacts.areAlike(one, other)) {
      found.put(Feature.SYNONYM, 1.0);
      found.put(Feature.TYPE, 1.0);
    } else {
      kind(one, other, found);
    }
    if (one.nominal() || other.nominal()) {
      found.put(one.nominal() && other.nominal() ? Feature.NOUNS : Feature.NOUN, 1.0);
    }
    sides.compare(one, other, found);
    if (one.type().equals(SAYING) && other.type().equals(SAYING)) {
      boolean apart = Collections.disjoint(one.agents(), other.agents());
      found.put(apart ? Feature.OTHER_SPEAKERS : Feature.SAYING, 1.0);
    }
    if (!one.places().isEmpty() && !other.places().isEmpty()) {
      boolean same = holds(one.places(), other.places()) || holds(other.places(), one.places());
      boolean moving = ontology.isA(one.type(), MOVING) && ontology.isA(other.type(), MOVING);
      Feature otherwise = moving ? Feature.OTHER_DESTINATION : Feature.OTHER_PLACE;
      if (same || !mayLieIn(one, other) && !mayLieIn(other, one)) {
        found.put(same ? Feature.PLACE : otherwise, 1.0);
      }
    }
    time(one, other, found);
    if (!one.about().isEmpty() && !other.about().isEmpty()) {
      Sides.put(Feature.ABOUT, share(one.about(), other.about()), Feature.ABOUT_ELSE, found);
    }
    found.put(Feature.SENTENCE, likeness(one.sentence(), other.sentence()));
    documents(one.told(), other.told(), found);
    if (one.document().equals(other.document())) {
      found.put(Feature.SAME_DOCUMENT, 1.0);
    }
    if (one.denied() != other.denied()) {
      found.put(Feature.DENIED, 1.0);
    }
    return found;
  }

  /** What the two documents are about as a whole. */
  private void documents(DocumentAccount one, DocumentAccount other, Map<Feature, Double> found) {
    double topic = likeness(one.topic(), other.topic());
    found.put(Feature.NAMES, likeness(one.names(), other.names()));
    found.put(Feature.TOPIC, topic);
    if (found.containsKey(Feature.WORD) || found.containsKey(Feature.SYNONYM)) {
      found.put(Feature.TOPIC_WORD, topic);
    }
    if (!one.id().equals(other.id())) {
      put(Feature.TOLD_PEOPLE, one.people(), other.people(), Feature.OTHER_TOLD_PEOPLE, found);
      put(Feature.NUMBERS, one.numbers(), other.numbers(), Feature.OTHER_NUMBERS, found);
    }
  }

  /** Nothing where either document has none. */
  private static void put(
      Feature same,
      Set<String> some,
      Set<String> others,
      Feature otherwise,
      Map<Feature, Double> found) {
    if (!some.isEmpty() && !others.isEmpty()) {
      found.put(shares(some, others) ? same : otherwise, 1.0);
    }
  }

  /**
   * {@code A jail in Chad}, and a jail by name in a paper that speaks of Chad, or the jail by name
   * in the first one's sentence.
   */
  private static boolean mayLieIn(EventAccount narrow, EventAccount wide) {
    Set<String> names = narrow.told().names();
    boolean open =
        wide.places().size() == 1
            && narrow.places().stream().noneMatch(EventComparison::isKnown)
            && wide.places().stream().allMatch(EventComparison::isKnown);
    return open
        && (shares(narrow.places(), wide.near())
            || wide.places().stream()
                .map(iri -> NameKey.of(iri.replaceFirst("^.*/", "").replace('_', ' ')).value())
                .anyMatch(name -> names.containsAll(List.of(name.split(" ")))));
  }

  private static boolean isKnown(String key) {
    return key.contains("://");
  }

  private static boolean holds(Set<String> some, Set<String> others) {
    return some.containsAll(others);
  }

  private void kind(EventAccount one, EventAccount other, Map<Feature, Double> found) {
    Feature wording = wording(one.words(), other.words());
    found.put(wording, 1.0);
    boolean general = GENERAL.contains(one.type()) || GENERAL.contains(other.type());
    if (general && wording == Feature.OTHER_WORD) {
      found.put(Feature.OTHER_KIND, 1.0);
    } else if (one.type().equals(other.type())) {
      found.put(general ? Feature.GENERAL : Feature.TYPE, 1.0);
    } else if (!general) {
      found.put(kinship(one.type(), other.type()), 1.0);
    }
  }

  private Feature kinship(String one, String other) {
    if (ontology.isA(one, other) || ontology.isA(other, one)) {
      return Feature.KIND;
    }
    return akin(one, other) ? Feature.AKIN : Feature.OTHER_KIND;
  }

  private Feature wording(Set<String> some, Set<String> others) {
    Feature best = Feature.OTHER_WORD;
    for (String one : some) {
      for (String other : others) {
        Feature found = wording(one, other);
        best = found.ordinal() < best.ordinal() ? found : best;
      }
    }
    return best;
  }

  private Feature wording(String one, String other) {
    Meaning mine = wordNet.meaning(one);
    Meaning theirs = wordNet.meaning(other);
    if (one.equals(other)) {
      return Feature.WORD;
    }
    if (shares(mine.senses(), theirs.senses())) {
      return Feature.SYNONYM;
    }
    boolean follows =
        shares(mine.consequences(), theirs.senses())
            || shares(theirs.consequences(), mine.senses());
    boolean broader =
        shares(mine.broader(), theirs.senses()) || shares(theirs.broader(), mine.senses());
    return follows ? Feature.CONSEQUENCE : broader ? Feature.BROADER : Feature.OTHER_WORD;
  }

  /** How much of the telling words two sets share: the cosine, weighted by how rare words are. */
  private double likeness(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.retainAll(others);
    double size = Math.sqrt(weight(some) * weight(others));
    return size == 0 ? 0 : weight(both) / size;
  }

  private double weight(Set<String> words) {
    return words.stream().sorted().mapToDouble(wordUses::rarity).sum();
  }

  /** Whether both are sorts of something narrower than event at large. */
  private boolean akin(String one, String other) {
    return ontology.superclasses(one).stream()
        .anyMatch(kind -> !ontology.isA(ROOT, kind) && ontology.isA(other, kind));
  }

  private static void time(EventAccount one, EventAccount other, Map<Feature, Double> found) {
    Long days = apart(one, other);
    if (days != null) {
      found.put(one.isDated() && other.isDated() ? apart(days) : told(days), 1.0);
    }
  }

  /** Papers that give a day may err by one; the like of it days later is another. */
  private static Feature apart(long days) {
    return days == 0
        ? Feature.SAME_DAY
        : days == 1
            ? Feature.NEAR_DAY
            : days <= 3 ? Feature.FEW_DAYS : days <= 7 ? Feature.OTHER_DAY : Feature.OTHER_TIME;
  }

  /** How far reports are apart, where one of them gives no day. */
  private static Feature told(long days) {
    return days <= 4
        ? Feature.TOLD_TOGETHER
        : days <= 14 ? Feature.TOLD_NEAR : days <= 31 ? Feature.TOLD_APART : Feature.OTHER_TIME;
  }

  /**
   * Days between the two, by report where the text gives no day. What was in one month is no day
   * apart from what was in the next, though the months are.
   */
  private static @Nullable Long apart(EventAccount one, EventAccount other) {
    if (one.isDated() && other.isDated()) {
      long gap = Math.max(gap(one.time(), other.time()), gap(other.time(), one.time()));
      boolean loose = Math.max(length(one.time()), length(other.time())) >= WEEK;
      return Math.max(gap, gap > 0 && loose ? WEEK : 0);
    }
    LocalDate here = one.day();
    LocalDate there = other.day();
    return here == null || there == null ? null : Math.abs(ChronoUnit.DAYS.between(here, there));
  }

  /** How long something took, or in how long a time it was. */
  private static long length(Interval time) {
    return ChronoUnit.DAYS.between(time.begin(), time.end());
  }

  private static long gap(Interval earlier, Interval later) {
    return ChronoUnit.DAYS.between(earlier.end(), later.begin());
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  /** How much of the smaller set is in the other. */
  private static double share(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.retainAll(others);
    int smaller = Math.min(some.size(), others.size());
    return smaller == 0 ? 0 : (double) both.size() / smaller;
  }
}
