package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.extract.EntityMention;
import io.chancery.extract.EventMention;
import io.chancery.extract.Mention;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Set;

/** "The Geneva talks", "the Kidal clashes": a town in front of an event is where it is. */
final class Venues {

  private static final Set<String> SOMEWHERE =
      Set.of("Contact", "Negotiate", "Dispute", "Attack", "Protest");

  private final Referents referents;
  private final Ontology ontology;

  Venues(Referents referents, Ontology ontology) {
    this.referents = referents;
    this.ontology = ontology;
  }

  /** The towns that say where a noun's event is. */
  List<EntityMention> of(Sentence sentence, EventMention mention) {
    boolean here =
        mention.nominal() && SOMEWHERE.stream().anyMatch(t -> ontology.isA(mention.type(), t));
    return !here
        ? List.of()
        : mention.fillers(Role.AGENT).stream()
            .filter(EntityMention.class::isInstance)
            .map(EntityMention.class::cast)
            .filter(words -> inFront(sentence, words.head(), mention.trigger()))
            .filter(this::town)
            .toList();
  }

  /** Whether a filler is one of them. */
  boolean holds(Sentence sentence, EventMention mention, Mention filler) {
    return of(sentence, mention).stream().anyMatch(filler::equals);
  }

  private static boolean inFront(Sentence sentence, int head, int noun) {
    return sentence.above(head).stream()
        .anyMatch(d -> d.governor() == noun && AnyOf.matches(d.relation(), "compound|amod"));
  }

  private boolean town(EntityMention words) {
    return referents
        .of(words, Use.PLACE)
        .filter(e -> e.type() == EntityType.City || e.type() == EntityType.Place)
        .isPresent();
  }
}
