package io.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files whose content a test expects; run the tests with {@code -Dchancery.rewrite=true} to write
 * them anew, and read the difference before committing it.
 */
public final class Golden {
  private Golden() {}

  /** Compares, or writes. */
  public static void expect(Path file, String content) throws IOException {
    if (Boolean.getBoolean("chancery.rewrite")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, content);
    }
    assertThat(file).exists();
    assertThat(content)
        .as("%s is out of date; rewrite it with -Dchancery.rewrite=true", file)
        .isEqualTo(Files.readString(file));
  }
}
