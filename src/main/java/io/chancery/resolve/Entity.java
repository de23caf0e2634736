package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing of the world, as one document speaks of it. */
public sealed interface Entity permits LinkedEntity, NilEntity {

  /**
   * Identifies it within its document: a known entity's IRI, or a key made from its name and type.
   */
  String key();

  /** Canonical name. */
  String name();

  /** Its class. */
  EntityType type();

  /** Wikidata Q-id. */
  @Nullable String wikidata();

  /** ISO 3166 alpha-3 code of the state that it is or belongs to. */
  @Nullable String country();

  /** Actor code of a user's gazetteer. */
  @Nullable String code();

  /** The members of a group, as far as known; empty for everything else. */
  List<Entity> members();
}
