package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, with a Maven that writes down how often it is called. */
final class LauncherTest {

  private static final String MAVEN =
      """
      #!/usr/bin/env bash
      echo called >>"$PWD/calls"
      sleep 2
      touch target/chancery-1.jar
      echo "$PWD/target/chancery-1.jar" >target/classpath.txt
      """;

  @TempDir Path checkout;

  @Test
  void twoFirstStartsAtOnceBuildOnce() throws Exception {
    prepare();
    List<Process> starts = Stream.of(start(), start()).toList();
    for (Process start : starts) {
      start.waitFor();
    }
    assertThat(checkout.resolve("calls")).hasContent("called\n");
    assertThat(checkout.resolve("target/chancery.lock")).doesNotExist();
  }

  @Test
  void theLockOfAStartThatWasKilledHoldsNobodyUp() throws Exception {
    prepare();
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path lock = Files.createDirectories(checkout.resolve("target")).resolve("chancery.lock");
    Files.createSymbolicLink(lock, Path.of(Long.toString(gone.pid())));
    start().waitFor();
    assertThat(checkout.resolve("calls")).hasContent("called\n");
  }

  private void prepare() throws IOException {
    Files.createDirectories(checkout.resolve("src/main"));
    Files.createDirectories(checkout.resolve(".mvn"));
    Files.createFile(checkout.resolve("pom.xml"));
    Files.copy(Path.of("chancery"), checkout.resolve("chancery"));
    Path maven = Files.createDirectories(checkout.resolve("bin")).resolve("mvn");
    Files.writeString(maven, MAVEN);
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  private Process start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", "chancery", "status");
    Map<String, String> environment = builder.environment();
    environment.put("PATH", checkout.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    return builder
        .directory(checkout.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
