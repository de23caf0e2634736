package io.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology that comes with Chancery: complete, consistent, and quick to read. */
final class OntologyDataTest {
  private static final List<Path> ROOTS = List.of(Path.of("ontology"));
  private static final String PLOVER = "https://w3id.org/chancery/plover#";
  private static final Set<String> PLOVER_TYPES =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "CONCEDE",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");
  private static final Set<String> EVENTS =
      words(
          """
          Acquire Agree Aid Ally Announce Appoint Approve Arrest Arrive Attack Ceasefire ChangeOfStatus
          Charge Claim Condemn Confirm Convict Cooperate Coup Criticize Accuse Defend Demand Depart Die
          Disarm Dispute Elect Evacuate Fine Flee Harm Host Injure Invest Investigate IssueStatement
          LaunchMissile Legislate Mediate Meet Merge MilitaryExercise Negotiate NuclearTest Oppose Pay
          Plan Pledge Postpone Praise Pressure Protect Protest Reassure Reconcile Reject Release Request
          Resign Respond Review Rule Sanction Say Sentence Sign Strengthen Stress Sue Support Suspend
          TakeOffice Talk Threaten Travel Try Urge Violate Visit Vote Warn Withdraw
          """);
  private static final Set<String> FLAT_PREDICATES =
      words(
          """
          alliedWith agreesWith condemns cooperatesWith criticizes defends launches meets opposes pledges
          pressures reassures rejects requests supports talksWith threatens visits warns
          aids arrests attacks expels releases represses restricts sanctions summons
          """);
  private static final Set<String> RELATIONS =
      words(
          """
          adviserTo allyOf capitalOf claims controls disputesTerritory employer governs
          headOfGovernmentOf headOfStateOf holdsPosition memberOf nationality obligedToDefend partOf
          positionOf spokespersonOf
          """);

  private static final Knowledge KNOWLEDGE = Knowledge.read(ROOTS);
  private static final Ontology ONTOLOGY = Ontology.load(ROOTS);

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  @Test
  void every_type_of_plover_is_of_its_scheme() {
    assertThat(PLOVER_TYPES.stream().map(OntologyDataTest::plover))
        .hasSize(16)
        .allSatisfy(
            type ->
                assertThat(type.all(SKOS.inScheme.asNode()))
                    .extracting(Node::getURI)
                    .containsExactly(PLOVER + "scheme"));
  }

  private static Term plover(String type) {
    Node node = org.apache.jena.graph.NodeFactory.createURI(PLOVER + type);
    return KNOWLEDGE.term(node).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://semanticweb.cs.vu.nl/2009/11/sem/",
        "http://www.w3.org/ns/prov#",
        "http://www.w3.org/2006/time#",
        "http://www.w3.org/ns/org#",
        "http://www.w3.org/2004/02/skos/core#",
        "https://schema.org/"
      })
  void is_aligned_to_each_of_the_usual_vocabularies(String vocabulary) {
    Graph alignments = RDFDataMgr.loadGraph("ontology/alignments.ttl");
    assertThat(alignments.stream().map(Triple::getObject).filter(Node::isURI).map(Node::getURI))
        .anyMatch(uri -> uri.startsWith(vocabulary));
  }

  @Test
  void describes_every_term_that_graphs_are_written_in() throws IllegalAccessException {
    for (Field field : io.chancery.graph.Vocabulary.class.getFields()) {
      if (field.get(null) instanceof Node node && node.getURI().startsWith(Vocabulary.CH)) {
        assertThat(KNOWLEDGE.term(node).filter(Term::isTyped)).as(node.getURI()).isPresent();
      }
    }
  }

  @Test
  void every_event_class_has_an_example_and_a_verb_phrase() {
    Stream<Term> events =
        KNOWLEDGE.terms().stream()
            .filter(t -> t.node().isURI())
            .filter(t -> ONTOLOGY.eventClass(t.localName()).isPresent());
    assertThat(events)
        .allSatisfy(t -> assertThat(t.texts(SKOS.example.asNode())).isNotEmpty())
        .allSatisfy(t -> assertThat(t.requiredText(Vocabulary.ch("verbPhrase"))).isNotBlank());
  }

  @Test
  void names_the_event_classes_that_the_records_promise() {
    assertThat(ONTOLOGY.eventClasses()).extracting(EventClass::name).containsAll(EVENTS);
  }

  @Test
  void names_the_flat_predicates_that_the_records_promise_and_uses_each() {
    assertThat(ONTOLOGY.flatPredicates())
        .extracting(FlatPredicate::name)
        .hasSameElementsAs(FLAT_PREDICATES);
    assertThat(ONTOLOGY.flatPredicates()).allSatisfy(p -> assertThat(p.classes()).isNotEmpty());
  }

  @Test
  void names_the_relations_that_the_records_promise_with_their_domains_and_ranges() {
    List<Term> relations = KNOWLEDGE.instances(Vocabulary.ch("Relation")).toList();
    assertThat(relations).extracting(Term::localName).containsAll(RELATIONS);
    assertThat(relations)
        .allSatisfy(t -> assertThat(ONTOLOGY.superclasses(domain(t))).isNotEmpty())
        .allSatisfy(t -> assertThat(t.link(RDFS.range.asNode())).isPresent());
  }

  private static String domain(Term relation) {
    return Vocabulary.localName(relation.requiredLink(RDFS.domain.asNode()));
  }

  @Test
  void has_event_classes_for_all_sixteen_plover_types() {
    Set<String> used =
        ONTOLOGY.eventClasses().stream()
            .map(EventClass::plover)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).hasSameElementsAs(PLOVER_TYPES);
  }

  @Test
  void codes_each_event_class_as_the_crosswalk_does() {
    assertThat(ONTOLOGY.eventClasses())
        .filteredOn(event -> event.cameo() != null)
        .allSatisfy(OntologyDataTest::agreesWithTheCrosswalk);
  }

  private static void agreesWithTheCrosswalk(EventClass event) {
    Node code = org.apache.jena.graph.NodeFactory.createURI(PLOVER + "cameo-" + event.cameo());
    Term row = KNOWLEDGE.term(code).orElseThrow();
    assertThat(row.localNames(SKOS.broadMatch.asNode()))
        .as(event.name())
        .containsExactly(event.plover());
  }

  @Test
  void gives_a_code_of_weis_the_type_of_the_like_code_of_cameo() {
    List<Term> codes =
        KNOWLEDGE
            .instances(SKOS.Concept.asNode())
            .filter(t -> t.localName().matches("weis-\\d{3}"))
            .toList();
    assertThat(codes)
        .hasSize(63)
        .allSatisfy(
            code ->
                assertThat(code.link(SKOS.closeMatch.asNode()).stream())
                    .allSatisfy(like -> sharesItsType(code, KNOWLEDGE.term(like).orElseThrow())));
    assertThat(ONTOLOGY.weis().type("122")).hasValue("ACCUSE");
    assertThat(ONTOLOGY.cameo().type("122")).hasValue("REJECT");
    assertThat(ONTOLOGY.weis().has("023")).isTrue();
    assertThat(ONTOLOGY.weis().type("023")).isEmpty();
    assertThat(ONTOLOGY.weis().has("1721")).isFalse();
  }

  private static void sharesItsType(Term code, Term like) {
    assertThat(code.localNames(SKOS.broadMatch.asNode()))
        .as(code.localName())
        .hasSize(1)
        .isSubsetOf(PLOVER_TYPES)
        .isEqualTo(like.localNames(SKOS.broadMatch.asNode()));
  }

  @Test
  void points_from_every_code_to_concepts_that_there_are() {
    List<Node> pointedTo =
        KNOWLEDGE.terms().stream()
            .flatMap(
                t ->
                    Stream.of("ploverType", "ploverMode", "ploverContext")
                        .flatMap(p -> t.all(Vocabulary.ch(p)).stream()))
            .toList();
    assertThat(pointedTo).hasSizeGreaterThan(100);
    assertThat(pointedTo).allMatch(node -> KNOWLEDGE.term(node).filter(Term::isTyped).isPresent());
  }

  @Test
  void gives_a_mode_only_to_events_of_a_type_that_has_it() {
    List<Term> rules = KNOWLEDGE.instances(Vocabulary.ch(ModeRule.CLASS)).toList();
    assertThat(rules).hasSizeGreaterThan(50);
    for (Term rule : rules) {
      Term mode = KNOWLEDGE.term(rule.requiredLink(Vocabulary.ch("ploverMode"))).orElseThrow();
      assertThat(mode.all(SKOS.broader.asNode()))
          .as(rule.localName())
          .contains(rule.requiredLink(Vocabulary.ch("ploverType")));
    }
  }

  @Test
  void aligns_only_terms_that_there_are() {
    Knowledge alignments = Knowledge.read(List.of(Path.of("ontology/alignments.ttl")));
    assertThat(alignments.terms())
        .isNotEmpty()
        .allMatch(t -> KNOWLEDGE.term(t.node()).filter(Term::isTyped).isPresent(), "is described");
  }

  @Test
  void sums_up_both_sides_alike_where_they_are_of_equal_standing() {
    assertThat(ONTOLOGY.flatPredicates())
        .filteredOn(FlatPredicate::symmetric)
        .extracting(FlatPredicate::name)
        .containsExactlyInAnyOrder(
            "alliedWith", "agreesWith", "cooperatesWith", "meets", "talksWith");
  }

  @Test
  void a_condemnation_points_to_the_deed_and_a_visit_to_the_place() {
    assertThat(ONTOLOGY.flatPredicatesOf("Condemn"))
        .singleElement()
        .extracting(FlatPredicate::objects)
        .isEqualTo(List.of(Role.THEME));
    assertThat(ONTOLOGY.flatPredicatesOf("Visit"))
        .singleElement()
        .extracting(FlatPredicate::objects)
        .isEqualTo(List.of(Role.PLACE));
  }

  @Test
  void says_for_the_entity_types_what_they_can_be() {
    for (EntityType type : EntityType.values()) {
      assertThat(ONTOLOGY.isA(type.name(), "Thing")).as(type.name()).isTrue();
      assertThat(ONTOLOGY.isA(type.name(), "Actor")).as(type.name()).isEqualTo(type.acts());
      assertThat(ONTOLOGY.isA(type.name(), "Place")).as(type.name()).isEqualTo(type.isPlace());
    }
  }

  @Test
  void gives_no_word_two_factualities_in_one_part_of_speech() {
    assertThat(ONTOLOGY.factualityCues())
        .extracting(cue -> cue.lemma() + "." + cue.partOfSpeech().letter())
        .isNotEmpty()
        .doesNotHaveDuplicates();
    assertThat(ONTOLOGY.factualityCues())
        .extracting(FactualityCue::yields)
        .contains(Factuality.Planned, Factuality.Possible, Factuality.Requested)
        .contains(Factuality.Negated, Factuality.Conditional, Factuality.Habitual)
        .doesNotContain(Factuality.Actual);
  }

  @Test
  void knows_the_commonest_support_verbs_and_words_of_reporting() {
    assertThat(ONTOLOGY.supportVerbs())
        .extracting(SupportVerb::lemma)
        .contains("hold", "face", "carry out");
    assertThat(ONTOLOGY.supportVerbs())
        .extracting(verb -> verb.lemma() + " " + verb.subject())
        .doesNotHaveDuplicates();
    assertThat(ONTOLOGY.reportingVerbs())
        .extracting(ReportingVerb::lemma)
        .contains("say", "according to");
  }

  @Test
  void is_read_within_a_second_once_the_machine_is_warm() {
    Assertions.assertTimeout(Duration.ofSeconds(1), () -> Ontology.load(ROOTS));
  }
}
