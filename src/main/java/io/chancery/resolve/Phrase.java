package io.chancery.resolve;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.extract.NounPhrases;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A noun phrase around its head.
 *
 * @param sentence its sentence
 * @param head index of its head token
 */
record Phrase(Sentence sentence, int head) {

  private static final Set<String> PREMODIFIERS =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "advmod");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "its", "their", "his", "her");
  private static final Set<String> WHERE = WordGroups.of("WHERE");
  private static final Set<String> SIZES = Set.of("two", "three", "four", "five", "six", "seven");
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "around", "outside", "inside", "across", "off", "via");
  private static final Set<String> GOING_TO =
      Set.of("to", "from", "into", "toward", "towards", "for");
  private static final Set<String> TRIPS =
      Set.of(
          "visit",
          "trip",
          "tour",
          "travel",
          "journey",
          "flight",
          "stop",
          "arrival",
          "departure",
          "stay");
  private static final Set<String> BECOMING = Set.of("become", "remain", "stay");
  private static final Set<String> SEEING =
      Set.of(
          "regard",
          "describe",
          "see",
          "view",
          "consider",
          "identify",
          "recognise",
          "recognize",
          "treat",
          "name");
  private static final Set<String> GOING =
      Set.of("visit", "leave", "reach", "tour", "enter", "depart", "quit", "flee");

  Token token() {
    return sentence.token(head);
  }

  String lemma() {
    return token().lemma().toLowerCase(Locale.ROOT);
  }

  boolean plural() {
    return token().tag().endsWith("S") && token().isNoun() && !lemma().equals("media");
  }

  /** The first token that belongs to the phrase before its head. */
  int first() {
    int first =
        sentence.children(head, Phrase::premodifies).stream()
            .filter(i -> i < head && !isBeforePreposition(i))
            .mapToInt(this::leftmost)
            .min()
            .orElse(head);
    return NounPhrases.counted(sentence, first);
  }

  /** In {@code directly to shareholders} the adverb is no part of it. */
  private boolean isBeforePreposition(int word) {
    return sentence.token(word).tag().equals("RB")
        && sentence.children(head, "case"::equals).contains(word + 1);
  }

  private int leftmost(int token) {
    return sentence.subtree(token, e -> e.dependent() < head).stream()
        .mapToInt(i -> i)
        .min()
        .orElse(token);
  }

  private static boolean premodifies(String label) {
    int colon = label.indexOf(':');
    return PREMODIFIERS.contains(label)
        || PREMODIFIERS.contains(colon < 0 ? label : label.substring(0, colon))
            && !label.startsWith("nmod");
  }

  /**
   * Whether it has an article or another word that points back: {@code the}, {@code both}, {@code
   * its}.
   */
  boolean definite() {
    return IntStream.range(first(), head).anyMatch(i -> DEFINITE.contains(lowerAt(i)))
        || DEFINITE.contains(lowerAt(head));
  }

  /** Whether it introduces something new: {@code a}, {@code some}. */
  boolean indefinite() {
    return IntStream.range(first(), head)
        .anyMatch(
            i -> Set.of("a", "an", "any", "some", "another", "no", "every").contains(lowerAt(i)));
  }

  /** {@code The other two}: those who are left when some were told apart. */
  boolean isRest() {
    return IntStream.range(first(), head).anyMatch(i -> lowerAt(i).equals("other"));
  }

  /** Whether it says that there is none: {@code no pilot}, {@code neither side}. */
  boolean denied() {
    return Set.of("nobody", "none", "nothing").contains(lowerAt(head))
        || IntStream.range(first(), head)
            .anyMatch(i -> Set.of("no", "neither").contains(lowerAt(i)));
  }

  /** The number that it says: {@code the two}, {@code both officials}. */
  OptionalInt number() {
    return IntStream.rangeClosed(Math.max(first(), possessorEnd() + 1), head)
        .filter(
            i ->
                SIZES.contains(lowerAt(i))
                    || lowerAt(i).equals("both")
                    || sentence.token(i).tag().equals("CD"))
        .mapToObj(i -> Numerals.of(lowerAt(i)))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /** Its words without article, number and possessor. */
  String words() {
    int from = IntStream.rangeClosed(own(), head).filter(this::opens).findFirst().orElse(head);
    return Words.join(sentence, from, head) + counted(sentence.token(head));
  }

  /** What {@code another} and {@code one} count, where the text told it before. */
  private static String counted(Token word) {
    return isOneMore(word) ? " " + word.lemma() : "";
  }

  /** Whether a word is {@code another} or {@code one} of what its lemma says. */
  static boolean isOneMore(Token word) {
    return word.tag().equals("NN")
        && AnyOf.matches(Words.lower(word), "one|another")
        && !word.lemma().equals(Words.lower(word));
  }

  /** Its words with the number that it says: {@code three ships}. */
  String counted() {
    String words = words();
    int before = head - words.split(" ").length;
    int first = before;
    while (first > 1 && sentence.token(first - 1).tag().equals("CD")) {
      first--;
    }
    return before > 0 && first >= first() && sentence.token(before).tag().equals("CD")
        ? Words.join(sentence, first, before).toLowerCase(Locale.ROOT) + " " + words
        : words;
  }

  /** The first token behind what a comma or "whose" parts from it: {@code 44, whose husband}. */
  private int own() {
    return IntStream.range(first(), head)
        .filter(i -> sentence.token(i).word().equals(",") || sentence.token(i).tag().equals("WP$"))
        .filter(i -> !sentence.token(i - 1 > 0 ? i - 1 : i).tag().startsWith("JJ"))
        .map(i -> i + 1)
        .max()
        .orElse(first() + (isInfinitive(first()) ? 1 : 0));
  }

  /** In {@code to free 46 soldiers} a verb that the parser took for part of the phrase. */
  private boolean isInfinitive(int token) {
    return token > 1
        && token + 1 < head
        && lowerAt(token - 1).equals("to")
        && sentence.token(token + 1).tag().equals("CD")
        && sentence.token(token).lemma().equals(lowerAt(token));
  }

  private boolean opens(int token) {
    String tag = sentence.token(token).tag();
    boolean number =
        sentence.above(token).stream()
            .anyMatch(d -> d.label().equals("nummod") && d.governor() == head);
    boolean quantity =
        (tag.equals("CD") && number)
            || tag.endsWith("DT")
            || Words.lower(sentence.token(token)).equals("both");
    boolean possession = possessorEnd() >= token;
    return !quantity
        && !possession
        && !Words.lower(sentence.token(token)).equals("own")
        && Character.isLetterOrDigit(sentence.token(token).word().codePointAt(0));
  }

  private int possessorEnd() {
    return possessor().stream()
        .flatMap(
            p ->
                IntStream.of(p, p < head && sentence.token(p + 1).tag().equals("POS") ? p + 1 : p)
                    .boxed())
        .max(Integer::compare)
        .orElse(0);
  }

  /** The head of whose it is: {@code Japan's}, {@code their}. */
  Optional<Integer> possessor() {
    return sentence.children(head, "nmod:poss"::equals).stream().filter(i -> i < head).findFirst();
  }

  /** Heads behind it after a preposition: {@code of}, {@code from}. */
  List<Integer> after(String preposition) {
    return sentence.children(head, ("nmod:" + preposition)::equals);
  }

  /** Heads of phrases in apposition to it, before or behind: {@code his son, Ivo Brandt}. */
  List<Integer> appositives() {
    Stream<Integer> above =
        sentence.above(head).stream()
            .filter(d -> d.label().equals("appos"))
            .map(Dependency::governor);
    return Stream.concat(sentence.children(head, "appos"::equals).stream(), above).toList();
  }

  /** The tokens of the phrase before its head. */
  List<Integer> modifiers() {
    return IntStream.range(first(), head).boxed().toList();
  }

  /** Whether it only says what somebody is or becomes: {@code she remains a director}. */
  boolean isPredicate() {
    boolean becomes =
        sentence.above(head).stream()
            .filter(d -> d.relation().equals("xcomp") && d.governor() > 0)
            .anyMatch(d -> BECOMING.contains(sentence.token(d.governor()).lemma()));
    boolean seen =
        sentence.above(head).stream()
            .filter(d -> d.label().equals("obl:as") && d.governor() > 0)
            .anyMatch(d -> SEEING.contains(sentence.token(d.governor()).lemma()));
    return token().isNoun() && !token().isProper() && seen
        || indefinite()
            && token().isNoun()
            && (becomes || !sentence.children(head, "cop"::equals).isEmpty());
  }

  boolean isSubject() {
    return sentence.above(head).stream().anyMatch(d -> d.relation().equals("nsubj"));
  }

  /** Whether the sentence puts it where something is or goes. */
  boolean placed() {
    boolean predicate =
        sentence.children(head, "case"::equals).stream()
            .anyMatch(i -> PLACING.contains(lowerAt(i)));
    return predicate || sentence.above(head).stream().anyMatch(this::places);
  }

  private boolean places(Dependency edge) {
    String label = edge.label();
    String preposition = label.substring(label.indexOf(':') + 1);
    boolean oblique = label.startsWith("obl:");
    boolean trip = edge.governor() > 0 && TRIPS.contains(sentence.token(edge.governor()).lemma());
    boolean going = GOING_TO.contains(preposition) && (oblique || trip);
    return ((oblique || label.startsWith("nmod:")) && (PLACING.contains(preposition) || going))
        || (label.equals("compound") && trip)
        || (label.equals("obj") && GOING.contains(sentence.token(edge.governor()).lemma()));
  }

  private String lowerAt(int token) {
    return Words.lower(sentence.token(token));
  }

  /** Whether a determiner says that it is known which one a noun tells of. */
  static boolean definite(Sentence sentence, int trigger) {
    return sentence.below(trigger).stream()
        .filter(d -> d.label().equals("det") || d.label().equals("nmod:poss"))
        .map(d -> sentence.token(d.dependent()))
        .anyMatch(
            t ->
                AnyOf.matches(t.lemma(), "the|this|that|these|those|both")
                    || t.tag().equals("PRP$"));
  }

  /** {@code The 15 people} are not the 84 of before, and {@code its ships} not a single ship. */
  boolean isAsMany(Phrase before) {
    OptionalInt said = number();
    OptionalInt then = before.number();
    return said.isEmpty() ? plural() == before.plural() : then.isEmpty() || said.equals(then);
  }

  /** {@code The people above}: told apart from others by where they are. */
  boolean isElsewhere() {
    return sentence.children(head, "advmod"::equals).stream()
        .anyMatch(i -> i > head && WHERE.contains(lowerAt(i)));
  }
}
