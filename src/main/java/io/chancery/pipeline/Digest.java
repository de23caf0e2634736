package io.chancery.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over a sequence of values, each parted from the next. */
final class Digest {

  private final MessageDigest digest;

  Digest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  Digest add(@Nullable Object value) {
    return addBytes(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
  }

  Digest addFile(Path file) {
    try {
      return addBytes(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new SetupException(SetupFault.UNREADABLE, file + " cannot be read", e);
    }
  }

  private Digest addBytes(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
