package io.chancery.resolve;

import io.chancery.ontology.EntityType;

/** What kind of thing a common noun stands for. */
enum NounKind {
  OFFICIAL(EntityType.Person),
  PERSON(EntityType.Person),
  STATE(EntityType.Country),
  SIDE(EntityType.Collective),
  GOVERNMENT(EntityType.Government),
  ADMINISTRATION(EntityType.Government),
  CAPITAL(EntityType.City),
  ORGANIZATION(EntityType.Organization),
  GROUP(EntityType.Collective),
  PLACE(EntityType.Place),
  DOCUMENT(EntityType.Document),
  TREATY(EntityType.Treaty),
  WEAPON(EntityType.Weapon),
  CRAFT(EntityType.Collective);

  private final EntityType singular;

  NounKind(EntityType singular) {
    this.singular = singular;
  }

  boolean isPerson() {
    return this == OFFICIAL || this == PERSON;
  }

  boolean isBody() {
    return this == ORGANIZATION || this == GOVERNMENT || this == ADMINISTRATION;
  }

  /** The class of what the noun names; several who act together are a collective. */
  EntityType type(boolean plural) {
    return plural && singular.acts() ? EntityType.Collective : singular;
  }
}
