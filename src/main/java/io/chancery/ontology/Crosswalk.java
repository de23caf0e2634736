package io.chancery.ontology;

import java.util.Map;
import java.util.Optional;

/**
 * From the event codes of another scheme, such as CAMEO, to PLOVER types.
 *
 * @param types by code; empty where PLOVER has no type for it
 */
public record Crosswalk(Map<String, Optional<String>> types) {

  public Crosswalk {
    types = Map.copyOf(types);
  }

  /** Whether the scheme has this code. */
  public boolean has(String code) {
    return types.containsKey(code);
  }

  /** The PLOVER type of a code, where there is one. */
  public Optional<String> type(String code) {
    return types.getOrDefault(code, Optional.empty());
  }
}
