package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a second clause whoever speaks in it, where a parser has him for a part of the first and
 * the first for what he says: {@code The office did not reply, but a clerk, Otto Lang, said that it
 * would}.
 */
final class ButSpeakers {

  private final Sentence sentence;
  private final Set<String> reportingVerbs;

  private ButSpeakers(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.reportingVerbs = reportingVerbs;
  }

  /**
   * The sentence with both clauses side by side.
   *
   * @param reportingVerbs the lemmas of verbs whose clause tells what somebody said
   */
  static Sentence parted(Sentence sentence, Set<String> reportingVerbs) {
    ButSpeakers speakers = new ButSpeakers(sentence, reportingVerbs);
    return sentence.dependencies().stream()
        .filter(d -> AnyOf.matches(d.label(), "conj:but|conj:and") && d.governor() > 0)
        .filter(speakers::isSpeaker)
        .flatMap(d -> speakers.report(d).map(r -> speakers.part(d, r)).stream())
        .findFirst()
        .orElse(sentence);
  }

  /** A noun behind a comma and the conjunction, joined to a verb. */
  private boolean isSpeaker(Dependency joined) {
    return sentence.token(joined.governor()).isVerb()
        && sentence.token(joined.dependent()).isNoun()
        && sentence.children(joined.dependent(), "cc"::equals).stream()
            .anyMatch(and -> and > 1 && sentence.token(and - 1).word().equals(","));
  }

  /** The verb of saying behind it that has no subject and has the first clause for what is said. */
  private Optional<Dependency> report(Dependency joined) {
    return sentence.above(joined.governor()).stream()
        .filter(d -> d.label().equals("ccomp") && d.governor() > joined.dependent())
        .filter(d -> reportingVerbs.contains(sentence.token(d.governor()).lemma()))
        .filter(d -> sentence.children(d.governor(), l -> l.startsWith("nsubj")).isEmpty())
        .filter(
            d ->
                sentence.children(d.governor(), l -> AnyOf.matches(l, "ccomp|obj")).stream()
                    .anyMatch(i -> i > d.governor()))
        .findFirst();
  }

  private Sentence part(Dependency joined, Dependency report) {
    int first = joined.governor();
    int speaker = joined.dependent();
    int said = report.governor();
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.remove(report);
    edges.removeIf(d -> d.dependent() == speaker);
    edges.replaceAll(
        d ->
            d.dependent() == said
                ? new Dependency(d.governor(), first, d.label())
                : d.governor() == speaker && d.label().equals("cc")
                    ? new Dependency(said, d.dependent(), "cc")
                    : d);
    edges.add(new Dependency(said, speaker, "nsubj"));
    edges.add(new Dependency(first, said, joined.label()));
    return sentence.with(edges);
  }
}
