package io.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each thing that can be wrong in a file is refused with file, line and what to do. */
final class OntologyFaultsTest {
  private static final String PREFIXES =
      """
      @prefix ch: <https://w3id.org/chancery/ns#> .
      @prefix lex: <https://w3id.org/chancery/lexicon#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;
  private static final String CORE =
      """
      ch:Actor a owl:Class . ch:Thing a owl:Class .
      ch:Event a owl:Class ; rdfs:label "event" ; ch:verbPhrase "does" .
      """;
  private static final String HEAD = PREFIXES + CORE;
  private static final int LINES = (int) HEAD.lines().count();
  private static final String FRAME =
      """
      lex:greet-1 a lex:Frame ; rdfs:label "X greets Y" ;
        lex:lexicalUnit "greet.v" ;
        lex:evokes ch:Event ;
        lex:realises [ lex:role ch:agent ; lex:path "nsubj" ; lex:filler ch:Actor ] ;
        lex:example
          [ lex:text "Ann greeted us." ; lex:expect [ lex:role ch:agent ; lex:filledBy "Ann" ] ] ,
          [ lex:text "A greeting card." ; lex:expect lex:nothing ] .
      """;

  /** What comes with Chancery declares the terms that the files of these tests use. */
  private static final List<Path> DECLARED =
      Stream.of("core", "evidence", "known", "lexicon", "predicates", "relations")
          .map(name -> Path.of("ontology", name + ".ttl"))
          .toList();

  private static final Ontology HOME = Ontology.load(DECLARED);

  @TempDir Path folder;

  private static Ontology load(Path file) {
    return Ontology.load(Stream.concat(DECLARED.stream(), Stream.of(file)).toList());
  }

  private Path file(String turtle) throws IOException {
    return Files.writeString(folder.resolve("mine.ttl"), turtle);
  }

  private OntologyException refused(String turtle) throws IOException {
    Path file = file(HEAD + turtle);
    return catchThrowableOfType(OntologyException.class, () -> load(file));
  }

  private void refuses(String turtle, OntologyFault fault, int line, String said)
      throws IOException {
    OntologyException refused = refused(turtle);
    assertThat(refused).isNotNull();
    assertThat(refused.fault()).isEqualTo(fault);
    assertThat(refused.line()).isEqualTo(LINES + line);
    assertThat(refused.file()).endsWith("mine.ttl");
    assertThat(refused).hasMessageContainingAll(said, fault.remedy(), fault.code());
  }

  private void refusesFrame(String from, String to, OntologyFault fault, int line, String said)
      throws IOException {
    assertThat(FRAME).contains(from);
    refuses(FRAME.replace(from, to), fault, line, said);
  }

  @ParameterizedTest
  @EnumSource
  void every_code_is_a_heading_of_the_reference_of_errors(OntologyFault fault) throws IOException {
    assertThat(Files.readAllLines(Path.of("docs", "reference", "errors.md")))
        .contains("### " + fault.code());
  }

  @Test
  void reads_a_frame_without_fault() throws IOException {
    Frame frame = load(file(HEAD + FRAME)).frame("greet-1").orElseThrow();
    assertThat(frame.units()).containsExactly(new LexicalUnit("greet", false));
    assertThat(frame.realisations()).hasSize(1);
    assertThat(frame.examples()).extracting(FrameExample::matches).containsExactly(true, false);
  }

  @Test
  void refuses_broken_turtle_at_its_line() throws IOException {
    refuses("\nch:Talk a owl:Class ;; ]\n", OntologyFault.SYNTAX, 2, "column");
  }

  @Test
  void refuses_an_import() throws IOException {
    refuses(
        "<https://example.org/mine> a owl:Ontology ;\n  owl:imports <https://example.org/other> .\n",
        OntologyFault.IMPORT,
        2,
        "https://example.org/other");
  }

  @Test
  void refuses_a_file_that_is_not_there() {
    OntologyException refused =
        catchThrowableOfType(
            OntologyException.class, () -> Ontology.load(List.of(folder.resolve("none"))));
    assertThat(refused.fault()).isEqualTo(OntologyFault.UNREADABLE_FILE);
    assertThat(refused).hasMessageContaining("none");
  }

  @Test
  void refuses_bytes_that_are_not_utf_8() throws IOException {
    Path file = folder.resolve("latin.ttl");
    Files.write(file, new byte[] {'#', (byte) 0xe9, '\n'});
    OntologyException refused = catchThrowableOfType(OntologyException.class, () -> load(file));
    assertThat(refused.fault()).isEqualTo(OntologyFault.UNREADABLE_FILE);
  }

  @Test
  void refuses_classes_in_a_circle() throws IOException {
    refuses(
        "ch:A a owl:Class ;\n  rdfs:subClassOf ch:B .\nch:B a owl:Class ; rdfs:subClassOf ch:A .\n",
        OntologyFault.CYCLIC_CLASSES,
        2,
        "ch:A");
  }

  @Test
  void refuses_a_superclass_that_is_no_class() throws IOException {
    refuses(
        "ch:A a owl:Class ;\n  rdfs:subClassOf ch:Evnt .\n",
        OntologyFault.UNKNOWN_CLASS,
        2,
        "ch:Evnt");
  }

  @Test
  void refuses_two_classes_of_one_local_name() throws IOException {
    refuses(
        "<https://example.org/Event> a owl:Class .\n", OntologyFault.AMBIGUOUS_NAME, 1, "Event");
  }

  @Test
  void refuses_an_event_class_without_a_verb_phrase() throws IOException {
    refuses(
        "ch:Greet a owl:Class ; rdfs:subClassOf ch:Event ; rdfs:label \"greeting\" .\n",
        OntologyFault.MISSING_VALUE,
        1,
        "ch:verbPhrase");
  }

  @Test
  void refuses_a_flat_predicate_that_is_not_declared() throws IOException {
    refuses(
        "ch:Greet a owl:Class ; rdfs:label \"greeting\" ; ch:verbPhrase \"greets\" ;\n"
            + "  rdfs:subClassOf ch:Event ; ch:flatPredicate ch:greets .\n",
        OntologyFault.UNKNOWN_PREDICATE,
        2,
        "ch:greets");
  }

  @Test
  void refuses_a_flat_predicate_with_an_unknown_role() throws IOException {
    refuses(
        "ch:greets a ch:FlatPredicate ; rdfs:label \"greets\" ;\n"
            + "  ch:subjectRole ch:agent ; ch:objectRole ch:patient .\n",
        OntologyFault.UNKNOWN_ROLE,
        2,
        "ch:patient");
  }

  @Test
  void refuses_a_frame_with_an_unknown_role() throws IOException {
    refusesFrame(
        "lex:role ch:agent ; lex:path",
        "lex:role ch:agnt ; lex:path",
        OntologyFault.UNKNOWN_ROLE,
        4,
        "ch:agnt");
  }

  @Test
  void refuses_a_path_that_cannot_be_read() throws IOException {
    refusesFrame("\"nsubj\"", "\"nsubj!!\"", OntologyFault.BAD_PATH, 4, "nsubj!!");
  }

  @Test
  void refuses_a_path_with_a_label_that_no_parse_has() throws IOException {
    refusesFrame("\"nsubj\"", "\"subject>obl:by\"", OntologyFault.BAD_PATH, 4, "'subject'");
  }

  @Test
  void refuses_a_filler_that_is_no_class() throws IOException {
    refusesFrame("ch:Actor", "ch:Actr", OntologyFault.UNKNOWN_FILLER, 4, "ch:Actr");
  }

  @Test
  void refuses_a_frame_for_an_unknown_event_class() throws IOException {
    refusesFrame(
        "evokes ch:Event", "evokes ch:Greet", OntologyFault.UNKNOWN_EVENT_CLASS, 3, "ch:Greet");
  }

  @Test
  void refuses_a_lexical_unit_without_its_part_of_speech() throws IOException {
    refusesFrame("greet.v", "greet", OntologyFault.BAD_LEXICAL_UNIT, 2, "\"greet\"");
  }

  @Test
  void refuses_a_property_of_ours_that_no_module_declares() throws IOException {
    refusesFrame(
        "lex:evokes",
        "lex:valence lex:agent ; \n  lex:valenc lex:agent ; lex:evokes",
        OntologyFault.UNKNOWN_PROPERTY,
        4,
        "lex:greet-1: there is no property lex:valenc; nearest: lex:valence");
  }

  @Test
  void refuses_a_misspelt_property_within_a_description_without_a_name() throws IOException {
    refusesFrame("lex:path", "lex:pth", OntologyFault.UNKNOWN_PROPERTY, 4, "nearest: lex:path");
  }

  @Test
  void refuses_a_property_of_ours_in_a_namespace_that_is_not_quite_ours() throws IOException {
    refuses(
        "ch:Event <http://w3id.org/chancery/ns/spokenAs> \"is\" .\n",
        OntologyFault.UNKNOWN_PROPERTY,
        1,
        "http://w3id.org/chancery/ns/spokenAs");
  }

  @Test
  void refuses_a_type_of_ours_that_no_module_declares() throws IOException {
    refusesFrame(
        "a lex:Frame", "a lex:Fraem", OntologyFault.UNKNOWN_CLASS, 1, "nearest: lex:Frame");
  }

  @Test
  void leaves_terms_of_other_vocabularies_and_properties_that_the_file_declares_alone()
      throws IOException {
    String more =
        """
        ch:rank a owl:DatatypeProperty .
        ch:Event ch:rank 1 ; <https://schema.org/nmae> "event" ; rdfs:lable "event" ;
          <http://www.w3.org/2004/02/skos/core#note> "any" ; a <https://schema.org/Evnt> .
        """;
    assertThat(load(file(HEAD + more)).eventClass("Event")).isPresent();
  }

  @Test
  void refuses_a_file_that_was_cut_off_behind_a_value() throws IOException {
    refuses("ch:Talk rdfs:label \"talk\"", OntologyFault.SYNTAX, 1, "column");
  }

  @Test
  void refuses_a_file_of_which_nothing_is_left() throws IOException {
    Path file = file("");
    OntologyException refused = catchThrowableOfType(OntologyException.class, () -> load(file));
    assertThat(refused).hasMessageContaining("the file says nothing; perhaps it was cut off");
  }

  @Test
  void refuses_an_entity_with_a_property_of_ours_that_no_module_declares() throws IOException {
    Path file =
        file(
            PREFIXES
                + "<https://w3id.org/chancery/id/Istria> a ch:Country ; rdfs:label \"Istria\" ;\n"
                + "  ch:demonymn \"Istrian\" .\n");
    OntologyException refused =
        catchThrowableOfType(OntologyException.class, () -> Gazetteer.load(List.of(file), HOME));
    assertThat(refused.fault()).isEqualTo(OntologyFault.UNKNOWN_PROPERTY);
    assertThat(refused.line()).isEqualTo(6);
    assertThat(refused).hasMessageContaining("nearest: ch:demonym.");
  }

  @Test
  void refuses_a_part_of_speech_of_a_realisation_that_there_is_not() throws IOException {
    refusesFrame(
        "lex:filler",
        "lex:for \"verb\" ; lex:filler",
        OntologyFault.UNKNOWN_PART_OF_SPEECH,
        4,
        "\"verb\"");
  }

  @Test
  void refuses_a_state_of_a_relation_that_there_is_not() throws IOException {
    String state = "lex:a a lex:State ; lex:tells ch:nowhere .\n";
    refuses(state, OntologyFault.UNKNOWN_RELATION, 1, "ch:nowhere");
  }

  @Test
  void refuses_a_valence_that_there_is_not() throws IOException {
    refusesFrame(
        "lex:evokes",
        "lex:valence lex:nowhere ; lex:evokes",
        OntologyFault.UNKNOWN_VALENCE,
        3,
        "lex:nowhere");
  }

  @Test
  void refuses_valences_in_a_circle() throws IOException {
    refuses(
        "lex:a a lex:Valence ; lex:valence lex:b .\nlex:b a lex:Valence ; lex:valence lex:a .\n",
        OntologyFault.UNKNOWN_VALENCE,
        2,
        "lex:b");
  }

  @Test
  void refuses_a_frame_without_an_example_that_matches() throws IOException {
    refusesFrame(
        "[ lex:role ch:agent ; lex:filledBy \"Ann\" ]",
        "lex:nothing",
        OntologyFault.FRAME_WITHOUT_MATCH,
        1,
        "lex:greet-1");
  }

  @Test
  void refuses_a_frame_without_an_example_that_must_not_match() throws IOException {
    refusesFrame(
        " ,\n    [ lex:text \"A greeting card.\" ; lex:expect lex:nothing ]",
        "",
        OntologyFault.FRAME_WITHOUT_COUNTEREXAMPLE,
        1,
        "lex:greet-1");
  }

  @Test
  void refuses_an_example_without_the_words_that_it_expects() throws IOException {
    refusesFrame("filledBy \"Ann\"", "filledBy \"Anna\"", OntologyFault.BAD_EXAMPLE, 6, "\"Anna\"");
  }

  @Test
  void refuses_an_example_that_expects_nothing_in_particular() throws IOException {
    refusesFrame(" ; lex:expect lex:nothing", "", OntologyFault.MISSING_VALUE, 7, "lex:expect");
  }

  @Test
  void refuses_a_cue_of_an_unknown_factuality() throws IOException {
    refuses(
        "lex:c a lex:FactualityCue ; lex:lemma \"dream\" ; lex:partOfSpeech \"v\" ;\n"
            + "  lex:yields ch:Dreamt .\n",
        OntologyFault.UNKNOWN_FACTUALITY,
        2,
        "ch:Dreamt");
  }

  @Test
  void refuses_a_support_verb_without_a_lemma() throws IOException {
    refuses("lex:s a lex:SupportVerb .\n", OntologyFault.MISSING_VALUE, 1, "lex:lemma");
  }

  @Test
  void refuses_a_title_without_a_form() throws IOException {
    Path file = file(HEAD + "lex:t a lex:Title ; rdfs:label \"Keeper\" .\n");
    OntologyException refused =
        catchThrowableOfType(OntologyException.class, () -> Gazetteer.load(List.of(file), HOME));
    assertThat(refused.fault()).isEqualTo(OntologyFault.TITLE_WITHOUT_FORM);
    assertThat(refused.line()).isEqualTo(LINES + 1);
    assertThat(refused).hasMessageContaining("lex:t");
  }

  @Test
  void refuses_an_entity_that_refers_to_an_unknown_one() throws IOException {
    Path file =
        file(
            PREFIXES
                + "\n<https://w3id.org/chancery/id/Istria> a ch:Country ; rdfs:label \"Istria\" ;\n"
                + "  ch:capital <https://w3id.org/chancery/id/Nowhere> .\n");
    OntologyException refused =
        catchThrowableOfType(OntologyException.class, () -> Gazetteer.load(List.of(file), HOME));
    assertThat(refused.fault()).isEqualTo(OntologyFault.UNKNOWN_ENTITY);
    assertThat(refused.line()).isEqualTo(7);
    assertThat(refused).hasMessageContainingAll("id:Istria", "id:Nowhere");
  }

  @Test
  void refuses_a_day_that_is_no_date() throws IOException {
    Path file =
        file(
            PREFIXES
                + "lex:istria a ch:Country ; rdfs:label \"Istria\" ;\n  ch:start \"last May\" .\n");
    OntologyException refused =
        catchThrowableOfType(OntologyException.class, () -> Gazetteer.load(List.of(file), HOME));
    assertThat(refused.fault()).isEqualTo(OntologyFault.BAD_VALUE);
    assertThat(refused.line()).isEqualTo(6);
  }
}
