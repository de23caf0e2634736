package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
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
        .filter(edge -> edge.governor() != 0)
        .filter(edge -> edge.governor() < edge.dependent() || edge.label().equals("nsubj"))
        .forEach(edge -> lists.move(edge, edges));
    sentence.tokens().stream()
        .filter(Token::isVerb)
        .forEach(verb -> lists.list(verb.index(), edges));
    return sentence.with(edges);
  }

  private void move(Dependency edge, List<Dependency> edges) {
    if (edge.label().startsWith("conj") && isPerson(edge.dependent()) && ofPlace(edge)) {
      besideOwner(edge.governor()).ifPresent(first -> beside(edge, first, edges));
    } else if (edge.label().equals("conj:and") && ofBoth(edge)) {
      edges.remove(edge);
      sentence
          .above(edge.governor())
          .forEach(d -> edges.remove(new Dependency(d.governor(), edge.dependent(), d.label())));
      edges.add(new Dependency(edge.governor(), edge.dependent(), "nmod:of"));
    } else if (edge.label().equals("appos") && counted(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "conj:and") : e);
      sentence.above(edge.governor()).stream()
          .filter(d -> d.label().equals("obj"))
          .forEach(d -> edges.add(new Dependency(d.governor(), edge.dependent(), d.label())));
    } else if (edge.label().equals("dep") && bears(edge)) {
      bear(edge, edges);
    } else if (edge.label().equals("nsubj") && titled(edge)) {
      edges.remove(edge);
    } else if (edge.label().startsWith("conj") && sentence.token(edge.dependent()).isProper()) {
      listedWithin(edge).ifPresent(object -> enlist(edge, object, edges));
    } else if (edge.label().equals("appos") && isPerson(edge.dependent())) {
      listedAfter(edge)
          .ifPresent(
              first ->
                  edges.replaceAll(e -> e.equals(edge) ? labelled(edge, first, "conj:and") : e));
    }
  }

  /** "The ministers of Peru and Chile": nobody but the ministers is spoken of. */
  private boolean ofBoth(Dependency edge) {
    int first =
        sentence.children(edge.dependent(), l -> AnyOf.matches(l, "compound|det")).stream()
            .mapToInt(i -> i)
            .min()
            .orElse(edge.dependent());
    return sentence.token(edge.governor()).tag().equals("NNS")
        && isPlace(edge.dependent())
        && first > 2
        && sentence.token(first - 1).word().equals("and")
        && sentence.children(edge.governor(), "nmod:of"::equals).stream()
            .anyMatch(of -> of == first - 2 && isPlace(of));
  }

  private boolean isPlace(int token) {
    return AnyOf.matches(sentence.token(token).entity(), "LOCATION|COUNTRY|STATE_OR_PROVINCE|CITY");
  }

  /** "Ida Holm of Peru and Otto Lang of Chile": no state is listed with a person. */
  private boolean ofPlace(Dependency edge) {
    return AnyOf.matches(entityOf(edge.governor()), "LOCATION|COUNTRY|CITY|STATE*");
  }

  private Optional<Integer> besideOwner(int place) {
    return sentence.above(place).stream()
        .filter(d -> AnyOf.matches(d.label(), "nmod:of|nmod:from") && d.governor() > 0)
        .map(Dependency::governor)
        .filter(this::isPerson)
        .findFirst();
  }

  /** Whatever the first is or does, so is or does the second. */
  private void beside(Dependency edge, int first, List<Dependency> edges) {
    int second = edge.dependent();
    edges.removeIf(e -> e.dependent() == second);
    edges.add(new Dependency(first, second, edge.label()));
    List.copyOf(edges).stream()
        .filter(d -> d.dependent() == first && AnyOf.matches(d.relation(), "nsubj|obj|obl|iobj"))
        .forEach(d -> edges.add(new Dependency(d.governor(), second, d.label())));
  }

  /** "40 lamps, six chairs, two beds and $90": things with their numbers explain no other thing. */
  private boolean counted(Dependency edge) {
    List<Integer> others = sentence.children(edge.governor(), "appos"::equals);
    return others.size() > 1
        && !isPerson(edge.governor())
        && numbered(edge.governor())
        && numbered(edge.dependent())
        && comma(edge.governor() + 1)
        && others.stream().anyMatch(o -> sentence.below(o).stream().anyMatch(this::ends));
  }

  private boolean ends(Dependency edge) {
    return edge.label().equals("conj:and") && numbered(edge.dependent());
  }

  private boolean numbered(int noun) {
    return AnyOf.matches(sentence.token(noun).tag(), "NNS|$")
        && !sentence.children(noun, "nummod"::equals).isEmpty();
  }

  /** "Foreign ministers Ida Holm and Otto Lang": a title with its bearers behind it. */
  private boolean bears(Dependency edge) {
    return sentence.token(edge.governor()).tag().equals("NNS")
        && isPerson(edge.dependent())
        && nameStart(edge.dependent()) == edge.governor() + 1;
  }

  /** What the title is to others, its bearers are. */
  private void bear(Dependency edge, List<Dependency> edges) {
    int title = edge.governor();
    int first = edge.dependent();
    edges.removeIf(e -> e.governor() == title && e.label().equals("dep"));
    sentence.above(title).stream()
        .forEach(
            d -> {
              edges.remove(d);
              grammar
                  .coordinated(first)
                  .forEach(p -> edges.add(new Dependency(d.governor(), p, d.label())));
            });
    edges.add(new Dependency(first, title, "compound"));
  }

  /** "Foreign ministers Ida Holm and Otto Lang met": the title is no further subject. */
  private boolean titled(Dependency edge) {
    int next = edge.dependent() + 1;
    return sentence.token(edge.dependent()).tag().equals("NNS")
        && next < sentence.tokens().size()
        && isPerson(next)
        && sentence.children(edge.governor(), "nsubj"::equals).stream()
            .anyMatch(s -> s >= next && isPerson(s) && nameStart(s) == next);
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
            .allMatch(t -> t.isProper() || AnyOf.matches(t.word(), ",|and|the|The|&"));
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
