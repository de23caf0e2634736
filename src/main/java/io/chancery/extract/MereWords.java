package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.text.AnyOf;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells words that say that something is done from those that only look like them. */
final class MereWords {

  private final Cues cues;

  MereWords(Cues cues) {
    this.cues = cues;
  }

  /** Modifiers, parts of names and carried verbs say no event of their own. */
  boolean tell(Sentence sentence, Token token) {
    boolean named =
        sentence.entities().stream()
            .anyMatch(
                e ->
                    e.first() <= token.index()
                        && token.index() <= e.last()
                        && e.first() < e.last());
    boolean modifier =
        sentence.above(token.index()).stream()
            .anyMatch(d -> d.relation().equals("compound") || d.relation().equals("amod"));
    return !named
        && !modifier
        && !month(sentence, token)
        && !document(sentence, token)
        && !called(sentence, token)
        && !titled(sentence, token)
        && !bare(sentence, token)
        && !asPlanned(sentence, token)
        && !speaking(sentence, token)
        && !nameless(sentence, token)
        && !held(sentence, token);
  }

  /** "Owns a third of the votes in Norden", "won 27 percent of the vote": nobody votes. */
  private boolean held(Sentence sentence, Token token) {
    return AnyOf.matches(token.word(), "vote|votes")
        && token.isNoun()
        && sentence.above(token.index()).stream()
            .filter(d -> d.label().equals("nmod:of") && d.governor() > 0)
            .map(d -> sentence.token(d.governor()))
            .anyMatch(t -> t.entity().equals("PERCENT") || cues.lists("share-nouns", t.lemma()));
  }

  /** "Speaking in Oslo, she urged": that she spoke is told by what she said. */
  private static boolean speaking(Sentence sentence, Token token) {
    return token.word().equals("Speaking")
        && token.index() == 1
        && sentence.children(token.index(), l -> l.matches("obl:(to|with|about)|obj")).isEmpty();
  }

  /** "Said a diplomat, speaking on condition of anonymity": nor is that a speech. */
  private static boolean nameless(Sentence sentence, Token token) {
    return token.word().equalsIgnoreCase("speaking")
        && sentence.children(token.index(), "obl:on"::equals).stream()
            .anyMatch(i -> AnyOf.matches(sentence.token(i).lemma(), "condition|anonymity"));
  }

  /** "Between March 2022 and last autumn", "in March": nobody marches. */
  private static boolean month(Sentence sentence, Token token) {
    boolean dated =
        token.isProper()
            && token.index() > 1
            && AnyOf.matches(sentence.token(token.index() - 1).lemma(), "in|since|until|by|last");
    return AnyOf.matches(token.word(), "March|May") && dated
        || AnyOf.matches(token.word(), "March|May")
            && token.index() < sentence.tokens().size()
            && sentence.token(token.index() + 1).word().matches("\\d{1,2}|\\d{4}");
  }

  /** "The Bergen Declaration" is what a document is called. */
  private boolean document(Sentence sentence, Token token) {
    return token.tag().equals("NNP")
        && !sentence.headline()
        && cues.lists("documents", token.lemma().toLowerCase(Locale.ROOT))
        && sentence.children(token.index(), l -> AnyOf.matches(l, "compound|amod")).stream()
            .map(sentence::token)
            .anyMatch(t -> t.index() == token.index() - 1 && t.isProper());
  }

  /** Whether a word that the lexicon lists tells what it lists it for. */
  boolean tellAsListed(Sentence sentence, Token token) {
    return !state(sentence, token) && !likened(sentence, token) && !granted(sentence, token);
  }

  /** "Its existing mining concessions": rights that it has, and nothing that it yields. */
  private boolean granted(Sentence sentence, Token token) {
    return token.isNoun()
        && cues.lists("granted-rights", token.lemma())
        && sentence.children(token.index(), l -> AnyOf.matches(l, "compound|amod")).stream()
            .anyMatch(
                i ->
                    cues.lists(
                        "kinds-of-rights", sentence.token(i).lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Harbour Relief, a charity": two capitals without an article are what somebody is called. */
  private static boolean called(Sentence sentence, Token token) {
    return token.tag().equals("NNP")
        && !sentence.headline()
        && sentence.children(token.index(), "det"::equals).isEmpty()
        && !sentence.children(token.index(), "appos"::equals).isEmpty()
        && sentence.children(token.index(), "compound"::equals).stream()
            .anyMatch(i -> sentence.token(i).tag().equals("NNP"));
  }

  /** "They will meet on Monday, as planned": nobody is told to plan anything. */
  private boolean asPlanned(Sentence sentence, Token token) {
    return token.tag().equals("VBN")
        && cues.lists("as-said", token.lemma())
        && sentence.children(token.index(), l -> l.matches("nsubj.*|obj|obl:by|aux.*")).isEmpty()
        && sentence.above(token.index()).stream().anyMatch(d -> d.label().equals("advcl:as"));
  }

  /** "Unions are split": how they are, which {@link Voices} tells from what is done to them. */
  private static boolean state(Sentence sentence, Token token) {
    return token.tag().equals("VBN") && !sentence.children(token.index(), "cop"::equals).isEmpty();
  }

  /** "A witness identified only as PW-17": that is how the text calls him. */
  boolean knownAs(Sentence sentence, Token token) {
    return token.tag().equals("VBN")
        && cues.lists("identifying-verbs", token.lemma())
        && sentence.above(token.index()).stream().anyMatch(d -> d.relation().equals("acl"))
        && !sentence
            .children(token.index(), l -> AnyOf.matches(l, "obl:as|advcl:as|xcomp"))
            .isEmpty();
  }

  /**
   * "Dismissed the vote as a declaration of war": it is likened to one, and nobody declares any.
   */
  private boolean likened(Sentence sentence, Token token) {
    return token.isNoun()
        && sentence.above(token.index()).stream()
            .filter(d -> AnyOf.matches(d.label(), "obl:as|nmod:as|advcl:as") && d.governor() > 0)
            .flatMap(d -> Stream.concat(Stream.of(d), sentence.above(d.governor()).stream()))
            .filter(d -> d.governor() > 0)
            .map(d -> sentence.token(d.governor()))
            .anyMatch(t -> t.isVerb() && cues.lists("likening", t.lemma()));
  }

  /** "Demand for bricks is low": nobody demands anything. */
  private boolean bare(Sentence sentence, Token token) {
    return token.tag().equals("NN")
        && cues.lists("bare", token.lemma())
        && sentence.children(token.index(), l -> AnyOf.matches(l, "det|nmod:poss")).isEmpty();
  }

  /** "The Coordination of Azawad Movements" is what it is called. */
  private static boolean titled(Sentence sentence, Token token) {
    return token.isNoun()
        && token.index() > 1
        && !sentence.headline()
        && Character.isUpperCase(token.word().charAt(0))
        && sentence.children(token.index(), "nmod:of"::equals).stream()
            .map(sentence::token)
            .anyMatch(of -> of.isProper() && AnyOf.matches(of.entity(), "O|ORGANIZATION"));
  }
}
