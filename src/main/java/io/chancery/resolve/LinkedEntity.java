package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import io.chancery.ontology.KnownEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity known before reading.
 *
 * @param known what is known of it
 * @param country ISO 3166 alpha-3 code of the state that it is or belongs to
 * @param members a standing group's members
 */
public record LinkedEntity(KnownEntity known, @Nullable String country, List<Entity> members)
    implements Entity {

  public LinkedEntity {
    members = List.copyOf(members);
  }

  @Override
  public String key() {
    return known.iri();
  }

  @Override
  public String name() {
    return known.name();
  }

  @Override
  public EntityType type() {
    return known.type();
  }

  @Override
  public @Nullable String wikidata() {
    return known.wikidata();
  }

  @Override
  public @Nullable String code() {
    return known.code();
  }
}
