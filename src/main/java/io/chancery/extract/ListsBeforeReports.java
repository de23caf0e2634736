package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "They searched houses in Lima, Cusco and Puno, police said", "they found two boats, six rifles
 * and nine tents, police said": behind its first member a parser takes a list for the speaker. Once
 * who speaks is known, nothing holds the rest of the list; it is put back with its first member.
 */
final class ListsBeforeReports {

  private static final String PLACE = "LOCATION|COUNTRY|STATE_OR_PROVINCE|CITY";

  private final Sentence sentence;
  private final List<Dependency> edges;

  private ListsBeforeReports(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with each such list whole. */
  static Sentence rejoined(Sentence sentence) {
    ListsBeforeReports lists = new ListsBeforeReports(sentence);
    sentence.tokens().stream()
        .filter(Token::isNoun)
        .map(Token::index)
        .filter(noun -> sentence.above(noun).isEmpty() && begins(sentence, noun))
        .forEach(noun -> lists.first(noun).ifPresent(first -> lists.join(first, noun)));
    return sentence.with(lists.edges);
  }

  private static boolean begins(Sentence sentence, int noun) {
    int start = start(sentence, noun);
    return start > 2 && sentence.token(start - 1).word().equals(",");
  }

  private static int start(Sentence sentence, int noun) {
    return sentence
        .subtree(
            noun,
            d ->
                d.dependent() < noun
                    && AnyOf.matches(d.label(), "det|compound|amod|nummod|nmod:poss|advmod"))
        .get(0);
  }

  /** What a verb has right in front of the comma, of the same kind. */
  private Optional<Dependency> first(int noun) {
    int end = start(sentence, noun) - 2;
    return sentence.dependencies().stream()
        .filter(d -> d.governor() > 0 && sentence.token(d.governor()).isVerb())
        .filter(d -> d.relation().equals("obl") || d.label().equals("obj"))
        .filter(d -> d.dependent() <= end && alike(d.dependent(), noun))
        .filter(d -> end(d.dependent()) == end)
        .max(Comparator.comparingInt(Dependency::governor));
  }

  private int end(int noun) {
    List<Integer> words = sentence.subtree(noun, d -> !d.relation().equals("punct"));
    return words.get(words.size() - 1);
  }

  private boolean alike(int one, int other) {
    return place(one) && place(other) || numbered(one) && numbered(other);
  }

  private boolean place(int noun) {
    return sentence.token(noun).isProper() && AnyOf.matches(sentence.token(noun).entity(), PLACE);
  }

  private boolean numbered(int noun) {
    return sentence.token(noun).isNoun() && !sentence.children(noun, "nummod"::equals).isEmpty();
  }

  private void join(Dependency first, int noun) {
    List<Integer> members =
        sentence.subtree(noun, d -> d.dependent() > noun).stream()
            .filter(member -> alike(noun, member) && listed(member))
            .toList();
    if (members.stream().noneMatch(this::closes)) {
      return;
    }
    for (int member : members) {
      edges.removeIf(e -> e.dependent() == member);
      edges.add(new Dependency(first.dependent(), member, "conj:and"));
      edges.add(new Dependency(first.governor(), member, first.label()));
      sentence.below(member).stream().filter(this::dates).forEach(date -> move(date, first));
    }
  }

  private boolean listed(int member) {
    int start = start(sentence, member);
    return start > 1 && AnyOf.matches(sentence.token(start - 1).word(), ",|and");
  }

  private boolean closes(int member) {
    return sentence.token(start(sentence, member) - 1).word().equals("and");
  }

  private boolean dates(Dependency edge) {
    return edge.relation().equals("nmod")
        && AnyOf.matches(sentence.token(edge.dependent()).entity(), "DATE|TIME");
  }

  /** "In Lima and Puno on Sunday": the day is that of the verb. */
  private void move(Dependency date, Dependency first) {
    edges.remove(date);
    String label = date.label().replaceFirst("^nmod", "obl");
    edges.add(new Dependency(first.governor(), date.dependent(), label));
  }
}
