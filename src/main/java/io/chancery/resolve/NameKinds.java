package io.chancery.resolve;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Title;
import io.chancery.resolve.Name.Sense;
import io.chancery.text.AnyOf;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What kind of thing a name is that nobody knows: one kind throughout a document, whatever the
 * tagger says of it here and there. What has a chief executive is a firm, who is a lawyer a person.
 */
final class NameKinds {

  private static final String BODY = "ORGANIZATION";
  private static final String PERSON = "PERSON";
  private static final List<String> BY_RANK = List.of(BODY, PERSON);
  private static final int EVIDENCE = 10;
  private static final String PLACE = "LOCATION";
  private static final String CITY = "CITY";
  private static final Set<NounKind> BODIES = Set.of(NounKind.ORGANIZATION, NounKind.GROUP);
  private static final Set<String> GOING = Set.of("flee", "travel", "fly", "drive", "return");

  private static final Set<String> HELD_IN = WordGroups.of("HELD-IN");

  private final List<List<TitleMatch>> titles;
  private final Nouns nouns;
  private final BodySigns signs;
  private final Occupations occupations = Occupations.load();
  private final Map<String, Map<String, Integer>> votes = new HashMap<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final List<List<Name>> names;

  /** Looks at all mentions of all names of a document. */
  NameKinds(
      List<Sentence> sentences,
      List<List<Name>> names,
      List<List<TitleMatch>> titles,
      Nouns nouns) {
    this.titles = titles;
    this.nouns = nouns;
    this.signs = new BodySigns(titles, nouns, occupations);
    this.names = sentences.stream().map(s -> withGivenNames(s, names.get(s.index()))).toList();
    this.names.forEach(all -> all.forEach(this::gatherParts));
    sentences.forEach(s -> this.names.get(s.index()).forEach(name -> count(s, name)));
    sentences.forEach(this::countTowns);
  }

  /** {@code Gao is a town in Mali}, of which the tagger sees no name here. */
  private void countTowns(Sentence sentence) {
    sentence.tokens().stream()
        .filter(t -> t.isProper() && t.entity().equals("O"))
        .filter(t -> Towns.isPlaced(sentence, t.index()))
        .forEach(
            t ->
                votes
                    .computeIfAbsent(t.word(), w -> new HashMap<>())
                    .merge(CITY, EVIDENCE, Integer::sum));
  }

  /** The names of each sentence, with given names that the tagger overlooks, each of its kind. */
  List<List<Name>> settled() {
    return names.stream().map(all -> all.stream().map(this::settled).toList()).toList();
  }

  /** The names that the text shows to be of bodies, whatever persons are called so too. */
  Set<String> bodies() {
    return bodies.stream()
        .filter(text -> kind(text, PERSON).equals(BODY))
        .collect(toUnmodifiableSet());
  }

  private void gatherParts(Name name) {
    if (name.isPerson() && name.length() > 1) {
      parts.addAll(List.of(name.text().split("[ -]")));
      surnames.add(name.text().substring(name.text().lastIndexOf(' ') + 1));
    }
  }

  private List<Name> withGivenNames(Sentence sentence, List<Name> names) {
    return names.stream().map(name -> withGivenName(sentence, names, name)).toList();
  }

  /** {@code Christian Lindt} of whom the tagger sees the surname alone. */
  private Name withGivenName(Sentence sentence, List<Name> names, Name name) {
    int before = name.first() - 1;
    boolean surname = before > 0 && isNew(name) && name.isPerson() && name.length() == 1;
    return surname
            && !Words.isAddress(sentence.token(before))
            && isGivenName(sentence, names, before)
        ? new Name(
            before,
            name.last(),
            Words.join(sentence, before, name.last()),
            null,
            Sense.UNKNOWN,
            PERSON)
        : name;
  }

  private boolean isGivenName(Sentence sentence, List<Name> names, int token) {
    Token word = sentence.token(token);
    boolean free =
        names.stream().noneMatch(n -> n.covers(token))
            && titles.get(sentence.index()).stream().noneMatch(t -> t.covers(token));
    return free
        && word.tag().equals("NNP")
        && word.entity().equals("O")
        && !Words.lower(word).startsWith("ex-")
        && !word.word().equals(word.word().toUpperCase(Locale.ROOT))
        && nouns.kind(Words.lower(word)).isEmpty()
        && sentence.above(token).stream().anyMatch(d -> d.governor() == token + 1);
  }

  private static boolean isNew(Name name) {
    return name.known() == null && name.sense() == Sense.UNKNOWN;
  }

  private void count(Sentence sentence, Name name) {
    if (isNew(name)) {
      vote(name, name.tag(), name.isPerson() && isOddSurname(name) ? 0 : 1);
      if (isWorker(sentence, name) || isTitled(sentence, name)) {
        vote(name, PERSON, EVIDENCE);
      } else if (isLedTown(sentence, name) || Towns.isOne(sentence, name)) {
        vote(name, CITY, EVIDENCE);
      } else if (isSurname(name) ? signs.ofFounded(sentence, name) : signs.of(sentence, name)) {
        vote(name, BODY, EVIDENCE);
        bodies.add(name.text());
      } else if (name.isPerson() && isPlace(sentence, name)) {
        vote(name, PLACE, EVIDENCE / 2);
      } else if (isPerson(sentence, name)) {
        vote(name, PERSON, EVIDENCE);
      }
    }
  }

  /** {@code The billionaire Lim Boon}: who has an occupation is a person. */
  private boolean isWorker(Sentence sentence, Name name) {
    int before = name.first() - 1;
    return before > 0
        && name.length() > 1
        && sentence.token(before).tag().equals("NN")
        && occupations.nouns().contains(sentence.token(before).lemma())
        && !occupations.firms().contains(sentence.token(before).lemma());
  }

  /** {@code Chief executive Ida Holm}, {@code the chair, Ida Holm,}: who has an office. */
  private boolean isTitled(Sentence sentence, Name name) {
    int before = name.first() - 1;
    boolean whole = name.length() > 1 && !name.isPerson() && isOfProperNouns(sentence, name);
    return whole
        && titles.get(sentence.index()).stream()
            .filter(t -> !t.plural() && isOffice(t.title()))
            .anyMatch(
                t ->
                    t.last() == before
                        || t.last() == before - 1
                            && isComma(sentence, before)
                            && isComma(sentence, name.last() + 1)
                            && isApposed(sentence, name, t));
  }

  private static boolean isOffice(@Nullable Title title) {
    return title != null && !title.trade();
  }

  private boolean isOfProperNouns(Sentence sentence, Name name) {
    return IntStream.rangeClosed(name.first(), name.last())
        .mapToObj(sentence::token)
        .allMatch(
            t -> t.isProper() && nouns.kind(Words.lower(t)).filter(BODIES::contains).isEmpty());
  }

  private static boolean isComma(Sentence sentence, int token) {
    return token <= sentence.tokens().size() && sentence.token(token).word().equals(",");
  }

  private static boolean isApposed(Sentence sentence, Name name, TitleMatch title) {
    return sentence.above(name.last()).stream()
        .anyMatch(d -> d.relation().equals("appos") && title.covers(d.governor()));
  }

  /** {@code The mayor of Gao}. */
  private boolean isLedTown(Sentence sentence, Name name) {
    return titlesOf(sentence, name, titles.get(sentence.index()))
        .anyMatch(t -> t.label().endsWith("Mayor"));
  }

  /** The titles that stand right before a name and "of": {@code the mayor of Gao}. */
  static Stream<Title> titlesOf(Sentence sentence, Name name, List<TitleMatch> titles) {
    int of = name.first() - 1;
    return titles.stream()
        .filter(t -> of > 1 && sentence.token(of).word().equals("of") && t.last() == of - 1)
        .flatMap(t -> Stream.ofNullable(t.title()));
  }

  /** {@code In Gao}, {@code fled to Gao}, {@code Brandon, Manitoba}. */
  private static boolean isPlace(Sentence sentence, Name name) {
    boolean placed =
        sentence.above(name.last()).stream()
            .anyMatch(
                d ->
                    (isPlacing(sentence, d) || isEventIn(sentence, d))
                        && !isPossessor(sentence, name));
    int comma = name.last() + 1;
    boolean address =
        comma + 1 < sentence.tokens().size()
            && sentence.token(comma).word().equals(",")
            && sentence.token(comma + 1).entity().equals("LOCATION")
            && sentence.token(comma + 2).word().matches("[,.]");
    return placed || address;
  }

  private static boolean isPlacing(Sentence sentence, Dependency edge) {
    boolean verb = edge.governor() > 0 && sentence.token(edge.governor()).isVerb();
    String lemma = verb ? sentence.token(edge.governor()).lemma() : "";
    return edge.label().equals("obl:in")
            && verb
            && !AnyOf.matches(lemma, "believe|trust|find|see|invest")
        || edge.label().equals("obl:to") && GOING.contains(lemma);
  }

  /** {@code Won the election in Gao}. */
  private static boolean isEventIn(Sentence sentence, Dependency edge) {
    return edge.label().equals("nmod:in")
        && edge.governor() > 0
        && HELD_IN.contains(sentence.token(edge.governor()).lemma());
  }

  private static boolean isPossessor(Sentence sentence, Name name) {
    return name.last() < sentence.tokens().size()
        && sentence.token(name.last() + 1).tag().equals("POS");
  }

  /** The text has somebody whose name ends so. */
  private boolean isSurname(Name name) {
    return name.isPerson() && name.length() == 1 && surnames.contains(name.text());
  }

  /** News names a person in full somewhere. */
  private boolean isOddSurname(Name name) {
    return name.length() == 1 && !parts.contains(name.text());
  }

  private void vote(Name name, String kind, int weight) {
    votes.computeIfAbsent(name.text(), t -> new HashMap<>()).merge(kind, weight, Integer::sum);
  }

  private Name settled(Name name) {
    String kind = isNew(name) ? kind(name.text(), name.tag()) : name.tag();
    return kind.equals(name.tag())
        ? name
        : new Name(name.first(), name.last(), name.text(), null, Sense.UNKNOWN, kind);
  }

  private String kind(String text, String tag) {
    return votes.getOrDefault(text, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(
                    e -> BY_RANK.contains(e.getKey()) ? 2 - BY_RANK.indexOf(e.getKey()) : 0)
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(tag);
  }

  private boolean isPerson(Sentence sentence, Name name) {
    boolean who =
        sentence.below(name.last()).stream()
            .filter(d -> d.label().equals("ref"))
            .anyMatch(d -> Words.lower(sentence.token(d.dependent())).equals("who"));
    boolean trade =
        BodySigns.apposed(sentence, name)
            .map(t -> new Phrase(sentence, t.index()))
            .anyMatch(t -> nouns.kind(t).filter(NounKind::isPerson).isPresent());
    return !name.tag().equals(BODY) && (who || trade);
  }
}
