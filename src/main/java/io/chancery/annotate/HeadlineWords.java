package io.chancery.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * Puts the words of plain sentences in the place of those that only headlines use, before tagger
 * and parser, which were trained on plain sentences, read them: "Chad, Niger sign pact" is read as
 * "Chad and Niger sign pact", "Envoy to visit Oslo" as "Envoy will visit Oslo", "Iran rejects deal,
 * vows revenge" as "… and vows revenge". The text and all offsets stay as they are.
 *
 * <p>A stage of CoreNLP, made by its name; public for that alone.
 */
public final class HeadlineWords implements edu.stanford.nlp.pipeline.Annotator {

  /** The name of the stage. */
  static final String NAME = "headline";

  /** The least share of a word's uses as a verb, where a verb's ending and place speak for one. */
  private static final double SOMETIMES = 0.1;

  /** The share of a word's uses as a verb from which it is taken for no noun. */
  private static final double VERBAL = 0.5;

  private final WordNet wordNet = new WordNet();
  private final Set<String> takingInfinitives = InfinitiveNouns.load();

  /** As CoreNLP makes its stages. */
  public HeadlineWords(String name, Properties properties) {}

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
  }

  @Override
  public void annotate(Annotation annotation) {
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      if (headline(tokens)) {
        plain(tokens);
      }
    }
  }

  /** Whether a sentence's words are those of a headline: none of them closes a sentence. */
  static boolean headline(List<? extends CoreLabel> tokens) {
    return !tokens.get(tokens.size() - 1).word().matches("[.!?\"')]+")
        && tokens.stream().noneMatch(t -> t.word().matches("[.!?]"));
  }

  private void plain(List<CoreLabel> tokens) {
    int start = 0;
    for (int at = 1; at + 1 < tokens.size(); at++) {
      String word = tokens.get(at).word();
      if (word.matches("[;:]")) {
        start = at + 1;
      } else if (word.equals(",") && (listed(tokens, start, at) || secondVerb(tokens, start, at))) {
        tokens.get(at).setWord("and");
      } else if (word.equals("to") && future(tokens, start, at)) {
        tokens.get(at).setWord("will");
      }
    }
  }

  /** "Chad, Niger sign", "Chad, South Sudan to sign": names on both sides, then a verb. */
  private boolean listed(List<CoreLabel> tokens, int start, int comma) {
    int end = comma + 1;
    while (end < tokens.size() && capital(tokens.get(end))) {
      end++;
    }
    return comma > start
        && comma - start <= 8
        && tokens.subList(start, comma).stream().allMatch(t -> capital(t) || t.word().equals(","))
        && end > comma + 1
        && end < tokens.size()
        && lastOfList(tokens.get(end));
  }

  private boolean lastOfList(CoreLabel next) {
    return next.word().equals("to") || next.word().matches("\\p{Ll}+") && plainVerb(next.word());
  }

  /** A verb as it follows more than one: "sign", "urge", never "signs". */
  private boolean plainVerb(String word) {
    return wordNet.isVerb(word) && (!word.endsWith("s") || word.endsWith("ss"));
  }

  /** "Rejects deal, vows revenge", "Chad and Niger sign pact, shelve talks": a verb again. */
  private boolean secondVerb(List<CoreLabel> tokens, int start, int comma) {
    if (comma + 2 >= tokens.size()) {
      return false;
    }
    String word = tokens.get(comma + 1).word();
    List<CoreLabel> before = tokens.subList(start + 1, comma);
    boolean several = before.stream().anyMatch(t -> stoodFor(t, "and", ","));
    boolean will = before.stream().anyMatch(t -> stoodFor(t, "will", "to"));
    return third(word)
        ? !AnyOf.matches(word, "says|tells")
            && !third(tokens.get(comma + 2).word())
            && (will || before.stream().anyMatch(t -> third(t.word())))
        : several && word.matches("\\p{Ll}+") && verbal(word);
  }

  /** Whether a word was put in the place of another. */
  static boolean stoodFor(CoreLabel token, String word, String original) {
    return token.word().equals(word) && token.originalText().equals(original);
  }

  private boolean verbal(String word) {
    return plainVerb(word) && wordNet.usedAsVerb(word) >= VERBAL;
  }

  private boolean third(String word) {
    return word.matches("\\p{Ll}+[^s]s")
        && wordNet.isVerb(edu.stanford.nlp.process.Morphology.lemmaStatic(word, "VBZ"))
        && wordNet.usedAsVerb(word) >= SOMETIMES;
  }

  /** "Envoy to visit": behind a subject alone, before a plain verb. */
  private boolean future(List<CoreLabel> tokens, int start, int to) {
    String before = tokens.get(to - 1).word();
    return to > start
        && plainVerb(tokens.get(to + 1).word())
        && tokens.get(to + 1).word().matches("\\p{Ll}+")
        && !takingInfinitives.contains(before.toLowerCase(Locale.ROOT))
        && tokens.subList(start, to).stream().allMatch(this::nominal)
        && tokens.subList(to + 2, tokens.size()).stream()
            .takeWhile(t -> !t.word().matches("[,;:]"))
            .noneMatch(t -> third(t.word()));
  }

  private boolean nominal(CoreLabel token) {
    return !token.word().matches("\\p{Ll}.*")
        || AnyOf.matches(token.word(), "and|of|the|for")
        || !wordNet.senses(singular(token.word())).isEmpty()
            && wordNet.usedAsVerb(token.word()) < VERBAL;
  }

  private static String singular(String word) {
    return edu.stanford.nlp.process.Morphology.lemmaStatic(word, "NNS");
  }

  private static boolean capital(CoreLabel token) {
    return token.word().matches("\\p{Lu}.*");
  }
}
