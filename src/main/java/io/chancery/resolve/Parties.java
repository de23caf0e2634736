package io.chancery.resolve;

import io.chancery.extract.EventMention;
import io.chancery.extract.Mention;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose words or deeds those of an event are: both sides' of a meeting, only the attackers' of an
 * attack.
 */
final class Parties {

  private static final Set<String> MUTUAL =
      Set.of(
          "Contact", "Movement", "Agree", "Cooperate", "Reconcile", "Dispute", "MilitaryExercise");

  private final Ontology ontology;

  Parties(Ontology ontology) {
    this.ontology = ontology;
  }

  Stream<Mention> of(EventMention event) {
    boolean mutual = MUTUAL.stream().anyMatch(type -> ontology.isA(event.type(), type));
    return Stream.of(Role.AGENT, Role.RECIPIENT)
        .filter(role -> mutual || role == Role.AGENT)
        .flatMap(role -> event.fillers(role).stream());
  }

  /** Who became president did not become himself. */
  static boolean isOwnOffice(EventMention event, Entity theme) {
    return event.type().equals("TakeOffice") && theme.type() == EntityType.Person;
  }
}
