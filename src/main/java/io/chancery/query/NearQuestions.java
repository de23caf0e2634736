package io.chancery.query;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the questions of a catalogue that come near to one in English: by the words of their
 * summaries, and by the kinds of events that they look for. What is compared is read once, since a
 * query is slow to write out.
 */
final class NearQuestions {
  private static final Pattern TERM = Pattern.compile("\\bch:(\\w+)");
  private static final int SHOWN = 3;

  private final List<Known> known;

  /** A question with its words and the terms of its query. */
  private record Known(Question question, Set<String> words, Set<String> terms) {
    static Known of(Question question) {
      return new Known(
          question,
          tokens(question.summary()),
          TERM.matcher(question.query().toString())
              .results()
              .map((MatchResult term) -> term.group(1))
              .collect(Collectors.toSet()));
    }

    double likeness(Set<String> asked, Set<String> kinds) {
      double shared = words.stream().filter(asked::contains).count() / Math.sqrt(words.size());
      return shared + (kinds.stream().anyMatch(terms::contains) ? 1 : 0);
    }
  }

  NearQuestions(Catalogue catalogue) {
    this.known = catalogue.questions().stream().map(Known::of).toList();
  }

  /**
   * The nearest, each as the command that asks it, with its summary.
   *
   * @param kinds local names of the classes that the words of the question evoke
   */
  List<String> near(String question, Set<String> kinds) {
    Set<String> asked = tokens(question);
    Comparator<Known> nearest =
        Comparator.comparingDouble((Known one) -> -one.likeness(asked, kinds))
            .thenComparing(one -> one.question().name());
    return known.stream()
        .sorted(nearest)
        .limit(SHOWN)
        .map(Known::question)
        .map(near -> "chancery query %s    %s".formatted(near.name(), near.summary()))
        .toList();
  }

  private static Set<String> tokens(String text) {
    return Stream.of(Folded.of(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > 5 ? word.substring(0, 5) : word)
        .collect(Collectors.toSet());
  }
}
