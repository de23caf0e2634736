package io.chancery.extract;

import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a strike in which nobody is named is one of workers or one of arms: what is told around
 * it says which, and where nothing does, what lasts is of workers and several at once are of arms.
 */
final class Stoppages {

  private static final String NOUN = "strike";
  private static final String OF_WORK = "Protest";
  private static final String OF_ARMS = "Attack";

  private final Set<String> work;
  private final Set<String> arms;
  private final Map<String, String> rules = new HashMap<>();

  Stoppages(Ontology ontology) {
    this.work = ontology.words("words-of-work");
    this.arms = ontology.words("words-of-arms");
    ontology.frames().stream()
        .filter(f -> f.units().stream().anyMatch(u -> u.nominal() && u.lemma().equals(NOUN)))
        .forEach(f -> rules.put(f.evokes(), f.id()));
  }

  /** The mentions, each strike of the class that its surroundings speak for. */
  List<EventMention> told(List<EventMention> mentions, List<Sentence> sentences) {
    return mentions.stream().map(m -> isOpen(m, sentences) ? told(m, sentences) : m).toList();
  }

  private boolean isOpen(EventMention mention, List<Sentence> sentences) {
    return mention.nominal()
        && rules.containsValue(mention.rule())
        && lemma(sentences.get(mention.sentence()).token(mention.trigger())).equals(NOUN)
        && mention.fillers(Role.AGENT).isEmpty()
        && mention.fillers(Role.RECIPIENT).isEmpty();
  }

  private EventMention told(EventMention mention, List<Sentence> sentences) {
    Sentence own = sentences.get(mention.sentence());
    int here = balance(own.tokens().stream());
    int balance = here == 0 ? balance(sentences.stream().flatMap(s -> s.tokens().stream())) : here;
    boolean several = own.token(mention.trigger()).tag().equals("NNS");
    String type = balance > 0 || balance == 0 && !several ? OF_WORK : OF_ARMS;
    String rule = rules.get(type);
    return rule == null || type.equals(mention.type()) ? mention : mention.of(type, rule);
  }

  /** How many more words are of work than of arms. */
  private int balance(Stream<Token> tokens) {
    return tokens
        .map(Stoppages::lemma)
        .mapToInt(word -> work.contains(word) ? 1 : arms.contains(word) ? -1 : 0)
        .sum();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
