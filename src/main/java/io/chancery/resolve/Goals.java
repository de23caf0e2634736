package io.chancery.resolve;

import io.chancery.annotate.Sentence;
import io.chancery.extract.EventMention;
import io.chancery.ontology.EntityType;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Optional;

/** Where something is taken to: {@code moved a battalion to Karang}. */
final class Goals {

  private static final String JOINING = "link|connect|join|tie";

  private Goals() {}

  /** The one town among those who would be given something, of a deed without a class. */
  static Optional<Participant.OfEntity> among(
      List<Participant.OfEntity> recipients, Sentence sentence, EventMention mention) {
    boolean one =
        mention.type().equals(Drafting.GENERAL)
            && recipients.size() == 1
            && !AnyOf.matches(sentence.token(mention.trigger()).lemma(), JOINING);
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
