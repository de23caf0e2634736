package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * People of one name whom a document introduces apart: {@code Lena Brandt, a judge}, and {@code the
 * pianist Lena Brandt}. All but the first are told apart by what they are introduced as.
 */
final class Introductions {

  private static final Set<String> OVER =
      Set.of("former", "ex", "retired", "one-time", "then", "ex-");

  private static final Set<String> ELDER = Set.of("senior", "sr.", "sr", "elder");
  private static final Set<String> YOUNGER = Set.of("junior", "jr.", "jr", "younger");

  /** Years by which two ages of one person may differ. */
  private static final int AGES = 1;

  /**
   * What a text says of somebody beside his whole name.
   *
   * @param callings nouns for what he does, in small letters
   * @param age in years, or none
   * @param generation the elder or the younger, or none
   * @param kin whether he is a relative of whom the sentence named before by this name
   */
  private record Told(
      int sentence,
      int token,
      Set<String> callings,
      Optional<Integer> age,
      Optional<String> generation,
      boolean kin) {

    boolean isIntroduction() {
      return !callings.isEmpty() || age.isPresent() || generation.isPresent() || kin;
    }

    boolean isBefore(int otherSentence, int otherToken) {
      return sentence < otherSentence || sentence == otherSentence && token <= otherToken;
    }
  }

  /** One of the people of a name. */
  private record Somebody(String mark, List<Told> told) {

    boolean excludes(Told other) {
      boolean ages =
          told.stream()
              .flatMap(t -> t.age().stream())
              .anyMatch(
                  age -> other.age().filter(years -> Math.abs(years - age) > AGES).isPresent());
      boolean sameAge =
          told.stream()
              .flatMap(t -> t.age().stream())
              .anyMatch(age -> other.age().filter(age::equals).isPresent());
      boolean generation =
          told.stream()
              .flatMap(t -> t.generation().stream())
              .anyMatch(g -> other.generation().filter(o -> !o.equals(g)).isPresent());
      boolean parent = other.kin() && told.stream().anyMatch(t -> t.sentence() == other.sentence());
      return ages
          || generation
          || parent
          || !sameAge && Callings.exclude(callings(), other.callings());
    }

    Set<String> callings() {
      Set<String> all = new HashSet<>();
      told.forEach(t -> all.addAll(t.callings()));
      return all;
    }

    boolean isLike(Told other) {
      return callings().stream().anyMatch(other.callings()::contains)
          || told.stream()
              .anyMatch(
                  t ->
                      t.age().isPresent() && t.age().equals(other.age())
                          || t.generation().isPresent()
                              && t.generation().equals(other.generation()));
    }
  }

  private final Kinship kinship = Kinship.load();
  private final Occupations occupations = Occupations.load();
  private final Scene scene;
  private final Map<String, List<Somebody>> people = new HashMap<>();

  private Introductions(Scene scene) {
    this.scene = scene;
  }

  /** The people whom a document introduces apart. */
  static Introductions in(Scene scene) {
    Introductions introductions = new Introductions(scene);
    introductions.gather();
    return introductions;
  }

  private void gather() {
    for (int s = 0; s < scene.names().size(); s++) {
      for (Name name : scene.names().get(s)) {
        if (name.isPerson() && name.known() == null && name.text().contains(" ")) {
          Told told = told(s, name);
          if (told.isIntroduction()) {
            add(people.computeIfAbsent(name.text(), text -> new ArrayList<>()), told);
          }
        }
      }
    }
    people.values().removeIf(found -> found.size() == 1);
  }

  private void add(List<Somebody> found, Told told) {
    Optional<Somebody> same =
        found.stream()
            .filter(s -> !s.excludes(told) || areTogether(s.callings(), told.callings()))
            .max((a, b) -> Boolean.compare(a.isLike(told), b.isLike(told)));
    same.ifPresentOrElse(
        s -> s.told().add(told),
        () -> found.add(new Somebody(mark(told), new ArrayList<>(List.of(told)))));
  }

  private static String mark(Told told) {
    return told.callings().stream()
        .sorted()
        .findFirst()
        .or(told::generation)
        .or(() -> told.age().map(String::valueOf))
        .orElse("relative");
  }

  /** {@code A judge and pianist}: somewhere the text has both of one. */
  private boolean areTogether(Set<String> some, Set<String> others) {
    return scene.document().sentences().stream()
        .anyMatch(
            sentence ->
                sentence.tokens().stream()
                    .filter(t -> some.contains(lower(t)) || others.contains(lower(t)))
                    .anyMatch(
                        t ->
                            sentence.children(t.index(), l -> l.startsWith("conj")).stream()
                                .map(i -> lower(sentence.token(i)))
                                .anyMatch(
                                    n ->
                                        some.contains(lower(t)) && others.contains(n)
                                            || others.contains(lower(t)) && some.contains(n))));
  }

  /** {@code Ida Holm, 17, vanished in 1994}: that was her age then. */
  private static boolean isOfThen(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.word().matches("(19|20)\\d\\d"));
  }

  private Told told(int s, Name name) {
    Sentence sentence = scene.sentence(s);
    Set<String> callings = new HashSet<>();
    heads(sentence, name).forEach(head -> callings.addAll(callings(sentence, head)));
    return new Told(
        s,
        name.first(),
        callings,
        isOfThen(sentence) ? Optional.empty() : age(sentence, name),
        generation(sentence, name),
        isKinOfSame(s, name));
  }

  /** The nouns right before a name, in apposition behind it, or before it and a comma. */
  private static Stream<Integer> heads(Sentence sentence, Name name) {
    Stream<Integer> behind =
        sentence.children(name.last(), "appos"::equals).stream().filter(i -> i > name.last());
    Stream<Integer> before =
        Stream.of(name.first() - 1).filter(i -> i > 0 && sentence.token(i).isNoun());
    Stream<Integer> above =
        sentence.above(name.last()).stream()
            .filter(d -> d.label().equals("appos") && d.governor() > 0)
            .map(d -> d.governor())
            .filter(g -> g < name.first() && sentence.token(name.first() - 1).word().equals(","));
    return Stream.of(behind, before, above, added(sentence, name).stream())
        .flatMap(s -> s)
        .distinct();
  }

  /** {@code Ida Holm, the goalkeeper.}: where parsers see a list. */
  private static Optional<Integer> added(Sentence sentence, Name name) {
    int article = name.last() + 2;
    if (article >= sentence.tokens().size()
        || !sentence.token(name.last() + 1).word().equals(",")
        || !AnyOf.matches(Words.lower(sentence.token(article)), "a|an|the")) {
      return Optional.empty();
    }
    int head = article + 1;
    while (head < sentence.tokens().size()
        && AnyOf.matches(sentence.token(head).tag(), "NN*|JJ*")
        && AnyOf.matches(sentence.token(head + 1).tag(), "NN*|JJ*")) {
      head++;
    }
    boolean ends =
        head == sentence.tokens().size() || AnyOf.matches(sentence.token(head + 1).word(), ",|.");
    return Optional.of(head).filter(h -> ends && sentence.token(h).isNoun());
  }

  private Set<String> callings(Sentence sentence, int head) {
    Phrase phrase = new Phrase(sentence, head);
    boolean over =
        phrase.plural()
            || phrase.modifiers().stream()
                .anyMatch(i -> OVER.contains(Words.lower(sentence.token(i))));
    Set<String> found = new HashSet<>();
    if (!over) {
      Stream.concat(Stream.of(head), sentence.children(head, l -> l.startsWith("conj")).stream())
          .map(i -> lower(sentence.token(i)))
          .filter(noun -> occupations.nouns().contains(noun) || !Callings.fields(noun).isEmpty())
          .forEach(found::add);
    }
    return found;
  }

  private static Optional<Integer> age(Sentence sentence, Name name) {
    return Ages.years(sentence, name)
        .or(() -> Ages.years(new Phrase(sentence, name.last())))
        .filter(years -> years.matches("[0-9]{1,3}"))
        .map(Integer::valueOf);
  }

  private static Optional<String> generation(Sentence sentence, Name name) {
    return Stream.of(name.last(), name.last() + 1, name.last() + 2, name.last() + 3)
        .filter(i -> i <= sentence.tokens().size())
        .takeWhile(
            i ->
                i <= name.last() + 1
                    || AnyOf.matches(sentence.token(i - 1).word(), ",|(|-LRB-|the|The"))
        .map(i -> lower(sentence.token(i)))
        .flatMap(
            word ->
                ELDER.contains(word)
                    ? Stream.of("senior")
                    : YOUNGER.contains(word) ? Stream.of("junior") : Stream.empty())
        .findFirst();
  }

  /** The last word of a name, {@code senior} in {@code George Ward senior} too. */
  static int last(Sentence sentence, Name name) {
    int next = name.last() + 1;
    boolean generation =
        name.isPerson()
            && next <= sentence.tokens().size()
            && (ELDER.contains(lower(sentence.token(next)))
                || YOUNGER.contains(lower(sentence.token(next))))
            && (next == sentence.tokens().size()
                || !AnyOf.matches(sentence.token(next + 1).tag(), "NN*|JJ*|HYPH|CC"));
    return generation ? next : name.last();
  }

  /** {@code George Ward and his son George Ward}: nobody is his own son. */
  private boolean isKinOfSame(int s, Name name) {
    Sentence sentence = scene.sentence(s);
    boolean relative =
        Stream.of(name.first() - 1, name.first() - 2)
            .filter(i -> i > 1)
            .filter(i -> kinship.of(sentence.token(i)).isPresent())
            .anyMatch(i -> new Phrase(sentence, i).possessor().isPresent());
    return relative
        && scene.names().get(s).stream()
            .filter(other -> other.last() < name.first() && other.isPerson())
            .reduce((a, b) -> b)
            .filter(other -> other.text().equals(name.text()))
            .isPresent();
  }

  /**
   * By what the one meant is told from the first of the name.
   *
   * @param text a whole name
   * @param mention the words that stand for it, the name or a part
   * @return nothing if it is the first, or the only one
   */
  Optional<String> mark(int sentence, Name mention, String text) {
    List<Somebody> named = people.getOrDefault(text, List.of());
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(meant(named, sentence, mention))
            .filter(somebody -> somebody != named.get(0))
            .map(Somebody::mark);
  }

  private Somebody meant(List<Somebody> named, int s, Name mention) {
    Told told = told(s, mention);
    List<Somebody> fit = named.stream().filter(each -> !each.excludes(told)).toList();
    List<Somebody> open = fit.isEmpty() ? named : fit;
    return open.stream()
        .filter(each -> told.isIntroduction() && each.isLike(told))
        .findFirst()
        .orElseGet(() -> atHome(open, s).orElseGet(() -> nearest(open, s, mention.first())));
  }

  /** In {@code Brandt sentenced him} the judge is meant, whoever was named last. */
  private Optional<Somebody> atHome(List<Somebody> open, int s) {
    List<String> lemmas =
        scene.sentence(s).tokens().stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
    List<Somebody> told =
        open.stream().filter(each -> Callings.told(each.callings(), lemmas) > 0).toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  private static Somebody nearest(List<Somebody> open, int s, int token) {
    Somebody last = open.get(0);
    Told at = null;
    for (Somebody each : open) {
      for (Told told : each.told()) {
        if (told.isBefore(s, token) && (at == null || at.isBefore(told.sentence(), told.token()))) {
          last = each;
          at = told;
        }
      }
    }
    return last;
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
