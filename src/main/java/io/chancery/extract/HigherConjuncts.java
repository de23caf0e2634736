package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A verb that a parser joins to the clause that somebody tells, and not to the telling: in {@code
 * The court found that the mayor had lied and banned him for life} the court bans, since nobody
 * does something to himself and is called {@code him}; nor does a past follow {@code having}.
 */
final class HigherConjuncts {

  private static final Selection SELECTION = new Selection();

  private static final Set<String> FINDING =
      Set.of("find", "rule", "confirm", "hold", "conclude", "decide", "determine", "declare");

  private HigherConjuncts() {}

  /** The sentence with such verbs beside the verb that tells. */
  static Sentence raised(Sentence sentence) {
    return sentence.dependencies().stream()
        .filter(edge -> edge.label().equals("conj:and") && edge.governor() > 0)
        .filter(edge -> edge.governor() < edge.dependent())
        .flatMap(
            edge ->
                charged(sentence, edge)
                    .or(() -> reflexive(sentence, edge))
                    .map(saying -> raised(sentence, edge, saying))
                    .stream())
        .findFirst()
        .orElse(sentence);
  }

  /** {@code Accused it of having lied and called on her to act}: "having" has no past behind it. */
  private static Optional<Dependency> charged(Sentence sentence, Dependency edge) {
    boolean parted =
        sentence.token(edge.dependent()).tag().equals("VBD")
            && sentence.children(edge.governor(), "aux"::equals).stream()
                .anyMatch(i -> sentence.token(i).word().equals("having"));
    return sentence.above(edge.governor()).stream()
        .filter(d -> parted && d.label().startsWith("advcl:") && d.governor() > 0)
        .filter(d -> d.governor() < edge.governor())
        .filter(d -> AnyOf.matches(sentence.token(d.governor()).tag(), "VBD|VBN"))
        .filter(d -> !sentence.children(d.governor(), "nsubj"::equals).isEmpty())
        .findFirst();
  }

  private static Optional<Dependency> reflexive(Sentence sentence, Dependency edge) {
    return isPast(sentence, edge.dependent()) ? told(sentence, edge) : Optional.empty();
  }

  private static boolean isPast(Sentence sentence, int verb) {
    return AnyOf.matches(sentence.token(verb).tag(), "VBD|VBN")
        && sentence.children(verb, l -> l.startsWith("aux")).isEmpty()
        && sentence.children(verb, "obj"::equals).stream()
            .map(i -> sentence.token(i).word())
            .anyMatch(word -> AnyOf.matches(word, "him|her"));
  }

  /** The verb that tells the clause, where one person is both subjects. */
  private static Optional<Dependency> told(Sentence sentence, Dependency edge) {
    boolean person =
        sentence.children(edge.governor(), "nsubj"::equals).stream()
            .anyMatch(s -> s < edge.governor() && isOne(sentence, s));
    return sentence.above(edge.governor()).stream()
        .filter(d -> person && !hasOther(sentence, edge.governor()))
        .filter(d -> d.label().equals("ccomp") && d.governor() > 0)
        .filter(d -> d.governor() < edge.governor())
        .filter(d -> AnyOf.matches(sentence.token(d.governor()).tag(), "VBD|VBZ"))
        .filter(d -> FINDING.contains(sentence.token(d.governor()).lemma()))
        .filter(d -> !sentence.children(d.governor(), "nsubj"::equals).isEmpty())
        .findFirst();
  }

  /** {@code That the man chased a boy and hit him}: him may be the boy. */
  private static boolean hasOther(Sentence sentence, int verb) {
    return sentence.children(verb, l -> AnyOf.matches(l, "obj|iobj|obl*")).stream()
        .map(sentence::token)
        .anyMatch(SELECTION::person);
  }

  private static boolean isOne(Sentence sentence, int subject) {
    return AnyOf.matches(sentence.token(subject).tag(), "NN|NNP|JJ");
  }

  private static Sentence raised(Sentence sentence, Dependency edge, Dependency told) {
    int verb = edge.dependent();
    List<Integer> subjects = sentence.children(told.governor(), "nsubj"::equals);
    Stream<Dependency> kept =
        sentence.dependencies().stream()
            .filter(
                d ->
                    d.dependent() != verb
                        && !(d.governor() == verb && d.label().startsWith("nsubj")));
    Stream<Dependency> added =
        Stream.concat(
            Stream.of(new Dependency(told.governor(), verb, "conj:and")),
            subjects.stream().map(s -> new Dependency(verb, s, "nsubj")));
    return sentence.with(Stream.concat(kept, added).toList());
  }
}
