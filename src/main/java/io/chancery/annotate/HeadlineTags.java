package io.chancery.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.chancery.text.AnyOf;
import io.chancery.wordnet.WordNet;
import java.util.List;

/**
 * Mends tags of headlines that have no verb where one must be: "Dockers blockade port", "Union
 * calls off strike", "Central bank lifts rate", and "Launch of ferry", which orders nothing.
 */
final class HeadlineTags {

  /** The least share of a word's uses as a verb, where nothing else can be the verb. */
  private static final double SOMETIMES = 0.1;

  /** The least share of a word's uses as a verb, where another word is tagged as one. */
  private static final double MOSTLY = 0.6;

  private final List<CoreLabel> tokens;
  private final WordNet wordNet;

  private HeadlineTags(List<CoreLabel> tokens, WordNet wordNet) {
    this.tokens = tokens;
    this.wordNet = wordNet;
  }

  /** Mends the tags of all headlines. */
  static void mend(Annotation annotation, WordNet wordNet) {
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      if (HeadlineWords.headline(tokens)) {
        new HeadlineTags(tokens, wordNet).mend();
      }
    }
  }

  private void mend() {
    if (tokens.size() > 2 && tokens.get(0).tag().equals("VB") && word(1).equals("of")) {
      TagRepair.retag(tokens.get(0), "NN");
    }
    if (tokens.get(0).tag().equals("VBZ")) {
      TagRepair.retag(tokens.get(0), "NNS");
    }
    for (int at = 0; at + 1 < tokens.size(); at++) {
      replaced(at);
      intends(at);
    }
    int from = 0;
    for (int at = 0; at <= tokens.size(); at++) {
      if (at == tokens.size() || word(at).matches("[;:]")) {
        mend(from, at);
        from = at + 1;
      }
    }
  }

  /** Behind a word that {@link HeadlineWords} put there stands a verb, or a name. */
  private void replaced(int at) {
    CoreLabel next = tokens.get(at + 1);
    boolean comma = HeadlineWords.stoodFor(tokens.get(at), "and", ",");
    if (HeadlineWords.stoodFor(tokens.get(at), "will", "to")) {
      TagRepair.retag(tokens.get(at), "MD");
      TagRepair.retag(next, "VB");
    } else if (comma && AnyOf.matches(next.tag(), "NN|NNS")) {
      TagRepair.retag(next, next.word().endsWith("s") ? "VBZ" : next.tag());
    }
  }

  /** "Yoon and Kishida vow to turn page": they do, and want to do more. */
  private void intends(int at) {
    boolean behindName = at > 0 && tokens.get(at - 1).tag().startsWith("NNP");
    if (behindName
        && tokens.get(at).tag().equals("NN")
        && AnyOf.matches(word(at), "vow|pledge|offer|plan|promise|move|push|bid")
        && at + 2 < tokens.size()
        && word(at + 1).equals("to")
        && listed(at - 1)
        && wordNet.isVerb(word(at + 2))
        && AnyOf.matches(tokens.get(at + 2).tag(), "NN|VB")) {
      TagRepair.retag(tokens.get(at), "VBP");
      TagRepair.retag(tokens.get(at + 1), "TO");
      TagRepair.retag(tokens.get(at + 2), "VB");
    }
  }

  private void mend(int from, int end) {
    for (int at = from + 1; at + 1 < end; at++) {
      if (AnyOf.matches(tokens.get(at).tag(), "VBD|VBZ|VBP|MD|VBN")) {
        return;
      }
      if (agrees(at) && !verbal(at + 1) && wordNet.usedAsVerb(word(at)) >= least(at, end)) {
        TagRepair.retag(tokens.get(at), tokens.get(at).tag().equals("NNS") ? "VBZ" : "VBP");
        TagRepair.retag(tokens.get(at + 1), asNoun(tokens.get(at + 1)));
        return;
      }
    }
  }

  /** "Judges throw out": what follows is the verb already. */
  private boolean verbal(int at) {
    return AnyOf.matches(tokens.get(at).tag(), "VBD|VBZ|VBP|MD")
        && wordNet.usedAsVerb(word(at)) > MOSTLY;
  }

  /** Where a later word is tagged as a verb, this one must be one nearly always. */
  private double least(int at, int end) {
    return !listed(at - 1)
            && tokens.subList(at + 1, end).stream()
                .anyMatch(t -> AnyOf.matches(t.tag(), "VB|VBD|VBZ|VBP|VBN|MD"))
        ? MOSTLY
        : SOMETIMES;
  }

  /** "Bank lifts", "dockers blockade": a noun in number like the verb that it may be. */
  private boolean agrees(int at) {
    String tag = tokens.get(at).tag();
    boolean one = AnyOf.matches(tokens.get(at - 1).tag(), "NN|NNP") && !listed(at - 1);
    boolean several = AnyOf.matches(tokens.get(at - 1).tag(), "NNS|NNPS") || listed(at - 1);
    return word(at).matches("\\p{Ll}+")
        && (tag.equals("NNS") && one || tag.equals("NN") && several && wordNet.isVerb(word(at)));
  }

  /** "Chad and Niger", "Peru's Lind and Chad's Holm": the second of two names. */
  private boolean listed(int at) {
    int first = at;
    while (first > 0 && AnyOf.matches(tokens.get(first - 1).tag(), "NNP*|POS")) {
      first--;
    }
    return tokens.get(at).tag().startsWith("NNP")
        && first > 1
        && word(first - 1).equals("and")
        && tokens.get(first - 2).tag().startsWith("NNP");
  }

  private String word(int at) {
    return tokens.get(at).word();
  }

  private static String asNoun(CoreLabel token) {
    return AnyOf.matches(token.tag(), "VB|VBP") ? "NN" : token.tag();
  }
}
