package io.chancery.ontology;

import java.util.Locale;

/** What a participant is to an event, after the roles of PropBank and SEM. */
public enum Role {
  AGENT,
  RECIPIENT,
  THEME,
  PLACE,
  TIME,
  SOURCE;

  /** The local name of the role's property in the ontology, such as {@code agent}. */
  public String localName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role with this local name. */
  public static Role of(String localName) {
    return valueOf(localName.toUpperCase(Locale.ROOT));
  }
}
