package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a pronoun of the third person can stand for by its number and gender. */
final class Agreeing {

  static final Set<String> HE = Set.of("he", "him", "his", "himself");
  static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  static final Set<String> IT = Set.of("it", "its", "itself");
  static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");

  private final Scene scene;
  private final Discourse discourse;
  private final Genders genders;
  private final Attested attested;

  Agreeing(Scene scene, Discourse discourse, Genders genders, Attested attested) {
    this.scene = scene;
    this.discourse = discourse;
    this.genders = genders;
    this.attested = attested;
  }

  void learn(Entity person, String word) {
    if (HE.contains(word) || SHE.contains(word)) {
      genders.learn(person, SHE.contains(word) ? "female" : "male");
    }
  }

  @Nullable Predicate<Entity> agreement(String word) {
    if (HE.contains(word)) {
      return e -> isPerson(e) && attested.isPerson(e) && !"female".equals(genders.of(e));
    }
    if (SHE.contains(word)) {
      return e -> isPerson(e) && attested.isPerson(e) && !"male".equals(genders.of(e));
    }
    if (IT.contains(word)) {
      return e -> isSingleThing(e) && !isPlural(e);
    }
    return THEY.contains(word) ? Agreeing::isSeveral : null;
  }

  static boolean isPerson(Entity entity) {
    return entity.type() == EntityType.Person
        || (entity.type() == EntityType.Position && entity.members().isEmpty());
  }

  private static boolean isSingleThing(Entity entity) {
    return !isPerson(entity) && entity.type() != EntityType.Collective;
  }

  /** {@code Documents}: whatever the text has only spoken of as several. */
  private boolean isPlural(Entity entity) {
    return entity.type() == EntityType.Document
        && discourse
            .recent()
            .filter(s -> s.entity().key().equals(entity.key()))
            .findFirst()
            .filter(s -> scene.sentence(s.sentence()).token(s.token()).tag().equals("NNS"))
            .isPresent();
  }

  private static boolean isSeveral(Entity entity) {
    return entity.type() == EntityType.Collective
            && !(entity.members().size() > 1
                && entity.members().stream().allMatch(Agreeing::isTown))
        || (entity.type() == EntityType.Alliance && !entity.members().isEmpty());
  }

  private static boolean isTown(Entity entity) {
    return entity.type() == EntityType.City || entity.type() == EntityType.Place;
  }
}
