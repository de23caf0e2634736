package io.chancery.extract;

import io.chancery.annotate.AnnotatedDocument;
import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mends appositions. What stands behind a list goes to the member of the list right before it: in
 * "Ida Holm and Otto Lang, the secretary" he is the secretary, in "Otto Lang and his wife, Ida
 * Holm" she is the wife; parsers hang it on the first member. A name right behind its noun, "her
 * husband, the banker Otto Lang", is in apposition to it and to what the noun is in apposition to;
 * parsers leave it without a label. A person behind a body or thing is whom the noun before that
 * means: in "a lawyer for the bank, Ida Holm," she is the lawyer.
 */
final class Appositions {

  private static final Selection SELECTION = new Selection();

  private final Sentence sentence;

  private Appositions(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The document with these edges where they belong. */
  static AnnotatedDocument mended(AnnotatedDocument document) {
    return document.with(Appositions::mended);
  }

  static Sentence mended(Sentence sentence) {
    Appositions mending = new Appositions(sentence);
    return sentence.with(
        sentence.dependencies().stream().flatMap(mending::mended).distinct().toList());
  }

  private Stream<Dependency> mended(Dependency edge) {
    return isNameBehind(edge) ? apposed(edge) : Stream.concat(Stream.of(moved(edge)), both(edge));
  }

  /** "Its owner and director, Ida Holm": she is both. */
  private Stream<Dependency> both(Dependency edge) {
    boolean named =
        edge.label().equals("appos")
            && edge.governor() > 0
            && sentence.token(edge.governor()).tag().equals("NN")
            && sentence.token(edge.dependent()).entity().equals("PERSON")
            && start(edge) > 1
            && sentence.token(start(edge) - 1).word().equals(",");
    return named
        ? sentence.children(edge.governor(), "conj:and"::equals).stream()
            .filter(other -> other == start(edge) - 2 && sentence.token(other).tag().equals("NN"))
            .filter(
                other ->
                    sentence
                        .children(other, l -> AnyOf.matches(l, "det|nmod:poss|appos"))
                        .isEmpty())
            .map(other -> new Dependency(other, edge.dependent(), "appos"))
        : Stream.empty();
  }

  private boolean isNameBehind(Dependency edge) {
    return AnyOf.matches(edge.label(), "dep|appos")
        && edge.governor() > 0
        && edge.governor() < edge.dependent()
        && sentence.token(edge.governor()).tag().equals("NN")
        && sentence.token(edge.dependent()).isProper()
        && sentence.token(edge.governor() + 1).isProper()
        && start(edge) == edge.governor() + 1;
  }

  private Stream<Dependency> apposed(Dependency edge) {
    Stream<Dependency> above =
        sentence.above(edge.governor()).stream()
            .filter(d -> d.label().equals("appos") && d.governor() < edge.governor())
            .map(d -> new Dependency(d.governor(), edge.dependent(), "appos"));
    Dependency named = new Dependency(edge.governor(), edge.dependent(), "appos");
    return Stream.concat(Stream.of(named), above);
  }

  private Dependency moved(Dependency edge) {
    return edge.label().equals("appos") && edge.governor() < edge.dependent()
        ? nearest(edge)
            .or(() -> meant(edge))
            .map(member -> new Dependency(member, edge.dependent(), "appos"))
            .orElse(edge)
        : edge;
  }

  /** The noun for a person before the body or thing that a person's name stands behind. */
  private Optional<Integer> meant(Dependency edge) {
    boolean person = sentence.token(edge.dependent()).entity().equals("PERSON");
    return sentence.above(edge.governor()).stream()
        .filter(d -> person && AnyOf.matches(d.label(), "nmod:for|nmod:at|nmod:with|nmod:of"))
        .map(Dependency::governor)
        .filter(noun -> noun > 0 && noun < edge.governor())
        .filter(noun -> isSomebody(noun) || isFull(edge.dependent()) && isHolder(noun))
        .filter(noun -> !isPersons(edge.governor()) || isSecondOpinion(noun, edge.dependent()))
        .findFirst();
  }

  /** {@code A lawyer}, not the lawyer, whom nobody need name. */
  private boolean isSomebody(int noun) {
    return sentence.token(noun).tag().equals("NN")
        && isPersons(noun)
        && sentence.children(noun, "det"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "a|an"));
  }

  /** {@code The head of the mission}, whose full name mostly follows. */
  private boolean isHolder(int noun) {
    return sentence.token(noun).tag().equals("NN")
        && (isPersons(noun) || AnyOf.matches(sentence.token(noun).lemma(), "head|chief|chair"))
        && sentence.children(noun, "appos"::equals).isEmpty()
        && sentence.children(noun, "det"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("the"));
  }

  private boolean isFull(int name) {
    return sentence.children(name, "compound"::equals).stream()
        .anyMatch(i -> sentence.token(i).entity().equals("PERSON"));
  }

  private boolean isPersons(int noun) {
    return SELECTION.person(sentence.token(noun));
  }

  private boolean isSecondOpinion(int noun, int name) {
    return sentence.alternative().contains(new Dependency(noun, name, "appos"));
  }

  /** The listed member that ends right before the comma, if it and the apposition can be one. */
  private Optional<Integer> nearest(Dependency edge) {
    int comma = start(edge) - 1;
    boolean parted = comma > 1 && sentence.token(comma).word().equals(",");
    return sentence.children(edge.governor(), l -> l.startsWith("conj")).stream()
        .filter(member -> parted && member == comma - 1)
        .filter(member -> fits(sentence.token(member), sentence.token(edge.dependent())))
        .findFirst();
  }

  private int start(Dependency edge) {
    return sentence
        .subtree(
            edge.dependent(),
            d -> d.dependent() > edge.governor() && d.dependent() < edge.dependent())
        .get(0);
  }

  /** A name and what one person is; a noun with a possessor and the name of whom it means. */
  private boolean fits(Token member, Token apposed) {
    boolean described = member.isProper() && apposed.tag().equals("NN");
    boolean named =
        member.tag().equals("NN")
            && apposed.isProper()
            && !sentence.children(member.index(), "nmod:poss"::equals).isEmpty();
    return described || named;
  }
}
