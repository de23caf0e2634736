package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.extract.EventMention;
import io.chancery.ontology.EntityType;
import io.chancery.ontology.Ontology;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where something is taken to: {@code moved a battalion to Karang}. */
final class Goals {

  private final Set<String> joining;
  private final Set<String> relocating;

  Goals(Ontology ontology) {
    this.joining = ontology.words("joining");
    this.relocating = ontology.words("relocating");
  }

  /**
   * Whether a deed only brings somebody or something elsewhere: the capital in {@code moved to
   * Oslo} is a town.
   */
  Use use(Sentence sentence, EventMention mention) {
    boolean moves =
        mention.type().equals(Drafting.GENERAL)
            && relocating.contains(sentence.token(mention.trigger()).lemma());
    return moves ? Use.PLACE : Use.ACTOR;
  }

  /** The one town among those who would be given something, of a deed without a class. */
  Optional<Participant.OfEntity> among(
      List<Participant.OfEntity> recipients, Sentence sentence, EventMention mention) {
    boolean one =
        mention.type().equals(Drafting.GENERAL)
            && recipients.size() == 1
            && !joining.contains(sentence.token(mention.trigger()).lemma());
    return recipients.stream().filter(r -> one && isTown(r.entity())).findFirst();
  }

  /** {@code Dar es Salaam}, and no {@code Georgian border}. */
  private static boolean isTown(Entity place) {
    String name = place.name();
    return place.type().isPlace()
        && place.type() != EntityType.Country
        && Character.isUpperCase(name.codePointAt(0))
        && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
  }
}
