package io.chancery.reason;

import java.util.Set;

/** The properties of SHACL that the engine acts on. */
final class ShaclTerms {

  private static final String KNOWN =
      """
      alternativePath and ask class closed datatype deactivated declare defaultValue description
      disjoint equals flags group hasValue ignoredProperties in inversePath labelTemplate
      languageIn lessThan lessThanOrEquals maxCount maxExclusive maxInclusive maxLength message
      minCount minExclusive minInclusive minLength name namespace node nodeKind nodeValidator not
      oneOrMorePath optional or order parameter path pattern prefix prefixes property
      propertyValidator qualifiedMaxCount qualifiedMinCount qualifiedValueShape
      qualifiedValueShapesDisjoint select severity sparql target targetClass targetNode
      targetObjectsOf targetSubjectsOf uniqueLang validator xone zeroOrMorePath zeroOrOnePath
      """;

  private ShaclTerms() {}

  /** Their local names. */
  static Set<String> known() {
    return Set.of(KNOWN.strip().split("\\s+"));
  }
}
