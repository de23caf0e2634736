package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.ch;
import static io.chancery.ontology.Vocabulary.lex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that change how others are read: support verbs, cues of factuality, words of
 * reporting.
 *
 * @param knowledge what the files say
 */
record CueReader(Knowledge knowledge) {

  List<SupportVerb> supportVerbs() {
    return knowledge.instances(lex("SupportVerb")).flatMap(CueReader::supportVerbs).toList();
  }

  private static Stream<SupportVerb> supportVerbs(Term term) {
    Set<String> nouns = Set.copyOf(term.texts(lex("noun")));
    @Nullable Role subject = subject(term);
    return lemmas(term).map(lemma -> new SupportVerb(lemma, nouns, subject));
  }

  private static @Nullable Role subject(Term term) {
    if (term.all(lex("subject")).contains(lex("event"))) {
      return null;
    }
    return new Roles(term).optional(lex("subject")).orElse(Role.AGENT);
  }

  List<FactualityCue> factualityCues() {
    return knowledge.instances(lex("FactualityCue")).flatMap(CueReader::factualityCues).toList();
  }

  private static Stream<FactualityCue> factualityCues(Term term) {
    PartOfSpeech partOfSpeech = partOfSpeech(term);
    Factuality yields = factuality(term, term.requiredLink(lex("yields")));
    Complement complement = complement(term);
    return lemmas(term).map(lemma -> new FactualityCue(lemma, partOfSpeech, yields, complement));
  }

  private static Complement complement(Term term) {
    String name = term.text(lex("complement")).orElse("any");
    return Arrays.stream(Complement.values())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                term.fault(
                    OntologyFault.UNKNOWN_FACTUALITY,
                    lex("complement"),
                    name + " is no form of a complement"));
  }

  /** The lists of words that the reading asks for, by their local names. */
  Map<String, Set<String>> wordLists() {
    return knowledge
        .instances(lex("WordList"))
        .collect(
            Collectors.toUnmodifiableMap(
                Term::localName, term -> lemmas(term).collect(Collectors.toUnmodifiableSet())));
  }

  List<ReportingVerb> reportingVerbs() {
    return knowledge
        .instances(lex("ReportingVerb"))
        .flatMap(term -> lemmas(term).map(lemma -> new ReportingVerb(lemma, partOfSpeech(term))))
        .toList();
  }

  private static Stream<String> lemmas(Term term) {
    term.requiredText(lex("lemma"));
    return term.texts(lex("lemma")).stream();
  }

  private static PartOfSpeech partOfSpeech(Term term) {
    return RealisationReader.partOfSpeech(term, term.requiredText(lex("partOfSpeech")));
  }

  private static Factuality factuality(Term term, Node node) {
    return Arrays.stream(Factuality.values())
        .filter(value -> ch(value.name()).equals(node))
        .findFirst()
        .orElseThrow(
            () ->
                term.fault(
                    OntologyFault.UNKNOWN_FACTUALITY,
                    node,
                    Vocabulary.show(node) + " is no factuality"));
  }
}
