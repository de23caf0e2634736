package io.chancery.ontology;

import static io.chancery.ontology.Vocabulary.lex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Reads frames, with what they take from valences, and their examples. */
final class FrameReader {
  private static final Node NOTHING = lex("nothing");

  private final Knowledge knowledge;
  private final Set<String> events;
  private final ValenceReader valences;

  FrameReader(Knowledge knowledge, Set<String> events, ValenceReader valences) {
    this.knowledge = knowledge;
    this.events = events;
    this.valences = valences;
  }

  Map<String, Frame> read() {
    Map<String, Frame> frames = new LinkedHashMap<>();
    knowledge.instances(lex("Valence")).forEach(valences::of);
    knowledge.instances(lex("Frame")).forEach(term -> frames.put(term.localName(), frame(term)));
    return frames;
  }

  private Frame frame(Term term) {
    if (Collections.frequency(term.all(RDF.type.asNode()), lex("Frame")) > 1) {
      String what = "the files of one ontology define it twice, and would mix what they say";
      throw term.fault(OntologyFault.FRAME_TWICE, "", what);
    }
    return new Frame(
        term.localName(),
        term.requiredText(Vocabulary.LABEL),
        units(term),
        Set.copyOf(term.texts(lex("except"))),
        evoked(term),
        valences.of(term),
        examples(term));
  }

  /** The words of a frame or another term of the lexicon. */
  static List<LexicalUnit> units(Term term) {
    term.requiredText(lex("lexicalUnit"));
    return term.texts(lex("lexicalUnit")).stream().map(text -> unit(term, text)).toList();
  }

  private static LexicalUnit unit(Term term, String text) {
    try {
      return LexicalUnit.parse(text);
    } catch (IllegalArgumentException e) {
      String quoted = "\"" + text + "\"";
      throw term.fault(OntologyFault.BAD_LEXICAL_UNIT, quoted, quoted + " is no lexical unit");
    }
  }

  private String evoked(Term term) {
    Node event = term.requiredLink(lex("evokes"));
    if (!events.contains(Vocabulary.localName(event))) {
      String what = Vocabulary.show(event) + " is no event class";
      throw term.fault(OntologyFault.UNKNOWN_EVENT_CLASS, event, what);
    }
    return Vocabulary.localName(event);
  }

  private List<FrameExample> examples(Term term) {
    List<FrameExample> examples = knowledge.parts(term, lex("example")).map(this::example).toList();
    if (examples.stream().noneMatch(FrameExample::matches)) {
      throw term.fault(OntologyFault.FRAME_WITHOUT_MATCH, "", "no example shows what it reads");
    }
    if (examples.stream().allMatch(FrameExample::matches)) {
      String what = "no example shows what it must not read";
      throw term.fault(OntologyFault.FRAME_WITHOUT_COUNTEREXAMPLE, "", what);
    }
    return examples;
  }

  private FrameExample example(Term term) {
    String text = term.requiredText(lex("text"));
    if (term.all(lex("expect")).contains(NOTHING)) {
      return new FrameExample(text, List.of());
    }
    List<FrameExample.Expectation> expected =
        knowledge.parts(term, lex("expect")).map(part -> expectation(part, text)).toList();
    if (expected.isEmpty()) {
      throw term.fault(OntologyFault.MISSING_VALUE, text, "an example has no lex:expect");
    }
    return new FrameExample(text, expected);
  }

  private static FrameExample.Expectation expectation(Term term, String text) {
    String words = term.requiredText(lex("filledBy"));
    if (!text.contains(words)) {
      String what = "the example \"" + text + "\" does not have the words \"" + words + "\"";
      throw term.fault(OntologyFault.BAD_EXAMPLE, words, what);
    }
    return new FrameExample.Expectation(new Roles(term).required(lex("role")), words);
  }
}
