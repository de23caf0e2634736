package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a message names can be looked up. */
final class QueryFaultTest {
  private static final Path ERRORS = Path.of("docs/reference/errors.md");

  @ParameterizedTest
  @EnumSource
  void everyCodeIsAHeadingOfTheReferenceOfErrors(QueryFault fault) throws IOException {
    assertThat(Files.readAllLines(ERRORS)).contains("### " + fault.code());
  }
}
