package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Factuality;
import io.chancery.text.AnyOf;
import java.util.Optional;

/** Reads where in time an event's clause looks: from its verb form, or from the clauses above. */
final class TenseReader {

  private static final int HIGHEST_CLIMB = 8;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;

  TenseReader(Sentence sentence, Cues cues) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
  }

  /** The tense of an event's clause, or of those above it. */
  Tense of(int start, Factuality factuality) {
    if (ahead(start, factuality) && !oncePlanned(start)) {
      return Tense.FUTURE;
    }
    int node = start;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Tense> tense = finite(node);
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.filter(this::awaited).isPresent()) {
        return Tense.FUTURE;
      }
      if (tense.isPresent() || edge.isEmpty()) {
        return tense.orElse(Tense.PAST);
      }
      node = edge.get().governor();
    }
    return Tense.PAST;
  }

  /** "Would leave if there was no deal by Monday": what the future hangs on is still to come. */
  private boolean awaited(Dependency edge) {
    return AnyOf.matches(edge.label(), "advcl:if|advcl:unless|advcl:provided|advcl:once")
        && (finite(edge.governor()).filter(t -> t == Tense.FUTURE).isPresent()
            || sentence.children(edge.governor(), "aux"::equals).stream()
                .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "could|may|might|can")))
        && !perfect(edge.dependent())
        && !perfect(edge.governor());
  }

  private boolean oncePlanned(int noun) {
    return sentence.below(noun).stream()
        .filter(d -> d.label().equals("acl"))
        .flatMap(d -> sentence.below(d.dependent()).stream())
        .anyMatch(grammar::lapsed);
  }

  /** What is planned, asked for, supposed or may come looks ahead; what may have come does not. */
  private boolean ahead(int start, Factuality factuality) {
    return switch (factuality) {
      case Planned, Requested -> true;
      case Conditional -> present(start) || sentence.token(start).tag().equals("VB");
      case Possible ->
          AnyOf.matches(sentence.token(start).tag(), "VB|VBN") && !perfect(start) && !wasNear(start)
              || expected(start);
      default -> false;
    };
  }

  /** "A ruling is expected in May", "said elections in May were possible". */
  private boolean expected(int noun) {
    boolean possible =
        grammar
            .governing(noun)
            .filter(d -> d.label().equals("nsubj") && d.governor() > 0)
            .filter(
                d ->
                    AnyOf.matches(
                        sentence.token(d.governor()).lemma(),
                        "possible|likely|probable|inevitable"))
            .isPresent();
    return possible
        || grammar
            .governing(noun)
            .filter(d -> d.label().equals("nsubj:pass") && present(d.governor()))
            .filter(d -> sentence.token(d.governor()).lemma().equals("expect"))
            .isPresent();
  }

  /** "Was close to collapse on Monday". */
  private boolean wasNear(int verb) {
    return grammar
        .governing(verb)
        .filter(d -> d.label().equals("xcomp") && sentence.token(d.governor()).tag().equals("JJ"))
        .filter(d -> AnyOf.matches(sentence.token(d.governor()).lemma(), "close|near"))
        .filter(
            d ->
                sentence.children(d.governor(), "cop"::equals).stream()
                    .anyMatch(i -> sentence.token(i).tag().equals("VBD")))
        .isPresent();
  }

  private boolean perfect(int verb) {
    return sentence.children(verb, l -> l.equals("aux")).stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("have"));
  }

  private Optional<Tense> finite(int node) {
    if (sentence.below(node).stream()
        .anyMatch(
            d ->
                d.relation().equals("aux") && cues.future(sentence.token(d.dependent()).lemma()))) {
      return Optional.of(Tense.FUTURE);
    }
    return switch (sentence.token(node).tag()) {
      case "VBD" -> Optional.of(Tense.PAST);
      case "VBN", "VBZ", "VBP" -> Optional.of(present(node) ? Tense.PRESENT : Tense.PAST);
      default -> Optional.empty();
    };
  }

  /** "Meets on Monday", "is adopted by Monday"; headlines tell the past in it. */
  private boolean present(int verb) {
    String tag = sentence.token(verb).tag();
    boolean passive =
        tag.equals("VBN")
            && sentence.children(verb, "aux:pass"::equals).stream()
                .anyMatch(i -> AnyOf.matches(sentence.token(i).tag(), "VBZ|VBP"));
    return !sentence.headline() && (passive || AnyOf.matches(tag, "VBZ|VBP"));
  }
}
