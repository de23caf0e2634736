package io.chancery.ontology;

/**
 * The classes of things that take part in events; each is a class of the ontology of the same name.
 */
public enum EntityType {
  Person,
  Country,
  City,
  Place,
  Organization,
  Government,
  Alliance,
  Collective,
  Position,
  Treaty,
  Document,
  Weapon,
  Other;

  /** Whether things of this type can act: do, say, be addressed. */
  public boolean acts() {
    return switch (this) {
      case Person, Country, Organization, Government, Alliance, Collective, Position -> true;
      case City, Place, Treaty, Document, Weapon, Other -> false;
    };
  }

  /** Whether things of this type are somewhere one can go. */
  public boolean isPlace() {
    return this == Country || this == City || this == Place;
  }
}
