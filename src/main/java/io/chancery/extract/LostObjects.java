package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives verbs the objects and participles the agents that a parser calls something else: the sole
 * object called an indirect one ("buy the carrier Berg Air"), who is dismissed as something taken
 * for the subject of that ("dismissed the claim as baseless"), and who stands before a hyphen
 * ("Swiss-brokered talks").
 */
final class LostObjects {

  private final Sentence sentence;
  private final List<Dependency> edges;

  private LostObjects(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with these objects and agents. */
  static Sentence found(Sentence sentence) {
    LostObjects objects = new LostObjects(sentence);
    sentence.dependencies().forEach(objects::mend);
    sentence.tokens().forEach(objects::behindHyphen);
    return sentence.with(objects.edges);
  }

  private void mend(Dependency edge) {
    if (edge.label().equals("amod") && edge.dependent() > edge.governor()) {
      judging(edge.governor())
          .ifPresent(
              verb -> edges.replaceAll(e -> e.equals(edge) ? labelled(edge, verb, "xcomp") : e));
    } else if (edge.label().equals("obj") && often(edge.dependent())) {
      times(edge);
    } else if (edge.label().equals("obj") && apposed(edge) > 0) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, apposed(edge), "appos") : e);
    } else if (edge.label().equals("obj") && since(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "obl:tmod") : e);
    } else if (edge.label().equals("obj") && granted(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "iobj") : e);
      edges.replaceAll(e -> spell(e, edge) ? labelled(e, e.governor(), "obj") : e);
    } else if (edge.label().equals("obl:tmod") && given(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "obj") : e);
    } else if (edge.label().equals("obj") && emphatic(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "dep") : e);
    } else if (edge.label().equals("obj") && described(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "dep") : e);
    } else if (edge.label().equals("obj") && remark(edge)) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "parataxis") : e);
    } else if (edge.label().equals("iobj") && stressed(edge.governor())) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "obj") : e);
    } else if (edge.label().equals("iobj") && sole(edge.governor())) {
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "obj") : e);
    } else if (edge.label().equals("xcomp") && asSomething(edge)) {
      List<Integer> judged = sentence.children(edge.dependent(), "nsubj"::equals);
      judged.forEach(j -> edges.remove(new Dependency(edge.dependent(), j, "nsubj")));
      judged.forEach(j -> edges.add(new Dependency(edge.governor(), j, "obj")));
      edges.replaceAll(e -> e.equals(edge) ? labelled(edge, edge.governor(), "obl:as") : e);
    }
  }

  /** The name that a second object tells of: "got 5 euros from Volta, a rice trader"; else 0. */
  private int apposed(Dependency edge) {
    int comma = new Grammar(sentence).phraseStart(edge.dependent()) - 1;
    boolean second =
        comma > edge.governor() + 1
            && sentence.token(comma).word().equals(",")
            && sentence.token(comma - 1).isProper()
            && (sentence.children(edge.governor(), l -> AnyOf.matches(l, "obj|iobj")).stream()
                    .anyMatch(object -> object < comma - 1)
                || isPassive(edge.governor()));
    boolean beside =
        second
            && AnyOf.matches(sentence.token(comma + 1).tag(), "DT")
            && sentence.above(edge.dependent()).stream().noneMatch(d -> d.relation().equals("conj"))
            && sentence.above(comma - 1).stream()
                .anyMatch(d -> AnyOf.matches(d.relation(), "obl|nmod"));
    return beside ? comma - 1 : 0;
  }

  private boolean isPassive(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && sentence.children(verb, l -> AnyOf.matches(l, "aux|aux:pass")).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("be"));
  }

  /** "Holds the firm responsible": the verb over the noun says this of it. */
  private Optional<Integer> judging(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> d.label().equals("obj") && d.governor() != 0)
        .map(Dependency::governor)
        .filter(
            verb ->
                AnyOf.matches(sentence.token(verb).lemma(), "hold|find|declare|deem|render|keep"))
        .findFirst();
  }

  /** "At least 43 times": how often, and nothing that it is done to. */
  private boolean often(int noun) {
    return sentence.token(noun).word().equals("times")
        && !sentence.children(noun, "nummod"::equals).isEmpty();
  }

  /** "Collapsed nine days before the vote": a length of time that says when. */
  private boolean since(Dependency edge) {
    return sentence.times().stream()
        .filter(t -> t.first() <= edge.dependent() && edge.dependent() <= t.last())
        .filter(t -> t.last() < sentence.tokens().size())
        .anyMatch(t -> AnyOf.matches(sentence.token(t.last() + 1).lemma(), "before|after"));
  }

  /** "Broke it 43 times", "were turned back twice, four times by the army". */
  private void times(Dependency edge) {
    int verb = edge.governor();
    edges.replaceAll(e -> e.equals(edge) ? labelled(edge, verb, "obl:tmod") : e);
    edges.replaceAll(
        e ->
            e.governor() == verb && e.label().equals("iobj")
                ? labelled(e, verb, "obj")
                : e.governor() == edge.dependent() && e.label().equals("nmod:by")
                    ? labelled(e, verb, "obl:agent")
                    : e);
  }

  /** "Gave the firm a week to reply", "gave it until May": who is given the time. */
  private boolean granted(Dependency edge) {
    return AnyOf.matches(sentence.token(edge.governor()).lemma(), "give|grant|allow")
        && edge.dependent() > edge.governor()
        && sentence.children(edge.governor(), "iobj"::equals).isEmpty()
        && sentence.children(edge.governor(), "compound:prt"::equals).isEmpty()
        && sentence.below(edge.governor()).stream()
            .anyMatch(d -> spell(d, edge) || d.label().equals("obl:until"));
  }

  /** A length of time right behind who is given it. */
  private boolean spell(Dependency time, Dependency given) {
    return time.governor() == given.governor()
        && time.label().equals("obl:tmod")
        && sentence.times().stream()
            .anyMatch(
                t ->
                    t.type().equals("DURATION")
                        && t.first() == given.dependent() + 1
                        && t.last() >= time.dependent());
  }

  /** "Was given 12 years": what somebody is given is no time at which he is. */
  private boolean given(Dependency edge) {
    return AnyOf.matches(sentence.token(edge.governor()).lemma(), "give|hand|award|grant|receive")
        && sole(edge.governor())
        && sentence.times().stream()
            .anyMatch(
                t ->
                    t.type().equals("DURATION")
                        && t.first() == edge.governor() + 1
                        && t.first() <= edge.dependent()
                        && edge.dependent() <= t.last());
  }

  /** "Ordered the audit herself": she did it, and not to herself. */
  private boolean emphatic(Dependency edge) {
    return edge.dependent() > edge.governor() + 1
        && sentence.token(edge.dependent()).lemma().matches(".+sel(f|ves)")
        && sentence.children(edge.governor(), l -> AnyOf.matches(l, "obj|iobj")).stream()
            .anyMatch(o -> o < edge.dependent() && sentence.token(o).isNoun());
  }

  /**
   * "Shares closed up at 18 euros, a sign that": what stands behind one comma is said of it all.
   */
  private boolean remark(Dependency edge) {
    int first =
        sentence
            .subtree(edge.dependent(), d -> AnyOf.matches(d.label(), "det|amod|compound"))
            .get(0);
    return AnyOf.matches(sentence.token(first).lemma(), "a|an")
        && first > edge.governor() + 2
        && sentence.token(first - 1).word().equals(",")
        && IntStream.range(edge.governor(), first - 1)
            .noneMatch(i -> sentence.token(i).word().matches("[,(]|--?"));
  }

  /** "Was hit by the FDH, the group that": a description behind a comma undergoes nothing. */
  private boolean described(Dependency edge) {
    int first =
        sentence
            .subtree(edge.dependent(), d -> AnyOf.matches(d.label(), "det|amod|compound"))
            .get(0);
    return first > edge.governor() + 2
        && sentence.token(first).lemma().equals("the")
        && sentence.token(first - 1).word().equals(",")
        && sentence.token(first - 2).word().matches("\\)|-RRB-|\\p{Lu}.*")
        && !sentence.children(edge.governor(), "nsubj:pass"::equals).isEmpty();
  }

  private boolean stressed(int verb) {
    return sentence.below(verb).stream().anyMatch(d -> d.label().equals("obj") && emphatic(d));
  }

  private boolean sole(int verb) {
    return sentence.below(verb).stream()
        .filter(d -> AnyOf.matches(d.label(), "obj|ccomp"))
        .allMatch(d -> d.label().equals("obj") && apposed(d) > 0);
  }

  /** "Dismissed the claim as baseless": neither a verb nor without "as". */
  private boolean asSomething(Dependency edge) {
    return !sentence.token(edge.dependent()).isVerb()
        && sentence.children(edge.dependent(), l -> AnyOf.matches(l, "dep|mark|case")).stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("as"));
  }

  /** "United Nations-brokered talks": the Nations broker, and do not talk. */
  private void behindHyphen(Token participle) {
    int at = participle.index();
    boolean compound =
        participle.tag().equals("VBN")
            && at > 2
            && sentence.token(at - 1).tag().equals("HYPH")
            && sentence.token(at - 2).isProper();
    if (!compound) {
      return;
    }
    int agent = at - 2;
    int first = agent;
    while (first > 1 && sentence.token(first - 1).isProper()) {
      first--;
    }
    int begin = first;
    edges.removeIf(e -> begin <= e.dependent() && e.dependent() <= agent && e.governor() >= at);
    edges.removeIf(e -> e.governor() == at && e.dependent() == agent);
    edges.add(new Dependency(at, agent, "obl:agent"));
    for (int i = begin; i < agent; i++) {
      edges.add(new Dependency(agent, i, "compound"));
    }
  }

  private static Dependency labelled(Dependency edge, int governor, String label) {
    return new Dependency(governor, edge.dependent(), label);
  }
}
