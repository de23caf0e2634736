package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Title;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Joins persons' names with the titles before or behind them, and titles with whose they are. */
final class AppointmentFinder {

  private static final Set<String> BETWEEN =
      Set.of(
          ("the a an acting interim new former then top chief 's ' current outgoing - deputy its"
                  + " their")
              .split(" "));
  private static final Set<String> BE = Set.of("is", "'s", "are", "was", "were");
  private static final Set<String> OWNING =
      Set.of("nmod:of", "nmod:for", "nmod:at", "nmod:from", "nmod:with");
  private static final int REACH = 8;
  private static final int MODIFIERS = 3;

  private final Sentence sentence;
  private final List<Name> names;
  private final ListedTitles listed;

  private AppointmentFinder(Sentence sentence, List<Name> names) {
    this.sentence = sentence;
    this.names = names;
    this.listed = new ListedTitles(sentence, names, BETWEEN);
  }

  static List<Appointment> find(Sentence sentence, List<Name> names, List<TitleMatch> titles) {
    AppointmentFinder finder = new AppointmentFinder(sentence, names);
    List<Appointment> found = new ArrayList<>();
    titles.stream().filter(t -> !t.plural()).forEach(t -> finder.of(t).ifPresent(found::add));
    titles.stream().filter(TitleMatch::plural).forEach(t -> found.addAll(finder.bearers(t)));
    for (TitleMatch title : titles) {
      finder.shared(title, List.copyOf(found)).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(a -> a.title().first()));
    return List.copyOf(found);
  }

  /** The name of whose this title is. */
  static @Nullable Name owner(Sentence sentence, List<Name> names, TitleMatch title) {
    return new AppointmentFinder(sentence, names).owner(title).orElse(null);
  }

  private Optional<Appointment> of(TitleMatch title) {
    if (Words.isPossessive(sentence, title.last() + 1)) {
      return Optional.empty(); // "Otto Lang, the president's brother" is no president
    }
    return personAt(title.last() + 1)
        .map(person -> appoint(person, title, "title-before-name"))
        .or(() -> bearerByApposition(title))
        .or(() -> bearerBefore(title))
        .or(() -> bearerBehindComma(title))
        .or(() -> bearerByCopula(title));
  }

  /** {@code Its founder and chief executive, Ida Holm}: the titles of a list have one bearer. */
  private Optional<Appointment> shared(TitleMatch title, List<Appointment> found) {
    boolean free = !title.plural() && found.stream().noneMatch(a -> a.title().equals(title));
    return found.stream()
        .filter(a -> free && !a.rule().equals("title-before-name"))
        .filter(a -> listed.are(title, a.title()) || listed.are(a.title(), title))
        .findFirst()
        .map(a -> beside(a, title));
  }

  private Appointment beside(Appointment other, TitleMatch title) {
    Appointment own = appoint(other.person(), title, other.rule());
    return own.owner() == null
        ? new Appointment(own.person(), title, other.owner(), own.rule())
        : own;
  }

  /** {@code Deputy ministers Ida Holm and Otto Lang}. */
  private List<Appointment> bearers(TitleMatch title) {
    List<Appointment> found = new ArrayList<>();
    Optional<Name> next = personAt(title.last() + 1);
    while (next.isPresent()) {
      Name person = next.get();
      Name owner = behind(person).orElseGet(() -> ownerOfAll(title));
      found.add(new Appointment(person, title, owner, "titles-before-names"));
      next = listedBehind(person);
    }
    return found.size() < 2 ? List.of() : found;
  }

  /** One owner; of {@code the French and Dutch ministers} it is open who is whose. */
  private @Nullable Name ownerOfAll(TitleMatch title) {
    return before(title)
        .filter(
            n -> n.first() == 1 || !AnyOf.matches(sentence.token(n.first() - 1).word(), "and|,|&"))
        .orElse(null);
  }

  private Optional<Name> listedBehind(Name person) {
    int end = behind(person).map(Name::last).orElse(person.last());
    int at = end + 1;
    while (at < sentence.tokens().size()
        && at < end + MODIFIERS
        && AnyOf.matches(sentence.token(at).word(), ",|and")) {
      at++;
    }
    return at == end + 1 ? Optional.empty() : personAt(at);
  }

  /** Of {@code Ida Holm, the minister, and Otto Brandt, the judge} each has what is nearest. */
  private Optional<Appointment> bearerByApposition(TitleMatch title) {
    return names.stream()
        .filter(Name::isPerson)
        .filter(person -> inApposition(person.last(), title))
        .findFirst()
        .map(
            person ->
                bearerBefore(title)
                    .filter(nearer -> nearer.person().first() > person.last())
                    .orElseGet(() -> appoint(person, title, "title-in-apposition")));
  }

  private boolean inApposition(int head, TitleMatch title) {
    return sentence.dependencies().stream()
        .filter(d -> d.relation().equals("appos"))
        .anyMatch(
            d ->
                (d.governor() == head && title.covers(d.dependent()))
                    || (d.dependent() == head && title.covers(d.governor())));
  }

  /**
   * {@code Wang Yi, the foreign minister}, {@code Ida Holm, 54, a former minister}: a comma, then
   * nothing but articles, modifiers and the owner.
   */
  private Optional<Appointment> bearerBefore(TitleMatch title) {
    int at = title.first() - 1;
    while (at > 1 && title.first() - at <= REACH && passable(at)) {
      at--;
    }
    int comma = at;
    return isComma(comma)
        ? personEnding(comma - 1)
            .filter(p -> !Words.isOther(sentence, title))
            .or(() -> personBeforeAge(comma))
            .map(person -> appoint(person, title, "title-behind-name"))
        : Optional.empty();
  }

  /**
   * {@code A High Court judge, Ana Lindt, ordered}: the name between commas, whatever the parser
   * makes of it.
   */
  private Optional<Appointment> bearerBehindComma(TitleMatch title) {
    int comma = Words.behindPlace(sentence, title.last() + 1);
    return isComma(comma) && isDetermined(title)
        ? personAt(comma + 1)
            .or(() -> isAddress(comma + 1) ? personAt(comma + 2) : Optional.empty())
            .filter(person -> Words.endsApposition(sentence, person.last() + 1))
            .map(person -> appoint(person, title, "title-before-comma"))
        : Optional.empty();
  }

  /** {@code The judge, Justice Holm,}. */
  private boolean isAddress(int token) {
    return token < sentence.tokens().size()
        && sentence.token(token).isProper()
        && names.stream().noneMatch(n -> n.covers(token));
  }

  /** Whether an article or an owner opens the title: it is a phrase of its own. */
  private boolean isDetermined(TitleMatch title) {
    int at = title.first() - 1;
    while (at > 1
        && title.first() - at <= REACH
        && (passable(at) || isParticiple(at))
        && !opens(at)) {
      at--;
    }
    return at > 0 && opens(at);
  }

  /** {@code The dissenting judge}. */
  private boolean isParticiple(int token) {
    return AnyOf.matches(sentence.token(token).tag(), "VBG|VBN");
  }

  private boolean opens(int token) {
    return AnyOf.matches(sentence.token(token).tag(), "DT|PRP$|POS");
  }

  private boolean isComma(int token) {
    return token > 1
        && token < sentence.tokens().size()
        && sentence.token(token).word().equals(",");
  }

  /** {@code Ida Holm is the foreign minister}; not who may be or is not. */
  private Optional<Appointment> bearerByCopula(TitleMatch title) {
    int head = predicate(title);
    boolean is =
        sentence.children(head, "cop"::equals).stream()
            .anyMatch(i -> BE.contains(Words.lower(sentence.token(i))));
    boolean open =
        !sentence.children(head, "aux"::equals).isEmpty()
            || sentence.children(head, "advmod"::equals).stream()
                .anyMatch(i -> sentence.token(i).lemma().equals("not"));
    return !is || open
        ? Optional.empty()
        : sentence.children(head, "nsubj"::equals).stream()
            .flatMap(subject -> personEnding(subject).stream())
            .findFirst()
            .map(person -> appoint(person, title, "title-by-copula"));
  }

  /**
   * The word of a title that is said of somebody: {@code foreign minister of Peru} is a minister.
   */
  private int predicate(TitleMatch title) {
    return IntStream.rangeClosed(title.first(), title.last())
        .filter(i -> !sentence.children(i, "cop"::equals).isEmpty())
        .findFirst()
        .orElse(title.last());
  }

  private boolean passable(int token) {
    return BETWEEN.contains(Words.lower(sentence.token(token)))
        || modifies(token)
        || names.stream().anyMatch(n -> n.isOwner() && n.covers(token));
  }

  /** A common noun or an adjective, or what joins two of them. */
  private boolean modifies(int token) {
    Token word = sentence.token(token);
    boolean named = names.stream().anyMatch(n -> n.covers(token));
    return !named && AnyOf.matches(word.tag(), "NN|JJ|HYPH");
  }

  private Optional<Name> personBeforeAge(int comma) {
    boolean age = comma > 3 && sentence.token(comma - 1).tag().equals("CD") && isComma(comma - 2);
    return age ? personEnding(comma - 3) : Optional.empty();
  }

  private Appointment appoint(Name person, TitleMatch title, String rule) {
    Optional<Name> owner =
        owner(title).or(() -> saysWhose(title) ? Optional.empty() : behind(person));
    return new Appointment(person, title, owner.orElse(null), rule);
  }

  /** In {@code Ida Holm of Peru, the bloc's chairman} the chairman is not Peru's. */
  private boolean saysWhose(TitleMatch title) {
    return IntStream.rangeClosed(title.first(), title.last())
        .anyMatch(
            i ->
                !sentence.children(i, l -> l.equals("nmod:poss") || l.equals("nmod:of")).isEmpty());
  }

  private Optional<Name> owner(TitleMatch title) {
    return before(title)
        .filter(owner -> owner.sense() != Name.Sense.DEMONYM || !saysOfWhat(title))
        .or(() -> byGrammar(title))
        .or(() -> behind(title))
        .or(() -> beforeModifiers(title))
        .filter(owner -> owner.sense() != Name.Sense.DEMONYM || !saysOfWhat(title))
        .filter(name -> !title.isField(name.text()))
        .map(name -> name.withNounsBehind(sentence, title));
  }

  /** {@code Foreign Minister Ana Belmonte of Merania}. */
  private Optional<Name> behind(Name person) {
    int at = person.last() + 1;
    return at < sentence.tokens().size() && sentence.token(at).word().equals("of")
        ? ownerAt(sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1)
        : Optional.empty();
  }

  private Optional<Name> before(TitleMatch title) {
    int at = title.first() - 1;
    while (at > 1 && BETWEEN.contains(Words.lower(sentence.token(at)))) {
      at--;
    }
    return ownerAt(at)
        .filter(owner -> !Installing.isGiven(sentence, owner, title))
        .map(owner -> ofFirm(title, owner));
  }

  /** {@code The Ghanaian president of the ECOWAS Commission} is the commission's. */
  private boolean saysOfWhat(TitleMatch title) {
    int of = title.last() + 1;
    return of + 2 < sentence.tokens().size()
        && sentence.token(of).word().equals("of")
        && sentence.token(of + 1).lemma().equals("the")
        && sentence.token(of + 2).isProper()
        && sentence.token(of + 3).isProper();
  }

  /** {@code Volta's Italian chief executive} is Volta's. */
  private Name ofFirm(TitleMatch title, Name owner) {
    boolean firms = title.title() != null && title.title().home() == Title.Home.FIRM;
    int mark = owner.first() - 1;
    return firms
            && owner.sense() == Name.Sense.DEMONYM
            && mark > 1
            && Words.isPossessive(sentence, mark)
        ? ownerAt(mark - 1).orElse(owner)
        : owner;
  }

  /** {@code An Ethiopian military spokesman}, {@code China's powerful trade envoy}. */
  private Optional<Name> beforeModifiers(TitleMatch title) {
    int at = title.first() - 1;
    int end = at - MODIFIERS;
    while (at > 1 && at > end && modifies(at)) {
      at--;
    }
    boolean possessive = at > 1 && Words.isPossessive(sentence, at);
    return ownerAt(possessive ? at - 1 : at)
        .filter(n -> possessive || n.sense() == Name.Sense.DEMONYM);
  }

  /** {@code An economist at the Lagos think-tank Institute Six}: the head of the phrase behind. */
  private Optional<Name> byGrammar(TitleMatch title) {
    return IntStream.rangeClosed(title.first(), title.last())
        .boxed()
        .flatMap(i -> sentence.below(i).stream())
        .filter(d -> OWNING.contains(d.label()) && d.dependent() > title.last())
        .filter(d -> !d.label().endsWith(":from") || !isBareWord(d.dependent()))
        .filter(d -> !d.label().endsWith(":from") || !isPossessed(d.governor()))
        .flatMap(d -> ownerAt(d.dependent()).filter(n -> isOwned(d, n)).stream())
        .findFirst();
  }

  /** {@code A nurse from Elbasa} is of a town, whatever the tagger takes it for. */
  private boolean isBareWord(int token) {
    return names.stream()
        .filter(n -> n.covers(token))
        .anyMatch(n -> n.length() == 1 && n.known() == null);
  }

  /** {@code Recalled its envoy from Lagos}: it is not Lagos's. */
  private boolean isPossessed(int token) {
    return !sentence.children(token, "nmod:poss"::equals).isEmpty();
  }

  /** The envoy for Yemen is another state's; the spokesman for a firm is the firm's. */
  private static boolean isOwned(Dependency edge, Name name) {
    return !edge.label().endsWith(":for") || name.isBody();
  }

  private Optional<Name> behind(TitleMatch title) {
    int at = title.last() + 1;
    if (at + 1 > sentence.tokens().size()
        || !Set.of("of", "for", "at", "to").contains(sentence.token(at).word())) {
      return Optional.empty();
    }
    boolean article = sentence.token(at + 1).tag().equals("DT");
    boolean of = !Set.of("to", "for").contains(sentence.token(at).word());
    return ownerAt(article ? at + 2 : at + 1)
        .filter(n -> of || n.isBody())
        .filter(n -> !n.belongsToMore(sentence));
  }

  private Optional<Name> ownerAt(int token) {
    return names.stream()
        .filter(n -> n.covers(token) && n.isOwner() && !n.isRegion())
        .findFirst()
        .map(this::withBody);
  }

  /** In {@code the Ukrainian General Staff} the owner is the staff. */
  private Name withBody(Name owner) {
    return names.stream()
        .filter(n -> owner.sense() == Name.Sense.DEMONYM)
        .filter(n -> n.first() == owner.last() + 1 && n.isBody())
        .findFirst()
        .orElse(owner);
  }

  private Optional<Name> personAt(int token) {
    return names.stream().filter(n -> n.isPerson() && n.first() == token).findFirst();
  }

  private Optional<Name> personEnding(int token) {
    return names.stream().filter(n -> n.isPerson() && n.last() == token).findFirst();
  }
}
