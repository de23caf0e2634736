package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.Title;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a title means an office that somebody holds by the text. */
final class SameOffice {

  /** Fields of which a state has many offices. */
  private static final Set<String> MANY = Set.of("other", "local government", "legislature");

  private final World world;

  SameOffice(World world) {
    this.world = world;
  }

  boolean is(Cast.Held held, TitleMatch title) {
    String portfolio = title.portfolio();
    boolean sameField =
        portfolio != null
            && !MANY.contains(portfolio)
            && portfolio.equals(held.portfolio())
            && isOfFirm(title) == isOfFirm(held.title())
            && isOfBank(title) == isOfBank(held.title())
            && !leadsParty(held, title);
    boolean sameWords = title.title() != null && title.title().forms().contains(held.words());
    return sameWords || sameField && !ofBody(held.office());
  }

  /** {@code The premier} is no chief executive of a firm. */
  static boolean isOfFirm(@Nullable TitleMatch title) {
    return title != null && title.title() != null && title.title().home() == Title.Home.FIRM;
  }

  /** Who leads a party is no prime minister by that. */
  private static boolean leadsParty(Cast.Held held, TitleMatch title) {
    return isLeader(held.title()) && !isLeader(title) && held.office() instanceof NilEntity;
  }

  private static boolean isLeader(@Nullable TitleMatch title) {
    return title != null && title.title() != null && title.title().label().endsWith("Leader");
  }

  /** The governor of the central bank is no finance minister. */
  private static boolean isOfBank(@Nullable TitleMatch title) {
    return title != null
        && title.title() != null
        && title.title().label().startsWith("Central Bank");
  }

  /** The head of a fund is no finance minister. */
  private boolean ofBody(@Nullable Entity office) {
    return office instanceof LinkedEntity linked
        && world
            .byIri(linked.known().positionOf())
            .filter(owner -> owner.type() != EntityType.Country)
            .isPresent();
  }
}
