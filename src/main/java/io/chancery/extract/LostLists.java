package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the members of a list together that a parser has scattered: over the clauses and titles that
 * stand between them.
 */
final class LostLists {

  private final Sentence sentence;
  private final Grammar grammar;

  private LostLists(Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
  }

  /** The sentence with each list whole. */
  static Sentence found(Sentence sentence) {
    LostLists lists = new LostLists(sentence);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    sentence.dependencies().stream()
        .filter(edge -> edge.governor() != 0 && edge.governor() < edge.dependent())
        .forEach(edge -> lists.move(edge, edges));
    sentence.tokens().stream()
        .filter(Token::isVerb)
        .forEach(verb -> lists.list(verb.index(), edges));
    return sentence.with(edges);
  }

  private void move(Dependency edge, List<Dependency> edges) {
    if (edge.label().startsWith("conj") && sentence.token(edge.dependent()).isProper()) {
      listedWithin(edge).ifPresent(object -> enlist(edge, object, edges));
    } else if (edge.label().equals("appos") && isPerson(edge.dependent())) {
      listedAfter(edge)
          .ifPresent(
              first ->
                  edges.replaceAll(e -> e.equals(edge) ? labelled(edge, first, "conj:and") : e));
    }
  }

  /** "The meeting of Peru, Chile and Brazil took place": the list does not end at its comma. */
  private void list(int verb, List<Dependency> edges) {
    List<Integer> subjects = sentence.children(verb, "nsubj"::equals).stream().sorted().toList();
    if (subjects.size() < 2) {
      return;
    }
    int first = subjects.get(0);
    int member = lastOf(first);
    List<Integer> others =
        subjects.stream().filter(s -> !grammar.coordinated(first).contains(s)).toList();
    if (member != first && !others.isEmpty() && member < others.get(0) && listed(member, others)) {
      edges.removeIf(
          e -> e.governor() == verb && e.label().equals("nsubj") && others.contains(e.dependent()));
      others.forEach(s -> edges.add(new Dependency(member, s, "conj:and")));
    }
  }

  /**
   * "Ida Holm, the judge, Otto Brandt, the clerk, and Per Lind": no person is named to explain
   * another; the first of the list.
   */
  private Optional<Integer> listedAfter(Dependency edge) {
    boolean closed =
        IntStream.range(edge.governor() + 1, sentence.tokens().size())
            .anyMatch(i -> sentence.token(i).word().equals("and") && isPerson(i + 1));
    return Stream.concat(Stream.of(edge.governor()), apposed(edge.governor()))
        .filter(first -> closed && isPerson(first) && first < edge.dependent())
        .filter(first -> comma(nameStart(edge.dependent()) - 1) || and(edge.dependent()))
        .findFirst();
  }

  private Stream<Integer> apposed(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.label().equals("appos"))
        .map(Dependency::governor);
  }

  private boolean and(int name) {
    return sentence.token(nameStart(name) - 1).word().equals("and");
  }

  private int nameStart(int name) {
    int start = name;
    while (start > 2 && isPerson(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isPerson(int token) {
    return sentence.token(token).isProper() && entityOf(token).equals("PERSON");
  }

  /** "The pact, which binds Peru, Chile and Brazil": the list goes on with the object. */
  private Optional<Integer> listedWithin(Dependency edge) {
    return sentence.children(edge.governor(), "acl:relcl"::equals).stream()
        .flatMap(verb -> sentence.children(verb, "obj"::equals).stream())
        .filter(object -> object < edge.dependent() && sentence.token(object).isProper())
        .filter(object -> sentence.token(object).entity().equals(entityOf(edge.dependent())))
        .filter(object -> onlyListed(object + 1, edge.dependent()))
        .findFirst();
  }

  private String entityOf(int token) {
    return sentence.token(token).entity();
  }

  /** Whether names, commas and what joins them are all that stands from one word to another. */
  private boolean onlyListed(int from, int to) {
    return comma(from)
        && sentence.tokens().subList(from - 1, to).stream()
            .allMatch(t -> t.isProper() || t.word().matches(",|and|the|The|&"));
  }

  /** Ties a member of a list to the object, and to nothing that the list's wrong head had. */
  private void enlist(Dependency edge, int object, List<Dependency> edges) {
    edges.removeIf(e -> e.dependent() == edge.dependent() && !e.equals(edge));
    edges.replaceAll(e -> e.equals(edge) ? labelled(edge, object, edge.label()) : e);
  }

  /** The last noun that a subject is of: the state of "the meeting of the ministers of Peru". */
  private int lastOf(int noun) {
    return sentence.children(noun, "nmod:of"::equals).stream()
        .filter(of -> of > noun)
        .findFirst()
        .map(this::lastOf)
        .orElse(noun);
  }

  /** Whether a comma follows the member, and what comes behind it is a name or a list of names. */
  private boolean listed(int member, List<Integer> others) {
    return member < sentence.tokens().size()
        && comma(member + 1)
        && sentence.token(member).isProper()
        && others.stream().allMatch(s -> sentence.token(s).isProper());
  }

  private static Dependency labelled(Dependency edge, int governor, String label) {
    return new Dependency(governor, edge.dependent(), label);
  }

  private boolean comma(int token) {
    return token > 0
        && token <= sentence.tokens().size()
        && sentence.token(token).word().equals(",");
  }
}
