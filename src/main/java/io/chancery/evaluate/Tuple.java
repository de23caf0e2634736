package io.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who, relation, whom, in the words of a sentence, and how two of these are compared: by words, in
 * each place on its own.
 *
 * @param relation words of the relation
 * @param places words of the subject, then those of all further arguments together
 * @param confidence how sure the reader is, 0 to 1
 */
record Tuple(List<String> relation, List<List<String>> places, double confidence) {

  private static final Set<String> FORMS_OF_BE =
      Set.of("be", "is", "am", "are", "was", "were", "been", "being");

  /** Relations with which the speaker may stand behind what is said. */
  private static final List<String> SAID = List.of("said", "told", "added", "adds", "says");

  /**
   * How well a tuple answers a gold tuple.
   *
   * @param precision share of its words that are the gold's
   * @param recall share of the gold's words that it has
   */
  record Match(double precision, double recall) {

    static final Match NONE = new Match(0, 0);

    private Match better(Match other) {
      boolean more =
          other.precision > precision || (other.precision == precision && other.recall > recall);
      return more ? other : this;
    }
  }

  static Tuple of(String relation, List<String> arguments, double confidence) {
    return new Tuple(words(relation), places(arguments), confidence);
  }

  /** A proposition of the records. */
  static Tuple of(Row row) {
    Stream<String> arguments =
        Stream.concat(Stream.of(row.text("subject")), row.texts("arguments").stream());
    return of(row.text("relation"), arguments.toList(), row.json().path("confidence").asDouble(0));
  }

  private static List<List<String>> places(List<String> arguments) {
    List<List<String>> places = new ArrayList<>();
    arguments.stream().limit(1).map(Tuple::words).forEach(places::add);
    if (arguments.size() > 1) {
      places.add(words(String.join(" ", arguments.subList(1, arguments.size()))));
    }
    return List.copyOf(places);
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** How well another answers this one. */
  Match answeredBy(Tuple other) {
    Match straight = inOrder(other);
    boolean reports = SAID.stream().anyMatch(String.join(" ", relation)::contains);
    return reports ? straight.better(inOrder(other.turned())) : straight;
  }

  private Tuple turned() {
    return places.size() < 2
        ? this
        : new Tuple(relation, List.of(places.get(1), places.get(0)), confidence);
  }

  private Match inOrder(Tuple other) {
    int shared = sharedRelation(other);
    if (shared == 0 || other.places.size() < Math.min(2, places.size())) {
      return Match.NONE;
    }
    int said = other.relation.size();
    int wanted = relation.size();
    for (int i = 0; i < places.size(); i++) {
      shared += shared(places.get(i), other.places.get(i)).size();
      said += other.places.get(i).size();
      wanted += places.get(i).size();
    }
    return new Match(Rate.share(shared, said), Rate.share(shared, wanted));
  }

  /** Words in common; a bare "be" stands for any form of it. */
  private int sharedRelation(Tuple other) {
    List<String> shared = shared(relation, other.relation);
    List<String> left = new ArrayList<>(other.relation);
    shared.forEach(left::remove);
    boolean anyForm = left.contains("be") && relation.stream().anyMatch(FORMS_OF_BE::contains);
    return shared.size() + (anyForm ? 1 : 0);
  }

  private static List<String> shared(List<String> wanted, List<String> said) {
    List<String> left = new ArrayList<>(said);
    return wanted.stream().filter(left::remove).toList();
  }
}
