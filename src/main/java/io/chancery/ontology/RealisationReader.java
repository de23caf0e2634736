package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.lex;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Reads where roles stand around a trigger, for frames and valences alike. */
final class RealisationReader {
  private static final Node FILLER = lex("filler");

  private final Knowledge knowledge;
  private final ClassHierarchy classes;
  private final DependencyLabels labels;

  RealisationReader(Knowledge knowledge, ClassHierarchy classes, DependencyLabels labels) {
    this.knowledge = knowledge;
    this.classes = classes;
    this.labels = labels;
  }

  /** The realisations that a frame or valence itself lists. */
  List<Realisation> of(Term owner) {
    return knowledge.parts(owner, lex("realises")).map(this::realisation).toList();
  }

  private Realisation realisation(Term term) {
    return new Realisation(
        new Roles(term).required(lex("role")),
        paths(term, lex("path")),
        fillers(term),
        term.text(lex("required")).map(Boolean::valueOf).orElse(false),
        kinds(term, "alike"),
        kinds(term, "unlike"),
        triggers(term));
  }

  /** What a property of a term names, and the words of the lists that it links to. */
  private Set<String> kinds(Term term, String property) {
    Set<String> kinds = new HashSet<>(term.texts(lex(property)));
    term.all(lex(property + "Words")).forEach(list -> kinds.addAll(words(term, list)));
    return Set.copyOf(kinds);
  }

  private List<String> words(Term term, Node list) {
    return knowledge
        .term(list)
        .filter(found -> found.isA(lex("WordList")))
        .map(found -> found.texts(lex("lemma")))
        .orElseThrow(
            () ->
                term.fault(
                    OntologyFault.UNKNOWN_FILLER,
                    list,
                    Vocabulary.show(list) + " is no list of words"));
  }

  /** The paths that a property of a term gives; there must be one. */
  List<Path> paths(Term term, Node property) {
    term.requiredText(property);
    return term.texts(property).stream().map(text -> path(term, text)).toList();
  }

  private Path path(Term term, String text) {
    try {
      Path path = Path.parse(text);
      path.steps().forEach(step -> requireLabel(term, text, step.label()));
      return path;
    } catch (IllegalArgumentException e) {
      String quoted = "\"" + text + "\"";
      throw term.fault(OntologyFault.BAD_PATH, quoted, quoted + " is no dependency path");
    }
  }

  private void requireLabel(Term term, String path, String label) {
    if (!labels.know(label)) {
      String what = "the parser has no relation '" + label + "' (in the path \"" + path + "\")";
      throw term.fault(OntologyFault.BAD_PATH, path, what);
    }
  }

  private Set<String> fillers(Term term) {
    Set<String> names = classes(term, FILLER);
    return names.isEmpty() ? Set.of("Thing") : names;
  }

  /** The classes of things that a property of a term names. */
  Set<String> classes(Term term, Node property) {
    term.all(property).forEach(node -> requireClass(term, node));
    return term.localNames(property);
  }

  private void requireClass(Term term, Node node) {
    if (!node.isURI() || !classes.has(Vocabulary.localName(node))) {
      String what = Vocabulary.show(node) + " is no class that could fill a role";
      throw term.fault(OntologyFault.UNKNOWN_FILLER, node, what);
    }
  }

  private static Set<PartOfSpeech> triggers(Term term) {
    List<String> letters = term.texts(lex("for"));
    return letters.isEmpty()
        ? EnumSet.of(PartOfSpeech.VERB, PartOfSpeech.NOUN)
        : letters.stream().map(letter -> partOfSpeech(term, letter)).collect(Collectors.toSet());
  }

  /** The part of speech with a letter, or an exception at the term that has it. */
  static PartOfSpeech partOfSpeech(Term term, String letter) {
    return PartOfSpeech.of(letter)
        .orElseThrow(
            () ->
                term.fault(
                    OntologyFault.UNKNOWN_PART_OF_SPEECH,
                    "\"" + letter + "\"",
                    "\"" + letter + "\" is no part of speech"));
  }
}
