package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.annotate.SharedAnnotator;
import org.junit.jupiter.api.Test;

final class ExplainSentenceCommandTest {

  @Test
  void every_stage_of_a_sentence_is_shown_as_the_real_models_read_it() {
    Shell shell = new Shell(profile -> SharedAnnotator.of(profile)::annotate, "");
    Shell.Outcome outcome =
        shell.run(
            "explain-sentence",
            "--profile",
            "fast",
            "--published",
            "2026-03-08",
            "Ana Belmonte met Ilir Toska in Tokyo on Friday.");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .containsSubsequence(
            "tokens and dependencies",
            "nsubj of met",
            "mentions of events",
            "Meet",
            "agent",
            "entities",
            "Ilir Toska (Person, new)",
            "events",
            "2026-03-06",
            "statements",
            "Ana Belmonte meets Ilir Toska [Actual, the reporter]",
            "triples",
            "ch:Event");
  }
}
