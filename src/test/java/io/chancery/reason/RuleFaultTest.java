package io.chancery.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFaultTest {

  private static final String PREFIXES =
      """
      @prefix ch: <https://w3id.org/chancery/ns#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .

      """;

  @TempDir Path folder;

  @Test
  @DisplayName("a rule of a user's file takes the place of ours of the same name")
  void rulesAreReplaced() throws IOException {
    int ours = Rules.load(SmallStore.ONTOLOGY).size();
    write(
        PREFIXES
            + "[city-in-state: (?x ch:country ?y) (?x ch:kind 'port') -> (?x ch:locatedIn ?y)]");
    Rules rules = Rules.load(List.of(Path.of("ontology"), folder));
    assertThat(rules.size()).isEqualTo(ours);
    assertThat(rules.named("city-in-state").orElseThrow().text()).contains("port");
  }

  @Test
  @DisplayName("what cannot be read is shown with file and line")
  void syntaxIsChecked() throws IOException {
    fails("[a: (?x ch:meets ?y -> (?y ch:meets ?x)]", 4, "Expected ')'", "rule-broken");
    fails("[a: (?x ch:meets ?y)]", 4, "", "rule-broken");
    fails("[a: (?x ch:meets ?y)\n-> (?y ch:meets ?x)\n\n", 4, "does not close", "rule-broken");
    fails("(?x ch:meets ?y) -> (?y ch:meets ?x) .", 4, "stands in brackets", "rule-broken");
    fails("[(?x ch:meets ?y) -> (?y ch:meets ?x)]", 4, "has no name", "rule-broken");
    fails("[a: (?x zz:meets ?y) -> (?y ch:meets ?x)]", 4, "prefix (zz)", "rule-broken");
    fails("[a: (?x ?p ?y) -> (?y ch:meets ?x)]", 4, "a variable cannot", "rule-broken");
    fails("[a: (?y ch:meets ?x) <- (?x ch:meets ?y)]", 4, "backward", "rule-broken");
  }

  @Test
  @DisplayName("terms that nobody declares, free variables and functions of the world are refused")
  void termsAreChecked() throws IOException {
    fails(
        "[a: (?x ch:meetz ?y) -> (?y ch:meets ?x)]",
        4,
        "nothing declares ch:meetz; nearest: ch:meets",
        "rule-unknown-term");
    fails(
        "[a: (?x rdf:type ch:Persn) -> (?x rdf:type ch:Actor)]",
        4,
        "ch:Person",
        "rule-unknown-term");
    fails("[a: (?x ch:meets ?y) -> (?z ch:meets ?x)]", 4, "behind ->", "rule-unbound");
    fails(
        "[a: (?x ch:meets ?y) le(?n, 3) -> (?y ch:meets ?x)]", 4, "in a condition", "rule-unbound");
    fails(
        "[a: (?x ch:meets ?y) makeTemp(?n) -> (?y ch:meets ?n)]",
        4,
        "makeTemp",
        "rule-unknown-condition");
    fails("@include <http://example.org/more.rules> .", 4, "another file", "rule-not-local");
  }

  @Test
  @DisplayName(
      "a rule about events says which status they have, and none denies its own conclusion")
  void statusesAreChecked() throws IOException {
    fails(
        "[a: (?e ch:agent ?x) (?e ch:place ?y) -> (?x ch:wasIn ?y)]",
        4,
        "?e happened",
        "rule-without-status");
    fails(
        "[a: (?x ch:meets ?y) noValue(?x ch:wasIn) -> (?x ch:wasIn ?y)]",
        4,
        "a asks",
        "rule-circular-absence");
    String twice = "[a: (?x ch:meets ?y) -> (?y ch:meets ?x)]\n";
    fails(twice + twice, 5, "another rule a", "rule-twice");
  }

  private void fails(String rule, int line, String what, String code) throws IOException {
    Path file = write(PREFIXES + rule);
    assertThatThrownBy(() -> Rules.load(List.of(Path.of("ontology"), folder)))
        .isInstanceOf(RuleException.class)
        .hasMessageStartingWith(file + ":" + line + ": ")
        .hasMessageContaining(what)
        .hasMessageEndingWith("[" + code + "]");
    assertThat(Files.readString(Path.of("docs/reference/errors.md")))
        .contains("\n### " + code + "\n");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("my.rules"), text);
  }
}
