package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody has no mind to do, where a parser gives it to whoever tells of him: in {@code The
 * minister said that the state would help but had no plans to buy} it is the state that has none.
 */
final class ToldIntentions {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Set<String> reportingVerbs;

  private ToldIntentions(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.reportingVerbs = reportingVerbs;
  }

  /**
   * The sentence with such clauses beside what is told before them.
   *
   * @param reportingVerbs the lemmas of verbs whose clause tells what somebody said
   */
  static Sentence lowered(Sentence sentence, Set<String> reportingVerbs) {
    ToldIntentions intentions = new ToldIntentions(sentence, reportingVerbs);
    return sentence.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "conj:but|conj:and") && d.governor() > 0)
        .filter(d -> d.governor() < d.dependent())
        .filter(d -> intentions.isWithout(d.dependent()))
        .flatMap(d -> intentions.told(d).map(clause -> intentions.lowered(d, clause)).stream())
        .findFirst()
        .orElse(sentence);
  }

  /** "Had no plans", "did not intend". */
  private boolean isWithout(int verb) {
    String lemma = sentence.token(verb).lemma();
    return lemma.equals("have")
        ? sentence.children(verb, "obj"::equals).stream()
            .filter(i -> AnyOf.matches(sentence.token(i).lemma(), "plan|intention|intent|wish"))
            .flatMap(i -> sentence.children(i, "det"::equals).stream())
            .anyMatch(i -> sentence.token(i).lemma().equals("no"))
        : AnyOf.matches(lemma, "intend|plan|wish") && grammar.denied(verb);
  }

  /** The clause that is told before, with a subject of its own. */
  private Optional<Integer> told(Dependency joined) {
    int verb = joined.governor();
    return sentence.children(verb, "ccomp"::equals).stream()
        .filter(clause -> reportingVerbs.contains(sentence.token(verb).lemma()))
        .filter(clause -> clause > verb && clause < joined.dependent())
        .filter(clause -> !grammar.statedSubjects(clause).isEmpty())
        .filter(clause -> sharesSubject(joined))
        .findFirst();
  }

  /** Whether nobody stands before the second verb but the subject of the first. */
  private boolean sharesSubject(Dependency joined) {
    return sentence.children(joined.dependent(), l -> l.startsWith("nsubj")).stream()
        .allMatch(s -> s < joined.governor());
  }

  private Sentence lowered(Dependency joined, int clause) {
    int verb = joined.dependent();
    List<Integer> subjects = grammar.statedSubjects(clause);
    Stream<Dependency> kept =
        sentence.dependencies().stream()
            .filter(d -> d.dependent() != verb)
            .filter(d -> d.governor() != verb || !d.label().startsWith("nsubj"));
    Stream<Dependency> added =
        Stream.concat(
            Stream.of(new Dependency(clause, verb, joined.label())),
            subjects.stream().map(s -> new Dependency(verb, s, "nsubj")));
    return sentence.with(Stream.concat(kept, added).toList());
  }
}
