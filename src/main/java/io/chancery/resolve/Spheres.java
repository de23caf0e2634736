package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Title;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody has the charge of within a body: {@code Volta's head of drug safety} and {@code its
 * head for South Asia} do not head Volta.
 */
final class Spheres {

  /** What bodies have people for, and what no body is called by. */
  private static final Set<String> SPHERES = WordGroups.of("SPHERES");

  /** WordNet's files of nouns for what is done and thought, and for what things are like. */
  private static final Set<String> WORK =
      Set.of("noun.act", "noun.attribute", "noun.cognition", "noun.process", "noun.state");

  private static final Nouns NOUNS = Nouns.load();

  private Spheres() {}

  /** The title with the sphere behind it, if it has one. */
  static TitleMatch of(Sentence sentence, TitleMatch match) {
    Title title = match.title();
    int joint = match.last() + 1;
    boolean heads =
        title != null
            && !isAny(sentence, match.first())
            && AnyOf.matches(title.label(), "Head|Director|Manager|Vice President")
            && joint < sentence.tokens().size();
    int end = heads ? end(sentence, joint) : joint;
    if (end == joint || title == null) {
      return match;
    }
    String label = title.label() + " " + Words.join(sentence, joint, end);
    return new TitleMatch(
        match.first(),
        end,
        new Title(
            label,
            List.of(label.toLowerCase(Locale.ROOT)),
            List.of(),
            "other",
            title.trade(),
            title.home()),
        null,
        match.plural());
  }

  private static int end(Sentence sentence, int joint) {
    return switch (Words.lower(sentence.token(joint))) {
      case "of" -> sphere(sentence, joint + 1);
      case "for" -> region(sentence, joint + 1);
      default -> joint;
    };
  }

  /** {@code A former head}. */
  private static boolean isAny(Sentence sentence, int first) {
    return IntStream.range(Math.max(1, first - 2), first)
        .anyMatch(i -> AnyOf.matches(Words.lower(sentence.token(i)), "a|an"));
  }

  /**
   * The last of the bare common nouns that begin here, or the word before; in {@code the head of
   * news agency Volta} the noun behind them is what is headed.
   */
  private static int sphere(Sentence sentence, int first) {
    int last = first - 1;
    while (last < sentence.tokens().size() && isBare(sentence.token(last + 1))) {
      last++;
    }
    return last >= first && isSphere(sentence.token(last)) ? last : first - 1;
  }

  private static boolean isBare(Token word) {
    return AnyOf.matches(word.tag(), "NN|NNS|JJ") && Character.isLowerCase(word.word().charAt(0));
  }

  private static boolean isSphere(Token word) {
    boolean work = NOUNS.kind(word.lemma()).isEmpty() && NOUNS.isOneOf(WORK, word.lemma());
    return word.isNoun() && (work || SPHERES.contains(word.lemma()));
  }

  /** {@code Volta's head for Asia}; whoever heads something for Volta is Volta's. */
  private static int region(Sentence sentence, int first) {
    int last = first - 1;
    while (last < sentence.tokens().size() && isPlace(sentence.token(last + 1))) {
      last++;
    }
    return last;
  }

  private static boolean isPlace(Token word) {
    return word.isProper() && AnyOf.matches(word.entity(), "LOCATION|COUNTRY|STATE_OR_PROVINCE");
  }
}
