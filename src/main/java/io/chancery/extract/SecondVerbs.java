package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Factuality;

/** Finite verbs behind "and" that are no surer than the verb before: "may cut and shut it". */
final class SecondVerbs {

  private final Sentence sentence;
  private final Grammar grammar;
  private final Cues cues;
  private final Suppositions suppositions;

  SecondVerbs(Sentence sentence, Cues cues, Suppositions suppositions) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.cues = cues;
    this.suppositions = suppositions;
  }

  /** Whether the second verb shares what is said of the first. */
  boolean share(Dependency edge) {
    return bareSecond(edge) || alike(edge) || alleged(edge) || passiveSecond(edge);
  }

  /** The second of "will cut jobs and shut a plant": its form may be that of any tense. */
  private boolean bareSecond(Dependency edge) {
    Token verb = sentence.token(edge.dependent());
    return edge.relation().equals("conj")
        && verb.word().equalsIgnoreCase(verb.lemma())
        && sentence.children(verb.index(), "aux"::equals).isEmpty()
        && sentence.children(verb.index(), "nsubj"::equals).stream()
            .noneMatch(subject -> subject > edge.governor());
  }

  /** The second of "asked that they be fed and returned". */
  private boolean passiveSecond(Dependency edge) {
    return edge.relation().equals("conj")
        && sentence.token(edge.dependent()).tag().equals("VBD")
        && sentence.children(edge.governor(), "aux:pass"::equals).stream()
            .anyMatch(i -> sentence.token(i).tag().equals("VB"))
        && grammar.statedSubjects(edge.dependent()).stream()
            .allMatch(noun -> noun < edge.governor());
  }

  /** The second of "allegedly shot and killed". */
  private boolean alleged(Dependency edge) {
    return edge.relation().equals("conj")
        && sentence.token(edge.governor()).tag().equals(sentence.token(edge.dependent()).tag())
        && sentence.children(edge.governor(), "advmod"::equals).stream()
            .filter(adverb -> adverb < edge.governor())
            .map(adverb -> cues.modifier(sentence.token(adverb).lemma()))
            .anyMatch(f -> f.filter(Factuality.Possible::equals).isPresent())
        && grammar
            .statedSubjects(edge.governor())
            .containsAll(grammar.statedSubjects(edge.dependent()));
  }

  /** The second of "if they freed him and resumed the talks": one "if" is for both. */
  private boolean alike(Dependency edge) {
    return edge.relation().equals("conj")
        && suppositions.made(edge.governor())
        && sentence.token(edge.governor()).tag().equals(sentence.token(edge.dependent()).tag());
  }
}
