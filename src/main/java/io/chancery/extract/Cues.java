package io.chancery.extract;

import io.chancery.annotate.Dependency;
import io.chancery.annotate.Sentence;
import io.chancery.annotate.Token;
import io.chancery.ontology.Complement;
import io.chancery.ontology.Factuality;
import io.chancery.ontology.FactualityCue;
import io.chancery.ontology.Ontology;
import io.chancery.ontology.PartOfSpeech;
import io.chancery.text.AnyOf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ontology's words that decide whether something happened, by where in the clause they stand.
 */
final class Cues {

  private final Map<String, List<FactualityCue>> byLemma;
  private final Map<String, List<FactualityCue>> byHead;
  private final Set<String> speech;
  private final Ontology ontology;

  Cues(Ontology ontology) {
    this.ontology = ontology;
    byLemma =
        ontology.factualityCues().stream().collect(Collectors.groupingBy(FactualityCue::lemma));
    byHead =
        ontology.factualityCues().stream()
            .collect(Collectors.groupingBy(cue -> cue.lemma().split(" ")[0]));
    speech =
        ontology.frames().stream()
            .filter(f -> ontology.isA(f.evokes(), SpeechActs.CLASS))
            .flatMap(f -> f.units().stream())
            .map(unit -> unit.lemma())
            .filter(lemma -> !lemma.contains(" "))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the lemma is a verb or noun of saying. */
  boolean speech(String lemma) {
    return speech.contains(British.plain(lemma)) || lemma.equals("issue");
  }

  /** Whether one of the ontology's lists of words has the lemma. */
  boolean lists(String list, String lemma) {
    return ontology.words(list).contains(lemma);
  }

  /** What a modal verb yields. */
  Optional<Factuality> modal(String lemma) {
    return future(lemma) ? Optional.of(Factuality.Planned) : one(lemma, PartOfSpeech.VERB);
  }

  /** Whether an auxiliary puts its clause in the future. */
  boolean future(String lemma) {
    return AnyOf.matches(lemma, "will|shall|'ll|wo|would|'d");
  }

  /** What a subordinating word yields. */
  Optional<Factuality> marker(Token word) {
    return one(word.lemma(), PartOfSpeech.CONJUNCTION)
        .or(() -> one(word.word().toLowerCase(Locale.ROOT), PartOfSpeech.CONJUNCTION));
  }

  /** What an adverb or adjective makes of the word that it modifies. */
  Optional<Factuality> modifier(String lemma) {
    return one(lemma, PartOfSpeech.ADVERB).or(() -> attribute(lemma));
  }

  private Optional<Factuality> attribute(String lemma) {
    return one(lemma, PartOfSpeech.ADJECTIVE);
  }

  /** What a governing word makes of its complement over this edge. */
  Optional<Factuality> governor(Sentence sentence, Dependency edge) {
    Token word = sentence.token(edge.governor());
    String lemma = British.plain(word.lemma().toLowerCase(Locale.ROOT));
    return byHead.getOrDefault(lemma, List.of()).stream()
        .filter(cue -> fits(sentence, cue, word, edge.label()))
        .filter(cue -> !setting(cue, edge.label()))
        .filter(cue -> completes(sentence, cue.complement(), edge))
        .max((a, b) -> Integer.compare(a.lemma().length(), b.lemma().length()))
        .map(FactualityCue::yields);
  }

  /** "Advised it on its study", "an invitation at the summit": about or where, not what for. */
  private static boolean setting(FactualityCue cue, String edge) {
    boolean on =
        edge.equals("obl:on")
            && cue.yields() == Factuality.Requested
            && !cue.lemma().matches("insist|.* .*");
    boolean somewhere =
        edge.matches("nmod:(at|in|during|after|before|amid|with|by|from|between)")
            && !cue.lemma().contains(" ");
    return on || somewhere;
  }

  private static boolean completes(Sentence sentence, Complement complement, Dependency edge) {
    Grammar grammar = new Grammar(sentence);
    boolean infinitive = grammar.marked(edge.dependent(), "to");
    return switch (complement) {
      case ANY -> true;
      case INFINITIVE -> infinitive;
      case PASSIVE -> infinitive && grammar.passive(edge.governor());
      case GERUND ->
          sentence.token(edge.dependent()).tag().equals("VBG")
              || sentence.children(edge.dependent(), l -> l.startsWith("aux")).stream()
                  .anyMatch(i -> sentence.token(i).tag().equals("VBG"));
    };
  }

  private static boolean fits(Sentence sentence, FactualityCue cue, Token word, String edge) {
    List<String> words = Arrays.asList(cue.lemma().split(" "));
    if (!speaks(cue.partOfSpeech(), word)) {
      return false;
    }
    return words.size() == 1
        ? !edge.startsWith("obl:") || AnyOf.matches(edge, "obl:to|obl:of|obl:for|obl:on|obl:about")
        : edge.endsWith(":" + words.get(words.size() - 1))
            || (!edge.startsWith("obl") && has(sentence, word, words.get(words.size() - 1)));
  }

  /** Whether a particle or preposition belongs to the word: {@code out} to {@code ruled out}. */
  private static boolean has(Sentence sentence, Token word, String particle) {
    return sentence.below(word.index()).stream()
        .filter(d -> !AnyOf.matches(d.relation(), "xcomp|ccomp|advcl|conj"))
        .flatMap(
            d ->
                Stream.concat(
                    Stream.of(d.dependent()),
                    sentence.children(d.dependent(), l -> AnyOf.matches(l, "case|mark")).stream()))
        .anyMatch(i -> i > word.index() && sentence.token(i).lemma().equals(particle));
  }

  private static boolean speaks(PartOfSpeech part, Token word) {
    return switch (part) {
      case VERB -> word.isVerb() || word.tag().equals("JJ");
      case NOUN -> word.isNoun();
      case ADVERB -> word.tag().equals("RB");
      case ADJECTIVE -> word.tag().startsWith("JJ") || AnyOf.matches(word.tag(), "VBN|VBD");
      default -> false;
    };
  }

  private Optional<Factuality> one(String lemma, PartOfSpeech part) {
    return byLemma.getOrDefault(lemma, List.of()).stream()
        .filter(cue -> cue.partOfSpeech() == part)
        .filter(cue -> cue.complement() == Complement.ANY)
        .map(FactualityCue::yields)
        .findFirst();
  }
}
