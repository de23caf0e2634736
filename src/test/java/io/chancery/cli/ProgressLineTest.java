package io.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.chancery.pipeline.PlainAnnotator;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How far reading has come, in words. */
final class ProgressLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
  private final ProgressLine progress =
      new ProgressLine(
          new Surroundings(
              InputStream.nullInputStream(),
              stream,
              stream,
              false,
              profile -> PlainAnnotator::annotate));

  @Test
  void one_is_one_document_and_no_speed_is_told_where_nothing_was_parsed() {
    progress.read(1, 0);
    progress.read(2, 120.4);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("1 document", "2 documents, 120 tokens a second");
  }
}
