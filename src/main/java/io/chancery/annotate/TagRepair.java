package io.chancery.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import io.chancery.text.AnyOf;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends tags that taggers get wrong in news, before the parser trusts them: in "Smith on Friday
 * renewed …" the word after the weekday is the verb, and in "the shelling of the town" the word in
 * -ing is a noun, and in "a drone attack" so is the first word.
 */
final class TagRepair {

  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** Verbs behind which somebody is to do something. */
  private static final String TELLING =
      "order|tell|instruct|require|compel|expect|want|authorize|authorise";

  /** Verbs whose past is like their stem. */
  private static final String UNCHANGED =
      "bet|bid|burst|cast|cost|cut|hit|hurt|let|put|quit|rid|set|shed|shut|slit|split|spread";

  private TagRepair() {}

  /** Mends the tags of all sentences. */
  static void mend(Annotation annotation) {
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      mend(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
  }

  private static void mend(List<CoreLabel> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      article(tokens, i);
    }
    if (tokens.get(0).tag().equals("VBG") && beside(tokens, 0)) {
      retag(tokens.get(0), "JJ");
    }
    for (int i = 1; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      verbs(tokens, i);
      boolean adjective = token.tag().equals("JJ") || token.tag().equals("VBN");
      if (adjective && token.word().endsWith("ed") && afterWeekday(tokens, i)) {
        retag(token, "VBD");
      }
      if (token.tag().equals("VBG") && (gerundNoun(tokens, i) || ofTask(tokens, i))) {
        retag(token, "NN");
      }
      if (token.tag().equals("VB") && accordingTo(tokens, i)) {
        retag(token, "NNS");
      }
      if (token.tag().equals("DT") && clauseOpener(tokens, i)) {
        retag(token, "IN");
      }
      if (token.tag().equals("VBG") && (beside(tokens, i) || fromAbroad(tokens, i))) {
        retag(token, "JJ");
      }
      names(tokens, i);
      persons(tokens, i);
      if (token.word().equals("do") && insideName(tokens, i)) {
        retag(token, "NNP");
      }
      if (token.word().equals("will") && auxiliary(tokens, i)) {
        retag(token, "MD");
        retag(tokens.get(i + 1), "VB");
      }
    }
  }

  /** Verbs that are tagged as nouns, and such as look like their stems. */
  private static void verbs(List<CoreLabel> tokens, int at) {
    CoreLabel token = tokens.get(at);
    if (token.tag().equals("NN") && (toldTo(tokens, at) || calledUpon(tokens, at))) {
      retag(token, "VB");
    }
    if (token.tag().equals("VB") && behindRelative(tokens, at)) {
      retag(token, "VBD");
    }
    if (token.tag().equals("VBN") && goesOnToSay(tokens, at)) {
      retag(token, "VBD");
    }
    if (token.tag().equals("NN") && deedBehindBy(tokens, at)) {
      retag(token, "VBG");
    }
  }

  /** Parts of names that are tagged as what they would be elsewhere. */
  private static void names(List<CoreLabel> tokens, int at) {
    if (AnyOf.matches(tokens.get(at).word(), "-|‑") && joinsName(tokens, at)) {
      retag(tokens.get(at), "HYPH");
      retag(tokens.get(at + 1), "NNP");
    }
    if (AnyOf.matches(tokens.get(at).tag(), "VBN|VBG") && opensName(tokens, at)) {
      int end = at;
      while (end < tokens.size() && capital(tokens.get(end))) {
        retag(tokens.get(end++), "NNP");
      }
    }
  }

  /** "Park Won-gon": a hyphen with no space on either side within a name. */
  private static boolean joinsName(List<CoreLabel> tokens, int at) {
    return at > 1
        && at + 1 < tokens.size()
        && tokens.get(at - 1).tag().equals("NNP")
        && tokens.get(at - 2).tag().equals("NNP")
        && tokens.get(at - 1).endPosition() == tokens.get(at).beginPosition()
        && tokens.get(at).endPosition() == tokens.get(at + 1).beginPosition()
        && tokens.get(at + 1).word().matches("\\p{Ll}+")
        && !AnyOf.matches(tokens.get(at + 1).tag(), "VBN|VBG|JJ|IN|CC|RB|NN|NNS");
  }

  /** "The Enhanced Cooperation Agreement": capitals behind the article up to a name's last word. */
  private static boolean opensName(List<CoreLabel> tokens, int at) {
    int last = at;
    while (last + 1 < tokens.size() && capital(tokens.get(last + 1))) {
      last++;
    }
    return capital(tokens.get(at))
        && tokens.get(at - 1).word().equals("the")
        && last > at + 1
        && tokens.get(last).tag().equals("NNP")
        && tokens.subList(at + 1, last).stream().allMatch(t -> t.tag().startsWith("NN"));
  }

  private static boolean capital(CoreLabel token) {
    return token.word().matches("\\p{Lu}\\p{Ll}+");
  }

  /** Words for somebody that are tagged as what is done or had. */
  private static void persons(List<CoreLabel> tokens, int at) {
    CoreLabel token = tokens.get(at);
    if (token.word().equals("accused") && isOnTrial(tokens, at)) {
      retag(token, "NN");
    }
    if (isOfBody(tokens, at)) {
      retag(token, "NN");
      retag(tokens.get(at - 1), "PRP$");
    }
    if (token.tag().equals("PRP$") && assured(tokens, at)) {
      retag(token, "PRP");
    }
    if (token.tag().equals("JJ") && isFirm(tokens, at)) {
      retag(token, "NN");
    }
    if (token.tag().equals("CC") && eitherOfThem(tokens, at)) {
      retag(token, "DT");
    }
  }

  static void retag(CoreLabel token, String tag) {
    token.setTag(tag);
    token.setLemma(Morphology.lemmaStatic(token.word(), tag));
  }

  /** "A drone attack": what stands between an article and a noun is no verb with a tense. */
  private static void article(List<CoreLabel> tokens, int at) {
    boolean one =
        tokens.get(at).word().equalsIgnoreCase("a") && !tokens.get(at).tag().equals("NNP");
    boolean verb = AnyOf.matches(tokens.get(at + 1).tag(), "VB|VBP");
    boolean direction = tokens.get(at).tag().equals("TO");
    if (one && verb && (direction || AnyOf.matches(tokens.get(at + 2).tag(), "NN|NNS"))) {
      retag(tokens.get(at), "DT");
      retag(tokens.get(at + 1), "NN");
    }
  }

  /** "The shelling of the town", "the shelling.": a noun behind a determiner, with no object. */
  private static boolean gerundNoun(List<CoreLabel> tokens, int at) {
    boolean determined = AnyOf.matches(tokens.get(at - 1).tag(), "DT|PRP$|POS");
    return determined
        && (at + 1 == tokens.size()
            || tokens.get(at + 1).word().matches("of|by|[.,;:]")
            || beforeSecondVerb(tokens, at));
  }

  /** "A Nordic Union monitoring mission": what the mission is for. */
  private static boolean ofTask(List<CoreLabel> tokens, int at) {
    return at + 1 < tokens.size()
        && AnyOf.matches(tokens.get(at - 1).tag(), "NNP|NNPS")
        && AnyOf.matches(
            tokens.get(at).word(), "monitoring|peacekeeping|training|planning|operating|governing")
        && AnyOf.matches(
            tokens.get(at + 1).word(), "mission|force|team|group|body|committee|council|company");
  }

  /** "Welcomed the ruling and promised": what follows goes on from the verb in front. */
  private static boolean beforeSecondVerb(List<CoreLabel> tokens, int at) {
    return at + 2 < tokens.size()
        && AnyOf.matches(tokens.get(at + 1).word(), "and|but")
        && AnyOf.matches(tokens.get(at + 2).tag(), "VBD|VBZ|VBP");
  }

  /** "Warned that rations might be cut": before several it points at nothing. */
  private static boolean clauseOpener(List<CoreLabel> tokens, int at) {
    return tokens.get(at).word().equals("that")
        && at + 1 < tokens.size()
        && tokens.get(at - 1).tag().startsWith("VB")
        && AnyOf.matches(tokens.get(at + 1).tag(), "NNS|NNPS")
        && (at + 2 == tokens.size() || !tokens.get(at + 2).tag().startsWith("NN"));
  }

  /** "In neighbouring Merania": which one, and nothing that anybody does. */
  private static boolean beside(List<CoreLabel> tokens, int at) {
    return AnyOf.matches(tokens.get(at).word().toLowerCase(Locale.ROOT), "neighbouring|neighboring")
        && at + 1 < tokens.size()
        && (at == 0 || AnyOf.matches(tokens.get(at - 1).tag(), "IN|CC|DT|TO"))
        && AnyOf.matches(tokens.get(at + 1).tag(), "NN*");
  }

  /** "A pact on visiting American forces": which ones, and no deed of anybody else. */
  private static boolean fromAbroad(List<CoreLabel> tokens, int at) {
    int noun = at + 1;
    while (noun < tokens.size() && AnyOf.matches(tokens.get(noun).tag(), "JJ|NNP")) {
      noun++;
    }
    return tokens.get(at).word().equals("visiting")
        && AnyOf.matches(tokens.get(at - 1).tag(), "IN|CC|DT")
        && noun < tokens.size()
        && AnyOf.matches(
            tokens.get(noun).word(),
            "force|forces|troops|soldiers|delegation|delegations|officials|leader|leaders|ministers"
                + "|dignitaries|diplomats|envoys|lawmakers|ships|warships|president|minister|envoy");
  }

  /** "Urged them to free those arrested and said police had": nobody is said to do it. */
  private static boolean goesOnToSay(List<CoreLabel> tokens, int at) {
    return tokens.get(at).word().equals("said")
        && AnyOf.matches(tokens.get(at - 1).word(), "and|but")
        && at + 1 < tokens.size()
        && AnyOf.matches(tokens.get(at + 1).tag(), "NN*|DT|PRP|PRP$|JJ|CD|IN");
  }

  /** "By blacklisting ten firms": a deed with what it is done to. */
  private static boolean deedBehindBy(List<CoreLabel> tokens, int at) {
    return tokens.get(at).word().matches("\\p{Ll}{3,}ing")
        && tokens.get(at - 1).word().equals("by")
        && at + 1 < tokens.size()
        && AnyOf.matches(tokens.get(at + 1).tag(), "CD|DT|PRP$");
  }

  /** "Ordered it to report within a week". */
  private static boolean toldTo(List<CoreLabel> tokens, int at) {
    return at > 3
        && tokens.get(at - 1).word().equals("to")
        && AnyOf.matches(tokens.get(at - 2).word(), "it|them|him|her|us|me")
        && at + 1 < tokens.size()
        && AnyOf.matches(tokens.get(at + 1).tag(), "IN|DT|PRP$|TO")
        && AnyOf.matches(tokens.get(at - 3).lemma(), TELLING);
  }

  /** "Called on him to step down". */
  private static boolean calledUpon(List<CoreLabel> tokens, int at) {
    return at > 3
        && tokens.get(at).word().equals("step")
        && tokens.get(at - 1).word().equals("to")
        && at + 1 < tokens.size()
        && AnyOf.matches(tokens.get(at + 1).word(), "down|aside|in|up");
  }

  /** "The mill, which employs 300 people, cut output": its verb, whose past looks like its stem. */
  private static boolean behindRelative(List<CoreLabel> tokens, int at) {
    if (!tokens.get(at).word().matches(UNCHANGED) || !tokens.get(at - 1).word().equals(",")) {
      return false;
    }
    int opener = at - 2;
    while (opener > 1 && !tokens.get(opener).word().equals(",")) {
      opener--;
    }
    return opener > 0
        && tokens.get(opener - 1).tag().startsWith("NN")
        && AnyOf.matches(tokens.get(opener + 1).word(), "which|who|whose|whom")
        && tokens.subList(0, opener).stream().noneMatch(t -> t.tag().matches("VB.?|MD|TO"));
  }

  /** "Assured her foreign firms would be spared": she is told so, and the firms are not hers. */
  private static boolean assured(List<CoreLabel> tokens, int at) {
    int verb = at + 1;
    while (verb < tokens.size() && AnyOf.matches(tokens.get(verb).tag(), "JJ|NN|NNS")) {
      verb++;
    }
    return tokens.get(at).word().equals("her")
        && AnyOf.matches(tokens.get(at - 1).lemma(), "assure|remind|inform|convince")
        && verb > at + 1
        && verb < tokens.size()
        && (tokens.get(verb).tag().equals("MD")
            || AnyOf.matches(tokens.get(verb).word(), "was|were|had|has|have|is|are"));
  }

  /** ", her face hidden,": what is hers, and how it is. */
  private static boolean isOfBody(List<CoreLabel> tokens, int at) {
    return AnyOf.matches(tokens.get(at).word(), "face|head|hand|eye|voice")
        && AnyOf.matches(tokens.get(at).tag(), "VB|VBP")
        && tokens.get(at - 1).word().equals("her")
        && at > 1
        && tokens.get(at - 2).word().equals(",");
  }

  /** "The accused and his brother": somebody who is. */
  private static boolean isOnTrial(List<CoreLabel> tokens, int at) {
    return tokens.get(at - 1).word().equalsIgnoreCase("the")
        && at + 1 < tokens.size()
        && AnyOf.matches(tokens.get(at + 1).tag(), "CC|VBD|VBZ|MD|,|.");
  }

  /** "The co-operative said": a body, where no noun follows. */
  private static boolean isFirm(List<CoreLabel> tokens, int at) {
    return tokens.get(at).word().toLowerCase(Locale.ROOT).matches("co-?operative")
        && at + 1 < tokens.size()
        && !AnyOf.matches(tokens.get(at + 1).tag(), "NN*|JJ*|HYPH|VBG|CC");
  }

  /** "If they fail, either could sue": one of two. */
  private static boolean eitherOfThem(List<CoreLabel> tokens, int at) {
    return AnyOf.matches(tokens.get(at).word(), "either|neither")
        && at + 1 < tokens.size()
        && AnyOf.matches(tokens.get(at - 1).tag(), ",|IN")
        && AnyOf.matches(tokens.get(at + 1).tag(), "MD|VBD|VBZ")
        && tokens.stream().skip(at).noneMatch(t -> AnyOf.matches(t.word(), "or|nor"));
  }

  /** "According to police": whoever vouches is no verb. */
  private static boolean accordingTo(List<CoreLabel> tokens, int at) {
    return at > 1
        && tokens.get(at - 1).word().equals("to")
        && tokens.get(at - 2).word().equalsIgnoreCase("according");
  }

  /** "Banco do Sul": between two names of one thing it does nothing. */
  private static boolean insideName(List<CoreLabel> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).tag().startsWith("VB")
        && tokens.get(at - 1).tag().equals("NNP")
        && tokens.get(at + 1).tag().equals("NNP");
  }

  /** "The minister, Ida Holm, will chair a meeting": two nouns, and then the article of a third. */
  private static boolean auxiliary(List<CoreLabel> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).tag().equals("NN")
        && AnyOf.matches(tokens.get(at - 1).tag(), "NN*|,")
        && AnyOf.matches(tokens.get(at + 1).tag(), "NN|NNP|VB")
        && AnyOf.matches(tokens.get(at + 2).tag(), "DT|PRP$");
  }

  /** Whether "on Friday" or "Friday" stands before the token, and a noun before that. */
  private static boolean afterWeekday(List<CoreLabel> tokens, int at) {
    if (at < 2 || !WEEKDAYS.contains(tokens.get(at - 1).word())) {
      return false;
    }
    int before = tokens.get(at - 2).word().equals("on") ? at - 3 : at - 2;
    return before >= 0 && tokens.get(before).tag().startsWith("N");
  }
}
