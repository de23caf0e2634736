package io.chancery.annotate;

import java.util.Optional;
import java.util.Properties;

/**
 * Which models read. Figures are CPU time on 2,600 tokens of news on one core, see {@code
 * docs/quality.md}.
 *
 * <p>{@link #BEST} reads with the bidirectional tagger and the shift-reduce parser with a beam;
 * {@link #FAST} with the left-three-words tagger and the neural dependency parser. Both use the
 * fast neural coreference.
 */
public enum Profile {
  BEST,
  FAST;

  private static final String TAGGERS = "edu/stanford/nlp/models/pos-tagger/";
  private static final String TIMES = "edu/stanford/nlp/models/sutime/";

  /** SUTime's own rules, with ours between: no time depends on what was read before. */
  private static final String TIME_RULES =
      String.join(
          ",",
          TIMES + "defs.sutime.txt",
          "io/chancery/annotate/open-direction.sutime.txt",
          TIMES + "english.sutime.txt",
          TIMES + "english.holidays.sutime.txt");

  /**
   * Tagging: tokens, sentences, plain words for those of headlines, parts of speech, lemmas, names,
   * times.
   */
  Properties tagging() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize," + HeadlineWords.NAME + ",pos,lemma,ner");
    properties.setProperty(
        "customAnnotatorClass." + HeadlineWords.NAME, HeadlineWords.class.getName());
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("tokenize.options", "invertible=true");
    properties.setProperty("pos.model", TAGGERS + tagger());
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "true");
    properties.setProperty("ner.useSUTime", "true");
    properties.setProperty("sutime.rules", TIME_RULES);
    return properties;
  }

  /** Tagging of a question: no names, for these are looked up in what the question is asked of. */
  static Properties taggingOfQuestions() {
    Properties properties = FAST.tagging();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ner.rulesOnly", "true");
    return properties;
  }

  /** Parsing into Universal Dependencies. */
  Properties parsing() {
    Properties properties = new Properties();
    properties.setProperty("annotators", this == BEST ? "parse" : "depparse");
    if (this == BEST) {
      properties.setProperty(
          "parse.model", "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz");
    }
    return properties;
  }

  /** A second parse into Universal Dependencies, by another parser; empty where there is none. */
  Optional<Properties> secondParsing() {
    if (this != BEST) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    properties.setProperty("annotators", "depparse");
    return Optional.of(properties);
  }

  /** Coreference. */
  Properties coreference() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "coref");
    properties.setProperty("coref.algorithm", "fastneural");
    if (this == FAST) {
      properties.setProperty("coref.md.type", "dependency");
    }
    return properties;
  }

  private String tagger() {
    return this == BEST
        ? "english-bidirectional-distsim.tagger"
        : "english-left3words-distsim.tagger";
  }
}
