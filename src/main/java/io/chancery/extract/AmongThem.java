package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * "Freed 90 men, among them four pilots", "40 houses fell, among them a school": the pilots are
 * some of the men, and nobody beside them. They hang on those of whom they are, by a label of their
 * own.
 */
final class AmongThem {

  /** What ties members to the group that a sentence tells of. */
  static final String LABEL = "nmod:among_them";

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Dependency> edges;

  private AmongThem(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with members under their group. */
  static Sentence tied(Sentence sentence) {
    AmongThem members = new AmongThem(sentence);
    IntStream.range(3, sentence.tokens().size())
        .filter(i -> members.opens(i))
        .forEach(
            i ->
                members
                    .group(i - 2)
                    .ifPresent(
                        group -> members.first(i + 1).ifPresent(m -> members.tie(group, i, m))));
    sentence.dependencies().stream().filter(members::some).forEach(members::part);
    return sentence.with(members.tokens, members.edges);
  }

  /** "Accused some of them of theft": all of "some of them" is accused. */
  private boolean some(Dependency edge) {
    int some = edge.dependent();
    return edge.label().equals("obj")
        && AnyOf.matches(sentence.token(some).lemma(), "some|many|most|several")
        && some + 2 <= sentence.tokens().size()
        && sentence.token(some + 1).lemma().equals("of")
        && sentence.token(some + 2).tag().equals("PRP")
        && sentence.children(edge.governor(), "obl:of"::equals).contains(some + 2);
  }

  private void part(Dependency edge) {
    int verb = edge.governor();
    int some = edge.dependent();
    int them = some + 2;
    edges.removeIf(e -> e.equals(edge) || e.dependent() == some + 1 || e.dependent() == them);
    edges.add(new Dependency(verb, them, edge.label()));
    edges.add(new Dependency(them, some, "det:qmod"));
    edges.add(new Dependency(some, some + 1, "fixed"));
    sentence.below(them).stream()
        .filter(d -> d.relation().equals("nmod") && d.dependent() > them)
        .forEach(
            d -> {
              edges.remove(d);
              edges.add(new Dependency(verb, d.dependent(), d.label().replaceFirst("nmod", "obl")));
            });
  }

  private boolean opens(int among) {
    return sentence.token(among).lemma().equals("among")
        && sentence.token(among - 1).word().equals(",")
        && AnyOf.matches(sentence.token(among + 1).lemma(), "they|them|whom");
  }

  /** The noun whose phrase ends there, or the subject of the verb that does. */
  private Optional<Integer> group(int end) {
    Token last = sentence.token(end);
    if (last.isVerb()) {
      return subject(end);
    }
    if (AnyOf.matches(last.tag(), "JJ|RB|RP")) {
      return sentence.above(end).stream()
          .filter(d -> d.governor() > 0 && sentence.token(d.governor()).isVerb())
          .flatMap(d -> subject(d.governor()).stream())
          .findFirst();
    }
    return sentence.tokens().subList(0, end).stream()
        .filter(token -> token.tag().equals("NNS"))
        .map(Token::index)
        .filter(noun -> end(noun, end) == end)
        .findFirst()
        .or(() -> objectBefore(end));
  }

  /** "Freed 41 men from the mud by noon": those of whom the clause that ends there tells. */
  private Optional<Integer> objectBefore(int end) {
    return sentence.dependencies().stream()
        .filter(d -> d.label().equals("obj") && d.governor() > 0 && d.governor() < d.dependent())
        .filter(d -> d.dependent() < end)
        .filter(d -> AnyOf.matches(sentence.token(d.dependent()).tag(), "NNS|NNPS"))
        .filter(d -> end(d.governor(), end) == end)
        .filter(
            d ->
                sentence.tokens().subList(d.dependent(), end).stream()
                    .noneMatch(t -> t.isVerb() || t.word().equals(";")))
        .map(Dependency::dependent)
        .reduce((first, second) -> second);
  }

  private Optional<Integer> subject(int verb) {
    return sentence.children(verb, l -> l.startsWith("nsubj")).stream().findFirst();
  }

  private int end(int noun, int limit) {
    return sentence.subtree(noun, d -> d.dependent() <= limit).stream()
        .mapToInt(i -> i)
        .max()
        .orElse(noun);
  }

  /** The head of the phrase that begins behind a word. */
  private Optional<Integer> first(int them) {
    return IntStream.rangeClosed(them + 1, sentence.tokens().size())
        .boxed()
        .filter(i -> sentence.token(i).isNoun() && start(i) == them + 1)
        .filter(i -> sentence.above(i).stream().noneMatch(d -> d.label().equals("compound")))
        .findFirst();
  }

  private int start(int noun) {
    return sentence
        .subtree(
            noun,
            d ->
                d.dependent() < noun
                    && AnyOf.matches(d.label(), "det|compound|amod|nummod|nmod:poss|advmod"))
        .get(0);
  }

  private void tie(int group, int among, int member) {
    TreeSet<Integer> all = new TreeSet<>(new Grammar(sentence).coordinated(member));
    all.removeIf(i -> i < member);
    edges.removeIf(
        e ->
            e.dependent() == among
                || e.dependent() == among + 1
                || all.contains(e.dependent())
                    && e.governor() < member
                    && !(e.relation().equals("conj") && all.contains(e.governor())));
    edges.add(new Dependency(group, member, LABEL));
    edges.add(new Dependency(member, among, "case"));
    edges.add(new Dependency(member, among + 1, "case"));
    sentence.above(member).stream()
        .filter(d -> d.label().equals("nsubj") && isReduced(d))
        .forEach(this::describe);
  }

  /** "Among them a girl found alive": she was found, and finds nothing. */
  private boolean isReduced(Dependency subject) {
    int verb = subject.governor();
    return verb == subject.dependent() + 1
        && AnyOf.matches(sentence.token(verb).tag(), "VBD|VBN")
        && sentence.children(verb, l -> AnyOf.matches(l, "obj|aux*|cop|ccomp")).isEmpty()
        && sentence.above(verb).stream().allMatch(d -> d.governor() > 0);
  }

  private void describe(Dependency subject) {
    Token past = sentence.token(subject.governor());
    tokens.set(
        past.index() - 1,
        new Token(past.index(), past.span(), past.word(), past.lemma(), "VBN", past.entity()));
    edges.removeIf(d -> d.equals(subject) || d.dependent() == past.index());
    edges.add(new Dependency(subject.dependent(), past.index(), "acl"));
  }
}
