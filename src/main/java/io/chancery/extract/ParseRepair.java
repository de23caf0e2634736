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
    return sentence.with(repair.edges);
  }

  private void mend(Token token) {
    if (sentence.child(token.index(), "cop").isPresent() && located(token)) {
      stay(token);
    }
    if (sentence.child(token.index(), "expl").isPresent()
        && sentence.child(token.index(), "cop").isPresent()) {
      exist(token.index());
    }
    if (AnyOf.matches(token.word(), "provided|Provided|providing|Providing")) {
      provided(token.index());
      proviso(token.index());
    }
    if (token.tag().equals("VBN")) {
      passive(token);
    }
    if (sentence.headline() && token.tag().equals("VB")) {
      headlineSubjects(token);
    }
    if (AnyOf.matches(token.tag(), "VBD|VBZ|VBP|VBN")
        && reportingVerbs.contains(token.lemma())
        && !describes(token)) {
      speaker(token).ifPresent(speaker -> report(token, speaker));
    }
    if (token.tag().equals("VBG")) {
      participle(token);
    }
  }

  private boolean behindComma(int noun) {
    int start = noun == 0 ? 0 : phraseStart(noun);
    return start > 1 && sentence.token(start - 1).word().equals(",");
  }

  /** "There will be no truce and no talks": "be" is the verb, and there are both or neither. */
  private void exist(int noun) {
    new Copula(sentence, noun).lead(edges, "nsubj");
    for (Dependency member : sentence.below(noun)) {
      boolean other = sentence.token(member.dependent()).isNoun();
      if (member.relation().equals("conj") && other) {
        edges.removeIf(d -> d.dependent() == member.dependent());
        edges.add(member);
      }
    }
  }

  /** "Could go provided that he pays": nobody provides anything, it is a condition. */
  private void provided(int word) {
    sentence.children(word, "ccomp"::equals).stream()
        .filter(c -> c > word && new Grammar(sentence).marked(c, "that"))
        .filter(c -> sentence.children(word, l -> l.startsWith("nsubj")).isEmpty())
        .findFirst()
        .ifPresent(
            clause -> {
              edges.remove(new Dependency(word, clause, "ccomp"));
              edges.replaceAll(
                  d ->
                      d.dependent() == word && d.governor() > 0
                          ? new Dependency(d.governor(), clause, "advcl:provided")
                          : d);
              edges.add(new Dependency(clause, word, "mark"));
            });
  }

  /** "Will leave, provided both sides agree", with the word left loose in its clause. */
  private void proviso(int word) {
    sentence.above(word).stream()
        .filter(d -> AnyOf.matches(d.label(), "dep|mark|case|advmod") && d.governor() > word)
        .flatMap(d -> sentence.above(d.governor()).stream())
        .filter(d -> AnyOf.matches(d.label(), "advcl|advcl:that") && d.governor() > 0)
        .findFirst()
        .ifPresent(
            clause -> {
              edges.removeIf(d -> d.equals(clause) || d.dependent() == word);
              edges.add(new Dependency(clause.governor(), clause.dependent(), "advcl:provided"));
              edges.add(new Dependency(clause.dependent(), word, "mark"));
            });
  }

  /** "An island claimed by Peru", "a report written to harm him": neither says anything. */
  private boolean describes(Token verb) {
    return verb.tag().equals("VBN")
        && sentence.above(verb.index()).stream().anyMatch(d -> d.label().equals("acl"))
        && (!sentence.children(verb.index(), l -> AnyOf.matches(l, "obl:by|obl:agent")).isEmpty()
            || verb.index() < sentence.tokens().size()
                && AnyOf.matches(sentence.token(verb.index() + 1).tag(), "TO|IN")
                && sentence.children(verb.index(), "ccomp"::equals).isEmpty()
                && sentence.above(verb.index()).stream()
                    .filter(d -> d.label().equals("acl"))
                    .noneMatch(d -> behindComma(d.governor())));
  }

  /**
   * "Has been sentenced": whoever is the subject of a participle with a form of "be" undergoes it.
   */
  private void passive(Token verb) {
    boolean been =
        sentence.children(verb.index(), "aux"::equals).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("be"));
    if (been || bare(verb.index())) {
      edges.replaceAll(d -> d.governor() == verb.index() ? inPassive(d) : d);
    }
  }

  /** "With most of the bridges destroyed": a participle beside the clause, with no tense. */
  private boolean bare(int verb) {
    return sentence
            .children(verb, l -> l.startsWith("aux") || AnyOf.matches(l, "cop|obj|iobj|ccomp"))
            .isEmpty()
        && sentence.children(verb, "mark"::equals).stream()
            .noneMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "as|while|when|after|before"))
        && sentence.above(verb).stream()
            .allMatch(d -> AnyOf.matches(d.relation(), "advcl|acl|obl|nmod"))
        && sentence.children(verb, "nsubj"::equals).stream()
            .anyMatch(s -> s < verb && !sentence.token(s).isPronoun());
  }

  private Dependency inPassive(Dependency edge) {
    String label = edge.label();
    boolean subject = label.equals("nsubj") || label.equals("nsubj:xsubj");
    boolean auxiliary =
        label.equals("aux") && sentence.token(edge.dependent()).lemma().equals("be");
    return subject || auxiliary
        ? new Dependency(
            edge.governor(), edge.dependent(), label.replaceFirst("^(nsubj|aux)", "$1:pass"))
        : edge;
  }

  /** The subject, or else the noun phrase that ends right before the verb. */
  private Optional<Integer> speaker(Token verb) {
    List<Integer> subjects = new Grammar(sentence).statedSubjects(verb.index());
    if (!subjects.isEmpty()) {
      return Optional.of(subjects.get(subjects.size() - 1));
    }
    Optional<Integer> before =
        sentence.children(verb.index(), "obj"::equals).stream()
            .filter(object -> object < verb.index())
            .findFirst();
    return before.or(() -> adjacent(verb)).or(() -> inverted(verb));
  }

  /**
   * "…," said an official briefed on the talks: the noun phrase that begins right behind the verb.
   */
  private Optional<Integer> inverted(Token verb) {
    boolean quoted =
        verb.index() > 1 && sentence.token(verb.index() - 1).word().matches(",|''|\"|'|\\?|!");
    return quoted
        ? sentence.tokens().stream()
            .filter(t -> t.index() > verb.index() && t.isNoun())
            .map(Token::index)
            .filter(i -> phraseStart(i) == verb.index() + 1)
            .filter(i -> sentence.above(i).stream().noneMatch(d -> d.relation().equals("compound")))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Integer> adjacent(Token verb) {
    if (verb.index() == 1) {
      return Optional.empty();
    }
    Token before = sentence.token(verb.index() - 1);
    boolean nominal = before.isProper() || before.isPronoun() || before.isNoun();
    return nominal && (attached(before.index(), verb.index()) || closing(before, verb))
        ? Optional.of(before.index())
        : Optional.empty();
  }

  /** "…, the harbour police said.": the last words of a sentence behind a comma. */
  private boolean closing(Token speaker, Token verb) {
    int start = phraseStart(speaker.index());
    boolean last =
        sentence.tokens().stream()
            .skip(verb.index())
            .allMatch(t -> t.word().matches("[.'\"”]+") || t.entity().equals("DATE"));
    return last && start > 2 && sentence.token(start - 1).word().equals(",");
  }

  /** Whether the parser hung either of the two loosely on the other. */
  private boolean attached(int noun, int verb) {
    return sentence.above(noun).stream()
            .anyMatch(d -> d.governor() == verb && d.relation().equals("dep"))
        || sentence.above(verb).stream()
            .anyMatch(d -> d.governor() == noun && AnyOf.matches(d.relation(), "acl|dep"));
  }

  private void report(Token verb, int speaker) {
    Grammar grammar = new Grammar(sentence);
    if (grammar.statedSubjects(verb.index()).isEmpty()) {
      edges.removeIf(d -> between(d, speaker, verb.index()));
      edges.add(new Dependency(verb.index(), speaker, "nsubj"));
    }
    edges.removeIf(
        d ->
            d.governor() == verb.index()
                && d.label().equals("nsubj")
                && !grammar.coordinated(d.dependent()).contains(speaker)
                && !grammar.coordinated(speaker).contains(d.dependent()));
    boolean hasClause =
        !sentence.children(verb.index(), l -> AnyOf.matches(l, "ccomp|parataxis")).isEmpty();
    if (!hasClause && postposed(speaker)) {
      root()
          .filter(root -> root < phraseStart(speaker))
          .filter(root -> !edges.contains(new Dependency(root, verb.index(), "ccomp")))
          .ifPresent(root -> told(verb.index(), root, phraseStart(speaker)));
    }
  }

  /** "They were open, he said, and": what is said hangs on who says so, and not the other way. */
  private void told(int verb, int root, int speaker) {
    edges.replaceAll(
        d ->
            d.governor() == verb
                    && d.dependent() > root
                    && d.dependent() < speaker
                    && AnyOf.matches(d.relation(), "advcl|obl")
                ? new Dependency(root, d.dependent(), d.label())
                : d);
    edges.add(new Dependency(verb, root, "ccomp"));
    edges.removeIf(
        d ->
            d.dependent() == verb
                && d.governor() > root
                && d.governor() < speaker
                && AnyOf.matches(d.label(), "dep|acl|parataxis"));
    if (edges.removeIf(
        d -> d.governor() == root && d.dependent() == verb && d.relation().equals("dep"))) {
      edges.replaceAll(
          d -> d.governor() == 0 && d.dependent() == root ? new Dependency(0, verb, "root") : d);
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
        .subtree(head, d -> AnyOf.matches(d.label(), "det|compound|amod|nmod:poss|case|nummod"))
        .get(0);
  }

  private Optional<Integer> root() {
    return sentence.dependencies().stream()
        .filter(d -> d.governor() == 0)
        .map(Dependency::dependent)
        .findFirst();
  }

  private static boolean located(Token token) {
    return AnyOf.matches(token.entity(), "LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE");
  }

  /** "X will be in Y": the verb is "be", Y its place. */
  private void stay(Token place) {
    boolean somewhere =
        sentence.children(place.index(), "case"::equals).stream()
            .anyMatch(c -> AnyOf.matches(sentence.token(c).lemma(), "in|at"));
    if (somewhere) {
      new Copula(sentence, place.index()).lead(edges, "obl:in");
    }
  }

  /** "X, Y to do Z" of headlines: both X and Y do it. */
  private void headlineSubjects(Token verb) {
    for (Dependency edge : sentence.above(verb.index())) {
      boolean infinitive = edge.label().startsWith("acl") || edge.label().equals("dep");
      boolean main = sentence.above(edge.governor()).stream().anyMatch(d -> d.governor() == 0);
      if (infinitive
          && edge.governor() != 0
          && (main || sentence.token(edge.governor()).isProper())) {
        listed(edge.governor())
            .forEach(name -> edges.add(new Dependency(verb.index(), name, "nsubj")));
      }
    }
  }

  private List<Integer> listed(int name) {
    List<Integer> names = new ArrayList<>(List.of(name));
    sentence.above(name).stream()
        .filter(d -> d.label().equals("appos") && sentence.token(d.governor()).isProper())
        .forEach(d -> names.add(d.governor()));
    sentence.children(name, "appos"::equals).stream()
        .filter(i -> sentence.token(i).isProper())
        .forEach(names::add);
    return names;
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
