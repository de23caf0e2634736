package io.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SetupFaultTest {

  @Test
  void every_code_is_a_heading_of_the_page_of_errors() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/reference/errors.md"));
    assertThat(lines)
        .containsAll(Arrays.stream(SetupFault.values()).map(f -> "### " + f.code()).toList())
        .contains("### " + Result.Refusal.READER_FAILED);
  }
}
