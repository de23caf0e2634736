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
 * What belongs to a verb and stands behind it, and which parsers take for a mere adverb or for
 * another clause: the particle of "set aside the term" and "fell apart", and the "for" of "called
 * for the state to act".
 */
final class PhrasalVerbs {

  private static final String PARTICLES = "aside|apart|away|together";
  private final Sentence sentence;
  private final Set<String> calling;
  private final Set<String> afloat;
  private final List<Dependency> edges;

  private PhrasalVerbs(Sentence sentence, Set<String> calling, Set<String> afloat) {
    this.sentence = sentence;
    this.calling = calling;
    this.afloat = afloat;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /**
   * The sentence with these words where they belong.
   *
   * @param calling verbs of calling for somebody to do something
   * @param afloat verbs of what befalls ships off a coast
   */
  static Sentence joined(Sentence sentence, Set<String> calling, Set<String> afloat) {
    PhrasalVerbs verbs = new PhrasalVerbs(sentence, calling, afloat);
    sentence.dependencies().forEach(verbs::mend);
    return sentence.with(verbs.edges);
  }

  private void mend(Dependency edge) {
    if (edge.governor() == 0) {
      return;
    }
    if (edge.label().equals("obl:in") && broughtIn(edge)) {
      bringIn(edge);
    } else if (edge.label().equals("advmod") && particle(edge)) {
      edges.replaceAll(
          e -> e.equals(edge) ? new Dependency(e.governor(), e.dependent(), "compound:prt") : e);
    } else if (calledFor(edge)) {
      demand(edge);
    } else if (edge.label().equals("xcomp") && calling.contains(lemma(edge.governor()))) {
      told(edge).ifPresent(somebody -> demand(edge, somebody));
    } else if (edge.label().equals("dep")) {
      shore(edge).ifPresent(sea -> lieOff(edge, sea));
    } else if (edge.label().equals("compound:prt")) {
      object(edge).ifPresent(shore -> lieOff(edge, shore));
    }
  }

  /** "Offered to fly in a field hospital": that is what is flown. */
  private boolean broughtIn(Dependency edge) {
    int noun = edge.dependent();
    return AnyOf.matches(lemma(edge.governor()), "fly|ship|truck|airlift|bring")
        && sentence.token(edge.governor() + 1).word().equals("in")
        && sentence.children(noun, "case"::equals).contains(edge.governor() + 1)
        && sentence.children(edge.governor(), "obj"::equals).isEmpty()
        && !sentence.token(noun).isProper()
        && AnyOf.matches(
            lemma(noun),
            "hospital|doctor|medic|nurse|aid|food|water|supplies|supply|equipment|troop|soldier"
                + "|police|expert|engineer|vaccine|medicine|tent|generator|pump|team|rescuer"
                + "|reinforcement|worker|crew|material|fuel");
  }

  private void bringIn(Dependency edge) {
    int particle = edge.governor() + 1;
    edges.remove(new Dependency(edge.dependent(), particle, "case"));
    edges.replaceAll(e -> e.equals(edge) ? new Dependency(e.governor(), e.dependent(), "obj") : e);
    edges.add(new Dependency(edge.governor(), particle, "compound:prt"));
  }

  private boolean particle(Dependency edge) {
    return edge.dependent() == edge.governor() + 1
        && sentence.token(edge.governor()).isVerb()
        && AnyOf.matches(sentence.token(edge.dependent()).lemma(), PARTICLES)
        && sentence.below(edge.dependent()).isEmpty();
  }

  /** "Ferry sinks off Panay": who sinks does nothing to the island. */
  private Optional<Dependency> object(Dependency edge) {
    boolean off =
        sentence.token(edge.dependent()).word().equals("off")
            && afloat.contains(sentence.token(edge.governor()).lemma());
    return sentence.below(edge.governor()).stream()
        .filter(d -> off && d.label().equals("obj") && d.dependent() > edge.dependent())
        .findFirst();
  }

  /** The same where the parser leaves the particle with the island, and knows nothing of it. */
  private Optional<Dependency> shore(Dependency edge) {
    return edge.dependent() == edge.governor() - 1
            && sentence.token(edge.dependent()).word().equals("off")
        ? sentence.above(edge.governor()).stream()
            .filter(d -> d.label().equals("obl") && d.governor() > 0)
            .filter(d -> afloat.contains(sentence.token(d.governor()).lemma()))
            .findFirst()
        : Optional.empty();
  }

  private void lieOff(Dependency particle, Dependency shore) {
    edges.remove(particle);
    edges.add(new Dependency(shore.dependent(), particle.dependent(), "case"));
    edges.replaceAll(
        e -> e.equals(shore) ? new Dependency(e.governor(), e.dependent(), "obl:off") : e);
  }

  /** "Called for the state to act": the clause is what is called for. */
  private boolean calledFor(Dependency edge) {
    Token verb = sentence.token(edge.governor());
    return calling.contains(verb.lemma())
        && AnyOf.matches(edge.label(), "advcl|advcl:to|advcl:for|xcomp|ccomp|dep")
        && verb.index() < sentence.tokens().size()
        && sentence.token(verb.index() + 1).lemma().equals("for")
        && sentence.children(edge.dependent(), "mark"::equals).contains(verb.index() + 1)
        && sentence.children(edge.dependent(), l -> l.startsWith("nsubj")).stream()
            .anyMatch(subject -> subject < edge.dependent());
  }

  /** "On Monday called for the state to act", where the parser takes who calls for who acts. */
  private Optional<Integer> told(Dependency edge) {
    return sentence.children(edge.governor(), "obl:for"::equals).stream()
        .filter(noun -> noun < edge.dependent() && noun > edge.governor())
        .filter(noun -> sentence.children(edge.dependent(), "mark"::equals).contains(noun + 1))
        .findFirst();
  }

  private void demand(Dependency edge, int somebody) {
    int verb = edge.governor();
    int clause = edge.dependent();
    edges.removeIf(e -> e.equals(edge) || e.dependent() == somebody && e.governor() == verb);
    edges.removeIf(e -> e.governor() == clause && e.label().startsWith("nsubj"));
    edges.add(new Dependency(verb, clause, "obl:for"));
    edges.add(new Dependency(clause, somebody, "nsubj"));
    edges.replaceAll(
        e ->
            e.governor() == somebody && e.label().equals("case")
                ? new Dependency(clause, e.dependent(), "case")
                : e);
  }

  private String lemma(int index) {
    return index == 0 ? "" : sentence.token(index).lemma();
  }

  private void demand(Dependency edge) {
    int preposition = edge.governor() + 1;
    edges.replaceAll(
        e -> e.equals(edge) ? new Dependency(e.governor(), e.dependent(), "obl:for") : e);
    edges.replaceAll(
        e ->
            e.equals(new Dependency(edge.dependent(), preposition, "mark"))
                ? new Dependency(edge.dependent(), preposition, "case")
                : e);
  }
}
