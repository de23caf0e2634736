package io.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user's module does to the terms that come with Chancery, and what frames take over from
 * valences.
 */
final class ModulesTest {
  private static final String HEAD =
      """
      @prefix ch: <https://w3id.org/chancery/ns#> .
      @prefix lex: <https://w3id.org/chancery/lexicon#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;
  private static final String HOME =
      """
      ch:Thing a owl:Class . ch:Actor a owl:Class . ch:Place a owl:Class .
      ch:Event a owl:Class ; rdfs:label "event" ; ch:verbPhrase "does" .
      ch:Talk a owl:Class ; rdfs:subClassOf ch:Event ; rdfs:label "talk" ; ch:verbPhrase "talks with" ;
        ch:flatPredicate ch:talksWith .
      ch:Chat a owl:Class ; rdfs:subClassOf ch:Talk ; rdfs:label "chat" ; ch:verbPhrase "chats with" .
      ch:talksWith a ch:FlatPredicate, owl:SymmetricProperty ; rdfs:label "talks with" ;
        ch:subjectRole ch:agent ; ch:objectRole ch:recipient .
      """;
  private static final String EXAMPLES =
      """
        lex:example [ lex:text "Ann spoke." ; lex:expect [ lex:role ch:agent ; lex:filledBy "Ann" ] ] ,
          [ lex:text "A speaker fell." ; lex:expect lex:nothing ] .
      """;

  private static final String GREETING =
      """
      lex:greet-1 a lex:Frame ; rdfs:label "greets" ; lex:lexicalUnit "greet.v" ; lex:evokes ch:Talk ;
      """
          + EXAMPLES;

  private static final Path CORE = Path.of("ontology", "core.ttl");
  private static final Path EVIDENCE = Path.of("ontology", "evidence.ttl");
  private static final Path LEXICON = Path.of("ontology", "lexicon.ttl");

  @TempDir Path folder;

  private Path root(String name, String turtle) throws IOException {
    Path root = Files.createDirectories(folder.resolve(name));
    Files.writeString(root.resolve("module.ttl"), HEAD + turtle);
    return root;
  }

  private Ontology home(String turtle) throws IOException {
    return Ontology.load(List.of(CORE, EVIDENCE, LEXICON, root("home", HOME + turtle)));
  }

  @Test
  void a_later_module_describes_a_term_anew() throws IOException {
    Path mine =
        root(
            "mine",
            "ch:Talk a owl:Class ; rdfs:subClassOf ch:Event ; rdfs:label \"gossip\" ; ch:verbPhrase \"gossips with\" .");
    Ontology ontology = Ontology.load(List.of(CORE, EVIDENCE, LEXICON, root("home", HOME), mine));
    assertThat(ontology.eventClass("Talk").orElseThrow().verbPhrase().plain())
        .isEqualTo("gossips with");
    assertThat(ontology.flatPredicatesOf("Talk")).isEmpty();
  }

  @Test
  void a_frame_of_a_later_module_replaces_one_of_that_name() throws IOException {
    Path mine = root("mine", GREETING.replace("greet.v", "hail.v"));
    Ontology ontology =
        Ontology.load(List.of(CORE, EVIDENCE, LEXICON, root("home", HOME + GREETING), mine));
    assertThat(ontology.frame("greet-1").orElseThrow().units())
        .containsExactly(new LexicalUnit("hail", false));
  }

  @Test
  void a_module_that_defines_a_frame_twice_is_refused() {
    OntologyException refused =
        catchThrowableOfType(
            OntologyException.class, () -> home(GREETING + GREETING.replace("greet.v", "hail.v")));
    assertThat(refused.fault()).isEqualTo(OntologyFault.FRAME_TWICE);
    assertThat(refused).hasMessageContainingAll("module.ttl", "lex:greet-1");
  }

  @Test
  void a_later_module_adds_to_a_term_that_it_gives_no_type() throws IOException {
    Path mine = root("mine", "ch:Event ch:flatPredicate ch:talksWith .");
    Ontology ontology = Ontology.load(List.of(CORE, EVIDENCE, LEXICON, root("home", HOME), mine));
    assertThat(ontology.eventClass("Event")).isPresent();
    assertThat(ontology.flatPredicatesOf("Event"))
        .extracting(FlatPredicate::name)
        .containsExactly("talksWith");
  }

  @Test
  void a_class_without_a_flat_predicate_takes_its_superclass_one() throws IOException {
    Ontology ontology = home("");
    assertThat(ontology.superclasses("Chat")).containsExactly("Chat", "Talk", "Event");
    assertThat(ontology.flatPredicatesOf("Chat"))
        .singleElement()
        .satisfies(p -> assertThat(p.symmetric()).isTrue())
        .satisfies(p -> assertThat(p.objects()).containsExactly(Role.RECIPIENT));
  }

  @Test
  void superclasses_of_other_vocabularies_are_left_aside() throws IOException {
    Ontology ontology = home("ch:Event rdfs:subClassOf <http://example.org/sem/Event> .");
    assertThat(ontology.eventClass("Event").orElseThrow().parents()).isEmpty();
  }

  @Test
  void a_frame_takes_over_a_valence_but_for_the_roles_that_it_realises_itself() throws IOException {
    Ontology ontology =
        home(
            """
            lex:acting a lex:Valence ;
              lex:realises [ lex:role ch:agent ; lex:path "nsubj", "obl:by" ; lex:filler ch:Actor ] .
            lex:contact a lex:Valence ; lex:valence lex:acting ;
              lex:realises [ lex:role ch:recipient ; lex:path "obl:with" ] .
            lex:talk-1 a lex:Frame ; rdfs:label "X talks" ; lex:lexicalUnit "speak.v", "talk.n" ;
              lex:evokes ch:Talk ; lex:valence lex:contact ;
              lex:realises [ lex:role ch:agent ; lex:for "n" ; lex:path "nmod:poss" ; lex:required true ] ;
            """
                + EXAMPLES);
    List<Realisation> all = ontology.frame("talk-1").orElseThrow().realisations();
    LexicalUnit speak = new LexicalUnit("speak", false);
    LexicalUnit talk = new LexicalUnit("talk", true);
    assertThat(paths(all, Role.AGENT, speak)).containsExactly("nsubj", "obl:by");
    assertThat(paths(all, Role.AGENT, talk)).containsExactly("nmod:poss");
    assertThat(paths(all, Role.RECIPIENT, talk)).containsExactly("obl:with");
    assertThat(all)
        .filteredOn(Realisation::required)
        .singleElement()
        .matches(r -> r.appliesTo(talk));
  }

  private static List<String> paths(List<Realisation> all, Role role, LexicalUnit unit) {
    return all.stream()
        .filter(r -> r.role() == role && r.appliesTo(unit))
        .flatMap(r -> r.paths().stream())
        .map(io.chancery.ontology.Path::toString)
        .toList();
  }

  @Test
  void a_filler_is_any_class_below_the_one_named() throws IOException {
    Ontology ontology = home("ch:Person a owl:Class ; rdfs:subClassOf ch:Actor .");
    Realisation agent = new Realisation(Role.AGENT, List.of(), java.util.Set.of("Actor"), false);
    assertThat(ontology.fills("Person", agent)).isTrue();
    assertThat(ontology.fills("Place", agent)).isFalse();
  }

  @Test
  void the_words_that_steer_the_reading_are_typed() throws IOException {
    Ontology ontology =
        home(
            """
            lex:s a lex:SupportVerb ; lex:lemma "pay" ; lex:noun "visit" .
            lex:f a lex:SupportVerb ; lex:lemma "face" ; lex:subject ch:recipient .
            lex:t a lex:SupportVerb ; lex:lemma "take place" ; lex:subject lex:event .
            lex:c a lex:FactualityCue ; lex:lemma "plan", "rule out" ; lex:partOfSpeech "v" ; lex:yields ch:Planned .
            lex:r a lex:ReportingVerb ; lex:lemma "according to" ; lex:partOfSpeech "p" .
            """);
    assertThat(ontology.supportVerbs())
        .extracting(SupportVerb::subject)
        .containsExactly(Role.AGENT, Role.RECIPIENT, null);
    assertThat(ontology.supportVerbs().get(0).supports("talk")).isFalse();
    assertThat(ontology.factualityCues())
        .contains(
            new FactualityCue("rule out", PartOfSpeech.VERB, Factuality.Planned, Complement.ANY));
    assertThat(ontology.reportingVerbs())
        .containsExactly(new ReportingVerb("according to", PartOfSpeech.PREPOSITION));
  }
}
