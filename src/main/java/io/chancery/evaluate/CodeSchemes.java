package io.chancery.evaluate;

import io.chancery.ontology.Crosswalk;
import io.chancery.ontology.Ontology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemes that gold codes may be of. They share most numbers and mean other things by them, so
 * a record says which one it is of: a code that one scheme alone has decides. Where both have all
 * of a record's codes it is WEIS, in which the suite's verbs are coded.
 *
 * @param cameo from CAMEO codes to PLOVER types
 * @param weis from WEIS codes to PLOVER types
 */
record CodeSchemes(Crosswalk cameo, Crosswalk weis) {

  static CodeSchemes of(Ontology ontology) {
    return new CodeSchemes(ontology.cameo(), ontology.weis());
  }

  /** The scheme that has all of these codes. */
  Optional<Crosswalk> schemeOf(List<String> codes) {
    return Stream.of(weis, cameo)
        .filter(scheme -> codes.stream().allMatch(scheme::has))
        .findFirst();
  }

  /**
   * A record with PLOVER types in the place of the codes of its scheme; none where it has no
   * scheme, or where PLOVER has no type for one of its codes.
   */
  Optional<CodedSentence> typed(CodedSentence sentence) {
    return schemeOf(sentence.events().stream().map(CodedEvent::type).toList())
        .flatMap(scheme -> typed(sentence, scheme));
  }

  /** The same, whichever scheme the record may be of. */
  static Optional<CodedSentence> typed(CodedSentence sentence, Crosswalk scheme) {
    List<CodedEvent> events =
        sentence.events().stream()
            .flatMap(e -> scheme.type(e.type()).map(e::ofType).stream())
            .toList();
    return events.size() == sentence.events().size()
        ? Optional.of(sentence.with(events))
        : Optional.empty();
  }
}
