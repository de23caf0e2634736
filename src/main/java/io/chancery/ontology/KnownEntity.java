package io.chancery.ontology;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something known before reading. References to other known entities are by IRI.
 *
 * @param iri its identity
 * @param type its class
 * @param name canonical name
 * @param aliases other names
 * @param demonyms adjectives and nouns of its people
 * @param metonyms names of buildings and the like that stand for it; its capital's name is not
 *     listed
 * @param wikidata Q-id
 * @param iso3 ISO 3166 alpha-3 code of a state
 * @param country the state it belongs to
 * @param partOf what it is a part of
 * @param capital a state's seat of government
 * @param members a group's members
 * @param positionOf the state or organisation of a position
 * @param portfolio a position's field, such as {@code foreign affairs}
 * @param kind a narrower kind within its class, such as {@code news outlet}
 * @param gender {@code male} or {@code female}
 * @param code actor code of a user's gazetteer
 * @param start the first day it existed, where that matters
 * @param end the last day it existed
 */
public record KnownEntity(
    String iri,
    EntityType type,
    String name,
    List<String> aliases,
    List<String> demonyms,
    List<String> metonyms,
    @Nullable String wikidata,
    @Nullable String iso3,
    @Nullable String country,
    @Nullable String partOf,
    @Nullable String capital,
    List<String> members,
    @Nullable String positionOf,
    @Nullable String portfolio,
    @Nullable String kind,
    @Nullable String gender,
    @Nullable String code,
    @Nullable LocalDate start,
    @Nullable LocalDate end) {

  public KnownEntity {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    metonyms = List.copyOf(metonyms);
    members = List.copyOf(members);
  }

  /** The last segment of the IRI. */
  public String localName() {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
