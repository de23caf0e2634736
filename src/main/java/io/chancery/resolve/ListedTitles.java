package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether two titles stand in one list, so that one person has both: {@code its founder and chief
 * executive}, {@code the mayor of Brno and leader of the party}.
 */
final class ListedTitles {

  private final Sentence sentence;
  private final List<Name> names;
  private final Set<String> between;

  /**
   * A reader of one sentence.
   *
   * @param between the words that may stand before the second title
   */
  ListedTitles(Sentence sentence, List<Name> names, Set<String> between) {
    this.sentence = sentence;
    this.names = names;
    this.between = between;
  }

  boolean are(TitleMatch one, TitleMatch next) {
    int at = behindOwner(one, next);
    boolean and = at < next.first() && sentence.token(at).word().equals("and");
    return and
        && IntStream.range(at + 1, next.first())
            .allMatch(i -> between.contains(Words.lower(sentence.token(i))));
  }

  /** The token behind a title and whose it is, where no article opens the next. */
  private int behindOwner(TitleMatch title, TitleMatch next) {
    int of = title.last() + 1;
    boolean owned =
        of + 3 < next.first() + 1
            && AnyOf.matches(sentence.token(of).word(), "of|at|for")
            && sentence.token(next.first() - 1).word().equals("and");
    int owner = owned && sentence.token(of + 1).tag().equals("DT") ? of + 2 : of + 1;
    return names.stream()
        .filter(name -> owned && name.first() == owner)
        .map(name -> name.last() + 1)
        .findFirst()
        .orElse(of);
  }
}
