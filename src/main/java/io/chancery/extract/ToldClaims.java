package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import io.chancery.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who vouches for what a noun of saying tells: "the guard's claim that the gate was shut" is on the
 * guard's word, but who rejects the claim says that it was not.
 */
final class ToldClaims {

  private final Document document;
  private final Sentence sentence;
  private final Map<Integer, EventMention> byTrigger;
  private final Ontology ontology;

  ToldClaims(
      Document document,
      Sentence sentence,
      Map<Integer, EventMention> byTrigger,
      Ontology ontology) {
    this.document = document;
    this.sentence = sentence;
    this.byTrigger = byTrigger;
    this.ontology = ontology;
  }

  /** Who says what the clause at the end of an edge tells of the noun above it. */
  Optional<List<EntityMention>> of(Dependency edge) {
    boolean clause =
        AnyOf.matches(edge.label(), "acl|ccomp|dep")
            && sentence.token(edge.governor()).isNoun()
            && new Grammar(sentence).finite(edge.dependent());
    return Stream.of(edge.governor())
        .filter(noun -> clause)
        .flatMap(this::claims)
        .flatMap(noun -> speakers(noun).stream())
        .findFirst();
  }

  /** The claim that a noun is or stands with: "claims by farmers that it fell". */
  private Stream<Integer> claims(int noun) {
    return new Grammar(sentence)
        .beside(noun)
        .filter(i -> sentence.token(i).isNoun())
        .filter(i -> ontology.words("hearsay").contains(sentence.token(i).lemma()) || argues(i));
  }

  private boolean argues(int noun) {
    return AnyOf.matches(
        sentence.token(noun).lemma(),
        "argument|testimony|statement|view|belief|complaint|finding|conclusion|insistence");
  }

  private Optional<List<EntityMention>> speakers(int noun) {
    return rejecting(noun).or(() -> claiming(noun));
  }

  private Optional<List<EntityMention>> rejecting(int noun) {
    return sentence.above(noun).stream()
        .filter(d -> AnyOf.matches(d.label(), "obj|nsubj:pass") && d.governor() > 0)
        .map(d -> byTrigger.get(d.governor()))
        .filter(act -> act != null && act.type().equals("Reject"))
        .findFirst()
        .map(
            act ->
                act.fillers(Role.AGENT).stream()
                    .filter(EntityMention.class::isInstance)
                    .map(EntityMention.class::cast)
                    .toList());
  }

  private Optional<List<EntityMention>> claiming(int noun) {
    return sentence.children(noun, l -> AnyOf.matches(l, "nmod:poss|nmod:by|nmod:from")).stream()
        .findFirst()
        .map(i -> List.of(NounPhrases.around(document, sentence, i)));
  }
}
