package io.chancery.extract;

import java.util.regex.Pattern;

/** British spellings in the American form, which the lexicon is written in. */
final class British {

  private static final Pattern ISE = Pattern.compile("(?<=[a-z]{4})is(e|ed|es|ing|ation)$");
  private static final Pattern OUR = Pattern.compile("(?<=[a-z]{2})our$");

  private British() {}

  /** The lemma in American spelling: emphasise as emphasize, defence as defense. */
  static String plain(String lemma) {
    if (lemma.equals("defence") || lemma.equals("offence") || lemma.equals("licence")) {
      return lemma.substring(0, lemma.length() - 2) + "se";
    }
    if (lemma.matches(
        "(adv|dev|rev|superv|telev|comprom|surpr|exerc|prom|prec)ise|.*[^aeiou]our|raise|praise|advertise")) {
      return lemma.matches("lab?our|neighbour|favour|honour|harbour|endeavour")
          ? OUR.matcher(lemma).replaceFirst("or")
          : lemma;
    }
    return ISE.matcher(lemma).replaceFirst("iz$1");
  }
}
