package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what parsers often get wrong in news: reporting clauses after what they report ("…," he
 * said), and participles coordinated with an infinitive instead of with the participle above it
 * ("pledging to pay and calling it fair").
 */
final class ParseRepair {

  private final Sentence sentence;
  private final Set<String> reportingVerbs;
  private final List<Dependency> edges;

  private ParseRepair(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.reportingVerbs = reportingVerbs;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with mended edges. */
  static Sentence mended(Sentence sentence, Set<String> reportingVerbs) {
    ParseRepair repair = new ParseRepair(sentence, reportingVerbs);
    sentence.tokens().forEach(repair::mend);
    return new Sentence(
        sentence.index(),
        sentence.span(),
        sentence.headline(),
        sentence.tokens(),
        repair.edges,
        sentence.entities(),
        sentence.times());
  }

  private void mend(Token token) {
    if (token.tag().matches("VB[DZPN]") && reportingVerbs.contains(token.lemma())) {
      speaker(token).ifPresent(speaker -> report(token, speaker));
    }
    if (token.tag().equals("VBG")) {
      participle(token);
    }
  }

  /** The subject, or else the noun phrase that ends right before the verb. */
  private Optional<Integer> speaker(Token verb) {
    List<Integer> subjects = new Grammar(sentence).statedSubjects(verb.index());
    if (!subjects.isEmpty()) {
      return Optional.of(subjects.get(subjects.size() - 1));
    }
    if (verb.index() == 1) {
      return Optional.empty();
    }
    Token before = sentence.token(verb.index() - 1);
    boolean nominal = before.isProper() || before.isPronoun() || before.isNoun();
    return nominal && attached(before.index(), verb.index())
        ? Optional.of(before.index())
        : Optional.empty();
  }

  /** Whether the parser hung either of the two loosely on the other. */
  private boolean attached(int noun, int verb) {
    return sentence.above(noun).stream()
            .anyMatch(d -> d.governor() == verb && d.relation().equals("dep"))
        || sentence.above(verb).stream()
            .anyMatch(d -> d.governor() == noun && d.relation().matches("acl|dep"));
  }

  private void report(Token verb, int speaker) {
    if (new Grammar(sentence).statedSubjects(verb.index()).isEmpty()) {
      edges.removeIf(d -> between(d, speaker, verb.index()));
      edges.add(new Dependency(verb.index(), speaker, "nsubj"));
    }
    boolean hasClause =
        !sentence.children(verb.index(), l -> l.matches("ccomp|parataxis")).isEmpty();
    if (!hasClause && postposed(speaker)) {
      root()
          .filter(root -> root < phraseStart(speaker))
          .ifPresent(root -> edges.add(new Dependency(verb.index(), root, "ccomp")));
    }
  }

  private static boolean between(Dependency edge, int a, int b) {
    return (edge.governor() == a && edge.dependent() == b)
        || (edge.governor() == b && edge.dependent() == a);
  }

  private boolean postposed(int speaker) {
    int start = phraseStart(speaker);
    return start > 2 && sentence.token(start - 1).word().matches(",|''|\"|'");
  }

  private int phraseStart(int head) {
    return sentence
        .subtree(head, d -> d.label().matches("det|compound|amod|nmod:poss|case"))
        .get(0);
  }

  private Optional<Integer> root() {
    return sentence.dependencies().stream()
        .filter(d -> d.governor() == 0)
        .map(Dependency::dependent)
        .findFirst();
  }

  private void participle(Token token) {
    for (Dependency conj : sentence.above(token.index())) {
      if (conj.relation().equals("conj") && sentence.token(conj.governor()).tag().equals("VB")) {
        above(conj.governor())
            .ifPresent(
                up -> {
                  edges.removeIf(
                      d -> d.dependent() == token.index() && !d.relation().equals("nsubj"));
                  edges.add(new Dependency(up, token.index(), conj.label()));
                });
      }
    }
  }

  private Optional<Integer> above(int infinitive) {
    return sentence.above(infinitive).stream()
        .filter(d -> d.governor() != 0 && d.relation().equals("xcomp"))
        .map(Dependency::governor)
        .filter(g -> sentence.token(g).tag().equals("VBG"))
        .findFirst();
  }
}
