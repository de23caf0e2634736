package io.chancery.merge;

/**
 * What speaks for or against two documents' entities of one name being one, each with its weight in
 * log odds, set by judgement: a full name nearly suffices, part of one never does.
 */
enum EntityFeature {
  FULL_NAME(2.2, "the same name"),
  COMMON_NAME(-2, "the same name, which many things may have"),
  UNUSUAL_NAME(0.3, "the same name of words that few names have"),
  ONE_WORD(-0.6, "the same name of one word"),
  PLACE_NAME(0.9, "the same name of a place"),
  ACRONYM(1.6, "an acronym, which one of the papers explains"),
  OTHER_EXPANSION(-4, "the same acronym of other words"),
  PART_OF_NAME(-2.2, "the name of one is part of the other's"),
  OTHER_KIND(-1, "kinds of one family"),
  OTHER_FAMILY(-2, "a person to one paper and a body to the other"),
  COUNTRY(1.5, "the same state"),
  OTHER_COUNTRY(-4, "different states"),
  ROLE(2, "an office or occupation in common"),
  OTHER_ROLES(-2, "different offices and occupations"),
  OFFICE(2, "the same office of the same state or body, told within two months"),
  TITLE(1.3, "the same title, of whichever state"),
  COMPANY(0.9, "named together with the same people or bodies"),
  STATES(0.4, "told of the same states"),
  NO_COMPANY(-1.2, "nothing else that both documents name"),
  TOLD_NEAR(0.5, "told within a month"),
  YEARS_APART(-1, "told years apart");

  private final double weight;
  private final String words;

  EntityFeature(double weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  double weight() {
    return weight;
  }

  String words() {
    return words;
  }
}
