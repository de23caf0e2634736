package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class StartTest {

  @Test
  void help_starts_neither_jena_nor_corenlp() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                "io.chancery.cli.Chancery",
                "extract",
                "--help")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output.contains("--published")).isTrue();
    assertThat(output.lines().filter(line -> line.contains("class,load")))
        .anyMatch(line -> line.contains("io.chancery.cli.ExtractCommand"))
        .noneMatch(line -> line.contains(" org.apache.jena.sys.JenaSystem "))
        .noneMatch(line -> line.contains(" edu.stanford.nlp."));
  }
}
