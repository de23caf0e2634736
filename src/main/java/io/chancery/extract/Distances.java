package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Optional;
import java.util.Set;

/**
 * How far from a place something happens, which a parser takes for what it is done to: {@code was
 * rammed by a tug, some 12 miles south of the cape}; and the second number of {@code 88 votes to
 * 70}.
 */
final class Distances {

  private static final int HIGHEST_CLIMB = 4;
  private static final String DIRECTION =
      "north*|south*|east*|west*|off|from|inland|offshore|outside";

  private final Sentence sentence;
  private final Set<String> units;

  private Distances(Sentence sentence, Set<String> units) {
    this.sentence = sentence;
    this.units = units;
  }

  /**
   * The sentence with such distances as measures of the verb.
   *
   * @param units the lemmas of nouns that distances are counted in
   */
  static Sentence told(Sentence sentence, Set<String> units) {
    Distances distances = new Distances(sentence, units);
    return sentence.with(sentence.dependencies().stream().map(distances::told).toList());
  }

  private Dependency told(Dependency edge) {
    if (spent(edge) || upTo(edge)) {
      return new Dependency(edge.governor(), edge.dependent(), "obj");
    }
    Optional<Integer> later = later(edge);
    if (later.isPresent()) {
      return new Dependency(later.get(), edge.dependent(), "advmod");
    }
    if (votesTo(edge)) {
      return new Dependency(edge.dependent() - 2, edge.dependent(), "nmod:to");
    }
    if (northOf(edge)) {
      return verb(edge.governor())
          .map(verb -> new Dependency(verb, edge.dependent(), "obl:npmod"))
          .orElse(edge);
    }
    boolean hit =
        edge.label().equals("obj")
            && edge.governor() > 0
            && AnyOf.matches(sentence.token(edge.dependent()).lemma(), DIRECTION)
            && !sentence.children(edge.dependent(), "nummod"::equals).isEmpty();
    if (hit) {
      return new Dependency(edge.governor(), edge.dependent(), "obl:npmod");
    }
    boolean distance =
        AnyOf.matches(edge.label(), "obj|appos|dep|xcomp|obl")
            && edge.governor() > 0
            && edge.governor() < edge.dependent()
            && isDistance(edge.dependent());
    return (distance ? verb(edge.governor()) : Optional.<Integer>empty())
        .map(verb -> new Dependency(verb, edge.dependent(), "obl:npmod"))
        .orElse(edge);
  }

  /** "Spent two months in prison": that is what was spent. */
  private boolean spent(Dependency edge) {
    return edge.label().equals("obl:tmod")
        && AnyOf.matches(sentence.token(edge.governor()).lemma(), "spend|serve")
        && edge.governor() < edge.dependent()
        && sentence.children(edge.governor(), "obj"::equals).isEmpty()
        && !sentence.children(edge.dependent(), "nummod"::equals).isEmpty();
  }

  /** "Faces up to nine years in prison": nobody faces up to them. */
  private boolean upTo(Dependency edge) {
    int verb = edge.governor();
    return AnyOf.matches(edge.label(), "obl:to|advcl:to")
        && AnyOf.matches(sentence.token(verb).lemma(), "face|receive|carry|serve|get|risk")
        && sentence.children(verb, "obj"::equals).isEmpty()
        && !sentence.children(edge.dependent(), "nummod"::equals).isEmpty()
        && verb + 2 < edge.dependent()
        && sentence.token(verb + 1).word().equals("up")
        && sentence.token(verb + 2).word().equals("to");
  }

  /** "Sank two hours after leaving port": so much later, and no deeper. */
  private Optional<Integer> later(Dependency edge) {
    int link = edge.dependent() + 1;
    boolean time =
        AnyOf.matches(edge.label(), "obj|dep")
            && edge.governor() > 0
            && edge.governor() < edge.dependent()
            && AnyOf.matches(
                sentence.token(edge.dependent()).lemma(), "minute|hour|day|week|month|year")
            && link < sentence.tokens().size()
            && AnyOf.matches(sentence.token(link).lemma(), "before|after")
            && !sentence.children(edge.dependent(), "nummod"::equals).isEmpty();
    return sentence.above(time ? link : 0).stream()
        .filter(d -> AnyOf.matches(d.relation(), "mark|case") && d.governor() > link)
        .map(Dependency::governor)
        .findFirst();
  }

  /** "By 88 votes to 70": the votes have both numbers. */
  private boolean votesTo(Dependency edge) {
    int votes = edge.dependent() - 2;
    return edge.label().equals("obl:to")
        && votes > edge.governor()
        && sentence.token(edge.dependent()).tag().equals("CD")
        && sentence.token(votes).lemma().equals("vote")
        && sentence
            .children(edge.governor(), l -> AnyOf.matches(l, "obl:by|obl:agent"))
            .contains(votes);
  }

  /** The same with the direction above the miles. */
  private boolean northOf(Dependency edge) {
    return edge.label().equals("advmod")
        && edge.governor() > 0
        && edge.governor() < edge.dependent()
        && AnyOf.matches(sentence.token(edge.dependent()).lemma(), DIRECTION)
        && sentence.children(edge.dependent(), "obl:npmod"::equals).stream()
            .anyMatch(i -> units.contains(sentence.token(i).lemma()));
  }

  private boolean isDistance(int noun) {
    Token unit = sentence.token(noun);
    return units.contains(unit.lemma())
        && noun + 1 < sentence.tokens().size()
        && AnyOf.matches(sentence.token(noun + 1).lemma(), DIRECTION)
        && !sentence.children(noun, "nummod"::equals).isEmpty();
  }

  private Optional<Integer> verb(int word) {
    Optional<Integer> node = Optional.of(word);
    for (int i = 0; i < HIGHEST_CLIMB && node.isPresent(); i++) {
      if (sentence.token(node.get()).isVerb()) {
        return node;
      }
      node =
          sentence.above(node.get()).stream()
              .filter(d -> d.governor() > 0 && AnyOf.matches(d.relation(), "obl|obj|nsubj|appos"))
              .map(Dependency::governor)
              .findFirst();
    }
    return Optional.empty();
  }
}
