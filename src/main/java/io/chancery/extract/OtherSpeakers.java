package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives verbs of saying that a parser leaves without a speaker the one that the other parser hears:
 * in {@code He denied it during hours of talks, his lawyer, Otto Lang, told reporters} the lawyer
 * tells them; and no day the one that it has beside a name: {@code The Ministry yesterday said}.
 */
final class OtherSpeakers {

  private final Sentence sentence;
  private final List<Dependency> edges;

  private OtherSpeakers(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with these speakers. */
  static Sentence named(Sentence sentence, Set<String> reportingVerbs) {
    OtherSpeakers speakers = new OtherSpeakers(sentence);
    sentence.tokens().stream()
        .filter(t -> AnyOf.matches(t.tag(), "VBD|VBZ") && reportingVerbs.contains(t.lemma()))
        .forEach(speakers::mend);
    return sentence.with(speakers.edges);
  }

  private void mend(Token verb) {
    List<Integer> subjects = sentence.children(verb.index(), "nsubj"::equals);
    if (subjects.size() > 1) {
      subjects.stream()
          .filter(s -> AnyOf.matches(sentence.token(s).lemma(), "yesterday|today|tomorrow"))
          .forEach(day -> edges.replaceAll(e -> ofDay(e, verb.index(), day)));
    } else if (subjects.isEmpty()) {
      above(verb.index())
          .ifPresent(told -> heard(verb.index()).ifPresent(s -> speak(verb.index(), s, told)));
    }
  }

  private static Dependency ofDay(Dependency edge, int verb, int day) {
    return edge.governor() == verb && edge.dependent() == day
        ? new Dependency(verb, day, "obl:tmod")
        : edge;
  }

  /** What is told, where the verb hangs loose on it. */
  private Optional<Integer> above(int verb) {
    return sentence.above(verb).stream()
        .filter(d -> AnyOf.matches(d.label(), "dep|parataxis"))
        .map(Dependency::governor)
        .filter(told -> told > 0 && told < verb && sentence.token(verb - 1).word().equals(","))
        .filter(told -> sentence.above(told).stream().anyMatch(d -> d.governor() == 0))
        .findFirst();
  }

  /** The other parser's subject, which begins behind a comma. */
  private Optional<Integer> heard(int verb) {
    return sentence.alternative().stream()
        .filter(d -> d.governor() == verb && d.label().equals("nsubj") && d.dependent() < verb)
        .map(Dependency::dependent)
        .filter(s -> start(s) > 1 && sentence.token(start(s) - 1).word().equals(","))
        .findFirst();
  }

  private int start(int noun) {
    return new Grammar(sentence).phraseStart(noun);
  }

  private void speak(int verb, int speaker, int told) {
    List<Integer> names =
        sentence.dependencies().stream()
            .filter(d -> d.label().equals("appos"))
            .map(Dependency::dependent)
            .filter(i -> speaker < i && i < verb)
            .toList();
    edges.removeIf(
        e ->
            e.dependent() == speaker
                || e.dependent() == verb
                || e.dependent() == told && e.governor() == 0
                || names.contains(e.dependent()));
    names.forEach(name -> edges.add(new Dependency(speaker, name, "appos")));
    edges.add(new Dependency(verb, speaker, "nsubj"));
    edges.add(new Dependency(0, verb, "root"));
    edges.add(new Dependency(verb, told, "ccomp"));
  }
}
