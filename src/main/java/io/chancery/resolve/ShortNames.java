package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import io.chancery.resolve.Name.Sense;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Names that a document shortens once it has had them in full: {@code Park} for a person, {@code
 * Nordhavn} for a firm.
 */
final class ShortNames {

  private static final Set<String> SUFFIX = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  private static final Set<String> HALVES = Set.of("North", "South", "East", "West");
  private static final String LEGAL_FORM =
      ",? (Inc|Corp|Corporation|Co|Ltd|Limited|PLC|Plc|plc|AG|SE|SA|NV|AB|ASA|SpA|GmbH|LLC|Bhd|Pte|Holdings?|Group)[.]?$";

  /** What a tagger that knows places by name says of them. */
  private static final Set<String> PLACES = Set.of("CITY", "STATE_OR_PROVINCE", "COUNTRY");

  /** Of these there are some in firms too, and no place. */
  private static final Set<String> INTERESTS =
      Set.of(
          "stake", "share", "interest", "investment", "confidence", "holding", "invest", "trust");

  private static final String KINDS_OF_PLACES =
      "state|province|region|city|town|village|district|county|island|prefecture";

  private static final Set<String> PUBLIC = WordGroups.of("OF-PLACES");

  private static final Set<String> BEFORE_PLACES =
      Set.of("in", "at", "near", "from", "to", "outside", "around", "of");

  /** Of a body: {@code a Bank spokesman}. */
  private static final Set<String> SPEAKERS =
      Set.of("spokesman", "spokeswoman", "spokesperson", "official", "source");

  private static final Name AMBIGUOUS = new Name(0, 0, "", null, Sense.UNKNOWN, "ORGANIZATION");

  private final Map<String, Name> generic = new HashMap<>();
  private final Map<String, Name> persons = new HashMap<>();
  private final Map<String, Name> bodies = new HashMap<>();
  private final Map<String, Name> firms = new HashMap<>();
  private final Map<String, Name> acronyms = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Map<String, String> usual = new HashMap<>();
  private final Map<String, Set<KnownEntity>> halves = new HashMap<>();
  private final Nouns nouns;

  /** Gathers the full names of a document. */
  ShortNames(List<Sentence> sentences, List<List<Name>> names, Nouns nouns) {
    this.nouns = nouns;
    sentences.forEach(this::gatherPlaces);
    names.stream().flatMap(List::stream).forEach(this::gatherFirm);
    names.stream().flatMap(List::stream).forEach(this::gatherGeneric);
    names.stream().flatMap(List::stream).filter(n -> n.length() > 1).forEach(this::gather);
    names.stream().flatMap(List::stream).filter(n -> n.length() == 1).forEach(this::gatherBody);
    names.stream().flatMap(List::stream).forEach(this::gatherHalf);
    names.stream().flatMap(List::stream).forEach(this::gatherUsual);
  }

  /** {@code Police in Leeds}: one word that something is in. */
  private void gatherPlaces(Sentence sentence) {
    for (int at = 2; at <= sentence.tokens().size(); at++) {
      boolean alone = at == sentence.tokens().size() || !sentence.token(at + 1).isNoun();
      boolean in =
          Words.lower(sentence.token(at - 1)).matches("in|near|outside") || isOfKind(sentence, at);
      if (in && alone && sentence.token(at).isProper() && !isInterest(sentence, at)) {
        places.add(sentence.token(at).word());
      }
    }
  }

  /** {@code The state of Kerala}. */
  private static boolean isOfKind(Sentence sentence, int at) {
    return at > 2
        && sentence.token(at - 1).word().equals("of")
        && AnyOf.matches(Words.lower(sentence.token(at - 2)), KINDS_OF_PLACES);
  }

  private static boolean isInterest(Sentence sentence, int at) {
    return sentence.above(at).stream()
        .filter(d -> d.governor() > 0)
        .anyMatch(d -> INTERESTS.contains(sentence.token(d.governor()).lemma()));
  }

  /** {@code DRESDEN} at the beginning of an article is {@code Dresden}. */
  private void gatherUsual(Name name) {
    String capitals = name.text().toUpperCase(Locale.ROOT);
    if (name.known() == null && !name.text().equals(capitals)) {
      usual.putIfAbsent(capitals, name.text());
    }
  }

  /** {@code North Korea}, in any wording, is {@code the North}. */
  private void gatherHalf(Name name) {
    KnownEntity state = name.known();
    if (state != null && state.type() == EntityType.Country) {
      String half = state.name().split(" ")[0];
      if (HALVES.contains(half)) {
        halves.computeIfAbsent(half, h -> new HashSet<>()).add(state);
      }
    }
  }

  /** The one state of the document that a point of the compass stands for. */
  private Optional<Name> half(Sentence sentence, Token token) {
    Set<KnownEntity> states = halves.getOrDefault(token.word(), Set.of());
    int at = token.index();
    boolean alone =
        at > 1
            && Words.lower(sentence.token(at - 1)).equals("the")
            && (at == sentence.tokens().size()
                || !sentence.token(at + 1).isNoun() && !sentence.token(at + 1).word().equals("of"));
    return alone && states.size() == 1
        ? Optional.of(
            new Name(at, at, token.word(), states.iterator().next(), Sense.NAME, "LOCATION"))
        : Optional.empty();
  }

  /** Learns what acronyms behind a name in full stand for. */
  void learnAcronyms(List<Sentence> sentences, List<List<Name>> names) {
    sentences.forEach(sentence -> gatherAcronyms(sentence, names.get(sentence.index())));
    Map<String, Name> spelt = Acronyms.ofBodies(names.stream().flatMap(List::stream).toList());
    sentences.stream()
        .filter(sentence -> !sentence.headline())
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> spelt.containsKey(token.word()))
        .forEach(token -> acronyms.putIfAbsent(token.word(), spelt.get(token.word())));
    acronyms.forEach(bodies::put);
  }

  /** {@code Harbour Union of Malta (HUM)} is {@code the HUM} from then on. */
  private void gatherAcronyms(Sentence sentence, List<Name> names) {
    for (Token letters : sentence.tokens()) {
      OptionalInt last =
          Acronyms.isOne(letters.word())
              ? Acronyms.last(sentence, letters.index())
              : OptionalInt.empty();
      names.stream()
          .filter(full -> last.isPresent() && full.last() == last.getAsInt())
          .filter(full -> full.known() == null && full.isBody() && full.length() > 1)
          .filter(full -> isFree(letters, names) && isAcronym(sentence, letters, full))
          .forEach(
              full -> {
                bodies.put(letters.word(), full);
                acronyms.put(letters.word(), full);
              });
    }
  }

  /** The names of a sentence in full, once acronyms are learnt. */
  List<Name> inFull(Sentence sentence, List<Name> names) {
    return withAcronyms(sentence, names).stream().map(this::inFull).toList();
  }

  /** The names of a sentence with the letters that stand for bodies, which may be words as well. */
  private List<Name> withAcronyms(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (Token token : sentence.tokens()) {
      Name full = acronyms.get(token.word());
      int at = token.index();
      if (full != null && names.stream().noneMatch(name -> name.covers(at))) {
        all.add(new Name(at, at, full.text(), null, Sense.UNKNOWN, full.tag()));
      }
    }
    all.sort(Comparator.comparingInt(Name::first));
    return List.copyOf(all);
  }

  private static boolean isFree(Token letters, List<Name> names) {
    return names.stream()
        .filter(name -> name.covers(letters.index()))
        .allMatch(name -> name.known() == null && name.length() == 1);
  }

  /** Letters alone, as of {@code Sistema de la Integración (SICA)} in any language. */
  private static boolean isAcronym(Sentence sentence, Token letters, Name full) {
    boolean spelt = Acronyms.first(sentence, full.last(), letters.word()).isPresent();
    return full.text().chars().anyMatch(Character::isLowerCase)
        && (spelt || !Acronyms.needsLetters(sentence, full.last(), letters.index()));
  }

  /** {@code Volta Appliance} is {@code Volta Appliance Corp}. */
  private void gatherFirm(Name name) {
    String base = name.text().replaceFirst(LEGAL_FORM, "");
    if (name.known() == null && name.isBody() && !base.equals(name.text())) {
      bodies.putIfAbsent(base, name);
      bodies.putIfAbsent(base.split(" ")[0], name);
      if (base.split(" ").length == 2) {
        firms.putIfAbsent(base, name);
      }
    }
  }

  /** {@code The World Bank} is {@code the Bank} from then on. */
  private void gatherGeneric(Name name) {
    int space = name.text().lastIndexOf(' ');
    String last = name.text().substring(space + 1);
    boolean kind = nouns.kind(last.toLowerCase(Locale.ROOT)).isPresent() || last.equals("Fund");
    if (space > 0 && name.isBody() && kind && name.sense() != Sense.DEMONYM) {
      generic.merge(last, name, (one, other) -> isSame(one, other) ? one : AMBIGUOUS);
    }
  }

  private static boolean isSame(Name one, Name other) {
    return one.text().equals(other.text())
        || one.known() != null && one.known().equals(other.known());
  }

  private Optional<Name> generic(Sentence sentence, Name name) {
    boolean the =
        name.length() == 1
            && name.first() > 1
            && (Words.lower(sentence.token(name.first() - 1)).equals("the")
                || name.last() < sentence.tokens().size()
                    && SPEAKERS.contains(Words.lower(sentence.token(name.last() + 1))));
    return Optional.ofNullable(the && name.known() == null ? generic.get(name.text()) : null)
        .filter(full -> full != AMBIGUOUS)
        .map(
            full ->
                new Name(
                    name.first(),
                    name.last(),
                    full.text(),
                    full.known(),
                    full.sense(),
                    full.tag()));
  }

  private void gatherBody(Name name) {
    if (name.known() == null && name.tag().equals("ORGANIZATION")) {
      bodies.putIfAbsent(name.text(), name);
    }
  }

  private void gather(Name name) {
    String[] parts = name.text().split(" ");
    if (name.isPerson()) {
      int last = parts.length - 1;
      persons.putIfAbsent(parts[0], name);
      persons.putIfAbsent(SUFFIX.contains(parts[last]) ? parts[last - 1] : parts[last], name);
    } else if (name.known() == null && name.tag().equals("ORGANIZATION") && !isPublic(parts)) {
      bodies.putIfAbsent(parts[0], name);
    }
  }

  /**
   * {@code Leeds City Council} is not called {@code Leeds}: what is public is called by its place.
   */
  private static boolean isPublic(String[] parts) {
    return PUBLIC.contains(parts[parts.length - 1].toLowerCase(Locale.ROOT));
  }

  /** The names of a sentence with the short ones among them. */
  List<Name> complete(Sentence sentence, List<Name> found) {
    List<Name> names = withFirms(sentence, found);
    List<Name> all = new ArrayList<>(names.stream().map(n -> inFull(sentence, n)).toList());
    for (Token token : sentence.tokens()) {
      boolean free = names.stream().noneMatch(n -> n.covers(token.index()));
      Optional<Name> half = free ? half(sentence, token) : Optional.empty();
      if (half.isPresent()) {
        all.add(half.get());
      } else if (free && token.tag().equals("NNP") && persons.containsKey(token.word())) {
        int at = token.index();
        all.add(new Name(at, at, token.word(), null, Sense.UNKNOWN, "PERSON"));
      } else if (free && isJoined(sentence, token.index())) {
        int last = token.index() + 2;
        String text = Words.join(sentence, token.index(), last);
        all.add(new Name(token.index(), last, text, null, Sense.UNKNOWN, "PERSON"));
      } else if (free && token.tag().equals("NNP")) {
        shortBody(sentence, token).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Name::first));
    return List.copyOf(all);
  }

  /** {@code al-Amrani}, after {@code Otto al-Amrani}: a surname of three tokens. */
  private boolean isJoined(Sentence sentence, int first) {
    return first + 2 <= sentence.tokens().size()
        && sentence.token(first + 1).tag().equals("HYPH")
        && persons.containsKey(Words.join(sentence, first, first + 2));
  }

  /** {@code Oslo Gas}, after {@code Oslo Gas Co.}: no town, but the firm. */
  private List<Name> withFirms(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (Token token : sentence.tokens()) {
      int first = token.index();
      int last = first + 1;
      String text = last <= sentence.tokens().size() ? Words.join(sentence, first, last) : "";
      Name full = firms.get(text);
      boolean ends =
          last >= sentence.tokens().size() || !sentence.token(last + 1).tag().equals("NNP");
      boolean pieces =
          names.stream()
              .filter(n -> n.first() <= last && first <= n.last())
              .allMatch(n -> n.first() >= first && n.last() <= last && n.length() == 1);
      if (full != null && ends && pieces) {
        all.removeIf(n -> n.first() <= last && first <= n.last());
        all.add(new Name(first, last, full.text(), null, Sense.UNKNOWN, full.tag()));
      }
    }
    all.sort(Comparator.comparingInt(Name::first));
    return all;
  }

  /** A word of no language, short for a body and not the beginning of another name. */
  private Optional<Name> shortBody(Sentence sentence, Token token) {
    int at = token.index();
    boolean ends =
        at == sentence.tokens().size()
            || !sentence.token(at + 1).tag().equals("NNP")
            || nouns.isWord(Words.lower(sentence.token(at + 1)));
    return Optional.ofNullable(bodies.get(token.word()))
        .filter(full -> ends && !nouns.isWord(Words.lower(token)))
        .map(full -> new Name(at, at, full.text(), null, Sense.UNKNOWN, full.tag()));
  }

  /** {@code Volta, who} is the person of that name, where the firm has it too. */
  private Name inFull(Sentence sentence, Name name) {
    Name person = persons.get(name.text());
    boolean who =
        sentence.below(name.last()).stream()
            .filter(d -> d.label().equals("ref"))
            .anyMatch(d -> Words.lower(sentence.token(d.dependent())).equals("who"));
    Optional<Name> other =
        generic(sentence, name)
            .or(
                () ->
                    name.known() == null && name.length() == 1
                        ? half(sentence, sentence.token(name.first()))
                        : Optional.empty());
    if (other.isPresent()) {
      return other.get();
    }
    boolean firm = name.known() == null && bodies.containsKey(name.text());
    return person != null && firm && (who || isSurname(sentence, name))
        ? new Name(name.first(), name.last(), person.text(), null, Sense.UNKNOWN, "PERSON")
        : inFull(name);
  }

  /**
   * {@code Austin}, where the text has a person of that name: of a place only where it stands like
   * one, never of a body that is called after either.
   */
  private boolean isSurname(Sentence sentence, Name name) {
    boolean place =
        places.contains(name.text())
            || name.first() > 1
                && BEFORE_PLACES.contains(Words.lower(sentence.token(name.first() - 1)));
    return name.tag().equals("PERSON") || PLACES.contains(name.tag()) && !place;
  }

  /** The full name of a body that the document shortens, else the same. */
  private Name inFull(Name name) {
    Name full = bodies.get(name.text());
    String text = usual.get(name.text());
    if (full != null && name.known() == null && !isCalledAfter(name, full)) {
      return new Name(name.first(), name.last(), full.text(), null, Sense.UNKNOWN, full.tag());
    }
    if (full != null && name.known() == null && !PLACES.contains(name.tag())) {
      return new Name(name.first(), name.last(), name.text(), null, Sense.UNKNOWN, "LOCATION");
    }
    return text == null || name.known() != null
        ? name
        : new Name(name.first(), name.last(), text, null, name.sense(), name.tag());
  }

  /** {@code Leeds Building Society} is no {@code Leeds}: a place or a person has its own name. */
  private boolean isCalledAfter(Name name, Name body) {
    return (PLACES.contains(name.tag()) || places.contains(name.text()))
        && body.text().startsWith(name.text() + " ");
  }
}
