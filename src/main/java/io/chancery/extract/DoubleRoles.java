package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two nouns before a name, or a noun and a name, that are said of one person where a parser sees
 * two people: in {@code led by Berg's cousin and former police minister Hilda Dahl} she is both,
 * and {@code the driver, Otto Lang, 34, left} alone.
 */
final class DoubleRoles {

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;
  private final List<Dependency> edges;

  private DoubleRoles(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with such a name in apposition to the first of its nouns. */
  static Sentence joined(Sentence sentence) {
    DoubleRoles roles = new DoubleRoles(sentence);
    sentence.dependencies().stream()
        .filter(edge -> edge.label().equals("conj:and") && edge.governor() > 0)
        .filter(edge -> edge.governor() < edge.dependent())
        .filter(edge -> roles.isOne(edge.governor()))
        .forEach(edge -> roles.named(edge.dependent()).ifPresent(name -> roles.join(edge, name)));
    sentence.dependencies().stream()
        .filter(edge -> AnyOf.matches(edge.label(), "nsubj|nsubj:pass|obj") && edge.governor() > 0)
        .forEach(roles::appose);
    return sentence.with(roles.edges);
  }

  /** {@code The driver, Otto Lang, 34, left}: one person, and not two who do the same. */
  private void appose(Dependency edge) {
    int name = edge.dependent();
    int first = name;
    while (isName(first) && isName(first - 1)) {
      first--;
    }
    int noun = first - 2;
    boolean apposed =
        isName(name)
            && noun > 1
            && name < sentence.tokens().size()
            && sentence.token(first - 1).word().equals(",")
            && sentence.token(name + 1).word().equals(",")
            && sentence.token(noun).tag().equals("NN")
            && SELECTION.person(sentence.token(noun))
            && !sentence.children(noun, l -> AnyOf.matches(l, "det|nmod:poss")).isEmpty()
            && sentence.dependencies().contains(beside(edge, noun));
    if (apposed) {
      edges.remove(edge);
      edges.add(new Dependency(noun, name, "appos"));
    }
  }

  private static Dependency beside(Dependency edge, int dependent) {
    return new Dependency(edge.governor(), dependent, edge.label());
  }

  /** {@code His cousin}, {@code the owner}: one person without a name. */
  private boolean isOne(int noun) {
    Token token = sentence.token(noun);
    return token.tag().equals("NN")
        && SELECTION.person(token)
        && sentence.children(noun, l -> AnyOf.matches(l, "appos|acl*|conj:or")).isEmpty()
        && sentence.children(noun, "conj:and"::equals).size() == 1
        && !sentence.children(noun, l -> AnyOf.matches(l, "det|nmod:poss")).isEmpty();
  }

  /** The head of the name that ends the second phrase, if nothing there begins a second person. */
  private Optional<Integer> named(int second) {
    int last = second;
    while (last < sentence.tokens().size() && isName(last + 1)) {
      last++;
    }
    int first = last;
    while (isName(first - 1)) {
      first--;
    }
    int title = first - 1;
    boolean one =
        isName(last)
            && title > 1
            && sentence.token(title).tag().equals("NN")
            && SELECTION.person(sentence.token(title))
            && IntStream.rangeClosed(first, last).allMatch(this::isName)
            && sentence.children(second, l -> AnyOf.matches(l, "det|nmod:poss")).isEmpty();
    return one ? Optional.of(last) : Optional.empty();
  }

  private boolean isName(int token) {
    return token > 0
        && token <= sentence.tokens().size()
        && sentence.token(token).isProper()
        && sentence.token(token).entity().equals("PERSON");
  }

  private void join(Dependency edge, int name) {
    int noun = edge.governor();
    int second = edge.dependent();
    edges.removeIf(
        e ->
            e.dependent() == second && (e.equals(edge) || shares(e, noun))
                || e.dependent() == name
                    && e.governor() <= second
                    && !e.label().equals("compound"));
    if (second != name) {
      edges.add(new Dependency(name, second, "compound"));
    }
    edges.add(new Dependency(noun, name, "appos"));
  }

  private boolean shares(Dependency edge, int noun) {
    return sentence.above(noun).stream()
        .anyMatch(d -> d.governor() == edge.governor() && d.label().equals(edge.label()));
  }
}
