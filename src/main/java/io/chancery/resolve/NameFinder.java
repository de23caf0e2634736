package io.chancery.resolve;

import io.chancery.annotate.NamedEntity;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Gazetteer;
import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Name.Sense;
import io.chancery.text.AnyOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the proper names of a sentence. The longest name that the gazetteer has wins over the
 * tagger, unless the tagger sees it as a piece of a longer name: {@code Korea} in {@code Bank of
 * Korea}.
 */
final class NameFinder {

  private static final int LONGEST = 8;
  private static final Set<String> TAGS =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC", "COUNTRY", "CITY", "STATE_OR_PROVINCE");
  private static final Set<String> PARTICLES = WordGroups.of("PARTICLES");
  private static final Set<String> JOINTS =
      Set.of("-", "/", "–", ",", "and", "&", "'s", "'", "the");

  private final Gazetteer gazetteer;
  private final Openings openings;
  private final Nouns nouns;
  private final WholeNames whole;
  private final @Nullable LocalDate published;

  NameFinder(Gazetteer gazetteer, Openings openings, Nouns nouns, @Nullable LocalDate published) {
    this.openings = openings;
    this.nouns = nouns;
    this.gazetteer = gazetteer;
    this.whole = new WholeNames(gazetteer, nouns);
    this.published = published;
  }

  /** The names of a sentence in order; none overlaps another. */
  List<Name> find(Sentence sentence) {
    List<Name> names = new ArrayList<>(known(sentence));
    sentence.entities().stream()
        .flatMap(entity -> withoutVerb(sentence, entity))
        .filter(entity -> isName(sentence, entity) && !isField(sentence, entity))
        .map(entity -> withoutLetters(sentence, entity))
        .forEach(entity -> add(sentence, withoutCountry(sentence, entity), names));
    names.replaceAll(name -> whole.withFirstHalf(sentence, name, List.copyOf(names)));
    names.replaceAll(name -> whole.withListed(sentence, name, List.copyOf(names)));
    List<Name> joined =
        whole.withAcronyms(sentence, whole.withFields(sentence, withParticles(sentence, names)));
    names.clear();
    names.addAll(joined);
    names.sort(Comparator.comparingInt(Name::first));
    return names.stream().filter(name -> !isCalling(name, names)).toList();
  }

  /** {@code Economist Ana Lindt} is no paper's: what she does, with a capital. */
  private static boolean isCalling(Name name, List<Name> names) {
    return name.isBody()
        && Occupations.load().nouns().contains(name.text().toLowerCase(Locale.ROOT))
        && names.stream().anyMatch(n -> n.isPerson() && n.first() == name.last() + 1);
  }

  /** {@code Ana do Carmo Lopes}, which the tagger parts at the particle. */
  private static List<Name> withParticles(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>();
    names.stream()
        .sorted(Comparator.comparingInt(Name::first))
        .forEach(
            name -> {
              Name before = all.isEmpty() ? name : all.get(all.size() - 1);
              boolean parted =
                  isNewPerson(before)
                      && isNewPerson(name)
                      && name.first() == before.last() + 2
                      && PARTICLES.contains(sentence.token(name.first() - 1).word());
              if (parted) {
                all.set(
                    all.size() - 1,
                    new Name(
                        before.first(),
                        name.last(),
                        Words.join(sentence, before.first(), name.last()),
                        null,
                        Sense.UNKNOWN,
                        "PERSON"));
              } else {
                all.add(name);
              }
            });
    return all.stream().map(name -> withRest(sentence, name)).toList();
  }

  /** {@code Boris ag Lund}, of which the tagger sees the first word alone. */
  private static Name withRest(Sentence sentence, Name name) {
    int rest = name.last() + 2;
    boolean more =
        isNewPerson(name)
            && rest <= sentence.tokens().size()
            && PARTICLES.contains(sentence.token(rest - 1).word())
            && sentence.token(rest - 1).isProper()
            && sentence.token(rest).isProper()
            && sentence.token(rest).entity().equals("O");
    return more
        ? new Name(
            name.first(),
            rest,
            Words.join(sentence, name.first(), rest),
            null,
            Sense.UNKNOWN,
            "PERSON")
        : name;
  }

  private static boolean isNewPerson(Name name) {
    return name.known() == null && name.isPerson();
  }

  /** {@code Focus put Volta} is two names and what one did to the other. */
  private static Stream<NamedEntity> withoutVerb(Sentence sentence, NamedEntity entity) {
    return IntStream.range(entity.first() + 1, entity.last())
        .filter(i -> AnyOf.matches(sentence.token(i).tag(), "VBD|VBZ"))
        .filter(i -> Character.isLowerCase(sentence.token(i).word().codePointAt(0)))
        .boxed()
        .findFirst()
        .map(
            verb ->
                Stream.of(
                    new NamedEntity(entity.first(), verb - 1, entity.tag()),
                    new NamedEntity(verb + 1, entity.last(), entity.tag())))
        .orElseGet(() -> Stream.of(entity));
  }

  private List<Name> known(Sentence sentence) {
    List<Name> names = new ArrayList<>();
    int at = 1;
    while (at <= sentence.tokens().size()) {
      Optional<Name> name = longestFrom(sentence, at);
      name.ifPresent(names::add);
      at = name.map(Name::last).orElse(at) + 1;
    }
    return names;
  }

  private Optional<Name> longestFrom(Sentence sentence, int first) {
    if (!openings.at(sentence.token(first))) {
      return Optional.empty();
    }
    int end = Math.min(sentence.tokens().size(), first + LONGEST - 1);
    for (int last = end; last >= first; last--) {
      Optional<Name> name = between(sentence, first, last);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Optional<Name> between(Sentence sentence, int first, int last) {
    if (!couldBeName(sentence, first, last)) {
      return Optional.empty();
    }
    String text = Words.join(sentence, first, last);
    String tag = sentence.token(last).entity();
    return choose(gazetteer.named(text))
        .filter(known -> !isFirm(sentence, first, known))
        .map(known -> new Name(first, last, text, known, Sense.NAME, tag))
        .or(
            () ->
                gazetteer
                    .demonym(text)
                    .map(state -> new Name(first, last, text, state, Sense.DEMONYM, tag)))
        .or(
            () ->
                gazetteer
                    .metonym(text)
                    .map(state -> new Name(first, last, text, state, Sense.METONYM, tag)));
  }

  /** A region that the tagger sees as a body, or that stands in a list of such: {@code Amazon}. */
  private static boolean isFirm(Sentence sentence, int token, KnownEntity known) {
    return known.type() == EntityType.Place
        && (sentence.token(token).entity().equals("ORGANIZATION")
            || sentence.above(token).stream()
                .filter(d -> d.relation().equals("conj") && d.governor() > 0)
                .anyMatch(d -> sentence.token(d.governor()).entity().equals("ORGANIZATION")));
  }

  /**
   * A name has a capital or a digit, begins and ends with a word, and is no verb and no running
   * "the".
   */
  private static boolean couldBeName(Sentence sentence, int first, int last) {
    Token begin = sentence.token(first);
    Token end = sentence.token(last);
    boolean capital =
        IntStream.rangeClosed(first, last)
            .anyMatch(i -> isCapital(sentence.token(i).word().codePointAt(0)));
    boolean verb = first == last && (begin.isVerb() || begin.tag().equals("MD"));
    return capital && !verb && isWord(begin) && isWord(end) && !begin.tag().equals("DT");
  }

  /** Scripts without capitals have names too. */
  private static boolean isCapital(int letter) {
    return Character.isUpperCase(letter) || Character.getType(letter) == Character.OTHER_LETTER;
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.word().codePointAt(0)) && !token.isPronoun();
  }

  /**
   * Of several bearers of a name, one that existed on the day, a state or a capital before all
   * others.
   */
  private Optional<KnownEntity> choose(List<KnownEntity> bearers) {
    return bearers.stream()
        .min(Comparator.comparing((KnownEntity k) -> !existed(k)).thenComparing(k -> rank(k)));
  }

  private boolean existed(KnownEntity entity) {
    LocalDate day = published;
    if (day == null) {
      return true;
    }
    boolean begun = entity.start() == null || !day.isBefore(entity.start());
    return begun && (entity.end() == null || !day.isAfter(entity.end()));
  }

  private int rank(KnownEntity entity) {
    return switch (entity.type()) {
      case Country -> 0;
      case City -> gazetteer.metonym(entity.name()).isPresent() ? 1 : 4;
      case Alliance, Organization, Government -> 2;
      case Position -> 3;
      default -> 5;
    };
  }

  /** {@code Peruvian Transport Minister Ida Holm}: what she is minister of is no body. */
  private static boolean isField(Sentence sentence, NamedEntity entity) {
    int behind = entity.last() + 1;
    return entity.tag().equals("ORGANIZATION")
        && behind <= sentence.tokens().size()
        && (sentence.token(behind).word().equals("Minister")
            || sentence.token(behind).word().equals("Secretary")
                && sentence.token(entity.last()).word().equals("Cabinet"));
  }

  private static boolean isName(Sentence sentence, NamedEntity entity) {
    Token head = sentence.token(entity.last());
    boolean adjective = entity.tag().equals("MISC") && head.tag().startsWith("JJ");
    return TAGS.contains(entity.tag()) && !head.isPronoun() && !adjective;
  }

  private void add(Sentence sentence, NamedEntity entity, List<Name> names) {
    int first = whole.withAdjectives(sentence, entity, withoutArticle(sentence, entity));
    if (first > entity.last()) {
      return;
    }
    List<Name> inside = names.stream().filter(n -> overlap(n, first, entity.last())).toList();
    boolean within = inside.stream().allMatch(n -> n.first() >= first && n.last() <= entity.last());
    if (inside.isEmpty() || (within && addsToAll(sentence, entity, first, inside))) {
      names.removeAll(inside);
      String text = Words.join(sentence, first, entity.last());
      names.add(new Name(first, entity.last(), text, null, Sense.UNKNOWN, entity.tag()));
    }
  }

  /**
   * {@code Hansa Lines of Germany} is a firm and a state, {@code the Central Bank of Kenya} is one
   * name: there the word before says what kind of body it is.
   */
  private NamedEntity withoutCountry(Sentence sentence, NamedEntity entity) {
    int of = entity.last() - 1;
    while (of > entity.first() && !sentence.token(of).word().equals("of")) {
      of--;
    }
    boolean firm =
        of > entity.first()
            && entity.tag().equals("ORGANIZATION")
            && nouns.kind(Words.lower(sentence.token(of - 1))).isEmpty()
            && gazetteer.named(Words.join(sentence, of + 1, entity.last())).stream()
                .anyMatch(k -> k.type() == EntityType.Country);
    return firm ? new NamedEntity(entity.first(), of - 1, entity.tag()) : entity;
  }

  /** {@code Otto Lang SC}: what he is, and no part of his name. */
  private static NamedEntity withoutLetters(Sentence sentence, NamedEntity entity) {
    boolean letters =
        entity.tag().equals("PERSON")
            && entity.last() > entity.first()
            && sentence.token(entity.last()).word().matches("SC|QC|KC|MP|MEP|TD|MSP|OBE|MBE");
    return letters ? new NamedEntity(entity.first(), entity.last() - 1, entity.tag()) : entity;
  }

  private static int withoutArticle(Sentence sentence, NamedEntity entity) {
    int first = entity.first();
    while (first < entity.last()
        && (isAddress(sentence, entity, first)
            || entity.tag().equals("ORGANIZATION")
                && entity.last() > first + 1
                && Occupations.load().opens(sentence, first))) {
      first++;
    }
    while (first <= entity.last()
        && (sentence.token(first).tag().equals("DT") || !isWord(sentence.token(first)))) {
      first++;
    }
    return first;
  }

  /** {@code Ms Lind} is Lind, and {@code Dr Lind} too. */
  private static boolean isAddress(Sentence sentence, NamedEntity entity, int token) {
    return entity.tag().equals("PERSON") && Words.isAddress(sentence.token(token));
  }

  private static boolean overlap(Name name, int first, int last) {
    return name.first() <= last && first <= name.last();
  }

  /** Whether the tagger's name has words of its own that make the known names pieces of it. */
  private static boolean addsToAll(
      Sentence sentence, NamedEntity entity, int first, List<Name> inside) {
    boolean person = entity.tag().equals("PERSON");
    if (inside.stream()
        .filter(n -> !person || n.length() > 1 || n.last() == entity.last())
        .anyMatch(n -> n.isPerson() == person && (person || n.isPosition()))) {
      return false;
    }
    return isOfAnother(entity, first, inside) || addsWord(sentence, entity, first, inside);
  }

  /** {@code Kenya Congress Party}: no party of India, but one name that begins with a state's. */
  private static boolean isOfAnother(NamedEntity entity, int first, List<Name> inside) {
    if (!entity.tag().equals("ORGANIZATION") || inside.size() != 2) {
      return false;
    }
    Name state = inside.get(0);
    Name body = inside.get(1);
    KnownEntity known = body.known();
    boolean whole =
        state.first() == first
            && body.first() == state.last() + 1
            && body.last() == entity.last()
            && state.sense() == Sense.NAME;
    return whole
        && known != null
        && known.country() != null
        && state.knownOf(EntityType.Country).isPresent()
        && state.knownOf(EntityType.Country).filter(k -> k.iri().equals(known.country())).isEmpty();
  }

  private static boolean addsWord(
      Sentence sentence, NamedEntity entity, int first, List<Name> inside) {
    return IntStream.rangeClosed(first, entity.last())
        .filter(i -> inside.stream().noneMatch(n -> n.covers(i)))
        .mapToObj(sentence::token)
        .anyMatch(t -> t.isNoun() && !JOINTS.contains(t.word()) || isOfParty(sentence, entity, t));
  }

  /** {@code The Civic Democratic Party} is not the Democratic Party. */
  private static boolean isOfParty(Sentence sentence, NamedEntity entity, Token word) {
    return entity.tag().equals("ORGANIZATION")
        && sentence.token(entity.last()).word().equals("Party")
        && word.tag().equals("JJ")
        && Character.isUpperCase(word.word().codePointAt(0));
  }
}
