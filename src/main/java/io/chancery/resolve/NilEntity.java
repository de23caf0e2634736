package io.chancery.resolve;

import io.chancery.ontology.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that no gazetteer knows: a person, a ministry, three unnamed sources, two people taken
 * together.
 *
 * @param name the fullest name or description that the document has for it
 * @param type its class
 * @param country ISO 3166 alpha-3 code of the state that it belongs to, where the document says so
 * @param members the members of a group that the document lists
 * @param mark by what the document tells it from another of its name that it introduces before:
 *     {@code pianist}; null where there is none
 */
public record NilEntity(
    String name,
    EntityType type,
    @Nullable String country,
    List<Entity> members,
    @Nullable String mark)
    implements Entity {

  public NilEntity {
    members = List.copyOf(members);
  }

  /** The only one of its name, or the first. */
  public NilEntity(String name, EntityType type, @Nullable String country, List<Entity> members) {
    this(name, type, country, members, null);
  }

  /**
   * Whether the name is the words of a description, {@code owner}, {@code Spanish judge}, and not
   * what somebody or something is called. Letters that are neither large nor small tell nothing.
   */
  boolean isDescribed() {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return Character.isLowerCase(name.codePointAt(0))
        || last.codePoints().allMatch(Character::isLowerCase);
  }

  @Override
  public String key() {
    return type + ":" + name + (mark == null ? "" : " (" + mark + ")");
  }

  @Override
  public @Nullable String wikidata() {
    return null;
  }

  @Override
  public @Nullable String code() {
    return null;
  }
}
