package io.chancery.query;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.TimeExpression;
import io.chancery.annotate.Token;
import io.chancery.extract.Tense;
import io.chancery.resolve.Interval;
import io.chancery.resolve.TimeAnchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Cuts a question into words, names and times.
 *
 * @param book the names that there are
 * @param words tells words from names
 * @param graph gives their labels for messages
 */
record AskedUnits(NameBook book, AskedWords words, Graph graph) {
  private static final int LONGEST_NAME = 10;

  /**
   * The units of a question, without its closing mark.
   *
   * @throws QueryException when a name is not known, or may mean different things
   */
  List<AskedUnit> of(AnnotatedDocument question) {
    List<AskedUnit> units = new ArrayList<>();
    for (Sentence sentence : question.sentences()) {
      int at = 1;
      while (at <= sentence.tokens().size()) {
        at = add(question, sentence, at, units);
      }
    }
    return units;
  }

  private int add(AnnotatedDocument question, Sentence sentence, int at, List<AskedUnit> units) {
    Optional<TimeExpression> time = timeAt(sentence, at);
    int name = lastOfName(question, sentence, at);
    if (time.isPresent() && name < time.get().last()) {
      TimeExpression words = time.get();
      units.add(AskedUnit.time(words.text(), days(words)));
      return words.last() + 1;
    }
    if (name >= at) {
      units.add(named(text(question, sentence, at, name)));
      return name + 1;
    }
    Token token = sentence.token(at);
    if (!token.word().matches("[?.!\"'`“”‘’]+|``|''")) {
      units.add(AskedUnit.word(token.word(), token.lemma(), tag(token, sentence, at)));
    }
    return at + 1;
  }

  /** A tagger knows few questions: what opens one is no noun, and a month without year no name. */
  private static String tag(Token token, Sentence sentence, int at) {
    boolean timed =
        sentence.times().stream().anyMatch(time -> time.first() <= at && at <= time.last());
    if (timed && token.tag().startsWith("NNP")) {
      return "NN";
    }
    String word = token.word().toLowerCase(java.util.Locale.ROOT);
    return switch (word) {
      case "who", "whom", "what" -> "WP";
      case "whose" -> "WP$";
      case "which" -> "WDT";
      case "when", "where", "why", "how" -> "WRB";
      default -> token.tag();
    };
  }

  /** A time that names its year, or nothing that can be looked for. */
  private static Optional<TimeExpression> timeAt(Sentence sentence, int at) {
    return sentence.times().stream()
        .filter(time -> time.first() == at && !days(time).equals(Interval.OPEN))
        .findFirst();
  }

  private static Interval days(TimeExpression time) {
    return new TimeAnchor(null).anchor(time, null, Tense.PAST);
  }

  private int lastOfName(AnnotatedDocument question, Sentence sentence, int at) {
    int last = Math.min(at + LONGEST_NAME, sentence.tokens().size());
    while (last >= at && !isName(question, sentence, at, last)) {
      last--;
    }
    return last;
  }

  private boolean isName(AnnotatedDocument question, Sentence sentence, int at, int last) {
    Token first = sentence.token(at);
    boolean opens = at == 1 && first.tag().matches("W.*|MD|VB.*|IN|TO");
    boolean capital =
        sentence.tokens().subList(at - 1, last).stream()
                .anyMatch(token -> Character.isUpperCase(token.word().codePointAt(0)))
            || !hasCapitals(question);
    boolean word = last > at || first.isNoun() || first.tag().startsWith("JJ");
    return !opens
        && capital
        && word
        && !sentence.token(last).tag().equals("POS")
        && isCalled(question, sentence, at, last);
  }

  /** By a name, or by proper nouns that are what a document calls it. */
  private boolean isCalled(AnnotatedDocument question, Sentence sentence, int at, int last) {
    String folded = Folded.of(text(question, sentence, at, last));
    boolean proper =
        sentence.tokens().subList(at - 1, last).stream()
            .allMatch(token -> token.tag().startsWith("NNP") && !words.isCommon(token.lemma()));
    return book.isName(folded) || (proper && book.isPhrase(folded));
  }

  /** Whether a writer who uses capitals wrote it. */
  private static boolean hasCapitals(AnnotatedDocument question) {
    return question.document().text().codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  private static String text(AnnotatedDocument question, Sentence sentence, int first, int last) {
    return question.document().textAt(sentence.span(first, last));
  }

  private AskedUnit named(String name) {
    Set<Node> meant = book.meant(Folded.of(name));
    if (meant.size() > 1 && !book.areNamesakes(meant)) {
      throw new QueryException(
          QueryFault.AMBIGUOUS_NAME, Names.choices(name, meant, new Labels(graph)));
    }
    return AskedUnit.name(name, meant);
  }

  /** The first word that looks like a name and is none, with the names most like it. */
  void refuseUnknown(List<AskedUnit> units) {
    for (int at = 0; at < units.size(); at++) {
      if (units.get(at).tag().startsWith("NNP")
          && isCapital(units.get(at))
          && !words.isCommon(units.get(at).lemma())) {
        throw unknown(units, at);
      }
    }
  }

  private static boolean isCapital(AskedUnit unit) {
    return Character.isUpperCase(unit.text().codePointAt(0));
  }

  private QueryException unknown(List<AskedUnit> units, int known) {
    int at = known;
    while (at > 0 && units.get(at - 1).tag().startsWith("NNP")) {
      at--;
    }
    int start = at;
    List<String> parts =
        Stream.iterate(start, next -> next + 1)
            .takeWhile(next -> next < units.size() && units.get(next).tag().startsWith("NNP"))
            .map(next -> units.get(next).text())
            .toList();
    String name = String.join(" ", parts);
    return new QueryException(
        QueryFault.UNKNOWN_NAME,
        "nothing is called \"%s\"; nearest: %s"
            .formatted(name, String.join(", ", Nearest.to(name, book.mentionedNames()))));
  }
}
