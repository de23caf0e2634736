package io.chancery.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of event.
 *
 * @param name local name in the ontology's namespace, such as {@code Condemn}
 * @param label what people call it
 * @param parents local names of its direct superclasses
 * @param plover its PLOVER type, such as {@code ACCUSE}
 * @param cameo its CAMEO root or code
 * @param mode its PLOVER mode
 * @param modeRules what may give an event of it another mode, the first that holds
 * @param stageOf local names of the classes that an event of it may be a part of, as an arrival is
 *     of a visit
 * @param verbPhrase how a label says it between agent and the other side
 */
public record EventClass(
    String name,
    String label,
    List<String> parents,
    @Nullable String plover,
    @Nullable String cameo,
    @Nullable String mode,
    List<ModeRule> modeRules,
    List<String> stageOf,
    VerbPhrase verbPhrase) {

  public EventClass {
    parents = List.copyOf(parents);
    modeRules = List.copyOf(modeRules);
    stageOf = List.copyOf(stageOf);
  }
}
