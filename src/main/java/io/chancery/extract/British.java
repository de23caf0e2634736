package io.chancery.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** British spellings in the American form, which the lexicon is written in. */
final class British {

  private static final Pattern ISE = Pattern.compile("(?<=[a-z]{4})is(e|ed|es|ing|ation)$");
  private static final Pattern OUR = Pattern.compile("(?<=[a-z]{2})our$");

  /** Words that end so in either spelling. */
  private static final Pattern SAME =
      Pattern.compile("(adv|dev|rev|superv|telev|comprom|surpr|exerc|prom|prec|ra|pra|advert)ise");

  private static final Set<String> WITH_U =
      Set.of("labour", "neighbour", "favour", "honour", "harbour", "endeavour");

  private British() {}

  /** The lemma in American spelling: emphasise as emphasize, defence as defense. */
  static String plain(String lemma) {
    if (lemma.equals("defence") || lemma.equals("offence") || lemma.equals("licence")) {
      return lemma.substring(0, lemma.length() - 2) + "se";
    }
    if (lemma.endsWith("our")) {
      return WITH_U.contains(lemma) ? OUR.matcher(lemma).replaceFirst("or") : lemma;
    }
    boolean mayDiffer = lemma.contains("is") && !SAME.matcher(lemma).matches();
    return mayDiffer ? ISE.matcher(lemma).replaceFirst("iz$1") : lemma;
  }
}
