package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people corrected is exported as a folder, and reading is measured with it. */
final class CorrectionsAsGoldTest {

  private static final String DOC = "https://w3id.org/chancery/id/doc/";

  @TempDir private Path folder;
  private Path store;
  private Path gold;

  @BeforeEach
  void build() {
    store = Shell.store(folder);
    gold = folder.resolve("mine");
  }

  private Shell.Outcome correct(Object... words) {
    List<Object> all = new ArrayList<>(List.of("correct", "--store", store, "--by", "Vera"));
    all.addAll(Arrays.asList(words));
    return Shell.plain().run(all.toArray());
  }

  private Shell.Outcome measured() {
    return Shell.plain().run("evaluate", "--errors", "--gold", gold, folder.resolve("articles"));
  }

  private String exportedAndMeasured() {
    assertThat(correct("export", gold).err()).isEmpty();
    Shell.Outcome outcome = measured();
    assertThat(outcome.err()).doesNotContain("chancery:");
    assertThat(outcome.code()).isZero();
    return outcome.out();
  }

  private String event(String label) {
    String records = Shell.plain().run("export", "--store", store, "--format", "jsonl").out();
    String record =
        records
            .lines()
            .filter(line -> line.contains("\"kind\":\"event\""))
            .filter(line -> line.contains("\"label\":\"" + label + "\""))
            .findFirst()
            .orElseThrow(() -> new AssertionError(label));
    return record.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
  }

  private void rewrite(String file, String what, String with) {
    Path path = gold.resolve(file + ".jsonl");
    try {
      String before = Files.readString(path);
      assertThat(before).contains(what);
      Files.writeString(path, before.replace(what, with));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void an_accepted_event_has_to_be_found_and_all_that_nobody_judged_counts_neither_way() {
    correct("accept", event("Toska visits"), "--reason", "seen");
    assertThat(exportedAndMeasured())
        .containsPattern("\nevents +1\\.000 +1\\.000 +1\\.000 +1 +1\n")
        .containsPattern("agents and recipients +1\\.000 +1\\.000")
        .doesNotContain("untrue +toska", "condemn", "What people reject", "What is one");
    rewrite("events", "\"Visit\"", "\"Praise\"");
    rewrite("events", "\"CONSULT\"", "\"SUPPORT\"");
    assertThat(measured().out()).containsPattern("missed +toska +Praise +visited");
  }

  @Test
  void a_rejected_event_has_not_to_be_found() {
    correct("reject", event("Toska condemns Marek"));
    correct("accept", event("Toska visits"));
    assertThat(exportedAndMeasured())
        .containsPattern("\nevents +0\\.500 +1\\.000 +0\\.667 +2 +1\n")
        .containsPattern("events +0\\.000 +1\nflat triples +0\\.000 +0\n")
        .containsPattern("untrue +toska +Condemn +condemned");
    rewrite("rejected", "\"Condemn\"", "\"Praise\"");
    assertThat(measured().out())
        .containsPattern("events +1\\.000 +1\nflat triples")
        .doesNotContainPattern("untrue +toska +Condemn");
  }

  @Test
  void statements_that_people_accept_add_or_reject_are_looked_for_in_every_document() {
    correct("accept", "Belmonte meets Toska");
    correct("add", "Belmonte visits Marek");
    correct("add", "Belmonte memberOf Marek");
    correct("reject", "Toska condemns Marek");
    assertThat(exportedAndMeasured())
        .containsPattern("\nflat triples +0\\.500 +0\\.500 +0\\.500 +2 +2\n")
        .containsPattern("\nrelations +0\\.000 +0\\.000 +0\\.000 +0 +1\n")
        .containsPattern("flat triples +0\\.000 +1\nrelations +0\\.000 +0\n")
        .containsPattern("direct missed +any +visits")
        .containsPattern("relation missed +any +memberOf")
        .containsPattern("direct untrue +toska +condemns");
    rewrite("rejected", "\"condemns\"", "\"praises\"");
    assertThat(measured().out())
        .containsPattern("flat triples +1\\.000 +1\nrelations")
        .doesNotContain("direct untrue");
  }

  @Test
  void two_events_that_are_one_or_two_are_a_pair_of_them() {
    correct("same", event("Toska visits"), event("Belmonte meets Toska"));
    correct("different", event("Toska visits"), event("Toska condemns Marek"));
    assertThat(exportedAndMeasured())
        .containsPattern("the same, both read: together +0\\.000 +1")
        .containsPattern("different, both read: apart +1\\.000 +1")
        .containsPattern("\nevents +1\\.000 +1\\.000 +1\\.000 +3 +3\n");
  }

  @Test
  void two_people_who_are_one_or_two_are_a_pair_of_them() {
    correct("same", "Belmonte", "Marek");
    correct("different", DOC + "belmonte/entity/Toska", DOC + "toska/entity/Marek");
    assertThat(exportedAndMeasured())
        .containsPattern("same-\\w+ +same +\\S+/Belmonte +\\S+/Marek +wrong")
        .containsPattern("different-\\w+ +different +\\S+ +\\S+ +right");
  }

  @Test
  void what_is_not_in_the_store_is_left_out_and_named() {
    correct("accept", event("Toska visits"));
    correct("same", event("Toska visits"), event("Belmonte meets Toska"));
    Shell.plain().run("withdraw", "--store", store, "belmonte");
    Shell.Outcome outcome = correct("export", gold);
    assertThat(outcome.out()).contains("wrote 1 corrections as gold");
    assertThat(outcome.err()).contains("left out").containsOnlyOnce("same-");
    assertThat(measured().out()).containsPattern("\nevents +1\\.000 +1\\.000");
  }

  @Test
  void gold_that_is_there_is_not_written_over() {
    correct("accept", "Belmonte meets Toska");
    exportedAndMeasured();
    Shell.Outcome again = correct("export", gold);
    assertThat(again.err()).contains("is not empty. Name a folder that is not there yet.");
    assertThat(again.code()).isEqualTo(2);
    assertThat(correct("export").err()).contains("takes 1 arguments");
  }

  @Test
  void a_line_that_somebody_spoils_is_named() {
    correct("reject", "Toska condemns Marek");
    correct("same", "Belmonte", "Marek");
    exportedAndMeasured();
    rewrite("rejected", "\"direct\"", "\"rumour\"");
    assertThat(measured().err()).contains("rejected.jsonl:1: \"kind\" is rumour");
    rewrite("rejected", "\"rumour\"", "\"direct\"");
    rewrite("documents", "\"partial\":true", "\"partial\":\"yes\"");
    assertThat(measured().err())
        .contains("documents.jsonl:1: \"partial\" is neither true nor false");
    rewrite("documents", "\"partial\":\"yes\"", "\"partial\":true");
    rewrite("crossdoc", "\"same\"", "\"part-of\"");
    assertThat(measured().err()).contains("of \"entities\" two are the same or different");
    rewrite("crossdoc", "\"part-of\"", "\"same\"");
    rewrite("crossdoc", "entity/Marek\"", "entity/Marec\"");
    assertThat(measured().err()).contains("entity/Marec is no IRI of a line in entities.jsonl");
  }
}
