package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the clauses of a sentence: each predicate with each of its subjects. */
final class ClauseFinder {

  private final Sentence sentence;
  private final Sentence enriched;
  private final SurfaceTree tree;
  private final Grammar grammar;
  private final Coordination coordination;

  ClauseFinder(Sentence sentence, SurfaceTree tree, ControlVerbs control) {
    this.sentence = sentence;
    this.enriched = SharedArguments.added(sentence, new SupportVerbs(List.of()), control);
    this.tree = tree;
    this.grammar = new Grammar(sentence);
    this.coordination = new Coordination(sentence, tree);
  }

  /** The clauses, in order of their predicates. */
  List<Clause> clauses() {
    return sentence.tokens().stream()
        .filter(t -> predicate(t) && !completing(t.index()))
        .flatMap(t -> clauses(t.index()))
        .toList();
  }

  private boolean predicate(Token token) {
    boolean within =
        AnyOf.matches(tree.relation(token.index()), "aux|cop|amod|compound|case|mark|det");
    return copular(token.index()) || (token.isVerb() && !within);
  }

  private boolean copular(int index) {
    return tree.has(index, "cop");
  }

  /** Whether the word completes the predicate above it. */
  private boolean completing(int index) {
    return tree.above(index)
        .flatMap(d -> completion(d.governor()))
        .filter(completion -> completion == index)
        .isPresent();
  }

  private Stream<Clause> clauses(int head) {
    List<Integer> chain = chain(head);
    List<Integer> subjects = subjects(head);
    return subjects.stream()
        .filter(s -> !AnyOf.matches(sentence.token(s).tag(), "W*|PRP$") && !chain.contains(s))
        .filter(s -> !furtherMember(s, subjects) && !strayTime(s, subjects))
        .map(s -> new Clause(s, chain, origin(head, s)));
  }

  private List<Integer> subjects(int head) {
    return enriched
        .children(head, l -> AnyOf.matches(l, "nsubj|nsubj:pass|csubj|csubj:pass"))
        .stream()
        .distinct()
        .toList();
  }

  /** Whether the phrase of another subject holds this one already. */
  private boolean furtherMember(int subject, List<Integer> subjects) {
    return tree.above(subject)
        .filter(d -> coordination.joins(d) && subjects.contains(d.governor()))
        .isPresent();
  }

  /** "this week" beside the subject proper, which parsers take for another. */
  private boolean strayTime(int subject, List<Integer> subjects) {
    return time(subject) && !subjects.stream().allMatch(this::time);
  }

  private boolean time(int index) {
    return AnyOf.matches(sentence.token(index).entity(), "DATE|TIME|DURATION");
  }

  private List<Integer> chain(int head) {
    List<Integer> chain = new ArrayList<>(List.of(head));
    Optional<Integer> next = completion(head);
    while (next.isPresent() && !chain.contains(next.get())) {
      chain.add(next.get());
      next = completion(next.get());
    }
    return chain;
  }

  /** The verb or copular predicate that completes this verb, if nothing stands between. */
  private Optional<Integer> completion(int verb) {
    if (tree.has(verb, "obj|iobj")) {
      return Optional.empty();
    }
    return tree.below(verb).stream()
        .filter(d -> d.relation().equals("xcomp") && d.dependent() > verb)
        .map(Dependency::dependent)
        .filter(c -> sentence.token(c).isVerb() || copular(c))
        .filter(c -> adjoining(verb, c))
        .findFirst();
  }

  private boolean adjoining(int verb, int completion) {
    List<Integer> phrase = tree.phrase(completion);
    return sentence.tokens().subList(verb, completion - 1).stream()
        .allMatch(t -> phrase.contains(t.index()) || AnyOf.matches(t.tag(), "RB*|RP"));
  }

  private Clause.Origin origin(int head, int subject) {
    Optional<Dependency> described = tree.above(head).filter(d -> d.governor() == subject);
    if (described.isPresent()) {
      boolean relative = described.get().label().equals("acl:relcl");
      return relative ? Clause.Origin.RELATIVE : Clause.Origin.PARTICIPLE;
    }
    boolean own = grammar.statedSubjects(head).contains(subject);
    return own ? Clause.Origin.OWN : Clause.Origin.SHARED;
  }
}
