package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Frame;
import io.chancery.ontology.LexicalUnit;
import io.chancery.text.AnyOf;
import io.chancery.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the words of a sentence that evoke frames. */
final class Lexicon {

  /** Words of a unit that are never the noun written alike: {@code a run-off was called}. */
  static final Pattern PARTICLE =
      Pattern.compile(
          "off|up|down|out|in|on|over|away|back|by|for|with|of|to|from|against|at|under");

  private record Entry(LexicalUnit unit, List<String> words, Frame frame) {

    String head() {
      return unit.nominal() ? words.get(words.size() - 1) : words.get(0);
    }
  }

  private final Map<String, List<Entry>> byHead = new HashMap<>();
  private final List<Entry> general = new ArrayList<>();
  private final Nominalizations nominalizations;

  Lexicon(List<Frame> frames, Nominalizations nominalizations) {
    this.nominalizations = nominalizations;
    for (Frame frame : frames) {
      for (LexicalUnit unit : frame.units()) {
        Entry entry = new Entry(unit, List.of(unit.lemma().split(" ")), frame);
        if (unit.any()) {
          general.add(entry);
        } else {
          byHead.computeIfAbsent(entry.head(), k -> new ArrayList<>()).add(entry);
        }
      }
    }
    Comparator<Entry> longestFirst = Comparator.comparingInt(e -> -e.words().size());
    byHead.values().forEach(list -> list.sort(longestFirst.thenComparing(e -> e.frame().id())));
  }

  /** Everything that a token may evoke, the longest unit first. */
  List<Evocation> at(Sentence sentence, Token token) {
    List<Entry> entries = byHead.getOrDefault(lemma(token), List.of());
    boolean listed = entries.stream().anyMatch(e -> e.unit().nominal());
    return token.isNoun() && !token.isProper() && !listed
        ? derived(token)
        : listed(sentence, token, entries);
  }

  private List<Evocation> derived(Token token) {
    LexicalUnit unit = new LexicalUnit(lemma(token), true);
    List<Evocation> derived =
        nominalizations.frames(unit.lemma()).stream()
            .filter(frame -> !frame.exceptions().contains(unit.lemma()))
            .map(frame -> new Evocation(token.index(), unit, frame, token.span(), true))
            .toList();
    return derived.isEmpty() ? doing(token, unit.lemma()) : derived;
  }

  /** What any noun of doing evokes: "the confiscation of the pier by the council". */
  private List<Evocation> doing(Token token, String lemma) {
    return !nominalizations.isDoing(lemma)
        ? List.of()
        : general.stream()
            .filter(e -> e.unit().nominal() && !e.frame().exceptions().contains(lemma))
            .map(e -> new Evocation(token.index(), e.unit(), e.frame(), token.span(), true))
            .toList();
  }

  private static List<Evocation> listed(Sentence sentence, Token token, List<Entry> entries) {
    return entries.stream()
        .filter(e -> e.unit().nominal() ? token.isNoun() : says(sentence, token, e))
        .flatMap(e -> evocation(sentence, token, e).stream())
        .toList();
  }

  /** Verbs, and adjectives that with other words say something of a subject: "is due in Oman". */
  private static boolean says(Sentence sentence, Token token, Entry entry) {
    return token.isVerb()
        || token.tag().equals("JJ")
            && entry.words().size() > 1
            && !sentence.children(token.index(), "cop"::equals).isEmpty();
  }

  /** What any word of its kind evokes, where no frame knows it. */
  List<Evocation> general(Sentence sentence, Token token) {
    String lemma = lemma(token);
    return general.stream()
        .filter(e -> e.unit().nominal() ? token.isNoun() : token.isVerb())
        .filter(e -> !e.frame().exceptions().contains(lemma))
        .filter(e -> AnyOf.matches(token.tag(), "VBD|VBN|VBG") || nominalizations.isVerb(lemma))
        .map(
            e -> new Evocation(token.index(), e.unit(), e.frame(), phrasal(sentence, token), false))
        .toList();
  }

  /** The verb with the particle right behind it: {@code push up}. */
  private static Span phrasal(Sentence sentence, Token verb) {
    return sentence.children(verb.index(), "compound:prt"::equals).stream()
        .filter(particle -> particle == verb.index() + 1)
        .map(particle -> verb.span().cover(sentence.token(particle).span()))
        .findFirst()
        .orElse(verb.span());
  }

  /** How the lexicon writes a word. */
  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean plural = token.tag().equals("NNPS") && lemma.endsWith("s");
    return British.plain(plural ? lemma.substring(0, lemma.length() - 1) : lemma);
  }

  private static Optional<Evocation> evocation(Sentence sentence, Token token, Entry entry) {
    Span span = token.span();
    List<String> others = new ArrayList<>(entry.words());
    others.remove(entry.unit().nominal() ? others.size() - 1 : 0);
    if (!others.isEmpty() && turned(sentence, token, others)) {
      return Optional.empty();
    }
    int last = 0;
    for (String word : others) {
      Optional<Token> found =
          entry.unit().nominal() ? modifying(sentence, token, word) : with(sentence, token, word);
      if (found.isEmpty()
          || parted(token, word, last, found.get())
          || denied(sentence, entry, found.get())
          || goesOn(sentence, token, found.get())) {
        return Optional.empty();
      }
      last = found.get().index();
      span =
          described(sentence, token, found.get())
              ? span.cover(found.get().span())
              : near(span, found.get().span());
    }
    return Optional.of(new Evocation(token.index(), entry.unit(), entry.frame(), span, false));
  }

  /** "Take over as", "take part": what belongs together stands together. */
  private static boolean parted(Token verb, String word, int last, Token found) {
    return last > 0 && word.equals("as") && found.index() > last + 1
        || word.equals("part") && found.index() > verb.index() + 1;
  }

  /** "Called on them and challenged her": she calls nothing a challenge. */
  private static boolean goesOn(Sentence sentence, Token verb, Token found) {
    return found.isVerb()
        && sentence.above(found.index()).stream()
            .anyMatch(d -> d.governor() == verb.index() && d.relation().equals("conj"));
  }

  /** "Found not guilty" is not "found guilty". */
  private static boolean denied(Sentence sentence, Entry entry, Token found) {
    return found.tag().equals("JJ")
        && found.index() > 1
        && !entry.words().contains("not")
        && sentence.token(found.index() - 1).lemma().equals("not");
  }

  /** "Called off a rally" is not "called a rally": another particle makes another verb. */
  private static boolean turned(Sentence sentence, Token verb, List<String> words) {
    return verb.isVerb()
        && sentence.children(verb.index(), "compound:prt"::equals).stream()
            .anyMatch(particle -> !words.contains(lemma(sentence.token(particle))));
  }

  /** "Voiced deep concern": nothing but what describes the noun stands between. */
  private static boolean described(Sentence sentence, Token verb, Token noun) {
    return verb.isVerb()
        && noun.isNoun()
        && verb.index() < noun.index()
        && sentence
            .children(noun.index(), l -> AnyOf.matches(l, "det|amod|nmod:poss|nummod"))
            .containsAll(IntStream.range(verb.index() + 1, noun.index()).boxed().toList());
  }

  private static Span near(Span span, Span other) {
    Span cover = span.cover(other);
    return cover.length() <= span.length() + other.length() + 2 ? cover : span;
  }

  /** A compound, adjective (also as it stands: closer) or "of" phrase of the noun. */
  private static Optional<Token> modifying(Sentence sentence, Token token, String word) {
    return sentence.below(token.index()).stream()
        .filter(d -> AnyOf.matches(d.label(), "compound|amod|nmod:of|nmod:poss"))
        .map(d -> sentence.token(d.dependent()))
        .filter(t -> lemma(t).equals(word) || t.word().equalsIgnoreCase(word))
        .findFirst();
  }

  /** A particle, adverb, object or preposition that belongs to the verb. */
  private static Optional<Token> with(Sentence sentence, Token verb, String word) {
    Stream<Token> after =
        sentence.below(verb.index()).stream()
            .filter(d -> !d.relation().equals("nsubj"))
            .flatMap(d -> Stream.concat(Stream.of(d.dependent()), cases(sentence, d)))
            .map(sentence::token)
            .filter(t -> t.index() > verb.index());
    return Stream.concat(after, objectsBefore(sentence, verb))
        .filter(t -> lemma(t).equals(word) && !(t.isNoun() && PARTICLE.matcher(word).matches()))
        .filter(t -> !beginsName(verb, t, word) && !apart(sentence, verb, t))
        .filter(t -> !infinitive(sentence, t))
        .findFirst();
  }

  /** "Written to harm him" is not "written to him". */
  private static boolean infinitive(Sentence sentence, Token to) {
    return to.word().equals("to")
        && to.index() < sentence.tokens().size()
        && sentence.token(to.index() + 1).tag().equals("VB");
  }

  /** "Takes the town to court over a tax" takes nothing over. */
  private static boolean apart(Sentence sentence, Token verb, Token particle) {
    return particle.lemma().equals("over")
        && particle.index() > verb.index() + 1
        && sentence.above(particle.index()).stream().anyMatch(d -> d.relation().equals("case"))
        && sentence.children(verb.index(), "obj"::equals).stream()
            .anyMatch(object -> object < particle.index());
  }

  /** "A group called For a Fair Country": a capital behind a small letter begins a name. */
  private static boolean beginsName(Token verb, Token particle, String word) {
    return PARTICLE.matcher(word).matches()
        && Character.isUpperCase(particle.word().codePointAt(0))
        && Character.isLowerCase(verb.word().codePointAt(0));
  }

  /** What was launched, or was being launched: "the missile was launched", "missiles launched". */
  private static Stream<Token> objectsBefore(Sentence sentence, Token verb) {
    Stream<Integer> subjects =
        sentence
            .children(verb.index(), l -> l.startsWith("nsubj:pass") || l.equals("obj"))
            .stream();
    Stream<Integer> modified =
        sentence.above(verb.index()).stream()
            .filter(d -> d.label().equals("acl") && verb.tag().equals("VBN"))
            .map(Dependency::governor);
    return Stream.concat(subjects, modified).map(sentence::token);
  }

  private static Stream<Integer> cases(Sentence sentence, Dependency edge) {
    boolean time = AnyOf.matches(sentence.token(edge.dependent()).entity(), "DATE|TIME|DURATION");
    return time
        ? Stream.empty()
        : sentence.below(edge.dependent()).stream()
            .filter(
                d ->
                    AnyOf.matches(d.label(), "case|mark")
                        || sentence.token(d.dependent()).lemma().equals("not"))
            .map(Dependency::dependent);
  }
}
