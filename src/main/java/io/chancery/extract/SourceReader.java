package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.Role;
import io.chancery.text.Document;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who vouches for an event: the agent of the nearest speech act that it is the content of.
 */
final class SourceReader {

  private static final int HIGHEST_CLIMB = 10;

  private static final Set<String> TAKING_FOR_GRANTED =
      Set.of("VerbalDisapproval", "Praise", "Reject");

  private final Document document;
  private final Sentence sentence;
  private final Grammar grammar;
  private final Map<Integer, EventMention> byTrigger;
  private final Ontology ontology;

  SourceReader(
      Document document,
      Sentence sentence,
      Map<Integer, EventMention> byTrigger,
      Ontology ontology) {
    this.document = document;
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.byTrigger = byTrigger;
    this.ontology = ontology;
  }

  /** Where the content of a speech act is said, and by whom. */
  record Vouched(EntityMention source, int cue) {}

  /** Who vouches for what the token says, if the sentence names anybody. */
  Optional<Vouched> of(int token) {
    int node = token;
    for (int i = 0; i < HIGHEST_CLIMB; i++) {
      Optional<Vouched> according = according(node);
      if (according.isPresent()) {
        return according;
      }
      Optional<Dependency> edge = grammar.governing(node);
      if (edge.isEmpty()) {
        return Optional.empty();
      }
      Optional<Vouched> speaker =
          content(edge.get()) ? speaker(edge.get().governor()) : Optional.empty();
      if (speaker.isPresent()) {
        return speaker;
      }
      node = edge.get().governor();
    }
    return Optional.empty();
  }

  private Optional<Vouched> according(int node) {
    return sentence
        .children(node, l -> l.equals("obl:according_to") || l.equals("nmod:according_to"))
        .stream()
        .findFirst()
        .map(t -> new Vouched(NounPhrases.around(document, sentence, t), t));
  }

  private Optional<Vouched> speaker(int governor) {
    EventMention act = byTrigger.get(governor);
    if (act == null || !vouches(act)) {
      return Optional.empty();
    }
    return act.fillers(Role.AGENT).stream()
        .filter(EntityMention.class::isInstance)
        .map(EntityMention.class::cast)
        .findFirst()
        .map(agent -> new Vouched(agent, governor));
  }

  /**
   * Who condemns, praises or rejects something takes it for granted; who would say something has
   * not said it.
   */
  private boolean vouches(EventMention act) {
    return ontology.isA(act.type(), SpeechActs.CLASS)
        && act.factuality() == Factuality.Actual
        && TAKING_FOR_GRANTED.stream().noneMatch(c -> ontology.isA(act.type(), c));
  }

  private static boolean content(Dependency edge) {
    return switch (edge.relation()) {
      case "ccomp", "xcomp", "obj", "acl", "parataxis", "dep" -> true;
      case "obl", "nmod" -> edge.label().matches("(obl|nmod):(of|to|for|against|about|on)");
      default -> false;
    };
  }
}
