package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "The leaders are expected to sign it, two envoys said.": the report that ends a sentence holds
 * all of it, whatever a parser hangs it below, and is by whoever stands between the comma and the
 * verb.
 */
final class ClosingReports {

  private final Sentence sentence;
  private final Set<String> reportingVerbs;

  private ClosingReports(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.reportingVerbs = reportingVerbs;
  }

  /** The sentence with such a report above what it reports. */
  static Sentence raised(Sentence sentence, Set<String> reportingVerbs) {
    ClosingReports reports = new ClosingReports(sentence, reportingVerbs);
    return reports
        .last()
        .flatMap(reports::raised)
        .or(() -> reports.apposed().map(reports::spokenBy))
        .or(() -> reports.lastButSpeaker().map(reports::turned))
        .orElse(sentence);
  }

  /** "Seized a pistol, the force said in a statement": the force, taken for an apposition. */
  private Optional<Dependency> apposed() {
    return sentence.dependencies().stream()
        .filter(d -> d.label().equals("appos") && d.governor() > 0)
        .filter(d -> reportAfter(d).isPresent())
        .findFirst();
  }

  /** The verb of speaking right behind an apposition, which the parser hangs on a noun before. */
  private Optional<Integer> reportAfter(Dependency appos) {
    int last = sentence.subtree(appos.dependent(), e -> true).stream().reduce(0, Math::max);
    int end =
        last < sentence.tokens().size() && sentence.token(last + 1).tag().equals("-RRB-")
            ? last + 1
            : last;
    int start = start(appos.dependent());
    boolean behind =
        end < sentence.tokens().size()
            && start > 2
            && sentence.token(start - 1).word().equals(",")
            && AnyOf.matches(sentence.token(end + 1).lemma(), "say|announce")
            && !(end + 1 < sentence.tokens().size() && sentence.token(end + 2).word().equals("to"))
            && sentence.children(end + 1, l -> AnyOf.matches(l, "nsubj*|aux*|obj|ccomp")).isEmpty();
    return Optional.of(end + 1)
        .filter(verb -> behind)
        .filter(
            verb ->
                sentence.above(verb).stream()
                    .anyMatch(d -> d.label().equals("acl") && d.governor() < start));
  }

  private Sentence spokenBy(Dependency appos) {
    int verb = reportAfter(appos).orElseThrow();
    return root().map(root -> sentence.with(edges(verb, appos.dependent(), root))).orElse(sentence);
  }

  /** In {@code Talks with pilots "useful", says airline} the verb in front of its speaker. */
  private Optional<Dependency> lastButSpeaker() {
    return sentence.dependencies().stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 2 && d.governor() < d.dependent())
        .filter(d -> AnyOf.matches(sentence.token(d.governor()).lemma(), "say|add|insist"))
        .filter(d -> AnyOf.matches(sentence.token(d.governor()).tag(), "VBZ|VBD"))
        .filter(d -> sentence.token(d.governor() - 1).word().equals(","))
        .filter(d -> start(d.dependent()) == d.governor() + 1)
        .filter(d -> isEnd(d.dependent() + 1))
        .filter(d -> !subjects(d.governor()).isEmpty())
        .findFirst();
  }

  private boolean isEnd(int token) {
    return token > sentence.tokens().size() || sentence.token(token).word().matches("[.,;]");
  }

  private List<Integer> subjects(int verb) {
    return sentence.children(verb, "nsubj"::equals).stream().filter(s -> s < verb).toList();
  }

  private Sentence turned(Dependency speaker) {
    int verb = speaker.governor();
    int told = subjects(verb).get(0);
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.replaceAll(d -> d.equals(speaker) ? new Dependency(verb, d.dependent(), "nsubj") : d);
    edges.replaceAll(
        d ->
            d.equals(new Dependency(verb, told, "nsubj"))
                ? new Dependency(verb, told, "ccomp")
                : d);
    return sentence.with(edges);
  }

  /** The verb of speaking that ends the sentence. */
  private Optional<Token> last() {
    List<Token> tokens = sentence.tokens();
    int end = tokens.size();
    while (end > 0 && tokens.get(end - 1).word().matches("([.'\"”“]|``)+")) {
      end--;
    }
    return end < 4
        ? Optional.empty()
        : Optional.of(tokens.get(end - 1))
            .filter(t -> AnyOf.matches(t.tag(), "VBD|VBZ|VBP"))
            .filter(t -> reportingVerbs.contains(t.lemma()));
  }

  private Optional<Sentence> raised(Token verb) {
    int speaker = speaker(verb.index());
    int start = start(speaker);
    boolean behindComma =
        start > 2
            && sentence.token(start - 1).word().equals(",")
            && AnyOf.matches(sentence.token(speaker).tag(), "NN*|PRP");
    boolean other =
        sentence.children(verb.index(), "ccomp"::equals).stream().anyMatch(c -> c < start)
            && !sentence.children(verb.index(), "nsubj"::equals).contains(speaker)
            && sentence.above(verb.index()).stream().anyMatch(d -> d.governor() == 0);
    boolean astray =
        sentence.above(verb.index()).stream()
                .anyMatch(d -> AnyOf.matches(d.relation(), "ccomp|conj|dep|parataxis|xcomp"))
            && sentence
                .children(verb.index(), l -> AnyOf.matches(l, "mark|cc|aux*|obj|ccomp"))
                .isEmpty();
    if (behindComma && isBehindPreposition(verb.index(), start)) {
      return root().map(root -> sentence.with(placed(verb.index(), speaker, root)));
    }
    if (behindComma && other) {
      return Optional.of(sentence.with(spoken(verb.index(), speaker)));
    }
    return behindComma && astray
        ? root().map(root -> sentence.with(edges(verb.index(), speaker, root)))
        : Optional.empty();
  }

  /** "Flown on a plane, officials said": a clause that a preposition seems to open. */
  private boolean isBehindPreposition(int verb, int start) {
    return sentence.above(verb).stream().anyMatch(d -> d.label().startsWith("advcl:"))
        && sentence.children(verb, l -> AnyOf.matches(l, "cc|aux*|obj|ccomp")).isEmpty()
        && sentence.children(verb, "mark"::equals).stream()
            .map(sentence::token)
            .anyMatch(mark -> mark.tag().equals("IN") && mark.index() < start)
        && subjects(verb).stream().anyMatch(noun -> noun < start - 1);
  }

  /** With what was taken for the subject beside the clause before, by its preposition. */
  private List<Dependency> placed(int verb, int speaker, int root) {
    List<Dependency> edges = edges(verb, speaker, root);
    int clause = sentence.above(verb).stream().map(Dependency::governor).findFirst().orElse(root);
    int mark = sentence.children(verb, "mark"::equals).get(0);
    int noun = subjects(verb).get(0);
    edges.removeIf(d -> d.dependent() == mark);
    edges.add(new Dependency(noun, mark, "case"));
    edges.add(new Dependency(clause, noun, "obl:" + sentence.token(mark).lemma()));
    return edges;
  }

  /** The noun right before the verb, or the one before it that it belongs to: "men of the firm". */
  private int speaker(int verb) {
    return subjects(verb).stream()
        .filter(noun -> sentence.token(noun).isNoun() && start(noun) > 2)
        .filter(noun -> sentence.token(start(noun) - 1).word().equals(","))
        .filter(noun -> reaches(noun, verb - 1))
        .findFirst()
        .orElse(verb - 1);
  }

  /** Whether all words from a noun to the last one are of its phrase. */
  private boolean reaches(int noun, int last) {
    List<Integer> phrase =
        sentence.subtree(
            noun,
            d ->
                d.dependent() > noun
                    && AnyOf.matches(d.label(), "nmod*|case|det|amod|compound|nummod"));
    return IntStream.rangeClosed(noun, last).allMatch(phrase::contains);
  }

  private int start(int speaker) {
    return new Grammar(sentence).phraseStart(speaker);
  }

  private Optional<Integer> root() {
    return sentence.below(0).stream().map(Dependency::dependent).findFirst();
  }

  private List<Dependency> edges(int verb, int speaker, int root) {
    List<Dependency> edges = spoken(verb, speaker);
    edges.removeIf(d -> d.governor() == 0 || d.dependent() == verb);
    edges.add(new Dependency(0, verb, "root"));
    edges.add(new Dependency(verb, root, "ccomp"));
    return edges;
  }

  /** With its new subject; what was taken for it is the object of the verb in front of it. */
  private List<Dependency> spoken(int verb, int speaker) {
    List<Dependency> edges = new ArrayList<>(sentence.dependencies());
    edges.removeIf(
        d -> d.dependent() == speaker || d.governor() == verb && d.relation().equals("nsubj"));
    edges.add(new Dependency(verb, speaker, "nsubj"));
    sentence.children(verb, "nsubj"::equals).stream()
        .filter(noun -> noun < speaker && start(noun) > 1)
        .filter(noun -> sentence.token(start(noun) - 1).isVerb())
        .filter(noun -> sentence.children(start(noun) - 1, "obj"::equals).isEmpty())
        .forEach(noun -> edges.add(new Dependency(start(noun) - 1, noun, "obj")));
    return edges;
  }
}
