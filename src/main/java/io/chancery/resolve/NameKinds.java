package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Title;
import io.chancery.resolve.Name.Sense;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What kind of thing a name is that nobody knows: one kind throughout a document, whatever the
 * tagger says of it here and there. What has a chief executive is a firm, who is a lawyer a person.
 */
final class NameKinds {

  private static final String BODY = "ORGANIZATION";
  private static final String PERSON = "PERSON";
  private static final List<String> BY_RANK = List.of(BODY, PERSON);
  private static final int EVIDENCE = 10;
  private static final Set<NounKind> BODIES = Set.of(NounKind.ORGANIZATION, NounKind.GROUP);
  private static final String PLACE = "LOCATION";
  private static final Set<String> GOING = Set.of("flee", "travel", "fly", "drive", "return");
  private static final Set<String> SEATED = Set.of("based", "headquartered");

  private final List<Sentence> sentences;
  private final List<List<TitleMatch>> titles;
  private final Nouns nouns;
  private final Occupations occupations = Occupations.load();
  private final Map<String, Map<String, Integer>> votes = new HashMap<>();
  private final Set<String> parts = new HashSet<>();

  private NameKinds(List<Sentence> sentences, List<List<TitleMatch>> titles, Nouns nouns) {
    this.sentences = sentences;
    this.titles = titles;
    this.nouns = nouns;
  }

  /** The names of each sentence, with given names that the tagger overlooks, each of its kind. */
  static List<List<Name>> settled(
      List<Sentence> sentences,
      List<List<Name>> names,
      List<List<TitleMatch>> titles,
      Nouns nouns) {
    NameKinds kinds = new NameKinds(sentences, titles, nouns);
    List<List<Name>> full =
        sentences.stream().map(s -> kinds.withGivenNames(s, names.get(s.index()))).toList();
    full.forEach(all -> all.forEach(kinds::gatherParts));
    sentences.forEach(s -> full.get(s.index()).forEach(name -> kinds.count(s, name)));
    return full.stream().map(all -> all.stream().map(kinds::settled).toList()).toList();
  }

  private void gatherParts(Name name) {
    if (name.isPerson() && name.length() > 1) {
      parts.addAll(List.of(name.text().split("[ -]")));
    }
  }

  private List<Name> withGivenNames(Sentence sentence, List<Name> names) {
    return names.stream().map(name -> withGivenName(sentence, names, name)).toList();
  }

  /** {@code Christian Lindt} of whom the tagger sees the surname alone. */
  private Name withGivenName(Sentence sentence, List<Name> names, Name name) {
    int before = name.first() - 1;
    boolean surname = before > 0 && isNew(name) && name.isPerson() && name.length() == 1;
    return surname && isGivenName(sentence, names, before)
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
      if (isWorker(sentence, name)) {
        vote(name, PERSON, EVIDENCE);
      } else if (isBody(sentence, name)) {
        vote(name, BODY, EVIDENCE);
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

  /** {@code In Gao}, {@code fled to Gao}, {@code Brandon, Manitoba}. */
  private static boolean isPlace(Sentence sentence, Name name) {
    boolean placed =
        sentence.above(name.last()).stream()
            .anyMatch(d -> isPlacing(sentence, d) && !isPossessor(sentence, name));
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
    return edge.label().equals("obl:in") && verb && !lemma.matches("believe|trust|find|see|invest")
        || edge.label().equals("obl:to") && GOING.contains(lemma);
  }

  private static boolean isPossessor(Sentence sentence, Name name) {
    return name.last() < sentence.tokens().size()
        && sentence.token(name.last() + 1).tag().equals("POS");
  }

  /** News names a person in full somewhere. */
  private boolean isOddSurname(Name name) {
    return name.length() == 1 && !parts.contains(name.text());
  }

  private void vote(Name name, String kind, int weight) {
    votes.computeIfAbsent(name.text(), t -> new HashMap<>()).merge(kind, weight, Integer::sum);
  }

  private Name settled(Name name) {
    String kind = isNew(name) ? kind(name) : name.tag();
    return kind.equals(name.tag())
        ? name
        : new Name(name.first(), name.last(), name.text(), null, Sense.UNKNOWN, kind);
  }

  private String kind(Name name) {
    return votes.getOrDefault(name.text(), Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(
                    e -> BY_RANK.contains(e.getKey()) ? 2 - BY_RANK.indexOf(e.getKey()) : 0)
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(name.tag());
  }

  /** {@code Volta's chairman}, {@code Volta, based in Turin}, {@code Volta, the carmaker}. */
  private boolean isBody(Sentence sentence, Name name) {
    boolean seated =
        sentence.below(name.last()).stream()
            .filter(d -> d.relation().equals("acl"))
            .anyMatch(d -> SEATED.contains(Words.lower(sentence.token(d.dependent()))));
    return seated
        || isOfBody(sentence, name)
        || titleBehind(sentence, name).filter(t -> t.home() == Title.Home.FIRM).isPresent()
        || apposed(sentence, name)
            .flatMap(t -> nouns.kind(t).stream())
            .anyMatch(k -> k == NounKind.ORGANIZATION);
  }

  /** {@code The charity Open Harbour}: the noun right before says what it is. */
  private boolean isOfBody(Sentence sentence, Name name) {
    int before = name.first() - 1;
    boolean noun = before > 0 && sentence.token(before).tag().equals("NN");
    return noun
        && nouns.kind(Words.lower(sentence.token(before))).filter(BODIES::contains).isPresent()
        && (sentence.above(before).stream()
                .anyMatch(d -> d.relation().equals("compound") && name.covers(d.governor()))
            || sentence.children(before, "appos"::equals).contains(name.last()));
  }

  private Optional<Title> titleBehind(Sentence sentence, Name name) {
    return titles.get(sentence.index()).stream()
        .filter(t -> t.title() != null && t.first() > name.last())
        .filter(
            t ->
                IntStream.range(name.last() + 1, t.first())
                    .allMatch(i -> sentence.token(i).tag().matches("POS|JJ")))
        .findFirst()
        .flatMap(t -> Optional.ofNullable(t.title()));
  }

  private boolean isPerson(Sentence sentence, Name name) {
    boolean who =
        sentence.below(name.last()).stream()
            .filter(d -> d.label().equals("ref"))
            .anyMatch(d -> Words.lower(sentence.token(d.dependent())).equals("who"));
    boolean trade =
        apposed(sentence, name)
            .map(t -> new Phrase(sentence, t.index()))
            .anyMatch(t -> nouns.kind(t).filter(NounKind::isPerson).isPresent());
    return !name.tag().equals(BODY) && (who || trade);
  }

  /** Nouns in apposition, behind the name or before it: {@code the mission, Minura}. */
  private static Stream<Token> apposed(Sentence sentence, Name name) {
    Stream<Token> above =
        sentence.above(name.last()).stream()
            .filter(d -> d.relation().equals("appos") && d.governor() > 0)
            .map(d -> sentence.token(d.governor()))
            .filter(t -> !t.isProper());
    Stream<Token> below =
        sentence.below(name.last()).stream()
            .filter(d -> d.relation().equals("appos"))
            .map(d -> sentence.token(d.dependent()));
    return Stream.concat(below, above);
  }
}
