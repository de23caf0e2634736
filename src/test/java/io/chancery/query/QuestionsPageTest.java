package io.chancery.query;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference page of the questions. */
final class QuestionsPageTest {
  private static final Path PAGE = Path.of("docs/reference/questions.md");

  @Test
  void thePageIsWhatTheHeadersSay() throws IOException {
    Golden.expect(PAGE, QuestionsPage.of(Catalogue.read(Fixture.QUERIES)));
  }
}
