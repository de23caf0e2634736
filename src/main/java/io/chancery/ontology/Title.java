package io.chancery.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word for an office or a trade, as it stands before names: {@code foreign minister}, {@code
 * spokesman}.
 *
 * @param label canonical form, capitalised: {@code Foreign Minister}
 * @param forms ways of writing it, in lower case
 * @param plurals the same in the plural
 * @param portfolio its field, if it is a political office
 * @param trade whether many have it at once and nobody is appointed to it, as analysts
 * @param home of whom it is where a text says not whose
 */
public record Title(
    String label,
    List<String> forms,
    List<String> plurals,
    @Nullable String portfolio,
    boolean trade,
    Home home) {

  /** Whose office a title means where the text says nothing. */
  public enum Home {
    /** The state that the text is about: {@code the interior minister}. */
    STATE,
    /** The firm that the text is about: {@code the chief executive}. */
    FIRM,
    /** Open. */
    NONE
  }

  public Title {
    forms = List.copyOf(forms);
    plurals = List.copyOf(plurals);
  }
}
