package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Ontology;
import java.util.List;
import java.util.Set;

/**
 * Knows that whoever acts so is who does it: {@code The port's behaviour threatened the strait} is
 * a threat by the port.
 */
final class Conduct {

  private final Sentence sentence;
  private final Set<String> nouns;
  private final Set<String> verbs;

  private Conduct(Sentence sentence, Ontology ontology) {
    this.sentence = sentence;
    this.nouns = ontology.words("conduct");
    this.verbs = ontology.words("wronging-verbs");
  }

  /** The sentence in which those who behave so are the subjects. */
  static Sentence ascribed(Sentence sentence, Ontology ontology) {
    Conduct conduct = new Conduct(sentence, ontology);
    return sentence.with(sentence.dependencies().stream().map(conduct::ascribed).toList());
  }

  private Dependency ascribed(Dependency edge) {
    boolean wrong =
        edge.governor() > 0
            && edge.label().equals("nsubj")
            && nouns.contains(sentence.token(edge.dependent()).lemma())
            && verbs.contains(sentence.token(edge.governor()).lemma());
    List<Integer> owners =
        wrong ? sentence.children(edge.dependent(), "nmod:poss"::equals) : List.of();
    return owners.size() == 1 ? new Dependency(edge.governor(), owners.get(0), edge.label()) : edge;
  }
}
