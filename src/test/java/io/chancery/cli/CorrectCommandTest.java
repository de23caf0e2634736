package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.correct.CorrectionFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectCommandTest {

  private static final String DOC = "https://w3id.org/chancery/id/doc/";

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void build() {
    store = Shell.store(folder);
  }

  private Shell.Outcome correct(Object... words) {
    List<Object> all = new ArrayList<>(List.of("correct", "--store", store));
    all.addAll(Arrays.asList(words));
    return Shell.plain().run(all.toArray());
  }

  private String met() {
    return asked("who-met-whom");
  }

  private String asked(Object... words) {
    List<Object> all = new ArrayList<>(List.of("query", "--store", store));
    all.addAll(Arrays.asList(words));
    return Shell.plain().run(all.toArray()).out();
  }

  @Test
  void a_rejected_statement_is_not_answered_until_the_correction_is_undone() {
    String before = met();
    Shell.Outcome outcome =
        correct("reject", "Belmonte meets Toska", "--by", "Vera", "--date", "2026-01-02");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("corrected reject-");
    String id = outcome.out().split("[ :]")[1];
    assertThat(Shell.plain().run("explain", "--store", store, "Belmonte meets Toska").code())
        .isEqualTo(2);
    assertThat(correct("list").out()).contains(id, "2026-01-02", "Vera");
    assertThat(correct("list", "--format", "jsonl").out())
        .contains("\"id\":\"" + id + "\"", "\"by\":\"Vera\"");
    assertThat(correct("list", "--format", "gold").out()).contains("\"right\":false");
    assertThat(correct("list").out()).doesNotContain("rests");
    assertThat(correct("undo", id).out()).contains("undone " + id);
    assertThat(met()).isEqualTo(before);
    assertThat(correct("list").out()).isEmpty();
    String event = DOC + "toska/event/" + eventOfToska();
    correct("reject", event);
    Shell.plain().run("withdraw", "--store", store, "toska");
    assertThat(correct("list").out()).contains("[rests: nothing tells now of <" + event + ">]");
  }

  private String eventOfToska() {
    String asked =
        "SELECT ?event { ?event a ch:Event ; ch:inDocument/ch:docId 'toska' } ORDER BY ?event";
    return asked("-e", asked, "--format", "csv")
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow()
        .replaceFirst(".*/event/", "");
  }

  @Test
  void two_people_are_one_by_the_word_of_a_person() {
    assertThat(correct("same", "Belmonte", "Marek").code()).isZero();
    assertThat(correct("list", "--format", "gold").out())
        .contains("\"kind\":\"same\",\"entities\"");
    Shell.Outcome other =
        correct("add", "Belmonte employer " + DOC + "toska/entity/Toska", "--reason", "told me so");
    assertThat(other.err()).isEmpty();
    assertThat(other.out()).contains("<" + DOC + "toska/entity/Toska>");
    assertThat(correct("list").out()).contains("(told me so)");
    assertThat(correct("add", "Belmonte employer " + DOC + "toska/entity/toska").err())
        .contains("nothing has the IRI", "nearest: ")
        .contains(DOC + "toska/entity/Toska");
  }

  private String exported(String format) {
    return Shell.plain().run("export", "--store", store, "--format", format).out();
  }

  private String made(Object... words) {
    Shell.Outcome outcome = correct(words);
    assertThat(outcome.err()).isEmpty();
    return outcome.out().split("[ :]")[1];
  }

  @Test
  void corrections_of_every_kind_that_are_undone_one_by_one_leave_the_export_as_it_was() {
    String quads = exported("nquads");
    String records = exported("jsonl");
    String accepted = made("accept", "Belmonte meets Toska");
    correct("undo", accepted);
    List<String> made =
        List.of(
            made("same", "Belmonte", "Marek"),
            made("different", DOC + "toska/entity/Toska", "Marek"),
            made("add", "Belmonte memberOf Marek"),
            made("reject", DOC + "toska/event/" + eventOfToska()));
    assertThat(exported("nquads")).isNotEqualTo(quads);
    assertThat(exported("jsonl")).isNotEqualTo(records);
    made.forEach(id -> assertThat(correct("undo", id).code()).isZero());
    assertThat(exported("nquads")).isEqualTo(quads);
    assertThat(exported("jsonl")).isEqualTo(records);
  }

  @Test
  void what_is_accepted_stays_accepted_until_that_is_undone() {
    Shell.Outcome outcome = correct("accept", "Belmonte meets Toska", "--reason", "seen");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("corrected accept-");
    String id = outcome.out().split("[ :]")[1];
    assertThat(correct("list", "--format", "gold").out()).contains("\"right\":true");
    assertThat(correct("reject", "Belmonte meets Toska").err())
        .contains("contradicts", "chancery correct undo " + id);
    correct("undo", id);
    assertThat(correct("reject", "Belmonte meets Toska").code()).isZero();
  }

  @Test
  void what_is_added_is_answered_on_the_word_of_whoever_adds_it_until_that_is_undone() {
    String before = met();
    Shell.Outcome outcome = correct("add", "Belmonte meets Marek", "--by", "Vera");
    assertThat(outcome.err()).isEmpty();
    assertThat(met()).containsPattern("Belmonte +Marek +actual +Vera");
    assertThat(asked("timeline-of-an-actor", "-p", "who=Marek")).contains("Belmonte meets Marek");
    correct("add", "Belmonte memberOf Marek", "--by", "Vera");
    assertThat(asked("-e", "SELECT ?who { ?fact a ch:RelationStatement ; ch:source ?who }"))
        .contains("Vera");
    assertThat(correct("undo", outcome.out().split("[ :]")[1]).code()).isZero();
    assertThat(met()).isEqualTo(before);
  }

  @Test
  void what_is_added_is_shown_and_explained_by_who_added_it_and_why() {
    correct("add", "Belmonte meets Marek", "--by", "Vera", "--reason", "saw them");
    correct("add", "Belmonte memberOf Marek", "--by", "Ilir", "--date", "2026-01-02");
    assertThat(Shell.plain().run("show", "--store", store, "Marek").out())
        .containsPattern("Belmonte meets Marek +recipient +actual +Vera")
        .containsPattern("Belmonte +member of +Marek +actual +Ilir");
    assertThat(explained("Belmonte meets Marek"))
        .containsPattern("1\\. Belmonte meets Marek\n +no document says so; added by Vera on .*saw")
        .contains("chancery correct undo add-");
    assertThat(explained("Belmonte memberOf Marek")).contains("added by Ilir on 2026-01-02\n");
    assertThat(explained("Marek")).contains("added by Vera", "added by Ilir");
  }

  private String explained(String what) {
    return Shell.plain().run("explain", "--store", store, what).out();
  }

  @Test
  void two_accounts_that_are_one_are_parted_by_the_iris_that_the_message_names() {
    correct("same", "Belmonte", "Marek");
    assertThat(correct("different", "Belmonte", "Marek").err())
        .contains(
            "told as <" + DOC + "belmonte/entity/Belmonte>, <" + DOC + "toska/entity/Marek>",
            "by their IRIs");
  }

  @Test
  void what_cannot_be_is_refused_with_what_to_do() {
    assertThat(correct("same", "Belmonte", "Belmonte").err()).contains("correct-itself");
    assertThat(correct("same", "Belmont", "Toska").err()).contains("nearest", "Belmonte");
    assertThat(correct("same", DOC + "none/event/X-1", "Toska").err())
        .contains("nothing has the IRI", "nearest");
    assertThat(correct("undo", "same-0").err()).contains("correct-unknown");
    assertThat(correct("same", "Toska").err()).contains("takes 2 arguments");
    assertThat(correct("reject", "Toska condemns Belmonte").code()).isEqualTo(2);
    correct("different", "Belmonte", "Marek");
    assertThat(correct("same", "Belmonte", "Marek").err())
        .contains("contradicts", "chancery correct undo different-");
  }

  @Test
  void every_fault_is_explained_on_the_errors_page() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs", "reference", "errors.md"));
    for (CorrectionFault fault : CorrectionFault.values()) {
      assertThat(lines).contains("### " + fault.code());
    }
  }
}
