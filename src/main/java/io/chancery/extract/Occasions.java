package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Ontology;
import io.chancery.wordnet.Sense;
import io.chancery.wordnet.WordNet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Nouns and names that are events by what stands at them, whatever they mean elsewhere: what is
 * hosted or attended, what one is at or does after, what somebody is charged with.
 */
final class Occasions {

  private static final Set<String> EVENTS = Set.of("noun.act", "noun.event");

  private static final Pattern DURING =
      Pattern.compile("(nmod|obl):(at|during|after|before|since|until|following|amid)");

  private static final Pattern ACCUSED = Pattern.compile("(nmod|obl):(of|for|with|on)|compound");

  /** "Hosts the festival", "host of the festival", "the festival's host". */
  private static final Pattern STAGED = Pattern.compile("obj|nsubj:pass|nmod:(of|poss)|compound");

  private static final Pattern DAY = Pattern.compile("[\\dX]{4}-\\d\\d-\\d\\d");

  private static final Pattern NOBODY =
      Pattern.compile("O|MISC|CAUSE_OF_DEATH|CRIMINAL_CHARGE|IDEOLOGY|ORGANIZATION|DATE");

  /** What bears a name that means a prize, and in the plural the night when it is given. */
  private static final String PRIZE = "noun.communication:award";

  private final Set<String> staging;
  private final Set<String> accusing;
  private final Set<String> casualties;
  private final Set<String> carrying;
  private final WordNet wordNet;

  Occasions(Ontology ontology, WordNet wordNet) {
    this.wordNet = wordNet;
    this.staging = ontology.words("staging-verbs");
    this.accusing = ontology.words("accusing-words");
    this.casualties = ontology.words("casualty-words");
    this.carrying = ontology.words("made-or-undergone");
  }

  /** Whether a noun names an event where it stands. */
  boolean names(Sentence sentence, Token noun) {
    return NOBODY.matcher(noun.entity()).matches()
        && (isOfADay(sentence, noun)
            || sentence.above(noun.index()).stream()
                .filter(d -> d.governor() != 0)
                .anyMatch(d -> makesEvent(sentence, noun, d)));
  }

  /**
   * Whether WordNet knows the name as an occasion's: "the Olympics". A prize in the plural is the
   * ceremony ("the Oscars"), and in front of whoever stages it ("an Oscar host").
   */
  boolean isKnown(Sentence sentence, Token token) {
    return Character.isUpperCase(token.word().codePointAt(0))
        && (isKnown(sentence, token, token.word())
            || token.index() > 1
                && isKnown(
                    sentence,
                    token,
                    sentence.token(token.index() - 1).word() + " " + token.word()));
  }

  private boolean isKnown(Sentence sentence, Token token, String written) {
    String name = written.toLowerCase(Locale.ROOT);
    String one = name.replaceFirst("s$", "");
    return NOBODY.matcher(token.entity()).matches()
            && wordNet.named(name).stream().anyMatch(s -> s.file().equals("noun.event"))
        || wordNet.named(one).stream().anyMatch(s -> s.kinds().contains(PRIZE))
            && (!one.equals(name) || isOfItsStage(sentence, token));
  }

  private boolean isOfItsStage(Sentence sentence, Token name) {
    return sentence.above(name.index()).stream()
        .filter(d -> d.relation().equals("compound") && d.governor() != 0)
        .map(d -> lemma(sentence.token(d.governor())))
        .anyMatch(head -> staging.contains(head) || stages(head));
  }

  private boolean stages(String noun) {
    return wordNet.senses(noun).stream().anyMatch(s -> !Collections.disjoint(s.verbs(), staging));
  }

  /** The names of events of a document, as {@link #name} folds them: known as such by one place. */
  Set<String> names(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(s -> s.tokens().stream().filter(t -> isName(s, t) && names(s, t)))
        .map(Occasions::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Capitals within a sentence that is no headline. */
  private static boolean isName(Sentence sentence, Token token) {
    return token.isProper() && !sentence.headline();
  }

  /** A name as it is compared: small letters, without the plural's s. */
  static String name(Token token) {
    return token.word().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]|s$", "");
  }

  /** "The Christmas party", "the 2013 stint"; "the launch of May 14", but no law of 2015. */
  private boolean isOfADay(Sentence sentence, Token noun) {
    return mayHappen(noun)
        && sentence.below(noun.index()).stream()
            .filter(d -> sentence.token(d.dependent()).entity().equals("DATE"))
            .anyMatch(
                d ->
                    d.label().matches("compound|nummod|nmod:poss")
                        || d.label().matches("nmod:(of|on)") && isDay(sentence, d.dependent()));
  }

  private static boolean isDay(Sentence sentence, int token) {
    return sentence.times().stream()
        .filter(time -> time.first() <= token && token <= time.last())
        .anyMatch(time -> DAY.matcher(time.value()).matches());
  }

  /** "Deployed on patrol", "dies in fall". */
  private boolean isBareCause(Sentence sentence, Token noun, Dependency edge) {
    Token governor = sentence.token(edge.governor());
    boolean bare = sentence.children(noun.index(), "det"::equals).isEmpty();
    return bare
        && mayHappen(noun)
        && (edge.label().endsWith(":on") && governor.isVerb()
            || edge.label().endsWith(":in") && casualties.contains(lemma(governor)));
  }

  private boolean makesEvent(Sentence sentence, Token noun, Dependency edge) {
    String governor = sentence.token(edge.governor()).lemma().toLowerCase(Locale.ROOT);
    boolean thing = wordNet.senses(lemma(noun)).isEmpty() || mayHappen(noun);
    return DURING.matcher(edge.label()).matches() && mayHappen(noun)
        || isBareCause(sentence, noun, edge)
        || edge.label().equals("obj") && carrying.contains(governor) && mayHappen(noun)
        || STAGED.matcher(edge.label()).matches() && staging.contains(governor) && thing
        || ACCUSED.matcher(edge.label()).matches() && accusing.contains(governor) && thing;
  }

  /** Whether some sense of it is that something happens or is done. */
  private boolean mayHappen(Token noun) {
    List<Sense> senses = wordNet.senses(lemma(noun));
    return senses.stream().anyMatch(s -> EVENTS.contains(s.file()));
  }

  private static String lemma(Token noun) {
    return noun.lemma().toLowerCase(Locale.ROOT);
  }
}
