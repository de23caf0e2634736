package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Ontology;
import io.chancery.wordnet.Sense;
import io.chancery.wordnet.WordNet;
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

  private static final Pattern NOBODY =
      Pattern.compile("O|MISC|CAUSE_OF_DEATH|CRIMINAL_CHARGE|IDEOLOGY|ORGANIZATION|DATE");

  private final Set<String> staging;
  private final Set<String> accusing;
  private final WordNet wordNet;

  Occasions(Ontology ontology, WordNet wordNet) {
    this.wordNet = wordNet;
    this.staging = ontology.words("staging-verbs");
    this.accusing = ontology.words("accusing-words");
  }

  /** Whether a noun names an event where it stands. */
  boolean names(Sentence sentence, Token noun) {
    return NOBODY.matcher(noun.entity()).matches()
        && sentence.above(noun.index()).stream()
            .filter(d -> d.governor() != 0)
            .anyMatch(d -> makesEvent(sentence, noun, d));
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

  private boolean makesEvent(Sentence sentence, Token noun, Dependency edge) {
    String governor = sentence.token(edge.governor()).lemma().toLowerCase(Locale.ROOT);
    boolean thing = wordNet.senses(lemma(noun)).isEmpty() || mayHappen(noun);
    return DURING.matcher(edge.label()).matches() && mayHappen(noun)
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
