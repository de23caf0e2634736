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
 * Clauses that hang one verb too low: "sued to have the vote annulled" (the vote undergoes it), and
 * "denied that they had been taken and claimed that …" (who denied claims), "watched him take it"
 * (he takes it).
 */
final class Causatives {

  private final Sentence sentence;
  private final Set<String> reportingVerbs;
  private final List<Dependency> edges;

  private Causatives(Sentence sentence, Set<String> reportingVerbs) {
    this.sentence = sentence;
    this.reportingVerbs = reportingVerbs;
    this.edges = new ArrayList<>(sentence.dependencies());
  }

  /** The sentence with those clauses where they belong. */
  static Sentence mended(Sentence sentence, Set<String> reportingVerbs) {
    Causatives causatives = new Causatives(sentence, reportingVerbs);
    for (Dependency edge : sentence.dependencies()) {
      if (causatives.called(edge).isPresent()) {
        causatives.call(edge);
      } else if (causatives.perceived(edge)) {
        causatives.perceive(edge);
      } else if (causatives.hadDone(edge)) {
        causatives.haveDone(edge);
      } else if (causatives.toHaveDone(edge)) {
        causatives.letBeDone(edge);
      } else if (causatives.caused(edge)) {
        causatives.undergo(edge);
      } else if (causatives.leaving(edge)) {
        causatives.leave(edge);
      } else if (causatives.tooLow(edge)) {
        causatives.raise(edge);
      }
    }
    return sentence.with(causatives.edges.stream().distinct().toList());
  }

  /** "Called the report fabricated": the report is, as the other parser says. */
  private Optional<Integer> called(Dependency edge) {
    boolean called =
        edge.label().equals("dep")
            && edge.governor() != 0
            && AnyOf.matches(sentence.token(edge.governor()).lemma(), "call|deem|consider|declare")
            && sentence.token(edge.dependent()).tag().equals("VBN");
    return sentence.children(edge.governor(), "obj"::equals).stream()
        .filter(object -> called && object < edge.dependent())
        .filter(object -> otherwise(edge.dependent(), object, "nsubj"))
        .findFirst();
  }

  private void call(Dependency edge) {
    int object = called(edge).orElseThrow();
    edges.replaceAll(
        d -> d.equals(edge) ? new Dependency(d.governor(), d.dependent(), "xcomp") : d);
    edges.add(new Dependency(edge.dependent(), object, "nsubj:pass"));
  }

  /** "Watched him receive it": the other parser says that he received it. */
  private boolean perceived(Dependency edge) {
    return edge.label().equals("dep")
        && edge.governor() != 0
        && sentence.token(edge.governor()).isVerb()
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VB|VBP")
        && sentence.children(edge.dependent(), l -> l.matches("nsubj.*|aux.*|mark")).isEmpty()
        && seen(edge).isPresent();
  }

  private Optional<Integer> seen(Dependency edge) {
    return sentence.children(edge.governor(), "obj"::equals).stream()
        .filter(object -> edge.governor() < object && object < edge.dependent())
        .filter(object -> otherwise(edge.dependent(), object, "nsubj"))
        .findFirst();
  }

  private boolean otherwise(int governor, int dependent, String label) {
    return sentence.alternative().contains(new Dependency(governor, dependent, label));
  }

  private void perceive(Dependency edge) {
    int doer = seen(edge).orElseThrow();
    edges.replaceAll(
        d -> d.equals(edge) ? new Dependency(d.governor(), d.dependent(), "ccomp") : d);
    edges.remove(new Dependency(edge.governor(), doer, "obj"));
    edges.add(new Dependency(edge.dependent(), doer, "nsubj"));
  }

  /** "Asked to have the freeze lifted", with the participle taken for the past tense. */
  private boolean toHaveDone(Dependency edge) {
    return edge.label().equals("ccomp")
        && edge.governor() > 0
        && sentence.token(edge.governor()).word().equals("have")
        && sentence.token(edge.governor()).tag().equals("VB")
        && AnyOf.matches(sentence.token(edge.dependent()).tag(), "VBD|VBN")
        && sentence.children(edge.dependent(), l -> l.matches("aux.*|obj|mark|cop")).isEmpty()
        && !sentence.children(edge.dependent(), "nsubj"::equals).isEmpty();
  }

  private void letBeDone(Dependency edge) {
    edges.replaceAll(
        d ->
            d.equals(edge)
                ? new Dependency(d.governor(), d.dependent(), "xcomp")
                : d.governor() == edge.dependent() && d.label().equals("nsubj")
                    ? new Dependency(d.governor(), d.dependent(), "nsubj:pass")
                    : d);
  }

  /** "Have her detention at the prison reviewed": the detention, as the other parser says. */
  private boolean hadDone(Dependency edge) {
    return edge.label().equals("acl")
        && sentence.token(edge.dependent()).tag().equals("VBN")
        && had(edge).isPresent();
  }

  /** What somebody has done to it: the object before the noun that the participle hangs on. */
  private Optional<Dependency> had(Dependency edge) {
    return sentence.above(edge.governor()).stream()
        .filter(d -> AnyOf.matches(d.relation(), "obl|obj") && d.governor() != 0)
        .filter(d -> AnyOf.matches(sentence.token(d.governor()).lemma(), "have|get|want|see"))
        .flatMap(d -> sentence.below(d.governor()).stream())
        .filter(d -> d.label().equals("obj") && d.dependent() <= edge.governor())
        .filter(
            d ->
                own(d.dependent(), edge.dependent())
                    || otherwise(edge.dependent(), d.dependent(), "nsubj")
                        && otherwise(d.governor(), edge.dependent(), "ccomp"))
        .findFirst();
  }

  /** "See its stake diluted": which stake it is was told already. */
  private boolean own(int object, int participle) {
    return participle == object + 1 && !sentence.children(object, "nmod:poss"::equals).isEmpty();
  }

  private void haveDone(Dependency edge) {
    Dependency object = had(edge).orElseThrow();
    edges.remove(edge);
    edges.remove(object);
    edges.add(new Dependency(object.governor(), edge.dependent(), "xcomp"));
    edges.add(new Dependency(edge.dependent(), object.dependent(), "nsubj:pass"));
  }

  /** "Have him killed". */
  private boolean caused(Dependency edge) {
    return edge.governor() != 0
        && (edge.label().equals("ccomp")
                && AnyOf.matches(sentence.token(edge.governor()).lemma(), "have|get|leave|order")
            || edge.label().equals("dep")
                && sentence.token(edge.governor()).lemma().equals("leave")
                && edge.dependent() > edge.governor())
        && (sentence.token(edge.dependent()).tag().equals("VBN")
            || sentence.token(edge.governor()).lemma().equals("order")
                && sentence.token(edge.dependent()).tag().equals("VBD"))
        && sentence.children(edge.dependent(), l -> l.startsWith("aux")).isEmpty();
  }

  /** "Left the minister to seek partners": the minister seeks them. */
  private boolean leaving(Dependency edge) {
    return AnyOf.matches(edge.label(), "advcl:to|acl:to")
        && edge.governor() != 0
        && left(edge) != 0
        && sentence.children(edge.dependent(), l -> l.startsWith("nsubj")).isEmpty();
  }

  /** Who is left to do it, or 0. */
  private int left(Dependency edge) {
    return sentence.dependencies().stream()
        .filter(d -> d.label().equals("obj") && d.governor() != 0)
        .filter(d -> sentence.token(d.governor()).lemma().equals("leave"))
        .filter(d -> d.governor() == edge.governor() || d.dependent() == edge.governor())
        .map(Dependency::dependent)
        .filter(object -> object < edge.dependent())
        .filter(object -> !sentence.token(object).entity().matches("LOCATION|CITY|COUNTRY|STATE.*"))
        .findFirst()
        .orElse(0);
  }

  private void leave(Dependency edge) {
    int object = left(edge);
    int verb = edge.governor() == object ? above(object) : edge.governor();
    edges.replaceAll(d -> d.equals(edge) ? new Dependency(verb, d.dependent(), "xcomp") : d);
    edges.add(new Dependency(edge.dependent(), object, "nsubj"));
  }

  private int above(int object) {
    return sentence.above(object).stream()
        .filter(d -> d.label().equals("obj"))
        .map(Dependency::governor)
        .findFirst()
        .orElse(0);
  }

  private void undergo(Dependency edge) {
    edges.replaceAll(
        d -> {
          if (d.equals(edge)) {
            return new Dependency(edge.governor(), edge.dependent(), "xcomp");
          }
          return d.governor() == edge.dependent() && d.label().equals("nsubj")
              ? new Dependency(d.governor(), d.dependent(), "nsubj:pass")
              : d;
        });
  }

  /** A verb of saying in the past, coordinated with a pluperfect that another such verb governs. */
  private boolean tooLow(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    return edge.governor() != 0
        && edge.relation().equals("conj")
        && verb.tag().equals("VBD")
        && sentence.children(verb.index(), "aux"::equals).isEmpty()
        && reportingVerbs.contains(verb.lemma())
        && sentence.token(edge.governor()).tag().equals("VBN")
        && perfect(edge.governor())
        && speaking(edge.governor()) != 0;
  }

  private boolean perfect(int verb) {
    return sentence.children(verb, "aux"::equals).stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("have"));
  }

  /** The past verb of saying above a clause, or 0. */
  private int speaking(int clause) {
    return sentence.above(clause).stream()
        .filter(d -> d.relation().equals("ccomp") && d.governor() != 0)
        .map(Dependency::governor)
        .filter(g -> g < clause && sentence.token(g).tag().equals("VBD"))
        .filter(g -> reportingVerbs.contains(sentence.token(g).lemma()))
        .findFirst()
        .orElse(0);
  }

  private void raise(Dependency edge) {
    int above = speaking(edge.governor());
    edges.removeIf(
        d ->
            d.dependent() == edge.dependent() && AnyOf.matches(d.relation(), "conj|ccomp")
                || d.governor() == edge.dependent() && d.relation().equals("nsubj"));
    edges.add(new Dependency(above, edge.dependent(), edge.label()));
    sentence.children(above, "nsubj"::equals).stream()
        .map(subject -> new Dependency(edge.dependent(), subject, "nsubj"))
        .forEach(edges::add);
  }
}
