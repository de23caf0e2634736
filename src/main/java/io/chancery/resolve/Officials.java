package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Title;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who acts or speaks for a state by the office that the text gives him. */
final class Officials {

  private static final Set<String> OFFICES = WordGroups.of("STATE-OFFICES");

  private final Scene scene;
  private final Cast cast;

  Officials(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /** Whether somebody is of the government of a state today. */
  boolean isOfGovernment(Entity person) {
    return cast.heldBy(person).stream()
        .anyMatch(
            held ->
                Stream.of("minister", "cabinet").anyMatch(held.words()::contains) && !isFormer(held)
                    || String.valueOf(held.portfolio()).startsWith("head of"));
  }

  /**
   * Whether somebody who says {@code we} may mean his state: no candidate or company's head does.
   */
  boolean speaksForState(Entity person) {
    return person instanceof LinkedEntity
        || person.type() == EntityType.Position
            && person.country() != null
            && Arrays.stream(person.name().toLowerCase(Locale.ROOT).split("[ -]"))
                .anyMatch(OFFICES::contains)
        || cast.heldBy(person).stream().anyMatch(held -> !isFormer(held) && isOfState(held));
  }

  private static boolean isOfState(Cast.Held held) {
    TitleMatch title = held.title();
    return "spokesperson".equals(held.portfolio()) && !isOfBody(held)
        || title == null && held.office() instanceof LinkedEntity
        || title != null
            && (title.position() != null
                || title.title() != null && title.title().home() == Title.Home.STATE);
  }

  /** Whether it is an office of a firm, a party or another body that is no state. */
  private static boolean isOfBody(Cast.Held held) {
    Entity office = held.office();
    return office != null && office.country() == null;
  }

  private boolean isFormer(Cast.Held held) {
    return held.title() != null && scene.isFormer(held.sentence(), held.title());
  }
}
