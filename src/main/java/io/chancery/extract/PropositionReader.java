package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads open propositions: who does what to whom, in the sentence's own words, whatever the verb.
 * One for each verb and subject, after the clause types of ClausIE.
 */
final class PropositionReader {

  private static final double WITH_OBJECT = 0.8;
  private static final double WITHOUT_OBJECT = 0.6;
  private static final Set<String> RELATION =
      Set.of("aux", "aux:pass", "compound:prt", "cop", "advmod", "mark");

  /** The propositions of a sentence, in order of their verbs. */
  List<Proposition> read(Sentence sentence) {
    Sentence enriched = SharedArguments.added(sentence, new SupportVerbs(List.of()));
    List<Proposition> propositions = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (predicate(sentence, token)) {
        propositions.addAll(around(sentence, enriched, token.index()));
      }
    }
    return propositions;
  }

  private static boolean predicate(Sentence sentence, Token token) {
    boolean auxiliary =
        sentence.above(token.index()).stream()
            .anyMatch(d -> d.relation().matches("aux|cop|amod|compound|case|mark"));
    boolean copular = sentence.child(token.index(), "cop").isPresent();
    return (token.isVerb() && !auxiliary) || copular;
  }

  private static List<Proposition> around(Sentence sentence, Sentence enriched, int verb) {
    List<Integer> subjects =
        enriched.children(verb, l -> l.equals("nsubj") || l.equals("nsubj:pass")).stream()
            .filter(s -> !sentence.token(s).tag().startsWith("W"))
            .toList();
    List<String> arguments = arguments(sentence, verb);
    String relation = relation(sentence, verb);
    boolean negated = new Grammar(sentence).denied(verb);
    double confidence = arguments.isEmpty() ? WITHOUT_OBJECT : WITH_OBJECT;
    return subjects.stream()
        .distinct()
        .map(
            subject ->
                new Proposition(
                    sentence.index(),
                    words(sentence, phrase(sentence, subject)),
                    relation,
                    arguments,
                    negated,
                    confidence))
        .toList();
  }

  private static String relation(Sentence sentence, int verb) {
    TreeSet<Integer> tokens = new TreeSet<>(Set.of(verb));
    sentence.below(verb).stream()
        .filter(d -> RELATION.contains(d.label()) && near(d, verb))
        .forEach(d -> tokens.add(d.dependent()));
    if (sentence.child(verb, "cop").isPresent()) {
      tokens.remove(verb);
    }
    return words(sentence, List.copyOf(tokens));
  }

  private static boolean near(Dependency edge, int verb) {
    return !edge.relation().matches("mark|advmod")
        || Math.abs(edge.dependent() - verb) == 1 && edge.dependent() < verb;
  }

  private static List<String> arguments(Sentence sentence, int verb) {
    List<String> arguments = new ArrayList<>();
    if (sentence.child(verb, "cop").isPresent()) {
      arguments.add(words(sentence, complement(sentence, verb)));
    }
    for (Dependency edge : sentence.below(verb)) {
      if (edge.relation().matches("obj|iobj|ccomp|xcomp|obl") && edge.dependent() > verb) {
        arguments.add(words(sentence, phrase(sentence, edge.dependent())));
      }
    }
    return arguments;
  }

  private static List<Integer> complement(Sentence sentence, int head) {
    return sentence.subtree(
        head,
        e ->
            e.governor() != head
                || !e.relation().matches("nsubj|cop|aux|punct|conj|cc|mark|advcl"));
  }

  private static List<Integer> phrase(Sentence sentence, int head) {
    return sentence.subtree(
        head,
        e ->
            !e.relation().equals("punct")
                && !(e.governor() == head && e.label().matches("ref|parataxis|acl:relcl")));
  }

  private static String words(Sentence sentence, List<Integer> tokens) {
    return tokens.stream().map(i -> sentence.token(i).word()).collect(Collectors.joining(" "));
  }
}
