package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.ontology.Title;
import io.chancery.text.AnyOf;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The state whose offices a text names without saying so: that of the capital where the sentence is
 * set, else the one that the document is about.
 */
final class HomeState {

  private static final Set<String> TRAVELLING =
      Set.of("head of state", "head of government", "foreign affairs", "defence");
  private static final Set<String> OF_PLACES = WordGroups.of("OF-PLACES");

  /** Names that a capital shares with greater places. */
  private static final Set<String> SHARED = WordGroups.of("SHARED-CAPITALS");

  private static final int PAIR = 5;
  private static final int OPENING = 2;
  private static final int OPENING_WEIGHT = 3;

  private final World world;
  private final List<List<Name>> names;
  private final Scene scene;
  private final Map<String, Integer> counts;
  private final Optional<KnownEntity> main;
  private final Guests guests;

  HomeState(Scene scene) {
    this.scene = scene;
    this.world = scene.world();
    this.names = scene.names();
    this.counts = counted();
    this.main = mostNamed();
    this.guests = new Guests(scene, name -> state(name).findFirst());
  }

  /** The state of an office of this title; empty for titles that are of no state, or if open. */
  Optional<KnownEntity> of(int sentence, TitleMatch title) {
    boolean ofState = title.title() != null && title.title().home() == Title.Home.STATE;
    boolean travels = TRAVELLING.contains(String.valueOf(title.portfolio()));
    Optional<KnownEntity> here = travels ? Optional.empty() : around(sentence);
    Optional<KnownEntity> other =
        ofState
            ? besideCounterpart(sentence, title)
                .or(() -> travels || here.isPresent() ? Optional.empty() : ofOfficials(sentence))
            : Optional.empty();
    if (other.isPresent()) {
      return other;
    }
    return ofState
        ? here.or(() -> main.filter(state -> !travels || isNamed(state)))
            .or(() -> oneActing(sentence))
            .filter(state -> !isCounterparts(sentence, title, state))
            .filter(state -> !guests.isGuest(sentence, title, state))
        : Optional.empty();
  }

  /** Whether a sentence names one state, and that does something in it. */
  boolean acts(int sentence) {
    return oneActing(sentence).isPresent();
  }

  /** {@code Ankara will go to court, Trade Minister Ana Berg said}: the state that acts there. */
  private Optional<KnownEntity> oneActing(int sentence) {
    List<KnownEntity> named =
        names.get(sentence).stream()
            .filter(name -> !isSetting(sentence, name))
            .flatMap(this::state)
            .distinct()
            .toList();
    boolean acts =
        names.get(sentence).stream()
            .filter(name -> state(name).findFirst().isPresent())
            .anyMatch(name -> new Phrase(scene.sentence(sentence), name.last()).isSubject());
    return named.size() == 1 && acts ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** {@code The minister spoke after talks with his Swedish counterpart}: he is not of Sweden. */
  private boolean isCounterparts(int sentence, TitleMatch title, KnownEntity state) {
    return counterpartsState(sentence, title).filter(state::equals).isPresent();
  }

  private Optional<KnownEntity> counterpartsState(int sentence, TitleMatch title) {
    return scene.sentence(sentence).tokens().stream()
        .filter(t -> t.index() > title.last() && t.lemma().equals("counterpart"))
        .flatMap(t -> scene.nameAt(sentence, t.index() - 1).stream())
        .flatMap(name -> name.knownOf(EntityType.Country).stream())
        .findFirst();
  }

  /**
   * {@code The presidents of Peru and Chile met. President Ida Holm and her Chilean counterpart}:
   * she is that of Peru.
   */
  private Optional<KnownEntity> besideCounterpart(int sentence, TitleMatch title) {
    return IntStream.rangeClosed(0, sentence)
        .mapToObj(s -> scene.titles().get(s).stream().map(t -> pair(s, t, title)))
        .flatMap(pairs -> pairs)
        .filter(pair -> pair.size() == 2)
        .flatMap(List::stream)
        .filter(state -> !isCounterparts(sentence, title, state))
        .filter(state -> counterpartsState(sentence, title).isPresent())
        .findFirst();
  }

  /** The states behind the plural of a title: {@code presidents of Peru and Chile}. */
  private List<KnownEntity> pair(int sentence, TitleMatch plural, TitleMatch title) {
    boolean same = plural.plural() && Objects.equals(plural.portfolio(), title.portfolio());
    return names.get(sentence).stream()
        .filter(n -> same && n.first() > plural.last() && n.first() <= plural.last() + PAIR)
        .flatMap(n -> n.knownOf(EntityType.Country).stream())
        .distinct()
        .toList();
  }

  /** {@code Peruvian officials shrugged. Trade Minister Otto Lang said}: he is of Peru. */
  private Optional<KnownEntity> ofOfficials(int sentence) {
    Sentence words = scene.sentence(Math.max(0, sentence - 1));
    return words.tokens().stream()
        .filter(t -> sentence > 0 && AnyOf.matches(t.lemma(), "official|authority|diplomat"))
        .filter(t -> t.tag().equals("NNS") && t.index() == 2)
        .filter(t -> new Phrase(words, t.index()).isSubject())
        .filter(t -> words.tokens().stream().noneMatch(HomeState::isSilence))
        .flatMap(t -> scene.nameAt(words.index(), 1).stream())
        .filter(name -> name.sense() == Name.Sense.DEMONYM)
        .flatMap(name -> name.knownOf(EntityType.Country).stream())
        .findFirst();
  }

  /** Those who do not answer speak no further. */
  private static boolean isSilence(Token word) {
    return AnyOf.matches(word.lemma(), "decline|refuse|comment|reply|respond|leave");
  }

  /** Whether the text names a state itself, and not only a town of it where ministers may meet. */
  private boolean isNamed(KnownEntity state) {
    return names.stream()
        .flatMap(List::stream)
        .anyMatch(n -> n.knownOf(EntityType.Country).filter(state::equals).isPresent());
  }

  /**
   * The state that the document names at least twice as often as any other; its headline and first
   * sentence count more.
   */
  Optional<KnownEntity> main() {
    return main;
  }

  /** The state of the dateline, {@code RABAT, Morocco —}, unless the text is about another. */
  Optional<KnownEntity> dateline() {
    return datelineAlone()
        .filter(state -> main.isEmpty() || main.filter(state::equals).isPresent());
  }

  /** The state of the dateline, whatever the text is about. */
  Optional<KnownEntity> datelineAlone() {
    return scene.document().document().furniture().stream()
        .filter(f -> f.why().equals("dateline"))
        .limit(1)
        .map(f -> scene.document().document().textAt(f.span()))
        .flatMap(line -> Arrays.stream(line.split("[^\\p{L} .'-]| - |--")))
        .flatMap(part -> stateNamed(part.strip()).stream())
        .findFirst();
  }

  /** The state of the dateline, unless the text names another more often. */
  Optional<KnownEntity> leadingDateline() {
    return dateline().filter(state -> isLeading(state.iri()));
  }

  private boolean isLeading(String state) {
    return counts.getOrDefault(state, 0)
        >= counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private Optional<KnownEntity> stateNamed(String words) {
    return world
        .named(words, EntityType.City)
        .or(() -> world.named(capitalised(words), EntityType.City))
        .flatMap(world::capitalOf)
        .or(() -> world.named(words, EntityType.Country));
  }

  private static String capitalised(String words) {
    return Arrays.stream(words.split(" "))
        .filter(w -> !w.isEmpty())
        .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** The state in whose seat of government the text last was. */
  Optional<KnownEntity> lastSeat(int sentence) {
    return IntStream.rangeClosed(0, sentence)
        .mapToObj(back -> around(sentence - back))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The state in whose seat of government this sentence is. */
  Optional<KnownEntity> seatIn(int sentence) {
    return around(sentence);
  }

  /** {@code In Ottawa, Agriculture Minister Ana Lindt said}. */
  private Optional<KnownEntity> around(int sentence) {
    return names.get(sentence).stream()
        .filter(n -> isSetting(sentence, n))
        .flatMap(n -> seat(n).stream())
        .findFirst();
  }

  /** {@code In Rome} is only where something is said. */
  private boolean isSetting(int sentence, Name name) {
    return name.first() > 1 && isIn(sentence, name.first() - 1) && seat(name).isPresent();
  }

  private boolean isIn(int sentence, int token) {
    return Words.lower(scene.sentence(sentence).token(token)).equals("in");
  }

  private Optional<KnownEntity> seat(Name name) {
    return name.sense() == Name.Sense.METONYM
        ? name.knownOf(EntityType.Country)
        : name.knownOf(EntityType.City).flatMap(world::capitalOf);
  }

  private Map<String, Integer> counted() {
    Map<String, Integer> counted = new HashMap<>();
    for (int s = 0; s < names.size(); s++) {
      int weight = s < OPENING ? OPENING_WEIGHT : 1;
      int sentence = s;
      names.get(s).stream()
          .filter(n -> !isSetting(sentence, n) && !CommonBodies.isCommon(n, world))
          .flatMap(this::state)
          .forEach(state -> counted.merge(state.iri(), weight, Integer::sum));
    }
    return counted;
  }

  private Optional<KnownEntity> mostNamed() {
    List<Map.Entry<String, Integer>> byCount =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    boolean clear =
        byCount.size() == 1
            || byCount.size() > 1 && byCount.get(0).getValue() >= 2 * byCount.get(1).getValue();
    return clear ? world.byIri(byCount.get(0).getKey()) : Optional.empty();
  }

  private Stream<KnownEntity> state(Name name) {
    return Optional.ofNullable(name.known())
        .flatMap(known -> world.stateOf(world.entity(known)))
        .or(() -> inside(name))
        .stream();
  }

  /** {@code Rowing New Zealand} is in New Zealand, {@code Accra High Court} in Ghana. */
  private Optional<KnownEntity> inside(Name name) {
    String[] words = name.text().split(" ");
    int last = words.length - 1;
    Optional<KnownEntity> seat =
        last > 0 && !name.isPerson() && OF_PLACES.contains(words[last].toLowerCase(Locale.ROOT))
            ? world
                .named(words[0], EntityType.City)
                .flatMap(world::capitalOf)
                .filter(state -> !SHARED.contains(words[0]))
            : Optional.empty();
    if (seat.isPresent()) {
      return seat;
    }
    return last < 1 || name.isPerson()
        ? Optional.empty()
        : world
            .named(words[last - 1] + " " + words[last], EntityType.Country)
            .filter(state -> last > 1)
            .or(() -> world.named(words[last], EntityType.Country));
  }
}
