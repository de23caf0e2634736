package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What others say of a whole sentence, where a parser takes it for a part of it: in {@code The bank
 * said that the loans had been repaid, a claim the regulator rejected} the bank says no such thing,
 * and what is rejected is the claim.
 */
final class AppendedClaims {

  private static final int HIGHEST_CLIMB = 6;

  private final Sentence sentence;
  private final Set<String> claims;
  private final List<Dependency> edges;

  private AppendedClaims(Sentence sentence, Set<String> claims) {
    this.sentence = sentence;
    this.claims = claims;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with such clauses beside it.
   *
   * @param claims the lemmas of nouns for what a whole sentence tells
   */
  static Sentence parted(Sentence sentence, Set<String> claims) {
    AppendedClaims appended = new AppendedClaims(sentence, claims);
    for (int noun = 3; noun < sentence.tokens().size(); noun++) {
      if (appended.isClaim(noun)) {
        int claim = noun;
        appended.verb(noun).ifPresent(verb -> appended.part(claim, verb));
      }
    }
    return appended.edges.equals(sentence.dependencies())
        ? sentence
        : sentence.with(appended.edges);
  }

  /** ", a claim". */
  private boolean isClaim(int noun) {
    return claims.contains(sentence.token(noun).lemma())
        && AnyOf.matches(sentence.token(noun - 1).word(), "a|an")
        && sentence.token(noun - 2).word().equals(",");
  }

  /** What others do with it, of the verb right behind who does it. */
  private Optional<Integer> verb(int claim) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > claim + 1 && AnyOf.matches(t.tag(), "VBD|VBN|VBZ|VBP"))
        .map(t -> t.index())
        .filter(verb -> subject(claim, verb).isPresent())
        .filter(verb -> sentence.children(verb, "obj"::equals).stream().allMatch(o -> o == claim))
        .findFirst();
  }

  /** Who stands between the claim and the verb with nothing else. */
  private Optional<Integer> subject(int claim, int verb) {
    return sentence.children(verb, "nsubj"::equals).stream()
        .filter(s -> s > claim && s < verb)
        .filter(s -> sentence.subtree(s, d -> d.dependent() != verb).get(0) == claim + 1)
        .findFirst();
  }

  private void part(int claim, int verb) {
    Optional<Integer> main = main(claim, verb);
    if (main.isEmpty()) {
      return;
    }
    if (sentence.children(claim, "acl:relcl"::equals).contains(verb)) {
      edges.removeIf(d -> d.dependent() == claim);
      edges.add(new Dependency(0, claim, "root"));
      edges.remove(new Dependency(verb, claim, "obj"));
      edges.add(new Dependency(verb, claim, "obj"));
      return;
    }
    List<Dependency> clauses =
        edges.stream()
            .filter(d -> d.governor() == verb && d.dependent() < claim - 1)
            .filter(d -> AnyOf.matches(d.relation(), "advcl|ccomp"))
            .toList();
    List<Dependency> above = edges.stream().filter(d -> d.dependent() == verb).toList();
    edges.removeIf(d -> d.dependent() == claim || d.dependent() == verb);
    edges.removeAll(clauses);
    clauses.forEach(
        d ->
            above.stream()
                .filter(up -> up.governor() != claim)
                .forEach(
                    up -> edges.add(new Dependency(up.governor(), d.dependent(), up.label()))));
    edges.add(new Dependency(0, verb, "root"));
    edges.add(new Dependency(verb, claim, "obj"));
  }

  /** The main verb of what is claimed. */
  private Optional<Integer> main(int claim, int verb) {
    return sentence.dependencies().stream()
        .filter(d -> d.governor() == 0 && d.dependent() < claim && d.dependent() != verb)
        .map(Dependency::dependent)
        .filter(root -> sentence.token(root).isVerb())
        .filter(root -> isBelow(verb, root) || isBelow(claim, root))
        .findFirst();
  }

  private boolean isBelow(int token, int root) {
    int node = token;
    for (int i = 0; i < HIGHEST_CLIMB && node != root; i++) {
      int from = node;
      node =
          sentence.above(node).stream()
              .map(Dependency::governor)
              .filter(g -> g > 0 && g < from)
              .findFirst()
              .orElse(0);
      if (node == 0) {
        return false;
      }
    }
    return node == root;
  }
}
