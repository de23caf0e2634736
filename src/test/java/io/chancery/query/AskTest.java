package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chancery.graph.Iris;
import io.chancery.ontology.Ontology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English questions, tagged by hand, over the fixture. */
final class AskTest {
  private static final Ontology ONTOLOGY = Ontology.load(List.of(Path.of("ontology")));
  private static final Inquiry INQUIRY = Fixture.inquiry();

  private static Reply ask(String tagged) {
    return ask(INQUIRY, tagged);
  }

  private static Reply ask(Inquiry inquiry, String tagged) {
    return new Ask(inquiry, Iris.standard(), ONTOLOGY, document -> Tagged.document(tagged))
        .reply(Tagged.words(tagged));
  }

  @Test
  void namesakes_are_told_apart_where_a_name_means_several() {
    Inquiry both = Fixture.inquiry();
    String minister = Fixture.DOC + "port-istria/entity/Ana_Belmonte";
    String there = Fixture.DOC + "other";
    String other =
        """
        <%1$s> ch:docId "other" .
        <%1$s/entity/Ana_Belmonte> a ch:Person ; rdfs:label "Ana Belmonte"@en .
        <%1$s/event/Condemn-1> a ch:Condemn, ch:Event ; rdfs:label "Ana Belmonte condemns it"@en ;
          ch:agent <%1$s/entity/Ana_Belmonte> ; ch:factuality ch:Actual .
        <%1$s/span> ch:refersTo <%1$s/entity/Ana_Belmonte> ; ch:inDocument <%1$s> .
        """
            .formatted(there);
    String question = "Timeline/NN:timeline of/IN Ana/NNP Belmonte/NNP";
    assertThat(ask(both, question).text()).doesNotContain("is 2 here");
    Fixture.add(both.dataset(), other);
    assertThat(ask(both, question).text())
        .contains("\"Ana Belmonte\" is 2 here that nothing makes one: told by other <" + there)
        .contains("Foreign Minister of Merania, <" + minister + ">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who/WP met/VBD:meet Park/NNP Jin/NNP in/IN New/NNP York/NNP | Antony Blinken; Yoshimasa Hayashi
          Whom/WP did/VBD:do Hayashi/NNP meet/VB in/IN New/NNP York/NNP | Antony Blinken; Park Jin
          Who/WP did/VBD:do Blinken/NNP talk/VB to/IN | Park Jin; Yoshimasa Hayashi
          With/IN whom/WP did/VBD:do Blinken/NNP talk/VB | Park Jin; Yoshimasa Hayashi
          Who/WP visited/VBD:visit Taiwan/NNP | Nancy Pelosi
          Which/WDT city/NN did/VBD:do the/DT Free/NNP Highlands/NNPS Movement/NNP attack/VB | Port Istria
          Who/WP speaks/VBZ:speak for/IN the/DT State/NNP Department/NNP | Matthew Miller
          Who/WP are/VBP:be the/DT members/NNS:member of/IN the/DT US-Japan-South/NNP Korea/NNP trilateral/NN | Japan; South Korea; United States
          """)
  void who_and_whom_are_answered_by_all_and_nobody_else(String question, String answers) {
    assertThat(ask(question).answers()).containsExactlyInAnyOrder(answers.strip().split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When/WRB did/VBD:do Blinken/NNP speak/VB with/IN Park/NNP Jin/NNP | 2023-06-16
          When/WRB did/VBD:do Hayashi/NNP meet/VB Park/NNP Jin/NNP | 2022-07-01 to 2022-07-31; 2022-09-22
          Where/WRB did/VBD:do Hayashi/NNP and/CC Blinken/NNP meet/VB | New York
          How/WRB many/JJ people/NNS met/VBD:meet in/IN New/NNP York/NNP | 3
          Did/VBD:do Pelosi/NNP visit/VB Taiwan/NNP | yes
          Did/VBD:do Austin/NNP visit/VB Japan/NNP | no (planned)
          Will/MD Austin/NNP visit/VB Japan/NNP | yes (planned)
          """)
  void when_where_how_many_and_whether_are_answered(String question, String answers) {
    assertThat(ask(question).answers()).containsExactlyInAnyOrder(answers.strip().split("; "));
  }

  @Test
  void of_several_places_each_has_its_answer_where_no_event_has_them_all() {
    String both = "Did/VBD:do Hayashi/NNP meet/VB Park/NNP Jin/NNP and/CC Blinken/NNP";
    assertThat(ask(both).parts()).hasSize(1);
    String each = "Did/VBD:do Blinken/NNP condemn/VB North/NNP Korea/NNP and/CC Japan/NNP";
    assertThat(ask(each).parts())
        .extracting(Reply.Part::asks)
        .containsExactly("North Korea", "Japan");
    assertThat(ask(each).text())
        .containsPattern("North Korea: yes")
        .contains("Japan: nothing tells\n");
    String neither = "Did/VBD:do Pelosi/NNP condemn/VB North/NNP Korea/NNP and/CC Japan/NNP";
    assertThat(ask(neither).answered()).isFalse();
  }

  @Test
  void a_time_narrows() {
    assertThat(ask("Whom/WP did/VBD:do Hayashi/NNP meet/VB in/IN 2023/CD@2023").answered())
        .isFalse();
    assertThat(ask("Whom/WP did/VBD:do Blinken/NNP meet/VB in/IN 2022/CD@2022").answers())
        .containsExactlyInAnyOrder("Park Jin", "Yoshimasa Hayashi");
  }

  @Test
  void a_second_question_takes_what_it_leaves_out_from_the_first() {
    Reply reply =
        ask(
            "When/WRB did/VBD:do Blinken/NNP speak/VB with/IN Park/NNP Jin/NNP and/CC when/WRB"
                + " with/IN Hayashi/NNP");
    assertThat(reply.answers()).containsExactly("2023-06-16", "2023-06-17");
  }

  @Test
  void it_is_told_on_whose_word() {
    Reply reply =
        ask(
            "Whom/WP did/VBD:do Blinken/NNP reassure/VB and/CC on/IN whose/WP$ word/NN do/VBP"
                + " we/PRP know/VB it/PRP");
    assertThat(reply.answers()).containsExactly("Park Jin", "Matthew Miller");
  }

  @Test
  void the_answer_comes_with_the_sentences_behind_it() {
    Reply reply = ask("Who/WP visited/VBD:visit Taiwan/NNP");
    assertThat(reply.parts().get(0).supports()).isNotEmpty();
    assertThat(reply.text()).contains("Nancy Pelosi", "new-york-trio", "[");
  }

  @Test
  void the_query_runs_as_it_is_printed() {
    Reply.Part part = ask("Who/WP visited/VBD:visit Taiwan/NNP").parts().get(0);
    Answer.Rows again = (Answer.Rows) INQUIRY.sparql(part.sparql());
    assertThat(again.rows()).hasSameSizeAs(part.rows().rows());
  }

  @Test
  void what_is_not_read_has_no_answer_but_questions_that_come_near() {
    Reply reply = ask("Why/WRB did/VBD:do Blinken/NNP condemn/VB the/DT launches/NNS:launch");
    assertThat(reply.answered()).isFalse();
    assertThat(reply.text()).contains("not read", "Antony Blinken", "who-condemned-what");
  }

  @Test
  void a_word_that_no_sentence_has_is_not_passed_over() {
    assertThat(ask("Who/WP visited/VBD:visit the/DT zebras/NNS:zebra of/IN Taiwan/NNP").answered())
        .isFalse();
  }

  @Test
  void a_misspelt_name_is_refused_with_the_nearest() {
    assertThatThrownBy(() -> ask("Who/WP met/VBD:meet Hayachy/NNP"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("\"Hayachy\"; nearest: Yoshimasa Hayashi, ")
        .hasMessageNotContaining(" and ");
  }

  @Test
  void a_question_within_a_transaction_outlives_one_that_is_refused() {
    List<String> answers =
        Txn.calculateRead(
            INQUIRY.dataset(),
            () -> {
              assertThatThrownBy(() -> ask("Who/WP met/VBD:meet Hayachy/NNP"))
                  .isInstanceOf(QueryException.class);
              return ask("Who/WP visited/VBD:visit Taiwan/NNP").answers();
            });
    assertThat(answers).containsExactly("Nancy Pelosi");
  }

  @Test
  void members_are_counted_and_found_in_their_group() {
    assertThat(
            ask("How/WRB many/JJ countries/NNS:country are/VBP:be in/IN the/DT US-Japan-South/NNP"
                    + " Korea/NNP trilateral/NN")
                .answers())
        .containsExactly("3");
  }

  @Test
  void what_is_only_planned_can_be_asked_for() {
    assertThat(ask("Which/WDT visits/NNS:visit are/VBP:be only/RB planned/VBN:plan").answers())
        .isNotEmpty()
        .allMatch(answer -> answer.endsWith("(planned)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blinken/NNP met/VBD:meet whom/WP in/IN New/NNP York/NNP",
        "Whose/WP$ soldiers/NNS:soldier visited/VBD:visit Taiwan/NNP",
        "What/WP did/VBD:do the/DT meeting/NN end/VB",
        "Who/WP said/VBD:say that/IN the/DT zebras/NNS:zebra are/VBP:be striped/JJ"
      })
  void what_is_read_in_part_has_no_answer(String question) {
    assertThat(ask(question).answered()).isFalse();
  }

  @Test
  void all_that_is_asked_for_practice_is_read() {
    AskedUnit one = AskedUnit.name("Blinken", Set.of(Terms.ch("Blinken")));
    AskedUnit other = AskedUnit.name("Japan", Set.of(Terms.ch("Japan")));
    Ask ask = new Ask(INQUIRY, Iris.standard(), ONTOLOGY, document -> Tagged.document("Who/WP"));
    assertThat(Rehearsal.read().units(one, other))
        .allSatisfy(units -> assertThat(ask.isRead(units)).as("%s", units).isTrue());
  }

  @Test
  void the_models_read_what_is_practised_before_the_first_question() {
    List<String> read = new ArrayList<>();
    Ask ask =
        Ask.open(
            INQUIRY,
            Iris.standard(),
            ONTOLOGY,
            () ->
                document -> {
                  read.add(document.text());
                  return Tagged.document("Who/WP visited/VBD:visit Taiwan/NNP");
                });
    assertThat(read).isNotEmpty().allMatch(text -> text.endsWith("?"));
    assertThat(ask.reply("Who visited Taiwan").answers()).containsExactly("Nancy Pelosi");
  }

  @Test
  void an_injection_is_refused_or_only_words() {
    assertThatThrownBy(() -> ask("Who/WP visited/VBD:visit Taiwan/NNP \"}/NN DROP/NN ALL/NN"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("the question holds \"}\"");
    Reply reply = ask("Who/WP visited/VBD:visit Taiwan/NNP \"/NN DROP/NN ALL/NN ;#/NN .*/NN");
    assertThat(reply.sparql()).doesNotContain("DROP");
    assertThat(reply.answered()).isFalse();
    assertThat(ask("Who/WP visited/VBD:visit Taiwan/NNP").answers())
        .containsExactly("Nancy Pelosi");
  }

  @Test
  void two_are_connected_through_what_both_take_part_in() {
    Reply reply =
        ask("How/WRB is/VBZ:be Nancy/NNP Pelosi/NNP connected/VBN:connect to/IN Taiwan/NNP");
    assertThat(reply.answers()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id:Karin_Austin a ch:Person ; rdfs:label \"Karin Austin\"@en ; ch:familyName \"Austin\" ."
            + " [] ch:refersTo id:Karin_Austin ; ch:words \"Karin Austin\" .",
        "id:doc\\/x\\/entity\\/Karin a ch:Person ; rdfs:label \"Karin Austin\" ."
            + " [] ch:refersTo id:doc\\/x\\/entity\\/Karin ; ch:words \"Karin Austin\" ."
      })
  void a_name_of_several_is_shown_with_the_choices(String other) {
    Dataset dataset = Fixture.dataset();
    Fixture.add(dataset, other);
    Ask ask =
        new Ask(
            new Inquiry(dataset, Catalogue.read(Fixture.QUERIES)),
            Iris.standard(),
            ONTOLOGY,
            document -> Tagged.document("Who/WP met/VBD:meet Austin/NNP"));
    assertThatThrownBy(() -> ask.reply("Who met Austin"))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Karin Austin")
        .hasMessageContaining("Lloyd Austin");
  }

  @Test
  void where_somebody_was_is_told_by_what_they_did_there() {
    assertThat(ask("Where/WRB was/VBD:be Antony/NNP Blinken/NNP in/IN 2022/CD@2022").answers())
        .containsExactly("New York");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Was/VBD:be Pelosi/NNP in/IN Taiwan/NNP | yes
          Who/WP was/VBD:be in/IN Taiwan/NNP in/IN 2022/CD@2022 | Nancy Pelosi
          Which/WDT countries/NNS:country was/VBD:be Pelosi/NNP in/IN | Taiwan
          Was/VBD:be Japan/NNP in/IN contact/NN with/IN the/DT United/NNP States/NNPS | yes
          Did/VBD:do Japan/NNP have/VB contact/NN with/IN South/NNP Korea/NNP | yes
          Is/VBZ:be New/NNP York/NNP in/IN the/DT United/NNP States/NNPS | yes
          Where/WRB is/VBZ:be New/NNP York/NNP | United States
          """)
  void what_nobody_says_but_follows_is_answered_as_inferred(String question, String answers) {
    Reply reply = ask(question);
    assertThat(reply.answers()).containsExactlyInAnyOrder(answers.strip().split("; "));
    assertThat(reply.text()).contains("(inferred: no document says it)", "  by: ", ".rules:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Was/VBD:be Austin/NNP in/IN Japan/NNP | no (planned)
          Was/VBD:be Pelosi/NNP in/IN Taiwan/NNP in/IN 2021/CD@2021 |
          Is/VBZ:be Pelosi/NNP in/IN Taiwan/NNP |
          Where/WRB is/VBZ:be Pelosi/NNP |
          Was/VBD:be Japan/NNP in/IN contact/NN with/IN China/NNP |
          Was/VBD:be Japan/NNP in/IN contact/NN with/IN the/DT United/NNP States/NNPS in/IN 2019/CD@2019 |
          Is/VBZ:be Blinken/NNP the/DT Foreign/NNP Minister/NNP of/IN Japan/NNP |
          """)
  void what_is_planned_or_of_another_time_infers_nothing(String question, String answers) {
    List<String> expected = answers == null ? List.of() : List.of(answers.strip());
    assertThat(ask(question).answers()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Which/WDT countries/NNS:country condemned/VBD:condemn North/NNP Korea/NNP in/IN 2023/CD@2023 | Japan; South Korea; United States
          Which/WDT countries/NNS:country warned/VBD:warn North/NNP Korea/NNP | Japan; South Korea; United States
          """)
  void a_group_acts_for_its_members_and_people_in_office_for_their_state(
      String question, String answers) {
    Reply reply = ask(question);
    assertThat(reply.answers()).containsExactlyInAnyOrder(answers.strip().split("; "));
    assertThat(reply.text()).contains("(inferred: no document says it)", "1. ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Was/VBD:be Yoshimasa/NNP Hayashi/NNP foreign/JJ minister/NN in/IN 2022/CD@2022 | yes
          Was/VBD:be Yoshimasa/NNP Hayashi/NNP Foreign/NNP Minister/NNP of/IN Japan/NNP in/IN 2022/CD@2022 | yes
          Was/VBD:be Yoshimasa/NNP Hayashi/NNP foreign/JJ minister/NN in/IN 2019/CD@2019 |
          Is/VBZ:be Japan/NNP a/DT member/NN of/IN the/DT US-Japan-South/NNP Korea/NNP trilateral/NN | yes
          Was/VBD:be Japan/NNP a/DT member/NN of/IN the/DT US-Japan-South/NNP Korea/NNP trilateral/NN in/IN 1950/CD@1950 |
          """)
  void offices_and_memberships_hold_on_the_day_that_is_asked_for(String question, String answer) {
    assertThat(ask(question).answers())
        .isEqualTo(answer == null ? List.of() : List.of(answer.strip()));
  }

  @Test
  void what_was_denied_can_be_asked_for_and_a_denial_asked_about() {
    assertThat(ask("Which/WDT attacks/NNS:attack were/VBD:be denied/VBN:deny").answers())
        .isNotEmpty()
        .allMatch(answer -> answer.endsWith("(negated)"));
    String denied =
        "According/VBG:accord to/IN whom/WP did/VBD:do the/DT Free/NNP Highlands/NNPS Movement/NNP"
            + " not/RB attack/VB Port/NNP Istria/NNP";
    assertThat(ask(denied).answers()).containsExactly("Free Highlands Movement");
  }

  @Test
  void what_is_inferred_comes_with_the_sentences_on_which_it_rests() {
    Reply reply = ask("Was/VBD:be Pelosi/NNP in/IN Taiwan/NNP");
    assertThat(reply.parts().get(0).supports())
        .isNotEmpty()
        .allMatch(support -> support.document().doc().equals("new-york-trio"));
    assertThat(reply.text()).contains("was-in-by-visit");
    Answer.Rows again = (Answer.Rows) INQUIRY.sparql(reply.parts().get(0).sparql());
    assertThat(again.rows()).hasSize(1);
  }

  @Test
  void who_held_an_office_on_a_day_is_known_without_a_sentence_and_says_so() {
    Reply reply =
        ask(
            "Who/WP held/VBD:hold the/DT office/NN of/IN Foreign/NNP Minister/NNP of/IN Japan/NNP"
                + " in/IN 2022/CD@2022");
    assertThat(reply.answers()).containsExactly("Yoshimasa Hayashi");
  }

  @Test
  void the_office_of_somebody_is_told() {
    assertThat(ask("What/WP office/NN does/VBZ:do Park/NNP Jin/NNP hold/VB").answers())
        .containsExactly("Foreign Minister of South Korea");
  }

  @Test
  void a_word_that_is_passed_over_elsewhere_is_not_passed_over_before_what_is_said() {
    assertThat(ask("What/WP did/VBD:do Miller/NNP say/VB last/JJ decade/NN").answered()).isFalse();
  }

  @Test
  void people_without_a_number_are_not_counted_as_one() {
    Reply reply = ask("How/WRB many/JJ ministers/NNS:minister met/VBD:meet in/IN Trieste/NNP");
    assertThat(reply.answered()).isFalse();
  }
}
